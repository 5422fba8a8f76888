"""Conversations of the chat page: in memory, bounded, gone with the process or after an hour in which nobody came back."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.channels.memory import MemoryChat

MOST_SESSIONS = 500
"""Older conversations are forgotten first."""

IDLE_S = 3600.0
"""Seconds after which a conversation is forgotten: the next person at a shared computer must not find it."""

MOST_SHOWN = 120
"""Messages that a reloaded page shows again."""


@dataclass(slots=True)
class Session:
    """One browser's conversation.

    Attributes:
        shown: What the page shows, to show it again after a reload; never written anywhere.
        lock: Keeps turns in order.
        touched: When somebody last came, in seconds of the clock given to Sessions.
    """

    chat: MemoryChat
    shown: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=MOST_SHOWN))
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    touched: float = 0.0


class Sessions:
    """Finds or makes a conversation.

    Args:
        make: Makes a conversation for a browser with this interface language.
        clock: Seconds that only grow.
    """

    def __init__(
        self, make: Callable[[str | None], MemoryChat], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._make, self._clock = make, clock
        self._known: OrderedDict[str, Session] = OrderedDict()  # the one touched longest ago comes first

    def open(self, key: str | None, guess: str | None) -> tuple[str, Session]:
        """The conversation of ``key``, or a new one under a new random key."""
        self._tidy()
        if key is None or key not in self._known:
            key = secrets.token_urlsafe(18)
            self._known[key] = Session(self._make(guess))
            while len(self._known) > MOST_SESSIONS:
                self._known.popitem(last=False)
        self._known.move_to_end(key)
        session = self._known[key]
        session.touched = self._clock()
        return key, session

    def forget(self, key: str | None) -> None:
        """Ends a conversation."""
        if key is not None:
            self._known.pop(key, None)

    def _tidy(self) -> None:
        oldest_allowed = self._clock() - IDLE_S
        while self._known and next(iter(self._known.values())).touched < oldest_allowed:
            self._known.popitem(last=False)
