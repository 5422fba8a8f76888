"""Knows the words of the dictionaries that are also names of places, so that a name no dictionary has can be told from them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_WORDS_FILE = Path(__file__).parent / "data" / "dictionary_words.txt"


@lru_cache(maxsize=1)
def _dictionary() -> dict[str, frozenset[str]]:
    lines = _WORDS_FILE.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    by_language = {language: frozenset(keys.split()) for language, keys in pairs}
    by_language[""] = frozenset().union(*by_language.values())
    return by_language


def is_word(word: str, language: str | None) -> bool:
    """Return whether a dictionary of ``language`` (``None``: of any) has the key ``word`` with a small letter."""
    return word in _dictionary().get(language or "", ())
