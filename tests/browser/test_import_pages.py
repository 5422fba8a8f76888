"""Import and confirmation in a real browser: a table is brought, explained and taken; a provider answers; on a phone and from the right."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uvicorn

from bot.security import Vault
from knowledge.catalogue.database import open_engine, writing
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.console import Console, Overview, create_console
from knowledge.console.accounts import operators, sessions
from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from tests.browser.console import TEXTS, en, quiet_pages
from tests.browser.console import looked_at as looked_at_alone
from tests.knowledge.catalogue.conftest import SERVICE

TABLE = (
    "Назва;Name (EN);Організація;Вид допомоги;Адреса;Місто;Телефон;Графік роботи;Мови\n"
    "Юридична консультація;Legal advice;Асоціація Приклад;Правова допомога;вул. Садова 5;Одеса;048 123 45 67;пн-пт 9:00–18:00;укр, англ\n"
    "Прихисток для родин;Family shelter;Асоціація Приклад;Житло;вул. Нова 1;Одеса;+380 48 765 43 21;цілодобово;UA, RU\n"
    "Бібліотека;;Інша організація;Книжки;;Київ;abc;дзвоніть;UA\n"
)
#: Where pictures go, if somebody wants to look at them.
PICTURES = os.environ.get("PORUCH_PICTURES")


@dataclass
class Site:
    """The console alone, in a thread of its own, with one signed-in operator for each language."""

    folder: Path
    port: int = 0
    tokens: dict[str, str] = field(default_factory=dict)
    ready: threading.Event = field(default_factory=threading.Event)
    server: uvicorn.Server | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def run(self) -> None:
        asyncio.run(self._run())

    async def _run(self) -> None:
        engine = open_engine(f"sqlite+aiosqlite:///{self.folder / 'catalogue.db'}")
        await migrate(engine)
        path = self.folder / "file.json"
        path.write_text(
            json.dumps(
                [copy.deepcopy(SERVICE) | {"assured_date": "2024-01-01", "email": "office@example.org"}]
            ),
            encoding="utf-8",
        )
        await import_catalogue(engine, path)
        async with writing(engine) as connection:
            for language in ("en", "uk", "ar"):
                operator, _ = await operators.add(
                    connection, f"Olena {language}", Role.PUBLISHER, datetime.now(UTC)
                )
                await operators.change(connection, operator, language=language)
                self.tokens[language] = await sessions.begin(
                    connection, operator.id, datetime.now(UTC), device="Test"
                )

        async def overview() -> Overview:
            return Overview(0, 0, 0, (), 0, {})

        console = Console(
            engine=engine, texts=TEXTS, search=None, now=lambda: datetime.now(UTC), sealer=Vault(bytes(32)),
            files=self.folder / "files", countries=("UA", "RO"),
        )  # fmt: skip
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        self.port = listener.getsockname()[1]
        self.server = uvicorn.Server(
            uvicorn.Config(create_console(overview, console=console), log_level="error", lifespan="off")
        )
        self.ready.set()
        await self.server.serve(sockets=[listener])
        await engine.dispose()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    made = Site(tmp_path_factory.mktemp("console"))
    thread = threading.Thread(target=made.run)
    thread.start()
    assert made.ready.wait(60)
    yield made
    made.server.should_exit = True
    thread.join(20)


@pytest.fixture
def open_page(chromium, site: Site):
    """A page of the operator of a language, of a stranger without one; in the end its console must have been silent."""
    with quiet_pages(chromium) as opened:

        def one(language: str | None = "en", width: int = 1280, height: int = 900, **more: object):
            session = {"name": SESSION, "value": site.tokens.get(language or ""), "url": site.base}
            return opened(language or "uk", width, height, [session] if language else (), **more)

        yield one


def looked_at(page, name: str) -> None:
    """What holds for every page; a picture of it, if somebody wants one."""
    if PICTURES:
        page.screenshot(path=f"{PICTURES}/{name}.png", full_page=True)
    looked_at_alone(page)


def press(page, selector: str) -> None:
    """Presses what leads to another page, and waits for it."""
    with page.expect_navigation():
        page.click(selector)


def bring(page, site: Site, name: str, text: str) -> None:
    page.goto(f"{site.base}/console/import")
    page.set_input_files(
        "#file", {"name": name, "mimeType": "text/csv", "buffer": text.encode("cp1251", "replace")}
    )
    press(page, "main form .button")


@pytest.mark.parametrize(
    ("language", "width", "scheme", "script"),
    [("en", 1280, "light", True), ("uk", 390, "dark", False), ("ar", 390, "light", True)],
)
def test_a_table_is_brought_explained_and_taken(
    site: Site, open_page, language: str, width: int, scheme: str, script: bool
) -> None:
    page = open_page(language, width, 844, color_scheme=scheme, java_script_enabled=script)
    looked = looked_at if script else (lambda *_: None)  # axe-core is a script
    page.goto(f"{site.base}/console/import")
    looked(page, f"import-{language}")
    bring(page, site, "перелік.csv", TABLE.replace("Бібліотека", f"Бібліотека {language}"))
    assert page.url.endswith("/columns")
    looked(page, f"import-columns-{language}")
    page.select_option("#word-1", "education")
    press(page, 'button[value="go"]')
    looked(page, f"import-report-{language}")
    press(page, 'button[value="show:look"]')
    page.locator("[aria-current=true][value='show:look']").wait_for()
    assert page.locator(".record").count() == 1
    press(page, 'button[value="all"]')
    looked(page, f"import-look-{language}")
    press(page, 'button[value="show:all"]')
    assert page.locator(".record input:checked").count() >= 1
    press(page, 'button[value="write"]')
    page.locator(".said").wait_for()
    looked(page, f"import-done-{language}")


def test_a_provider_answers(site: Site, open_page) -> None:
    page = open_page()
    page.goto(f"{site.base}/console/confirmations")
    looked_at(page, "confirm-due")
    assert page.locator(".records .button").count() >= 1
    page.goto(f"{site.base}/console/confirmations/ask/{SERVICE['id']}")
    looked_at(page, "confirm-ask")
    page.select_option("#language", "ar")
    press(page, "main .button")
    looked_at(page, "confirm-link")
    link = page.input_value("#link")

    provider = open_page(None, 390, 844)
    provider.goto(link)
    assert provider.locator("html").get_attribute("dir") == "rtl"
    looked_at(provider, "confirm-provider")
    provider.locator("details:has(#now-phone) summary").click()
    provider.fill("#now-phone", "+40 256 111 222")
    looked_at(provider, "confirm-provider-changed")
    press(provider, 'button[value="no"]')
    looked_at(provider, "confirm-thanks")
    provider.goto(link)
    looked_at(provider, "confirm-invalid")

    page.goto(f"{site.base}/console/confirmations?tab=answered")
    assert "+40 256 111 222" in page.inner_text("main") and en("confirm-in-draft") in page.inner_text("main")
    looked_at(page, "confirm-answered")
    press(page, "main .actions .button")
    assert "/console/drafts/" in page.url and page.locator("h1").count() == 1
