"""What a person and a counsellor write to each other, carried over as it stands."""

from __future__ import annotations

from html import escape

LONGEST = 4000
"""UTF-16 units of one message, with a little room below Telegram's 4,096 for a sign in front."""


def said(text: str, sign: str, *, hidden: bool = False) -> list[str]:
    """What somebody wrote, as HTML behind a sign that says who it was; long texts in several parts.

    Args:
        text: As written.
        sign: Who it was, for example an emoji.
        hidden: Behind a spoiler, so that a notification on a locked screen does not show it.
    """
    parts = _parts(text)
    form = "{} <tg-spoiler>{}</tg-spoiler>" if hidden else "{} {}"
    return [form.format(sign, escape(part, quote=False)) for part in parts]


def _parts(text: str) -> list[str]:
    """The text in parts that fit; Telegram counts a letter outside the basic plane twice."""
    parts, current, length = [], "", 0
    for character in text:
        size = 2 if ord(character) > 0xFFFF else 1
        if length + size > LONGEST:
            parts.append(current)
            current, length = "", 0
        current += character
        length += size
    return [*parts, current]
