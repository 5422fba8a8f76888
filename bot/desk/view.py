"""What a place where counsellors see cases must do: Telegram's topics are one, an outside desk may be another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from bot.storage import Case, CaseMessage, Outgoing

NO_ARGS: Mapping[str, str] = {}


class View(Protocol):
    """Turns what happens in a case into things to be sent; nothing is sent from here.

    Everything it gives goes through the durable outbox, in the transaction in which it happened.
    """

    async def opened(self, case: Case, now: datetime) -> list[Outgoing]:
        """A case is in the queue (again): exactly what the person was told would be passed on."""

    async def changed(self, case: Case, now: datetime) -> list[Outgoing]:
        """Who has the case, or what is known of it, is another now: ``case`` is as it has become."""

    def person_said(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        """What the person wrote or sent."""

    def colleague_said(self, case: Case, message: CaseMessage, name: str) -> list[Outgoing]:
        """What a counsellor wrote somewhere else than here; ``name`` is what colleagues call them."""

    def corrected(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        """The person has changed a message."""

    def interpreted(self, case: Case, translation: str, label: str) -> list[Outgoing]:
        """What the person wrote last, translated by a machine, which the label says."""

    def remark(self, case: Case, key: str, args: Mapping[str, str] = NO_ARGS) -> list[Outgoing]:
        """A remark of the program's own, by its key in the desk's texts."""

    def closed(self, case: Case, *, by_person: bool) -> list[Outgoing]:
        """The end of a case, after ``changed``."""

    def erased(self, case: Case) -> list[Outgoing]:
        """The person had everything removed: what this place shows of them goes too."""
