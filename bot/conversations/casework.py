"""What a counsellor does with a case, the same from the team's group on Telegram, from the console and from an outside desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from bot.storage import Counsellor
from bot.storage.types import Team

if TYPE_CHECKING:
    from bot.conversations.service import Conversations
    from bot.desk.view import View

DeedName = Literal[
    "take", "queue", "transfer", "bot", "close", "snooze", "wake", "say", "note", "canned", "card", "ask_place"
]  # fmt: skip
Outcome = Literal["done", "taken", "not_yours", "closed", "gone", "full", "not_allowed", "unknown"]
"""``taken``: a colleague has it; ``not_yours``: only who has the case may do that; ``gone``: there is no such case (any more);
``full``: as many open cases as the counsellor may have; ``not_allowed``: another team's case; ``unknown``: no such service,
canned reply or colleague."""

Reason = Literal["helped", "passed_on", "no_answer", "not_ours", "abuse"]
REASONS: tuple[Reason, ...] = ("helped", "passed_on", "no_answer", "not_ours", "abuse")
"""Why a case is closed: helped, passed on to another organisation, no answer any more, not for us, a duplicate or abuse."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to be done with a case.

    Attributes:
        text: Words (say, note), key of a canned reply, ``service:<id>`` (card), reason of closing or empty.
        to: Id of the counsellor a case is transferred to.
        until: Until when it is put off (snooze), seconds since the epoch.
        kind: ``text``, or what is attached to what is said (``photo``, ``voice`` …), which is copied from
            ``staff_chat`` and ``staff_message``.
        translations: Language → text by a machine that the person gets besides, already previewed.
    """

    name: DeedName
    text: str = ""
    to: int | None = None
    until: float | None = None
    kind: str = "text"
    translations: Mapping[str, str] = field(default_factory=dict)


class Canned(Protocol):
    """Replies that a team has ready in every language."""

    def keys(self) -> Sequence[str]:
        """What there is, in the order in which it is offered; at most 30 plain letters, digits, ``-`` and ``_`` each."""

    def title(self, key: str, language: str) -> str:
        """What a counsellor who reads that language calls one."""

    def text(self, key: str, language: str) -> str | None:
        """What the person is sent, in their language; None if there is no such reply."""


class Casework:
    """Does what counsellors ask for.

    Args:
        conversations: Whose storage, turns and views are used.
        canned: Replies that are ready, None if there are none.
    """

    def __init__(self, conversations: Conversations, canned: Canned | None = None) -> None:
        self._all, self.canned = conversations, canned

    async def do(
        self,
        number: str,
        by: Counsellor,
        deed: Deed,
        *,
        update_id: int | None = None,
        staff_message: int | None = None,
        staff_chat: int | None = None,
        via: View | None = None,
    ) -> Outcome:
        """Does one thing, all of it or nothing, in one transaction: what the person is told, what colleagues see, the audit.

        Args:
            number: Of the case.
            by: Who does it; a kept row.
            deed: What.
            update_id: The update it came by, finished in the same transaction.
            staff_message, staff_chat: Where it was written on Telegram.
            via: The place where it was done and is seen already; None for the console.
        """
        raise NotImplementedError

    async def counsellor(self, telegram: int, team: Team) -> Counsellor:
        """Who acts in a team's group, found by their Telegram id; whoever is new gets a row. Notes that they did something."""
        raise NotImplementedError
