"""Buttons in a counsellors' group: which there are in which state of a case, and what a pressed one means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.storage import Case

MENUS = frozenset({"canned", "snooze", "transfer", "close"})
"""What buttons of the card open instead of doing it at once."""

Row = list[dict[str, str]]

LONGEST = 64
"""Bytes of Telegram's ``callback_data`` (https://core.telegram.org/bots/api#inlinekeyboardbutton)."""

LABEL = 40
"""Characters of a label, so that two buttons fit beside each other."""

_PRESSED = re.compile(r"desk:([a-z_]+):([2-9A-HJKMNP-TV-Z]{6})(?::([A-Za-z0-9_.-]+))?")


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button says.

    Attributes:
        verb: What to do.
        number: The case.
        arg: With what; may be empty.
    """

    verb: str
    number: str
    arg: str = ""


def pressed(data: str) -> Pressed | None:
    """Reads what a button carries; None for what is none of ours."""
    match = _PRESSED.fullmatch(data)
    return Pressed(match.group(1), match.group(2), match.group(3) or "") if match else None


def button(text: str, verb: str, case: Case, arg: str = "") -> dict[str, str] | None:
    """One button; None where an id does not fit into what a button can carry."""
    data = f"desk:{verb}:{case.number}" + (f":{arg}" if arg else "")
    if len(data.encode()) > LONGEST or _PRESSED.fullmatch(data) is None:
        return None
    return {"text": text if len(text) <= LABEL else f"{text[: LABEL - 1].rstrip()}…", "data": data}


def rows(case: Case, found: Sequence[Sequence[tuple[str, str, str]]]) -> list[Row]:
    """Rows of buttons from (label, verb, arg)."""
    made = ([button(text, verb, case, arg) for text, verb, arg in row] for row in found)
    return [present for row in made if (present := [each for each in row if each is not None])]


def main(case: Case) -> list[list[tuple[str, str, str]]]:
    """What can be done now, as (key of the label, verb, arg)."""
    if case.status == "queue":
        return [[("button-take", "take", "")]]
    if case.status == "bot":
        return [[("button-take", "take", ""), ("button-close", "more", "close")]]
    if case.status == "closed":
        return []
    put_off = ("button-wake", "wake", "") if case.snoozed else ("button-snooze", "more", "snooze")
    return [
        [("button-canned", "more", "canned"), ("button-card", "card", "")],
        [("button-place", "place", ""), put_off],
        [("button-transfer", "more", "transfer"), ("button-bot", "bot", "")],
        [("button-close", "more", "close")],
    ]
