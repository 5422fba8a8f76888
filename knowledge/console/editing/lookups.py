"""What the form offers to choose from: organisations by name, places an organisation has already, countries."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.guard import linked_places
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load, services_around
from knowledge.console.forms.places import is_confidential


@dataclass(frozen=True, slots=True)
class Known:
    """A record to choose: its id and what it is called."""

    id: str
    name: str


async def organizations_named(engine: AsyncEngine, text: str, limit: int = 8) -> list[Known]:
    """Organisations whose name has a word that begins with the text, shortest names first; accents and capitals do not matter."""
    asked = plain(text)
    if not asked:
        return []
    table = tables.organization
    async with reading(engine) as connection:
        rows = await connection.execute(select(table.c.id, table.c.name))
        found = [Known(row.id, row.name or "") for row in rows if f" {asked}" in f" {plain(row.name or '')}"]
    return sorted(found, key=lambda one: (not plain(one.name).startswith(asked), len(one.name), one.name))[
        :limit
    ]


async def places_of(engine: AsyncEngine, organization: str, *, secret: bool, limit: int = 12) -> list[Known]:
    """Places where an organisation gives services.

    Args:
        secret: Whether the operator may see places of confidential services.
    """
    async with reading(engine) as connection:
        services = await load(connection, "service", await services_around(connection, [organization], []))
        places = await load(
            connection, "location", [key for one in services.values() for key in linked_places(one)]
        )
    hidden = {
        key
        for service in services.values()
        if is_confidential(service, {key: places[key] for key in linked_places(service) if key in places})
        for key in linked_places(service)
    }
    found = []
    for key, place in places.items():
        address: Document = next(iter(place.get("addresses") or ()), {})
        parts = dict.fromkeys(
            str(part) for part in (place.get("name"), address.get("address_1"), address.get("city")) if part
        )
        if parts and (secret or key not in hidden):
            found.append(Known(key, ", ".join(parts)))
    return found[:limit]


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
