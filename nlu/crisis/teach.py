"""Teaches the gate's words at set-up, and only when something they are learned from has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from nlu import stamps
from nlu.crisis.gate import see
from nlu.crisis.words import ANY, BUCKETS, COLUMNS, Signs, Words, features
from nlu.taxonomy import CRISIS_KINDS, LANGUAGES, UNDECIDED
from nlu.training import Example, danger_files, examples_of, training_files

_PACKAGE = Path(__file__).resolve().parent


def fingerprint() -> str:
    """Changes when a file does that the words are learned from: sentences, patterns, the code of the gate."""
    sentences = [*training_files().values(), *danger_files().values()]
    shared = [_PACKAGE.parent / "components" / "ngrams.py", _PACKAGE.parent / "text.py"]
    code = [*sorted(_PACKAGE.glob("*.py")), *shared]
    return stamps.fingerprint([*sentences, *sorted((_PACKAGE / "patterns").glob("*.yml")), *code])


def is_taught(path: Path) -> bool:
    """Whether the words at ``path`` are those that today's files give."""
    return stamps.is_current(path, fingerprint())


def teach(path: Path, progress: Callable[[int, int], None] | None = None) -> None:
    """Learns from everything that ships with the package and writes the file (under a minute).

    Args:
        path: The file.
        progress: Told how many sentences of how many were read.

    Raises:
        DataError: A file of sentences cannot be used.
    """
    examples = [example for language in LANGUAGES for example in examples_of(language)]
    learn(examples, progress).save(path)
    stamps.stamp(path, fingerprint())


def learn(examples: Sequence[Example], progress: Callable[[int, int], None] | None = None) -> Words:
    """The words that these examples teach; those that may or may not be danger teach nothing."""
    clear = [example for example in examples if example.danger != UNDECIDED]
    return train_words(
        (see(example.text)[0] for example in clear),
        [example.danger for example in clear],
        progress=(lambda done: progress(done, len(clear))) if progress else None,
    )


def train_words(
    signs: Iterable[Signs],
    dangers: Sequence[str],
    *,
    rounds: int = 15,
    alpha: float = 1e-6,
    progress: Callable[[int], None] | None = None,
) -> Words:
    """Trains by stochastic descent (seconds).

    Args:
        signs: What the gate sees in each sentence.
        dangers: Kind of danger each sentence shows; anything else than a kind means none.
        rounds: Passes over the sentences.
        alpha: Strength of the penalty on large weights.
        progress: Told how many sentences were read.
    """
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import SGDClassifier

    columns, values, ends = [], [], [0]
    for number, each in enumerate(signs, 1):
        found, weights = features(each)
        columns.append(found)
        values.append(weights)
        ends.append(ends[-1] + len(found))
        if progress:
            progress(number)
    rows = csr_matrix(
        (np.concatenate(values), np.concatenate(columns), np.array(ends)), shape=(len(columns), BUCKETS)
    )
    learned, bias = [], []
    for column in COLUMNS:
        model = SGDClassifier(loss="log_loss", alpha=alpha, max_iter=rounds, tol=None, random_state=7)
        model.fit(
            rows,
            [danger in CRISIS_KINDS if column == ANY else danger == column for danger in dangers],
        )
        learned.append(model.coef_[0])
        bias.append(model.intercept_[0])
    return Words(np.stack(learned, axis=1).astype(np.float16), np.array(bias, dtype=np.float32))
