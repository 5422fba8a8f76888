"""What is to be removed goes, also where it was just on its way; what is not delivered yet stays."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bot.channels.telegram.topics import Topics
from bot.storage import Case, CaseMessage, Outgoing
from tests.bot.channels.chatwoot.test_desk import outside
from tests.bot.channels.test_staff_lane import calls, open_case, put, settled, word
from tests.bot.desk.team import ANNA, BOHDAN, Team
from tests.bot.world import DAYS, STAFF
from tests.fake_telegram import Person, Staff, eventually

DAY = 86_400.0


async def test_what_nobody_has_read_yet_outlives_the_retention_of_what_was_delivered(team: Team) -> None:
    case = await team.asks()
    now = team.now.timestamp()
    waiting = [
        Outgoing(STAFF, {"kind": "case", "case": case.number, "html": "help"}, "staff", case=case.number),
        Outgoing(STAFF, {"kind": "topic_delete", "topic": 5}, "staff"),
        Outgoing(-3, {"kind": "outside_forget", "contact": 3}, "outside"),
    ]
    async with team.storage.write() as unit:
        await unit.outbox.put(1, 0, waiting, now)
        await unit.purge(now + 3 * DAY, DAYS)
        assert await unit.outbox.waiting("staff") == 2 and await unit.outbox.waiting("outside") == 1
        await unit.purge(now + 31 * DAY, DAYS)
        assert await unit.outbox.waiting("staff") == 0 and await unit.outbox.waiting("outside") == 0


async def test_a_case_that_the_program_has_back_is_not_kept_for_ever(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.says(ANNA, "my story")
    await team.presses(case, "bot")
    async with team.storage.write() as unit:
        await unit.purge(team.now.timestamp() + 29 * DAY, DAYS)
        assert await unit.said.of(case.number)
        purged = await unit.purge(team.now.timestamp() + 31 * DAY, DAYS)
        assert await unit.cases.find(case.number) is None and not await unit.said.of(case.number)
        assert purged.topics
    await team.says(ANNA, "hello")
    assert (await team.conversations.load(ANNA)).case is None


async def test_a_case_that_somebody_still_waits_in_is_not_removed(team: Team) -> None:
    case = await team.asks()
    async with team.storage.write() as unit:
        await unit.purge(team.now.timestamp() + 400 * DAY, DAYS)
        assert await unit.cases.find(case.number) is not None


async def test_a_topic_that_was_being_made_while_the_person_had_everything_removed_goes(
    world, monkeypatch: pytest.MonkeyPatch
) -> None:
    Person(world.telegram)
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        real = Topics._make

        async def slow(self: Topics, chat: int, case: Case) -> int | None:
            create = self._bot.create_forum_topic

            async def made(*args: object) -> object:
                topic = await create(*args)
                async with world.conversations.storage.write() as unit:
                    await unit.erase(5_550_000_001)
                return topic

            with monkeypatch.context() as patch:
                patch.setattr(type(self._bot), "create_forum_topic", lambda _bot, *args: made(*args))
                return await real(self, chat, case)

        monkeypatch.setattr(Topics, "_make", slow)
        await put(world, word("what the person wrote"))
        await eventually(lambda: bool(calls(world, "createforumtopic")), "a topic")
        await settled(world)
        await eventually(lambda: not group.chat.topics, "it is gone again")
        assert not any("what the person wrote" in text for text in group.texts())


async def test_a_contact_that_was_being_made_while_the_person_had_everything_removed_goes(
    tmp_path: Path,
) -> None:
    async with outside(tmp_path) as world:
        case = await world.team.asks()
        real = world.sender._client.open

        async def slow(*args: object) -> object:
            made = await real(*args)
            async with world.team.storage.write() as unit:
                await unit.erase(ANNA)
            return made

        world.sender._client.open = slow  # type: ignore[method-assign, assignment]
        await world.carried()
        assert case.number and not world.fake.contacts


async def test_nothing_is_remembered_of_a_message_that_arrives_after_everything_was_removed(
    team: Team,
) -> None:
    async with team.storage.write() as unit:
        await unit.outbox.put(
            1, 0, [Outgoing(ANNA, {"kind": "message", "html": "…"}, keep=True)], time.time()
        )
        [item] = await unit.outbox.heads("private", time.time())
        await unit.erase(ANNA)
    await team.conversations.arrivals.arrived([item], [70, 71])
    async with team.storage.read() as unit:
        assert await unit.messages.recent(ANNA, 0) == []


async def test_the_number_of_an_erased_row_never_becomes_that_of_another(team: Team) -> None:
    """Else what arrives late for somebody who is gone would mark somebody else's message as sent, and it never would be."""
    message = {"kind": "message", "html": "…"}
    async with team.storage.write() as unit:
        await unit.outbox.put(1, 0, [Outgoing(ANNA, message)], 1.0)
        [erased] = await unit.outbox.heads("private", 1.0)
        await unit.erase(ANNA)
        await unit.outbox.put(2, 0, [Outgoing(BOHDAN, message)], 1.0)
    await team.conversations.arrivals.arrived([erased], [70])
    async with team.storage.read() as unit:
        assert [item.out.chat for item in await unit.outbox.heads("private", 2.0)] == [BOHDAN]


async def test_the_number_of_an_erased_message_never_becomes_that_of_another(team: Team) -> None:
    case = await team.asks()
    async with team.storage.write() as unit:
        erased = await unit.said.add(CaseMessage(case.number, "person", "…"))
        await unit.erase(ANNA)
        assert await unit.said.add(CaseMessage("K7M2QX", "person", "…")) != erased
