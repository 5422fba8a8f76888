"""What tests of the console in a real browser share: a running assistant, its words, quiet pages, and what holds for every page."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.texts.console import ConsoleTexts
from knowledge.catalogue.database import open_engine, writing
from knowledge.console.accounts import operators, sessions
from knowledge.console.roles import Role
from tests.e2e.process import ROOT, Process
from tests.fake_telegram import Server

TEXTS = ConsoleTexts()
PASSWORD = "copper lantern quiet meadow"
PATIENCE_S = 60.0
FINGER = 44
"""CSS pixels a thing to tap must measure (WCAG 2.5.5)."""
T = TypeVar("T")


def en(key: str, **args: str | int | float) -> str:
    """A text of the console in English."""
    return TEXTS.say("en", key, **args)


def until(get: Callable[[], T], what: str) -> T:
    """Waits for something true."""
    end = time.monotonic() + PATIENCE_S
    while not (found := get()):
        assert time.monotonic() < end, what
        time.sleep(0.03)
    return found


# ── the assistant ────────────────────────────────────────────────────────────────────────────────


@dataclass
class Site:
    """A running assistant with its console, and its database from behind."""

    process: Process

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.process.port}"

    @property
    def console(self) -> str:
        return f"{self.base}/console"

    def command(self, *arguments: str) -> dict[str, Any]:
        """``poruch … --json`` beside it, as somebody on the machine runs it."""
        done = subprocess.run(
            [sys.executable, "-m", "bot.cli", *arguments, "--json"],
            cwd=ROOT, env=self.process.environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    def first_sign_in(self, page, name: str, role: str) -> None:
        """A new operator comes in by the link of the command line, without a second step."""
        page.goto(self.command("operator", "add", name, "--role", role)["link"])
        page.fill("#password", PASSWORD)
        page.fill("#again", PASSWORD)
        page.click("main .button")
        page.locator("main .code").wait_for()  # the second step is offered
        page.goto(self.console)
        assert page.url == self.console

    def database(self) -> sqlite3.Connection:
        """The database, for a question in SQL."""
        return sqlite3.connect(self.process.data / "poruch.db", timeout=30)

    def behind(self, do: Callable[[AsyncEngine], Awaitable[T]]) -> T:
        """Does something with the database as the program does."""

        async def done() -> T:
            engine = open_engine(f"sqlite+aiosqlite:///{self.process.data / 'poruch.db'}")
            try:
                return await do(engine)
            finally:
                await engine.dispose()

        # Playwright's loop runs in this thread.
        with ThreadPoolExecutor(1) as other:
            return other.submit(asyncio.run, done()).result()

    def token(self, name: str, role: Role, language: str) -> str:
        """A session of an operator."""

        async def begin(engine: AsyncEngine) -> str:
            now = datetime.now(UTC)
            async with writing(engine) as connection:
                try:
                    operator = await operators.named(connection, name)
                except Exception:
                    operator, _link = await operators.add(connection, name, role, now)
                await operators.change(connection, operator, language=language)
                return await sessions.begin(connection, operator.id, now, device="test")

        return self.behind(begin)


@contextmanager
def running(
    data: Path, server: Server | None = None, *, examples: str = "on", rasa: bool = False
) -> Iterator[Site]:
    """An assistant that answers, with a data folder of its own; ended at the end."""
    process = Process(data, server, examples=examples, rasa=rasa)
    process.start()
    try:
        process.wait_answering()
        if rasa:
            process.wait_rasa()
        yield Site(process)
    finally:
        process.end()


# ── pages ────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def quiet_pages(chromium, *, patience_s: float = 30.0) -> Iterator[Callable[..., Any]]:
    """Opens pages, each in a browser of its own, with cookies if they are given; in the end their consoles must have been silent."""
    contexts, said = [], []

    def opened(
        language: str = "en", width: int = 1280, height: int = 900, cookies: Any = (), **more: Any
    ) -> Any:
        context = chromium.new_context(locale=language, viewport={"width": width, "height": height}, **more)
        context.set_default_timeout(patience_s * 1000)
        context.add_cookies(list(cookies))
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        return page

    yield opened
    for context in contexts:
        context.close()
    # A page that refuses something says so by its status, which the browser repeats, and htmx too.
    assert [line for line in said if not re.search(r"status of 4|Status Error Code 4", line)] == []


def saved(page) -> None:
    """Waits until what was typed into the form of a service is in the draft."""
    until(
        lambda: (
            en("form-saved", time="").strip() in page.inner_text("#live")
            and not page.locator(".htmx-request").count()
        ),
        "not saved",
    )


def looked_at(page) -> None:
    """What holds for every page."""
    assert (serious(page), sideways(page), too_small(page)) == ([], 0, [])


def serious(page) -> list[str]:
    """What axe-core finds that is serious or critical on the page, with where."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


def sideways(page) -> int:
    """Pixels by which the page sticks out to the side."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def too_small(page) -> list[str]:
    """Things to tap that are smaller than a finger; links inside a text may be, and a choice is tapped by its label."""
    boxes = page.evaluate(
        "[...document.querySelectorAll('button, .button, nav a, .tabs a, .card a, summary, select, textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), .choice')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e.id || e.textContent.trim().slice(0, 40), e.getBoundingClientRect().height])"
    )
    return [name for name, height in boxes if height < FINGER - 0.5]
