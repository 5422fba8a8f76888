"""Cuts a text into hashed pieces of words, for linear models that must know spellings rather than meanings.

A sentence vector blurs what only the letters tell apart ("passport" from "pasport", "SIM" from "seam"); these pieces
keep it, and a wrong or missing letter leaves most of a word's pieces as they were.
"""

from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nlu.text import fold

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

LONGEST_PIECE = 5
"""Letters of the longest piece; the space before and after a word counts as a letter of it."""

LONGEST_WORD = 24
"""Letters of a word that are cut up; what is longer is a link or a slip of the thumb."""

_WORD = re.compile(r"[^\W_]+")


def pieces(text: str, buckets: int) -> NDArray[np.int64]:
    """Numbers of the pieces of ``text``, each once, between 0 and ``buckets`` (a power of two).

    Pieces are 2 to 5 neighbouring letters within a word, whole words, and pairs of neighbouring words. The hash is CRC-32:
    it is the same in every process and every version of Python, so that a trained table stays valid.
    """
    words = [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]
    mask, crc = buckets - 1, zlib.crc32
    found = set()
    for word in words:
        padded = f" {word} "
        for length in range(2, LONGEST_PIECE + 1):
            for start in range(len(padded) - length + 1):
                found.add(crc(padded[start : start + length].encode()) & mask)
        found.add(crc(f"={word}".encode()) & mask)
    for first, second in itertools.pairwise(words):
        found.add(crc(f"={first} {second}".encode()) & mask)
    return np.fromiter(sorted(found), dtype=np.int64, count=len(found))


def weight(count: int) -> float:
    """What one of ``count`` pieces of a text weighs, so that long and short texts are rows of length 1."""
    return float(count**-0.5) if count else 0.0


def matrix(texts: Sequence[str], buckets: int) -> csr_matrix:
    """Rows of unit length, shape (texts, buckets)."""
    from scipy.sparse import csr_matrix

    rows = [pieces(text, buckets) for text in texts]
    ends = np.cumsum([0, *map(len, rows)])
    values = np.concatenate([np.full(len(row), weight(len(row)), dtype=np.float32) for row in rows])
    return csr_matrix((values, np.concatenate(rows), ends), shape=(len(texts), buckets))
