"""The intent head as plain arrays: trained once in Rasa's environment, read by both environments without pickles or library versions."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

FORMAT = 2

MOST_SUPPORT = 23_000
"""Sentences a head is made of. The linear algebra of Rasa's environment (OpenBLAS 0.3.18) was seen to crash on a system of 26,400;
23,700 were solved. A longer list is drawn from at random, without sentences that stand in several languages alike."""


@dataclass(frozen=True)
class HeadConfig:
    """How a head is trained; the values are those that won in docs/understanding.md.

    Attributes:
        width: The kernel's width, as a multiple of 1 / (dimensions · variance).
        ridge: What is added to the diagonal; larger is smoother.
        held_out: Share of the sentences that calibrate the confidence.
        probe: Share of the sentences that the calibrated copy learns from; the cost of a fit grows with its cube.
        seed: Of the choice of these sentences.
    """

    width: float = 1.0
    ridge: float = 0.05
    held_out: float = 0.1
    probe: float = 0.6
    seed: int = 7


@dataclass(frozen=True)
class Head:
    """Regularised least-squares classification with a Gaussian kernel over frozen sentence vectors.

    (Rifkin, Yeo, Poggio 2003, "Regularized Least-Squares Classification".) A vector is centred and freed of the directions in
    which the languages' means differ; no language need be known for that, so a line in two languages is no special case.

    Attributes:
        labels: Intents, in the order of the scores.
        mean: (384,) mean of the training vectors.
        project: (384, 384) removes the language directions.
        gamma: Of the kernel exp(-gamma · distance²).
        support: (n, 384) prepared training vectors.
        weights: (n, labels).
        temperature: What scores are divided by so that confidences are frequencies (Guo et al. 2017, "On Calibration of Modern
            Neural Networks").
    """

    labels: tuple[str, ...]
    mean: Array
    project: Array
    gamma: float
    support: Array
    weights: Array
    temperature: float = 0.1

    def scores(self, vectors: Array) -> Array:
        """Uncalibrated scores, shape (n, labels), of unit vectors, shape (n, 384)."""
        features = np.asarray((vectors - self.mean) @ self.project, dtype=np.float32)
        similar = _kernel(features, self.support, self.gamma, self._support_squares)
        return np.asarray(similar @ self.weights, dtype=np.float32)

    @functools.cached_property
    def _support_squares(self) -> Array:
        # Squaring 20,000 vectors anew for every message would cost more than everything else here.
        return _squares(self.support)

    def probabilities(self, vectors: Array) -> Array:
        """Calibrated probabilities, shape (n, labels)."""
        return np.exp(_log_softmax(self.scores(vectors) / self.temperature))

    def ranking(self, vector: Array, limit: int = 10) -> list[tuple[str, float]]:
        """The likeliest intents of one vector with their probabilities, best first."""
        row = self.probabilities(vector[None, :])[0]
        best = np.argsort(-row)[:limit]
        return [(self.labels[position], float(row[position])) for position in best]

    def save(self, path: Path) -> None:
        """Writes one ``.npz``; support vectors in half precision, which changes no decision and halves the file."""
        about = {
            "format": FORMAT,
            "labels": self.labels,
            "temperature": self.temperature,
            "gamma": self.gamma,
        }
        np.savez(
            path,
            about=np.frombuffer(json.dumps(about).encode(), dtype=np.uint8),
            mean=self.mean,
            project=self.project,
            support=self.support.astype(np.float16),
            weights=self.weights,
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
                mean=file["mean"],
                project=file["project"],
                gamma=float(about["gamma"]),
                support=file["support"].astype(np.float32),
                weights=file["weights"],
                temperature=float(about["temperature"]),
            )


def train_head(
    vectors: Array, intents: Sequence[str], languages: Sequence[str], config: HeadConfig | None = None
) -> Head:
    """Trains a head; a copy trained without some of the sentences calibrates the confidence on those.

    Args:
        vectors: Unit vectors, shape (n, 384).
        intents, languages: Of each row.
        config: How to train.
    """
    config = config or HeadConfig()
    chosen = _within_reach(vectors, config.seed)
    vectors, intents, languages = (
        vectors[chosen],
        [intents[i] for i in chosen],
        [languages[i] for i in chosen],
    )
    labels = tuple(sorted(set(intents)))
    target = np.array([labels.index(intent) for intent in intents])
    spoken = np.array(languages)
    draw = np.random.default_rng(config.seed).random(len(target))
    held, seen = draw < config.held_out, draw >= 1 - config.probe
    probe = _fit(vectors[seen], target[seen], spoken[seen], labels, config)
    temperature = _temperature(probe.scores(vectors[held]), target[held])
    return replace(_fit(vectors, target, spoken, labels, config), temperature=temperature)


def _fit(
    vectors: Array,
    target: NDArray[np.int64],
    languages: NDArray[np.str_],
    labels: tuple[str, ...],
    config: HeadConfig,
) -> Head:
    mean = vectors.mean(axis=0)
    project = _without_languages(vectors - mean, languages)
    features = np.asarray((vectors - mean) @ project, dtype=np.float32)
    gamma = config.width / (features.shape[1] * float(features.var()))
    wanted = np.full((len(target), len(labels)), -1 / len(labels), dtype=np.float32)
    wanted[np.arange(len(target)), target] += 1
    weights = _solve(features, gamma, config.ridge, wanted)
    return Head(labels, mean, project, gamma, features, np.asarray(weights, dtype=np.float32))


def _within_reach(vectors: Array, seed: int) -> NDArray[np.int64]:
    """Rows to learn from: each vector once, at most MOST_SUPPORT, in their order."""
    _, rows = np.unique(vectors, axis=0, return_index=True)
    if len(rows) > MOST_SUPPORT:
        rows = np.random.default_rng(seed).choice(rows, MOST_SUPPORT, replace=False)
    return np.sort(rows)


def _solve(features: Array, gamma: float, ridge: float, wanted: Array) -> Array:
    """The weights. Sentences that are nearly the same make the system nearly singular in single precision; then the ridge grows."""
    from scipy.linalg import LinAlgError, cho_factor, cho_solve

    for stronger in (1, 3, 10, 30):
        kernel = _kernel(features, features, gamma)
        kernel[np.diag_indices(len(kernel))] += ridge * stronger
        try:
            factor = cho_factor(kernel, overwrite_a=True, check_finite=False)
        except LinAlgError:
            continue
        return np.asarray(cho_solve(factor, wanted, check_finite=False), dtype=np.float32)
    raise ValueError("the training sentences cannot be told apart")


def _kernel(left: Array, right: Array, gamma: float, right_squares: Array | None = None) -> Array:
    squares = _squares(right) if right_squares is None else right_squares
    distance = left @ right.T
    distance *= -2
    distance += _squares(left)[:, None]
    distance += squares[None, :]
    np.maximum(distance, 0, out=distance)
    distance *= -gamma
    return np.asarray(np.exp(distance, out=distance), dtype=np.float32)


def _squares(rows: Array) -> Array:
    return np.asarray(np.einsum("ij,ij->i", rows, rows), dtype=np.float32)


def _without_languages(centred: Array, languages: NDArray[np.str_]) -> Array:
    """The projection (384, 384) that removes the span of the languages' means."""
    codes = sorted(set(languages.tolist()))
    means = np.stack([centred[languages == code].mean(axis=0) for code in codes])
    _, sizes, directions = np.linalg.svd(means, full_matrices=False)
    basis = directions[: len(codes) - 1][sizes[: len(codes) - 1] > 1e-6]
    return np.asarray(np.eye(centred.shape[1]) - basis.T @ basis, dtype=np.float32)


def _log_softmax(scores: Array) -> Array:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)), dtype=np.float32)


def _temperature(scores: Array, target: NDArray[np.int64]) -> float:
    """The temperature with the least negative log likelihood, by a fine search over a sensible range."""
    best = (np.inf, 0.1)
    for temperature in np.geomspace(0.02, 1.0, 80):
        logs = _log_softmax(scores / temperature)
        best = min(best, (-float(logs[np.arange(len(target)), target].mean()), float(temperature)))
    return best[1]
