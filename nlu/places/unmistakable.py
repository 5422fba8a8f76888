"""Decides about names that can be nothing else: no word of any of the product's languages, whatever stands beside them.

Most messages name the town as a caption, without a preposition: «Guéret, où trouver un médecin ?». Such a name counts
if no dictionary has it as a word and it stands where a caption does; a word of the reader's language does not.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from nlu.places.persons import is_common

_WORDS_FILE = Path(__file__).parent / "data" / "dictionary_words.txt"
_SHORTEST = 5  # letters; shorter names sound like something in some language


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


def is_unmistakable(surface: list[str]) -> bool:
    """Return whether the keys of a name written as it stands are surely no words of any language."""
    if len(surface) > 1:
        return any(len(word) >= _SHORTEST and is_unmistakable([word]) for word in surface)
    return len(surface[0]) >= _SHORTEST and not is_word(surface[0], None) and not is_common(surface[0], None)


def is_enough(*, apart: bool, edge: bool, upper: bool, main: bool, population: int) -> bool:
    """Return whether an unmistakable name counts that has no preposition.

    ``apart``: it is a clause of its own; ``edge``: it begins or ends one; ``upper``: it has a capital letter;
    ``main``: it is the place's first name. ``population`` is weighed by how expected the country is.
    """
    if apart:
        return population >= (0 if main and upper else 1_000 if main else 5_000)
    if edge:
        return population >= ((1_500 if upper else 5_000) if main else (30_000 if upper else 60_000))
    return population >= ((2_000 if upper else 15_000) if main else (20_000 if upper else 80_000))


__all__ = ["is_enough", "is_unmistakable", "is_word"]
