"""Nobody is left waiting without being told: outside duty hours, at night in danger, and when nobody comes; and the console as a second desk."""

from __future__ import annotations

import asyncio
import re
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx

from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from knowledge.console.security import csrf_of
from tests.browser.console import Site
from tests.e2e.desk import (
    BACK,
    DAYS,
    EN,
    JOINED,
    PATIENCE_S,
    TEAM,
    Scene,
    card,
    desk,
    number_in,
    numbered,
    opened,
    take,
    welcomed,
    written,
)
from tests.fake_telegram import eventually

MINUTE_S = 60.0
TICKS_S = 25.0
"""The desk is looked at every ten seconds."""

WAITED = EN("case-waited", minutes=2)[:30]


# ── nobody is there ──────────────────────────────────────────────────────────────────────────────


async def test_out_of_duty_the_hours_and_numbers_are_told_at_once(tmp_path: Path) -> None:
    async with desk(tmp_path, duty=_not_now(), crisis_within_minutes=1) as scene:
        person, other = scene.people(2)
        staff = scene.counsellor()
        await welcomed(person)
        number = await opened(person)
        said = next(text for text in person.texts() if "case number is" in text)
        assert EN("case-off-duty") in said
        assert "09:00–09:30" in said, "when somebody is there"
        await person.wait_text("112", PATIENCE_S)
        await staff.enter(number, PATIENCE_S)

        # Danger, at the same hour: the number is the first word, and one button reaches the team.
        other.send("I want to kill myself")
        await other.wait_text(EN("crisis-human")[:30], PATIENCE_S)
        first, offer = other.texts()[0], other.messages()[-1]
        assert re.search(r"\b112\b|\d{3}", first), first
        assert EN("crisis-self_harm")[:30] in first
        labels = [each["text"] for row in offer["reply_markup"]["inline_keyboard"] for each in row]
        assert labels == [EN("button-human")]
        other.press(EN("button-human"))
        urgent = number_in(await other.wait_text("case number is", PATIENCE_S))
        await staff.enter(urgent, PATIENCE_S)
        assert (await card(staff, urgent))["text"].startswith("❗")
        await staff.wait_text(TEAM("summary-crisis"), PATIENCE_S)

        # Both have waited for more than a minute: at night the team is called again for danger only.
        for each in (number, urgent):
            scene.earlier(each, MINUTE_S)
        await staff.wait_text(TEAM("nobody-yet"), TICKS_S)
        await other.wait_text(WAITED, PATIENCE_S)
        await scene.settled()
        assert not any(WAITED in text for text in person.texts())
        ordinary = scene.counsellor()
        await ordinary.enter(number)
        assert not any(TEAM("nobody-yet") in text for text in ordinary.texts())

        # Somebody on duty or not may always come.
        await take(staff, urgent, other)
        staff.send(written(0, "C"))
        await other.wait_text(written(0, "C"), PATIENCE_S)
        assert numbered(other.texts(), "C") == [0]


async def test_who_waits_in_vain_is_told_once_whatever_happens_in_between(tmp_path: Path) -> None:
    async with desk(tmp_path, take_within_minutes=1) as scene:
        person, staff = scene.people(1)[0], scene.counsellor()
        await welcomed(person)
        number = await opened(person)
        began = time.monotonic()
        await staff.enter(number, PATIENCE_S)
        await card(staff, number)
        count = len(person.messages())
        await scene.kill()
        assert not any(WAITED in text for text in person.texts()), "not before the minute is over"
        scene.earlier(number, max(0.0, MINUTE_S - (time.monotonic() - began) - 5))
        await person.wait_text(WAITED, TICKS_S + PATIENCE_S)
        await eventually(lambda: any("112" in text for text in person.texts()[count:]), "numbers", PATIENCE_S)
        await staff.wait_text(TEAM("nobody-yet"), PATIENCE_S)
        await scene.settled()
        await scene.kill()
        await asyncio.sleep(TICKS_S / 2)
        assert sum(WAITED in text for text in person.texts()) == 1
        assert sum(TEAM("nobody-yet") in text for text in staff.texts()) == 1

        await take(staff, number, person)
        staff.send(written(0, "C"))
        await person.wait_text(written(0, "C"), PATIENCE_S)


def _not_now() -> str:
    """Duty hours of the day after tomorrow."""
    return f"{DAYS[(datetime.now(UTC).weekday() + 2) % 7]} 09:00-09:30"


# ── the console as a second view ─────────────────────────────────────────────────────────────────


async def test_a_counsellor_at_the_console_answers_somebody_on_telegram(tmp_path: Path) -> None:
    async with desk(tmp_path) as scene:
        person, staff = scene.people(1)[0], scene.counsellor()
        await welcomed(person)
        number = await opened(person)
        await staff.enter(number, PATIENCE_S)
        await card(staff, number)

        admin, olha = _signed_in(scene, "Iryna", Role.ADMIN), _signed_in(scene, "Olha", Role.VIEWER)
        with admin.client, olha.client:
            assert number not in olha.page("/desk"), "who is no counsellor sees nobody"
            row = {"name": "Olha", "operator": "Olha", "teams": "general", "cap": "5", "present": "1"}
            admin.send("/desk/team/save", {**row, "languages": "uk"})
            assert number in olha.page("/desk")
            olha.does(number, "take")
            await person.wait_text(JOINED, PATIENCE_S)
            await staff.wait_text(TEAM("taken", name="Olha"), PATIENCE_S)
            olha.does(number, "say", written(0, "Olha"))
            await person.wait_text(written(0, "Olha"), PATIENCE_S)
            await staff.wait_text(f"Olha: {written(0, 'Olha')}", PATIENCE_S)

            person.send(written(0, "P"))
            await staff.wait_text(written(0, "P"), PATIENCE_S)
            await eventually(
                lambda: written(0, "P") in olha.page(f"/desk/case/{number}"), "at the console", PATIENCE_S
            )

            # In the topic nobody else can speak for her, and her words are not lost by a kill.
            staff.send("this is not mine to say")
            await staff.wait_text("Olha has this case", PATIENCE_S)
            olha.does(number, "say", written(1, "Olha"))
            await scene.kill()
            await person.wait_text(written(1, "Olha"), PATIENCE_S)
            olha.does(number, "close", "helped")
            await person.wait_text(BACK, PATIENCE_S)
            await scene.settled()
            assert staff.chat.topics[staff.thread]["closed"]
            assert number not in olha.page("/desk")
        assert len(set(numbered(person.texts(), "Olha"))) == 2
        assert len(numbered(person.texts(), "Olha")) <= 3, "a kill may double one"
        assert not any("not mine" in text for text in person.texts())
        assert not any("Olha:" in text for text in person.texts()), "people never see who it is"


class Browser:
    """A signed-in operator without a screen."""

    def __init__(self, site: Site, token: str) -> None:
        self.client = httpx.Client(base_url=site.console, cookies={SESSION: token}, timeout=PATIENCE_S)
        self._csrf = csrf_of(token)

    def page(self, path: str) -> str:
        """What a page shows."""
        found = self.client.get(path)
        assert found.status_code == 200, found.status_code
        return found.text

    def send(self, path: str, form: dict[str, str]) -> None:
        """Sends a form; it is accepted."""
        answer = self.client.post(path, data={**form, "csrf": self._csrf})
        assert answer.status_code == 303, answer.text[-2000:]

    def does(self, number: str, deed: str, text: str = "") -> None:
        """Does something with a case."""
        self.send(f"/desk/case/{number}/do", {"deed": deed, "text": text})


def _signed_in(scene: Scene, name: str, role: Role) -> Browser:
    site = Site(scene.process)
    return Browser(site, site.token(name, role, "en"))
