"""What is only drafted is as secret as what is published: nobody learns from a draft where a shelter is, or will be, or was."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import writing
from knowledge.catalogue.drafts import NEW, Part, open_draft
from knowledge.catalogue.storage import Change, apply
from knowledge.console.roles import Role
from tests.knowledge.console.conftest import World
from tests.knowledge.console.test_drafts_pages import CONFIDENTIAL, SERVICE, open_page, parts  # noqa: F401

STREET = "Aleea Ascunsă 9"
HIDDEN_PLACE: dict[str, Any] = {
    "id": "l-9", "location_type": "physical", "name": "Casa Verde", "latitude": 45.7123, "longitude": 21.2987,
    "addresses": [{"id": "a-9", "address_1": STREET, "city": "Lugoj", "country": "RO"}],
}  # fmt: skip
TELLING = (STREET, "Casa Verde", "45.7123", "21.2987", "Lugoj")


def shelter(identifier: str = "s-9", **more: Any) -> dict[str, Any]:
    return copy.deepcopy(SERVICE) | {
        "id": identifier, "name": "Adăpost", "organization_id": "o-9", "translations": [],
        "service_at_locations": [{"id": "sal-9", "location_id": "l-9"}],
        "attributes": [*SERVICE["attributes"], CONFIDENTIAL],
    } | more  # fmt: skip


def told(page: str) -> list[str]:
    return [word for word in TELLING if word in page]


@pytest.mark.parametrize("role", [Role.VIEWER, Role.EDITOR, Role.PUBLISHER])
async def test_a_shelter_that_is_only_drafted_is_hidden(world: World, role: Role) -> None:
    owner = {"id": "o-9", "name": "Asociația Casa Verde", "description": f"Suntem pe {STREET}, Lugoj."}
    new = [
        Part("service", "s-9", NEW, shelter()),
        Part("organization", "o-9", NEW, owner),
        Part("location", "l-9", NEW, HIDDEN_PLACE),
    ]
    one = await open_draft(world.console.engine, new, who="Olena", why="new")
    page = await open_page(await world.sign_in(role, "Petro"), f"/console/drafts/{one.id}")
    assert told(page) == []
    seen = await open_page(await world.sign_in(Role.PROTECTION, "Iryna"), f"/console/drafts/{one.id}")
    assert STREET in seen


async def test_a_service_that_a_draft_hides_and_moves_is_hidden(
    world: World,
    parts: tuple[Part, ...],  # noqa: F811
) -> None:
    service = copy.deepcopy(SERVICE) | {
        "attributes": [*SERVICE["attributes"], CONFIDENTIAL],
        "service_at_locations": [{"id": "sal-9", "location_id": "l-9"}],
    }
    changed = [
        Part("service", "s-1", parts[0].base, service),
        Part("location", "l-9", NEW, HIDDEN_PLACE),
    ]
    one = await open_draft(world.console.engine, changed, who="Olena", why="moves")
    page = await open_page(await world.sign_in(Role.VIEWER, "Petro"), f"/console/drafts/{one.id}")
    assert told(page) == []


async def published_shelter(engine: AsyncEngine) -> None:
    records = [
        ("organization", {"id": "o-9", "name": "Asociația Casa Verde"}),
        ("location", HIDDEN_PLACE),
        ("service", shelter()),
    ]
    async with writing(engine) as connection:
        changes = [Change(kind, one["id"], copy.deepcopy(one)) for kind, one in records]  # type: ignore[arg-type]
        await apply(connection, changes, who="starter", why="first")


async def test_the_histories_of_a_shelter_that_was_deleted_stay_hidden(
    world: World, engine: AsyncEngine
) -> None:
    await published_shelter(engine)
    moved = HIDDEN_PLACE | {"addresses": [HIDDEN_PLACE["addresses"][0] | {"address_1": f"{STREET} bis"}]}
    async with writing(engine) as connection:
        await apply(connection, [Change("location", "l-9", moved)], who="Olena", why=f"din {STREET}")
        await apply(connection, [Change("service", "s-9", None)], who="Olena", why="closed")
    petro = await world.sign_in(Role.VIEWER, "Petro")
    for path in ("location/l-9", "service/s-9"):
        answer = await petro.get(f"/console/history/{path}")
        assert told(answer.text) == [], path


async def test_the_history_of_an_organisation_whose_shelter_was_deleted_stays_hidden(
    world: World, engine: AsyncEngine
) -> None:
    await published_shelter(engine)
    said = {"id": "o-9", "name": "Asociația Casa Verde", "description": f"Suntem pe {STREET}, Lugoj."}
    async with writing(engine) as connection:
        await apply(connection, [Change("organization", "o-9", said)], who="Olena", why=f"din {STREET}")
        gone = [Change("service", "s-9", None), Change("location", "l-9", None)]
        await apply(connection, gone, who="Olena", why="closed")
    path = "/console/history/organization/o-9"
    for role, name in ((Role.VIEWER, "Petro"), (Role.PUBLISHER, "Pavlo")):
        assert told((await (await world.sign_in(role, name)).get(path)).text) == []
    assert STREET in (await (await world.sign_in(Role.PROTECTION, "Iryna")).get(path)).text


async def test_an_organisation_that_never_had_a_shelter_is_shown_after_a_service_was_deleted(
    world: World, engine: AsyncEngine
) -> None:
    await published_shelter(engine)
    public = shelter("s-8", attributes=SERVICE["attributes"], organization_id="o-8")
    owner = {"id": "o-8", "name": "Prieteni din Lugoj"}
    async with writing(engine) as connection:
        await apply(connection, [Change("organization", "o-8", owner), Change("service", "s-8", public)], who="Olena", why="new")  # fmt: skip
        await apply(connection, [Change("service", "s-8", None)], who="Olena", why="closed")
    petro = await world.sign_in(Role.VIEWER, "Petro")
    assert "Prieteni din Lugoj" in (await petro.get("/console/history/organization/o-8")).text
