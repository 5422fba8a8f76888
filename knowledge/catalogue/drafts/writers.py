"""Says who wrote a text of a published record: whoever did cannot be the one who finds it right where people's safety is at stake."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.catalogue import tables
from knowledge.catalogue.drafts.storing import read_draft
from knowledge.catalogue.drafts.tables import draft as _draft
from knowledge.catalogue.drafts.tables import draft_record as _record
from knowledge.catalogue.model import Document, RecordKind


async def writers(
    connection: AsyncConnection, kind: RecordKind, record_id: str, text_of: Callable[[Document], Hashable]
) -> frozenset[str]:
    """Everybody who worked on a version in which a text became what it is today.

    Args:
        connection: To the catalogue.
        kind, record_id: The record.
        text_of: Takes the text out of a version of the record; None where it is not there.
    """
    table = tables.revision
    rows = await connection.execute(
        select(table.c.who, table.c.at, table.c.snapshot)
        .where(table.c.kind == kind, table.c.record_id == record_id)
        .order_by(table.c.number)
    )
    revisions = [(row.who, row.at, text_of(row.snapshot) if row.snapshot else None) for row in rows]
    found: set[str] = set()
    before: Hashable = None
    for who, at, text in revisions:
        if text == revisions[-1][2] and text != before:
            found |= await _worked(connection, kind, record_id, at) or {who}
        before = text
    return frozenset(found)


async def _worked(
    connection: AsyncConnection, kind: RecordKind, record_id: str, at: datetime
) -> frozenset[str]:
    """Who worked on the draft that was published at a moment; nobody if the revision came of none."""
    rows = await connection.execute(
        select(_draft.c.id)
        .join(_record, _record.c.draft_id == _draft.c.id)
        .where(
            _record.c.kind == kind,
            _record.c.record_id == record_id,
            _draft.c.state == "published",
            _draft.c.decided == at,
        )
    )
    found: frozenset[str] = frozenset()
    for row in rows.all():
        found |= (await read_draft(connection, row.id)).worked
    return found
