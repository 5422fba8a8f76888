"""The only way a record changes: with a revision that says who, when, why and what it was, so that any change can be undone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, TypeVar, cast

from sqlalchemy import Table, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading, upsert, writing
from knowledge.catalogue.model import Document, RecordKind, canonical
from knowledge.catalogue.parts import part_rows, record_row
from knowledge.catalogue.translations import dated
from knowledge.errors import UnknownRecord

#: Rows or ids in one statement; SQLite takes at most 32,766 bound values.
_CHUNK: Final = 400
#: Order in which kinds are written.
KINDS: Final[tuple[RecordKind, ...]] = ("organization", "location", "service", "answer", "emergency")

_T = TypeVar("_T")
Key = tuple[RecordKind, str]


@dataclass(frozen=True, slots=True)
class Change:
    """A record as it shall be; ``document`` None deletes it."""

    kind: RecordKind
    id: str
    document: Document | None


@dataclass(frozen=True, slots=True)
class Revision:
    """One step in the history of a record. ``snapshot`` None: it was deleted. ``number`` counts from 1 for each record."""

    kind: RecordKind
    record_id: str
    number: int
    who: str
    at: datetime
    why: str
    snapshot: Document | None


def _chunks(items: Sequence[_T]) -> Iterator[Sequence[_T]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


async def load(
    connection: AsyncConnection, kind: RecordKind, ids: Iterable[str] | None = None
) -> dict[str, Document]:
    """Documents by id, in the catalogue's order; all of them when no ids are given."""
    table = tables.RECORDS[kind]
    order = table.c.position if "position" in table.c else table.c.id
    if ids is None:
        rows = await connection.execute(select(table.c.id, table.c.document).order_by(order))
        return {row.id: row.document for row in rows}
    found: dict[str, Document] = {}
    for part in _chunks(sorted(set(ids))):
        rows = await connection.execute(
            select(table.c.id, table.c.document).where(table.c.id.in_(part)).order_by(order)
        )
        found.update((row.id, row.document) for row in rows)
    return found


async def head(connection: AsyncConnection) -> int:
    """Number of the newest revision of anything; 0 in an empty catalogue."""
    return (await connection.execute(select(func.max(tables.revision.c.id)))).scalar() or 0


async def touched_since(
    connection: AsyncConnection, number: int, most: int
) -> dict[RecordKind, set[str]] | None:
    """The records of each kind that revisions after a number touched; None if there are more than so many of them, or it is not known."""
    table = tables.revision
    if number > await head(connection):
        return None  # another history: a backup was restored
    rows = await connection.execute(
        select(table.c.kind, table.c.record_id).where(table.c.id > number).distinct().limit(most + 1)
    )
    touched: dict[RecordKind, set[str]] = {kind: set() for kind in KINDS}
    for row in (found := rows.all()):
        touched[cast(RecordKind, row.kind)].add(row.record_id)
    return touched if len(found) <= most else None


async def services_around(
    connection: AsyncConnection, organizations: Iterable[str], locations: Iterable[str]
) -> set[str]:
    """Ids of services of these organisations or at these places."""
    found: set[str] = set()
    service, link = tables.service, tables.service_at_location
    for part in _chunks(sorted(organizations)):
        rows = await connection.execute(select(service.c.id).where(service.c.organization_id.in_(part)))
        found.update(row.id for row in rows)
    for part in _chunks(sorted(locations)):
        rows = await connection.execute(select(link.c.service_id).where(link.c.location_id.in_(part)))
        found.update(row.service_id for row in rows)
    return found


async def last_authors(connection: AsyncConnection) -> dict[Key, str]:
    """Who made the newest revision of each record, deleted ones included."""
    newest = select(func.max(tables.revision.c.id)).group_by(
        tables.revision.c.kind, tables.revision.c.record_id
    )
    rows = await connection.execute(
        select(tables.revision.c.kind, tables.revision.c.record_id, tables.revision.c.who).where(
            tables.revision.c.id.in_(newest)
        )
    )
    return {(cast(RecordKind, row.kind), row.record_id): row.who for row in rows}


async def apply(
    connection: AsyncConnection, changes: Sequence[Change], *, who: str, why: str, at: datetime | None = None
) -> int:
    """Writes the changes that change anything, each with its revision.

    Args:
        connection: From :func:`knowledge.catalogue.database.writing`.
        changes: Documents already canonical; at most one for each record.
        who: ``starter``, ``import``, or the operator's name.
        why: What the history shall say.
        at: Now, if not given.

    Returns:
        How many records changed.
    """
    moment = at or datetime.now(UTC)
    changed = 0
    for kind in KINDS:
        ours = [change for change in changes if change.kind == kind]
        for part in _chunks(ours):
            present = await load(connection, kind, [change.id for change in part])
            real = [change for change in part if present.get(change.id) != change.document]
            if real:
                await _write(connection, kind, real, who, why, moment)
            changed += len(real)
    return changed


async def _write(
    connection: AsyncConnection, kind: RecordKind, changes: Sequence[Change], who: str, why: str, at: datetime
) -> None:
    ids = [change.id for change in changes]
    revision = tables.revision
    rows = await connection.execute(
        select(revision.c.record_id, func.max(revision.c.number).label("number"))
        .where(revision.c.kind == kind, revision.c.record_id.in_(ids))
        .group_by(revision.c.record_id)
    )
    numbers = {row.record_id: row.number for row in rows}
    await connection.execute(
        insert(revision),
        [
            {
                "kind": kind, "record_id": change.id, "number": numbers.get(change.id, 0) + 1,
                "who": who, "at": at, "why": why, "snapshot": change.document,
            }
            for change in changes
        ],
    )  # fmt: skip
    await _forget_parts(connection, kind, ids)
    kept = [change.document for change in changes if change.document is not None]
    gone = [change.id for change in changes if change.document is None]
    table = tables.RECORDS[kind]
    if gone:
        await connection.execute(delete(table).where(table.c.id.in_(gone)))
    if not kept:
        return
    values = [record_row(kind, document) for document in kept]
    if "position" in table.c:
        await _place(connection, table, values)
    await connection.execute(upsert(connection, table, "id"), values)
    parts: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for document in kept:
        for name, found in part_rows(kind, document).items():
            parts[name].extend(found)
    for name, found in parts.items():
        if found:
            await connection.execute(insert(tables.metadata.tables[name]), found)


async def _forget_parts(connection: AsyncConnection, kind: RecordKind, ids: Sequence[str]) -> None:
    if kind == "answer":
        await connection.execute(delete(tables.answer_text).where(tables.answer_text.c.answer_id.in_(ids)))
    for table in tables.PARTS.values():
        await connection.execute(delete(table).where(table.c.record_kind == kind, table.c.record_id.in_(ids)))
    if kind == "service":
        link = tables.service_at_location
        await connection.execute(delete(link).where(link.c.service_id.in_(ids)))


async def _place(connection: AsyncConnection, table: Table, values: list[dict[str, Any]]) -> None:
    """New records go to the end, known ones stay where they are."""
    rows = await connection.execute(
        select(table.c.id, table.c.position).where(table.c.id.in_([row["id"] for row in values]))
    )
    known = {row.id: row.position for row in rows}
    following = ((await connection.execute(select(func.max(table.c.position)))).scalar() or 0) + 1
    for row in values:
        if (position := known.get(row["id"])) is None:
            position, following = following, following + 1
        row["position"] = position


async def get(engine: AsyncEngine, kind: RecordKind, record_id: str) -> Document:
    """One record.

    Raises:
        UnknownRecord: There is none.
    """
    async with reading(engine) as connection:
        found = await load(connection, kind, [record_id])
    if record_id not in found:
        raise UnknownRecord(kind=kind, id=record_id)
    return found[record_id]


async def save(engine: AsyncEngine, kind: RecordKind, document: Document, *, who: str, why: str) -> bool:
    """Stores one record as an operator has edited it; whether anything changed. Translations of texts that it changes become stale.

    Raises:
        CatalogueError: The document does not fit the model; with field, value and what was expected.
    """
    proper = canonical(kind, document)
    identifier = proper["id"]
    async with writing(engine) as connection:
        present = (await load(connection, kind, [identifier])).get(identifier)
        change = Change(kind, identifier, dated(kind, proper, present))
        return await apply(connection, [change], who=who, why=why) > 0


async def remove(engine: AsyncEngine, kind: RecordKind, record_id: str, *, who: str, why: str) -> None:
    """Deletes one record; its history stays and :func:`undo` brings it back.

    Raises:
        UnknownRecord: There is none.
    """
    async with writing(engine) as connection:
        if not await load(connection, kind, [record_id]):
            raise UnknownRecord(kind=kind, id=record_id)
        await apply(connection, [Change(kind, record_id, None)], who=who, why=why)


async def history(engine: AsyncEngine, kind: RecordKind, record_id: str) -> list[Revision]:
    """All revisions of a record, newest first; empty if it never existed."""
    table = tables.revision
    async with reading(engine) as connection:
        rows = await connection.execute(
            select(table)
            .where(table.c.kind == kind, table.c.record_id == record_id)
            .order_by(table.c.number.desc())
        )
        return [
            Revision(kind, row.record_id, row.number, row.who, row.at, row.why, row.snapshot) for row in rows
        ]


async def last_revision(connection: AsyncConnection, kind: RecordKind, record_id: str) -> Revision | None:
    """The newest revision of a record, None if it never existed."""
    table = tables.revision
    row = (
        await connection.execute(
            select(table)
            .where(table.c.kind == kind, table.c.record_id == record_id)
            .order_by(table.c.number.desc())
            .limit(1)
        )
    ).first()
    if row is None:
        return None
    return Revision(kind, row.record_id, row.number, row.who, row.at, row.why, row.snapshot)


async def undo(
    engine: AsyncEngine, kind: RecordKind, record_id: str, number: int, *, who: str, why: str = ""
) -> bool:
    """Makes a record what it was at a revision, as a new revision: nothing is ever taken out of the history.

    Whether people say that it is wrong stays as it is today: see :func:`knowledge.catalogue.facts.with_reports_of`.

    Returns:
        Whether anything changed.

    Raises:
        UnknownRecord: There is no such record or revision.
    """
    table = tables.revision
    async with writing(engine) as connection:
        row = (
            await connection.execute(
                select(table.c.snapshot).where(
                    table.c.kind == kind, table.c.record_id == record_id, table.c.number == number
                )
            )
        ).first()
        if row is None:
            raise UnknownRecord(kind=kind, id=record_id, revision=number)
        snapshot = row.snapshot
        if snapshot is not None:
            present = (await load(connection, kind, [record_id])).get(record_id)
            snapshot = facts.with_reports_of(snapshot, present)
        change = Change(kind, record_id, snapshot)
        return await apply(connection, [change], who=who, why=why or f"undo to revision {number}") > 0
