"""Cases as an outside desk sees them: a conversation under the case's number, remarks as private notes."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.conversations.parcels import forgotten
from bot.desk.summary import Summary, Titles, Words
from bot.desk.view import NO_ARGS
from bot.settings import ChatwootSettings
from bot.storage import Case, CaseMessage, Outgoing


class ChatwootView:
    """See ``bot.desk.view.View``. Reports of exploitation are shown only where they have an inbox of their own.

    Args:
        settings: Which inbox is whose.
        titles: Gives names of records by their ids.
        language: Language of the team.
    """

    def __init__(self, settings: ChatwootSettings, titles: Titles, language: str = "en") -> None:
        self._settings, self._words = settings, Words(language)
        self._about = Summary(titles, self._words, language)

    async def opened(self, case: Case, now: datetime) -> list[Outgoing]:
        """The conversation is opened, or opened again, with the summary as a note."""
        inbox = self._inbox(case)
        if inbox is None:
            return []
        title = self._about.title(case)
        note = "\n".join([title, *await self._about.lines(case, now)])
        return [
            self._out(case, {"kind": "outside_open", "inbox": inbox, "name": title}),
            *self._note(case, note),
        ]

    async def changed(self, case: Case, now: datetime) -> list[Outgoing]:
        """Who has a case is told by remarks; that desk shows by itself who is assigned."""
        return []

    def person_said(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        """What the person wrote; of what they sent only its kind, because attachments stay on Telegram."""
        text = message.text if message.kind == "text" else f"[{message.kind}] {message.text}".strip()
        return self._say(case, {"text": text, "said": message.id})

    def colleague_said(self, case: Case, message: CaseMessage, name: str) -> list[Outgoing]:
        """What a counsellor wrote elsewhere."""
        key = "note-elsewhere" if message.side == "note" else "said-elsewhere"
        return self._note(case, self._words(key, name=name, text=message.text or f"[{message.kind}]"))

    def corrected(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        """Messages there cannot be changed, so the change comes as a new one."""
        return self._say(case, {"text": f"{self._words('edited-line')} {message.text}"})

    def interpreted(self, case: Case, translation: str, label: str) -> list[Outgoing]:
        """A private note below what the person wrote."""
        return self._note(case, f"{label}\n{translation}")

    def remark(self, case: Case, key: str, args: Mapping[str, str] = NO_ARGS) -> list[Outgoing]:
        """A private note."""
        return self._note(case, self._words(key, **args))

    def closed(self, case: Case, *, by_person: bool) -> list[Outgoing]:
        """The conversation is resolved."""
        said = self.remark(case, "closed-by-person" if by_person else "closed")
        done = {"kind": "outside_status", "status": "resolved"}
        return [*said, self._out(case, done)] if self._inbox(case) is not None else []

    def erased(self, case: Case) -> list[Outgoing]:
        """The contact goes, and with it all that was said; the case's row is gone when this is sent."""
        return [] if case.contact is None else [forgotten(case.contact)]

    def _inbox(self, case: Case) -> int | None:
        return self._settings.protection_inbox if case.kind == "protection" else self._settings.inbox

    def _say(self, case: Case, parcel: Mapping[str, Any]) -> list[Outgoing]:
        if self._inbox(case) is None:
            return []
        return [self._out(case, {"kind": "outside_said", **parcel})]

    def _note(self, case: Case, text: str) -> list[Outgoing]:
        return self._say(case, {"text": text, "private": True})

    def _out(self, case: Case, parcel: Mapping[str, Any]) -> Outgoing:
        return Outgoing(order_of(case.number), {**parcel, "case": case.number}, "outside", case=case.number)


def order_of(number: str) -> int:
    """Things of one case wait in one line; of two cases that share it by chance nothing is lost but a little time."""
    return zlib.crc32(number.encode())
