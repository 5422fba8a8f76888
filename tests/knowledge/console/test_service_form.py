"""The form for a service, as browsers with and without script meet it: nothing typed is lost, nothing hidden is shown."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Sequence
from dataclasses import fields, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.console.form import TelegramCards
from bot.texts.console import FOLDER
from knowledge.catalogue import drafts
from knowledge.catalogue.database import writing
from knowledge.catalogue.storage import Change, apply, save
from knowledge.console.editing.positions import distance_km
from knowledge.console.editing.posted import packed
from knowledge.console.editing.showing import label_key
from knowledge.console.forms import ServiceForm
from knowledge.console.forms.values import PlaceRow
from knowledge.console.ports.form import Cards, Town, Towns
from knowledge.console.roles import Role
from knowledge.emergency import EmergencyNumbers
from tests.knowledge.console.conftest import Browser, World
from tests.knowledge.console.records import DATA, shipped
from tests.knowledge.console.test_drafts_pages import CONFIDENTIAL, OWNER, PLACE, SERVICE

CONSOLE = Path(__file__).parents[3] / "knowledge" / "console"
TOWNS = [
    Town("Timișoara", "Timișoara", "RO", 45.7537, 21.2257, 250_849),
    Town("Oradea", "Oradea", "RO", 47.0722, 21.9211, 196_367),
    Town("Szeged", "Szeged", "HU", 46.253, 20.1482, 164_883),
    Town("Chernivtsi", "Chernivtsi", "UA", 48.2915, 25.9403, 266_533),
]


class FewTowns:
    """A gazetteer of four towns."""

    def suggest(self, text: str, language: str, limit: int = 8) -> list[Town]:
        return [town for town in TOWNS if town.name.casefold().startswith(text.casefold())]

    def around(self, lat: float, lon: float, language: str, limit: int = 25) -> list[Town]:
        near = [replace(town, km=distance_km(lat, lon, town.lat, town.lon)) for town in TOWNS]
        return sorted(near, key=lambda town: town.km)


class Fields(HTMLParser):
    """What a browser would post of the form in a page, buttons left out."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.posted: dict[str, list[str]] = {}
        self._form = self._select = self._area = ""
        self._text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        found = dict(attrs)
        if tag == "form":
            self._form = found.get("id") or "other"
        if self._form != "service-form":
            return
        if tag == "input" and found.get("name"):
            kind = found.get("type", "text")
            if kind not in ("checkbox", "radio") or "checked" in found:
                self.posted.setdefault(found["name"], []).append(found.get("value") or "")
        elif tag == "select":
            self._select = found["name"]
            self.posted[self._select] = []
        elif tag == "option" and self._select and ("selected" in found or not self.posted[self._select]):
            self.posted[self._select] = [found.get("value") or ""]
        elif tag == "textarea":
            self._area, self._text = found["name"], []

    def handle_data(self, data: str) -> None:
        if self._area:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area:
            # A browser drops the first line end and sends the others its own way.
            self.posted[self._area] = ["".join(self._text).removeprefix("\n").replace("\n", "\r\n")]
            self._area = ""
        elif tag == "select":
            self._select = ""
        elif tag == "form":
            self._form = ""


class Form:
    """The form in the hands of an operator without script."""

    def __init__(self, browser: Browser, page: str) -> None:
        self.browser = browser
        self.read(page)

    def read(self, page: str) -> None:
        self.page = page
        self.fields = Fields(page).posted
        self.action = re.search(r'id="service-form"[^>]*action="([^"]+)"', page)[1]  # type: ignore[index]
        self.id = self.action.split("/")[3]

    def fill(self, **values: str | Sequence[str]) -> Form:
        for name, value in values.items():
            self.fields[name.replace("__", ".")] = [value] if isinstance(value, str) else list(value)
        return self

    async def press(self, deed: str, status: int = 200) -> Form:
        answer = await self.browser.send_form(self.action, {**self.fields, "do": deed})
        if answer.status_code == 303 and status == 200:
            answer = await self.browser.get(answer.headers["location"])
        assert answer.status_code == status, answer.text
        self.read(answer.text)
        return self

    async def live(self) -> str:
        path = self.action.replace("/services/", "/service-form/").replace("/edit", "/live")
        answer = await self.browser.send_form(path, self.fields, headers={"hx-request": "true"})
        assert answer.status_code == 200, answer.text
        return answer.text

    def told(self, name: str) -> str:
        """What stands beside a field."""
        return re.sub(r"<[^>]+>", "", re.search(rf'data-told="{re.escape(name)}"[^>]*>(.*?)</(?:span></span|span|div)>', self.page)[1])  # type: ignore[index]  # fmt: skip


@pytest.fixture
def world(world: World) -> World:
    emergency = EmergencyNumbers.load(DATA / "emergency.json", ("RO", "UA"))
    ports = {Towns: FewTowns(), Cards: TelegramCards(emergency)}
    world.console = replace(world.console, ports=ports, countries=("RO", "UA"))
    return world


@pytest.fixture
async def known(engine: AsyncEngine) -> str:
    """A service in the catalogue, with its organisation and place."""
    await put(engine, organization=OWNER, location=PLACE, service=SERVICE)
    return str(SERVICE["id"])


async def put(engine: AsyncEngine, **records: dict[str, Any]) -> None:
    async with writing(engine) as connection:
        changes = [Change(kind, one["id"], copy.deepcopy(one)) for kind, one in records.items()]  # type: ignore[arg-type]
        await apply(connection, changes, who="starter", why="first")


async def opened(
    world: World, path: str, role: Role = Role.EDITOR, name: str = "Olena", language: str = "en"
) -> Form:
    browser = await world.sign_in(role, name, language)
    answer = await browser.get(path)
    assert answer.status_code == 200, answer.text
    return Form(browser, answer.text)


async def draft_of(world: World, form: Form) -> dict[str, Any]:
    """The documents of the only draft of the service."""
    [summary] = await drafts.drafts_of(world.console.engine, "service", form.id)
    found = await drafts.draft(world.console.engine, summary.id)
    return {part.kind: part.document for part in found.parts}


async def test_a_service_is_written_without_script(world: World) -> None:
    form = await opened(world, "/console/services/new")
    form.fill(
        name="Legal advice", description="First line\r\nSecond line", needs=["legal"], places__0__city="Timi"
    )
    await form.press("find:places.0")
    assert "One town found" in form.page
    town = re.search(r'value="(town:places\.0:[^"]+)"', form.page)
    assert town
    await form.press(town[1])
    form.fill(places__0__address_1="Strada Exemplu 1", phones__0__number="0256 123 456", hours__kind="week")
    form.fill(hours__days__0__slots__0__opens="9", hours__days__0__slots__0__closes="12.30")
    await form.press("add:hours.days.0.slots")
    form.fill(hours__days__0__slots__1__opens="14", hours__days__0__slots__1__closes="18")
    await form.press("copy:hours")
    await form.press("organization-new")
    form.fill(organization__name="Asociația Nouă")
    for number, (code, name) in enumerate(
        (("ro", "Consiliere juridică"), ("uk", "Юридична допомога"), ("ar", "مشورة قانونية"))
    ):
        await form.press("add:words")
        form.fill(**{f"words.{number}.language": code, f"words.{number}.name": name})
    await form.press("checked")
    await form.press("save")
    found = await draft_of(world, form)
    service, place = found["service"], found["location"]
    assert service["description"] == "First line\nSecond line"
    assert service["phones"][0]["number"] == "+40 256 123 456"
    assert service["assured_date"] == "2026-11-22"
    assert [row["language"] for row in service["translations"]] == ["ro", "uk", "ar"]
    assert {row["link_type"]: row["value"] for row in service["attributes"]} == {
        "need": "legal", "text_language": "en", "contact_verified": "true", "osm_hours": "Mo-Fr 09:00-12:30,14:00-18:00",
    }  # fmt: skip
    assert found["organization"]["name"] == "Asociația Nouă"
    assert service["organization_id"] == found["organization"]["id"]
    assert (place["latitude"], place["addresses"][0]["city"], place["addresses"][0]["country"]) == (
        45.7537,
        "Timișoara",
        "RO",
    )
    [summary] = await drafts.drafts_of(world.console.engine, "service", form.id)
    checked = await drafts.check_draft(world.console.engine, summary.id)
    assert checked.checked is not None
    assert not checked.checked.unfit


async def test_looking_at_a_record_changes_nothing(world: World) -> None:
    async with writing(world.console.engine) as connection:
        for one in shipped():
            records = [("organization", one.organization), ("service", one.service)]
            records += [("location", place) for place in one.locations.values()]
            changes = [Change(kind, found["id"], found) for kind, found in records if found]  # type: ignore[arg-type]
            await apply(connection, changes, who="starter", why="first")
    browser = await world.sign_in(Role.ADMIN)
    for one in shipped()[::6]:
        answer = await browser.get(f"/console/services/{one.service['id']}/edit")
        form = Form(browser, answer.text)
        await form.press("add:phones")
        await form.press("add:places")
        assert await drafts.drafts_of(world.console.engine, "service", form.id) == []


async def test_what_is_wrong_is_said_beside_the_field_and_the_rest_is_kept(world: World, known: str) -> None:
    form = await opened(world, f"/console/services/{known}/edit")
    form.fill(minimum_age="eighteen", email="nobody", alert="Closed in August", phones__0__number="12")
    await form.press("check", 422)
    assert form.told("minimum_age") == "Write a number of years from 0 to 120."
    assert (
        form.told("phones.0.number")
        == "This can be no phone number in Romania. Count the digits, or write it with its country code."
    )
    assert re.search(
        r'id="f-minimum_age"[^>]*aria-describedby="f-minimum_age-told"[^>]*aria-invalid="true"', form.page
    )
    summary = form.page[form.page.index("<h1") : form.page.index("<form id")]
    assert "3 things are not right yet" in summary
    assert 'href="#f-email"' in summary
    assert form.fields["minimum_age"] == ["eighteen"]
    service = (await draft_of(world, form))["service"]
    assert service["alert"] == "Closed in August"
    assert "minimum_age" not in service


async def test_while_somebody_writes_nothing_is_missing_yet(world: World) -> None:
    form = await opened(world, "/console/services/new")
    assert form.told("name") == ""
    page = await form.fill(name="Legal advice", url="not a link").live()
    told = json.loads(re.search(r'id="told" data-told="([^"]*)"', page)[1].replace("&#34;", '"'))  # type: ignore[index]
    assert list(told) == ["url"]
    assert "Legal advice" in page
    draft = re.search(r'name="draft" value="(\d+)"', page)
    assert draft
    # A second save goes into the same draft, even if the first answer never arrived.
    await form.fill(alert="Ring twice").live()
    assert (await draft_of(world, form))["service"]["alert"] == "Ring twice"


async def test_two_people_in_one_draft_lose_nothing(world: World, known: str) -> None:
    hers = await opened(world, f"/console/services/{known}/edit")
    await hers.fill(alert="Ring twice").press("save")
    number = hers.fields["draft"][0]
    his = await opened(world, f"/console/services/{known}/edit?draft={number}", name="Ion")
    await his.fill(description="His words", alternate_name="His name").press("save")
    await hers.fill(description="Her words", email="a@example.org").press("save", 409)
    assert "His words" in hers.page
    assert "Her words" in hers.page
    assert "<legend>Description</legend>" in hers.page
    service = (await draft_of(world, hers))["service"]
    assert (service["description"], service["alternate_name"], service["email"]) == (
        "His words",
        "His name",
        "a@example.org",
    )
    # Until she decides, it is asked again; then her word counts.
    await hers.press("save", 409)
    await hers.fill(choice__description="mine").press("save")
    assert (await draft_of(world, hers))["service"]["description"] == "Her words"


async def test_what_was_published_meanwhile_is_not_undone(world: World, known: str) -> None:
    form = await opened(world, f"/console/services/{known}/edit")
    await save(world.console.engine, "service", SERVICE | {"alert": "From elsewhere"}, who="Ion", why="news")
    page = await form.fill(description="Her words").live()
    assert "Somebody published a change of this service" in page
    service = (await draft_of(world, form))["service"]
    assert (service["alert"], service["description"]) == ("From elsewhere", "Her words")


async def test_a_draft_that_ended_begins_anew(world: World, known: str) -> None:
    form = await opened(world, f"/console/services/{known}/edit")
    await form.fill(alert="One").press("save")
    first = int(form.fields["draft"][0])
    await drafts.withdraw(world.console.engine, first, who="Ion")
    page = await form.fill(alert="Two").live()
    assert "published or withdrawn" in page
    live = [
        one for one in await drafts.drafts_of(world.console.engine, "service", known) if one.state == "open"
    ]
    assert [one.id for one in live] != [first]
    document = (await drafts.draft(world.console.engine, live[0].id)).parts[0].document
    assert document is not None
    assert document["alert"] == "Two"


async def test_somebody_elses_draft_is_told_of(world: World, known: str) -> None:
    his = await opened(world, f"/console/services/{known}/edit", name="Ion")
    await his.fill(alert="His").press("save")
    hers = await opened(world, f"/console/services/{known}/edit")
    assert "Ion is also working on this service." in hers.page
    assert f"/edit?draft={his.fields['draft'][0]}" in hers.page
    assert hers.fields["alert"] == [""]


@pytest.mark.parametrize("role", [Role.VIEWER, Role.PROTECTION])
async def test_only_editors_edit(world: World, known: str, role: Role) -> None:
    browser = await world.sign_in(role)
    assert (await browser.get("/console/services/new")).status_code == 403
    assert (await browser.get(f"/console/services/{known}/edit")).status_code == 403
    assert (await browser.send_form(f"/console/services/{known}/edit", {"name": "Mine"})).status_code == 403
    assert (
        await browser.send_form(f"/console/service-form/{known}/live", {"name": "Mine"})
    ).status_code == 403
    assert await drafts.drafts_of(world.console.engine, "service", known) == []


async def test_a_confidential_service_is_for_those_who_protect_it(world: World, known: str) -> None:
    secret = SERVICE | {"attributes": [*SERVICE["attributes"], CONFIDENTIAL]}
    await save(world.console.engine, "service", secret, who="Ada", why="shelter")
    editor = await world.sign_in(Role.PUBLISHER, "Petro")
    for answer in (
        await editor.get(f"/console/services/{known}/edit"),
        await editor.send_form(f"/console/services/{known}/edit", {"do": "save"}),
        await editor.send_form(f"/console/service-form/{known}/live", {}),
    ):
        assert answer.status_code == 403
        assert "Strada Exemplu" not in answer.text
    form = await opened(world, f"/console/services/{known}/edit", Role.PROTECTION, "Ada")
    assert form.fields["places.0.address_1"] == ["Strada Exemplu 17"]
    # Her draft is closed to the others, too, also when it takes the mark away.
    form.fields.pop("confidential")
    await form.press("save")
    number = form.fields["draft"][0]
    assert (await editor.get(f"/console/services/{known}/edit?draft={number}")).status_code == 403


async def test_places_of_a_confidential_service_are_not_offered(world: World, known: str) -> None:
    other = SERVICE | {"id": "s-2", "service_at_locations": []}
    await put(world.console.engine, service=other)
    form = await opened(world, "/console/services/s-2/edit")
    assert "place:l-1" in form.page
    secret = SERVICE | {"attributes": [*SERVICE["attributes"], CONFIDENTIAL]}
    await save(world.console.engine, "service", secret, who="Ada", why="shelter")
    form = await opened(world, "/console/services/s-2/edit")
    assert "place:l-1" not in form.page
    assert "Strada Exemplu" not in form.page
    # Nor does it help to know its id.
    await form.fill(**{"places.0.key": "l-1", "places.0.link": "x", "places.0.city": "Timișoara"}).press(
        "save"
    )
    assert "Strada Exemplu" not in form.page
    assert await drafts.drafts_of(world.console.engine, "service", "s-2") == []


async def test_who_marks_a_service_as_confidential_can_go_on(world: World, known: str) -> None:
    form = await opened(world, f"/console/services/{known}/edit")
    await form.fill(confidential="true").press("save")
    await form.fill(alert="Ring first").press("save")
    other = await world.sign_in(Role.EDITOR, "Petro")
    answer = await other.get(f"/console/services/{known}/edit?draft={form.fields['draft'][0]}")
    assert answer.status_code == 403


async def test_a_known_place_is_taken_over_as_it_is(world: World, known: str) -> None:
    await put(world.console.engine, service=SERVICE | {"id": "s-2", "service_at_locations": []})
    form = await opened(world, "/console/services/s-2/edit")
    await form.press("place:l-1")
    assert "One other service is at this place" in form.page
    await form.press("save")
    found = await draft_of(world, form)
    assert found["location"] == PLACE
    assert [link["location_id"] for link in found["service"]["service_at_locations"]] == ["l-1"]


async def test_texts_of_others_do_nothing_to_the_page(world: World, known: str) -> None:
    hostile = '"><script>alert(1)</script>{{ 7 * 7 }}'
    form = await opened(world, f"/console/services/{known}/edit")
    await form.fill(
        name=hostile,
        description=f"</textarea>{hostile}",
        words__0__name=hostile,
        phones__0__description=hostile,
    ).press("save")
    page = form.page + await form.live()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "49" not in re.sub(r"<[^>]*>", "", form.page[form.page.index('class="preview"') :])


async def test_the_card_is_shown_in_every_language(world: World, known: str) -> None:
    form = await opened(world, f"/console/services/{known}/edit", language="uk")
    await form.press("add:words")
    await form.fill(**{"words.1.language": "ar", "words.1.name": "مركز نهاري"}).press("save")
    page = await form.fill(preview="ar").live()
    card = page[page.index('class="bubble"') :]
    assert card.startswith('class="bubble" lang="ar" dir="rtl"')
    assert re.search(r"<b>\W*مركز نهاري\W*</b>", card)
    page = await form.fill(preview="uk").live()
    assert 'lang="uk" dir="ltr"' in page
    assert "<b>Денний центр</b>" in page
    page = await form.fill(status="defunct").live()
    assert 'class="bubble"' not in page


@pytest.mark.parametrize(
    ("latitude", "longitude", "country", "said"),
    [
        ("47.0722", "21.9211", "RO", "This point is 156 km from Timișoara."),
        ("46.253", "20.1482", "RO", "This point is not in Romania."),
        ("10", "10", "RO", "There is no town within 40 km of this point."),
        ("45.75, 21.22", "", "RO", ""),
    ],
)
async def test_a_point_is_compared_with_its_address(
    world: World, known: str, latitude: str, longitude: str, country: str, said: str
) -> None:
    form = await opened(world, f"/console/services/{known}/edit")
    await form.fill(
        places__0__latitude=latitude, places__0__longitude=longitude, places__0__country=country
    ).press("preview")
    assert form.told("places.0.latitude").startswith(said) if said else form.told("places.0.latitude") == ""
    assert "<svg" in form.page


async def test_lookups_tell_towns_and_organisations(world: World, known: str) -> None:
    browser = await world.sign_in()
    answer = await browser.get(
        f"/console/service-form/{known}/towns", params={"place": "places.0", "places.0.city": "ora"}
    )
    assert 'value="town:places.0:47.07220,21.92110,RO,Oradea"' in answer.text
    answer = await browser.get(f"/console/service-form/{known}/organizations", params={"find": "ASOCIATIA"})
    assert 'value="organization:o-1"' in answer.text
    answer = await browser.get(f"/console/service-form/{known}/organizations", params={"find": "ociatia"})
    assert "No organisation of that name is known" in answer.text


def test_every_field_has_a_name(world: World) -> None:
    for field in fields(ServiceForm):
        assert world.texts.has(label_key(field.name)), field.name


def test_every_word_of_the_form_exists_and_is_used() -> None:
    written = set(
        re.findall(
            r"^(form-[\w-]+) =", (FOLDER / "en" / "form.ftl").read_text(encoding="utf-8"), re.MULTILINE
        )
    )
    sources = [*(CONSOLE / "templates" / "form").glob("*.html"), *(CONSOLE / "forms").glob("*.py"), *(CONSOLE / "editing").glob("*.py"), CONSOLE / "pages" / "edit_service.py"]  # fmt: skip
    used: set[str] = set()
    begun: set[str] = set()
    for path in sources:
        for key in re.findall(r'["\'](form-[\w-]+?-?)(?=["\'{])', path.read_text(encoding="utf-8")):
            (begun if key.endswith("-") else used).add(key)
    assert used - written == {"form-body"}  # a class of the page
    assert {key for key in written - used if not any(key.startswith(start) for start in begun)} == set()


async def test_a_forged_form_does_not_bring_a_place_that_is_hidden(world: World, known: str) -> None:
    await put(world.console.engine, service=SERVICE | {"id": "s-2", "service_at_locations": []})
    secret = SERVICE | {"attributes": [*SERVICE["attributes"], CONFIDENTIAL]}
    await save(world.console.engine, "service", secret, who="Ada", why="shelter")
    form = await opened(world, "/console/services/s-2/edit")
    # The values that a form was shown with come back from the browser, which can say what it likes.
    row = PlaceRow("l-1", "x", city="Timișoara")
    form.fill(shown=packed(replace(ServiceForm(), places=(row,))), choice__places="mine")
    form.fill(**{"places.0.key": "l-1", "places.0.link": "x", "places.0.city": "Timi"})
    await form.press("save")
    assert "Strada Exemplu" not in form.page
    for one in await drafts.drafts_of(world.console.engine, "service", "s-2"):
        found = await drafts.draft(world.console.engine, one.id)
        assert "Strada Exemplu" not in str(found.parts)


async def test_an_organisation_whose_name_is_hidden_cannot_be_taken_by_its_id(
    world: World, known: str
) -> None:
    await put(world.console.engine, service=SERVICE | {"id": "s-2", "organization_id": "o-2"}, organization={"id": "o-2", "name": "Other"})  # fmt: skip
    name = "Casa de pe Strada Exemplu 17"
    secret = SERVICE | {"attributes": [*SERVICE["attributes"], CONFIDENTIAL]}
    secret["service_at_locations"] = [{"id": "sal-1", "location_id": "l-7"}]
    place = PLACE | {"id": "l-7"}
    await put(world.console.engine, organization=OWNER | {"name": name}, location=place, service=secret)
    form = await opened(world, "/console/services/s-2/edit")
    await form.press("organization:o-1")
    assert name not in form.page
    for one in await drafts.drafts_of(world.console.engine, "service", "s-2"):
        found = await drafts.draft(world.console.engine, one.id)
        assert name not in str(found.parts)
