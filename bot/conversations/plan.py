"""Everything one update leads to, gathered while it is answered and written in one transaction at the end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from bot.dialogue.types import State
from bot.storage import CaseMessage, Outgoing, Unit

Change = Callable[[Unit], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Something said in a case: its row, and what is sent once the row has its id."""

    message: CaseMessage
    outgoing: Callable[[CaseMessage], list[Outgoing]]

    async def keep(self, unit: Unit) -> list[Outgoing]:
        """Adds the row; what is to be sent."""
        return self.outgoing(replace(self.message, id=await unit.said.add(self.message)))


@dataclass(slots=True)
class Plan:
    """What is to be written.

    Attributes:
        chat: The person.
        state: The conversation afterwards; None leaves it alone.
        changes: Further writes, in order.
        first, replies, spoken, last: What is sent, in this order.
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
    spoken: list[Spoken] = field(default_factory=list)
    last: list[Outgoing] = field(default_factory=list)
    drop_waiting: bool = False
    erase: bool = False
    noted: int | None = None
    reported: list[str] = field(default_factory=list)

    async def outgoing(self, unit: Unit) -> list[Outgoing]:
        """Everything to be sent, in order; keeps what is said in a case."""
        spoken = [out for each in self.spoken for out in await each.keep(unit)]
        return [*self.first, *self.replies, *spoken, *self.last]
