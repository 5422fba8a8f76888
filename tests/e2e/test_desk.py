"""Counsellors at work, with the real process between them and people: crowds, crashes, and what Telegram does to groups."""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import time
from pathlib import Path

from tests.e2e.desk import (
    JOINED,
    PATIENCE_S,
    TEAM,
    Scene,
    card,
    desk,
    numbered,
    opened,
    take,
    welcomed,
    whole,
    written,
)
from tests.e2e.process import STAFF
from tests.fake_telegram import Person, Staff, eventually

CLOSED_S = 60
"""For how long Telegram refuses the counsellors' group."""

MOST_S = 2.0
"""In which somebody is answered, on a machine that does nothing else."""

NOISE = 3.0
"""How many times as long it may take for every process that waits for a core."""

CALLERS = 6
"""Of thirty people: a case begins with three calls, of which Telegram allows a group twenty a minute."""

CARDS_S = 120.0

TOWNS = ("Lublin", "Sieradz", "Timișoara", "Lviv", "Lutsk", "Suceava", "Rzeszów", "Bălți")


# ── many at once ─────────────────────────────────────────────────────────────────────────────────


async def test_thirty_people_and_three_counsellors(tmp_path: Path) -> None:
    async with desk(tmp_path, limits=True) as scene:
        people = scene.people(30)
        callers, askers = people[:CALLERS], people[CALLERS:]
        await asyncio.gather(*(welcomed(person) for person in people))
        numbers = dict(zip(callers, await asyncio.gather(*map(opened, callers)), strict=True))

        first = next(person for person in callers)
        team = [scene.counsellor(number) for number in (1, 2, 3)]
        winner = await _two_press_take(scene, team[:2], first, numbers[first])

        until = scene.close_group(STAFF, CLOSED_S)
        refused = time.time()
        first.send(written(0, "first"))
        await eventually(lambda: scene.calls(STAFF, refused), "the group is tried", PATIENCE_S)
        waits = await _asked_together(scene, askers)
        assert time.time() < until, "they were answered while the group was closed"
        assert len(scene.calls(STAFF, refused)) <= 2, "Telegram is not asked again before it said"
        print(f"{len(waits)} people: median {statistics.median(waits):.2f} s, slowest {max(waits):.2f} s")
        crowded = NOISE * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
        assert statistics.median(waits) < MOST_S * crowded
        assert max(waits) < 2 * MOST_S * crowded
        await asyncio.sleep(max(0.0, until - time.time()))
        scene.open_group()

        # What was written while the group was closed comes, and so does every card, in a topic of its own.
        await winner.wait_text(written(0, "first"), CARDS_S)
        winner.send(written(0, "winner"))
        await first.wait_text(written(0, "winner"), PATIENCE_S)
        await asyncio.gather(*(_shown(scene, number) for number in numbers.values()))
        assert len(winner.chat.topics) == len(callers)
        assert numbered(winner.texts(), "first") == [0]
        assert numbered(first.texts(), "winner") == [0]
        for person in callers[1:]:
            assert not any(JOINED in text for text in person.texts()), "nobody has taken their case"


async def _two_press_take(scene: Scene, team: list[Staff], person: Person, number: str) -> Staff:
    """Two press Take on the same card in the same moment; who got the case."""
    for staff in team:
        await staff.enter(number, CARDS_S)
    there = await card(team[0], number)
    data = f"desk:take:{number}"
    for staff in team:
        staff.press_on(there, data)
    await person.wait_text(JOINED, PATIENCE_S)
    taken = await team[0].wait_text(TEAM("taken", name="").strip(), CARDS_S)
    told = await team[0].wait_text(TEAM("taken-already", name="").strip(), CARDS_S)
    owner = taken.split(" has it now")[0].strip()
    assert told.startswith(owner), "the other one is told who was first"
    await asyncio.sleep(1.0)
    assert sum(JOINED in text for text in person.texts()) == 1
    ids = {
        staff: scene.ask(f"SELECT COUNT(*) FROM bot_case WHERE number = '{number}' AND owner = {place}")
        for place, staff in enumerate(team, 1)
    }
    assert sorted(ids.values()) == [0, 1]
    # Rows of counsellors are made in the order in which they first act.
    return next(staff for staff, has in ids.items() if has)


async def _asked_together(scene: Scene, people: list[Person]) -> list[float]:
    """Everybody asks in the same moment; seconds until each got the first word of an answer."""
    began = {}
    for number, person in enumerate(people):
        began[person] = time.time()
        person.send(f"I need a place to sleep in {TOWNS[number % len(TOWNS)]}")

    def answered() -> bool:
        return all(scene.calls(person.id, began[person], "sendmessage") for person in people)

    until = time.monotonic() + PATIENCE_S
    while not answered():
        assert time.monotonic() < until, "not everybody was answered"
        await asyncio.sleep(0.25)
    return [scene.calls(person.id, began[person], "sendmessage")[0] - began[person] for person in people]


async def _shown(scene: Scene, number: str) -> None:
    staff = scene.counsellor(3)
    await staff.enter(number, CARDS_S)
    await eventually(lambda: any(number in text for text in staff.texts()), "a card", CARDS_S)


# ── kill -9 ──────────────────────────────────────────────────────────────────────────────────────

PAIRS, WORDS, KILLS = 2, 6, 3


async def test_kills_in_the_middle_of_conversations(tmp_path: Path) -> None:
    draw = random.Random(20261122)
    async with desk(tmp_path) as scene:
        people = scene.people(PAIRS)
        team = [scene.counsellor(number) for number in range(1, PAIRS + 1)]
        await asyncio.gather(*map(welcomed, people))
        for staff, person in zip(team, people, strict=True):
            await take(staff, await opened(person), person)

        talking = asyncio.create_task(_talk(people, team, draw))
        for _ in range(KILLS):
            await asyncio.sleep(draw.uniform(0.5, 3.0))
            await scene.kill()
        await talking
        for at, (person, staff) in enumerate(zip(people, team, strict=True)):
            await person.wait_text(written(WORDS - 1, f"C{at}"), PATIENCE_S)
            await staff.wait_text(written(WORDS - 1, f"P{at}"), PATIENCE_S)

        to_people = [whole(numbered(p.texts(), f"C{at}"), WORDS) for at, p in enumerate(people)]
        to_team = [whole(numbered(s.texts(), f"P{at}"), WORDS) for at, s in enumerate(team)]
        print(f"doubles: {sum(to_people)} to people, {sum(to_team)} to the team")
        assert sum(to_people) + sum(to_team) <= KILLS
        # Marks in the topics follow when the group's pace allows; what they will show is known.
        known = "SELECT COUNT(*) FROM bot_case_message WHERE fate = 'delivered'"
        await eventually(lambda: scene.ask(known) == 2 * PAIRS * WORDS, "all known as delivered", PATIENCE_S)
        assert all(sum(JOINED in text for text in person.texts()) == 1 for person in people)
        assert len(team[0].chat.topics) == PAIRS


async def _talk(people: list[Person], team: list[Staff], draw: random.Random) -> None:
    for number in range(WORDS):
        for at, (person, staff) in enumerate(zip(people, team, strict=True)):
            person.send(written(number, f"P{at}"))
            await asyncio.sleep(draw.uniform(0.0, 0.5))
            staff.send(written(number, f"C{at}"))
            await asyncio.sleep(draw.uniform(0.0, 0.5))


# ── what Telegram does ───────────────────────────────────────────────────────────────────────────


async def test_a_deleted_topic_a_new_supergroup_and_somebody_who_blocks_the_bot(tmp_path: Path) -> None:
    async with desk(tmp_path) as scene:
        person, staff = scene.people(1)[0], scene.counsellor()
        await welcomed(person)
        number = await opened(person)
        await take(staff, number, person)
        staff.send(written(0, "C"))
        await person.wait_text(written(0, "C"), PATIENCE_S)
        await scene.settled()

        _delete_topic(staff)
        person.send(written(0, "P"))
        await staff.enter(number, PATIENCE_S)
        await staff.wait_text(written(0, "P"), PATIENCE_S)
        await card(staff, number, "button-close")
        staff.send(written(1, "C"))
        await person.wait_text(written(1, "C"), PATIENCE_S)

        # Nobody tells the bot that the group has another id; a kill comes before it has noticed.
        there = STAFF - 1_000
        scene.world.migrate(STAFF, there, told=False)
        person.send(written(1, "P"))
        staff = scene.counsellor(1, there)
        await staff.enter(number, PATIENCE_S)
        await staff.wait_text(written(1, "P"), PATIENCE_S)
        await scene.kill()
        staff.send(written(2, "C"))
        await person.wait_text(written(2, "C"), PATIENCE_S)
        person.send(written(2, "P"))
        await staff.wait_text(written(2, "P"), PATIENCE_S)
        assert len(staff.chat.topics) == 1
        await scene.settled()

        person.block()
        await staff.wait_text(TEAM("unreachable"), PATIENCE_S)
        staff.send("this cannot arrive")
        await eventually(lambda: _mark_of(staff, "this cannot arrive") == "👎", "the mark", PATIENCE_S)
        person.unblock()
        person.send(written(3, "P"))
        await staff.wait_text(written(3, "P"), PATIENCE_S)
        staff.send(written(3, "C"))
        await person.wait_text(written(3, "C"), PATIENCE_S)
        await scene.settled()
        assert scene.ask(f"SELECT status FROM bot_case WHERE number = '{number}'") == "counsellor"
        assert whole(numbered(person.texts(), "C"), 4) == 0
        after = [number - 1 for number in numbered(staff.texts(), "P")]
        assert whole(after, 3) <= 1, "all that came after the move, and the kill may double one"
        assert not any("cannot arrive" in text for text in person.texts())
        assert sum(JOINED in text for text in person.texts()) == 1


def _delete_topic(staff: Staff) -> None:
    """A counsellor deletes the topic, and with it everything in it."""
    with staff.world.lock:
        del staff.chat.topics[staff.thread]
        gone = [n for n, m in staff.chat.messages.items() if m.get("message_thread_id") == staff.thread]
        for number in gone:
            del staff.chat.messages[number]


def _mark_of(staff: Staff, text: str) -> object:
    return next(m.get("_reaction") for m in staff.chat.messages.values() if m.get("text") == text)
