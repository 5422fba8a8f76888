"""The real channel, storage, dialogue and texts against the fake Bot API; only understanding and search are small and fixed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.channels.telegram import TelegramChannel
from bot.conversations import Conversations
from bot.conversations.moving import recall_moves
from bot.desk import Desk
from bot.dialogue.types import Context
from bot.security import Vault
from bot.settings import DeskSettings, LimitSettings, TelegramSettings
from bot.storage import SqlStorage
from knowledge.catalogue.database import open_engine
from knowledge.emergency import EmergencyNumbers
from knowledge.search.types import AnswerCard, Outcome, Query, Result, ServiceCard
from nlu.places import Found, Place
from nlu.types import Scored, Understanding
from tests.fake_telegram import FakeTelegram, Server

STAFF, PROTECTION = -1_001_000_000_001, -1_001_000_000_002
DAYS = {"conversation": 90, "outbox": 2, "case": 30, "feedback": 365, "question": 90, "count": 730}
ROOT = Path(__file__).resolve().parents[2]
KITCHEN = "3d6f0a52-5a6e-4c55-9a55-7f1f6f2a9a01"


class KnowsNoPlaces:
    """The part of understanding that needs a gazetteer, without one."""

    def look_up(self, name: str, language: str | None = None) -> Found:
        return Found()

    def place(self, geoname_id: int) -> Place | None:
        return None

    def name_in(self, geoname_id: int, language: str) -> str | None:
        return None


@dataclass
class Understands(KnowsNoPlaces):
    """Understands by keywords; ``before`` may be set to watch or break it."""

    before: Callable[[str], None] = lambda _text: None
    asked: list[str] = field(default_factory=list)
    words: dict[str, str] = field(
        default_factory=lambda: {
            "food": "need_food",
            "person": "ask_human",
            "hello": "greet",
            "money": "report_abuse",
        }
    )

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        self.asked.append(text)
        self.before(text)
        await asyncio.sleep(0)
        intent = next(
            (intent for word, intent in self.words.items() if word in text.casefold()), "out_of_scope"
        )
        needs = ("food",) if intent == "need_food" else ()
        return Understanding(text, "en", intent, 0.95, (Scored(intent, 0.95),), needs=needs)


@dataclass
class Searcher:
    """Finds one kitchen, and remembers what it was asked."""

    queries: list[Query] = field(default_factory=list)

    async def search(self, query: Query) -> Outcome:
        self.queries.append(query)
        return Outcome((Result("service", KITCHEN, _kitchen(), 0.9, (), 1.2),))

    async def card(self, service_id: str, language: str, at: datetime) -> ServiceCard | None:
        return _kitchen() if service_id == KITCHEN else None

    async def answer(self, answer_id: str, language: str) -> AnswerCard | None:
        return None


def _kitchen() -> ServiceCard:
    return ServiceCard(
        KITCHEN, "Warm kitchen <1>", "Soup & bread", "Good people", ("food",), "en", "original", "exact",
        town="Lublin", country="PL", lat=51.25, lon=22.57,
    )  # fmt: skip


@dataclass
class World:
    """Everything of one test. ``channel`` starts the assistant; leaving it is a crash: nothing is finished or tidied."""

    server: Server
    folder: Path
    understands: Understands
    searcher: Searcher
    settings: TelegramSettings
    limits: LimitSettings
    now: Callable[[], datetime]
    desk: Desk
    conversations: Conversations | None = None
    running: TelegramChannel | None = None

    @property
    def telegram(self) -> FakeTelegram:
        return self.server.world

    def disk(self) -> bytes:
        """Every byte of the database's files."""
        return b"".join(path.read_bytes() for path in self.folder.glob("poruch.db*"))

    @contextlib.asynccontextmanager
    async def channel(self, token: str | None = None) -> AsyncIterator[TelegramChannel]:
        engine = open_engine(f"sqlite+aiosqlite:///{self.folder / 'poruch.db'}")
        storage = SqlStorage(engine, Vault(bytes(32)))
        await storage.start()
        await recall_moves(storage, self.desk)
        emergency = EmergencyNumbers.load(ROOT / "knowledge" / "data" / "emergency.json", ("RO", "PL"))
        assistant = Assistant(
            self.understands,
            self.searcher,
            lambda now: Context(now, desk=self.desk.staff_chat is not None, retention_days=DAYS),
        )
        self.conversations = Conversations(
            assistant, storage, self.desk, emergency, self.searcher, self.limits, self.now
        )
        self.running = TelegramChannel(
            token or self.telegram.token, self.conversations, self.settings, DAYS, self.server.url
        )
        task = asyncio.create_task(self.running.run())
        try:
            yield self.running
        finally:
            failed = task.done() and not task.cancelled() and task.exception()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await engine.dispose()
            if failed:
                raise failed


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A world with a desk on duty day and night, where the minute of a group's pace lasts a second."""
    monkeypatch.setattr("bot.channels.telegram.pace.MINUTE_S", 1.0)
    server = Server().start()
    telegram = TelegramSettings(
        poll_timeout_s=1, messages_per_second=30, per_chat_seconds=0, group_per_minute=20
    )
    desk = Desk(DeskSettings(duty="24/7", timezone="UTC"), STAFF, PROTECTION)
    yield World(
        server,
        tmp_path,
        Understands(),
        Searcher(),
        telegram,
        LimitSettings(messages_per_minute=1000),
        lambda: datetime.now(timezone.utc),
        desk,
    )
    server.stop()


__all__ = ["KITCHEN", "PROTECTION", "STAFF", "World", "world"]
