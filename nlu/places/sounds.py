"""Hears European names in Arabic script, which Arabic, Persian and Pashto speakers each spell by ear.

No list has the spellings: «خاركيف» and «خارکف», «كونستانتسا» and «کنستانتسا». What they share is the consonants, in
classes of letters that stand for each other (ب for p, ف or و for v, ج or غ or گ for g). A place is filed under its
consonants, taken from its Cyrillic spelling; a heard word is compared with the whole name afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from rapidfuzz import fuzz

MARK = "~"  # begins the keys of consonants, which no name begins with
_LEAST = 3  # consonants; with fewer, everything sounds like something
_MOST_READINGS = 12

# Cyrillic (as keys of nlu.places.keys) -> the classes it may be written in; "" is left out like a vowel.
_CYRILLIC: dict[str, tuple[str, ...]] = {
    "б": ("B",), "п": ("B",), "в": ("F", ""), "ф": ("F",), "г": ("K",), "к": ("K",), "д": ("D",), "т": ("T",),
    "ж": ("K",), "з": ("S",), "с": ("S",), "л": ("L",), "м": ("M",), "н": ("N",), "р": ("R",), "х": ("X", ""),
    "ц": ("TS", "S"), "ч": ("C", "TC"), "ш": ("C",), "щ": ("C", "CTC"),
}  # fmt: skip
_ARABIC = {
    **dict.fromkeys("ب", "B"), **dict.fromkeys("ف", "F"), **dict.fromkeys("کقغجژځ", "K"), "د": "D", **dict.fromkeys("ت", "T"),
    **dict.fromkeys("سزث", "S"), "ل": "L", "م": "M", "ن": "N", "ر": "R", "خ": "X", "ش": "C", "چ": "C", "څ": "TS",
}  # fmt: skip
_SPELLED = str.maketrans({
    "б": "ب", "п": "ب", "в": "ف", "ф": "ف", "г": "غ", "к": "ک", "д": "د", "т": "ت", "ж": "ج", "з": "ز", "с": "س", "л": "ل",
    "м": "م", "н": "ن", "р": "ر", "х": "خ", "ц": "تس", "ч": "تش", "ш": "ش", "щ": "ش", "а": "ا", "о": "و", "у": "و", "и": "ی",
    "е": "ی", "ю": "یو", "я": "یا",
})  # fmt: skip
_ALIKE = str.maketrans(
    {"ج": "غ", "گ": "غ", "ق": "ک", "ژ": "غ", "ځ": "ز", "ث": "س", "ع": "", "ء": "", "ح": "ه", "څ": "تس"}
)
_NOT_LETTER = re.compile(r"[^а-яёщ]+")


def _single(classes: str) -> str:
    return re.sub(r"(.)\1+", r"\1", classes)


def filed(cyrillic_key: str) -> set[str]:
    """Return the keys to file a place under whose Cyrillic key is given; none if it has too few consonants."""
    letters = _NOT_LETTER.sub("", cyrillic_key).replace("дж", "ж").replace("тш", "ч")
    readings = product(*(_CYRILLIC[letter] for letter in letters if letter in _CYRILLIC))
    heard = {_single("".join(reading)) for reading in islice(readings, _MOST_READINGS)}
    return {MARK + classes for classes in heard if len(classes) >= _LEAST}


def heard(arabic_key: str) -> str | None:
    """Return the key of consonants of a word in Arabic script, ``None`` if it has too few."""
    letters = arabic_key.replace(" ", "").replace("دج", "ج")
    classes = _single("".join(_ARABIC.get(letter, "") for letter in letters))
    return MARK + classes if len(classes) >= _LEAST else None


@lru_cache(maxsize=2048)
def likeness(arabic_key: str, cyrillic_key: str) -> float:
    """Return how much (0–100) a word in Arabic script looks like the name, letter by letter; vowels count half."""
    joined = arabic_key.replace(" ", "")
    words = {joined.translate(_ALIKE), joined.replace("تش", "چ").translate(_ALIKE)}  # «تش» is ч, or т and ш
    spelled = (
        _NOT_LETTER.sub("", cyrillic_key)
        .replace("дж", "ж")
        .replace("ч", "چ")
        .translate(_SPELLED)
        .translate(_ALIKE)
    )
    return max(fuzz.ratio(word, variant) for word in words for variant in _variants(spelled))


def _variants(spelled: str) -> Iterator[str]:
    """Yield a spelling with all its vowels, without the short ones, and with و for v as in Persian."""
    spellings = (spelled, spelled.replace("ف", "و"), spelled.replace("خ", "ه"), spelled.replace("خ", ""))
    for written in dict.fromkeys(spellings):
        yield written
        yield re.sub(r"(?<=.)ی(?=.)", "", written)
        yield re.sub(r"(?<=.)[یا](?=.)", "", written)
        yield re.sub(r"(?<=.)[یاو](?=.)", "", written)
