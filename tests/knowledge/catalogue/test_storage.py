"""Every change leaves a revision, any change can be undone, and readers never wait for writers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import func, insert, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.schema import CreateTable

import knowledge
from knowledge.catalogue import migrations as steps
from knowledge.catalogue import tables
from knowledge.catalogue.database import open_engine, reading, writing
from knowledge.catalogue.facts import flag
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.seeds import EXAMPLES, seed_starter
from knowledge.catalogue.storage import get, history, remove, save, undo
from knowledge.errors import CatalogueError, StorageError, UnknownRecord

Writer = Callable[..., Path]


async def test_a_change_is_a_revision_with_who_when_and_why(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    await import_catalogue(engine, write([service]))
    document = await get(engine, "service", service["id"])
    assert await save(engine, "service", document | {"description": "Nou."}, who="Ana", why="they told me")
    assert not await save(engine, "service", document | {"description": "Nou."}, who="Ana", why="again")
    newest, oldest = await history(engine, "service", service["id"])
    assert (newest.number, newest.who, newest.why, oldest.number, oldest.who) == (
        2,
        "Ana",
        "they told me",
        1,
        "import",
    )
    assert newest.at.tzinfo is not None and newest.at > oldest.at
    assert newest.snapshot and newest.snapshot["description"] == "Nou."


async def test_undo_brings_back_what_was_and_keeps_the_history(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    await import_catalogue(engine, write([service]))
    before = await get(engine, "service", service["id"])
    await save(engine, "service", before | {"phones": [], "name": "Greșit"}, who="Ana", why="")
    assert await undo(engine, "service", service["id"], 1, who="Bo")
    assert await get(engine, "service", service["id"]) == before
    assert [step.number for step in await history(engine, "service", service["id"])] == [3, 2, 1]
    async with reading(engine) as connection:
        assert (await connection.execute(select(func.count()).select_from(tables.phone))).scalar() == 1


@pytest.mark.parametrize(("then", "now"), [(True, False), (False, True)])
async def test_undo_leaves_alone_what_people_report(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, then: bool, now: bool
) -> None:
    def marked(document: dict[str, Any], doubtful: bool) -> dict[str, Any]:
        others = [row for row in document["attributes"] if row["link_type"] != "reported"]
        return document | {
            "attributes": [*others, *([{"link_type": "reported", "value": "true"}] if doubtful else [])]
        }

    await import_catalogue(engine, write([service]))
    before = await get(engine, "service", service["id"])
    await save(engine, "service", marked(before, then) | {"email": "a@example.org"}, who="people", why="")
    await save(engine, "service", marked(before, now) | {"email": "b@example.org"}, who="Ana", why="")
    assert await undo(engine, "service", service["id"], 2, who="Bo")
    after = await get(engine, "service", service["id"])
    assert after["email"] == "a@example.org"
    assert flag(after, "reported") == now


async def test_a_deleted_record_comes_back_by_undo(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    await import_catalogue(engine, write([service]))
    await remove(engine, "service", service["id"], who="Ana", why="closed for good")
    with pytest.raises(UnknownRecord):
        await get(engine, "service", service["id"])
    async with reading(engine) as connection:
        for table in (tables.service, tables.service_at_location):
            assert (await connection.execute(select(func.count()).select_from(table))).scalar() == 0
    await undo(engine, "service", service["id"], 1, who="Ana")
    assert (await get(engine, "service", service["id"]))["name"] == service["name"]


async def test_undo_of_a_revision_that_never_was(engine: AsyncEngine) -> None:
    with pytest.raises(UnknownRecord):
        await undo(engine, "service", "x", 1, who="Ana")


async def test_a_document_that_does_not_fit_is_refused_with_its_field(
    engine: AsyncEngine, service: dict[str, Any]
) -> None:
    with pytest.raises(CatalogueError) as caught:
        await save(engine, "service", {"id": "x", "name": "y", "status": "open"}, who="Ana", why="")
    assert caught.value.fields["field"] == "status"


async def test_readers_see_one_state_and_never_wait_while_an_import_writes(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    await import_catalogue(engine, write([service]))
    many = write(
        [service | {"id": f"s{number}", "name": f"Serviciu {number}"} for number in range(300)], "many.json"
    )
    counts: set[int] = set()
    done = asyncio.Event()

    async def read() -> None:
        while not done.is_set():
            async with reading(engine) as connection:
                first = (await connection.execute(select(func.count()).select_from(tables.service))).scalar()
                await asyncio.sleep(0)
                assert (
                    await connection.execute(select(func.count()).select_from(tables.service))
                ).scalar() == first
                counts.add(first or 0)

    readers = [asyncio.create_task(read()) for _ in range(3)]
    await import_catalogue(engine, many)
    await asyncio.sleep(0.05)
    done.set()
    await asyncio.gather(*readers)
    assert counts == {1, 301}


async def test_writers_wait_for_each_other(engine: AsyncEngine) -> None:
    async def one(number: int) -> None:
        await save(engine, "organization", {"id": f"o{number}", "name": "x"}, who="Ana", why="")

    await asyncio.gather(*(one(number) for number in range(8)))
    async with reading(engine) as connection:
        assert (await connection.execute(select(func.count()).select_from(tables.organization))).scalar() == 8


async def test_an_error_inside_a_transaction_leaves_nothing(engine: AsyncEngine) -> None:
    with pytest.raises(ZeroDivisionError):
        async with writing(engine) as connection:
            await connection.execute(insert(tables.organization), {"id": "o", "name": "x", "document": {}})
            raise ZeroDivisionError
    async with reading(engine) as connection:
        assert (await connection.execute(select(func.count()).select_from(tables.organization))).scalar() == 0


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("secure_delete", 1), ("busy_timeout", 5000)],
)
async def test_sqlite_is_opened_as_promised(engine: AsyncEngine, pragma: str, value: object) -> None:
    async with reading(engine) as connection:
        assert (await connection.execute(text(f"PRAGMA {pragma}"))).scalar() == value


@pytest.mark.parametrize("url", ["nonsense", "sqlite+nothing:///x.db"])
def test_a_wrong_url_is_a_storage_error_without_the_url(url: str) -> None:
    with pytest.raises(StorageError) as caught:
        open_engine(url)
    assert url not in str(caught.value)


async def test_migrating_twice_and_at_once_is_harmless(tmp_path: Path) -> None:
    engines = [open_engine(f"sqlite+aiosqlite:///{tmp_path / 'one.db'}") for _ in range(2)]
    await asyncio.gather(*(migrate(engine) for engine in engines))
    await migrate(engines[0])
    async with reading(engines[1]) as connection:
        assert (
            await connection.execute(text("SELECT version_num FROM knowledge_version"))
        ).scalar() == ScriptDirectory(str(Path(steps.__file__).parent)).get_current_head()
    for engine in engines:
        await engine.dispose()


async def test_the_migrated_database_is_what_the_tables_say(engine: AsyncEngine) -> None:
    import importlib
    import pkgutil

    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    # Other parts of the package keep their tables in the same database.
    for found in pkgutil.walk_packages(knowledge.__path__, "knowledge."):
        if found.name.endswith("tables"):
            importlib.import_module(found.name)

    def differences(sync: Any) -> list[Any]:
        options = {"version_table": "knowledge_version"}
        return compare_metadata(MigrationContext.configure(sync, opts=options), tables.metadata)

    async with reading(engine) as connection:
        assert await connection.run_sync(differences) == []


def test_every_table_can_be_made_in_postgresql() -> None:
    for table in tables.metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))


async def test_seeding_leaves_alone_what_an_operator_has_edited_or_deleted(
    engine: AsyncEngine, service: dict[str, Any], tmp_path: Path, write: Writer
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    other = service | {"id": "deleted", "name": "Șters"}
    third = service | {"id": "untouched", "name": "Neatins"}
    starter = folder / "starter.json"
    starter.write_text(write([service, other, third]).read_text())
    (folder / EXAMPLES).write_text(write([service | {"id": "example", "name": "Exemplu"}]).read_text())
    assert len(await seed_starter(engine, folder)) == 2
    assert await seed_starter(engine, folder) == []
    document = await get(engine, "service", service["id"])
    await save(engine, "service", document | {"description": "De la operator."}, who="Ana", why="")
    await remove(engine, "service", "deleted", who="Ana", why="")
    starter.write_text(
        write([row | {"description": "Versiunea a doua."} for row in (service, other, third)]).read_text()
    )
    (report,) = await seed_starter(engine, folder)
    assert (report.kept, report.updated["service"]) == (2, 1)
    assert (await get(engine, "service", service["id"]))["description"] == "De la operator."
    assert (await get(engine, "service", "untouched"))["description"] == "Versiunea a doua."
    with pytest.raises(UnknownRecord):
        await get(engine, "service", "deleted")
    shown = SqlCatalogueReader(engine, show_examples=True, overdue_days=365)
    hidden = SqlCatalogueReader(engine, show_examples=False, overdue_days=365)
    assert {r.id for r in await shown.records()} - {r.id for r in await hidden.records()} == {"example"}
