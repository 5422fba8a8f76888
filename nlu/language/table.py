"""The learned table: one row of weights per letter group, one column per language. Small, plain and quick to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from nlu.errors import ModelError
from nlu.language.spelling import ROWS_LOG2, bare, features, hash_word

NAME_WORDS = 4
"""Words of the longest name; the hash of a longer message could only be one by chance."""


class Table:
    """A linear classifier over letter groups, one language against the rest.

    Args:
        languages: Codes in the order of the columns.
        weights: (2 ** ROWS_LOG2, languages), half precision.
        bias: (languages,).
        silent: Hashes of words and names that no language owns.
    """

    def __init__(
        self,
        languages: Sequence[str],
        weights: NDArray[np.float16],
        bias: NDArray[np.float32],
        silent: Iterable[int] = (),
    ) -> None:
        if weights.shape != (2**ROWS_LOG2, len(languages)) or bias.shape != (len(languages),):
            raise ModelError("bad_shape", subject="language table")
        self.languages, self._weights, self._bias = tuple(languages), weights, bias
        self._silent = frozenset(silent)

    def evidence(self, spelled: str) -> dict[str, float]:
        """For each language, 0 to 1, how much a spelled text looks like it: each asked alone, they need not sum to 1."""
        rows, values = features(spelled)
        sums = np.clip(values @ self._weights[rows].astype(np.float32) + self._bias, -50, 50)
        return dict(zip(self.languages, (1 / (1 + np.exp(-sums))).tolist(), strict=True))

    def says_nothing(self, spelled: str) -> bool:
        """Whether a spelled text is one bare name, or nothing but names and words that no language owns."""
        words = bare(spelled).split()
        whole = len(words) <= NAME_WORDS and hash_word(" ".join(words)) in self._silent
        return whole or all(hash_word(word) in self._silent for word in words)

    def save(self, path: Path) -> None:
        """Writes one ``.npz``, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new.npz")
        np.savez_compressed(
            beside,
            languages=np.array(self.languages),
            weights=self._weights,
            bias=self._bias,
            silent=np.array(sorted(self._silent), dtype=np.uint32),
        )
        beside.replace(path)

    @classmethod
    def load(cls, path: Path) -> Table:
        """Reads what :meth:`save` wrote.

        Raises:
            ModelError: The file is missing, damaged or of another build.
        """
        try:
            with np.load(path, allow_pickle=False) as file:
                return cls(file["languages"].tolist(), file["weights"], file["bias"], file["silent"].tolist())
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            raise ModelError("unreadable", subject=str(path), detail=type(error).__name__) from None
