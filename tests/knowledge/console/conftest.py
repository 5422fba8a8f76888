"""A console over an empty catalogue, and browsers of signed-in operators of any role."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.security import Vault
from bot.texts.console import ConsoleTexts
from knowledge.catalogue.database import open_engine, writing
from knowledge.catalogue.migrations import migrate
from knowledge.console import Console, Overview, create_console
from knowledge.console.accounts import operators, sessions
from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from knowledge.console.security import csrf_of

BASE = "http://127.0.0.1"


class Clock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += timedelta(**by)


class Browser(httpx.AsyncClient):
    """A browser; ``post`` adds the form's token by itself. ``csrf`` and ``name`` belong to who is signed in."""

    csrf = ""
    name = ""

    async def send_form(
        self, path: str, data: dict[str, object] | None = None, **more: object
    ) -> httpx.Response:
        return await self.post(path, data={**(data or {}), "csrf": self.csrf}, **more)


@dataclass
class World:
    """The console with its clock; ``console`` may be replaced before the first browser is opened."""

    console: Console
    clock: Clock
    texts: ConsoleTexts

    def open(self, **headers: str) -> Browser:
        async def overview() -> Overview:
            return Overview(0, 0, 0, (), 0, {})

        app = create_console(overview, console=self.console)
        transport = httpx.ASGITransport(app=app)
        return Browser(transport=transport, base_url=BASE, headers=headers)

    async def sign_in(self, role: Role = Role.EDITOR, name: str = "Olena", language: str = "en") -> Browser:
        """A browser of an operator who is signed in."""
        async with writing(self.console.engine) as connection:
            try:
                operator = await operators.named(connection, name)
            except Exception:
                operator, _ = await operators.add(connection, name, role, self.clock())
            await operators.change(connection, operator, language=language)
            token = await sessions.begin(connection, operator.id, self.clock(), device="Test")
        browser = self.open()
        browser.cookies.set(SESSION, token)
        browser.csrf, browser.name = csrf_of(token), name
        return browser


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'catalogue.db'}")
    await migrate(opened)
    yield opened
    await opened.dispose()


@pytest.fixture
def world(engine: AsyncEngine) -> World:
    clock, texts = Clock(), ConsoleTexts()
    console = Console(engine=engine, texts=texts, search=None, now=clock, sealer=Vault(bytes(32)))
    return World(console, clock, texts)


def token_in(page: str) -> str:
    """The form's token in a page."""
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', page)
    assert found, "no form token"
    return found[1]


SignIn = Callable[..., Awaitable[Browser]]
