"""Changes many services at once, after naming them: each with its own revision, none that somebody else changed meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final, Literal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading, writing
from knowledge.catalogue.drafts import open_draft, started_from
from knowledge.catalogue.drafts.four_eyes import SAFETY_NEEDS
from knowledge.catalogue.guarding import Surroundings, surroundings
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.storage import Change, apply
from knowledge.console import audit
from knowledge.console.lists.services import Asked, Row, service_rows

#: Records changed at once.
MOST: Final = 500


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be done: ``checked`` sets the day of the check to ``today``, ``status`` the state to ``status``."""

    kind: Literal["checked", "status"]
    today: date
    status: str = ""

    def done_to(self, service: Document) -> Document:
        """The service as it shall be."""
        if self.kind == "checked":
            return service | {"assured_date": self.today.isoformat()}
        return service | {"status": self.status}


@dataclass(frozen=True, slots=True)
class Planned:
    """One service before it is changed.

    Attributes:
        row: As a list shows it.
        base: Number of its present revision.
        second: A second person has to agree: it becomes a draft.
    """

    row: Row
    base: int
    second: bool


@dataclass(frozen=True, slots=True)
class Done:
    """How many were changed, how many became drafts, and how many were left alone because somebody else had changed them."""

    changed: int
    drafts: int
    left: int


async def plan(
    engine: AsyncEngine, ids: Sequence[str], deed: Deed, asked: Asked
) -> tuple[list[Planned], int]:
    """Those of the services that would change, and how many would not."""
    async with reading(engine) as connection:
        around = await surroundings(connection, ids)
        numbers = await revision_numbers(connection, "service", ids)
        changing = [
            key
            for key in ids
            if key in around.services and deed.done_to(around.services[key]) != around.services[key]
        ]
        rows = await service_rows(connection, changing, asked, around)
    planned = [Planned(row, numbers.get(row.id, 0), _needs_second(around, row.id, deed)) for row in rows]
    return planned, len(around.services) - len(planned)


async def carry_out(
    engine: AsyncEngine, chosen: Mapping[str, int], deed: Deed, *, who: str, why: str, at: datetime
) -> Done:
    """Does it to each service that still is at the revision that was shown.

    Args:
        engine: Migrated database.
        chosen: Id → number of the revision that the operator saw.
        deed: What to do.
        who, why, at: For the history and the log.
    """
    async with writing(engine) as connection:
        around = await surroundings(connection, chosen)
        numbers = await revision_numbers(connection, "service", list(chosen))
        still = [key for key in around.services if numbers.get(key, 0) == chosen[key]]
        alone = [key for key in still if not _needs_second(around, key, deed)]
        changes = [Change("service", key, deed.done_to(around.services[key])) for key in alone]
        changed = await apply(connection, changes, who=who, why=why, at=at)
        for key in alone:
            await audit.note(connection, at, who, f"bulk-{deed.kind}", "service", key)
    drafts = 0
    for key in still:
        if key not in alone:
            first, *others = await started_from(engine, "service", key)
            if first.document is not None and first.base == chosen[key]:
                wanted = replace(first, document=deed.done_to(first.document))
                await open_draft(engine, [wanted, *others], who=who, why=why, at=at)
                drafts += 1
    # Also what somebody changed after the others were written is left alone, and said to be.
    return Done(changed, drafts, len(chosen) - len(alone) - drafts)


async def revision_numbers(
    connection: AsyncConnection, kind: RecordKind, ids: Sequence[str]
) -> dict[str, int]:
    """Number of the newest revision of each record."""
    table = tables.revision
    rows = await connection.execute(
        select(table.c.record_id, func.max(table.c.number).label("number"))
        .where(table.c.kind == kind, table.c.record_id.in_(ids))
        .group_by(table.c.record_id)
    )
    return {row.record_id: row.number for row in rows}


def _needs_second(around: Surroundings, service_id: str, deed: Deed) -> bool:
    """Whether people in danger rely on it; that the facts were looked at again needs no second person."""
    if deed.kind == "checked":
        return False
    needs = set(facts.values(around.services[service_id], "need"))
    return service_id in around.secret or bool(SAFETY_NEEDS & needs)
