"""Takes the pictures of docs/operators.md, from a fresh assistant with the catalogue that is shipped: ``python -m tests.browser.pictures docs/pictures``."""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.console import Site, en, running
from tests.fake_telegram import FakeTelegram, Server

TABLE = """Назва;Name (EN);Організація;Вид допомоги;Адреса;Місто;Телефон;Графік роботи;Мови
Юридична консультація;Legal advice;Асоціація Приклад;Правова допомога;Strada Exemplu 5;Oradea;0259 123 456;пн-пт 9:00–18:00;укр, англ
Курси румунської;Romanian course;Асоціація Приклад;Мовні курси;Strada Exemplu 5;Oradea;0259 123 457;вт, чт 17-19;UA, RU
Бібліотека;;Інша організація;Книжки;;Cluj-Napoca;abc;дзвоніть;UA
"""
"""What somebody brings in: fictional, as all that is written here."""


@dataclass(frozen=True)
class Camera:
    """A browser in front of a running assistant, and the folder where pictures go."""

    site: Site
    browser: Browser
    folder: Path

    def page(self, path: str, language: str = "en", width: int = 1200, height: int = 780) -> Page:
        """A page of the administrator Olena."""
        context = self.browser.new_context(viewport={"width": width, "height": height}, locale=language)
        context.set_default_timeout(60_000)
        token = self.site.token("Olena", Role.ADMIN, language)
        context.add_cookies([{"name": SESSION, "value": token, "url": self.site.base}])
        page = context.new_page()
        page.goto(f"{self.site.base}/console/{path}")
        return page

    def take(self, page: Page, name: str) -> None:
        """What is to be seen of a page now."""
        page.mouse.move(0, 0)
        page.wait_for_timeout(400)
        page.screenshot(path=self.folder / f"console-{name}.png", animations="disabled", caret="hide")
        print(name)


def reported(site: Site, services: list[str]) -> None:
    """People said that the first service was closed, on two days, and that the number of the second is wrong."""
    today = datetime.now(UTC).date()
    rows = [
        (f"service:{services[0]}", "closed", str(today - timedelta(days=1)), 1),
        (f"service:{services[0]}", "closed", str(today), 2),
        (f"service:{services[1]}", "wrong_number", str(today), 3),
    ]
    with closing(site.database()) as database, database:
        database.executemany("INSERT INTO bot_feedback (ref, kind, day, shade) VALUES (?, ?, ?, ?)", rows)


def write_service(camera: Camera) -> Page:
    """The form, filled."""
    page = camera.page("services/new", width=1440, height=860)
    page.fill("#f-name", "Free legal advice")
    page.fill("#f-description", "Lawyers answer questions about papers and work. You need no appointment.")
    for number, (language, name) in enumerate(
        (("uk", "Безкоштовна юридична допомога"), ("ro", "Consiliere juridică gratuită"))
    ):
        page.click("#do-add-words")
        page.locator(f"#f-words-{number}-language").select_option(language)
        page.fill(f"#f-words-{number}-name", name)
    page.get_by_role("button", name=en("form-organization-new"), exact=True).click()
    page.fill("#f-organization-name", "Asociația Exemplu")
    page.locator("#f-places-0-city").press_sequentially("Орадя", delay=40)
    page.get_by_role("button", name="Oradea").first.click()
    page.locator("#f-places-0-around svg text", has_text="Oradea").first.wait_for()
    page.fill("#f-places-0-address_1", "Strada Exemplu 1")
    page.fill("#f-phones-0-number", "0259 123 456")
    page.check("#f-hours-kind-week")
    for number, text in enumerate(("9", "13", "14", "17:30")):
        if number == 2:
            page.locator("#f-hours-days-0-slots-0-opens").locator("xpath=ancestor::*[@class='day']").locator(
                ".plus"
            ).click()
            page.locator("#f-hours-days-0-slots-1-opens").wait_for()
        page.fill(f"#f-hours-days-0-slots-{number // 2}-{'closes' if number % 2 else 'opens'}", text)
    page.click("#do-copy-hours")
    page.locator("#f-hours-days-4-slots-1-opens").wait_for()
    page.check("#f-needs-legal")
    page.check("#f-languages-uk")
    page.check("#f-cost-free")
    page.get_by_role("button", name=en("form-checked-today"), exact=True).click()
    page.locator("#f-assured_date:not([value=''])").wait_for()
    page.fill("#f-source", "Asociația Exemplu, by phone")
    page.select_option("#f-preview", "uk")
    page.locator(".bubble[lang=uk]", has_text="Безкоштовна юридична допомога").wait_for()
    return page


def searched(camera: Camera) -> Page:
    """The list of services with what somebody who asks for a doctor would get."""
    page = camera.page("services")
    page.fill("#f-q", "мені потрібен лікар у Тімішоарі")
    page.press("#f-q", "Enter")
    page.wait_for_url("**q=**")
    return page


def take_all(camera: Camera) -> None:
    """Everything, in the order in which one thing leads to the other."""
    # What is said of real ones in a picture would be taken for true.
    lists = camera.page("services?only=example&need=legal")
    links = lists.locator("tbody a[href*='/console/services/']").evaluate_all(
        "all => all.map(one => one.getAttribute('href'))"
    )
    services = list(dict.fromkeys(link.split("/")[3].partition("?")[0] for link in links))
    reported(camera.site, services)

    form = write_service(camera)
    for name, where in (("place", "fieldset:has(#f-places-0-latitude)"), ("hours", "#section-hours")):
        form.locator(where).first.evaluate("one => one.scrollIntoView()")
        camera.take(form, name)
    form.get_by_role("button", name=en("form-save-check"), exact=True).click()
    form.wait_for_url("**/drafts/*")
    form.get_by_role("button", name=en("drafts-check"), exact=True).click()
    form.get_by_text(en("drafts-said-checked"), exact=True).wait_for()
    form.get_by_role("heading", name=en("drafts-questions")).evaluate("one => one.scrollIntoView()")
    camera.take(form, "draft")

    home = camera.page("")
    while home.locator("[hx-trigger]").count():
        home.wait_for_timeout(500)
    home.reload()
    camera.take(home, "home")
    camera.take(camera.page("", width=390, height=780), "phone")
    camera.take(searched(camera), "services")

    table = camera.page("import")
    table.set_input_files("#file", {"name": "перелік.csv", "mimeType": "text/csv", "buffer": TABLE.encode()})
    table.locator("main form .button").first.click()
    table.wait_for_url("**/columns")
    table.click('button[value="go"]')
    table.locator(".record").first.wait_for()
    camera.take(table, "import")
    camera.take(camera.page(f"services/{services[0]}/texts?in=uk&in=ar", "ar"), "texts")


def main(folder: Path) -> None:
    """Starts what is needed and takes the pictures."""
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playing:
        # Reports are of people on Telegram.
        server = Server(FakeTelegram()).start()
        try:
            with running(Path(data) / "data", server) as site:
                browser = playing.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
                take_all(Camera(site, browser, folder))
                browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
