"""Drafts in a real browser in front of the real assistant: checked, seen by a second person, published, found, undone; with the keyboard, too."""

from __future__ import annotations

import asyncio
import copy
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.texts.console import ConsoleTexts
from knowledge.catalogue import drafts, facts
from knowledge.catalogue.database import open_engine, reading, writing
from knowledge.catalogue.storage import load, save
from knowledge.console.accounts import operators, sessions
from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from tests.browser.console import serious, sideways, too_small
from tests.e2e.process import ROOT, Process

TEXTS = ConsoleTexts()
QUESTION = "Mi-e foame, caut mâncare la Zmeura albastră"
T = TypeVar("T")


def en(key: str, **args: str | int | float) -> str:
    return TEXTS.say("en", key, **args)


@dataclass
class Site:
    """A running assistant, and its database from behind."""

    process: Process

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.process.port}"

    def behind(self, do: Callable[[AsyncEngine], Awaitable[T]]) -> T:
        """Does something with the database."""

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

    def draft(self, need: str, who: str, **fields: Any) -> drafts.Draft:
        """A draft of the first service for a need, with other fields."""

        async def opened(engine: AsyncEngine) -> drafts.Draft:
            async with reading(engine) as connection:
                services = await load(connection, "service")
            key = next(key for key, one in services.items() if need in facts.values(one, "need"))
            first, *others = await drafts.started_from(engine, "service", key)
            document = {**copy.deepcopy(first.document or {}), **fields}
            return await drafts.open_draft(
                engine, [replace(first, document=document), *others], who=who, why="asked by phone"
            )

        return self.behind(opened)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    process = Process(tmp_path_factory.mktemp("drafts") / "data", None, rasa=False)
    process.start()
    try:
        process.wait_answering()
        yield Site(process)
    finally:
        process.end()


@pytest.fixture
def sign_in(chromium, site: Site):
    """A page of an operator who is signed in; in the end its console must have been silent."""
    contexts, said = [], []

    def opened(
        name: str, role: Role, language: str = "en", width: int = 1280, height: int = 900, **more: object
    ):
        context = chromium.new_context(viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        context.add_cookies([{"name": SESSION, "value": site.token(name, role, language), "url": site.base}])
        context.set_default_timeout(120_000)  # the first check of a process reads every town there is
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        return page

    yield opened
    for context in contexts:
        context.close()
    assert said == []


def looked_at(page) -> None:
    """What holds for every page."""
    assert serious(page) == []
    assert sideways(page) == 0
    assert too_small(page) == []


def ask(site: Site, text: str) -> list[str]:
    """Titles of what the assistant finds, asked from the command line."""
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "ask", "--json", text],
        cwd=ROOT, env=site.process.environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [result["title"] for result in json.loads(done.stdout)["results"]]


def test_from_a_draft_to_what_people_find_and_back(site: Site, sign_in) -> None:
    one = site.draft(
        "food", "Olena", name="Zmeura albastră", phones=[{"id": "p", "number": "+40 256 123 456"}]
    )
    olena = sign_in("Olena", Role.EDITOR)
    olena.goto(f"{site.base}/console/drafts")
    looked_at(olena)
    olena.click("text=Zmeura albastră")
    assert en("drafts-not-checked") in olena.inner_text("main")
    looked_at(olena)
    olena.get_by_role("button", name=en("drafts-check"), exact=True).click()
    olena.get_by_text(en("drafts-said-checked"), exact=True).wait_for()
    assert en("drafts-questions") in olena.inner_text("main")
    looked_at(olena)
    olena.get_by_role("button", name=en("drafts-send")).click()
    olena.get_by_text(en("drafts-said-sent")).wait_for()

    ihor = sign_in("Ihor", Role.PUBLISHER)
    ihor.goto(f"{site.base}/console/drafts?tab=waiting")
    looked_at(ihor)
    ihor.click("text=Zmeura albastră")
    ihor.get_by_role("button", name=en("drafts-publish"), exact=True).click()
    ihor.get_by_text(en("drafts-said-published")).wait_for()
    looked_at(ihor)
    assert "Zmeura albastră" in ask(site, QUESTION)
    ihor.goto(f"{site.base}/console/history/service/{one.record_id}")
    assert "Zmeura albastră" in ihor.inner_text("main")
    looked_at(ihor)
    ihor.get_by_role("button", name=en("drafts-history-undo")).last.click()
    ihor.get_by_text(en("drafts-history-undone", number=1)).wait_for()
    assert "Zmeura albastră" not in ask(site, QUESTION)


def test_two_people_choose_with_the_keyboard_alone_on_a_phone(site: Site, sign_in) -> None:
    one = site.draft("legal", "Ihor", name="My name", description="My description.")

    async def theirs(engine: AsyncEngine) -> None:
        document = (await drafts.started_from(engine, "service", one.record_id))[0].document or {}
        await save(
            engine, "service", {**document, "name": "Their name", "email": "a@unhcr.org"}, who="Ana", why=""
        )

    site.behind(theirs)
    ihor = sign_in("Ihor", Role.PUBLISHER, width=390, height=844)
    ihor.goto(f"{site.base}/console/drafts/{one.id}")
    looked_at(ihor)
    ihor.get_by_role("link", name=en("drafts-conflict-see")).focus()
    ihor.keyboard.press("Enter")
    ihor.wait_for_url("**/conflict")
    looked_at(ihor)
    ihor.get_by_role("radio").first.focus()
    ihor.keyboard.press("ArrowDown")  # theirs
    ihor.keyboard.press("Tab")
    ihor.keyboard.press("Enter")
    ihor.get_by_text(en("drafts-said-merged")).wait_for()
    said = ihor.inner_text("main")
    assert "My description." in said and "a@unhcr.org" not in said and "My name" not in said


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_right_to_left_and_dark_pages_are_sound(site: Site, sign_in, width: int, scheme: str) -> None:
    one = site.draft(
        "health", "Ihor", description="Programul s-a schimbat, sunați înainte de a veni aici.", languages=[]
    )
    ihor = sign_in("Ihor", Role.PUBLISHER, "ar", width=width, color_scheme=scheme)
    site.behind(lambda engine: drafts.check_draft(engine, one.id))
    for path in (f"drafts/{one.id}", "drafts?tab=all", f"history/service/{one.record_id}"):
        ihor.goto(f"{site.base}/console/{path}")
        assert ihor.locator("html").get_attribute("dir") == "rtl"
        looked_at(ihor)


def test_a_page_is_there_in_time(site: Site, sign_in) -> None:
    """300 ms for a page, measured where the browser is; a busy machine gets three tries."""
    one = site.draft("shelter", "Ihor", description="Nou.")
    ihor = sign_in("Ihor", Role.PUBLISHER)
    best = {}
    for path in (f"drafts/{one.id}", "drafts?tab=all", f"history/service/{one.record_id}"):
        for _try in range(3):
            began = time.perf_counter()
            ihor.request.get(f"{site.base}/console/{path}")
            best[path] = min(time.perf_counter() - began, best.get(path, 9.0))
    assert max(best.values()) < 0.3, best
