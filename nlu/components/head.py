"""The intent head as plain arrays: trained once in Rasa's environment, read by both environments without pickles or library versions.

It adds two opinions: a kernel over frozen sentence vectors, which knows what sentences mean, and a linear model over pieces
of words, which knows how they are spelt. Beside the intent it says whether the sentence shows a danger, and which.
"""

from __future__ import annotations

import functools
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nlu.components.kernel import solve
from nlu.components.letters import Letters, train_letters
from nlu.components.support import Comparison, Support, rounded
from nlu.taxonomy import NO_DANGER, UNDECIDED

Array = NDArray[np.float32]

FORMAT = 5


Reading = tuple[list[tuple[str, float]], dict[str, float]]
"""The likeliest intents with their probabilities, best first, and the probability of each danger."""


@dataclass(frozen=True)
class HeadConfig:
    """How a head is trained; the values are those that won in docs/understanding.md.

    Attributes:
        dimensions: Principal directions that are kept. Half of 384 hold 82 % of the variance; every message reads all
            sentences, so that half of them is half of the time.
        width: The kernel's width, as a multiple of one over the variance of the vectors.
        ridge: What is added to the kernel's diagonal; larger is smoother.
        blend: What a log odd of the letters counts beside a score of the kernel (scores lie about between 0 and 1).
        balance: How far the scores of intents with many sentences are lowered (Menon et al. 2021, "Long-tail learning via logit
            adjustment"): what many sentences were written about is not what many people ask.
        held_out: Share of the sentences that calibrate the confidence.
        probe: Share of the sentences that the calibrated copy learns from; the cost of a fit grows with its square.
        seed: Of the choice of these sentences.
    """

    dimensions: int = 192
    width: float = 1.0
    ridge: float = 0.05
    blend: float = 0.07
    balance: float = 0.08
    held_out: float = 0.1
    probe: float = 0.4
    seed: int = 7


@dataclass(frozen=True)
class Examples:
    """Labelled sentences to learn from, one entry each in every list.

    Attributes:
        texts: Sentences.
        vectors: Their unit vectors, shape (n, 384).
        intents: Their intents.
        dangers: Kind of danger each shows, ``none``, or UNDECIDED.
        languages: Their languages.
    """

    texts: Sequence[str]
    vectors: Array
    intents: Sequence[str]
    dangers: Sequence[str]
    languages: Sequence[str]

    def take(self, rows: NDArray[np.int64]) -> Examples:
        """The sentences of these rows."""
        return Examples(
            [self.texts[i] for i in rows],
            self.vectors[rows],
            [self.intents[i] for i in rows],
            [self.dangers[i] for i in rows],
            [self.languages[i] for i in rows],
        )


@dataclass(frozen=True)
class Temperatures:
    """What scores are divided by so that confidences are frequencies (Guo et al. 2017, "On Calibration of Modern Neural Networks").

    Attributes:
        intents, dangers: Of vector and letters together.
        letters: Of the intents by letters alone.
    """

    intents: float = 0.1
    dangers: float = 0.1
    letters: float = 1.0


@dataclass(frozen=True)
class Head:
    """A trained head. A vector is centred and freed of the directions in which the languages' means differ; no language need be
    known for that, so a line in two languages is no special case.

    Attributes:
        labels: Intents, in the order of the first columns.
        dangers: Kinds of danger and ``none``, in the order of the columns after them.
        mean: (384,) mean of the training vectors.
        project: (384, dimensions) removes the language directions and keeps the principal ones of what remains.
        gamma: Of the kernel exp(-gamma · distance²).
        support: n prepared training vectors.
        weights: (n, columns).
        letters: The linear model, of the same columns.
        blend: Weight of the letters' log odds.
        bias: (columns,) added to the scores.
        temperatures: Calibration.
    """

    labels: tuple[str, ...]
    dangers: tuple[str, ...]
    mean: Array
    project: Array
    gamma: float
    support: Support
    weights: Array
    letters: Letters
    blend: float
    bias: Array
    temperatures: Temperatures = Temperatures()

    def scores(self, vectors: Array, texts: Sequence[str]) -> Array:
        """Uncalibrated scores, shape (n, columns), of unit vectors, shape (n, 384), and their texts."""
        features = np.asarray((vectors - self.mean) @ self.project, dtype=np.float32)
        odds = np.clip(self.letters.scores(texts), -8, 8)
        meant = self._comparison.scores(features)
        return np.asarray(meant + self.blend * odds + self.bias, dtype=np.float32)

    @functools.cached_property
    def _comparison(self) -> Comparison:
        return Comparison(self.support, self.weights, self.gamma)

    def probabilities(self, vectors: Array, texts: Sequence[str]) -> tuple[Array, Array]:
        """Calibrated probabilities of intents, shape (n, labels), and of dangers, shape (n, dangers)."""
        scores, width = self.scores(vectors, texts), len(self.labels)
        return (
            np.exp(_log_softmax(scores[:, :width] / self.temperatures.intents)),
            np.exp(_log_softmax(scores[:, width:] / self.temperatures.dangers)),
        )

    def read(self, text: str, vector: Array | None, limit: int = 10) -> Reading:
        """What one text asks and what danger it shows.

        Args:
            text: As written.
            vector: Its unit vector; without one the letters answer alone, and say nothing of danger.
            limit: Length of the ranking.
        """
        if vector is not None:
            return self.read_all([text], vector[None, :], limit)[0]
        odds = self.letters.scores([text])[:, : len(self.labels)]
        return self._ranked(np.exp(_log_softmax(odds / self.temperatures.letters))[0], limit), {}

    def read_all(self, texts: Sequence[str], vectors: Array, limit: int = 10) -> list[Reading]:
        """The same of several texts, shape (n, 384): hardly slower than of one, for the support is read only once."""
        intents, kinds = self.probabilities(vectors, texts)
        return [
            (
                self._ranked(row, limit),
                {kind: float(p) for kind, p in zip(self.dangers, dangers, strict=True) if kind != NO_DANGER},
            )
            for row, dangers in zip(intents, kinds, strict=True)
        ]

    def _ranked(self, row: Array, limit: int) -> list[tuple[str, float]]:
        return [(self.labels[position], float(row[position])) for position in np.argsort(-row)[:limit]]

    def save(self, path: Path) -> None:
        """Writes one ``.npz``."""
        about = {
            "format": FORMAT,
            "labels": self.labels,
            "dangers": self.dangers,
            "gamma": self.gamma,
            "blend": self.blend,
            "temperatures": self.temperatures.__dict__,
        }
        np.savez(
            path,
            about=np.frombuffer(json.dumps(about).encode(), dtype=np.uint8),
            mean=self.mean,
            project=self.project,
            support=self.support.numbers,
            scales=self.support.scales,
            weights=self.weights,
            bias=self.bias,
            letters=self.letters.weights,
            letters_bias=self.letters.bias,
        )

    @classmethod
    def load(cls, path: Path) -> Head:
        """Reads what :meth:`save` wrote.

        Raises:
            ValueError: The file is of another format.
            OSError: It cannot be read.
        """
        with np.load(path, allow_pickle=False) as file:
            about = json.loads(file["about"].tobytes().decode())
            if about.get("format") != FORMAT:
                raise ValueError("unknown format of an intent head")
            return cls(
                labels=tuple(about["labels"]),
                dangers=tuple(about["dangers"]),
                mean=file["mean"],
                project=file["project"],
                gamma=float(about["gamma"]),
                support=Support(file["support"], file["scales"]),
                weights=file["weights"],
                letters=Letters(file["letters"], file["letters_bias"]),
                blend=float(about["blend"]),
                bias=file["bias"],
                temperatures=Temperatures(**about["temperatures"]),
            )


def train_head(
    examples: Examples, config: HeadConfig | None = None, progress: Callable[[float], None] | None = None
) -> Head:
    """Trains a head; a copy trained without some of the sentences calibrates the confidence on those.

    Args:
        examples: What to learn from.
        config: How to train.
        progress: Told, step by step of each of the two fits, what share is still unsolved.
    """
    config = config or HeadConfig()
    examples = examples.take(_each_once(examples.vectors))
    labels = tuple(sorted(set(examples.intents)))
    dangers = tuple(sorted(set(examples.dangers) - {UNDECIDED}))
    draw = np.random.default_rng(config.seed).random(len(examples.texts))
    probe = _fit(examples.take(np.flatnonzero(draw >= 1 - config.probe)), labels, dangers, config, progress)
    held = examples.take(np.flatnonzero(draw < config.held_out))
    return replace(
        _fit(examples, labels, dangers, config, progress),
        temperatures=_calibrate(probe, held),
    )


def _fit(
    examples: Examples,
    labels: tuple[str, ...],
    dangers: tuple[str, ...],
    config: HeadConfig,
    progress: Callable[[float], None] | None,
) -> Head:
    vectors = examples.vectors
    mean = vectors.mean(axis=0)
    project, variance = _projection(vectors - mean, np.array(examples.languages), config.dimensions)
    support = rounded(np.asarray((vectors - mean) @ project, dtype=np.float32))
    gamma = config.width / variance
    groups = ((labels, examples.intents), (dangers, examples.dangers))
    wanted = np.concatenate([_one_hot(names, given) for names, given in groups], axis=1)
    letters = []
    for names, given in groups:
        told = [row for row, name in enumerate(given) if name in names]
        letters.append(
            train_letters(
                [examples.texts[row] for row in told],
                np.array([names.index(given[row]) for row in told]),
                len(names),
                seed=config.seed,
            )
        )
    return Head(
        labels,
        dangers,
        mean,
        project,
        gamma,
        support,
        solve(support.rows, gamma, config.ridge, wanted, seed=config.seed, progress=progress),
        Letters(
            np.concatenate([model.weights for model in letters], axis=1),
            np.concatenate([model.bias for model in letters]),
        ),
        config.blend,
        np.concatenate(
            [_against_number(labels, examples.intents, config.balance), np.zeros(len(dangers))]
        ).astype(np.float32),
    )


def _each_once(vectors: Array) -> NDArray[np.int64]:
    """Rows to learn from, in their order: a sentence that stands in several languages alike counts once."""
    _, rows = np.unique(vectors, axis=0, return_index=True)
    return np.sort(rows)


def _against_number(names: tuple[str, ...], given: Sequence[str], balance: float) -> Array:
    """Minus ``balance`` times the logarithm of how many sentences each name has, with mean 0."""
    counts = Counter(given)
    logs = np.log([counts[name] for name in names])
    return np.asarray(balance * (logs.mean() - logs), dtype=np.float32)


def _one_hot(names: tuple[str, ...], given: Sequence[str]) -> Array:
    """Targets with mean 0 in each row, shape (given, names); a row of zeros pulls nowhere."""
    wanted = np.zeros((len(given), len(names)), dtype=np.float32)
    for row, name in enumerate(given):
        if name in names:
            wanted[row] = -1 / len(names)
            wanted[row, names.index(name)] += 1
    return wanted


def _projection(centred: Array, languages: NDArray[np.str_], dimensions: int) -> tuple[Array, float]:
    """The projection (384, dimensions) out of the span of the languages' means onto the principal directions of the rest.

    Returns:
        The projection, and the variance of the rest, of which the directions left away are part.
    """
    codes = sorted(set(languages.tolist()))
    means = np.stack([centred[languages == code].mean(axis=0) for code in codes])
    _, sizes, directions = np.linalg.svd(means, full_matrices=False)
    basis = directions[: len(codes) - 1][sizes[: len(codes) - 1] > 1e-6]
    without = np.eye(centred.shape[1]) - basis.T @ basis
    rest = np.asarray(centred @ without, dtype=np.float32)
    variances, principal = np.linalg.eigh(np.cov(rest.T).astype(np.float64))
    kept = principal[:, ::-1][:, :dimensions]
    return np.asarray(without @ kept, dtype=np.float32), float(variances.sum())


def _log_softmax(scores: Array) -> Array:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)), dtype=np.float32)


def _calibrate(probe: Head, held: Examples) -> Temperatures:
    scores, width = probe.scores(held.vectors, held.texts), len(probe.labels)
    intents = np.array([probe.labels.index(intent) for intent in held.intents])
    told = [row for row, danger in enumerate(held.dangers) if danger != UNDECIDED]
    dangers = np.array([probe.dangers.index(held.dangers[row]) for row in told])
    return Temperatures(
        intents=_temperature(scores[:, :width], intents),
        dangers=_temperature(scores[told, width:], dangers),
        letters=_temperature(probe.letters.scores(held.texts)[:, :width], intents),
    )


def _temperature(scores: Array, target: NDArray[np.int64]) -> float:
    """The temperature with the least negative log likelihood, by a fine search over a sensible range."""
    best = (np.inf, 0.1)
    for temperature in np.geomspace(0.02, 10.0, 120):
        logs = _log_softmax(scores / temperature)
        best = min(best, (-float(logs[np.arange(len(target)), target].mean()), float(temperature)))
    return best[1]
