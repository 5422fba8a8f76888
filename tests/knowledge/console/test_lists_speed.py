"""With two thousand services every page of the lists comes at once: nothing reads the whole catalogue for one request."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import open_engine
from knowledge.catalogue.migrations import migrate
from knowledge.console.roles import Role
from tests.knowledge.console.multitude import fill

#: Seconds; generous, for busy machines. The benchmark holds 10,000 services to 0.3.
MOST_S = 1.0
PAGES = (
    "services", "services?page=30", "services?sort=organization", "services?sort=checked", "services?sort=changed", "services?need=health",
    "services?town=Timis", "services?country=RO", "services?speaks=uk", "services?texts=missing&texts_in=uk", "services?texts=missing",
    "services?texts=unread", "services?texts=stale&texts_in=uk", "services?only=overdue", "services?only=confidential",
    "services?only=draft", "services?q=clinic", "services?q=e", "services?q=256+000+123",
    "services?need=health&country=RO&texts=missing&texts_in=uk&only=overdue&sort=organization", "services/s-00123", "services/s-00123/texts",
    "services/s-00040", "answers", "organizations", "organizations?q=1", "export",
)  # fmt: skip


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'catalogue.db'}")
    await migrate(opened)
    await fill(opened, 2000)
    yield opened
    await opened.dispose()


async def test_every_page_is_quick(world) -> None:
    browsers = [await world.sign_in(role, role.value) for role in (Role.ADMIN, Role.EDITOR)]
    slow = {}
    for browser in browsers:
        for page in PAGES:
            took = []
            for _ in range(5):  # the first one compiles templates and statements; the machine may be busy
                began = time.perf_counter()
                answer = await browser.get(f"/console/{page}")
                took.append(time.perf_counter() - began)
                assert answer.status_code == 200, page
                if took[-1] <= MOST_S:
                    break
            if min(took) > MOST_S:
                slow[page] = round(min(took), 2)
    assert not slow
