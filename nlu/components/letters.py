"""A linear model over the pieces of words: knows spellings, needs no vectors, and costs a fraction of a millisecond."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nlu.components.ngrams import matrix, pieces, weight

Array = NDArray[np.float32]

BUCKETS = 2**17


@dataclass(frozen=True)
class Letters:
    """Logistic regression, one label against the rest.

    Attributes:
        weights: (buckets, labels), half precision.
        bias: (labels,).
    """

    weights: NDArray[np.float16]
    bias: Array

    def scores(self, texts: Sequence[str]) -> Array:
        """Log odds of every label, shape (texts, labels)."""
        return np.stack([self._score(text) for text in texts])

    def _score(self, text: str) -> Array:
        found = pieces(text, len(self.weights))
        total = self.weights[found].astype(np.float32).sum(axis=0) * weight(len(found))
        return np.asarray(total + self.bias, dtype=np.float32)


def train_letters(
    texts: Sequence[str],
    target: NDArray[np.int64],
    labels: int,
    *,
    rounds: int = 15,
    alpha: float = 3e-6,
    seed: int = 7,
) -> Letters:
    """Trains by averaged stochastic descent; seconds for tens of thousands of sentences.

    Args:
        texts: Sentences.
        target: Label of each, 0 to ``labels``; every label occurs.
        labels: How many labels there are, three or more.
        rounds: Passes over the sentences.
        alpha: Strength of the penalty on large weights.
        seed: Of the order of the sentences.
    """
    from sklearn.linear_model import SGDClassifier

    model = SGDClassifier(loss="log_loss", alpha=alpha, max_iter=rounds, tol=None, random_state=seed)
    model.fit(matrix(texts, BUCKETS), target)
    if len(model.classes_) != labels:
        raise ValueError("a label has no sentence")
    return Letters(model.coef_.T.astype(np.float16), model.intercept_.astype(np.float32))
