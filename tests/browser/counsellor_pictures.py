"""Takes the pictures of docs/counsellors.md, with fictional people: ``python -m tests.browser.counsellor_pictures docs/pictures``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from bot.storage import CaseMessage
from knowledge.console.roles import Role
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.console import en, running
from tests.browser.desk import counsellor, put_case
from tests.browser.pictures import Camera
from tests.fake_telegram import FakeTelegram, Server

MINE, WAITING, DANGER, CHILD, OTHER = "7K2M4Q", "3FHT8W", "9XB5CR", "4NPD6V", "6ZA2JE"


def said(side: str, text: str, language: str, **more: object) -> CaseMessage:
    """Words of somebody."""
    return CaseMessage("", side, text, language=language, **more)  # type: ignore[arg-type]


def fill(camera: Camera, world: FakeTelegram) -> None:
    """A morning at the desk."""
    site = camera.site
    site.token("Olena", Role.ADMIN, "en")
    olena = counsellor(
        site, "Olena", languages=("uk", "ru", "en"), gender="woman", teams=("general", "protection")
    )
    petro = counsellor(site, "Petro", account=False, languages=("ro", "en"), gender="man", cap=8)
    counsellor(site, "Layla", account=False, languages=("ar", "en"), gender="woman", needs=("health", "documents"), present=False)  # fmt: skip
    put_case(site, world, DANGER, 2, kind="crisis", detail={"language": "ar", "town": "Oradea"})
    put_case(site, world, CHILD, 12, detail={"language": "uk", "needs": ["children"], "town": "Iași"})
    put_case(site, world, WAITING, 4, detail={"language": "tr", "needs": ["documents"], "wish": "woman"})
    put_case(
        site,
        world,
        OTHER,
        None,
        owner=petro,
        detail={"language": "ro", "needs": ["legal"], "town": "Chișinău"},
    )
    put_case(
        site, world, MINE, 1, owner=olena,
        detail={"language": "uk", "needs": ["health"], "town": "Oradea", "wish": "woman"},
        said=[
            said("person", "Добрий день. Мамі 71 рік, у неї діабет, закінчуються ліки. Куди нам іти?", "uk"),
            said("counsellor", "Добрий день, я консультант. Я тут і читаю ваші повідомлення.", "uk", who=olena, kind="canned"),
            said("counsellor", "Які саме ліки потрібні? Достатньо назви.", "uk", who=olena),
            said("person", "Метформін і інсулін, вистачить до п’ятниці", "uk"),
            said("note", "Ask Petro: which pharmacy in Oradea takes a Ukrainian prescription?", "en", who=olena),
            said("person", "Ми можемо прийти завтра вранці", "uk"),
        ],
    )  # fmt: skip


def take_all(camera: Camera) -> None:
    """The queue, one conversation, the team; on a telephone, too."""
    camera.take(camera.page("desk", height=820), "desk")
    talk = camera.page(f"desk/case/{MINE}", height=1000)
    talk.fill("#text", "Завтра о 9:00 вас чекатиме сімейний лікар.")
    camera.take(talk, "case")
    talk.get_by_text(en("desk-canned"), exact=True).click()
    talk.get_by_text(en("desk-more"), exact=True).click()
    talk.get_by_text(en("desk-more"), exact=True).evaluate("one => one.scrollIntoView({block: 'center'})")
    camera.take(talk, "case-deeds")
    camera.take(camera.page(f"desk/case/{MINE}", width=390, height=844), "case-phone")
    camera.take(camera.page("desk", "ar", width=390, height=844), "desk-phone-ar")
    team = camera.page("desk/team", height=900)
    team.locator("summary", has_text="Petro").first.click()
    camera.take(team, "team")


def main(folder: Path) -> None:
    """Starts what is needed and takes the pictures."""
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playing:
        world = FakeTelegram()
        server = Server(world).start()
        try:
            with running(Path(data) / "data", server) as site:
                browser = playing.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
                camera = Camera(site, browser, folder)
                fill(camera, world)
                take_all(camera)
                browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
