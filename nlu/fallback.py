"""Names the intent when Rasa is away: the same head in this process, by vector and letters, or by letters alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nlu.components.head import Head, Reading
from nlu.errors import ModelError
from nlu.types import Parse, Scored

RANKING_LENGTH = 10


class FallbackClassifier:
    """The head that Rasa trained, read without Rasa.

    Args:
        head: Trained head.
    """

    def __init__(self, head: Head) -> None:
        self._head = head

    @classmethod
    def load(cls, head: Path) -> FallbackClassifier:
        """Reads what set-up made.

        Raises:
            ModelError: It is not there or of an older format: nothing could name an intent.
        """
        try:
            return cls(Head.load(head))
        except (OSError, ValueError, KeyError) as error:
            raise ModelError("missing", subject=str(head), detail="run: poruch setup") from error

    def parse(self, text: str, vector: NDArray[np.float32] | None) -> Parse:
        """Intents and dangers of a text; without a vector the letters alone name an intent."""
        return _parse(self._head.read(text, vector, RANKING_LENGTH))

    def parse_all(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> list[Parse]:
        """The same of several texts and their vectors, shape (n, 384), at hardly more cost than of one."""
        readings = self._head.read_all(texts, vectors, RANKING_LENGTH)
        return [_parse(reading) for reading in readings]


def _parse(reading: Reading) -> Parse:
    ranking, dangers = reading
    scored = tuple(Scored(intent, confidence) for intent, confidence in ranking)
    return Parse(scored, "fallback", dangers=dangers)
