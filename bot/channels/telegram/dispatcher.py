"""Hands kept updates over to be answered: in order within a chat, chats side by side, and nobody can crowd out the others."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from functools import partial

from bot.conversations import Conversations

log = logging.getLogger(__name__)

AT_ONCE = 8
"""Chats that are answered at the same time."""

LOOK_S = 2.0
BACKOFF_S = 2.0


class Dispatcher:
    """Answers what waits in the inbox.

    Only the oldest update of each chat is ever read, so a chat that sends a thousand takes one place and no memory.

    Args:
        conversations: Answers them.
    """

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations
        self._wake = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._resting: dict[int, float] = {}

    def wake(self) -> None:
        """Something was kept."""
        self._wake.set()

    async def run(self) -> None:
        """Answers until cancelled; what is under way is finished, for a few seconds."""
        try:
            while True:
                self._wake.clear()
                try:
                    await self._round()
                except asyncio.CancelledError:
                    raise
                except Exception as error:
                    log.exception("reading the inbox failed: %s", type(error).__name__)
                # Not wait_for: until Python 3.12 it loses a cancellation that comes while the wait ends.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_S):
                        await self._wake.wait()
        finally:
            if self._busy:
                await asyncio.wait(self._busy.values(), timeout=5)
            for task in self._busy.values():
                task.cancel()

    async def _round(self) -> None:
        if len(self._busy) >= AT_ONCE:
            return
        async with self._conversations.storage.read() as unit:
            heads = await unit.inbox.heads()
        now = asyncio.get_running_loop().time()
        for update_id, chat in heads:
            if len(self._busy) >= AT_ONCE:
                return
            if chat in self._busy or self._resting.get(chat, 0.0) > now:
                continue
            self._resting.pop(chat, None)
            task = asyncio.create_task(self._answer(update_id, chat))
            self._busy[chat] = task
            task.add_done_callback(partial(self._done, chat))

    async def _answer(self, update_id: int, chat: int) -> None:
        try:
            await self._conversations.answer(update_id)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            # Storage fails. The update still waits; its chat rests a little, so that the log is not filled.
            log.exception("answering could not be written: %s", type(error).__name__)
            self._resting[chat] = asyncio.get_running_loop().time() + BACKOFF_S

    def _done(self, chat: int, _task: asyncio.Task[None]) -> None:
        self._busy.pop(chat, None)
        self._wake.set()
