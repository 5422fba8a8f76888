"""What a service asks of people and offers them goes the whole way: file, store, card, search, export."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.dialogue.types import ShowService
from bot.rendering import render
from knowledge.catalogue.exporting import export_catalogue
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.emergency import EmergencyNumbers
from knowledge.search.cards import service_card
from knowledge.search.conditions import accepts
from knowledge.search.reader import IndexedService
from knowledge.search.types import Person, ServiceCard

Writer = Callable[..., Path]
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def attribute(kind: str, value: str) -> dict[str, str]:
    return {"id": f"{kind}-{value}", "link_entity": "service", "link_type": kind, "value": value}


CONDITIONS = [
    attribute("accepts_status", "undocumented"),
    attribute("group", "youth"),
    attribute("gender", "Female"),
    attribute("accessibility", "wheelchair"),
    attribute("cost", "reduced"),
    attribute("appointment", "required"),
    attribute("coverage", "MD"),
    attribute("coverage", "Comuna Ghiroda"),
]


@pytest.fixture
def stored(engine: AsyncEngine, service: dict[str, Any], write: Writer) -> Any:
    async def store(**more: Any) -> tuple[IndexedService, ServiceCard]:
        service["attributes"] += CONDITIONS
        await import_catalogue(engine, write([service | {"minimum_age": 16, "maximum_age": 25} | more]))
        reader = SqlCatalogueReader(engine, show_examples=False, overdue_days=365)
        record = await reader.service(service["id"])
        assert record
        return record, service_card(record, record.places[0], "en", NOW, timedelta(days=365))

    return store


async def test_every_condition_is_on_the_card(stored: Any) -> None:
    _, card = await stored()
    assert card.statuses == ("undocumented",) and card.groups == ("youth",)
    assert (card.minimum_age, card.maximum_age, card.genders) == (16, 25, ("female",))
    assert card.accessibility == ("wheelchair",) and card.languages == ("ro",)
    assert (card.cost, card.appointment, card.coverage) == ("reduced", "required", ("MD",))
    text = "\n".join(
        part.plain for part in render(ShowService(card, (), None), "en", EmergencyNumbers(), NOW)
    )
    for words in (
        "no papers", "young people", "16", "25", "Only for women", "wheelchair", "Romanian", "reduced price",
        "make an appointment", "Comuna Ghiroda",
    ):  # fmt: skip
        assert words in text, words


async def test_a_service_given_from_afar_names_its_countries(stored: Any) -> None:
    _, card = await stored(
        service_at_locations=[{"id": "s", "location": {"id": "v", "location_type": "virtual"}}]
    )
    text = "\n".join(
        part.plain for part in render(ShowService(card, (), None), "fr", EmergencyNumbers(), NOW)
    )
    assert "Moldavie" in text


@pytest.mark.parametrize(
    ("person", "may_come"),
    [
        (Person(), True),
        (Person(statuses=("undocumented",), groups=("youth",), age=20, gender="female"), True),
        (Person(gender="male"), False),
        (Person(age=15), False),
        (Person(age=26), False),
        (Person(age=25), True),
        (Person(statuses=("citizen",)), False),
        (Person(groups=("disability",)), True),  # one group told rules out no other
        (Person(groups=("unaccompanied_child",)), True),
    ],
)
async def test_search_keeps_to_every_condition(stored: Any, person: Person, may_come: bool) -> None:
    record, _ = await stored()
    assert accepts(record, person) is may_come


def test_help_for_women_is_not_offered_to_men_but_to_whoever_did_not_say() -> None:
    record = IndexedService("a", (), groups=("woman",))
    assert not accepts(record, Person(gender="male"))
    assert accepts(record, Person(gender="female", groups=("youth",)))
    assert accepts(record, Person())
    families = IndexedService("b", (), groups=("woman", "family"))
    assert not accepts(families, Person(gender="male"))
    assert accepts(families, Person(gender="male", groups=("family",)))


async def test_every_condition_leaves_with_the_export(
    stored: Any, engine: AsyncEngine, tmp_path: Path
) -> None:
    await stored()
    await export_catalogue(engine, tmp_path / "out.json")
    (service,) = json.loads((tmp_path / "out.json").read_text())
    found = {(row["link_type"], row["value"]) for row in service["attributes"]}
    assert {(row["link_type"], row["value"].replace("Female", "female")) for row in CONDITIONS} <= found
    assert (service["minimum_age"], service["maximum_age"]) == (16, 25)
