"""Nobody is left waiting without being told, and no case stays with somebody who has gone; a restart changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from bot.conversations.ticking import Ticker
from bot.desk.rota import Rota
from bot.settings import DeskSettings
from bot.texts import texts
from tests.bot.desk.test_desk import opened, settled, welcomed
from tests.fake_telegram import Person, Staff, eventually

EN = texts("en").format
SETTINGS = DeskSettings(duty="24/7", timezone="UTC", take_within_minutes=10, answer_within_minutes=60)


class Clock:
    """The present, put forward by hand."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(timezone.utc) + self.ahead

    def forward(self, **by: float) -> None:
        self.ahead += timedelta(**by)


def ticker(world) -> Ticker:
    return Ticker(world.conversations, SETTINGS, Rota(SETTINGS, "RO"))


async def taken(world, person: Person, staff: Staff) -> str:
    """A case that a counsellor has; its number."""
    await welcomed(person)
    number = await opened(world, person, staff)
    staff.press("Take")
    await person.wait_text(EN("case-joined")[:25])
    return number


async def test_who_waits_is_told_once_and_the_team_is_called_again(world) -> None:
    world.now = clock = Clock()
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        await opened(world, person, staff)
        assert await ticker(world).tick() == 0
        clock.forward(minutes=11)
        count = len(person.messages())
        assert await ticker(world).tick() == 1
        await eventually(lambda: len(person.messages()) > count, "a word to the person")
        await staff.wait_text("Nobody has taken this case")
        await settled(world)
        told, called = len(person.messages()), _calls(staff)
        assert await ticker(world).tick() == 0
    async with world.channel():  # the process died: what was told is not told again
        assert await ticker(world).tick() == 0
        clock.forward(minutes=21)
        assert await ticker(world).tick() == 1
        await eventually(lambda: _calls(staff) == called + 1, "a second call to the team")
        await settled(world)
        assert len(person.messages()) == told


def _calls(staff: Staff) -> int:
    return sum("Nobody has taken this case" in text for text in staff.texts())


async def test_a_case_without_an_answer_goes_back_and_the_person_is_told(world) -> None:
    world.now = clock = Clock()
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        number = await taken(world, person, staff)
        person.send("are you there")
        await staff.wait_text("are you there")
        clock.forward(minutes=61)
        assert await ticker(world).tick() == 1
        await person.wait_text(EN("case-requeued")[:25])
        await staff.wait_text("waited too long")
        async with world.conversations.storage.read() as unit:
            case = await unit.cases.find(number)
        assert case.status == "queue" and case.owner is None
        assert await ticker(world).tick() == 0, "the team has just been told"


async def test_the_case_of_somebody_who_left_goes_back(world) -> None:
    world.now = clock = Clock()
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        number = await taken(world, person, staff)
        async with world.conversations.storage.write() as unit:
            (counsellor,) = await unit.counsellors.every()
            await unit.counsellors.save(replace(counsellor, present=False))
        assert await ticker(world).tick() == 0, "they did something a moment ago"
        clock.forward(minutes=31)
        assert await ticker(world).tick() == 1
        await person.wait_text(EN("case-requeued")[:25])
        async with world.conversations.storage.read() as unit:
            assert (await unit.cases.find(number)).status == "queue"


async def test_what_was_put_off_comes_back(world) -> None:
    world.now = clock = Clock()
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        number = await taken(world, person, staff)
        staff.send("/snooze")
        await settled(world)
        async with world.conversations.storage.write() as unit:
            await unit.cases.snooze(number, clock().timestamp() + 3600)
        assert await ticker(world).tick() == 0
        clock.forward(minutes=61)
        assert await ticker(world).tick() == 1
        await staff.wait_text("put off until now")
        async with world.conversations.storage.read() as unit:
            assert (await unit.cases.find(number)).snoozed is None
