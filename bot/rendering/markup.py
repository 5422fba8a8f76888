"""Small pieces of Telegram HTML: escaping, bold, isolation of foreign-direction text, and the way back to plain text."""

from __future__ import annotations

import html
import re

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
"""Unicode isolates (UAX #9): left-to-right, by first strong letter, end. Telegram keeps them; it drops U+202A–202E."""

RLM = "\u200f"
"""Right-to-left mark: makes a line that begins with a Latin name run from the right."""

RTL_LETTER = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""A letter of a script that runs from right to left."""

_TAG = re.compile(r"</?[a-z]+>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def escape(text: str) -> str:
    """Text that comes from a record or a person, as it is shown literally."""
    return html.escape(text, quote=False)


def clean(value: str) -> str:
    """A value without control characters, so that it can neither break a line's direction nor open an isolate it never closes."""
    return _CONTROL.sub("", value)


def bold(text: str) -> str:
    """Escaped and bold."""
    return f"<b>{escape(text)}</b>"


def italic(text: str) -> str:
    """Escaped and italic."""
    return f"<i>{escape(text)}</i>"


def plain(markup: str) -> str:
    """HTML of ours without its tags and entities."""
    return html.unescape(_TAG.sub("", markup))


def ltr(text: str) -> str:
    """A phone number, a time or a link, kept whole and left to right inside Arabic script."""
    return f"{LRI}{text}{PDI}"


def rtl(text: str) -> str:
    """A line of a right-to-left language, also when it begins with a Latin name («Casa LOGS – إرشاد»)."""
    return f"{RLI}{text}{PDI}"


def isolate(text: str) -> str:
    """A name or sentence of whatever script, kept from turning its surroundings around."""
    return f"{FSI}{text}{PDI}"
