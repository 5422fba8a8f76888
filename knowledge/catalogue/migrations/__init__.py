"""Brings the catalogue's tables to the present form, one numbered step after the other, when the program starts."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import writing
from knowledge.errors import StorageError

#: Table that remembers the step reached; other packages keep their own beside it.
VERSION_TABLE: Final = "knowledge_version"


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


async def migrate(engine: AsyncEngine) -> None:
    """Runs the steps that the database has not seen yet, all or none; safe when two processes start at once.

    Raises:
        StorageError: The database cannot be opened or changed.
    """
    try:
        async with writing(engine) as connection:
            await connection.run_sync(lambda sync: command.upgrade(_config(sync), "head"))
    except (SQLAlchemyError, OSError) as error:
        raise StorageError(doing="migrate", reason=type(error).__name__) from error
