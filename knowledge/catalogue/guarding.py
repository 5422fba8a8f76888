"""Guards a few records as strictly as the whole catalogue would be guarded, without reading the whole catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.catalogue.guard import Guard, is_secret, linked_places
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load, services_around


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Some services with everything that stands around them.

    Attributes:
        services: Those asked for, complete.
        organizations, locations: Theirs, by id, complete.
        guard: Hides what must not be seen of them.
        secret: Ids of those of the services whose place must not be shown.
    """

    services: Mapping[str, Document]
    organizations: Mapping[str, Document]
    locations: Mapping[str, Document]
    guard: Guard
    secret: frozenset[str]


async def surroundings(
    connection: AsyncConnection, service_ids: Iterable[str] = (), organization_ids: Iterable[str] = ()
) -> Surroundings:
    """Services (and organisations without services) with their guard.

    Whether a door or an organisation is publicly known depends on all services there: these are read as well, and no others.
    """
    services = await load(connection, "service", service_ids)
    owners = {str(one["organization_id"]) for one in services.values() if one.get("organization_id")}
    owners.update(organization_ids)
    places = {place for one in services.values() for place in linked_places(one)}
    neighbours = await load(connection, "service", await services_around(connection, owners, places))
    everywhere = {place for one in neighbours.values() for place in linked_places(one)} | places
    organizations = await load(connection, "organization", owners)
    locations = await load(connection, "location", everywhere)
    return Surroundings(
        services,
        organizations,
        locations,
        Guard({**neighbours, **services}, organizations, locations),
        frozenset(key for key, one in services.items() if is_secret(one, _at(one, locations))),
    )


def _at(service: Document, locations: Mapping[str, Document]) -> list[Document]:
    return [locations[place] for place in linked_places(service) if place in locations]
