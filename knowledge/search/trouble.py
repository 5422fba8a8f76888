"""Keeps what fails again and again from filling the log and the processor: it is said and tried in ever longer intervals."""

from __future__ import annotations

import logging
import time
from typing import Final

from knowledge.errors import KnowledgeError

log = logging.getLogger(__name__)

_FIRST_REST_S: Final = 1.0
_LONGEST_REST_S: Final = 300.0


class Trouble:
    """Failures in a row of one kind of work.

    Args:
        what: What failed, for the log.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._said = ""
        self._times = 0
        self._until = 0.0

    @property
    def resting(self) -> bool:
        """Whether it is too early to try again: after the n-th failure in a row for 2ⁿ⁻¹ seconds, at most five minutes."""
        return time.monotonic() < self._until

    def failed(self, error: Exception) -> None:
        """Logs the error's type, and the same one again only when it has come twice as often as it had when it was last said."""
        reason = error.fields.get("reason") if isinstance(error, KnowledgeError) else None
        said = f"{type(error).__name__}: {reason}" if reason else type(error).__name__
        self._times = self._times + 1 if said == self._said else 1
        self._said = said
        # From 2^9 seconds on the longest rest counts anyway.
        rest = _FIRST_REST_S * 2 ** min(self._times - 1, 9)
        self._until = time.monotonic() + min(rest, _LONGEST_REST_S)
        if self._times & (self._times - 1) == 0:
            log.warning("%s: %s (%d times)", self._what, said, self._times)

    def succeeded(self) -> None:
        """Forgets what was."""
        if self._times:
            log.info("%s no longer: %s", self._what, self._said)
        self._said, self._times, self._until = "", 0, 0.0
