"""Puts the codes of a result's reasons into words: why this one, why there, what to mind."""

from __future__ import annotations

from datetime import date

from bot.dialogue.types import Args
from bot.rendering.markup import plain
from bot.rendering.voice import Voice, voice
from knowledge.search.types import Reason

CODES = (
    "need", "in_town", "distance", "online", "same_country", "open_until", "opens_at", "closed_now", "hours_unknown", "speaks",
    "open_on_arrival", "closed_on_arrival", "closed_on_arrival_opens", "open_then", "closed_then",
    "accepts", "for_group", "checked", "check_overdue", "unverified_contact", "temporarily_closed", "matches_words", "matches_meaning",
)  # fmt: skip
"""Codes that have words; a test holds them against the search's own list."""

WHEN = frozenset(
    {"open_on_arrival", "closed_on_arrival", "closed_on_arrival_opens", "open_then", "closed_then"}
)
"""Codes that a card tells too, beside whether the door is open now."""


def reason_text(reason: Reason, language: str, today: date | None = None) -> str:
    """A reason as a short remark in a language; an unknown code is shown as it stands rather than hidden.

    Args:
        reason: Code and parameters of the search.
        language: One of the twelve.
        today: Weekdays near it are named without a date.
    """
    speaker = voice(language)
    key = f"reason-{reason.code}"
    if not speaker.has(key):
        return reason.code.replace("_", " ")
    return plain(speaker.say(key, _args(reason, speaker, today)))


def _args(reason: Reason, speaker: Voice, today: date | None) -> Args:
    args: dict[str, str | int | float] = dict(reason.params)
    if "km" in args:
        args["distance"] = speaker.distance(float(args["km"]))
    if isinstance(day := args.get("day"), str):
        args["day"] = speaker.day(date.fromisoformat(day), today=today)
    for number in ("days", "minutes"):
        if number in args:
            args[number] = int(args[number])
    return args
