"""Keeps the vectors of catalogue texts on disk by content, so that a restart embeds nothing and an edit embeds one text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.search.derived import DerivedFile
from knowledge.search.documents import Passage
from knowledge.search.types import Vector


def content_key(text: str, as_question: bool = False) -> bytes:
    """The digest under which a text's vector is kept; the same text has another vector as a question."""
    person = b"question" if as_question else b"passage"
    return hashlib.blake2b(text.encode("utf-8"), digest_size=16, person=person).digest()


def passage_key(passage: Passage) -> bytes:
    """The digest under which a passage's vector is kept."""
    return content_key(passage.text, passage.kind == "question")


class VectorCache:
    """Vectors by model name and content, in one SQLite file.

    Args:
        path: The file; made with its folder when first used. A damaged file is thrown away.
        looking: Only look: nothing is made or thrown away; a damaged file raises IndexUnavailable.
    """

    def __init__(self, path: Path, looking: bool = False) -> None:
        self._file = DerivedFile(path, looking)

    def get(self, model: str, keys: Sequence[bytes]) -> tuple[Vector, NDArray[np.bool_]]:
        """The vectors of all keys in order, and which of them are known; the rows of others are zeros."""
        found = self._file.read(model, keys)
        known = np.fromiter((key in found for key in keys), dtype=np.bool_, count=len(keys))
        joined = b"".join(found[key] for key in keys if key in found)
        size = len(next(iter(found.values()))) // 4 if found else 0
        vectors = np.zeros((len(keys), size), dtype=np.float32)
        if found:
            vectors[known] = np.frombuffer(joined, dtype="<f4").reshape(-1, size)
        return vectors, known

    def put(self, model: str, keys: Sequence[bytes], vectors: Vector) -> None:
        """Adds vectors, one a key."""
        rows = np.asarray(vectors, dtype="<f4")
        self._file.write(model, [(key, row.tobytes()) for key, row in zip(keys, rows, strict=True)])

    def keep_only(self, model: str, keys: Iterable[bytes]) -> int:
        """Forgets every other vector, those of other models too if nobody asked for them in a day; says how many went."""
        return self._file.keep_only(model, keys)
