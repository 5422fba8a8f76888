"""A conversation with the real assistant, dialogue, rendering and texts; only understanding and search are small and fixed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.assistant import Assistant
from bot.channels.memory import MemoryChat
from bot.dialogue.types import Context
from knowledge.emergency import EmergencyNumbers
from knowledge.search.types import AnswerCard, OpenState, Outcome, Phone, Query, Result, ServiceCard
from nlu.places import Found, Place
from nlu.types import Scored, Understanding

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
LUBLIN = Place(765876, "Lublin", "PL", 51.25, 22.5667, 360044)
KITCHEN = ServiceCard(
    "3d6f0a52-5a6e-4c55-9a55-7f1f6f2a9a01", "<script>alert(1)</script> Soup", "Bread & <img src=x onerror=alert(2)>",
    "Good people", ("food",), "en", "original", "exact", address="Main Street 112", town="Lublin", country="PL",
    lat=51.25, lon=22.57, hours=OpenState(True, osm="Mo-Fr 09:00-17:00"), timezone="Europe/Warsaw",
    phones=(Phone("+48 81 000 00 00"),), url="https://example.org/soup?a=1&b=2",
)  # fmt: skip


@dataclass
class Understands:
    """Understands "food" and towns called Lublin; remembers which language it was told."""

    told: list[str | None] = field(default_factory=list)

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        self.told.append(language)
        if "explode" in text:
            raise RuntimeError("as asked")
        intent = "need_food" if "food" in text else "out_of_scope"
        place = LUBLIN if "lublin" in text.casefold() else None
        return Understanding(
            text, language or "en", intent, 0.95, (Scored(intent, 0.95),), needs=("food",) if intent == "need_food" else (), place=place,
        )  # fmt: skip

    def look_up(self, name: str, language: str | None = None) -> Found:
        return Found(LUBLIN if name.casefold() == "lublin" else None)

    def place(self, geoname_id: int) -> Place | None:
        return LUBLIN if geoname_id == LUBLIN.geoname_id else None

    def name_in(self, geoname_id: int, language: str) -> str | None:
        return None


@dataclass
class Searcher:
    """Finds the kitchen."""

    queries: list[Query] = field(default_factory=list)

    async def search(self, query: Query) -> Outcome:
        self.queries.append(query)
        return Outcome((Result("service", KITCHEN.id, KITCHEN, 0.9, (), 1.2),))

    async def card(self, service_id: str, language: str, at: datetime) -> ServiceCard | None:
        return KITCHEN if service_id == KITCHEN.id else None

    async def answer(self, answer_id: str, language: str) -> AnswerCard | None:
        return None


@dataclass
class Talking:
    """Makes conversations; ``understands`` and ``searcher`` tell what happened."""

    understands: Understands = field(default_factory=Understands)
    searcher: Searcher = field(default_factory=Searcher)
    made: list[MemoryChat] = field(default_factory=list)

    def chat(self, guess: str | None = None) -> MemoryChat:
        days = {"conversation": 90, "outbox": 2, "case": 30, "feedback": 365, "question": 90, "count": 730}
        assistant = Assistant(self.understands, self.searcher, lambda now: Context(now, retention_days=days))
        numbers = EmergencyNumbers.load(ROOT / "knowledge" / "data" / "emergency.json")
        self.made.append(MemoryChat(assistant, numbers, lambda: NOW, guess=guess))
        return self.made[-1]
