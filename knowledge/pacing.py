"""Keeps whoever asks too often waiting, in memory only: who asked is forgotten after minutes."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Final

#: Addresses that are remembered at once; the longest quiet ones are forgotten first.
_MOST_KNOWN: Final = 4096


class Pace:
    """So many times in so many seconds, for each address.

    Args:
        most: Times.
        seconds: Length of the window.
        clock: Seconds that only grow.
    """

    def __init__(self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._known: OrderedDict[str, deque[float]] = OrderedDict()

    def wait(self, address: str) -> float:
        """Seconds until the address may ask again, 0 if it may now; does not count as asking."""
        times = self._times(address)
        return max(0.0, times[0] + self._seconds - self._clock()) if len(times) >= self._most else 0.0

    def note(self, address: str) -> None:
        """Counts one time."""
        times = self._times(address)
        times.append(self._clock())
        self._known[address] = times
        self._known.move_to_end(address)
        while len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)

    def _times(self, address: str) -> deque[float]:
        times = self._known.get(address, deque(maxlen=self._most))
        while times and times[0] <= self._clock() - self._seconds:
            times.popleft()
        return times
