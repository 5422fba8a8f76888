"""How soon counsellors read what people write, at ten open cases and within the pace of one group. `make bench` runs it."""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import time
from pathlib import Path

import pytest

from bot.settings import TelegramSettings
from bot.storage import Case
from tests.bot.world import STAFF, World, world
from tests.fake_telegram import Person, Staff, eventually

pytestmark = pytest.mark.bench

OUT = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.json"
CASES = 10
MOST_S = 1.0
STEADY, EVERY_S = 30, 4.0
"""Messages, and seconds from one to the next on average: fifteen a minute, of the eighteen calls a minute that a group is given."""

HAIL, WITHIN_S = 6, 20.0
"""Messages of each person, and the seconds in which all sixty are written: far more than a group takes."""

__all__ = ["world"]


class Measuring:
    """Ten people in the middle of talks with counsellors, and when what they write is posted."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.people = [Person(world.telegram, 5_550_000_100 + n, language="en") for n in range(CASES)]
        self.written: dict[str, float] = {}

    async def open(self) -> None:
        """Opens the cases, each with its topic: how long these take is another question."""
        assert self._world.conversations is not None
        group = self._world.telegram.chats[STAFF]
        async with self._world.conversations.storage.write() as unit:
            for number, person in enumerate(self.people):
                made = self._world.telegram.store(group, forum_topic_created={"name": "topic"})["message_id"]
                group.topics[made] = {"name": "topic", "closed": False}
                values = {"detail": {"language": "en"}, "topic": made, "card": made, "opened": time.time()}
                await unit.cases.open(Case(f"AAAAA{number}", person.id, "general", "counsellor", **values))

    def write(self, person: Person) -> None:
        """Lets a person write something that is recognised again."""
        text = f"message {len(self.written)} of {person.id} ends"
        self.written[text] = time.time()
        person.send(text)

    def posted(self) -> dict[str, float]:
        """Seconds from writing to the call that posts it, by text."""
        calls = [call for call in list(self._world.telegram.calls) if call.method == "sendmessage"]
        return {
            text: call.at - at
            for text, at in self.written.items()
            for call in calls
            if call.params["chat_id"] == str(STAFF) and text in call.params["text"]
        }

    def posts(self) -> int:
        """Messages it took."""
        return sum(
            call.method == "sendmessage" and call.params["chat_id"] == str(STAFF)
            for call in self._world.telegram.calls
        )

    async def all_posted(self) -> list[float]:
        """Waits for the last one."""
        await eventually(lambda: len(self.posted()) == len(self.written), "everything is posted", 300)
        return sorted(self.posted().values())


@pytest.mark.timeout(900)
async def test_from_a_message_to_the_topic(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.pace.MINUTE_S", 60.0)
    world.settings = TelegramSettings(poll_timeout_s=25)
    world.telegram.limits = True
    Staff(world.telegram)
    draw = random.Random(6)
    measuring = Measuring(world)
    async with world.channel() as channel:
        await measuring.open()
        for _ in range(STEADY):
            measuring.write(draw.choice(measuring.people))
            await asyncio.sleep(draw.uniform(0.5, 1.5) * EVERY_S)
        steady = await measuring.all_posted()
        await asyncio.sleep(60)
        measuring.written.clear()
        world.telegram.calls.clear()
        for _ in range(HAIL):
            for person in draw.sample(measuring.people, CASES):
                measuring.write(person)
                await asyncio.sleep(WITHIN_S / HAIL / CASES)
        hail = await measuring.all_posted()
        posts = measuring.posts()
        assert not any((await channel.health()).paused_s.values()), "Telegram's limits were never met"
    figures = {
        "open_cases": CASES,
        "steady": {
            "messages_per_minute": round(60 / EVERY_S),
            "median_seconds": round(statistics.median(steady), 3),
            "slowest_seconds": round(steady[-1], 3),
        },
        "hail": {
            "messages_within_seconds": [HAIL * CASES, WITHIN_S],
            "posts": posts,
            "median_seconds": round(statistics.median(hail), 1),
            "slowest_seconds": round(hail[-1], 1),
        },
    }
    known = json.loads(OUT.read_text(encoding="utf-8")) if OUT.is_file() else {}
    OUT.write_text(json.dumps(known | {"topic": figures}, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))
    assert statistics.median(steady) < MOST_S
