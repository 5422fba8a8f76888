"""Whatever a part of the Telegram channel waits for, being told to end ends it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.channels.telegram.dispatcher import Dispatcher


class Empty:
    """Conversations with an inbox in which nothing waits."""

    storage: Any
    inbox: Any

    def __init__(self) -> None:
        self.storage = self.inbox = self

    @asynccontextmanager
    async def read(self) -> Any:
        yield self

    async def heads(self) -> list[tuple[int, int]]:
        return []

    async def begun(self) -> set[int]:
        return set()


@pytest.mark.parametrize("turns", range(6))
async def test_a_dispatcher_ends_though_it_was_just_woken(turns: int) -> None:
    conversations: Any = Empty()
    dispatcher = Dispatcher(conversations)
    running = asyncio.create_task(dispatcher.run())
    await asyncio.sleep(0.01)
    dispatcher.wake()
    for _turn in range(turns):
        await asyncio.sleep(0)
    running.cancel()
    await asyncio.wait([running], timeout=1)
    assert running.done()
