"""The durable outbox: written in the transaction that changes the conversation, sent by somebody else, once and in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, func, select, update

from bot.storage import tables as t
from bot.storage.people import SqlMessages
from bot.storage.sealing import Rows
from bot.storage.types import Lane, OutboxItem, Outgoing

_c = t.outbox.c
OPEN = ("pending", "sending")


class SqlOutbox(Rows):
    """See ``protocols.Outbox``. Statuses: pending → sending → sent, or dropped."""

    async def put(self, update_id: int, first_step: int, items: Sequence[Outgoing], now: float) -> None:
        for step, item in enumerate(items, first_step):
            await self._connection.execute(
                self._insert_or_ignore(t.outbox).values(
                    update_id=update_id,
                    step=step,
                    lane=item.lane,
                    chat=self._vault.seal_id(item.chat),
                    payload=self._seal(item.payload, f"outbox:{update_id}:{step}"),
                    keep=item.keep,
                    case_number=item.case,
                    status="pending",
                    attempts=0,
                    not_before=item.not_before,
                    created=now,
                )
            )

    async def heads(self, lane: Lane, now: float, limit: int = 100) -> list[OutboxItem]:
        first = (
            select(func.min(_c.id).label("id"))
            .where(_c.lane == lane, _c.status.in_(OPEN))
            .group_by(_c.chat)
            .subquery()
        )
        found = await self._connection.execute(
            select(t.outbox)
            .join(first, and_(_c.id == first.c.id))
            .where(_c.not_before <= now)
            .order_by(_c.id)
            .limit(limit)
        )
        return [self._item(row) for row in found]

    async def chats(self, lane: Lane) -> list[int]:
        found = await self._connection.execute(
            select(_c.chat).where(_c.lane == lane, _c.status.in_(OPEN)).distinct()
        )
        return [self._vault.open_id(chat) for chat in found.scalars()]

    async def queue(self, lane: Lane, chat: int, limit: int = 500) -> list[OutboxItem]:
        sealed = self._vault.seal_id(chat)
        found = await self._connection.execute(
            select(t.outbox)
            .where(_c.lane == lane, _c.chat == sealed, _c.status.in_(OPEN))
            .order_by(_c.id)
            .limit(limit)
        )
        return [self._item(row) for row in found]

    async def sending(self, item_id: int) -> bool:
        done = await self._connection.execute(
            update(t.outbox)
            .where(_c.id == item_id, _c.status.in_(OPEN))
            .values(status="sending", attempts=_c.attempts + 1)
        )
        return bool(done.rowcount)

    async def sent(self, item_id: int, message_id: int | None, now: float) -> bool:
        row = (await self._connection.execute(select(t.outbox).where(_c.id == item_id))).first()
        if row is None:  # erased while it was on its way
            return False
        if row.keep and message_id is not None and row.chat is not None:
            await SqlMessages(self._connection, self._vault).remember(
                self._vault.open_id(row.chat), message_id, now
            )
        await self._close(item_id, "sent")
        return True

    async def later(self, item_id: int, not_before: float) -> None:
        await self._connection.execute(
            update(t.outbox)
            .where(_c.id == item_id, _c.status.in_(OPEN))
            .values(status="pending", not_before=not_before)
        )

    async def drop(self, item_id: int) -> None:
        await self._close(item_id, "dropped")

    async def drop_chat(self, chat: int, *, under_way: bool = True) -> int:
        done = await self._connection.execute(
            update(t.outbox)
            .where(_c.chat == self._vault.seal_id(chat), _c.status.in_(OPEN if under_way else OPEN[:1]))
            .values(status="dropped", chat=None, payload=None)
        )
        return int(done.rowcount)

    async def move(self, old: int, new: int) -> None:
        await self._connection.execute(
            update(t.outbox)
            .where(_c.chat == self._vault.seal_id(old), _c.status.in_(OPEN))
            .values(chat=self._vault.seal_id(new), status="pending", not_before=0.0)
        )

    async def waiting(self, lane: Lane) -> int:
        query = select(func.count()).select_from(t.outbox).where(_c.lane == lane, _c.status.in_(OPEN))
        return int(await self._connection.scalar(query) or 0)

    async def _close(self, item_id: int, status: str) -> None:
        await self._connection.execute(
            update(t.outbox).where(_c.id == item_id).values(status=status, chat=None, payload=None)
        )

    def _item(self, row: Any) -> OutboxItem:
        return OutboxItem(
            row.id,
            row.update_id,
            row.step,
            Outgoing(
                self._vault.open_id(row.chat),
                self._open(row.payload, f"outbox:{row.update_id}:{row.step}"),
                row.lane,
                row.keep,
                row.case_number,
                row.not_before,
            ),
            row.attempts,
            row.status == "sending",
        )
