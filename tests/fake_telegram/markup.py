"""Reads Telegram's HTML as strictly as Telegram does, so that a broken tag or a raw "<" fails a test and not a person."""

from __future__ import annotations

import re

_TAGS = {
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler", "tg-emoji", "span",
}  # fmt: skip
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:=(?:\"[^\"<]*\"|'[^'<]*'))?)*)\s*>")
_ENTITY = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


class MarkupError(ValueError):
    """Telegram would say: can't parse entities."""


def plain_text(html: str) -> str:
    """The text a person sees.

    Raises:
        MarkupError: A tag is unknown, not closed, closed wrongly, or "<" stands raw.
    """
    out: list[str] = []
    open_tags: list[str] = []
    at = 0
    while at < len(html):
        character = html[at]
        if character == "<":
            match = _TAG.match(html, at)
            if not match:
                raise MarkupError(f"Unsupported start tag at byte offset {len(html[:at].encode())}")
            closing, name = match.group(1), match.group(2).lower()
            if name not in _TAGS:
                raise MarkupError(f'Unsupported start tag "{name}" at byte offset {len(html[:at].encode())}')
            if name == "span" and not closing and "tg-spoiler" not in match.group(3):
                raise MarkupError('Tag "span" must have class "tg-spoiler"')
            if not closing:
                open_tags.append(name)
            elif not open_tags or open_tags.pop() != name:
                raise MarkupError(f"Unmatched end tag at byte offset {len(html[:at].encode())}")
            at = match.end()
        elif character == "&" and (entity := _ENTITY.match(html, at)):
            named, decimal, hexadecimal = entity.groups()
            out.append(_NAMED[named] if named else chr(int(decimal) if decimal else int(hexadecimal, 16)))
            at = entity.end()
        else:
            out.append(character)
            at += 1
    if open_tags:
        raise MarkupError(f'Can\'t find end tag corresponding to start tag "{open_tags[-1]}"')
    return "".join(out)


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
