"""Cuts a text at its sentences, because a translation server takes only so much at once and translates whole sentences best."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r".*?(?:[.!?…؟۔]+[\"'”»)\]]*(?=\s)|\n|$)\s*", re.DOTALL)
"""A sentence with the space behind it; a line break ends one too. Arabic and Persian ask with ؟, ۔ ends a sentence in Urdu letters."""

_WORD = re.compile(r"\S*\s*")


def pieces(text: str, limit: int) -> list[str]:
    """The text in pieces of at most ``limit`` characters (code points) that, put together, are the text again.

    Cut between sentences, a sentence that is too long between words, and a word that is too long anywhere.

    Args:
        text: Any text.
        limit: At least 1.
    """
    found: list[str] = []
    for part in _parts(text, limit):
        if found and len(found[-1]) + len(part) <= limit:
            found[-1] += part
        else:
            found.append(part)
    return found


def _parts(text: str, limit: int) -> list[str]:
    parts: list[str] = []
    for sentence in filter(None, _SENTENCE.findall(text)):
        if len(sentence) <= limit:
            parts.append(sentence)
            continue
        for word in filter(None, _WORD.findall(sentence)):
            parts += [word[at : at + limit] for at in range(0, len(word), limit)]
    return parts
