"""What lives in memory only: conversations without consent, words being answered, positions, who writes too fast. All bounded."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

from bot.dialogue.types import State

MOST_PEOPLE = 5_000
MOST_MESSAGES = 100
Value = TypeVar("Value")


class Recent(Generic[Value]):
    """A dictionary that forgets what was not used for longest.

    Args:
        most: Entries it holds.
    """

    def __init__(self, most: int = MOST_PEOPLE) -> None:
        self._most = most
        self._entries: OrderedDict[int, Value] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: int) -> Value | None:
        """The entry, None if there is none (any more)."""
        if key in self._entries:
            self._entries.move_to_end(key)
        return self._entries.get(key)

    def put(self, key: int, value: Value) -> None:
        """Adds or replaces an entry."""
        self._entries[key] = value
        self._entries.move_to_end(key)
        while len(self._entries) > self._most:
            self._entries.popitem(last=False)

    def pop(self, key: int) -> Value | None:
        """Takes an entry out."""
        return self._entries.pop(key, None)


@dataclass(slots=True)
class Memory:
    """What is remembered of people while the process runs.

    Attributes:
        states: Whole states, their transient part included.
        messages: Ids of messages of people without consent, for quick exit.
        positions: Shared positions (lat, lon) by update id, until they are used.
    """

    states: Recent[State] = field(default_factory=Recent)
    messages: Recent[deque[int]] = field(default_factory=Recent)
    positions: Recent[tuple[float, float]] = field(default_factory=lambda: Recent(1_000))
    _locks: WeakValueDictionary[int, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    def lock(self, chat: int) -> asyncio.Lock:
        """The lock that keeps the turns of one conversation in order."""
        lock = self._locks.get(chat)
        if lock is None:
            lock = self._locks[chat] = asyncio.Lock()
        return lock

    def note_message(self, chat: int, message_id: int) -> None:
        """Remembers a message that a quick exit may remove."""
        noted = self.messages.get(chat)
        if noted is None:
            noted = deque(maxlen=MOST_MESSAGES)
            self.messages.put(chat, noted)
        noted.append(message_id)

    def forget(self, chat: int) -> None:
        """Forgets a person."""
        self.states.pop(chat)
        self.messages.pop(chat)


class Pace:
    """How fast one person writes: so many messages in a minute, and one polite word when it is too fast.

    Args:
        per_minute: Messages allowed in any 60 seconds.
    """

    def __init__(self, per_minute: int) -> None:
        self._most = per_minute
        self._times: Recent[deque[float]] = Recent()
        self._told: Recent[float] = Recent()

    def check(self, chat: int, now: float, times_as_many: int = 1) -> int | None:
        """Counts a message.

        Args:
            chat: Who wrote it.
            now: Seconds since the epoch.
            times_as_many: How many times the usual number is allowed.

        Returns:
            None when it may be answered; the seconds to wait when that is to be said; 0 when it was said already.
        """
        times = self._times.get(chat)
        if times is None:
            times = deque()
            self._times.put(chat, times)
        while times and times[0] <= now - 60:
            times.popleft()
        if len(times) < self._most * times_as_many:
            times.append(now)
            return None
        free = times[0] + 60
        told = self._told.get(chat)
        if told is not None and told > now:
            return 0
        self._told.put(chat, free)
        return max(1, round(free - now))

    def forget(self, chat: int) -> None:
        """Forgets a person."""
        self._times.pop(chat)
        self._told.pop(chat)
