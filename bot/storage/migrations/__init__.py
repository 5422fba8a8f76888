"""Brings the tables of conversations to the present form, one numbered step after the other, when the program starts."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import writing

#: Table that remembers the step reached; the catalogue keeps its own beside it.
VERSION_TABLE: Final = "bot_version"


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


async def migrate(engine: AsyncEngine) -> None:
    """Runs the steps that the database has not seen yet, all or none; safe when two processes start at once."""
    async with writing(engine) as connection:
        await connection.run_sync(lambda sync: command.upgrade(_config(sync), "head"))
