"""An import writes what an edit would write, all of it or nothing, and holds the write lock for the last step only."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import bulk, tables
from knowledge.catalogue.bulk import MANY, replace_records
from knowledge.catalogue.database import open_engine, reading, writing
from knowledge.catalogue.importing import gather
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.storage import Change, apply, head

DATA = Path(__file__).resolve().parents[3] / "knowledge" / "data"


@pytest.fixture
async def other(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'other.db'}")
    await migrate(opened)
    yield opened
    await opened.dispose()


def changes(path: Path = DATA / "starter.json") -> list[Change]:
    return [Change(kind, name, document) for (kind, name), document in gather(path).records.items()]


async def rows(engine: AsyncEngine) -> dict[str, list[dict[str, Any]]]:
    """Everything in every table but the keys that the database gives and the moment."""
    found: dict[str, list[dict[str, Any]]] = {}
    async with reading(engine) as connection:
        for name, table in tables.metadata.tables.items():
            result = (await connection.execute(select(table))).mappings()
            kept = [{key: value for key, value in row.items() if key not in {"key", "at"}} for row in result]
            found[name] = sorted(
                (row | {"id": None} if name == "revision" else row for row in kept), key=repr
            )
    return found


@pytest.mark.parametrize("many", [1, MANY])
async def test_it_leaves_the_same_rows_as_edits_do(
    engine: AsyncEngine, other: AsyncEngine, many: int
) -> None:
    first = changes()
    second = [
        Change(one.kind, one.id, one.document | {"name": "Changed"})
        for one in first
        if one.kind == "service" and one.document
    ]
    for step in (first, second[:3]):
        async with writing(engine) as connection:
            await apply(connection, step, who="import", why="x")
        async with reading(other) as connection:
            seen = await head(connection)
        assert await replace_records(other, step, seen=seen, who="import", why="x", many=many)
    expected, got = await rows(engine), await rows(other)
    assert got == expected and len(got["revision"]) == len(first) + 3 and len(got["service"]) == len(second)


@pytest.mark.parametrize("many", [1, 1 << 20])
async def test_nothing_is_written_when_somebody_was_faster(engine: AsyncEngine, many: int) -> None:
    async with writing(engine) as connection:
        await apply(connection, changes()[:1], who="Ana", why="first")
    before = await rows(engine)
    assert not await replace_records(engine, changes(), seen=0, who="import", why="x", many=many)
    assert await rows(engine) == before


@pytest.mark.parametrize("many", [1, MANY])
async def test_it_deletes_nothing(engine: AsyncEngine, many: int) -> None:
    first, second = changes()[:2]
    with pytest.raises(ValueError, match="not deleted in bulk"):
        await replace_records(
            engine, [first, Change(second.kind, second.id, None)], seen=0, who="import", why="x", many=many
        )
    assert not any((await rows(engine)).values())


async def test_a_failure_in_the_last_step_leaves_nothing(
    engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap = bulk._swap

    async def fails(connection: AsyncConnection) -> None:
        await swap(connection)
        raise OSError("disk full")

    monkeypatch.setattr(bulk, "_swap", fails)
    with pytest.raises(OSError, match="disk full"):
        await replace_records(engine, changes(), seen=0, who="import", why="x", many=1)
    assert not any((await rows(engine)).values())
    monkeypatch.undo()
    assert await replace_records(engine, changes(), seen=0, who="import", why="x", many=1), (
        "nothing prepared is left over"
    )


async def test_others_write_while_it_prepares(engine: AsyncEngine, other: AsyncEngine) -> None:
    """A writer with no patience at all gets its turn in the middle of the preparations."""
    ours = changes()
    turns: list[int] = []

    def on_progress(done: int, total: int) -> None:
        path = engine.url.database or ""
        with sqlite3.connect(path, timeout=0, isolation_level=None) as impatient:
            impatient.execute("BEGIN IMMEDIATE")
            impatient.execute("ROLLBACK")
        turns.append(done)

    assert await replace_records(engine, ours, seen=0, who="import", why="x", progress=on_progress, many=1)
    assert turns and turns[-1] == len(ours)
