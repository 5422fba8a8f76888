"""One way to make written text comparable, so that a word is the same word whoever's keyboard typed it.

Standard library only and able to run under Python 3.10: the intent server, the crisis gate and (handed over as a
function) the search all read text through it, and must agree letter for letter.
"""

from __future__ import annotations

import re
import unicodedata

_LATIN = "a-zà-öø-ɏ"
_CYRILLIC = "Ѐ-ӿ"

# Letters that look alike; people mix them when two keyboards are installed (Ukrainian «і» typed as Latin «i»).
_TO_CYRILLIC = str.maketrans("aceiopxykmthbjsïë", "асеіорхукмтнвјѕїё")
_TO_LATIN = str.maketrans("асеіорхукмјѕїё", "aceiopxykmjsïë")
_MIXED_WORD = re.compile(rf"(?=[^\W\d_]*[{_LATIN}])(?=[^\W\d_]*[{_CYRILLIC}])[^\W\d_]+")
_LONE_LATIN = re.compile(rf"(?<=[{_CYRILLIC}] )[aeiocy](?= [{_CYRILLIC}])")
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
_CYRILLIC_LETTER = re.compile(f"[{_CYRILLIC}]")

_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")

_APOSTROPHES = "‘’‛ʼʹʻʽ`´′＇ʾʿ՚"
_DASHES = "‐‑‒–—―−﹣－"


class _LetterTable(dict[int, str]):
    """Map one character to its comparable form; unknown characters are decided once and remembered."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        if category in ("Cf", "Cc", "Co", "Cs", "Cn") and not char.isspace():
            out = ""  # zero-width joiners, bidi marks, soft hyphens, lone surrogates
        elif category == "Mn" and (0x0610 <= code <= 0x06ED or 0x08D3 <= code <= 0x08FF or code == 0x0307):
            out = ""  # harakat and Quranic marks; the dot that casefolding leaves of Turkish «İ»
        elif category == "Nd":
            out = str(unicodedata.digit(char))
        else:
            out = char
        self[code] = out
        return out


_LETTERS = _LetterTable(
    {
        # Arabic, Persian, Pashto and Urdu keyboards send different letters for the same word.
        **{ord(c): "ی" for c in "يىئےۓ"},
        **{ord(c): "ک" for c in "كڪ"},
        **{ord(c): "ا" for c in "أإآٱ"},
        **{ord(c): "ه" for c in "ةۀەہھۃ"},
        ord("ؤ"): "و",
        ord("ګ"): "گ",
        ord("ـ"): "",
        ord("،"): ",",
        ord("؛"): ";",
        ord("؟"): "?",
        **{ord(c): "'" for c in _APOSTROPHES},
        **{ord(c): "-" for c in _DASHES},
    }
)


class _FoldTable(dict[int, str]):
    """Map one character to its base letter; unknown characters are decided once and remembered."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code))
        out = "".join(c for c in parts if unicodedata.category(c) != "Mn")
        self[code] = out
        return out


_BASES = _FoldTable(
    {
        ord(source): target
        for source, target in (
            *zip("ıłøđðħŧ", "iloddht", strict=True),
            ("æ", "ae"),
            ("œ", "oe"),
            ("þ", "th"),
            ("ґ", "г"),
            (
                "й",
                "й",
            ),  # «й» is a letter of its own that nobody leaves out; «ё» and «ї» are often typed «е», «і»
            ("ء", ""),
            # Pashto typed on a Persian or Arabic keyboard
            *zip("ټډړښږڼېۍ", "تدرشژنیی", strict=True),
        )
    }
)


def normalise(text: str) -> str:
    """Return ``text`` in one comparable spelling, keeping diacritics and punctuation.

    Compatibility forms, case (Turkish «İ» becomes ``i``), letters and digits of the Arabic script, zero-width
    characters, apostrophes, dashes, look-alike letters of another alphabet inside a word, letters held down
    ("heeeelp" → ``heelp``) and white space are unified. Idempotent; never raises.
    """
    before = text
    for _ in range(
        4
    ):  # deleting a mark may let its neighbours compose; a second pass almost never changes anything
        after = _normalise_once(before)
        if after == before or after.isascii():
            return after
        before = after
    return before


def _normalise_once(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_LETTERS))
        if _CYRILLIC_LETTER.search(text) and _LATIN_LETTER.search(text):
            text = _MIXED_WORD.sub(_one_alphabet, text)
            text = _LONE_LATIN.sub(lambda match: match.group().translate(_TO_CYRILLIC), text)
    else:
        text = text.replace("`", "'").translate(_LETTERS)
    text = _SPACE.sub(" ", text).strip()
    return _ELONGATED.sub(r"\1\1", text)


def _one_alphabet(match: re.Match[str]) -> str:
    """Write a word of two alphabets in the one that most of its letters belong to, if every other letter has a twin."""
    word = match.group()
    latin, cyrillic = len(_LATIN_LETTER.findall(word)), len(_CYRILLIC_LETTER.findall(word))
    if cyrillic >= latin:
        repaired = word.translate(_TO_CYRILLIC)
        return word if _LATIN_LETTER.search(repaired) else repaired
    repaired = word.translate(_TO_LATIN)
    return word if _CYRILLIC_LETTER.search(repaired) else repaired


def fold(text: str) -> str:
    """Return :func:`normalise` without diacritics: «Timișoara» and «Timisoara», «ёлка» and «елка» become equal.

    Pashto's own letters become the ones a Persian keyboard offers in their place. Idempotent; never raises.
    """
    text = normalise(text)
    return text if text.isascii() else normalise(text.translate(_BASES))


def tokens(text: str) -> list[str]:
    """Return the words and numbers of ``text``, normalised; apostrophes and hyphens inside a word stay."""
    return _WORD.findall(normalise(text))
