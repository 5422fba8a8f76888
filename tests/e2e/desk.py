"""A desk with everybody around it: people, counsellors and the real process between them, each seen from their own side."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.desk.summary import Words
from bot.texts import Texts
from tests.e2e.process import STAFF, Process
from tests.fake_telegram import FakeTelegram, Person, Server, Staff, eventually

EN = Texts("en").format
TEAM = Words("en")
PATIENCE_S = 60.0
"""For what has no time of its own: every process here shares the machine with the tests."""

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
JOINED, BACK = EN("case-joined")[:25], EN("case-closed")[:20]


@dataclass
class Scene:
    """The process and its world."""

    world: FakeTelegram
    process: Process

    def people(self, count: int, first: int = 1) -> list[Person]:
        """People who read English."""
        return [
            Person(self.world, user=5_550_900_000 + number, language="en")
            for number in range(first, first + count)
        ]

    def counsellor(self, number: int = 1, chat: int = STAFF) -> Staff:
        """Somebody in a team's group."""
        return Staff(self.world, chat, 5_559_000_000 + number)

    async def start(self) -> None:
        """Starts the process and waits until it answers."""
        self.process.start()
        await asyncio.to_thread(self.process.wait_answering)

    async def kill(self) -> None:
        """kill -9, and a start."""
        self.process.kill()
        await self.start()

    def ask(self, query: str) -> Any:
        """The first column of the first row."""
        with closing(self._database()) as database:
            return database.execute(query).fetchone()[0]

    def earlier(self, number: str, seconds: float) -> None:
        """Puts the beginning of a case back, as if so much time had passed since."""
        with closing(self._database()) as database, database:
            database.execute(
                "UPDATE bot_case SET opened = opened - ?, waiting = waiting - ? WHERE number = ?",
                (seconds, seconds, number),
            )

    async def settled(self, timeout: float = PATIENCE_S) -> None:
        """Waits until nothing waits, in or out."""
        await eventually(lambda: not self._waiting(), "everything is answered and sent", timeout)

    def _waiting(self) -> int:
        inbox = self.ask("SELECT COUNT(*) FROM bot_inbox WHERE waiting")
        unsent = "SELECT COUNT(*) FROM bot_outbox WHERE status IN ('pending', 'sending')"
        return int(inbox) + int(self.ask(unsent)) + self.world.waiting()

    def _database(self) -> sqlite3.Connection:
        return sqlite3.connect(self.process.data / "poruch.db", timeout=30)

    def close_group(self, chat: int, seconds: int) -> float:
        """From now on Telegram answers 429 to everything that goes to a group; until when (seconds since the epoch)."""
        self.world.fail("*", 429, retry_after=seconds, chat=chat, times=10**6)
        return time.time() + seconds

    def open_group(self) -> None:
        """Telegram takes everything again."""
        with self.world.lock:
            self.world.failures.clear()

    def calls(self, chat: int, since: float, method: str = "") -> list[float]:
        """When the bot called something for a chat since a moment."""
        with self.world.lock:
            found = [call for call in self.world.calls if call.at >= since and call.method != "getupdates"]
        return [
            call.at
            for call in found
            if str(call.params.get("chat_id")) == str(chat) and method in ("", call.method)
        ]


@asynccontextmanager
async def desk(folder: Path, *, limits: bool = False, **settings: str | int) -> AsyncIterator[Scene]:
    """A desk of one test's own, that answers; it is on duty day and night unless the settings say otherwise.

    Args:
        folder: Where its data are.
        limits: Whether Telegram refuses what goes beyond its limits; the assistant keeps its own pace in any case.
        settings: Settings of ``bot.desk``.
    """
    world = FakeTelegram(limits=limits)
    server = Server(world).start()
    always = {"duty": "24/7", "timezone": "UTC"}
    process = Process(folder / "data", server, rasa=False, desk={**always, **settings})
    scene = Scene(world, process)
    try:
        await scene.start()
        yield scene
        assert "Traceback" not in process.whole_log(), process.tail()
    finally:
        process.end()
        server.stop()


async def welcomed(person: Person) -> None:
    """Somebody comes for the first time and agrees to be remembered."""
    person.send("/start")
    await person.wait_count(1, PATIENCE_S)
    person.press("English")
    await person.wait_count(2, PATIENCE_S)
    person.press(EN("button-consent-yes"))
    await person.wait_text("Good that you are here", PATIENCE_S)


async def opened(person: Person) -> str:
    """Somebody asks for a person and says yes; the number of the case."""
    person.send("/human")
    await person.wait_text(EN("case-offer")[:30], PATIENCE_S)
    person.press(EN("button-case-yes"))
    return number_in(await person.wait_text("case number is", PATIENCE_S))


def number_in(said: str) -> str:
    """The number that somebody was told."""
    found = re.search(r"number is ([2-9A-Z]{6})\b", said)
    assert found, said
    return found[1]


async def take(staff: Staff, number: str, person: Person) -> None:
    """A counsellor finds the topic of a case and takes it; the person hears of it."""
    await staff.enter(number, PATIENCE_S)
    await card(staff, number)
    staff.press(TEAM("button-take"))
    await person.wait_text(JOINED, PATIENCE_S)


async def card(staff: Staff, number: str, label: str = "button-take") -> dict[str, Any]:
    """The card of a case once it has a button."""

    def found() -> dict[str, Any] | None:
        for message in staff.messages():
            if number in message.get("text", "") and TEAM(label) in str(message.get("reply_markup")):
                return message
        return None

    there: dict[str, Any] = await eventually(found, f"the card of a case with {label}", PATIENCE_S)
    return there


def numbered(texts: Sequence[str], name: str) -> list[int]:
    """The numbers of somebody's messages in the order in which they are read; several may stand in one."""
    return [int(found) for found in re.findall(rf"message (\d+) of {name}\b", "\n".join(texts))]


def written(number: int, name: str) -> str:
    """A message that :func:`numbered` finds."""
    return f"This is message {number} of {name}"


def whole(heard: Sequence[int], count: int) -> int:
    """Whether everything came, in order; how many came twice."""
    assert list(dict.fromkeys(heard)) == list(range(count)), heard
    return len(heard) - count
