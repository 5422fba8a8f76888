"""Storage as the console's pages use it: made ready when first needed, whether or not the Telegram channel runs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.storage import SqlStorage, Unit


class ReadyStorage:
    """A storage that starts itself.

    Args:
        storage: Its tables may not be there yet.
    """

    def __init__(self, storage: SqlStorage) -> None:
        self._storage = storage
        self._starting = asyncio.Lock()
        self._ready = False

    async def _start(self) -> None:
        async with self._starting:
            if not self._ready:
                await self._storage.start()
                self._ready = True

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Unit]:
        """A consistent view."""
        await self._start()
        async with self._storage.read() as unit:
            yield unit

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Unit]:
        """A transaction: all or nothing."""
        await self._start()
        async with self._storage.write() as unit:
            yield unit

    async def scrub(self) -> None:
        """Makes sure that what was removed is gone from the files too."""
        await self._storage.scrub()
