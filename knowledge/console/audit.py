"""The log of what operators did: who, when, what, on which record. Rows are only ever added, and never hold what was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue.database import reading
from knowledge.console.accounts.tables import audit


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. ``action`` reads like ``publish`` or ``operator-add``; ``kind`` and ``record_id`` say on what."""

    id: int
    at: datetime
    who: str
    action: str
    kind: str
    record_id: str


async def note(
    connection: AsyncConnection, at: datetime, who: str, action: str, kind: str = "", record_id: str = ""
) -> None:
    """Adds one entry, in the transaction of what it tells of."""
    await connection.execute(
        insert(audit).values(at=at, who=who, action=action, kind=kind, record_id=record_id)
    )


async def entries(
    engine: AsyncEngine,
    *,
    who: str = "",
    action: str = "",
    record: str = "",
    before: int | None = None,
    most: int = 100,
) -> list[Entry]:
    """Entries, the newest first.

    Args:
        who, action: Only this operator, this action.
        record: Only entries about this id.
        before: Only entries older than this one, for the next page.
        most: How many.
    """
    query = select(audit).order_by(audit.c.id.desc()).limit(most)
    for column, value in ((audit.c.who, who), (audit.c.action, action), (audit.c.record_id, record)):
        if value:
            query = query.where(column == value)
    if before is not None:
        query = query.where(audit.c.id < before)
    async with reading(engine) as connection:
        rows = await connection.execute(query)
        return [Entry(row.id, row.at, row.who, row.action, row.kind, row.record_id) for row in rows]


async def known(engine: AsyncEngine) -> tuple[Sequence[str], Sequence[str]]:
    """Names and actions that occur, to choose from."""
    async with reading(engine) as connection:
        names = await connection.execute(select(audit.c.who).distinct().order_by(audit.c.who))
        actions = await connection.execute(select(audit.c.action).distinct().order_by(audit.c.action))
        return names.scalars().all(), actions.scalars().all()
