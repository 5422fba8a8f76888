"""Names the intent when Rasa is away: the same head in this process, or, without any vectors, a classifier over letters."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlu.components.head import Head
from nlu.errors import ModelError
from nlu.text import fold
from nlu.training import read_examples, training_files
from nlu.types import Parse, Scored

RANKING_LENGTH = 10
HASHED_FEATURES = 2**15


class FallbackClassifier:
    """The head that Rasa trained, read without Rasa; and letters alone when there is no vector.

    Args:
        head: Trained head, or None.
        letters: Classifier over letters, or None.
    """

    def __init__(self, head: Head | None, letters: LetterClassifier | None) -> None:
        self._head, self._letters = head, letters

    @classmethod
    def load(cls, head: Path, letters: Path) -> FallbackClassifier:
        """Reads what set-up made; what is missing is done without.

        Raises:
            ModelError: Neither is there: nothing could name an intent.
        """
        try:
            loaded = Head.load(head)
        except (OSError, ValueError, KeyError):
            loaded = None
        by_letters = LetterClassifier.load(letters) if letters.is_file() else None
        if loaded is None and by_letters is None:
            raise ModelError("missing", subject=str(head), detail="run: poruch setup")
        return cls(loaded, by_letters)

    def parse(self, text: str, vector: NDArray[np.float32] | None) -> Parse:
        """Intents of a text; the vector's head if there is a vector, else letters."""
        if vector is not None and self._head is not None:
            ranking = self._head.ranking(vector, RANKING_LENGTH)
        elif self._letters is not None:
            ranking = self._letters.ranking(text, RANKING_LENGTH)
        else:
            ranking = [("out_of_scope", 0.0)]
        return Parse(tuple(Scored(intent, confidence) for intent, confidence in ranking), "fallback", vector)


class LetterClassifier:
    """Logistic regression over hashed letter n-grams of the folded text: crude, small, and needs no model at all.

    Args:
        labels: Intents in the order of the columns.
        weights: (HASHED_FEATURES, labels).
        bias: (labels,).
    """

    def __init__(
        self, labels: Sequence[str], weights: NDArray[np.float32], bias: NDArray[np.float32]
    ) -> None:
        self._labels, self._weights, self._bias = tuple(labels), weights, bias

    @classmethod
    def train(cls) -> LetterClassifier:
        """Trains on the utterances that ship with the package (seconds)."""
        from sklearn.linear_model import SGDClassifier

        examples = [example for path in training_files().values() for example in read_examples(path)]
        model = SGDClassifier(loss="log_loss", alpha=1e-5, max_iter=15, random_state=7, tol=None)
        model.fit(
            _vectorizer().transform([fold(text) for text, _ in examples]), [intent for _, intent in examples]
        )
        return cls(
            model.classes_.tolist(), model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
        )

    def save(self, path: Path) -> None:
        """Writes one ``.npz`` in half precision."""
        path.parent.mkdir(parents=True, exist_ok=True)
        labels = np.array(self._labels)
        np.savez_compressed(path, labels=labels, weights=self._weights.astype(np.float16), bias=self._bias)

    @classmethod
    def load(cls, path: Path) -> LetterClassifier:
        """Reads what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as file:
            return cls(file["labels"].tolist(), file["weights"].astype(np.float32), file["bias"])

    def ranking(self, text: str, limit: int) -> list[tuple[str, float]]:
        """The likeliest intents with rough probabilities (one-against-rest, made to sum to 1)."""
        row = _vectorizer().transform([fold(text)])
        scores = 1 / (1 + np.exp(-(np.asarray(row @ self._weights)[0] + self._bias)))
        scores /= scores.sum() or 1.0
        return [(self._labels[position], float(scores[position])) for position in np.argsort(-scores)[:limit]]


@functools.cache
def _vectorizer() -> Any:
    from sklearn.feature_extraction.text import HashingVectorizer

    return HashingVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), n_features=HASHED_FEATURES, lowercase=False, dtype=np.float32
    )
