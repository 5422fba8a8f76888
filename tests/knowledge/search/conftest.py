"""What the search tests share: the converted model, if it was set up, and a model that needs no files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from knowledge.search.bundled_model import is_current
from knowledge.search.types import Vector

ROOT = Path(__file__).resolve().parents[3]


def model_folder() -> Path | None:
    """The converted model under $PORUCH_DATA or ./var, if it is there."""
    for base in (os.environ.get("PORUCH_DATA"), str(ROOT / "var")):
        if base and is_current(Path(base) / "models" / "e5-small"):
            return Path(base) / "models" / "e5-small"
    return None


class HashingEmbedder:
    """A model of bags of character trigrams: deterministic, language-blind, instant."""

    def __init__(self, dimension: int = 128) -> None:
        self._dimension = dimension
        self.embedded: list[str] = []

    @property
    def name(self) -> str:
        return f"hashing-{self._dimension}"

    @property
    def dimension(self) -> int:
        return self._dimension

    def warm_up(self) -> None:
        """Nothing to load."""

    def _vectors(self, texts: Sequence[str]) -> Vector:
        vectors = np.zeros((len(texts), self._dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            padded = f"  {text.casefold()}  "
            for start in range(len(padded) - 2):
                digest = hashlib.blake2b(padded[start : start + 3].encode(), digest_size=4).digest()
                vectors[row, int.from_bytes(digest) % self._dimension] += 1.0
        norms = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(norms, 1e-9), dtype=np.float32)

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        return self._vectors(texts)

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        self.embedded.extend(texts)
        return self._vectors(texts)


@pytest.fixture
def hashing() -> HashingEmbedder:
    return HashingEmbedder()


@pytest.fixture(scope="session")
def real_model() -> Path:
    folder = model_folder()
    if folder is None:
        pytest.skip("the model has not been converted here (make setup)")
    return folder
