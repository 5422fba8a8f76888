"""The pages of drafts: who may do what, words instead of paths, nothing hidden shown, nothing lost between two people."""

from __future__ import annotations

import asyncio
import copy
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import writing
from knowledge.catalogue.drafts import (
    Draft,
    Part,
    check_draft,
    draft,
    drafts,
    open_draft,
    save_draft,
    started_from,
)
from knowledge.catalogue.drafts.trying import Said
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.storage import KINDS, Change, apply, get, history, save
from knowledge.console.ports.drafts import Asker as AskerPort
from knowledge.console.roles import Role
from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.types import Query
from knowledge.vocabulary import ATTRIBUTE_TYPES, SERVICE_STATUSES, TRANSLATION_STATUSES
from tests.knowledge.console.conftest import Browser, World
from tests.knowledge.search.conftest import HashingEmbedder

SERVICE: dict[str, Any] = {
    "id": "s-1", "name": "Centru de zi", "status": "active", "description": "Consiliere.", "organization_id": "o-1",
    "assured_date": "2026-11-01",
    "service_at_locations": [{"id": "sal-1", "location_id": "l-1"}],
    "phones": [{"id": "ph-1", "number": "+40 256 123 456"}],
    "schedules": [{"id": "sc-1", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "17:00"}],
    "languages": [{"id": "la-1", "code": "ro", "name": "Romanian"}],
    "attributes": [
        {"id": "at-1", "link_entity": "service", "link_type": "need", "value": "mental_health"},
        {"id": "at-2", "link_entity": "service", "link_type": "text_language", "value": "ro"},
    ],
    "translations": [
        {"entity": "service", "entity_id": "s-1", "field": "name", "language": "uk", "text": "Денний центр", "status": "unreviewed"}
    ],
}  # fmt: skip
PLACE: dict[str, Any] = {
    "id": "l-1", "location_type": "physical", "name": "Timișoara", "latitude": 45.7537, "longitude": 21.2257,
    "addresses": [{"id": "a-1", "address_1": "Strada Exemplu 17", "city": "Timișoara", "country": "RO"}],
}  # fmt: skip
OWNER: dict[str, Any] = {"id": "o-1", "name": "Asociația"}
CONFIDENTIAL = {"id": "at-3", "link_entity": "service", "link_type": "confidential", "value": "true"}
PROTECTION = {"id": "at-4", "link_entity": "service", "link_type": "need", "value": "protection"}


@pytest.fixture
async def parts(engine: AsyncEngine) -> tuple[Part, ...]:
    records = [("organization", OWNER), ("location", PLACE), ("service", SERVICE)]
    async with writing(engine) as connection:
        changes = [Change(kind, one["id"], copy.deepcopy(one)) for kind, one in records]  # type: ignore[arg-type]
        await apply(connection, changes, who="starter", why="first")
    return await started_from(engine, "service", "s-1")


def changed(parts: tuple[Part, ...], **fields: Any) -> tuple[Part, ...]:
    return (replace(parts[0], document={**(parts[0].document or {}), **copy.deepcopy(fields)}), *parts[1:])


async def drafted(engine: AsyncEngine, parts: tuple[Part, ...], who: str = "Olena", **fields: Any) -> Draft:
    return await open_draft(engine, changed(parts, **fields), who=who, why="new facts")


def text(page: str) -> str:
    """What a page says, without its marks."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page[page.index("<main") :]))


async def open_page(browser: Browser, path: str) -> str:
    answer = await browser.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


async def press(browser: Browser, path: str, **fields: object) -> str:
    """Sends a form and follows; gives the page that it leads to."""
    answer = await browser.send_form(path, fields)
    assert answer.status_code == 303, answer.text
    return await open_page(browser, answer.headers["location"])


async def test_changes_are_told_in_words(world: World, parts: tuple[Part, ...]) -> None:
    one = await drafted(
        world.console.engine, parts,
        name="Centru <b>nou</b>",
        phones=[{"id": "ph-1", "number": "+40 256 999 999"}],
        schedules=[{"id": "sc-1", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "10:00", "closes_at": "17:00"}],
        attributes=[*SERVICE["attributes"], {"id": "at-9", "link_entity": "service", "link_type": "need", "value": "legal"}],
        translations=[SERVICE["translations"][0] | {"text": "Новий центр", "status": "human"}],
    )  # fmt: skip
    olena = await world.sign_in(Role.EDITOR)
    page = await open_page(olena, f"/console/drafts/{one.id}")
    said = text(page)
    for words in (
        "Opening hours", "09:00", "10:00", "Telephone", "+40 256 999 999", "Need", "Lawyer, legal advice", "Name – Ukrainian",
        "Новий центр", "checked by a person",
    ):  # fmt: skip
        assert words in said
    assert "<b>nou</b>" not in page
    for path in ("at-9", "link_entity", "ph-1", "schedules["):
        assert path not in said


class Asker:
    """Searches for every message as it is."""

    async def ask(
        self, text: str, language: str, near: Any, country: str | None, at: Any, searches: Sequence[Any]
    ) -> Said:
        query = Query(text, language, at, near=near, country=country)
        return Said(False, tuple([(await ask(query),) for ask in searches]))


async def test_what_is_published_is_found_before_the_page_is_there(
    world: World, parts: tuple[Part, ...], tmp_path: Path
) -> None:
    engine, hashing = world.console.engine, HashingEmbedder()
    reader = SqlCatalogueReader(engine, show_examples=False, overdue_days=365)
    search = SearchEngine(
        SearchIndex(tmp_path / "index", hashing, str.casefold), reader, str.casefold, hashing
    )
    await search.refresh()
    world.console = replace(world.console, search=search, ports={AskerPort: Asker()})
    one = await drafted(engine, parts, who="Ihor", name="Zmeura albastră")
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    page = await press(ihor, f"/console/drafts/{one.id}/check")
    assert "Asked as somebody in Timișoara would ask" in text(page) and "Found first" in page
    query = Query("Zmeura albastră", "ro", world.clock())
    before = await search.search(query)
    assert [getattr(result.card, "name", "") for result in before.results] != ["Zmeura albastră"]
    answer = await ihor.send_form(f"/console/drafts/{one.id}/publish", {"seen": one.saves})
    assert answer.status_code == 303
    after = await search.search(query)
    assert after.results[0].card.name == "Zmeura albastră"  # type: ignore[union-attr]
    await search.close()


async def test_an_editor_checks_and_sends_and_a_publisher_publishes(
    world: World, parts: tuple[Part, ...]
) -> None:
    engine = world.console.engine
    one = await drafted(engine, parts, name="Centru nou")
    path = f"/console/drafts/{one.id}"
    olena = await world.sign_in(Role.EDITOR)
    assert "Publish</button>" not in await open_page(olena, path)
    page = await press(olena, f"{path}/check", seen=one.saves)
    assert "Checked." in text(page) and "Send for a second look" in page
    assert (await olena.send_form(f"{path}/publish", {"seen": one.saves})).status_code == 403
    await press(olena, f"{path}/send", seen=one.saves)
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    assert "Centru nou" in await open_page(ihor, "/console/drafts?tab=waiting")
    assert "1 draft waits" in text(await open_page(ihor, "/console"))
    page = await press(ihor, f"{path}/publish", seen=one.saves)
    assert "Published. People can find it now." in text(page)
    assert (await get(engine, "service", "s-1"))["name"] == "Centru nou"
    assert (await history(engine, "service", "s-1"))[0].who == "Olena + Ihor"
    assert "Centru nou" in await open_page(ihor, "/console/drafts?tab=done")


async def test_what_concerns_safety_waits_for_somebody_else(world: World, parts: tuple[Part, ...]) -> None:
    engine = world.console.engine
    one = await drafted(engine, parts, who="Ihor", attributes=[*SERVICE["attributes"], PROTECTION])
    path = f"/console/drafts/{one.id}"
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    page = await press(ihor, f"{path}/check")
    assert "somebody else has to publish" in text(page) and f"{path}/publish" not in page
    assert "must be published by somebody who has not worked" in text(
        await press(ihor, f"{path}/publish", seen=one.saves, despite=1)
    )
    await press(ihor, f"{path}/send", seen=one.saves)
    assert "Nothing waits for you" in text(await open_page(ihor, "/console/drafts?tab=waiting"))
    mira = await world.sign_in(Role.PROTECTION, "Mira")
    assert "Centru de zi" in await open_page(mira, "/console/drafts?tab=waiting")
    page = await press(mira, f"{path}/publish", seen=one.saves)
    assert "People can find it now" in text(page)


async def test_protection_publishes_only_what_concerns_safety(world: World, parts: tuple[Part, ...]) -> None:
    one = await drafted(world.console.engine, parts, name="Nou")
    await check_draft(world.console.engine, one.id, at=world.clock())
    mira = await world.sign_in(Role.PROTECTION, "Mira")
    assert (await mira.send_form(f"/console/drafts/{one.id}/publish", {"seen": 1})).status_code == 403


@pytest.mark.parametrize(
    "action", ["check", "send", "publish", "withdraw", "why", "again", "restore", "conflict"]
)
async def test_a_viewer_changes_nothing_and_a_forged_form_neither(
    world: World, parts: tuple[Part, ...], action: str
) -> None:
    one = await drafted(world.console.engine, parts, name="Nou")
    path = f"/console/drafts/{one.id}/{action}"
    viewer = await world.sign_in(Role.VIEWER, "Vera")
    assert (await viewer.send_form(path, {"seen": 1, "version": 1})).status_code == 403
    admin = await world.sign_in(Role.ADMIN, "Ada")
    assert (await admin.post(path, data={"seen": 1})).status_code == 403
    assert (await draft(world.console.engine, one.id)).state == "open"


async def test_the_place_of_a_secret_service_is_seen_by_protection_only(
    world: World, parts: tuple[Part, ...]
) -> None:
    engine = world.console.engine
    await save(
        engine, "service", {**SERVICE, "attributes": [*SERVICE["attributes"], CONFIDENTIAL]}, who="a", why=""
    )
    now = await started_from(engine, "service", "s-1")
    place = {**PLACE, "addresses": [PLACE["addresses"][0] | {"address_1": "Strada Ascunsă 3"}]}
    other = tuple(replace(part, document=place) if part.kind == "location" else part for part in now)
    one = await open_draft(
        engine,
        changed(other, description="În Timișoara, Strada Ascunsă 3"),
        who="Olena",
        why="la Strada Ascunsă 3",
    )
    await save(engine, "location", {**PLACE, "name": "Timișoara Nord"}, who="b", why="Strada Exemplu 17")
    paths = (f"/console/drafts/{one.id}", f"/console/drafts/{one.id}/conflict", "/console/drafts?tab=all",
             "/console/history/service/s-1", "/console/history/location/l-1")  # fmt: skip
    mira = await world.sign_in(Role.PROTECTION, "Mira")
    assert "Strada Ascunsă" in await open_page(mira, paths[0])
    for role in (Role.EDITOR, Role.PUBLISHER, Role.VIEWER):
        browser = await world.sign_in(role, role.value)
        for path in paths:
            page = await open_page(browser, path)
            for secret in ("Ascunsă", "Exemplu", "Timi", "45.7537", "21.2257"):
                assert secret not in page, (role, path, secret)


async def test_two_people_see_both_changes_and_choose(world: World, parts: tuple[Part, ...]) -> None:
    engine = world.console.engine
    one = await drafted(engine, parts, who="Ihor", name="Al meu", description="Text nou.")
    await save(
        engine, "service", {**SERVICE, "name": "Al lor", "url": "https://asociatia.ro/"}, who="Ana", why=""
    )
    await check_draft(engine, one.id, at=world.clock())
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    path = f"/console/drafts/{one.id}"
    assert "There is a newer version" in await open_page(ihor, path)
    page = await press(ihor, f"{path}/publish", seen=one.saves, despite=1)
    said = text(page)
    for words in ("Two people changed this", "Al meu", "Al lor", "https://asociatia.ro/", "Text nou."):
        assert words in said
    clash = "service:s-1:name"
    assert f'name="{clash}"' in page and "service:s-1:description" not in page
    page = await press(ihor, f"{path}/conflict", **{"seen": one.saves, "service:s-1": 2, clash: "theirs"})
    assert "Both changes are in the draft now" in text(page)
    merged = (await draft(engine, one.id)).parts[0].document or {}
    assert (merged["name"], merged["url"], merged["description"]) == (
        "Al lor",
        "https://asociatia.ro/",
        "Text nou.",
    )


async def test_a_page_that_is_too_old_publishes_nothing(world: World, parts: tuple[Part, ...]) -> None:
    engine = world.console.engine
    one = await drafted(engine, parts, who="Ihor", name="Nou")
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    await press(ihor, f"/console/drafts/{one.id}/check")
    await save_draft(engine, one.id, changed(parts, name="Alt"), who="Ana")
    await check_draft(engine, one.id, at=world.clock())
    page = await press(ihor, f"/console/drafts/{one.id}/publish", seen=1)
    assert "Somebody changed this draft" in text(page)
    assert (await get(engine, "service", "s-1"))["name"] == "Centru de zi"


async def test_a_mistake_is_named_and_published_only_knowingly(world: World, parts: tuple[Part, ...]) -> None:
    engine = world.console.engine
    one = await drafted(engine, parts, who="Ihor", attributes=[])
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    path = f"/console/drafts/{one.id}"
    page = await press(ihor, f"{path}/check")
    assert "No need is chosen" in text(page)
    assert f"/console/services/s-1/edit?draft={one.id}" in page
    assert "tick the box" in text(await press(ihor, f"{path}/publish", seen=one.saves))
    assert "People can find it now" in text(await press(ihor, f"{path}/publish", seen=one.saves, despite=1))


async def test_half_a_record_is_told_what_it_lacks(world: World) -> None:
    engine = world.console.engine
    one = await open_draft(engine, [Part("service", "neu", 0, {"id": "neu", "status": "active"})], who="Ihor")
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    page = await press(ihor, f"/console/drafts/{one.id}/check")
    assert "Something is missing or wrong: Name" in text(page)
    assert f"/console/drafts/{one.id}/publish" not in page


async def test_versions_come_back_and_a_withdrawn_draft_too(world: World, parts: tuple[Part, ...]) -> None:
    engine = world.console.engine
    one = await drafted(engine, parts, name="Unu")
    await save_draft(engine, one.id, changed(parts, name="Doi"), who="Olena", apart=True)
    olena = await world.sign_in(Role.EDITOR)
    path = f"/console/drafts/{one.id}"
    await press(olena, f"{path}/restore", seen=2, version=1)
    assert ((await draft(engine, one.id)).title, (await draft(engine, one.id)).version) == ("Unu", 3)
    await press(olena, f"{path}/why", why="asked by phone")
    assert (await draft(engine, one.id)).why == "asked by phone"
    page = await press(olena, f"{path}/withdraw")
    assert "Withdrawn" in text(page)
    page = await press(olena, f"{path}/again")
    assert "new draft with the same text" in text(page)


async def test_going_back_is_one_press_for_a_publisher_and_a_draft_for_others(
    world: World, parts: tuple[Part, ...]
) -> None:
    engine = world.console.engine
    await save(engine, "service", {**SERVICE, "name": "Greșit"}, who="Ana", why="oops")
    path = "/console/history/service/s-1"
    ihor = await world.sign_in(Role.PUBLISHER, "Ihor")
    page = await open_page(ihor, path)
    assert "Greșit" in page and "oops" in page and "Supplied with the program" in page
    assert "again as it was in version" in text(await press(ihor, path, number=1, seen=2))
    assert (await get(engine, "service", "s-1"))["name"] == "Centru de zi"
    await save(engine, "service", {**SERVICE, "name": "Greșit"}, who="Ana", why="oops")
    olena = await world.sign_in(Role.EDITOR)
    page = await press(olena, path, number=1, seen=4)
    assert "Going back is a change, too" in text(page)
    assert (await get(engine, "service", "s-1"))["name"] == "Greșit"


async def test_going_back_on_safety_needs_a_second_person(world: World, parts: tuple[Part, ...]) -> None:
    engine = world.console.engine
    await save(
        engine, "service", {**SERVICE, "attributes": [*SERVICE["attributes"], PROTECTION]}, who="Ana", why=""
    )
    ada = await world.sign_in(Role.ADMIN, "Ada")
    await press(ada, "/console/history/service/s-1", number=1, seen=2)
    assert len(await history(engine, "service", "s-1")) == 2


@pytest.mark.parametrize("role", [Role.EDITOR, Role.PUBLISHER])
async def test_going_back_undoes_nothing_that_was_not_on_the_page(
    world: World, parts: tuple[Part, ...], role: Role
) -> None:
    engine = world.console.engine
    await save(engine, "service", {**SERVICE, "name": "Greșit"}, who="Ana", why="oops")
    path = "/console/history/service/s-1"
    ihor = await world.sign_in(role, "Ihor")
    sent = dict(re.findall(r'name="(seen|number)" value="(\d+)"', await open_page(ihor, path)))
    assert sent == {"seen": "2", "number": "1"}
    await save(engine, "service", {**SERVICE, "name": "Chiar nou"}, who="Vera", why="moved house")
    answer = await ihor.send_form(path, sent)
    assert answer.status_code == 409
    assert world.texts.say("en", "drafts-history-moved") in answer.text and "moved house" in answer.text
    assert (await get(engine, "service", "s-1"))["name"] == "Chiar nou"
    assert (await drafts(engine))[1] == 0


async def test_of_two_who_go_back_at_once_one_is_told(world: World, parts: tuple[Part, ...]) -> None:
    engine = world.console.engine
    await save(engine, "service", {**SERVICE, "name": "Greșit"}, who="Ana", why="oops")
    await save(engine, "service", {**SERVICE, "name": "Greșit iar"}, who="Ana", why="oops")
    ihor, ada = await world.sign_in(Role.PUBLISHER, "Ihor"), await world.sign_in(Role.ADMIN, "Ada")
    path = "/console/history/service/s-1"
    answers = await asyncio.gather(
        ihor.send_form(path, {"number": 1, "seen": 3}), ada.send_form(path, {"number": 2, "seen": 3})
    )
    assert sorted(one.status_code for one in answers) == [303, 409]
    assert len(await history(engine, "service", "s-1")) == 4


@pytest.mark.parametrize(
    "path", ["drafts/77", "drafts/x", "history/service/none", "history/nonsense/s-1", "drafts/77/conflict"]
)
async def test_what_is_not_there(world: World, path: str) -> None:
    vera = await world.sign_in(Role.VIEWER, "Vera")
    assert (await vera.get(f"/console/{path}")).status_code == 404


async def test_lists_come_in_pages(world: World, parts: tuple[Part, ...]) -> None:
    for number in range(35):
        await drafted(world.console.engine, parts, name=f"Nr. {number}")
    olena = await world.sign_in(Role.EDITOR)
    first = await open_page(olena, "/console/drafts")
    second = await open_page(olena, "/console/drafts?page=2")
    assert "35 drafts" in text(first) and first.count('class="draft-name"') == 30
    assert second.count('class="draft-name"') == 5
    assert "Nothing" not in await open_page(olena, "/console/drafts?page=junk")


def test_every_state_kind_and_reason_has_its_words(world: World) -> None:
    states = ("open", "checked", "waiting", "published", "withdrawn")
    reasons = ("unchecked", "unfit", "doubtful", "second", "redacted", "incomplete", "moved")
    keys = [
        *(f"drafts-state-{one}" for one in states), *(f"drafts-decided-{one}" for one in states[3:]),
        *(f"drafts-kind-{one}" for one in KINDS if one != "emergency"), "emergency-kind", *(f"drafts-said-{one}" for one in reasons),
        *(f"drafts-{group}-{one}" for group in ("tab", "none") for one in ("mine", "waiting", "all", "done")),
        *(f"drafts-found-{one}" for one in ("first", "third", "later", "not", "lost")),
        *(f"drafts-why-{one}" for one in ("crisis", "not_asked", "unsure")),
        *(f"drafts-history-{one}" for one in ("created", "changed", "deleted")),
        *(f"drafts-{part}-{one}" for part in ("code", "way") for one in ("unfit", "redacted")),
        *(f"drafts-fact-{one}" for one in ATTRIBUTE_TYPES), *(f"drafts-who-{one}" for one in ("starter", "import")),
        *(f"drafts-status-{one}" for one in TRANSLATION_STATUSES),
        *(f"drafts-status-{one.replace(' ', '-')}" for one in SERVICE_STATUSES),
    ]  # fmt: skip
    assert [key for key in keys if not world.texts.has(key)] == []


async def test_who_wrote_a_draft_does_not_publish_it_after_somebody_else_opened_it_again(
    world: World, parts: tuple[Part, ...]
) -> None:
    engine = world.console.engine
    one = await drafted(engine, parts, "Mira", attributes=[*SERVICE["attributes"], PROTECTION])
    mira = await world.sign_in(Role.PUBLISHER, "Mira")
    await press(mira, f"/console/drafts/{one.id}/withdraw")
    olena = await world.sign_in(Role.EDITOR)
    await press(olena, f"/console/drafts/{one.id}/again")
    again = await draft(engine, one.id + 1)
    assert again.second and again.parts == one.parts and again.version == 2
    await check_draft(engine, again.id)
    await mira.send_form(f"/console/drafts/{again.id}/publish", {"despite": "1"})
    assert (await draft(engine, again.id)).state != "published"
    iryna = await world.sign_in(Role.PUBLISHER, "Iryna")
    await iryna.send_form(f"/console/drafts/{again.id}/publish", {"despite": "1"})
    assert (await draft(engine, again.id)).state == "published"
