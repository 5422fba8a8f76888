"""kill -9 at random moments: every message is answered, in order per chat, and hardly ever twice."""

from __future__ import annotations

import asyncio
import itertools
import random
from pathlib import Path

from bot.texts import Texts
from tests.e2e.process import Process
from tests.fake_telegram import FakeTelegram, Person, Server

CHATS, PER_CHAT, KILLS = 20, 10, 5
TOWNS = (
    "Lublin",
    "Sieradz",
    "Timișoara",
    "Vinnytsia",
    "Lviv",
    "Lutsk",
    "Suceava",
    "Rzeszów",
    "Bălți",
    "Chișinău",
)
HEADLINE = Texts("en").format("need-shelter")


async def test_two_hundred_messages_and_five_kills(tmp_path: Path) -> None:
    world = FakeTelegram()
    server = Server(world).start()
    process = Process(tmp_path / "data", server, rasa=False)
    draw = random.Random(20261121)
    people = [Person(world, user=5_550_300_000 + number, language="en") for number in range(CHATS)]
    try:
        process.start()
        process.wait_answering()
        for person in people:
            person.send("/start")
        await asyncio.gather(*(person.wait_count(1, 60) for person in people))
        for person in people:
            person.press("English")
        await asyncio.gather(*(person.wait_count(2, 60) for person in people))
        for person in people:
            person.press(Texts("en").format("button-consent-yes"))
        await asyncio.gather(*(person.wait_count(3, 60) for person in people))

        asked = {person.id: draw.sample(TOWNS, PER_CHAT) for person in people}
        sending = asyncio.create_task(_send_all(people, asked, draw))
        for _ in range(KILLS):
            await asyncio.sleep(draw.uniform(1.0, 6.0))
            process.kill()
            process.start()
            await asyncio.to_thread(process.wait_answering)
        await sending
        await _all_answered(people, asked)
    finally:
        process.end()
        server.stop()

    doubles = 0
    for person in people:
        answered = _headlines(person)
        doubles += len(answered) - PER_CHAT
        assert list(dict.fromkeys(answered)) == [_shown(town) for town in asked[person.id]]
    assert 0 <= doubles <= KILLS
    assert _repeated_messages(people) <= KILLS


async def _send_all(people: list[Person], asked: dict[int, list[str]], draw: random.Random) -> None:
    for number in range(PER_CHAT):
        for person in draw.sample(people, len(people)):
            person.send(f"I need a place to sleep in {asked[person.id][number]}")
            await asyncio.sleep(draw.uniform(0.0, 0.25))


async def _all_answered(people: list[Person], asked: dict[int, list[str]]) -> None:
    for _ in range(1200):
        if all(len(set(_headlines(person))) == PER_CHAT for person in people):
            return
        await asyncio.sleep(0.1)
    missing = {
        person.id: [_shown(t) for t in asked[person.id] if _shown(t) not in _headlines(person)]
        for person in people
    }
    raise AssertionError(f"not answered: { {who: towns for who, towns in missing.items() if towns} }")


def _headlines(person: Person) -> list[str]:
    """The towns of the answers, in the order in which they came."""
    firsts = [
        str(message.get("text", "")).splitlines()[0] for message in person.messages() if message.get("text")
    ]
    return [line.split(" · ")[1] for line in firsts if line.startswith(f"{HEADLINE} · ")]


def _shown(town: str) -> str:
    """A town as answers show it to English readers."""
    return {"Chișinău": "Chisinau"}.get(town, town)


def _repeated_messages(people: list[Person]) -> int:
    """How many messages came twice in a row word for word."""
    count = 0
    for person in people:
        texts = [message.get("text") for message in person.messages()]
        count += sum(one == two for one, two in itertools.pairwise(texts) if one)
    return count
