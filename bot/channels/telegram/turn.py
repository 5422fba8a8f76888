"""One message at a time is on its way, in all lanes together: a kill then finds one that may have arrived, and at most one comes twice.

It costs concurrency: one request after the other, some 15 a second at 50 ms, about what Telegram allows.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

PATIENCE_S = 1.0
"""For so long after a message of one lane went out, the other lane waits for it to be recorded. Whoever asks for help does not wait
longer because the counsellors' group is slow to answer; if a kill comes just then, one message of each lane may come twice."""


class Turn:
    """Whose message may be on its way. A lane must not ask for a second one before it has given the first one back."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._since = 0.0

    @asynccontextmanager
    async def taken(self) -> AsyncIterator[None]:
        """Holds the turn from the moment a message goes out until it is recorded."""
        mine = await self._get()
        try:
            yield
        finally:
            if mine:
                self._lock.release()

    async def _get(self) -> bool:
        """Whether it was free, or became free in time."""
        left = max(0.0, self._since + PATIENCE_S - time.monotonic())
        try:
            async with asyncio.timeout(left if self._lock.locked() else None):
                await self._lock.acquire()
        except TimeoutError:
            return False
        self._since = time.monotonic()
        return True
