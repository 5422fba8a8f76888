"""Remembered conversations, ids of removable messages, and feedback without anybody behind it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from bot.storage import tables as t
from bot.storage.sealing import Rows
from bot.storage.types import StoredPerson


class SqlPeople(Rows):
    """See ``protocols.People``."""

    async def load(self, chat: int) -> StoredPerson | None:
        row = (
            await self._connection.execute(
                select(t.person).where(t.person.c.chat == self._vault.seal_id(chat))
            )
        ).first()
        return StoredPerson(self._open(row.state, "person"), row.created, row.updated) if row else None

    async def save(self, chat: int, state: Mapping[str, Any], now: float) -> None:
        key, sealed = self._vault.seal_id(chat), self._seal(state, "person")
        changed = await self._connection.execute(
            update(t.person).where(t.person.c.chat == key).values(state=sealed, updated=now)
        )
        if not changed.rowcount:
            await self._connection.execute(
                insert(t.person).values(chat=key, state=sealed, created=now, updated=now)
            )

    async def forget(self, chat: int) -> None:
        await self._connection.execute(delete(t.person).where(t.person.c.chat == self._vault.seal_id(chat)))


class SqlMessages(Rows):
    """See ``protocols.Messages``."""

    async def remember(self, chat: int, message_id: int, now: float) -> None:
        await self._connection.execute(
            self._insert_or_ignore(t.message).values(
                chat=self._vault.seal_id(chat), message_id=message_id, at=now
            )
        )

    async def recent(self, chat: int, since: float) -> list[int]:
        found = await self._connection.execute(
            select(t.message.c.message_id)
            .where(t.message.c.chat == self._vault.seal_id(chat), t.message.c.at >= since)
            .order_by(t.message.c.message_id)
        )
        return list(found.scalars())

    async def forget(self, chat: int) -> None:
        await self._connection.execute(delete(t.message).where(t.message.c.chat == self._vault.seal_id(chat)))


class SqlFeedback(Rows):
    """See ``protocols.FeedbackBox``."""

    async def add(self, ref: str, kind: str, now: float, chat: int | None = None) -> None:
        day = datetime.fromtimestamp(now, timezone.utc).date().isoformat()
        shade = self._vault.shade(chat, f"report:{ref}") if chat is not None else None
        await self._connection.execute(insert(t.feedback).values(ref=ref, kind=kind, day=day, shade=shade))

    async def counts(self, ref: str) -> dict[str, int]:
        found = await self._connection.execute(
            select(t.feedback.c.kind, func.count().label("number"))
            .where(t.feedback.c.ref == ref)
            .group_by(t.feedback.c.kind)
        )
        return {row.kind: row.number for row in found}
