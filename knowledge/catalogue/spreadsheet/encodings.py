"""Finds out in which encoding a text file was saved: Unicode says so itself, the old code pages of Windows betray themselves by their words."""

from __future__ import annotations

import re
from typing import Final

#: Bytes that are looked at to tell the code pages apart.
_LOOKED_AT: Final = 200_000
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile(r"[А-ЯЁЄІЇҐ]?[а-яёєіїґ]+|[А-ЯЁЄІЇҐ]+")
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]+")
#: The letters with accents of the languages that each page is used for.
_ACCENTED: Final = {
    "cp1250": "ăâîşţșțĂÂÎŞŢąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜčšžřěůýáéíúőű",
    "cp1252": "äöüßÄÖÜéèêëàâçùûôîïœáíóúñÉÈÊÀÂÇÔÎÁÍÓÚÑ",
    "cp1254": "çğıöşüÇĞİÖŞÜâîû",
}
#: In this order they are preferred where they say the same.
PAGES: Final = ("cp1252", "cp1250", "cp1254", "cp1251", "cp1256")


def decoded(data: bytes) -> tuple[str, str]:
    """The text of a file and the name of its encoding; bytes that no page knows become U+FFFD."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace"), name
    if wide := _unmarked_utf16(data):
        return data.decode(wide, errors="replace"), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    sample = data[:_LOOKED_AT]
    page = max(PAGES, key=lambda name: (_likeness(sample, name), -PAGES.index(name)))
    return data.decode(page, errors="replace"), page


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: digits, commas and spaces leave a zero in every other byte."""
    sample = data[:4000]
    if len(sample) < 8:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if not max(even, odd) or max(even, odd) < len(sample) // 20 or min(even, odd) > max(even, odd) // 10:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _likeness(data: bytes, page: str) -> float:
    """How many of the letters beyond ASCII look as words of the page's languages do, from 0 to 1."""
    text = data.decode(page, errors="replace")
    strange = sum(not char.isascii() for char in text)
    if not strange:
        return 0.0
    good = 0
    for match in _WORD.finditer(text):
        word = match[0]
        letters = sum(not char.isascii() for char in word)
        if not letters:
            continue
        if page == "cp1251":
            fits = bool(_CYRILLIC.fullmatch(word))
        elif page == "cp1256":
            fits = bool(_ARABIC.fullmatch(word))
        else:
            known = _ACCENTED[page]
            fits = all(char.isascii() or char in known for char in word) and 2 * letters <= len(word) + 1
        good += letters if fits else 0
    return good / strange
