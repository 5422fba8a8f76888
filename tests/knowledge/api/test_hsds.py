"""The HSDS API: the standard's shape, pages, nothing confidential, nothing made up, gently."""

from __future__ import annotations

import copy
import json
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot.paths import SHIPPED
from knowledge.api import hsds_routes
from knowledge.catalogue.database import open_engine
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.seeds import seed_starter
from knowledge.catalogue.storage import get, save
from knowledge.pacing import Pace
from tests.knowledge.api.models import About, ListedService, Organization, Page, Service
from tests.knowledge.catalogue.conftest import SERVICE


@pytest.fixture
async def engine(tmp_path: Path):
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'catalogue.db'}")
    await migrate(opened)
    yield opened
    await opened.dispose()


def client(engine, *, examples: bool = False, pace: Pace | None = None) -> httpx.AsyncClient:
    app = Starlette(routes=list(hsds_routes(engine, examples=examples, pace=pace or Pace(10_000, 60))))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1")


@pytest.fixture
async def api(engine) -> AsyncIterator[httpx.AsyncClient]:
    async with client(engine) as opened:
        yield opened


async def bring(engine, tmp_path: Path, *services: dict) -> None:
    path = tmp_path / "file.json"
    path.write_text(json.dumps(list(services)), encoding="utf-8")
    await import_catalogue(engine, path)


def numbered(number: int, **more: object) -> dict:
    service = copy.deepcopy(SERVICE) | {"id": f"s-{number:03}", "name": f"Service {number}"}
    service["service_at_locations"][0]["id"] = f"link-{number}"
    return service | more


async def test_what_it_is(api) -> None:
    About.model_validate((await api.get("/hsds")).json())


async def test_everything_shipped_has_the_standards_shape(engine) -> None:
    await seed_starter(engine, SHIPPED)
    async with client(engine, examples=True) as api:
        seen, number = 0, 1
        while True:
            page = Page.model_validate(
                (
                    await api.get("/hsds/services", params={"page": number, "per_page": 100, "full": "true"})
                ).json()
            )
            assert (
                page.page_number == number
                and page.size == len(page.contents)
                and page.first_page == (number == 1)
            )
            for one in page.contents:
                Service.model_validate(one).assured()
            seen += page.size
            if page.last_page:
                break
            number += 1
        assert seen == page.total_items > 50 and number == page.total_pages
        for one in Page.model_validate(
            (await api.get("/hsds/services", params={"per_page": 100})).json()
        ).contents:
            ListedService.model_validate(one)
            assert "phones" not in one
        owners = Page.model_validate((await api.get("/hsds/organizations")).json())
        assert owners.total_items > 10
        for one in owners.contents:
            Organization.model_validate(one)
        first = owners.contents[0]["id"]
        assert (await api.get(f"/hsds/organizations/{first}")).json()["id"] == first


async def test_pages(engine, api, tmp_path: Path) -> None:
    empty = Page.model_validate((await api.get("/hsds/services")).json())
    assert (
        empty.empty and empty.total_items == empty.total_pages == 0 and empty.first_page and empty.last_page
    )
    await bring(engine, tmp_path, *(numbered(number) for number in range(7)))
    pages = [
        Page.model_validate((await api.get("/hsds/services", params={"per_page": 3, "page": number})).json())
        for number in (1, 2, 3, 4)
    ]
    assert [page.size for page in pages] == [3, 3, 1, 0]
    assert [page.last_page for page in pages] == [False, False, True, True] and pages[3].empty
    assert [one["id"] for page in pages for one in page.contents] == [f"s-{number:03}" for number in range(7)]


@pytest.mark.parametrize(
    "query", ["page=0", "page=x", "per_page=101", "per_page=-1", "modified_after=soon", "page=٣"]
)
async def test_wrong_parameters_say_what_is_expected(api, query: str) -> None:
    answer = await api.get(f"/hsds/services?{query}")
    assert answer.status_code == 400 and answer.json()["error"]["expected"]


async def test_narrowed_lists(engine, api, tmp_path: Path) -> None:
    other = numbered(2)
    other["organization"] = {"id": "org-2", "name": "Other"}
    other["attributes"] = [{"id": "at-9", "link_type": "need", "value": "legal"}]
    await bring(engine, tmp_path, numbered(1), other)

    async def ids(**params: str) -> list[str]:
        return [one["id"] for one in (await api.get("/hsds/services", params=params)).json()["contents"]]

    assert await ids(organization_id="org-2") == ["s-002"]
    assert await ids(taxonomy_term_id="legal") == ["s-002"]
    assert (
        await ids(modified_after="2020-01-01") == ["s-001", "s-002"]
        and await ids(modified_after="2999-01-01") == []
    )
    assert (await api.get("/hsds/services", params={"minimal": "true"})).json()["contents"] == [
        {"id": "s-001"},
        {"id": "s-002"},
    ]


async def test_where_a_confidential_service_is_never_leaves(engine, api, tmp_path: Path) -> None:
    shelter = numbered(1, description="Strada Exemplu 1, Timișoara")
    shelter["attributes"].append({"id": "at-8", "link_type": "confidential", "value": "true"})
    await bring(engine, tmp_path, shelter)
    for path in (
        "/hsds/services/s-001",
        "/hsds/services?full=true",
        "/hsds/services",
        "/hsds/organizations",
        "/hsds/organizations/org-1",
    ):
        text = (await api.get(path)).text
        assert "Strada Exemplu" not in text and "45.75" not in text and "09:00" not in text, path
    assert "+40 256 123 456" in (await api.get("/hsds/services/s-001")).text


async def test_a_place_is_hidden_on_every_page_it_might_be_told(engine, api, tmp_path: Path) -> None:
    """The shelter and a public service of its organisation stand on different pages."""
    shelter, public = numbered(1), numbered(2, description="Next to Strada Exemplu 1")
    shelter["attributes"].append({"id": "at-8", "link_type": "confidential", "value": "true"})
    public["service_at_locations"] = [
        {
            "id": "link-2",
            "location": {
                "id": "loc-2",
                "name": "Office",
                "addresses": [{"id": "adr-2", "address_1": "Strada Publică 9", "city": "Timișoara"}],
            },
        }
    ]
    public["organization"] = shelter["organization"] | {"description": "We are at Strada Exemplu 1"}
    await bring(engine, tmp_path, shelter, public)
    page = (await api.get("/hsds/services", params={"per_page": 1, "page": 2, "full": "true"})).json()[
        "contents"
    ][0]
    assert "Strada Publică 9" in json.dumps(page, ensure_ascii=False)
    assert "Strada Exemplu" not in json.dumps(page["organization"], ensure_ascii=False)


async def test_examples_stay_where_people_do_not_see_them(engine, tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_text(json.dumps([numbered(1)]), encoding="utf-8")
    await import_catalogue(engine, path, example=True)
    async with client(engine) as api:
        assert (await api.get("/hsds/services")).json()["empty"]
        assert (await api.get("/hsds/services/s-001")).status_code == 404
        assert (await api.get("/hsds/organizations")).json()["empty"]
        assert (await api.get("/hsds/organizations/org-1")).status_code == 404
    async with client(engine, examples=True) as api:
        assert (await api.get("/hsds/services/s-001")).status_code == 200


async def test_unchanged_pages_are_not_sent_again(engine, api, tmp_path: Path) -> None:
    await bring(engine, tmp_path, numbered(1))
    first = await api.get("/hsds/services")
    again = await api.get("/hsds/services", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304 and not again.content and again.headers["etag"] == first.headers["etag"]
    other = await api.get("/hsds/services?page=2", headers={"If-None-Match": first.headers["etag"]})
    assert other.status_code == 200
    await save(
        engine, "service", await get(engine, "service", "s-001") | {"alert": "New"}, who="Olena", why=""
    )
    changed = await api.get("/hsds/services", headers={"If-None-Match": first.headers["etag"]})
    assert changed.status_code == 200 and changed.json()["contents"][0]["alert"] == "New"


async def test_reading_only_and_not_for_other_sites(api) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert (await api.request(method, "/hsds/services")).status_code == 405
    answer = await api.get("/hsds/services", headers={"Origin": "https://elsewhere.example"})
    assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_whoever_asks_too_often_waits(engine) -> None:
    time = [0.0]
    async with client(engine, pace=Pace(3, 60, lambda: time[0])) as api:
        assert [(await api.get("/hsds")).status_code for _ in range(4)] == [200, 200, 200, 429]
        answer = await api.get("/hsds/services")
        assert answer.status_code == 429 and answer.headers["retry-after"] == "60"
        time[0] = 61.0
        assert (await api.get("/hsds")).status_code == 200
