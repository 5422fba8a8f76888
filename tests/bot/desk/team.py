"""A desk without Telegram: updates go in as they are read, what is queued is looked at, and "arrives" as the channel would record it."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from bot.assistant import Assistant
from bot.conversations import Conversations, Incoming
from bot.desk import Desk
from bot.dialogue.codec import encode_action
from bot.dialogue.types import Action, Context
from bot.security import Vault
from bot.settings import DeskSettings, LimitSettings
from bot.storage import Case, CaseMessage, Counsellor, Outgoing, SqlStorage
from knowledge.catalogue.database import open_engine
from knowledge.emergency import EmergencyNumbers
from tests.bot.world import DAYS, PROTECTION, ROOT, STAFF, Searcher, Understands
from tests.fake_telegram.markup import plain_text

ANNA, BOHDAN = 5_550_000_101, 5_550_000_102
MARIA, PETRO = 5_559_000_101, 5_559_000_102
BEGIN = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)


class Ready:
    """Two ready replies."""

    TEXTS = {
        "hello": {"en": "Hello, how can I help?", "uk": "Добрий день, чим допомогти?"},
        "wait": {"en": "One moment"},
    }

    def keys(self) -> list[str]:
        return list(self.TEXTS)

    def title(self, key: str, staff_language: str, /) -> str:
        return f"Title {key}"

    def text(self, key: str, language: str, /) -> str:
        return self.TEXTS[key].get(language, self.TEXTS[key]["en"])


@dataclass
class Team:
    """Counsellors, people and everything between them.

    Attributes:
        sent: What has "arrived", with the id it got.
    """

    conversations: Conversations
    storage: SqlStorage
    now: datetime = BEGIN
    sent: list[tuple[int, Outgoing]] = field(default_factory=list)
    numbers: Any = field(default_factory=lambda: itertools.count(1000))

    async def does(self, incoming: Incoming) -> int:
        """Something arrives and is answered; the id of the message."""
        number = next(self.numbers)
        await self.conversations.accept([(number, incoming, None)])
        await self.conversations.answer(number)
        return incoming.message_id or 0

    async def says(self, person: int, text: str, **more: Any) -> int:
        """A person writes."""
        return await self.does(Incoming("text", person, next(self.numbers), text, "en", **more))

    async def asks(self, person: int = ANNA, kind: str = "general") -> Case:
        """A person says a clear yes to a case."""
        data = encode_action(Action("case", ("yes", kind)))
        await self.does(Incoming("button", person, next(self.numbers), data, "en"))
        await self.arrives()
        async with self.storage.read() as unit:
            found = await unit.cases.of(person)
        assert found is not None
        return found

    async def writes(self, case: Case, text: str, who: int = MARIA, **more: Any) -> int:
        """A counsellor writes in the topic of a case."""
        case = await self.case(case)
        kind = more.pop("kind", "staff_text")
        number = more.pop("message_id", None) or next(self.numbers)
        chat = PROTECTION if case.kind == "protection" else STAFF
        return await self.does(Incoming(kind, chat, number, text, thread=case.topic, who=who, **more))

    async def presses(
        self, case: Case, verb: str, arg: str = "", who: int = MARIA, chat: int = STAFF
    ) -> None:
        """A counsellor presses a button."""
        data = f"desk:{verb}:{case.number}" + (f":{arg}" if arg else "")
        await self.does(Incoming("staff_button", chat, next(self.numbers), data, who=who))

    async def queued(self) -> list[Outgoing]:
        """What waits, and arrives now."""
        before = len(self.sent)
        await self.arrives()
        return [out for _, out in self.sent[before:]]

    async def arrives(self) -> None:
        """Everything that waits arrives, recorded as the channel does it."""
        while True:
            async with self.storage.read() as unit:
                now = self.now.timestamp()
                items = [item for lane in ("private", "staff") for item in await unit.outbox.heads(lane, now)]
            if not items:
                return
            for item in items:
                number = next(self.numbers)
                payload = item.out.payload
                async with self.storage.write() as unit:
                    await unit.outbox.sending(item.id)
                    await unit.outbox.sent(item.id, number, now)
                    if payload["kind"] == "case_card":
                        case = await unit.cases.find(payload["case"])
                        if case is not None and case.topic is None:
                            await unit.cases.show_in(case.number, next(self.numbers), number)
                    if (said := payload.get("said")) is not None:
                        where = {"staff": number} if item.out.lane == "staff" else {"person": number}
                        await unit.said.lies(said, **where)
                        await unit.said.fate(said, "delivered")
                self.sent.append((number, item.out))

    async def case(self, case: Case) -> Case:
        """As it is now."""
        async with self.storage.read() as unit:
            found = await unit.cases.find(case.number)
        assert found is not None
        return found

    async def rows(self, case: Case) -> list[CaseMessage]:
        """What was said in it."""
        async with self.storage.read() as unit:
            return await unit.said.of(case.number)

    async def counsellor(self, telegram: int) -> Counsellor | None:
        """The row of a counsellor."""
        async with self.storage.read() as unit:
            return await unit.counsellors.by_telegram(telegram)

    async def later(self, **span: float) -> None:
        """Time passes."""
        self.now += timedelta(**span)


def texts(sent: list[Outgoing], chat: int) -> list[str]:
    """What is read in a chat."""
    return [plain_text(out.payload["html"]) for out in sent if out.chat == chat and "html" in out.payload]


def of_kind(sent: list[Outgoing], kind: str) -> list[Outgoing]:
    """Parcels of a kind."""
    return [out for out in sent if out.payload["kind"] == kind]


@asynccontextmanager
async def working(folder: Path, *, desk: Desk | None = None, views: Any = ()) -> AsyncIterator[Team]:
    """A team at its desk."""
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'poruch.db'}")
    storage = SqlStorage(engine, Vault(bytes(32)))
    await storage.start()
    desk = desk or Desk(DeskSettings(duty="24/7", timezone="Europe/Bucharest"), STAFF, PROTECTION)
    searcher = Searcher()
    assistant = Assistant(Understands(), searcher, lambda now: Context(now, desk=True, retention_days=DAYS))
    emergency = EmergencyNumbers.load(ROOT / "knowledge" / "data" / "emergency.json", ("RO", "PL"))
    team: Team
    conversations = Conversations(
        assistant, storage, desk, emergency, searcher, LimitSettings(messages_per_minute=1000),
        lambda: team.now, views=views, canned=Ready(),
    )  # fmt: skip
    team = Team(conversations, storage)
    try:
        yield team
    finally:
        await asyncio.sleep(0)
        await engine.dispose()
