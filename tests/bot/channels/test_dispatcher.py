"""What was under way when a process died is answered first and alone, and holds nobody up for ever."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.channels.telegram import dispatcher
from bot.channels.telegram.dispatcher import Dispatcher


class Conversations:
    """An inbox of one update a chat; answering takes until it is let go."""

    storage: Any
    inbox: Any

    def __init__(self, begun: set[int], waiting: int) -> None:
        self.storage = self.inbox = self
        self.waiting = list(range(1, waiting + 1))
        self.died, self.looked = begun, 0
        self.together: list[set[int]] = []
        self.under_way: set[int] = set()
        self.go = {number: asyncio.Event() for number in self.waiting}

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Conversations]:
        yield self

    async def heads(self) -> list[tuple[int, int]]:
        return [(number, 100 + number) for number in self.waiting]

    async def begun(self) -> set[int]:
        self.looked += 1
        return set(self.died)

    async def answer(self, update_id: int) -> None:
        self.under_way.add(update_id)
        self.together.append(set(self.under_way))
        await self.go[update_id].wait()
        self.under_way.discard(update_id)
        self.waiting.remove(update_id)


@asynccontextmanager
async def running(conversations: Any) -> AsyncIterator[None]:
    task = asyncio.create_task(Dispatcher(conversations).run())
    try:
        yield
    finally:
        for event in conversations.go.values():
            event.set()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(condition: Any) -> None:
    for _ in range(500):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come to that")


async def test_what_a_process_died_with_goes_first_and_one_by_one() -> None:
    conversations = Conversations(begun={2, 4}, waiting=5)
    async with running(conversations):
        await until(lambda: conversations.under_way == {2})
        conversations.go[2].set()
        await until(lambda: conversations.under_way == {4})
        conversations.go[4].set()
        await until(lambda: conversations.under_way == {1, 3, 5})
    assert conversations.together[:2] == [{2}, {4}]
    assert conversations.looked == 1, "what is begun now is no suspect"


async def test_nobody_waits_for_ever_for_what_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatcher, "ALONE_S", 0.05)
    monkeypatch.setattr(dispatcher, "LOOK_S", 0.05)
    conversations = Conversations(begun={1}, waiting=3)
    async with running(conversations):
        await until(lambda: conversations.under_way == {1, 2, 3})
    assert conversations.together[0] == {1}


async def test_without_a_crash_all_are_answered_side_by_side() -> None:
    conversations = Conversations(begun=set(), waiting=4)
    async with running(conversations):
        await until(lambda: conversations.under_way == {1, 2, 3, 4})
