"""Lists drafts: those of a record, those that wait for somebody, and what was saved of one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.confirming.tables import confirmation
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts.storing import summary_of, versions_of
from knowledge.catalogue.drafts.tables import draft as _draft
from knowledge.catalogue.drafts.tables import draft_record as _record
from knowledge.catalogue.drafts.tables import draft_version as _version
from knowledge.catalogue.drafts.types import LIVE, State, Summary, Version
from knowledge.catalogue.model import RecordKind


async def versions(engine: AsyncEngine, draft_id: int) -> list[Version]:
    """Everything that was saved, newest first; empty if there is no such draft."""
    async with reading(engine) as connection:
        return (await versions_of(connection, draft_id))[::-1]


async def drafts_of(engine: AsyncEngine, kind: RecordKind, record_id: str) -> list[Summary]:
    """The drafts that are still worked on and would change a record, newest first."""
    query = (
        select(_draft)
        .join(_record, _record.c.draft_id == _draft.c.id)
        .where(_record.c.kind == kind, _record.c.record_id == record_id, _draft.c.state.in_(LIVE))
        .order_by(_draft.c.changed.desc(), _draft.c.id.desc())
    )
    async with reading(engine) as connection:
        return [summary_of(row) for row in await connection.execute(query)]


async def drafts(
    engine: AsyncEngine,
    *,
    states: Sequence[State] = LIVE,
    author: str | None = None,
    waiting_for: str | None = None,
    only_second: bool = False,
    limit: int = 50,
    offset: int = 0,
) -> tuple[list[Summary], int]:
    """A page of drafts, last changed first, and how many there are in all.

    Args:
        engine: Migrated database.
        states: Only in these states.
        author: Only those that this person opened.
        waiting_for: Only those that wait and that this person has not worked on.
        only_second: Only those that a second person has to publish.
        limit, offset: Which page.
    """
    wanted: list[ColumnElement[bool]] = [_draft.c.state.in_(states)]
    if author is not None:
        wanted.append(_draft.c.author == author)
    if waiting_for is not None:
        worked = select(_version.c.draft_id).where(_version.c.who == waiting_for)
        asked = select(confirmation.c.draft_id).where(
            confirmation.c.who == waiting_for, confirmation.c.draft_id.is_not(None)
        )
        free = or_(_draft.c.second.is_(False), _draft.c.id.not_in(worked.union(asked)))
        wanted += [_draft.c.state == "waiting", free]
    if only_second:
        wanted.append(_draft.c.second.is_(True))
    where = and_(*wanted)
    async with reading(engine) as connection:
        count = (await connection.execute(select(func.count()).select_from(_draft).where(where))).scalar()
        rows = await connection.execute(
            select(_draft)
            .where(where)
            .order_by(_draft.c.changed.desc(), _draft.c.id.desc())
            .limit(limit)
            .offset(offset)
        )
        return [summary_of(row) for row in rows], count or 0
