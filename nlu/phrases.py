"""A small way to write down phrases of twelve languages, so that word lists stay readable and match text as people type it.

A phrase is written as people spell it: ``(a|b)`` are alternatives, ``(a )?`` may be missing, ``*`` ends a word anyhow,
``#`` is a number of one or two digits and ``_`` any one word. Everything is compared folded, whole words only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nlu.text import fold

_HALF_OF_DAY = re.compile(r"\b([ap])\. ?m\b\.?")
_SEPARATOR = re.compile(r"(?<!\d)[.,:;]|[.,:;](?!\d)|[!?؟،؛…()\"«»“”„|\[\]]| -+ |\n")
_ANY_ENDING = re.compile(r"(?<!\\w)\*")

RELATED: Mapping[str, tuple[str, ...]] = {
    "uk": ("uk", "ru"),
    "ru": ("ru", "uk"),
    "fa": ("fa", "ps"),
    "ps": ("ps", "fa"),
}
"""Languages whose words are read together: people mix them, and short texts are told apart badly."""


def pieces(text: str) -> list[str]:
    """The text folded and cut at punctuation; what a phrase says holds within one piece.

    >>> pieces("I need a doctor. Open at 6 p.m.?")
    ['i need a doctor', 'open at 6 pm']
    """
    flat = fold(_SEPARATOR.sub(" / ", _HALF_OF_DAY.sub(r"\1m", text.lower())))
    return [piece for part in flat.split("/ ") if (piece := part.strip(" /'-"))]


def compiled(phrase: str) -> re.Pattern[str]:
    """What finds a phrase in a piece; a number is group 1, its minutes group 2, where one is written.

    >>> bool(compiled("після #").search("лікар після 18"))
    True
    """
    return re.compile(rf"(?<!\w)(?:{pattern(phrase)})(?!\w)")


def pattern(phrase: str) -> str:
    """The phrase as a regular expression, without its borders."""
    out = _ANY_ENDING.sub(r"\\w*", fold(phrase)).replace("_", r"[\w'-]+")
    return out.replace("#", r"(\d{1,2})(?:[:.](\d{2}))?")


def languages_of(language: str | None, known: Mapping[str, object]) -> tuple[str, ...]:
    """Languages whose phrases are tried on a text: its own and its neighbour's, all when it is not known."""
    if language in known:
        return RELATED.get(language or "", (str(language),))
    return tuple(known)
