"""Guards a few records as strictly as the whole catalogue would be guarded, without reading the whole catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ColumnElement

from knowledge.catalogue import tables
from knowledge.catalogue.guard import Guard, is_secret, linked_places
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load, services_around

_CHUNK = 400


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

    def owner(self, service: Document) -> Document | None:
        """The organisation of a service, complete."""
        return self.organizations.get(str(service.get("organization_id")))


def is_secret_service(service_id: Any) -> ColumnElement[bool]:
    """Whether the place of the service with that id must not be shown, as a condition of SQL."""
    listing, link = tables.listing.alias(), tables.service_at_location
    own = select(listing.c.record_id).where(listing.c.record_kind == "service", listing.c.confidential)
    by_place = (
        select(link.c.service_id)
        .join(listing, listing.c.record_id == link.c.location_id)
        .where(listing.c.record_kind == "location", listing.c.confidential)
    )
    # Sets, made once for a statement; asking service by service takes many times as long.
    condition: ColumnElement[bool] = service_id.in_(own.union(by_place))
    return condition


async def surroundings(
    connection: AsyncConnection, service_ids: Iterable[str] = (), organization_ids: Iterable[str] = ()
) -> Surroundings:
    """Services (and organisations without services) with their guard.

    Whether a door or an organisation is publicly known depends on all services there: of these only what says so is read.
    """
    services = await load(connection, "service", service_ids)
    owners = {str(one["organization_id"]) for one in services.values() if one.get("organization_id")}
    owners.update(organization_ids)
    places = {place for one in services.values() for place in linked_places(one)}
    around = await services_around(connection, owners, places) - services.keys()
    neighbours, secret_places = await _outlines(connection, sorted(around))
    organizations = await load(connection, "organization", owners)
    locations = await load(connection, "location", places | secret_places)
    return Surroundings(
        services,
        organizations,
        locations,
        Guard({**neighbours, **services}, organizations, locations),
        frozenset(key for key, one in services.items() if is_secret(one, _at(one, locations))),
    )


async def _outlines(
    connection: AsyncConnection, service_ids: list[str]
) -> tuple[dict[str, Document], set[str]]:
    """Of each service only what a guard asks: whose it is, where, and whether that is a secret; and the places that are."""
    listing, link = tables.listing, tables.service_at_location
    found: dict[str, Document] = {}
    hidden: set[str] = set()
    for start in range(0, len(service_ids), _CHUNK):
        part = service_ids[start : start + _CHUNK]
        rows = await connection.execute(
            select(
                listing.c.record_id,
                listing.c.organization_id,
                is_secret_service(listing.c.record_id).label("secret"),
            ).where(listing.c.record_kind == "service", listing.c.record_id.in_(part))
        )
        for row in rows:
            marks = [{"link_type": "confidential", "value": "true"}] if row.secret else []
            found[row.record_id] = {
                "id": row.record_id, "organization_id": row.organization_id, "attributes": marks, "service_at_locations": [],
            }  # fmt: skip
        links = await connection.execute(
            select(link.c.service_id, link.c.location_id).where(link.c.service_id.in_(part))
        )
        for row in links:
            if row.location_id and (service := found.get(row.service_id)):
                service["service_at_locations"].append({"location_id": row.location_id})
                if service["attributes"]:
                    hidden.add(row.location_id)
    return found, hidden


def _at(service: Document, locations: Mapping[str, Document]) -> list[Document]:
    return [locations[place] for place in linked_places(service) if place in locations]
