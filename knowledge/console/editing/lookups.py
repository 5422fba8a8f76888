"""What the form offers to choose from: organisations by name, places an organisation has already, countries."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.guard import Guard, linked_places
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load, services_around


@dataclass(frozen=True, slots=True)
class Known:
    """A record to choose: its id and what it is called."""

    id: str
    name: str


async def organizations_named(engine: AsyncEngine, text: str, *, secret: bool, limit: int = 8) -> list[Known]:
    """Organisations whose name has a word that begins with the text, best first; accents and capitals do not matter.

    Args:
        secret: Whether the operator may see whose name tells where a confidential service is.
    """
    asked = plain(text)
    if not asked:
        return []
    table = tables.organization
    async with reading(engine) as connection:
        rows = await connection.execute(select(table.c.id, table.c.name))
        found = [Known(row.id, row.name or "") for row in rows if f" {asked}" in f" {plain(row.name or '')}"]
    found.sort(key=lambda one: (not plain(one.name).startswith(asked), len(one.name), one.name))
    return [one for one in found[:limit] if secret or not await hides_organization(engine, one.id)]


async def places_of(engine: AsyncEngine, organization: str, *, secret: bool, limit: int = 12) -> list[Known]:
    """Places where an organisation gives services.

    Args:
        secret: Whether the operator may see places of confidential services.
    """
    guard, services, places = await _around(engine, organizations=[organization])
    own = [one for one in services.values() if one.get("organization_id") == organization]
    found = []
    for key in dict.fromkeys(key for one in own for key in linked_places(one) if key in places):
        address: Document = next(iter(places[key].get("addresses") or ()), {})
        parts = [places[key].get("name"), address.get("address_1"), address.get("city")]
        if any(parts) and (secret or not (guard.hides_place(key) or facts.flag(places[key], "confidential"))):
            found.append(Known(key, ", ".join(dict.fromkeys(str(part) for part in parts if part))))
    return found[:limit]


async def hides_place(engine: AsyncEngine, location: str) -> bool:
    """Whether a place belongs to confidential services only, or is confidential itself."""
    guard, _, places = await _around(engine, locations=[location])
    return guard.hides_place(location) or facts.flag(places.get(location, {}), "confidential")


async def hides_organization(engine: AsyncEngine, organization: str) -> bool:
    """Whether an organisation's record tells where a confidential service is."""
    guard, _, _ = await _around(engine, organizations=[organization])
    async with reading(engine) as connection:
        found = (await load(connection, "organization", [organization])).get(organization)
    return found is not None and guard.organization(found).get("name") != found.get("name")


async def _around(
    engine: AsyncEngine, *, organizations: Sequence[str] = (), locations: Sequence[str] = ()
) -> tuple[Guard, Mapping[str, Document], Mapping[str, Document]]:
    """The guard of some records, which has to know all services of an organisation and all at a place."""
    async with reading(engine) as connection:
        services = await load(
            connection, "service", await services_around(connection, organizations, locations)
        )
        doors = {key for one in services.values() for key in linked_places(one)}
        neighbours = await services_around(connection, (), doors) - services.keys()
        others = await load(connection, "service", neighbours)
        places = await load(connection, "location", doors | set(locations))
    return Guard({**services, **others}, {}, places), services, places


async def sharers(engine: AsyncEngine, location: str, service_id: str) -> int:
    """How many other services are at a place."""
    async with reading(engine) as connection:
        return len(await services_around(connection, [], [location]) - {service_id})


def plain(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in parts if not unicodedata.combining(char)).split())


@lru_cache(maxsize=32)
def countries(language: str, first: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Countries by code and name in a language: the first ones first, then by name."""
    names = {
        code: str(name)
        for code, name in Locale.parse(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO")
    }
    rest = sorted((code for code in names if code not in first), key=lambda code: plain(names[code]))
    return tuple((code, names[code]) for code in (*(one for one in first if one in names), *rest))


def country_name(language: str, code: str) -> str:
    """Name of a country; the code where there is none."""
    return str(Locale.parse(language).territories.get(code) or code)
