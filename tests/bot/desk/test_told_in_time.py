"""Whoever wrote something that reached nobody is told so, and nobody is promised somebody who does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.conversations import counsellors
from bot.conversations.casework import Casework
from bot.conversations.incoming import Incoming
from bot.conversations.memory import Pace
from bot.conversations.ticking import Ticker
from bot.desk import Desk
from bot.desk.rota import Rota
from bot.dialogue.codec import encode_action
from bot.dialogue.types import Action
from bot.settings import DeskSettings
from bot.storage import Counsellor
from bot.texts import texts as texts_in
from tests.bot.channels.chatwoot.test_desk import outside
from tests.bot.channels.test_staff_lane import message, open_case, put, said, settled, staff, word
from tests.bot.desk.team import ANNA, MARIA, Team, of_kind, texts, working
from tests.bot.world import STAFF
from tests.fake_telegram import Person, Staff, eventually

EN = texts_in("en").format


@pytest.mark.parametrize(
    "why",
    [
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: need administrator rights in the channel chat",
        "Bad Request: CHAT_WRITE_FORBIDDEN",
    ],
)
async def test_what_the_group_does_not_let_the_bot_write_waits_until_it_does(
    world, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    monkeypatch.setattr("bot.channels.telegram.sender.GROUP_RETRY_S", 0.2)
    Person(world.telegram)
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, word("first"))
        await settled(world)
        world.telegram.fail("sendMessage", 400, description=why, chat=STAFF, times=2)
        number = await said(world, "person")
        await put(world, word("help me", said=number))
        await settled(world)
        assert any("help me" in text for text in group.texts())
        assert (await message(world, number)).fate == "delivered"


async def test_a_person_is_told_what_could_not_be_shown_to_the_team(world) -> None:
    person = Person(world.telegram)
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        number = await said(world, "person", kind="photo")
        copy = {"from": 5_550_000_001, "message": 999, "said": number}  # removed before it could be copied
        await put(world, staff("case_copy", **copy))
        await settled(world)
        assert (await message(world, number)).fate == "failed"
        await eventually(lambda: any("send it once more" in text for text in person.texts()), "a word")
        assert any(
            "did not arrive" in text.casefold() or "could not be shown" in text for text in group.texts()
        )


async def test_a_counsellors_words_that_cannot_be_dealt_with_are_marked(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()

    async def broken(*_args: object, **_more: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(Casework, "do", broken)
    number = next(team.numbers)
    case = await team.case(case)
    incoming = Incoming("staff_text", STAFF, number, "hello", thread=case.topic, who=MARIA)
    await team.conversations.accept([(number, incoming, None)])
    for _ in range(counsellors.MOST_ATTEMPTS):
        with pytest.raises(RuntimeError):
            await team.conversations.answer(number)
    await team.conversations.answer(number)
    marks = [out.payload for out in of_kind(await team.queued(), "mark")]
    assert [(mark["message"], mark["fate"]) for mark in marks] == [(number, "failed")]


@pytest.mark.parametrize("status", [401, 403])
async def test_an_outside_desk_that_no_longer_knows_us_loses_nothing(tmp_path: Path, status: int) -> None:
    async with outside(tmp_path) as world:
        world.fake.broken = status
        case = await world.case()
        world.fake.broken = None
        await world.team.later(minutes=10)
        await world.carried()
        assert (await world.team.case(case)).outside is not None, "the token was put right"


async def test_nobody_is_promised_a_team_that_does_not_exist(tmp_path: Path) -> None:
    desk = Desk(DeskSettings(duty="24/7", inbox=True), elsewhere={"general", "protection"})
    async with working(tmp_path, desk=desk) as team:
        async with team.storage.write() as unit:
            await unit.counsellors.save(Counsellor("Olena", operator="olena"))
        for kind, opened in (("protection", False), ("general", True)):
            data = encode_action(Action("case", ("yes", kind)))
            await team.does(Incoming("button", ANNA, next(team.numbers), data, "en"))
            async with team.storage.read() as unit:
                assert bool(await unit.cases.of(ANNA)) == opened, kind


async def test_who_left_quickly_hears_nothing_of_the_case_and_the_counsellor_knows(team: Team) -> None:
    case = await team.asks()
    await team.does(Incoming("command", ANNA, next(team.numbers), "exit", "en"))
    assert any("left" in text for text in texts(await team.queued(), STAFF)), "whoever writes must know"
    await team.presses(case, "take")
    assert texts(await team.queued(), ANNA) == []
    await team.presses(case, "queue")
    assert texts(await team.queued(), ANNA) == []


async def test_whose_counsellor_goes_home_hears_when_the_next_one_comes_and_who_answers_now(
    team: Team,
) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    await team.later(minutes=31)
    settings = DeskSettings(duty="off", timezone="UTC")
    team.conversations.desk._settings = settings  # type: ignore[misc]
    await Ticker(team.conversations, settings, Rota(settings, "RO")).tick()
    heard = texts(await team.queued(), ANNA)
    assert EN("case-requeued") in heard[0]
    assert EN("case-off-duty") in heard[0] and len(heard) == 2, "and numbers"


async def test_who_writes_many_short_lines_to_a_counsellor_loses_none(team: Team) -> None:
    team.conversations._pace = Pace(5)
    case = await team.asks()
    await team.presses(case, "take")
    for number in range(12):
        await team.says(ANNA, f"line {number}")
    assert [row.text for row in await team.rows(case)] == [f"line {number}" for number in range(12)]


async def test_danger_is_heard_however_fast_somebody_writes(team: Team) -> None:
    team.conversations._pace = Pace(1)
    understands = team.conversations.assistant._understands
    await team.says(ANNA, "hello")
    await team.says(ANNA, "and again")
    await team.says(ANNA, "I want to kill myself")
    assert understands.asked == ["hello", "I want to kill myself"]  # type: ignore[attr-defined]
