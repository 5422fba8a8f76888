"""Turns a message into the numbers that the learned table counts: letter groups and words, hashed the same everywhere.

The spelling here keeps what :func:`nlu.text.normalise` evens out on purpose: an Arabic «ي» and a Persian «ی» are one
letter to whoever looks for a meaning, and evidence to whoever looks for a language.
"""

from __future__ import annotations

import re
import unicodedata
import zlib

import numpy as np
from numpy.typing import NDArray

ROWS_LOG2 = 17
"""The table has two to this power rows; groups that share a row share its weights."""

LONGEST = 4
"""Letters of the longest group; whole words are counted besides. Five letters were measured and gained nothing."""

WORD_WEIGHT = 0.4
"""What one word counts beside one group of letters, both scaled to the length of the message."""

CHARACTERS = 600
"""How much of a message is read: the language does not change after that."""

_NOISE = re.compile(r"https?://\S+|\S*@\S+|(?<!\S)/\w+")
_MARKS = re.compile(
    "[\u00ad\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_GAP = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"(?<!\S)\d+(?!\S)")
_HELD_DOWN = re.compile(r"(.)\1{2,}")
_WHOLE = str.maketrans("ıłøđħŧə", "ilodhte")  # Unicode knows no base letter of these

_STEP = np.uint32(0x9E3779B1)
_SPREAD = np.uint32(0x85EBCA6B)
_WORD_SEED = 0x5EED


def spell(text: str) -> str:
    """The message as the table reads it: small letters, words apart by one space, no links, numbers or punctuation.

    >>> spell("J'ai  3 enfants!! 3andi https://example.org")
    'j ai enfants 3andi'
    """
    text = unicodedata.normalize("NFKC", _NOISE.sub(" ", text[:CHARACTERS])).casefold()
    text = _NUMBER.sub(" ", " ".join(_GAP.sub(" ", _MARKS.sub("", text)).split()))
    return " ".join(_HELD_DOWN.sub(r"\1\1", text).split())


def bare(text: str) -> str:
    """A spelled text without diacritics, as phones without the right keyboard send it.

    «й» stays, a letter of its own that nobody leaves out.

    >>> bare("dziękuję çok şükür")
    'dziekuje cok sukur'
    """
    parts = (char if char == "й" else unicodedata.normalize("NFKD", char) for char in text.translate(_WHOLE))
    return unicodedata.normalize("NFC", "".join(c for c in "".join(parts) if unicodedata.category(c) != "Mn"))


def features(spelled: str) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    """Rows of the table that a spelled text speaks through, and how loud each one is. A row may come twice."""
    codes = np.frombuffer(f" {spelled} ".encode("utf-32-le", "ignore"), dtype=np.uint32)
    rows = []
    group = np.zeros(len(codes), np.uint32)
    for length in range(1, min(LONGEST, len(codes)) + 1):
        group = (group[: len(codes) - length + 1] + codes[length - 1 :]) * _STEP
        group ^= group >> np.uint32(15)
        rows.append(group * _SPREAD)
    words = np.array([hash_word(word) for word in spelled.split()], dtype=np.uint32)
    groups = sum(map(len, rows))
    values = np.full(groups + len(words), 1 / np.sqrt(groups), np.float32)
    values[groups:] = WORD_WEIGHT / np.sqrt(max(1, len(words)))
    return np.concatenate([*rows, words]) >> np.uint32(32 - ROWS_LOG2), values


def hash_word(word: str) -> int:
    """The same 32 bits for the same word on every machine."""
    return zlib.crc32(word.encode("utf-8", "ignore"), _WORD_SEED)
