"""Opens the one database engine of a process so that readers never wait and writers wait for each other, not fail.

SQLite is the embedded default; PostgreSQL is a change of URL. What only SQLite needs stands in the hooks of this module.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Table, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from knowledge.errors import StorageError

#: How long a writer waits for another one before it fails.
BUSY_TIMEOUT_MS: Final = 5000
_WRITE: Final = "poruch_write"
#: What writers hold one after the other on PostgreSQL; any number that nobody else takes.
_WRITERS: Final = 7_083_911

# secure_delete: what was deleted is overwritten, in the write-ahead log's successor too.
# temp_store: what an import prepares holds addresses that must not lie about in files of the system.
_PRAGMAS: Final = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)


def _to_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def open_engine(url: str) -> AsyncEngine:
    """The engine for a SQLAlchemy URL such as ``sqlite+aiosqlite:///var/poruch.db``; nothing is connected yet.

    Call ``await engine.dispose()`` in the end: aiosqlite's threads would keep the process alive.

    Raises:
        StorageError: The URL is no URL or its driver is not installed.
    """
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite" and parsed.database and parsed.database != ":memory:":
            Path(parsed.database).expanduser().parent.mkdir(parents=True, exist_ok=True)
        engine = create_async_engine(parsed, json_serializer=_to_json)
    except (ArgumentError, NoSuchModuleError, ImportError, OSError) as error:
        # A URL may hold a password: only what kind of failure it was is told.
        raise StorageError(
            reason=type(error).__name__, expected="a SQLAlchemy URL with an async driver"
        ) from None
    if engine.dialect.name == "sqlite":
        _teach_sqlite(engine)
    return engine


def _teach_sqlite(engine: AsyncEngine) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver's own, lazy BEGIN would come after the first read
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begun(connection: Connection) -> None:
        write = connection.get_execution_options().get(_WRITE, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


@asynccontextmanager
async def reading(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection that sees one state of the database throughout and never waits for a writer."""
    async with engine.connect() as connection:
        if engine.dialect.name != "sqlite":  # there a transaction is a snapshot by itself
            await connection.execution_options(isolation_level="REPEATABLE READ")
        yield connection


@asynccontextmanager
async def writing(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that is the only writer from its first statement on; committed at the end, rolled back on any error."""
    async with engine.execution_options(**{_WRITE: True}).begin() as connection:
        await _alone(connection)
        yield connection


@asynccontextmanager
async def writing_on(connection: AsyncConnection) -> AsyncIterator[None]:
    """Like :func:`writing`, on a connection that holds temporary tables; it must not be in a transaction."""
    await connection.execution_options(**{_WRITE: True})
    try:
        async with connection.begin():
            await _alone(connection)
            yield
    finally:
        await connection.execution_options(**{_WRITE: False})


async def _alone(connection: AsyncConnection) -> None:
    """Waits for other writers where beginning does not: else a revision could become visible after a later one was read."""
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITERS})


def upsert(connection: AsyncConnection | Connection, table: Table, *keys: str) -> Any:
    """``INSERT … ON CONFLICT (keys) DO UPDATE`` of every other column, in the dialect of the connection."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table)
    changed = {
        c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys and not c.primary_key
    }
    return statement.on_conflict_do_update(index_elements=list(keys), set_=changed)
