"""Takes out of a document where a confidential service is, so that nothing which leaves the catalogue can tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from knowledge.catalogue import facts
from knowledge.catalogue.identifiers import stable_id
from knowledge.catalogue.model import Document, source_hash
from knowledge.catalogue.values import town_spellings

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
#: What is kept of who has no public door: fields whose meaning we know. A web page or a letter may lead to the door, and what
#: somebody put into a field of their own may be a map.
_KEPT: Final = frozenset(
    {
        "id", "name", "alternate_name", "status", "organization_id", "program_id", "description", "interpretation_services",
        "application_process", "wait_time", "fees", "fees_description", "eligibility_description", "minimum_age", "maximum_age",
        "assured_date", "alert", "last_modified", "phones", "languages", "attributes", "translations", "service_at_locations",
        "cost_options", "required_documents", "legal_status", "year_incorporated", "uri",
    }
)  # fmt: skip
_TELLING_ATTRIBUTES: Final = frozenset({"osm_hours", "location_precision"})
_ADDRESS_KEYS: Final = ("address_1", "address_2", "postal_code", "attention")
_TOWN_KEYS: Final = ("city", "region", "state_province")
_PLACE_KEYS: Final = ("id", "location_type")
_PLACE_ATTRIBUTES: Final = frozenset({"accessibility", "confidential", "redacted"})
#: Shorter pieces of an address ("5", "RO") stand in other words by chance.
_SHORTEST: Final = 5
_AT_THE_END: Final = re.compile(r"(?:,\s*\[…\])+$")
#: Names of towns shorter than this are beginnings of too many other words; the town's own may be one shorter ("ياش").
_SHORTEST_TOWN: Final = 4
#: What only says what kind of area it is.
_KINDS_OF_AREA: Final = frozenset(
    "область район oblast district region county judet judetul județ județul powiat województwo voivodeship raion raionul municipiul".split()
)
_CYRILLIC, _ARABIC = re.compile("[а-яґєії]", re.IGNORECASE), re.compile("[\u0600-\u06ff]")
_ENDING: Final = re.compile(r"[aeiouyăâîąęаеиіоуєюяїйьыэ]+$", re.IGNORECASE)


class Secrets:
    """What must not be read anywhere: streets, names of places and coordinates as written, towns also inflected.

    Args:
        locations: The places to keep secret, complete.
        towns: Whether the town itself is to be kept secret; the name of an organisation that also has a public door may say it.

    Attributes:
        towns: As given.
    """

    def __init__(self, locations: Iterable[Document], *, towns: bool = True) -> None:
        self.towns = towns
        self._phrases: set[str] = set()
        self._towns: set[str] = set()
        for place in locations:
            self._learn(place)
        parts = [re.escape(text) for text in sorted(self._phrases, key=lambda one: (-len(one), one))]
        parts += sorted(self._towns, key=lambda one: (-len(one), one))
        self._pattern = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def _learn(self, place: Document) -> None:
        phrases = {str(place[key]) for key in ("latitude", "longitude") if place.get(key) is not None}
        names = set(_names(place))
        cities: set[str] = set()
        elsewhere: set[str] = set()
        for address in place.get("addresses") or ():
            phrases.update(str(address.get(key) or "") for key in _ADDRESS_KEYS)
            cities.update(str(address.get(key) or "") for key in _TOWN_KEYS)
            city, country = str(address.get("city") or ""), address.get("country")
            elsewhere.update(town_spellings(city, country))
        cities.update(row["text"] for row in place.get("translations") or () if row["field"] in _TOWN_KEYS)
        folded = {city.casefold() for city in cities | elsewhere}
        if any(name.casefold() in folded for name in names):
            cities |= names  # a place called like its town, in every language
        else:
            phrases |= names
        self._phrases.update(text.strip() for text in phrases if len(text.strip()) >= _SHORTEST)
        if self.towns:
            self._towns.update(_patterns(cities, _SHORTEST_TOWN - 1))
            self._towns.update(_patterns(elsewhere, _SHORTEST_TOWN))

    def scrub(self, text: str) -> str:
        """The text with a mark where it tells; what only followed a comma at the end (", Iași") goes without a trace."""
        done = self._pattern.sub(MARK, text) if self._pattern else text
        return done if done == text else _AT_THE_END.sub("", done) or MARK


def _names(place: Document) -> Iterator[str]:
    if name := str(place.get("name") or ""):
        yield name
    yield from (row["text"] for row in place.get("translations") or () if row["field"] == "name")


def _patterns(names: Iterable[str], shortest_stem: int) -> Iterator[str]:
    """What finds a town in all cases of its name and, in Arabic script, behind the particles that are written together with it.

    Args:
        shortest_stem: What must be left without the ending; names from a list are many, and a short piece of one of them is
            the beginning of other words.
    """
    for name in names:
        whole = " ".join(word for word in name.split() if word.casefold() not in _KINDS_OF_AREA)
        stem = _ENDING.sub("", whole)
        if len(whole) < shortest_stem:
            continue
        if _ARABIC.search(whole):
            yield rf"\b[وفبكل]{{0,2}}{re.escape(whole)}\b"
        elif len(stem) >= shortest_stem:
            yield rf"\b{re.escape(stem)}\w{{0,5}}"
        elif len(stem) >= _SHORTEST_TOWN - 1 and _CYRILLIC.search(stem):
            yield rf"\b{re.escape(stem)}\w{{0,3}}"  # «Ясси», «в Яссах»
        else:
            yield rf"\b{re.escape(whole)}\w{{0,5}}"


def redact_place(place: Document, secrets: Secrets) -> Document:
    """What may be known of a confidential location: that there is one, in which country, and how to ring it."""
    done: Document = {key: place[key] for key in _PLACE_KEYS if key in place}
    done["addresses"] = [
        {key: row[key] for key in ("id", "country") if key in row} for row in place.get("addresses") or ()
    ]
    for key in ("phones", "languages"):
        if place.get(key):
            done[key] = _scrub(place[key], secrets)
    kept = [row for row in place.get("attributes") or () if row.get("link_type") in _PLACE_ATTRIBUTES]
    done["attributes"] = _marked(kept, "location", place["id"])
    return done


def redact(document: Document, entity: str, secrets: Secrets) -> Document:
    """A service or organisation without anything that tells where the confidential place is; marked as incomplete.

    A translation that was true to the complete text stays true to the redacted one. An organisation whose town is no secret
    keeps its web page and whatever else it says of itself.
    """
    open_door = entity == "organization" and not secrets.towns
    kept = {key: value for key, value in document.items() if open_door or key in _KEPT}
    done: Document = _scrub(kept, secrets)
    done["attributes"] = _marked(done.get("attributes") or [], entity, document["id"])
    old, new = facts.originals(entity, document), facts.originals(entity, done)
    for row in done.get("translations") or ():
        place = (row["entity"], row["entity_id"], row["field"])
        if place in old and place in new and row.get("source_hash") == source_hash(old[place]):
            row["source_hash"] = source_hash(new[place])
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


def _scrub(value: Any, secrets: Secrets) -> Any:
    if isinstance(value, Mapping):
        linked = "location_id" in value
        return {
            key: item if key == "id" or key.endswith("_id") else _scrub(item, secrets)
            for key, item in value.items()
            if key not in _TELLING and not (linked and key in {"description", "name"})
        }
    if isinstance(value, list):
        return [
            _scrub(item, secrets)
            for item in value
            if not (isinstance(item, Mapping) and item.get("link_type") in _TELLING_ATTRIBUTES)
        ]
    return secrets.scrub(value) if isinstance(value, str) else value
