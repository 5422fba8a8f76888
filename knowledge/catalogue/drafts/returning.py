"""Takes a record back to what it was: at once where one person may, else as a draft; never over what somebody did meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.database import writing
from knowledge.catalogue.drafts.four_eyes import needs_second
from knowledge.catalogue.drafts.publishing import snapshot
from knowledge.catalogue.drafts.storing import open_draft_on
from knowledge.catalogue.drafts.types import Draft, Part
from knowledge.catalogue.model import RecordKind
from knowledge.catalogue.storage import Change, apply, last_revision
from knowledge.errors import RecordMoved, UnknownRecord


async def go_back(
    engine: AsyncEngine,
    kind: RecordKind,
    record_id: str,
    number: int,
    *,
    seen: int,
    alone: bool,
    who: str,
    why: str,
    at: datetime | None = None,
) -> Draft | bool:
    """Makes a record what it was at a revision; whether people say that it is wrong stays as it is today.

    Args:
        engine: Migrated database.
        kind, record_id: The record.
        number: Of the revision.
        seen: Number of the newest revision as it was shown.
        alone: Whether this person may publish what needs no second one.
        who, why: For the history.
        at: Now, if not given.

    Returns:
        The draft, where going back has to be published first; else whether anything changed.

    Raises:
        UnknownRecord: There is no such record, or it was not there at that revision.
        RecordMoved: It was changed since; nothing was written.
    """
    moment = at or datetime.now(UTC)
    async with writing(engine) as connection:
        newest = await last_revision(connection, kind, record_id)
        if newest is None:
            raise UnknownRecord(kind=kind, id=record_id)
        if newest.number != seen:
            raise RecordMoved(kind=kind, id=record_id, seen=seen, present=newest.number)
        old = await snapshot(connection, kind, record_id, number)
        if old is None:
            raise UnknownRecord(kind=kind, id=record_id, revision=number)
        part = Part(kind, record_id, newest.number, facts.with_reports_of(old, newest.snapshot))
        if not alone or await needs_second(connection, [part]):
            return await open_draft_on(connection, [part], who=who, why=why, at=moment)
        change = Change(kind, record_id, part.document)
        return await apply(connection, [change], who=who, why=why, at=moment) > 0
