"""What the script alone says: Georgian letters leave no doubt, Cyrillic ones leave a question."""

from __future__ import annotations

import re

from nlu.language.types import LanguageGuess

CYRILLIC = re.compile("[\u0400-\u04ff]")
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
LATIN = re.compile("[a-zß-öø-ɏ]")

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("[\u10a0-\u10ff]", "ka"),
    ("[\u0530-\u058f]", "hy"),
    ("[\u0370-\u03ff]", "el"),
    ("[\u0590-\u05ff]", "he"),
    ("[\u1200-\u137f]", "am"),
    ("[\u0900-\u097f]", "hi"),
    ("[\u0980-\u09ff]", "bn"),
    ("[\u0b80-\u0bff]", "ta"),
    ("[\u3040-\u30ff]", "ja"),
    ("[\u4e00-\u9fff]", "zh"),
    ("[\uac00-\ud7af]", "ko"),
    ("[\u0e00-\u0e7f]", "th"),
)
SCRIPT_CODES = frozenset(code for _, code in _SCRIPTS)
"""Languages that their script gives away."""

_OTHER_SCRIPTS = tuple((re.compile(letters), code) for letters, code in _SCRIPTS)


def by_script(text: str) -> str | None:
    """The language to answer in when only the script of a text can be told: better than English for «школа»."""
    text = text.lower()
    arabic, cyrillic = len(ARABIC.findall(text)), len(CYRILLIC.findall(text))
    if max(arabic, cyrillic) <= len(LATIN.findall(text)):
        return None
    return "uk" if cyrillic > arabic else "fa" if re.search("[پچژگ]", text) else "ar"


def foreign_script(text: str) -> LanguageGuess | None:
    """The language of a script that none of ours is written in, when most letters of a small-letter text are of it."""
    ours = len(CYRILLIC.findall(text)) + len(ARABIC.findall(text)) + len(LATIN.findall(text))
    for letters, code in _OTHER_SCRIPTS:
        count = len(letters.findall(text))
        if count > ours:
            return LanguageGuess(None, count / (count + ours), code)
    return None
