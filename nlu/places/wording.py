"""Knows how often people use a word as a word: a name of a town that stands in many sentences as something else is none.

The counts are of the sentences that teach intents and dangers; :mod:`nlu.places.teach` makes the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from nlu.taxonomy import LANGUAGES

SEEN_FILE = Path(__file__).parent / "data" / "seen_words.txt"
_INDEX = {language: index for index, language in enumerate(LANGUAGES)}
Uses = Mapping[str, bytes]  # word key -> per language, in how many sentences it is a word (255: or more)
_MOST = 255
_NEVER = bytes(len(LANGUAGES))


@lru_cache(maxsize=1)
def uses() -> Uses:
    """Return the shipped table."""
    return read_uses(SEEN_FILE.read_text(encoding="utf-8"))


def read_uses(written: str) -> Uses:
    """Read lines of ``language TAB count TAB words``."""
    table: dict[str, bytearray] = {}
    for line in written.splitlines():
        if line and not line.startswith("#"):
            language, count, words = line.split("\t")
            for word in words.split():
                table.setdefault(word, bytearray(_NEVER))[_INDEX[language]] = min(int(count), _MOST)
    return {word: bytes(counts) for word, counts in table.items()}


def times(word: str, language: str | None, table: Uses) -> tuple[int, int]:
    """Return in how many sentences of ``language``, and of all others, the key ``word`` is no name of a place.

    Of an unknown language the one that uses the word most stands for ``language``.
    """
    counts = table.get(word, _NEVER)
    here = counts[_INDEX[language]] if language in _INDEX else max(counts)
    return here, sum(counts) - here
