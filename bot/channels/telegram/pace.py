"""Keeps within Telegram's limits: so many messages per second overall, one per second in a chat, twenty per minute in a group.

Edits share the limit of a group with messages, and a new topic is a message (https://github.com/tdlib/td/issues/2592).
"""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from collections.abc import Callable

MOST_CHATS = 10_000
MINUTE_S = 60.0

_ON_THE_WAY = math.inf
"""When a call was made that Telegram has not answered."""


class Bucket:
    """A token bucket.

    Args:
        per_second: Tokens that flow in.
        size: Tokens it holds.
        clock: Seconds, monotonic.
    """

    def __init__(self, per_second: float, size: float, clock: Callable[[], float]) -> None:
        self._rate, self._size, self._clock = per_second, size, clock
        self._tokens, self._at = size, clock()

    def wait(self) -> float:
        """Seconds until a token is there; 0 takes it."""
        now = self._clock()
        self._tokens = min(self._size, self._tokens + (now - self._at) * self._rate)
        self._at = now
        if self._tokens >= 1:
            self._tokens -= 1
            return 0.0
        return (1 - self._tokens) / self._rate


class ChatPace:
    """When a chat may be written to next.

    A group takes half of a minute's calls at once. The other half is spread out: what comes meanwhile is joined instead of having to
    wait until the minute is over.

    Args:
        seconds: Between two messages of a private chat.
        group_per_minute: Calls in any minute of a group.
        clock: Seconds, monotonic.
    """

    def __init__(self, seconds: float, group_per_minute: int, clock: Callable[[], float]) -> None:
        self._seconds, self._group, self._clock = seconds, group_per_minute, clock
        self._last: OrderedDict[int, float] = OrderedDict()
        self._sent: dict[int, deque[float]] = {}

    def wait(self, chat: int, calls: int = 1) -> float:
        """Seconds until so many calls may be made to the chat."""
        now = self._clock()
        if chat < 0:
            sent = self._recent(chat, now)
            too_many = len(sent) + min(calls, self._group) - self._group
            full = sent[too_many - 1] + MINUTE_S - now if too_many > 0 else 0.0
            spread = sent[-1] + MINUTE_S / self._group - now if self.crowded(chat) else 0.0
            return max(0.0, full, spread)
        return max(0.0, self._last.get(chat, -1e9) + self._seconds - now)

    @property
    def reserve(self) -> int:
        """Calls a minute to a group that are best kept for what cannot wait."""
        return self._group // 3

    def crowded(self, chat: int) -> bool:
        """Whether a group has had the half that goes at once."""
        return 2 * len(self._recent(chat, self._clock())) > self._group

    def room(self, chat: int) -> int:
        """Calls that may be made to a group now."""
        return max(0, self._group - len(self._recent(chat, self._clock())))

    def leaves(self, chat: int, calls: int = 1) -> None:
        """Calls to the chat are on their way."""
        if chat < 0:
            self._sent.setdefault(chat, deque()).extend([_ON_THE_WAY] * calls)
            return
        self._last[chat] = self._clock()
        self._last.move_to_end(chat)
        while len(self._last) > MOST_CHATS:
            self._last.popitem(last=False)

    def one_more(self, group: int) -> None:
        """Another call than was foreseen is made while others are on their way."""
        self._sent.setdefault(group, deque()).append(_ON_THE_WAY)

    def arrived(self, chat: int) -> None:
        """Telegram has answered. A group's minute runs from now: by its clock no call came later than that."""
        sent, now = self._sent.get(chat, deque()), self._clock()
        for at in range(len(sent) - 1, -1, -1):
            if sent[at] != _ON_THE_WAY:
                break
            sent[at] = now

    def _recent(self, group: int, now: float) -> deque[float]:
        sent = self._sent.setdefault(group, deque())
        while sent and sent[0] <= now - MINUTE_S:
            sent.popleft()
        return sent
