"""Brings a database to an earlier step and writes rows there as they lay in it then, for tests that update it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, MetaData, Table, func, insert, inspect, select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import reading, writing

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


async def upgrade(engine: AsyncEngine, migrations: ModuleType, step: str) -> None:
    """Runs the steps of a package of migrations up to one."""
    assert migrations.__file__

    def run(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(str(migrations.__file__)).parent))
        config.attributes["connection"] = connection
        command.upgrade(config, step)

    async with writing(engine) as connection:
        await connection.run_sync(run)


async def put(engine: AsyncEngine, rows: Rows) -> None:
    """Writes rows into the tables as they are now; a column that is not there yet is left out."""
    async with writing(engine) as connection:
        for name, some in rows.items():
            table = await connection.run_sync(
                lambda sync, name=name: Table(name, MetaData(), autoload_with=sync)
            )
            columns = {column.name for column in table.columns}
            for row in some:
                await connection.execute(
                    insert(table), {key: value for key, value in row.items() if key in columns}
                )


async def counts(engine: AsyncEngine) -> dict[str, int]:
    """Rows of every table that a migration made."""
    async with reading(engine) as connection:
        names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
        found = {}
        for name in names:
            if not name.endswith("_version") or name == "draft_version":
                table = Table(name, MetaData())
                found[name] = await connection.scalar(select(func.count()).select_from(table)) or 0
        return found
