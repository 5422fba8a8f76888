"""Writes thousands of records at once without keeping anybody else waiting: prepared beside the catalogue, then swapped in.

All that takes time — taking documents apart, turning them into JSON, sending rows — happens in temporary tables, which no other
connection sees or waits for. The one transaction that holds the write lock only copies from them, inside the database. A few records
are written as any edit is: preparing would take longer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Column, MetaData, Table, delete, func, insert, select, text, true
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading, upsert, writing, writing_on
from knowledge.catalogue.model import RecordKind
from knowledge.catalogue.parts import part_rows, record_row
from knowledge.catalogue.storage import KINDS, Change, apply, head

#: Records that are taken apart and sent together.
_CHUNK: Final = 250
#: So many records are prepared before others are kept waiting.
MANY: Final = 100
#: Called with how many records are prepared and how many there are.
Progress = Callable[[int, int], None]

_metadata: Final = MetaData()


def _beside(table: Table) -> Table:
    """A temporary table for the rows of another one, without the keys that the database gives."""
    columns = [Column(c.name, c.type) for c in table.columns if not _is_given(table, c.name)]
    return Table(f"import_{table.name}", _metadata, *columns, prefixes=["TEMPORARY"])


def _is_given(table: Table, name: str) -> bool:
    return name == "key" or (table is tables.revision and name == "id")


_RECORDS: Final[Mapping[RecordKind, Table]] = {kind: _beside(tables.RECORDS[kind]) for kind in KINDS}
_PARTS: Final = {
    name: _beside(table)
    for name, table in tables.metadata.tables.items()
    if name in tables.PARTS or name in {"service_at_location", "answer_text"}
}
_REVISION: Final = _beside(tables.revision)


async def replace_records(
    engine: AsyncEngine,
    changes: Sequence[Change],
    *,
    seen: int,
    who: str,
    why: str,
    progress: Progress | None = None,
    many: int = MANY,
) -> bool:
    """Writes records with their revisions, all of them or none.

    Args:
        engine: Migrated database.
        changes: Canonical documents that differ from what is stored; none of them a deletion.
        seen: Newest revision when the differences were found.
        who, why: For the history.
        progress: Hears how much is prepared.
        many: See :data:`MANY`.

    Returns:
        False if somebody else has changed the catalogue since ``seen``; then nothing was written.
    """
    if any(change.document is None for change in changes):
        raise ValueError("records are not deleted in bulk")
    if len(changes) < many:
        async with writing(engine) as connection:
            if await head(connection) != seen:
                return False
            await apply(connection, changes, who=who, why=why)
        if progress:
            progress(len(changes), len(changes))
        return True
    async with engine.connect() as connection:
        try:
            await _prepare(engine, connection, changes, who, why, progress)
            async with writing_on(connection):
                if await head(connection) != seen:
                    return False
                await _swap(connection)
        finally:
            # The connection goes back to the pool: what is prepared must not stay with it.
            with suppress(SQLAlchemyError):
                await connection.run_sync(_metadata.drop_all)
                await connection.commit()
    return True


async def _prepare(
    engine: AsyncEngine,
    connection: AsyncConnection,
    changes: Sequence[Change],
    who: str,
    why: str,
    progress: Progress | None,
) -> None:
    await connection.run_sync(_metadata.create_all, checkfirst=False)
    moment = datetime.now(UTC)
    done = 0
    for kind in KINDS:
        ours = [change for change in changes if change.kind == kind]
        places = _Places(await _positions(engine, kind)) if ours else _Places({})
        numbers = await _numbers(engine, kind) if ours else {}
        for start in range(0, len(ours), _CHUNK):
            rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
            for change in ours[start : start + _CHUNK]:
                assert change.document is not None
                record = record_row(kind, change.document)
                if "position" in _RECORDS[kind].c:
                    record["position"] = places.of(change.id)
                rows[_RECORDS[kind]].append(record)
                rows[_REVISION].append(
                    {"kind": kind, "record_id": change.id, "number": numbers.get(change.id, 0) + 1}
                    | {"who": who, "at": moment, "why": why, "snapshot": change.document}
                )
                for name, parts in part_rows(kind, change.document).items():
                    rows[_PARTS[name]].extend(parts)
            for table, values in rows.items():
                if values:
                    await connection.execute(insert(table), values)
            done += len(ours[start : start + _CHUNK])
            if progress:
                progress(done, len(changes))
    await connection.commit()


class _Places:
    """Known records stay where they are in the catalogue's order, new ones go to its end."""

    def __init__(self, known: Mapping[str, int]) -> None:
        self._known = known
        self._following = max(known.values(), default=0) + 1

    def of(self, identifier: str) -> int:
        if (place := self._known.get(identifier)) is not None:
            return place
        place, self._following = self._following, self._following + 1
        return place


async def _positions(engine: AsyncEngine, kind: RecordKind) -> dict[str, int]:
    table = tables.RECORDS[kind]
    if "position" not in table.c:
        return {}
    async with reading(engine) as connection:
        rows = await connection.execute(select(table.c.id, table.c.position))
        return {row.id: row.position for row in rows}


async def _numbers(engine: AsyncEngine, kind: RecordKind) -> dict[str, int]:
    """Newest revision of every record, deleted ones too."""
    revision = tables.revision.c
    newest = (
        select(revision.record_id, func.max(revision.number))
        .where(revision.kind == kind)
        .group_by(revision.record_id)
    )
    async with reading(engine) as connection:
        return {row[0]: row[1] for row in await connection.execute(newest)}


async def _swap(connection: AsyncConnection) -> None:
    """Copies what is prepared over what is there; the only statements under the write lock."""
    for kind, prepared in _RECORDS.items():
        ids = select(prepared.c.id)
        if kind == "answer":
            await connection.execute(
                delete(tables.answer_text).where(tables.answer_text.c.answer_id.in_(ids))
            )
        for part in tables.PARTS.values():
            await connection.execute(
                delete(part).where(part.c.record_kind == kind, part.c.record_id.in_(ids))
            )
        if kind == "service":
            link = tables.service_at_location
            await connection.execute(delete(link).where(link.c.service_id.in_(ids)))
    for kind, prepared in _RECORDS.items():
        names = [column.name for column in prepared.columns]
        # Without a condition SQLite takes ON CONFLICT for a join's ON.
        rows = select(*prepared.columns).where(true())
        await connection.execute(upsert(connection, tables.RECORDS[kind], "id").from_select(names, rows))
    for prepared, table in [
        *((prepared, tables.metadata.tables[name]) for name, prepared in _PARTS.items()),
        (_REVISION, tables.revision),
    ]:
        names = [column.name for column in prepared.columns]
        rows = select(*prepared.columns)
        if connection.dialect.name == "sqlite":
            rows = rows.order_by(text("rowid"))
        await connection.execute(insert(table).from_select(names, rows))
