"""Two states of the index side by side, the present one and one with a change in it, so that a question can be asked of both."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from knowledge.search.snapshot import Snapshot
from knowledge.search.types import Outcome, Query

Ask = Callable[[Query], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Trial:
    """Search before and after a change.

    Attributes:
        ask_before, ask_after: Search in one state; never raise for want of a model (then ``degraded`` names it).
        before, after: The states.
    """

    ask_before: Ask
    ask_after: Ask
    before: Snapshot
    after: Snapshot
