"""What follows when something arrived or could not arrive: written in the transaction that records it, so a crash parts them never."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.storage import Outgoing, Unit
from bot.storage.types import Case, CaseMessage, Fate, OutboxItem

if TYPE_CHECKING:
    from bot.conversations.service import Conversations

NOT_ARRIVED = "unreachable"
"""Key of the remark that the team reads under what did not arrive."""


class Arrivals:
    """Records what the sender has done with parcels. A parcel with ``said`` carries that message of a case.

    Args:
        conversations: Whose storage, desk and posts are used.
    """

    def __init__(self, conversations: Conversations) -> None:
        self._all = conversations

    async def arrived(self, items: Sequence[OutboxItem], ids: Sequence[int]) -> None:
        """They lie in the chat, all of them in the message ``ids[0]``; a long one goes on in the others."""
        now, followed = self._now(), False
        async with self._all.storage.write() as unit:
            for item in items:
                there = await unit.outbox.sent(item.id, ids[0] if ids else None, now)
                for extra in ids[1:] if item.out.keep and there else ():
                    await unit.messages.remember(item.out.chat, extra, now)
                follows = await self._lies(unit, item.out, ids[0] if ids else None)
                await self._queue(unit, follows, now)
                followed = followed or bool(follows)
        if followed:
            self._all.wake()

    async def failed(self, items: Sequence[OutboxItem]) -> None:
        """They are given up."""
        async with self._all.storage.write() as unit:
            for item in items:
                await unit.outbox.drop(item.id)
                await self._queue(unit, await self._lost(unit, item.out, remark=True), self._now())
        self._all.wake()

    async def give_up(self, unit: Unit, chat: int, *, under_way: bool = True) -> None:
        """Gives up what waits for a person; who wrote it is told. ``under_way``: also what is being sent."""
        waiting = await unit.outbox.queue("private", chat)
        await unit.outbox.drop_chat(chat, under_way=under_way)
        for item in waiting:
            if under_way or not item.resumed:
                await self._queue(unit, await self._lost(unit, item.out, remark=False), self._now())

    async def unreachable(self, chat: int, update_id: int | None = None) -> None:
        """The person cannot be reached any more: waiting answers are dropped, counsellors are told; the case stays."""
        async with self._all.storage.write() as unit:
            await self.give_up(unit, chat)
            case = await unit.cases.of(chat)
            await self._queue(unit, self._remark(case), self._now())
            if update_id is not None:
                await unit.inbox.finish(update_id)
        self._all.wake()

    # ── what follows ─────────────────────────────────────────────────────────────────────────────

    async def _lies(self, unit: Unit, out: Outgoing, message: int | None) -> list[Outgoing]:
        said = await _said(unit, out)
        if said is None or message is None:
            return []
        if out.lane == "staff":
            if said.staff_message is None:
                await unit.said.lies(said.id, staff=message)
            if said.side == "counsellor":  # written elsewhere; whether it reached the person is known there
                known = said.fate != "waiting" and said.staff_message is None
                return await self._mark(unit, said.case, message, said.fate) if known else []
            await unit.said.fate(said.id, "delivered")
            return []
        if said.person_message is None:
            await unit.said.lies(said.id, person=message)
        if said.fate == "failed":  # another part of it was lost
            return []
        await unit.said.fate(said.id, "delivered")
        return await self._mark(unit, said.case, said.staff_message, "delivered")

    async def _lost(self, unit: Unit, out: Outgoing, *, remark: bool) -> list[Outgoing]:
        said = await _said(unit, out)
        if said is None or (out.lane == "staff" and said.side == "counsellor"):
            return []
        await unit.said.fate(said.id, "failed")
        if out.lane == "staff":
            return []
        marks = await self._mark(unit, said.case, said.staff_message, "failed")
        return [*marks, *(self._remark(await unit.cases.find(said.case)) if remark else ())]

    async def _mark(self, unit: Unit, number: str, message: int | None, fate: Fate) -> list[Outgoing]:
        case = await unit.cases.find(number)
        # A message of another desk than Telegram's is kept under a negative number; it has no marks.
        if case is None or message is None or message < 0:
            return []
        return self._all.posts.mark(case, message, fate)

    def _remark(self, case: Case | None) -> list[Outgoing]:
        if case is None:
            return []
        return [out for view in self._all.views for out in view.remark(case, NOT_ARRIVED)]

    async def _queue(self, unit: Unit, follows: Sequence[Outgoing], now: float) -> None:
        if follows:
            await unit.outbox.put(own_number(), 0, follows, now)

    def _now(self) -> float:
        return self._all.now().timestamp()


async def _said(unit: Unit, out: Outgoing) -> CaseMessage | None:
    said = out.payload.get("said")
    return None if said is None else await unit.said.find(int(said))


def own_number() -> int:
    """A number for what no update led to: negative, so that it never meets an update id."""
    return -1 - secrets.randbits(60)
