"""Norm 15: a confidential shelter's address, coordinates and map never leave the catalogue — here: not in an export, not to search."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import open_engine
from knowledge.catalogue.exporting import export_catalogue
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.model import source_hash
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.storage import get

STREET, HOUSE = "Strada Liniștii 17", "Casa Albă"
DESCRIPTION = f"Adăpost. Ne găsiți pe {STREET}, la {HOUSE}."
TELLING = (STREET, HOUSE, "47.1585", "27.6014", "700123", "18:05", "Tudor")


def shelter(**more: Any) -> dict[str, Any]:
    return {
        "id": "shelter", "name": "Adăpost", "status": "active", "description": DESCRIPTION,
        "organization": {"id": "org", "name": "Asociația", "locations": [{"id": "l", "address": STREET}]},
        "phones": [{"id": "p", "number": "+40 232 000 000"}],
        "schedules": [{"id": "s", "freq": "WEEKLY", "byday": "MO", "opens_at": "18:05", "closes_at": "20:00"}],
        "service_areas": [{"id": "sa", "extent": "47.1585"}],
        "x_map": {"latitude": 47.1585, "longitude": 27.6014},
        "service_at_locations": [{
            "id": "sal", "description": f"{HOUSE}, scara B", "schedules": [{"id": "s2", "byday": "TU", "opens_at": "18:05", "closes_at": "19:00"}],
            "location": {
                "id": "loc", "name": HOUSE, "location_type": "physical", "latitude": 47.1585, "longitude": 27.6014,
                "transportation": "Tramvai 3 până la Tudor",
                "addresses": [{"id": "a", "address_1": STREET, "postal_code": "700123", "city": "Iași", "country": "RO"}],
            },
        }],
        "attributes": [
            {"id": "c", "link_entity": "service", "link_type": "confidential", "value": "true"},
            {"id": "o", "link_entity": "service", "link_type": "osm_hours", "value": "Mo 18:05-20:00"},
        ],
        "translations": [{
            "entity": "service", "entity_id": "shelter", "field": "description", "language": "en", "status": "human",
            "text": f"A shelter. You find us at {STREET}.", "source_hash": source_hash(DESCRIPTION),
        }, {
            "entity": "location", "entity_id": "loc", "field": "transportation", "language": "en", "text": "Tram 3 to Tudor",
        }],
    } | more  # fmt: skip


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'norm.db'}")
    await migrate(opened)
    yield opened
    await opened.dispose()


async def exported(
    engine: AsyncEngine, tmp_path: Path, services: list[dict[str, Any]], **options: bool
) -> str:
    (tmp_path / "in.json").write_text(json.dumps(services))
    await import_catalogue(engine, tmp_path / "in.json")
    await export_catalogue(engine, tmp_path / "out.json", **options)
    return (tmp_path / "out.json").read_text()


async def test_an_export_does_not_tell_where_the_shelter_is(engine: AsyncEngine, tmp_path: Path) -> None:
    text = await exported(engine, tmp_path, [shelter()])
    assert [word for word in TELLING if word in text] == []
    (service,) = json.loads(text)
    assert service["phones"][0]["number"] == "+40 232 000 000"
    assert service["service_at_locations"][0]["location"]["addresses"] == [{"id": "a", "country": "RO"}]
    assert service["translations"][0]["status"] == "human"


async def test_the_operator_who_asks_for_it_gets_everything(engine: AsyncEngine, tmp_path: Path) -> None:
    text = await exported(engine, tmp_path, [shelter()], include_confidential=True)
    assert [word for word in TELLING if word not in text] == []


@pytest.mark.parametrize("value", ["true", "yes", "TRUE", "1", "secret", None])
async def test_anything_but_a_clear_no_is_confidential(
    engine: AsyncEngine, tmp_path: Path, value: str | None
) -> None:
    mark = {"id": "c", "link_entity": "service", "link_type": "confidential", "value": value}
    assert STREET not in await exported(engine, tmp_path, [shelter(attributes=[mark])])


async def test_a_flag_on_the_place_is_enough(engine: AsyncEngine, tmp_path: Path) -> None:
    service = shelter(attributes=[])
    mark = {"id": "c", "link_entity": "location", "link_type": "confidential", "value": "true"}
    service["service_at_locations"][0]["location"]["attributes"] = [mark]
    text = await exported(engine, tmp_path, [service])
    assert [word for word in TELLING if word in text] == []


async def test_a_public_service_at_the_same_door_does_not_give_it_away(
    engine: AsyncEngine, tmp_path: Path
) -> None:
    office = shelter(
        id="office",
        name="Birou",
        attributes=[],
        translations=[],
        organization={"id": "org2", "name": "Primăria"},
    )
    services = json.loads(await exported(engine, tmp_path, [shelter(), office]))
    hidden = next(one for one in services if one["id"] == "shelter")
    assert "loc" not in json.dumps(hidden["service_at_locations"]).replace("location", "")
    assert STREET not in json.dumps(hidden, ensure_ascii=False)


async def test_the_redacted_file_never_overwrites_the_complete_record(
    engine: AsyncEngine, tmp_path: Path
) -> None:
    await exported(engine, tmp_path, [shelter()])
    report = await import_catalogue(engine, tmp_path / "out.json")
    assert report.changed == 0 and report.kept >= 2
    assert (await get(engine, "location", "loc"))["addresses"][0]["address_1"] == STREET


async def test_the_redacted_export_is_the_same_after_a_round_trip(
    engine: AsyncEngine, tmp_path: Path
) -> None:
    first = await exported(engine, tmp_path, [shelter()])
    other = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'other.db'}")
    await migrate(other)
    assert await exported(other, tmp_path, json.loads(first)) == first
    await other.dispose()


async def test_search_does_not_even_learn_where_it_is(engine: AsyncEngine, tmp_path: Path) -> None:
    await exported(engine, tmp_path, [shelter()])
    record = await SqlCatalogueReader(engine, show_examples=False, overdue_days=365).service("shelter")
    assert record and record.confidential
    (place,) = record.places
    assert (place.lat, place.lon, place.address, place.town, place.osm_hours, place.location_id) == (
        None,
    ) * 6
    assert place.country == "RO"
