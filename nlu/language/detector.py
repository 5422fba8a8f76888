"""Asks Google's compact language detector (``pycld2``), which knows 80 languages and neither slang nor transliteration."""

from __future__ import annotations

from dataclasses import dataclass

import pycld2

from nlu.taxonomy import language_code

_MOST = 50  # per cent of the text that must be in one language


@dataclass(frozen=True, slots=True)
class Opinion:
    """The detector's answer.

    Attributes:
        language: ISO 639 code, ours where it is one of ours.
        reliable: The detector's own word for it.
    """

    language: str
    reliable: bool


def ask(text: str) -> Opinion | None:
    """The detector's opinion, None when it has none for most of the text. Microseconds; never raises."""
    try:
        reliable, _, details = pycld2.detect(
            text.encode("utf-8", "ignore"), isPlainText=True, bestEffort=True
        )
    except pycld2.error:
        return None
    code, percent = details[0][1], details[0][2]
    if code == "un" or percent < _MOST:
        return None
    return Opinion(language_code(code) or code.split("-", 1)[0], bool(reliable))
