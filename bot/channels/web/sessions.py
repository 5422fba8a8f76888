"""Conversations of the chat page: in memory, bounded, gone with the process."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.channels.memory import MemoryChat

MOST_SESSIONS = 500
"""Older conversations are forgotten first."""


@dataclass(slots=True)
class Session:
    """One browser's conversation; ``lock`` keeps its turns in order."""

    chat: MemoryChat
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Sessions:
    """Finds or makes a conversation.

    Args:
        make: Makes a conversation for a browser with this interface language.
    """

    def __init__(self, make: Callable[[str | None], MemoryChat]) -> None:
        self._make = make
        self._known: OrderedDict[str, Session] = OrderedDict()

    def open(self, key: str | None, guess: str | None) -> tuple[str, Session]:
        """The conversation of ``key``, or a new one under a new random key."""
        if key is None or key not in self._known:
            key = secrets.token_urlsafe(18)
            self._known[key] = Session(self._make(guess))
            while len(self._known) > MOST_SESSIONS:
                self._known.popitem(last=False)
        self._known.move_to_end(key)
        return key, self._known[key]

    def forget(self, key: str | None) -> None:
        """Ends a conversation."""
        if key is not None:
            self._known.pop(key, None)
