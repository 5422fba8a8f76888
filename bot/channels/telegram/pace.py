"""Keeps within Telegram's limits: so many messages per second overall, one per second in a chat, twenty per minute in a group."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable

MOST_CHATS = 10_000


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

    Args:
        seconds: Between two messages of a private chat.
        group_per_minute: Messages in any minute of a group.
        clock: Seconds, monotonic.
    """

    def __init__(self, seconds: float, group_per_minute: int, clock: Callable[[], float]) -> None:
        self._seconds, self._group, self._clock = seconds, group_per_minute, clock
        self._last: OrderedDict[int, float] = OrderedDict()
        self._sent: dict[int, deque[float]] = {}

    def wait(self, chat: int) -> float:
        """Seconds until the chat may be written to."""
        now = self._clock()
        if chat < 0:
            sent = self._sent.setdefault(chat, deque())
            while sent and sent[0] <= now - 60:
                sent.popleft()
            return sent[0] + 60 - now if len(sent) >= self._group else 0.0
        return max(0.0, self._last.get(chat, -1e9) + self._seconds - now)

    def count(self, chat: int) -> None:
        """Something was sent to the chat."""
        now = self._clock()
        if chat < 0:
            self._sent.setdefault(chat, deque()).append(now)
            return
        self._last[chat] = now
        self._last.move_to_end(chat)
        while len(self._last) > MOST_CHATS:
            self._last.popitem(last=False)
