"""The durable inbox: an update is here before Telegram is told it arrived, and its row is emptied once it is answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select, update

from bot.storage import tables as t
from bot.storage.sealing import Rows
from bot.storage.types import InboxItem

_c = t.inbox.c


class SqlInbox(Rows):
    """See ``protocols.Inbox``."""

    async def add(self, update_id: int, chat: int, payload: Mapping[str, Any], now: float) -> bool:
        done = await self._connection.execute(
            self._insert_or_ignore(t.inbox).values(
                update_id=update_id,
                chat=self._vault.seal_id(chat),
                payload=self._seal(payload, f"inbox:{update_id}"),
                waiting=True,
                attempts=0,
                received=now,
            )
        )
        return bool(done.rowcount)

    async def heads(self, limit: int = 200) -> list[tuple[int, int]]:
        oldest = func.min(_c.update_id)
        found = await self._connection.execute(
            select(oldest, _c.chat).where(_c.waiting).group_by(_c.chat).order_by(oldest).limit(limit)
        )
        return [(number, self._vault.open_id(chat)) for number, chat in found]

    async def begun(self) -> set[int]:
        found = await self._connection.scalars(select(_c.update_id).where(_c.waiting, _c.attempts > 0))
        return set(found)

    async def begin(self, update_id: int) -> InboxItem | None:
        row = (
            await self._connection.execute(select(t.inbox).where(_c.update_id == update_id, _c.waiting))
        ).first()
        if row is None:
            return None
        await self._connection.execute(
            update(t.inbox).where(_c.update_id == update_id).values(attempts=row.attempts + 1)
        )
        payload = self._open(row.payload, f"inbox:{update_id}")
        return InboxItem(update_id, self._vault.open_id(row.chat), payload, row.attempts + 1)

    async def finish(self, update_id: int) -> None:
        await self._connection.execute(
            update(t.inbox).where(_c.update_id == update_id).values(chat=None, payload=None, waiting=False)
        )

    async def waiting(self) -> int:
        return int(
            await self._connection.scalar(select(func.count()).select_from(t.inbox).where(_c.waiting)) or 0
        )

    async def last(self) -> int | None:
        found: int | None = await self._connection.scalar(select(func.max(_c.update_id)))
        return found
