"""The loop that inbox and outbox have in common: one thing per chat at a time, chats side by side, looking again when woken."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from functools import partial
from typing import Any

from telegram.error import InvalidToken

log = logging.getLogger(__name__)

AT_ONCE = 8
"""Chats that are served at the same time."""

FINISH_S = 5.0
"""How long what is under way may take to end when the worker is told to end."""


class ChatWorker(ABC):
    """Serves chats.

    Args:
        reads: What it reads, for the log.
        look_s: Seconds after which it looks again though nobody woke it.
    """

    def __init__(self, reads: str, look_s: float) -> None:
        self._reads, self._look_s = reads, look_s
        self._wake = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """There is something new."""
        self._wake.set()

    async def run(self) -> None:
        """Serves until cancelled; what is under way is finished, for a few seconds."""
        try:
            while True:
                self._wake.clear()
                try:
                    wait = await self._round()
                except (InvalidToken, asyncio.CancelledError):
                    raise
                except Exception as error:
                    log.exception("reading the %s failed: %s", self._reads, type(error).__name__)
                    wait = self._look_s
                # Not wait_for: until Python 3.12 it loses a cancellation that comes while the wait ends.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._wake.wait()
        finally:
            if self._busy:
                await asyncio.wait(self._busy.values(), timeout=FINISH_S)
            for task in self._busy.values():
                task.cancel()

    @abstractmethod
    async def _round(self) -> float:
        """Starts what may be started now; seconds until it is worth looking again."""

    @property
    def _full(self) -> bool:
        return len(self._busy) >= AT_ONCE

    def _start(self, chat: int, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._busy[chat] = task
        task.add_done_callback(partial(self._done, chat))

    def _done(self, chat: int, _task: asyncio.Task[None]) -> None:
        self._busy.pop(chat, None)
        self._wake.set()
