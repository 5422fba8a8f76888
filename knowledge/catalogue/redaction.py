"""Takes out of a document where a confidential service is, so that a file which leaves the house cannot tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from knowledge.catalogue.model import Document
from knowledge.catalogue.repair import stable_id

#: What stands where an address stood in a text.
MARK: Final = "[…]"

#: Keys that say where or when, wherever they stand, also in fields that we do not know.
_TELLING: Final = frozenset(
    {
        "latitude", "longitude", "lat", "lon", "lng", "coordinates", "geometry", "geo", "map", "extent", "transportation",
        "address", "addresses", "physical_addresses", "postal_addresses", "address_1", "address_2", "postal_code", "city",
        "region", "state_province", "attention", "schedules", "service_areas", "locations", "location_name",
        "external_identifiers", "external_identifier", "directions", "what3words", "plus_code",
    }
)  # fmt: skip
_TELLING_ATTRIBUTES: Final = frozenset({"osm_hours", "location_precision"})
_ADDRESS_KEYS: Final = ("address_1", "address_2", "postal_code", "attention")
_PLACE_KEYS: Final = ("id", "location_type")
_PLACE_ATTRIBUTES: Final = frozenset({"accessibility", "confidential", "redacted"})
#: Shorter pieces of an address ("5", "RO") stand in other words by chance.
_SHORTEST: Final = 5


def secrets_of(locations: Iterable[Document]) -> tuple[str, ...]:
    """What must not be read anywhere: names of streets and places, coordinates; the longest first."""
    found: set[str] = set()
    for place in locations:
        found.update(str(place[key]) for key in ("latitude", "longitude") if place.get(key) is not None)
        towns = {str(address.get("city") or "").casefold() for address in place.get("addresses") or ()}
        name = str(place.get("name") or "")
        if name.casefold() not in towns:  # a place that is called like its town gives nothing away by it
            translated = (row["text"] for row in place.get("translations") or () if row["field"] == "name")
            found.update((name, *translated))
        for address in place.get("addresses") or ():
            found.update(str(address.get(key) or "") for key in _ADDRESS_KEYS)
    return tuple(
        sorted(
            (text for text in found if len(text.strip()) >= _SHORTEST), key=lambda text: (-len(text), text)
        )
    )


def redact_place(place: Document, secrets: Iterable[str]) -> Document:
    """What may be known of a confidential location: that there is one, in which country, and how to ring it."""
    done: Document = {key: place[key] for key in _PLACE_KEYS if key in place}
    done["addresses"] = [
        {key: row[key] for key in ("id", "country") if key in row} for row in place.get("addresses") or ()
    ]
    for key in ("phones", "languages"):
        if place.get(key):
            done[key] = _scrub(place[key], tuple(secrets))
    kept = [row for row in place.get("attributes") or () if row.get("link_type") in _PLACE_ATTRIBUTES]
    done["attributes"] = _marked(kept, "location", place["id"])
    return done


def redact(document: Document, entity: str, secrets: Iterable[str], *, mark: bool = True) -> Document:
    """A service or organisation without anything that tells where the confidential place is."""
    done: Document = _scrub(document, tuple(secrets))
    if mark:
        done["attributes"] = _marked(done.get("attributes") or [], entity, document["id"])
    return done


def _marked(attributes: list[Document], entity: str, identifier: str) -> list[Document]:
    """Says that the record is not complete: an import never lets it replace the complete one."""
    if any(row.get("link_type") == "redacted" for row in attributes):
        return attributes
    mark = {
        "id": stable_id(identifier, "redacted"),
        "link_entity": entity,
        "link_type": "redacted",
        "value": "true",
    }
    return [*attributes, mark]


def _scrub(value: Any, secrets: tuple[str, ...]) -> Any:
    if isinstance(value, Mapping):
        linked = "location_id" in value
        return {
            key: _scrub(item, secrets)
            for key, item in value.items()
            if key not in _TELLING and not (linked and key in {"description", "name"})
        }
    if isinstance(value, list):
        return [
            _scrub(item, secrets)
            for item in value
            if not (isinstance(item, Mapping) and item.get("link_type") in _TELLING_ATTRIBUTES)
        ]
    if isinstance(value, str):
        for secret in secrets:
            value = re.sub(re.escape(secret), MARK, value, flags=re.IGNORECASE)
    return value
