"""Lets questions go before work in the background: on a small machine both share one interpreter and two processors."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from typing import Final

#: Work goes on after this long even if questions never stop coming.
_PATIENCE_S: Final = 0.05
#: Added to the niceness of threads that work in the background.
_NICENESS: Final = 10


class Courtesy:
    """Counts the questions that are being answered; work in the background waits between two small steps while there are any."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._asking = 0
        self._hurried = threading.local()

    @contextlib.contextmanager
    def hurrying(self) -> Iterator[None]:
        """Around what must not wait for questions: in this thread nothing gives way."""
        self._hurried.on = True
        try:
            yield
        finally:
            self._hurried.on = False

    @contextlib.contextmanager
    def answering(self) -> Iterator[None]:
        """Around everything that somebody waits for."""
        with self._changed:
            self._asking += 1
        try:
            yield
        finally:
            with self._changed:
                self._asking -= 1
                self._changed.notify_all()

    def give_way(self) -> None:
        """Waits while somebody is being answered, but not for ever."""
        if self._asking and not getattr(self._hurried, "on", False):
            with self._changed:
                self._changed.wait_for(lambda: not self._asking, _PATIENCE_S)


def stand_back() -> None:
    """Makes the calling thread give way to others on the processor, where the system can do that for one thread."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
