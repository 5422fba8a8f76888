"""Whose message is on its way: one at a time, but nobody who asks for help waits for a group that does not answer."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.channels.telegram import turn as module
from bot.channels.telegram.turn import Turn
from tests.bot.channels.test_staff_lane import card, open_case, put, settled
from tests.bot.world import STAFF
from tests.fake_telegram import Person, Staff, eventually

HANGS_S = 8.0


async def _send(turn: Turn, seconds: float) -> tuple[float, float]:
    async with turn.taken():
        began = time.monotonic()
        await asyncio.sleep(seconds)
    return began, time.monotonic()


async def test_one_message_is_on_its_way_at_a_time() -> None:
    turn = Turn()
    first, second = await asyncio.gather(_send(turn, 0.05), _send(turn, 0.05))
    assert second[0] >= first[1]


async def test_who_waits_goes_ahead_when_the_other_one_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE_S", 0.1)
    turn = Turn()
    slow = asyncio.create_task(_send(turn, 0.6))
    await asyncio.sleep(0)
    waited = [await _send(turn, 0.01) for _ in range(3)]
    began, ended = await slow
    assert waited[0][0] - began >= 0.09, "it was waited for"
    assert waited[-1][1] < ended, "not each time anew"
    assert not turn._lock.locked()
    assert (await _send(turn, 0.0))[0] >= ended


async def test_people_are_answered_while_the_group_does_not_answer(world) -> None:
    people = [Person(world.telegram, 5_550_000_100 + n, language="en") for n in range(20)]
    Staff(world.telegram)
    world.telegram.slow[STAFF] = HANGS_S
    async with world.channel():
        await open_case(world)
        await put(world, card("card"))
        await eventually(
            lambda: any(call.method == "createforumtopic" for call in world.telegram.calls), "the first call"
        )
        began = time.monotonic()
        for person in people:
            person.send("/start")
        for person in people:
            await person.wait_count(1, timeout=40)
        assert not world.telegram.chats[STAFF].topics, "the group has answered nothing yet"
        assert time.monotonic() - began < HANGS_S
        world.telegram.slow.clear()
        await settled(world)
