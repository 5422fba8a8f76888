"""What counsellors can do with a case, and how it can end, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from bot.desk.view import View

DeedName = Literal[
    "take", "queue", "transfer", "bot", "close", "snooze", "wake", "say", "note", "canned", "card", "ask_place"
]  # fmt: skip
Outcome = Literal["done", "taken", "not_yours", "closed", "gone", "full", "not_allowed", "unknown"]
"""``taken``: a colleague has it; ``not_yours``: only who has the case may do that; ``gone``: there is no such case (any more);
``full``: as many open cases as the counsellor may have; ``not_allowed``: another team's case; ``unknown``: no such service,
ready reply or colleague."""

Reason = Literal["helped", "passed_on", "no_answer", "not_ours", "abuse"]
REASONS: tuple[Reason, ...] = ("helped", "passed_on", "no_answer", "not_ours", "abuse")
"""Why a case is closed: helped, passed on to another organisation, no answer any more, not for us, a duplicate or abuse."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to be done with a case.

    Attributes:
        text: Words (say, note), key of a ready reply (canned), ``service:<id>`` (card), reason of closing or empty.
        to: Id of the counsellor a case is transferred to.
        until: Until when it is put off (snooze), seconds since the epoch.
        kind: ``text``, or what is attached to what is said (``photo``, ``voice`` …), which is copied from where it was written.
        translations: Language → text by a machine that the person gets besides, already previewed.
    """

    name: DeedName
    text: str = ""
    to: int | None = None
    until: float | None = None
    kind: str = "text"
    translations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was done.

    Attributes:
        via: The view; None for the console.
        chat, message: Where it was written on Telegram.
    """

    via: View | None = None
    chat: int | None = None
    message: int | None = None


class Canned(Protocol):
    """Replies that a team has ready in every language."""

    def keys(self) -> Sequence[str]:
        """What there is, in the order in which it is offered; plain letters, digits, ``-`` and ``_``."""

    def title(self, key: str, staff_language: str, /) -> str:
        """What a counsellor who reads that language calls one; raises KeyError when there is none."""

    def text(self, key: str, language: str, /) -> str:
        """What the person is sent, in their language; raises KeyError when there is none."""
