"""Reduces a name to the key it is looked up by, so that spellings that sound alike in one script meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from nlu.text import fold

Script = Literal["latin", "cyrillic", "arabic", "other"]

_APOSTROPHE = "'’‘‛ʼʹʻʽ`´′＇ʾʿ"
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f"
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}]|[{_APOSTROPHE}](?=[^\W_]))*")
_NOT_WORD = re.compile(r"[^\w ]+|_")
_SPACES = re.compile(r" {2,}")
_DOUBLE = re.compile(r"(\w)\1+")
_UMLAUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})

# Ukrainian, Russian and Bulgarian spell one sound with different letters: «Тімішоара» and «Тимишоара» must meet.
_CYRILLIC = str.maketrans("іїыйјєэёўґ", "иииииеееуг", "ьъ'")
# Letters that Arabic, Persian, Pashto and Urdu exchange freely in foreign names.
_ARABIC = str.maketrans("پگطصضظذڤۋڈٹڑ", "بکتسزززفودتر")


_ABBREVIATIONS = frozenset(
    "tg sf rm st ste dr sw ul str м г с смт обл р".split()
)  # a full stop ends no sentence here


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: its key, where it stands in the text, and what its capital letter says."""

    key: str
    start: int
    end: int
    capital: bool
    opens: bool  # first of the text or of a sentence, where a capital means nothing
    tail: str = ""  # key of what followed an apostrophe: «İstanbul’da» → "da"
    head: str = ""  # key of what stood before one: «d’Odessa» → "d"
    joined: bool = False  # a hyphen ties it to the word before
    acronym: bool = False  # short and all capitals: «ONU», «MOPS»
    pause: bool = False  # a comma or the like, or nothing at all, stands before it


def script_of(text: str) -> Script:
    """Return the script of the first letter that tells."""
    for char in text:
        code = ord(char)
        if 0x41 <= code < 0x250:
            if char.isalpha():
                return "latin"
        elif 0x400 <= code < 0x530:
            return "cyrillic"
        elif 0x600 <= code < 0x780 or 0xFB50 <= code < 0xFF00:
            return "arabic"
        elif char.isalpha():
            return "latin" if 0x1E00 <= code < 0x1F00 else "other"
    return "other"


def key(text: str) -> str:
    """Return the comparison key of a name or word: folded, without punctuation, one spelling per sound."""
    folded = fold(text)
    script = script_of(folded)
    if script == "cyrillic":
        folded = _DOUBLE.sub(r"\1", folded.translate(_CYRILLIC))
    elif script == "arabic":
        folded = folded.translate(_ARABIC)
    folded = folded.replace("'", "").replace("-", " ")
    return _SPACES.sub(" ", _NOT_WORD.sub(" ", folded)).strip()


def spellings(name: str) -> set[str]:
    """Return every key under which ``name`` should be found (German umlauts are also written ae, oe, ue)."""
    keys = {key(name)}
    if (plain := name.translate(_UMLAUT)) != name:
        keys.add(key(plain))
    return {k for k in keys if k}


def words(text: str) -> list[Word]:
    """Split ``text`` into words with their places in it; hyphens part words, apostrophes do not."""
    found: list[Word] = []
    before = 0
    for match in _WORD.finditer(text):
        raw, start, end = match.group(), match.start(), match.end()
        between = text[before:start]
        opens = not found or any(mark in between for mark in ".!?\n…:؟۔")
        if opens and found and between.strip(" ") == "." and found[-1].key in _ABBREVIATIONS:
            opens = False
        pause = opens or (any(mark in between for mark in ",،;؛()-–—/") and " " in between)
        joined = bool(found) and between in ("-", "‐", "‑", "–", "־")
        before = end
        capital = raw[0].isupper()
        cut = next((i for i, char in enumerate(raw) if char in _APOSTROPHE), -1)
        if cut > 0 and "latin" in (script_of(raw), script_of(raw[cut + 1 :])):
            head, tail = raw[:cut], raw[cut + 1 :]
            if len(head) <= 2 and len(tail) > 2:  # «d’Odessa», «l’hôpital»; «L’viv» is tried joined as well
                found.append(
                    Word(
                        key(tail),
                        start + cut + 1,
                        end,
                        tail[0].isupper(),
                        opens,
                        head=key(head),
                        joined=joined,
                        pause=pause,
                    )
                )
            else:
                found.append(
                    Word(
                        key(head),
                        start,
                        start + cut,
                        capital,
                        opens,
                        tail=key(tail),
                        joined=joined,
                        pause=pause,
                    )
                )
        elif word := key(raw):
            acronym = 2 <= len(raw) <= 5 and raw.isupper()
            found.append(Word(word, start, end, capital, opens, joined=joined, acronym=acronym, pause=pause))
    return found
