"""The boards in a real browser: no serious finding of axe, nothing wider than a phone, and a trial held with the keyboard alone."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.browser_files import is_current
from bot.paths import browser_files
from bot.settings import load_settings
from bot.web import bind, make_server
from knowledge.console import Overview, create_console
from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from tests.knowledge.console.test_insight import PAGES, ports

__all__ = ["ports"]
CHROMIUM = Path("/usr/bin/chromium")
VENDOR = browser_files(load_settings())

pytest.importorskip("playwright.async_api")
axe_of = pytest.importorskip("axe_playwright_python.async_playwright")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no Chromium"),
]


@pytest.fixture
async def address(world, ports) -> AsyncIterator[str]:
    """Where the console listens, with htmx where set-up has fetched it."""
    if is_current(VENDOR):
        world.console = replace(world.console, vendor=VENDOR)

    async def overview() -> Overview:
        return Overview(0, 0, 0, (), 0, {})

    listener = bind("127.0.0.1", 0)  # before the server runs, so that nobody has to wait for it
    server = make_server(create_console(overview, console=world.console))
    task = asyncio.create_task(server.serve(sockets=[listener]))
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    await task


@contextlib.asynccontextmanager
async def page_of(world, address: str, width: int, language: str = "en") -> AsyncIterator[Any]:
    from playwright.async_api import async_playwright

    operator = await world.sign_in(Role.ADMIN, "Olena", language)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        context = await browser.new_context(viewport={"width": width, "height": 844})
        token = operator.cookies[SESSION]
        await context.add_cookies([{"name": SESSION, "value": token, "url": address}])
        page = await context.new_page()
        page.troubles = []
        page.on("console", lambda said: page.troubles.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: page.troubles.append(str(error)))
        yield page
        await browser.close()


async def serious(page: Any) -> list[str]:
    """What axe finds that keeps somebody out."""
    found = await axe_of.Axe().run(page)
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:120]}"
        for one in found.response["violations"]
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize(("width", "language"), [(1280, "en"), (390, "en"), (390, "ar")])
async def test_everybody_can_use_every_board(world, address: str, width: int, language: str) -> None:
    async with page_of(world, address, width, language) as page:
        for path in (*PAGES, "/console/gaps/abc/remove"):
            await page.goto(address + path)
            assert await serious(page) == [], path
            assert await page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.troubles == []


async def test_a_trial_is_held_with_the_keyboard_alone(world, address: str) -> None:
    async with page_of(world, address, 1280) as page:
        await page.goto(f"{address}/console/try")
        await page.locator("#near").focus()
        await page.keyboard.type("Lublin")
        await page.locator("#text").focus()
        await page.keyboard.type("bread")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#turn-1")
        await page.locator("#text").focus()
        await page.keyboard.type("more bread")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#turn-2")
        assert await page.input_value("#text") == ""
        await page.locator("#turn-2 button.key").first.focus()
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#turn-3")
        assert await serious(page) == []
        assert page.troubles == []


async def test_a_note_is_written_with_the_keyboard_alone(world, address: str, ports) -> None:
    async with page_of(world, address, 390) as page:
        await page.goto(f"{address}/console/reports")
        await page.locator("article summary.button").first.focus()
        await page.keyboard.press("Enter")
        await page.keyboard.press("Tab")
        await page.keyboard.type("They moved.")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("[role=status]")
        assert world.texts.say("en", "reports-handled") in await page.inner_text("[role=status]")
