"""Lists of services: what is found, filtered, sorted and changed at once, by whom, and that nobody learns where a shelter is."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.drafts import Part, drafts, open_draft
from knowledge.catalogue.model import Document, canonical
from knowledge.catalogue.storage import get, history, save
from knowledge.console.audit import entries
from knowledge.console.checking import Checking
from knowledge.console.ports.lists import Finder, Hit
from knowledge.console.roles import Role


def service(identifier: str, name: str, **more: Any) -> Document:
    """A service; keywords ``need``, ``confidential``, ``example`` become attributes."""
    marks = {"need": more.pop("need", "food"), "text_language": more.pop("language", "en")}
    marks |= {key: "true" for key in ("confidential", "example", "reported") if more.pop(key, False)}
    attributes = [
        {"id": f"{identifier}-{kind}", "link_entity": "service", "link_type": kind, "value": value}
        for kind, value in marks.items()
    ]
    place = more.pop("place", None)
    links = [{"id": f"{identifier}-at", "location_id": place}] if place else []
    return canonical(
        "service",
        {"id": identifier, "name": name, "status": "active", "assured_date": "2026-11-01", "attributes": attributes,
         "service_at_locations": links, **more},
    )  # fmt: skip


def place(identifier: str, town: str, country: str = "RO", street: str = "Example Street 1") -> Document:
    address = {"id": f"{identifier}-a", "address_1": street, "city": town, "country": country}
    return canonical("location", {"id": identifier, "location_type": "physical", "latitude": 45.7537, "longitude": 21.2257, "addresses": [address]})  # fmt: skip


async def put(engine: AsyncEngine, kind: Any, *documents: Document) -> None:
    for document in documents:
        await save(engine, kind, document, who="test", why="made for a test")


def named(page: str) -> list[str]:
    """Names in the list, in order."""
    return re.findall(r'<a href="/console/services/[^"/]+"><bdi>([^<]*)</bdi></a>', page)


@pytest.fixture
async def catalogue(engine: AsyncEngine) -> AsyncEngine:
    """Three ordinary services and a shelter whose very name says where it is."""
    await put(engine, "location", place("l-1", "Timișoara"), place("l-2", "Lublin", "PL"), place("l-3", "Suceava", street="Secret Street 9"))  # fmt: skip
    await put(engine, "organization", canonical("organization", {"id": "o-1", "name": "Good People"}), canonical("organization", {"id": "o-2", "name": "Shelter Suceava Association"}))  # fmt: skip
    await put(
        engine,
        "service",
        service("s-1", "Żółty Kitchen", place="l-1", organization_id="o-1", phones=[{"id": "p", "number": "+40 256 123 456"}], languages=[{"id": "la", "code": "uk"}]),
        service("s-2", "Clinic", place="l-2", need="health", status="temporarily closed", assured_date="2024-01-01"),
        service("s-3", "Advice", need="legal", example=True, reported=True),
        service("s-4", "Women's house Suceava", place="l-3", need="protection", confidential=True, organization_id="o-2"),
    )  # fmt: skip
    return engine


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Advice", "Clinic", "Women&#39;s house Suceava", "Żółty Kitchen"]),
        ("status=temporarily+closed", ["Clinic"]),
        ("need=legal", ["Advice"]),
        ("town=timis", ["Żółty Kitchen"]),
        ("country=pl", ["Clinic"]),
        ("speaks=uk", ["Żółty Kitchen"]),
        ("organization=o-1", ["Żółty Kitchen"]),
        ("only=overdue", ["Clinic"]),
        ("only=example", ["Advice"]),
        ("only=reported&only=example", ["Advice"]),
        ("only=confidential", ["Women&#39;s house Suceava"]),
        ("only=draft", []),
        ("q=zolty", ["Żółty Kitchen"]),
        ("q=123456", ["Żółty Kitchen"]),
        ("q=good+people", ["Żółty Kitchen"]),
        ("texts=missing&texts_in=en", []),
        ("texts=missing&texts_in=de", ["Advice", "Clinic", "Women&#39;s house Suceava", "Żółty Kitchen"]),
        ("sort=checked", ["Clinic", "Advice", "Women&#39;s house Suceava", "Żółty Kitchen"]),
        ("sort=changed", ["Women&#39;s house Suceava", "Advice", "Clinic", "Żółty Kitchen"]),
        ("status=nonsense&page=99&sort=nothing&only=%27--", ["Advice", "Clinic", "Women&#39;s house Suceava", "Żółty Kitchen"]),
        ("q=%25", []),
    ],
)  # fmt: skip
async def test_filters_and_order(world, catalogue, query: str, found: list[str]) -> None:
    admin = await world.sign_in(Role.ADMIN)
    answer = await admin.get(f"/console/services?{query}")
    assert answer.status_code == 200
    assert named(answer.text) == found


async def test_a_draft_is_told_of(world, catalogue) -> None:
    document = await get(catalogue, "service", "s-2")
    await open_draft(catalogue, [Part("service", "s-2", 1, document | {"name": "New"})], who="Olena")
    olena = await world.sign_in(Role.VIEWER)
    assert named((await olena.get("/console/services?only=draft")).text) == ["Clinic"]


class People:
    """The people's search, which finds the clinic by these words."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None]] = []

    async def find(self, text: str, *, kind: str, language: str | None, shown_in: str, most: int) -> Sequence[Hit]:  # fmt: skip
        self.asked.append((text, language))
        return [Hit("s-2", 0.9, ("fits <what> you need",)), Hit("s-1", 0.4)] if kind == "services" else []


async def test_what_people_find_comes_first_and_says_why(world, catalogue) -> None:
    people = People()
    world.console = replace(world.console, ports={Finder: people})
    olena = await world.sign_in(Role.VIEWER)
    page = (await olena.get("/console/services?q=advice&language=uk")).text
    assert named(page) == ["Clinic", "Żółty Kitchen", "Advice"]  # the last one by its name
    assert people.asked == [("advice", "uk")]
    assert "fits &lt;what&gt; you need" in page
    assert page.count(world.texts.say("en", "lists-found-by-name")) == 1
    narrowed = (await olena.get("/console/services?q=advice&need=food")).text
    assert named(narrowed) == ["Żółty Kitchen"]


@pytest.mark.parametrize("role", [Role.VIEWER, Role.EDITOR, Role.PUBLISHER])
async def test_where_a_shelter_is_cannot_be_found_out(world, catalogue, role: Role) -> None:
    someone = await world.sign_in(role)
    whole = (await someone.get("/console/services")).text
    assert named(whole)[2].startswith("Women&#39;s house")
    for path in (
        "/console/services", "/console/services?only=confidential", "/console/services/s-4", "/console/organizations",
        "/console/organizations/o-2", "/console/services?organization=o-2", "/console/services/s-4/texts", "/console/organizations/o-2/texts",
    ):  # fmt: skip
        page = (await someone.get(path)).text
        assert "Suceava" not in page and "Secret Street" not in page, path
    for query in ("town=Suceava", "q=Suceava", "q=Secret+Street", "q=Shelter+Suceava", "q=l-3"):
        assert named((await someone.get(f"/console/services?{query}")).text) == [], query
    assert "o-2" not in (await someone.get("/console/organizations?q=suceava")).text
    # Its harmless name still finds it.
    assert len(named((await someone.get("/console/services?q=women")).text)) == 1
    sent = await someone.send_form("/console/export/file", {"form": "json"})
    assert "Suceava" not in sent.text and "s-4" in sent.text
    refused = await someone.send_form("/console/export/file", {"form": "json", "confidential": "yes"})
    assert refused.status_code == 403


@pytest.mark.parametrize("role", [Role.PROTECTION, Role.ADMIN])
async def test_protection_sees_it_and_that_is_noted(world, catalogue, role: Role) -> None:
    marta = await world.sign_in(role, "Marta")
    assert named((await marta.get("/console/services?town=Suceava")).text) == ["Women&#39;s house Suceava"]
    page = (await marta.get("/console/services/s-4")).text
    assert "Secret Street 9" in page
    sent = await marta.send_form("/console/export/file", {"form": "json", "confidential": "yes"})
    assert "Secret Street 9" in sent.text
    noted = [(one.who, one.action, one.record_id) for one in await entries(catalogue)]
    assert ("Marta", "see-confidential", "s-4") in noted
    assert ("Marta", "export-confidential", "") in noted


async def test_the_page_of_a_service_escapes_and_tells(world, engine) -> None:
    await put(engine, "service", service("s-1", "<script>alert(1)</script>", description="A & B"))
    olena = await world.sign_in(Role.VIEWER)
    page = (await olena.get("/console/services/s-1")).text
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)" in page and "A &amp; B" in page
    assert "/console/services/s-1/edit" not in page
    assert (await olena.get("/console/services/none")).status_code == 404


async def bulk(browser, world, ids: list[str], deed: str, **more: str):
    return await browser.send_form("/console/services/bulk", {"id": ids, "deed": deed, "scope": "chosen", "list": "", **more})  # fmt: skip


def chosen(page: str) -> list[str]:
    return re.findall(r'name="chosen" value="([^"]+)"', page)


async def test_many_are_marked_as_checked_each_with_who_and_why(world, catalogue) -> None:
    olena = await world.sign_in(Role.EDITOR)
    asked = await bulk(olena, world, ["s-1", "s-2", "s-4"], "checked")
    assert "Clinic" in asked.text and chosen(asked.text) == ["1:s-1", "1:s-2", "1:s-4"]
    assert "Suceava" not in asked.text
    unsaid = await olena.send_form(
        "/console/services/bulk/checked", {"chosen": chosen(asked.text), "why": ""}
    )
    assert unsaid.status_code == 422 and chosen(unsaid.text) == chosen(asked.text)
    done = await olena.send_form("/console/services/bulk/checked", {"chosen": chosen(asked.text), "why": "rang them"})  # fmt: skip
    assert done.status_code == 303
    for key in ("s-1", "s-2", "s-4"):
        newest = (await history(catalogue, "service", key))[0]
        assert (newest.who, newest.why, newest.number) == ("Olena", "rang them", 2)
        assert newest.snapshot is not None and newest.snapshot["assured_date"] == "2026-11-22"
    noted = [(one.action, one.record_id) for one in await entries(catalogue)]
    assert ("bulk-checked", "s-1") in noted
    again = await bulk(olena, world, ["s-1", "s-2"], "checked")
    assert chosen(again.text) == []


async def test_states_change_for_publishers_only_and_shelters_need_a_second_person(world, catalogue) -> None:
    olena = await world.sign_in(Role.EDITOR)
    assert (await bulk(olena, world, ["s-1"], "status")).status_code == 403
    refused = await olena.send_form("/console/services/bulk/status", {"chosen": "1:s-1", "status": "defunct", "why": "x"})  # fmt: skip
    assert refused.status_code == 403
    pavlo = await world.sign_in(Role.PUBLISHER, "Pavlo")
    asked = await bulk(pavlo, world, ["s-1", "s-4"], "status")
    assert world.texts.say("en", "lists-bulk-second") in asked.text
    await pavlo.send_form("/console/services/bulk/status", {"chosen": chosen(asked.text), "status": "defunct", "why": "gone"})  # fmt: skip
    assert (await get(catalogue, "service", "s-1"))["status"] == "defunct"
    assert (await get(catalogue, "service", "s-4"))["status"] == "active"
    found, count = await drafts(catalogue)
    assert count == 1 and found[0].record_id == "s-4" and found[0].second


async def test_what_somebody_else_changed_meanwhile_is_left_alone(world, catalogue) -> None:
    pavlo = await world.sign_in(Role.PUBLISHER, "Pavlo")
    asked = await bulk(pavlo, world, ["s-1", "s-2"], "status")
    other = await get(catalogue, "service", "s-1")
    await save(catalogue, "service", other | {"name": "Renamed"}, who="Olena", why="better")
    await pavlo.send_form("/console/services/bulk/status", {"chosen": chosen(asked.text), "status": "inactive", "why": "x"})  # fmt: skip
    assert (await get(catalogue, "service", "s-1"))["status"] == "active"
    assert (await get(catalogue, "service", "s-2"))["status"] == "inactive"


async def test_everything_in_a_list_is_chosen_by_its_filters(world, catalogue) -> None:
    olena = await world.sign_in(Role.EDITOR)
    form = {"scope": "all", "deed": "checked", "list": "need=health"}
    asked = await olena.send_form("/console/services/bulk", form)
    assert chosen(asked.text) == ["1:s-2"]
    nothing = await olena.send_form(
        "/console/services/bulk", {"deed": "checked", "scope": "chosen", "list": ""}
    )
    assert nothing.status_code == 422 and world.texts.say("en", "lists-bulk-none") in nothing.text


async def test_a_selection_goes_out_as_a_file(world, catalogue) -> None:
    olena = await world.sign_in(Role.VIEWER)
    sent = await bulk(olena, world, ["s-2", "s-1"], "export")
    assert sent.headers["content-disposition"].startswith("attachment")
    assert [one["id"] for one in json.loads(sent.text)] == ["s-2", "s-1"]


async def test_a_forged_form_changes_nothing(world, catalogue) -> None:
    pavlo = await world.sign_in(Role.PUBLISHER, "Pavlo")
    form = {"chosen": "1:s-1", "status": "defunct", "why": "x", "csrf": "0" * 64}
    assert (await pavlo.post("/console/services/bulk/status", data=form)).status_code == 403
    assert (await get(catalogue, "service", "s-1"))["status"] == "active"


async def test_providers_are_asked_one_by_one(world, catalogue) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = await bulk(olena, world, ["s-1", "s-2"], "confirm")
    assert re.findall(r'href="(/console/confirmations/ask/[^"]+)"', page.text) == ["/console/confirmations/ask/s-1", "/console/confirmations/ask/s-2"]  # fmt: skip
    vira = await world.sign_in(Role.VIEWER, "Vira")
    assert (await bulk(vira, world, ["s-1"], "confirm")).status_code == 403


async def test_the_start_page_counts_texts_that_wait_for_a_reader(world, catalogue) -> None:
    olena = await world.sign_in(Role.EDITOR, language="uk")
    text = world.texts.say("uk", "lists-home-unread", count=1)
    assert text not in (await olena.get("/console")).text
    row = {"entity": "service", "entity_id": "s-1", "field": "name", "language": "uk", "text": "Кухня", "status": "unreviewed"}  # fmt: skip
    stored = await get(catalogue, "service", "s-1")
    await save(catalogue, "service", stored | {"translations": [row]}, who="Pavlo", why="new")
    page = (await olena.get("/console")).text
    assert text in page
    listed = await olena.get("/console/services?texts=unread&texts_in=uk")
    assert named(listed.text) == ["Кухня"]


class Away:
    """A search that is broken."""

    async def find(self, text: str, **_: object) -> Sequence[Hit]:
        raise RuntimeError("no index")


async def test_without_the_peoples_search_names_are_still_found(world, catalogue) -> None:
    world.console = replace(world.console, ports={Finder: Away()})
    olena = await world.sign_in(Role.VIEWER)
    answer = await olena.get("/console/services?q=clinic")
    assert answer.status_code == 200 and named(answer.text) == ["Clinic"]


async def test_what_the_checks_found_tells_nobody_where_a_confidential_place_is(world, catalogue) -> None:
    somewhere = place("l-3", "Suceava", street="Secret Street 9") | {
        "name": "Secret House",
        "latitude": 43.5,
        "longitude": 32.25,
    }
    await put(catalogue, "location", somewhere)  # in the Black Sea
    viewer = await world.sign_in(Role.VIEWER, "Vasyl")
    await viewer.get("/console/checks")
    await Checking.of(world.console).finished()
    assert any(one.record == "l-3" for one in (await Checking.of(world.console).found()).findings)
    seen = (await viewer.get("/console/checks")).text
    assert "/console/services/s-4" in seen
    for secret in ("Suceava", "Secret", "43.5", "32.25"):
        assert secret not in seen
    marta = await world.sign_in(Role.PROTECTION, "Marta")
    assert "Secret House" in (await marta.get("/console/checks")).text
