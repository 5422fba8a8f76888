"""Real Chromium in front of the real ``poruch run`` without a token, started once."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from tests.browser.console import Site, quiet_pages, running
from tests.e2e.process import Process, made_ready

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
PATIENCE_S = 20.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here needs a browser and what set-up makes."""
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(
                    pytest.mark.skip(reason="no Chromium on this machine (Debian: apt install chromium)")
                )
            elif not made_ready():
                item.add_marker(pytest.mark.skip(reason="run make setup first"))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the chat page of a running assistant."""
    process = Process(tmp_path_factory.mktemp("browser") / "data", None)
    process.start()
    try:
        process.wait_answering()
        yield f"http://127.0.0.1:{process.port}/chat"
    finally:
        process.end()


@pytest.fixture(scope="module")
def chromium():
    """One browser for all tests of a module."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A running assistant of this module."""
    with running(tmp_path_factory.mktemp("site") / "data") as found:
        yield found


@pytest.fixture
def open_page(chromium):
    """A page of a new browser; in the end its console must have been silent."""
    with quiet_pages(chromium) as opened:
        yield opened


@pytest.fixture
def sign_in(chromium, site: Site):
    """A page of an operator who is signed in; in the end its console must have been silent."""
    # The first check of a process reads every town there is.
    with quiet_pages(chromium, patience_s=120) as opened:

        def signed_in(
            name: str, role: Role, language: str = "en", width: int = 1280, height: int = 900, **more: object
        ):
            session = {"name": SESSION, "value": site.token(name, role, language), "url": site.base}
            return opened(language, width, height, [session], **more)

        yield signed_in


@dataclass
class Person:
    """Somebody in front of the page. ``said`` holds what the browser's console said: nothing, if all is well."""

    page: object
    said: list[str]

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Waits; the page itself may not evaluate strings, so asking happens from outside."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < end, f"{what}\n{self.page.inner_text('body')}"
            time.sleep(0.03)

    def answered(self, act: Callable[[], object]) -> str:
        """Does something and waits for what is said back; its text."""
        before = self.page.locator(".theirs").count()
        act()
        self.wait(
            lambda: (
                self.page.locator(".theirs").count() > before and not self.page.locator("body.busy").count()
            ),
            "no answer",
        )
        return "\n".join(self.page.locator(".theirs .bubble").all_inner_texts()[before:])

    def press(self, label: str) -> str:
        """Presses the newest button of this label."""
        return self.answered(lambda: self.page.get_by_role("button", name=label, exact=True).last.click())

    def write(self, text: str) -> str:
        """Writes and sends."""

        def act() -> None:
            self.page.fill("#text", text)
            self.page.press("#text", "Enter")

        return self.answered(act)


@pytest.fixture
def visit(chromium, address: str):
    """Opens the page as somebody with a language and a screen."""
    contexts = []

    def open_page(language: str, width: int = 1280, height: int = 900, **more: object) -> Person:
        context = chromium.new_context(locale=language, viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        person = Person(context.new_page(), [])
        person.page.on("console", lambda message: person.said.append(message.text))
        person.page.on("pageerror", lambda error: person.said.append(str(error)))
        person.page.goto(address)
        person.wait(lambda: person.page.locator(".theirs").count() > 0, "no greeting")
        return person

    yield open_page
    for context in contexts:
        context.close()
