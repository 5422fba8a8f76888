"""Cuts a long message into several that Telegram takes, at paragraphs, lines or spaces; never through a tag, an entity, a word or an isolate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.rendering.markup import FSI, LRI, PDI

LIMIT = 4096
"""UTF-16 code units of one message (https://core.telegram.org/bots/api#sendmessage); counted with the markup, to be safe."""

_TOKEN = re.compile(
    r"</?[a-z]+>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);|[\u2066-\u2069]|\s|[^\s<&\u2066-\u2069]+|[<&]"
)
_OPENING = re.compile(r"<([a-z]+)>")
_ISOLATES = (LRI, FSI, "\u2067")


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts."""
    return len(text) + sum(ord(char) > 0xFFFF for char in text)


def split_html(markup: str, limit: int = LIMIT) -> list[str]:
    """Parts of at most ``limit`` units that, read one after another, say the same.

    Tags and isolates that are open at a cut are closed there and opened again. A word longer than a whole message is
    the only thing ever cut through.

    Args:
        markup: HTML of ours (b, i).
        limit: At least 64.
    """
    if units(markup) <= limit:
        return [markup]
    parts: list[str] = []
    current, opened = "", []  # type: str, list[str]
    best: tuple[int, list[str]] | None = None  # where to cut: position in current, what is open there
    best_rank = 0
    for token in _tokens(markup, limit):
        while units(current) + units(token) + _closing_length(opened, token) > limit:
            if best is None or best[0] == 0:
                cut, open_there = len(current), list(opened)
            else:
                cut, open_there = best
            head, tail = current[:cut], current[cut:].lstrip()
            done = head.rstrip() + "".join(_closer(tag) for tag in reversed(open_there))
            if _says_something(done):
                parts.append(done)
            prefix = "".join(open_there)
            if token.isspace() and not tail:
                token = ""
            if prefix + tail == current:  # nothing could be given up: the opened tags alone fill the message
                break
            current, best, best_rank = prefix + tail, None, 0
        current += token
        _track(token, opened)
        rank = _rank(token, current, opened)
        if rank and (rank >= best_rank or best is None or len(current) - best[0] > limit // 2):
            best, best_rank = (len(current), list(opened)), rank
    if _says_something(current):
        parts.append(current.rstrip())
    return parts


def _tokens(markup: str, limit: int) -> Iterator[str]:
    room = max(1, (limit - 32) // 2)  # half, for letters outside the BMP count twice
    for token in _TOKEN.findall(markup):
        if len(token) <= room:
            yield token
        else:
            for at in range(0, len(token), room):
                yield token[at : at + room]


def _track(token: str, opened: list[str]) -> None:
    if _OPENING.fullmatch(token) or token in _ISOLATES:
        opened.append(token)
    elif opened and (token.startswith("</") or token == PDI) and _closer(opened[-1]) == token:
        opened.pop()


def _closer(opening: str) -> str:
    return PDI if opening in _ISOLATES else opening.replace("<", "</", 1)


def _closing_length(opened: list[str], token: str) -> int:
    adds = len(_closer(token)) if _OPENING.fullmatch(token) or token in _ISOLATES else 0
    return adds + sum(len(_closer(tag)) for tag in opened)


def _rank(token: str, current: str, opened: list[str]) -> int:
    """How good a place to cut is: after a paragraph 4, a line 3, a space outside isolates 2, inside 1."""
    if not token.isspace():
        return 0
    if any(tag in _ISOLATES for tag in opened):
        return 1
    if current.endswith("\n\n"):
        return 4
    return 3 if token == "\n" else 2


def _says_something(markup: str) -> bool:
    return bool(re.sub(r"</?[a-z]+>|[\u2066-\u2069]|\s", "", markup))
