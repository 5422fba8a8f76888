"""Tries a draft before people see it: the catalogue's checks on its records, and questions against a trial index."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue.database import reading, writing
from knowledge.catalogue.drafts.findings import draft_findings
from knowledge.catalogue.drafts.records import checked_data
from knowledge.catalogue.drafts.storing import live_row, read_draft
from knowledge.catalogue.drafts.tables import draft as _draft
from knowledge.catalogue.drafts.types import Checked, Draft
from knowledge.errors import DraftMoved


class Trial(Protocol):
    """Asks a draft's questions of search as it would be with the draft in place."""

    async def __call__(self, draft: Draft, checked: Checked) -> Checked:
        """The check with its questions."""


async def check_draft(
    engine: AsyncEngine,
    draft_id: int,
    *,
    trial: Trial | None = None,
    today: date | None = None,
    overdue_days: int = 365,
    at: datetime | None = None,
) -> Draft:
    """Checks a draft as it stands and stores what was found with it.

    Args:
        engine: Migrated database.
        draft_id: The draft.
        trial: Asks the questions; without it only the records are checked.
        today: The present day, if not today.
        overdue_days: Days after which facts must be checked again.
        at: Now, if not given.

    Raises:
        UnknownDraft: There is none.
        DraftMoved: It was published or withdrawn, or saved while it was being checked.
    """
    moment = at or datetime.now(UTC)
    async with reading(engine) as connection:
        await live_row(connection, draft_id)
        draft = await read_draft(connection, draft_id)
        found = await draft_findings(connection, draft.parts, today or moment.date(), overdue_days)
    checked = Checked(moment, found)
    if trial is not None and not checked.unfit:
        checked = await trial(draft, checked)
    async with writing(engine) as connection:
        row = await live_row(connection, draft_id)
        if row.saves != draft.saves:
            raise DraftMoved(draft=draft_id, seen=draft.saves, saves=row.saves)
        await _store(connection, draft, checked)
        return await read_draft(connection, draft_id)


async def _store(connection: AsyncConnection, draft: Draft, checked: Checked) -> None:
    await connection.execute(
        update(_draft)
        .where(_draft.c.id == draft.id)
        .values(
            checked=checked_data(checked),
            checked_saves=draft.saves,
            # Who waits goes on waiting: checking again changes nothing of the draft.
            state="waiting" if draft.state == "waiting" else "checked",
        )
    )
