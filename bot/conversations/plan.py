"""Everything one update leads to, gathered while it is answered and written in one transaction at the end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.dialogue.types import State
from bot.storage import Outgoing, Unit

Change = Callable[[Unit], Awaitable[object]]


@dataclass(slots=True)
class Plan:
    """What is to be written.

    Attributes:
        chat: The person.
        state: The conversation afterwards; None leaves it alone.
        changes: Further writes, in order.
        first, replies, last: What is sent, in this order.
        drop_waiting: Whether answers that still wait are given up (quick exit).
        erase: Whether every row about the person goes.
        reported: Records that somebody says something is wrong with.
        noted: Id of the message that is answered, so that a quick exit may remove it.
    """

    chat: int
    state: State | None = None
    changes: list[Change] = field(default_factory=list)
    first: list[Outgoing] = field(default_factory=list)
    replies: list[Outgoing] = field(default_factory=list)
    last: list[Outgoing] = field(default_factory=list)
    drop_waiting: bool = False
    erase: bool = False
    noted: int | None = None
    reported: list[str] = field(default_factory=list)

    def outgoing(self) -> list[Outgoing]:
        """Everything to be sent, in order."""
        return [*self.first, *self.replies, *self.last]
