"""Teaches the table at set-up, and only when something it learns from has changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from nlu import stamps
from nlu.language.lessons import Lesson, lessons, nobodys_words
from nlu.language.spelling import ROWS_LOG2, features, hash_word
from nlu.language.table import Table
from nlu.training import training_files

_PACKAGE = Path(__file__).resolve().parent


def fingerprint() -> str:
    """Changes when a file does that the table is made of: utterances, word lists, neighbours, this package's code."""
    sources = [*training_files().values(), _PACKAGE.parent / "languages.yml", *sorted(_PACKAGE.glob("*.yml"))]
    return stamps.fingerprint([*sources, *sorted(_PACKAGE.glob("*.py"))])


def is_taught(path: Path) -> bool:
    """Whether the table at ``path`` is the one that today's files give."""
    return stamps.is_current(path, fingerprint())


def teach(path: Path) -> None:
    """Learns from everything that ships with the package and writes the table (about 20 seconds).

    Raises:
        DataError: A file of the package cannot be used.
    """
    learn(lessons()).save(path)
    stamps.stamp(path, fingerprint())


def learn(told: Sequence[Lesson]) -> Table:
    """Logistic regression, one language against the rest, by averaged stochastic gradient descent."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import SGDClassifier

    indices, values, ends = _rows(lesson.text for lesson in told)
    counts = csr_matrix((values, indices, ends), shape=(len(told), 2**ROWS_LOG2))
    counts.sum_duplicates()
    model = SGDClassifier(
        loss="log_loss", alpha=1e-6, max_iter=3, tol=None, average=50_000, random_state=7, n_jobs=2
    )
    model.fit(counts, [lesson.language for lesson in told], sample_weight=[lesson.weight for lesson in told])
    return Table(
        model.classes_.tolist(),
        np.ascontiguousarray(model.coef_.T, dtype=np.float16),
        model.intercept_.astype(np.float32),
        map(hash_word, nobodys_words()),
    )


def _rows(texts: Iterable[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    each = [features(text) for text in texts]
    ends = np.concatenate([[0], np.cumsum([len(rows) for rows, _ in each])])
    indices = np.concatenate([rows for rows, _ in each]).astype(np.int32)
    return indices, np.concatenate([values for _, values in each]), ends
