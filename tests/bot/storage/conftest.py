"""A store in a file of its own; with PORUCH_TEST_POSTGRES the same suite runs on a PostgreSQL server too."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.security import Vault
from bot.storage import SqlStorage
from bot.storage.tables import metadata
from knowledge.catalogue.database import open_engine, writing

POSTGRES = os.environ.get("PORUCH_TEST_POSTGRES")
KEY = bytes(range(32))


@pytest.fixture(params=["sqlite", *(["postgresql"] if POSTGRES else [])])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqlStorage]:
    """An empty, migrated store."""
    url = POSTGRES if request.param == "postgresql" else f"sqlite+aiosqlite:///{tmp_path / 'poruch.db'}"
    assert url
    engine = open_engine(url)
    try:
        if request.param == "postgresql":
            async with writing(engine) as connection:
                await connection.run_sync(metadata.drop_all)
                await connection.execute(text("DROP TABLE IF EXISTS bot_version"))
        store = SqlStorage(engine, Vault(KEY))
        await store.start()
        yield store
    finally:
        await engine.dispose()
