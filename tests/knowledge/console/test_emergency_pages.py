"""The pages of emergency numbers: everybody reads, an editor proposes, a second person publishes, nobody alone."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import writing
from knowledge.catalogue.drafts import drafts_of
from knowledge.catalogue.emergencies import refresh, shipped_record
from knowledge.catalogue.storage import Change, apply, get
from knowledge.console.roles import Role
from knowledge.emergency import SHIPPED, EmergencyNumbers
from knowledge.vocabulary import LANGUAGES
from tests.knowledge.console.conftest import Browser, World

PAGE = "/console/emergency"


def fields(page: str) -> dict[str, Any]:
    """What the form on a page would send if it was sent as it is."""
    found: dict[str, Any] = {}
    for tag in re.findall(r"<input\b[^>]*>", page):
        values = {key: html.unescape(value) for key, value in re.findall(r'([a-z]+)="([^"]*)"', tag)}
        name = values.get("name")
        if not name or name == "csrf" or (values.get("type") == "checkbox" and " checked" not in tag):
            continue
        if values.get("type") == "checkbox" or name == "row":
            found.setdefault(name, []).append(values["value"])
        else:
            found[name] = values["value"]
    for name, inner in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', page, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', inner)
        found[name] = chosen[1] if chosen else ""
    return found


async def form_of(browser: Browser, country: str = "PL") -> dict[str, Any]:
    answer = await browser.get(f"{PAGE}/{country}/edit")
    assert answer.status_code == 200
    return fields(answer.text)


def place_of(form: dict[str, Any], number: str) -> str:
    return next(key.partition(".")[2] for key, value in form.items() if value == number and "number." in key)


async def proposed(browser: Browser, world: World) -> int:
    """A draft with another children's line for Poland."""
    form = await form_of(browser)
    at = place_of(form, "116 111")
    form |= {
        f"number.{at}": "800 121 212",
        f"languages.{at}": ["pl", "uk"],
        f"hours.{at}": "Mo–Fr 08:00–18:00",
    }
    answer = await browser.send_form(f"{PAGE}/PL/edit", form | {"why": "new line", "do": "save"})
    assert answer.status_code == 303, answer.text
    return int(answer.headers["location"].rpartition("/")[2])


async def given(engine: AsyncEngine) -> list[str]:
    numbers = EmergencyNumbers.load(SHIPPED)
    await refresh(engine, numbers)
    return [one.number for one in numbers.for_crisis("child", "PL")]


@pytest.mark.parametrize("role", list(Role))
async def test_everybody_reads_and_only_editors_change(world: World, role: Role) -> None:
    browser = await world.sign_in(role, f"A {role}")
    page = await browser.get(PAGE)
    assert page.status_code == 200
    assert "116 111" in page.text
    may = role.may(Role.EDITOR)
    assert ("/PL/edit" in page.text) is may
    assert (await browser.get(f"{PAGE}/PL/edit")).status_code == (200 if may else 403)
    assert (await browser.send_form(f"{PAGE}/PL/edit", {"do": "save"})).status_code == (422 if may else 403)
    assert (await browser.send_form(f"{PAGE}/PL/shipped")).status_code == (404 if may else 403)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_pages_stand_in_every_language(world: World, language: str) -> None:
    browser = await world.sign_in(Role.EDITOR, language=language)
    for path in (PAGE, f"{PAGE}/UA/edit"):
        assert (await browser.get(path)).status_code == 200


async def test_what_is_not_changed_is_no_draft(world: World, engine: AsyncEngine) -> None:
    browser = await world.sign_in(Role.EDITOR)
    for country in ("PL", "RO", "MD", "UA", "CH", "DE"):
        answer = await browser.send_form(
            f"{PAGE}/{country}/edit", await form_of(browser, country) | {"do": "save"}
        )
        assert (answer.status_code, answer.headers["location"]) == (303, PAGE), country
        assert await drafts_of(engine, "emergency", country) == []


async def test_a_second_person_publishes_and_people_are_given_it(world: World, engine: AsyncEngine) -> None:
    # A publisher may publish services alone, but not what they wrote here.
    author = await world.sign_in(Role.ADMIN, "Olena")
    number = await proposed(author, world)
    path = f"/console/drafts/{number}"
    page = (await author.get(path)).text
    assert "Number 800 121 212" in page and "116 111" in page, "what changes, beside the shipped number"
    assert "To be deleted" not in page and "116 123" not in page, "and nothing else"
    assert (await author.send_form(f"{path}/check")).status_code == 303
    checked = (await author.get(path)).text
    assert "Do people find it?" not in checked and f'action="{path}/publish"' not in checked
    await author.send_form(f"{path}/publish", {"seen": 1})
    assert "800 121 212" not in await given(engine)
    editor = await world.sign_in(Role.EDITOR, "Ivan")
    assert (await editor.send_form(f"{path}/publish", {"seen": 1})).status_code == 403
    second = await world.sign_in(Role.PROTECTION, "Ion")
    assert "Number 800 121 212" in (await second.get(path)).text
    assert (await second.send_form(f"{path}/publish", {"seen": 1})).status_code == 303
    assert "800 121 212" in await given(engine)
    line = next(one for one in (await get(engine, "emergency", "PL"))["numbers"] if one["id"] == "116111")
    assert line["hours"] == "Mo-Fr 08:00-18:00" and line["languages"] == ["pl", "uk"]
    page = (await second.get(PAGE)).text
    assert "800 121 212" in page and "Changed here" in page
    assert (await second.get("/console/history/emergency/PL")).status_code == 200


async def test_going_back_to_the_shipped_numbers_needs_a_second_person_too(
    world: World, engine: AsyncEngine
) -> None:
    async with writing(engine) as connection:
        document = shipped_record("PL")
        document["numbers"] = [one for one in document["numbers"] if one["number"] != "116 111"]
        await apply(connection, [Change("emergency", "PL", document)], who="Ion + Ana", why="")
    assert "116 111" not in await given(engine)
    author, second = await world.sign_in(Role.ADMIN, "Olena"), await world.sign_in(Role.PUBLISHER, "Ion")
    answer = await author.send_form(f"{PAGE}/PL/shipped")
    path = answer.headers["location"]
    page = (await second.get(path)).text
    assert "116 111" in page and "To be deleted" not in page
    for browser in (author, second):
        await browser.send_form(f"{path}/check")
        await browser.send_form(f"{path}/publish", {"seen": 1})
        assert ("116 111" in await given(engine)) is (browser is second)
    # And forward again, from where nothing is published any more.
    assert (await proposed(author, world)) > 1


async def test_going_back_in_the_history_is_a_draft(world: World, engine: AsyncEngine) -> None:
    async with writing(engine) as connection:
        document = shipped_record("PL")
        await apply(connection, [Change("emergency", "PL", document)], who="Ion", why="")
        fewer = document | {"numbers": document["numbers"][:2]}
        await apply(connection, [Change("emergency", "PL", fewer)], who="Ion", why="")
    browser = await world.sign_in(Role.ADMIN)
    answer = await browser.send_form("/console/history/emergency/PL", {"number": "1", "seen": "2"})
    assert answer.headers["location"].startswith("/console/drafts/")
    assert (await get(engine, "emergency", "PL")) == fewer


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("number", "call us", "emergency-error-number"),
        ("number", "112", "emergency-error-twice"),
        ("hours", "whenever we like", "emergency-error-hours"),
        ("source", "", "emergency-error-source"),
        ("source_url", "javascript:alert(1)", "emergency-error-source_url"),
        ("verified", "2026-11-23", "emergency-error-verified"),
    ],
)
async def test_a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost(
    world: World, engine: AsyncEngine, field: str, value: str, key: str
) -> None:
    browser = await world.sign_in(Role.EDITOR)
    form = await form_of(browser)
    at = place_of(form, "116 111")
    answer = await browser.send_form(
        f"{PAGE}/PL/edit", form | {f"{field}.{at}": value, f"note.{at}": "typed", "do": "save"}
    )
    assert answer.status_code == 422
    assert html.escape(world.texts.say("en", key)) in answer.text and 'value="typed"' in answer.text
    assert await drafts_of(engine, "emergency", "PL") == []


async def test_a_row_is_added_filled_and_taken_away(world: World, engine: AsyncEngine) -> None:
    browser = await world.sign_in(Role.EDITOR)
    before = await form_of(browser, "MD")
    more = fields((await browser.send_form(f"{PAGE}/MD/edit", before | {"do": "add"})).text)
    assert len(more["row"]) == len(before["row"]) + 1
    at = more["row"][-1]
    gone = place_of(more, "116 111")
    more |= {
        f"number.{at}": "٩٠٢", f"purpose.{at}": "police", f"crisis.{at}": ["violence"], f"languages.{at}": ["ro"],
        f"source.{at}": "Inspectoratul General", f"source_url.{at}": "https://example.org/902", f"today.{at}": "yes",
        f"remove.{gone}": "yes",
    }  # fmt: skip
    answer = await browser.send_form(f"{PAGE}/MD/edit", more | {"do": "save"})
    assert answer.status_code == 303, answer.text
    (draft,) = await drafts_of(engine, "emergency", "MD")
    assert draft.second
    again = await form_of(browser, "MD")
    numbers = {value for name, value in again.items() if name.startswith("number.")}
    assert "902" in numbers and "116 111" not in numbers
    assert again[f"verified.{place_of(again, '902')}"] == world.clock().date().isoformat()


async def test_a_damaged_record_is_said_and_can_be_replaced(world: World, engine: AsyncEngine) -> None:
    async with writing(engine) as connection:
        damaged = {"id": "PL", "numbers": [{"id": "1", "number": "call us"}]}
        await apply(connection, [Change("emergency", "PL", damaged)], who="Ion", why="")
    browser = await world.sign_in(Role.EDITOR)
    page = (await browser.get(PAGE)).text
    assert world.texts.say("en", "emergency-damaged") in page and "116 111" in page
    assert await proposed(browser, world)


async def test_the_export_carries_them(world: World, engine: AsyncEngine) -> None:
    browser = await world.sign_in(Role.VIEWER)
    answer = await browser.send_form("/console/export/file", {"form": "emergency"})
    assert "emergency.json" in answer.headers["content-disposition"]
    rows = json.loads(answer.text)
    assert {"country", "number", "purpose", "crisis", "verified"} <= set(rows[0])
    assert {row["country"] for row in rows} == set(EmergencyNumbers.load(SHIPPED).countries)


async def test_a_country_that_nobody_serves_is_not_there(world: World) -> None:
    browser = await world.sign_in(Role.EDITOR)
    for country in ("ZZ", "pl", "PLX"):
        assert (await browser.get(f"{PAGE}/{country}/edit")).status_code == 404
