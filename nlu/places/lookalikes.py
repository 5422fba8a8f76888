"""Knows the words that look like a misspelt town, or in Arabic script sound like one, and are none: «altere», «шорстка».

:mod:`nlu.places.gathering` writes the table.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

TABLE_FILE = Path(__file__).parent / "data" / "lookalike_words.txt"
SHORTEST = 6  # letters of a word that is taken for a misspelt town without a word of place beside it


@lru_cache(maxsize=1)
def table() -> dict[str, frozenset[str]]:
    """Return the words by language, under ``""`` those of any."""
    lines = TABLE_FILE.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    found = {language: frozenset(keys.split()) for language, keys in pairs}
    found["uk"] = found["ru"] = (
        found["uk"] | found["ru"]
    )  # who writes one under the other's setting writes both
    found[""] = frozenset().union(*found.values())
    return found


def is_lookalike(word: str, language: str | None) -> bool:
    """Return whether the key ``word`` is a word of ``language`` (``None``: of any) that only looks like a town."""
    return word in table().get(language or "", ())
