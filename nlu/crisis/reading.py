"""Cuts a message into the plain words the gate compares: no diacritics, no doubled letters, no apostrophes.

Word lists pass through the same function, so both sides always meet in the same spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from nlu.text import fold

BREAK = "\x00"
"""Stands between two sentences: a phrase never runs across it."""

_DOUBLED = re.compile(r"([^\W\d_])\1+")
_PIECES = re.compile(r"[^\W_]+|[.!?;\n…۔]+")
_SPELLED_OUT = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*·,]{1,3}[^\W_]){3,}(?![^\W_])")
_LETTER_GAP = re.compile(r"[.\-_*·,]|(?<=\S) (?=\S)")
_DIGIT_IN_WORD = re.compile(r"(?<=[a-z])[013457$@](?=[a-z])")
_PERSIAN_VERB = re.compile(r"(?<!\S)(ن?می)(?=[^\W\d_]{2})")
_LEET = str.maketrans("013457$@", "oieastsa")
_UMLAUT = re.compile("[äöü]")
_BY_PAIR = {"ä": "ae", "ö": "oe", "ü": "ue"}
MAX_LENGTH = 2000
"""Letters read of one message; Telegram allows 4096, but nobody in danger writes more than this before saying so."""


def plain(text: str) -> str:
    """Return ``text`` folded, without apostrophes and with every doubled letter once."""
    return _DOUBLED.sub(r"\1", fold(text).replace("'", ""))


def read(text: str) -> list[str]:
    """Return the words of ``text`` in plain spelling, with :data:`BREAK` where a sentence ends."""
    if len(text) > MAX_LENGTH:
        text = text[: MAX_LENGTH // 2] + "\n" + text[-MAX_LENGTH // 2 :]
    text = text.replace("\n", " . ")
    if _SPELLED_OUT.search(text):
        text = _SPELLED_OUT.sub(_join_letters, text)
    return [word if word[0].isalnum() else BREAK for word in _PIECES.findall(plain(text))]


def unleet(word: str) -> str:
    """Return ``word`` with digits between Latin letters read as the letters they stand for (``su1cide``)."""
    return _DIGIT_IN_WORD.sub(lambda match: match.group().translate(_LEET), word)


def _join_letters(match: re.Match[str]) -> str:
    """Close the gaps of a word s p e l l e d out; a wider gap stays a gap between words."""
    text = match.group()
    if "  " in text:
        return " ".join(_LETTER_GAP.sub("", part) for part in re.split(r" {2,}", text))
    return _LETTER_GAP.sub("", text)


def spellings(entry: str) -> Iterator[str]:
    """Yield the plain spellings of one entry of a word list; ``*`` and spaces are kept.

    An apostrophe may be left out or typed as a space (``j'ai``, ``jai``, ``j ai``); German umlauts are also
    written with ``e`` (``töten``, ``toeten``). A Persian verb's «می» is also typed apart.
    """
    entry = entry.lower()
    variants = {entry}
    if "'" in entry or "’" in entry:
        variants |= {re.sub("['’]", " ", entry)}
    if _UMLAUT.search(entry):
        variants |= {_UMLAUT.sub(lambda match: _BY_PAIR[match.group()], variant) for variant in variants}
    variants |= {_PERSIAN_VERB.sub(r"\1 ", variant) for variant in variants}
    for variant in sorted(variants):
        yield " ".join(_plain_word(word) for word in variant.replace("-", " ").split())


@cache  # of the pattern files' own words only; what people write never comes here
def _plain_word(word: str) -> str:
    return plain(word.rstrip("*")) + ("*" if word.endswith("*") else "")
