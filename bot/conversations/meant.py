"""What a counsellor means by a message, a command or a button in their group; nothing is done here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.conversations.deeds import REASONS
from bot.conversations.incoming import Incoming
from bot.desk.buttons import pressed

Meaning = Literal[
    "take", "queue", "transfer", "bot", "close", "snooze", "wake", "say", "note", "canned", "card", "place",
    "search", "more", "edit", "here", "away", "preview", "send", "nothing",
]  # fmt: skip

HOUR_S = 3600.0

_COMMAND = re.compile(
    r"/(take|bot|close|queue|card|place|snooze|wake|away|here|tr)(?:@\w+)?(?:\s+(.+))?\s*", re.I | re.S
)
_SPAN = re.compile(r"(\d{1,3})\s*([mhd])", re.I)
_SPANS_S = {"m": 60.0, "h": HOUR_S, "d": 24 * HOUR_S}
_BUTTONS: dict[str, Meaning] = {
    "take": "take", "bot": "bot", "close": "close", "queue": "queue", "to": "transfer", "place": "place",
    "snooze": "snooze", "wake": "wake", "canned": "canned", "card": "card", "more": "more", "send": "send",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meant:
    """What is wanted.

    Attributes:
        name: ``search`` looks for services to send, ``more`` shows other buttons, ``nothing`` is talk that is none of ours.
        arg: Words, a key, an id, a reason – as the name asks for.
        kind: ``text``, or what is attached.
    """

    name: Meaning
    arg: str = ""
    kind: str = "text"


def meant(incoming: Incoming) -> Meant:
    """Reads one thing that happened in a team's group."""
    if incoming.kind == "staff_button":
        press = pressed(incoming.text)
        if press is None or press.verb not in _BUTTONS:
            return Meant("nothing")
        if press.verb == "card" and not press.arg:
            return Meant("search")
        return Meant(_BUTTONS[press.verb], press.arg)
    text = incoming.text.strip()
    if incoming.kind == "staff_edited":
        return Meant("edit", text)
    if incoming.kind == "staff_file":
        return Meant("note" if is_note(text) else "say", without_slashes(text), incoming.file or "file")
    if is_note(text):
        return Meant("note", without_slashes(text))
    if command := _COMMAND.fullmatch(text):
        return _commanded(command.group(1).lower(), (command.group(2) or "").strip())
    # A slash begins a command for somebody else, or one that was mistyped: neither is for the person.
    return Meant("nothing") if not text or text.startswith("/") else Meant("say", incoming.text)


def is_note(text: str) -> bool:
    """Whether a text is for colleagues only."""
    return text.lstrip().startswith("//")


def without_slashes(text: str) -> str:
    """A note's words."""
    return text.lstrip().removeprefix("//").strip() if is_note(text) else text


def span_s(arg: str) -> float | None:
    """How long ``30m``, ``2h`` or ``1d`` is, in seconds; an hour when nothing is said; None for anything else."""
    if not arg:
        return HOUR_S
    match = _SPAN.fullmatch(arg)
    return int(match.group(1)) * _SPANS_S[match.group(2).lower()] or None if match else None


def _commanded(name: str, arg: str) -> Meant:
    match name:
        case "card":
            return Meant("search", arg)
        case "close":
            # Without a reason that we know, the reasons are shown.
            reason = arg.lower().replace(" ", "_")
            return Meant("close", reason) if reason in REASONS else Meant("more", "close")
        case "snooze":
            known = span_s(arg) is not None or arg.lower() == "tomorrow"
            return Meant("snooze", arg.lower()) if known else Meant("more", "snooze")
        case "take":
            return Meant("take")
        case "bot":
            return Meant("bot")
        case "queue":
            return Meant("queue")
        case "place":
            return Meant("place")
        case "wake":
            return Meant("wake")
        case "here":
            return Meant("here")
        case "away":
            return Meant("away")
        case "tr":
            return Meant("preview", arg)
    return Meant("nothing")
