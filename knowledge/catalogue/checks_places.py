"""Finds places that cannot be where their record says: no position, one in the sea, one in another country than the address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from knowledge.catalogue import facts
from knowledge.catalogue.findings import Finding
from knowledge.catalogue.model import Document
from knowledge.catalogue.towns import all_towns

#: A place this near to a town of its country can be in that country, whatever else is near.
_BORDER_KM: Final = 15.0
#: Farther than this from every town is the sea, a desert or a mistake.
_LONELY_KM: Final = 40.0


def country_of(place: Document) -> str | None:
    """The country of its address, ISO 3166 alpha-2."""
    address: Document = next(iter(place.get("addresses") or ()), {})
    return address.get("country")


def check_place(place: Document) -> Iterator[Finding]:
    """What is wrong with where a place is said to be."""
    lat, lon = place.get("latitude"), place.get("longitude")
    secret = facts.flag(place, "confidential") or facts.flag(place, "redacted")
    if lat is None or lon is None:
        if place.get("location_type") != "virtual" and not secret:
            yield Finding(
                "coordinates_missing", "warning", "location", place["id"], value=str(place.get("name") or "")
            )
        return
    country, point = country_of(place), f"{lat}, {lon}"
    near = all_towns().countries_near(lat, lon, _BORDER_KM)
    around = near or all_towns().countries_near(lat, lon, _LONELY_KM)
    if not around:
        detail = f"in the sea, or more than {_LONELY_KM:.0f} km from any town"
        yield Finding("coordinates_in_sea", "error", "location", place["id"], "latitude", point, detail)
    elif country and country not in around:
        detail = f"the address is in {country}, the towns there are in {' '.join(sorted(around))}"
        yield Finding("coordinates_elsewhere", "error", "location", place["id"], "latitude", point, detail)


def check_references(
    service: Document, owner: Document | None, places: Mapping[str, Document | None]
) -> Iterator[Finding]:
    """Names of records that are not there."""
    identifier, organization = service["id"], service.get("organization_id")
    if organization and owner is None:
        yield Finding(
            "organization_unknown", "warning", "service", identifier, "organization_id", organization
        )
    for key, place in places.items():
        if place is None:
            yield Finding("location_unknown", "warning", "service", identifier, "service_at_locations", key)
