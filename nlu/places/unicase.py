"""Decides about one word in Arabic script, which has no capitals: the words around it and its place in the line tell.

Few words of Arabic, Persian and Pashto sound like a European town, many like a village of their own countries, so
the size asked for depends on how long the word is and where the place lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from nlu.places.keys import Word, key

# Where villages are called like words of these languages.
OWN = frozenset("SY LB JO IQ PS SA AE KW QA BH OM YE EG AF IR PK LY DZ MA TN SD TJ TM UZ".split())
# Pashto calls a people as its country: what follows these is the people's language, passport, bread …
_THEIRS = frozenset(
    map(
        key,
        "ژبه ژبې ژبی پاسپورت پاسپورټ کارت ډوډۍ قهوه چای خواړه لیسنس سیم ځوان سړی ښځه ډاکټر ډاکټره ښوونکی".split(),
    )
)
_LONG = 5  # letters of a word that is rarely something else as well


class Sign(Enum):
    """What says that a word is a place, the best of it."""

    CUE = auto()  # a preposition or postposition of place, "the town of"
    GLUED = auto()  # a preposition written as part of the word: «بالقامشلي»
    APART = auto()  # a clause of its own: «گیسن، …»
    HINT = auto()  # a preposition that also goes with persons and things
    EDGE = auto()  # first or last of its clause
    NONE = auto()


# Inhabitants from which a sign is enough: (long words, short words) abroad, then in the languages' own countries.
_ENOUGH: dict[Sign, tuple[tuple[int, int], tuple[int, int]]] = {
    Sign.CUE: ((1_000, 5_000), (0, 10_000)),
    Sign.GLUED: ((3_000, 20_000), (10_000, 40_000)),
    Sign.APART: ((5_000, 50_000), (15_000, 80_000)),
    Sign.HINT: ((10_000, 60_000), (40_000, 80_000)),
    Sign.EDGE: ((15_000, 120_000), (60_000, 250_000)),
    Sign.NONE: ((60_000, 200_000), (120_000, 400_000)),
}


def is_enough(sign: Sign, letters: int, population: int, country: str, exact: bool) -> bool:
    """Return whether ``sign`` makes a name of that many ``letters`` one of a place of that ``population``.

    A name that is not written as it stands (``exact``), but inflected, is asked for four times the inhabitants.
    """
    if letters < (4 if sign in (Sign.EDGE, Sign.NONE) else 3):
        return False
    least = _ENOUGH[sign][country in OWN][letters < _LONG]
    if letters < 4 and sign is not Sign.CUE:
        least = max(least, 100_000)
    return population >= least * (1 if exact or sign is Sign.GLUED else 4)


def is_of_people(words: Sequence[Word], after: int) -> bool:
    """Return whether the word numbered ``after`` makes the name of a country before it that of its people."""
    return after < len(words) and not words[after].pause and words[after].key in _THEIRS
