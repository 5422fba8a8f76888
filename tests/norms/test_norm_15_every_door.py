"""Norm 15: where a confidential shelter is cannot be learnt by any door, whatever an editor has written into its record.

One record full of tell-tale words goes through everything that shows, sends or writes something; none of them may come out.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zipfile import ZipFile

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.asking import Question, answer_question
from bot.assistant import Assistant, NoDesk
from bot.dialogue import types as d
from bot.rendering import render
from bot.services import Services
from knowledge.catalogue.checks import check_catalogue
from knowledge.catalogue.database import open_engine
from knowledge.catalogue.exporting import export_catalogue
from knowledge.catalogue.findings import finding_lines
from knowledge.catalogue.history import step_lines, steps
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.storage import get, save
from knowledge.emergency import EmergencyNumbers
from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.types import Near, Query
from nlu.text import fold
from nlu.types import Scored, Understanding
from tests.bot.world import KnowsNoPlaces
from tests.knowledge.search.conftest import HashingEmbedder

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
STREET, HOUSE, PHONE = "Strada Liniștii 17", "Casa Albă", "+40 232 000 000"
#: As an editor may write it: the place, its surroundings, its hours, and its town in several languages and cases.
TELLING = (
    STREET, "Liniștii", HOUSE, "47.1585", "27.6014", "700123", "18:05", "Tudor", "tramvai", "casa-alba.example.org",
    "casa@example.org", "Iași", "Iașului", "Iasi", "Ясс", "ياش", "Jassy", "7|zlarpca",
)  # fmt: skip
TELL = re.compile("|".join(re.escape(word) for word in TELLING), re.IGNORECASE)


def shelter() -> dict[str, Any]:
    def attribute(kind: str, value: str) -> dict[str, str]:
        return {"id": f"{kind}-{len(value)}", "link_entity": "service", "link_type": kind, "value": value}

    def translation(field: str, language: str, text: str) -> dict[str, str]:
        return {
            "entity": "service",
            "entity_id": "shelter",
            "field": field,
            "language": language,
            "text": text,
            "status": "human",
        }

    return {
        "id": "shelter", "name": "Adăpost pentru femei, Iași", "alternate_name": f"Adăpostul {HOUSE}", "status": "active",
        "description": f"Un adăpost sigur. Ne găsiți în Iași pe {STREET}, la {HOUSE}; marginea Iașului, 47.1585 27.6014.",
        "url": "https://casa-alba.example.org/", "email": "casa@example.org", "assured_date": "2026-11-01",
        "application_process": f"Veniți la {STREET}.", "eligibility_description": "Femei din Iași", "alert": f"Intrarea prin {HOUSE}!",
        "fees_description": "Gratuit în Iași", "interpretation_services": "Interpret la Iași",
        "organization": {
            "id": "org", "name": "Asociația Vecinii, Iași", "description": HOUSE, "website": "https://casa-alba.example.org/",
            "phones": [{"id": "op", "number": PHONE, "description": f"secretariat {HOUSE}"}],
        },
        "phones": [{"id": "p", "number": PHONE, "description": f"la {STREET}"}],
        "languages": [{"id": "l", "code": "ro"}, {"id": "l2", "code": "uk"}],
        "schedules": [{"id": "s", "freq": "WEEKLY", "byday": "MO", "opens_at": "18:05", "closes_at": "20:00"}],
        "service_areas": [{"id": "sa", "name": "Iași"}], "x_map": {"latitude": 47.1585, "longitude": 27.6014, "note": "7|zlarpca"},
        "service_at_locations": [{
            "id": "sal", "description": f"{HOUSE}, scara B",
            "phones": [{"id": "lp", "number": PHONE, "description": f"paznic {HOUSE}"}],
            "location": {
                "id": "loc", "name": HOUSE, "location_type": "physical", "latitude": 47.1585, "longitude": 27.6014,
                "transportation": "tramvai 3 până la Tudor",
                "addresses": [{"id": "a", "address_1": STREET, "postal_code": "700123", "city": "Iași", "country": "RO"}],
                "attributes": [{"id": "z", "link_entity": "location", "link_type": "location_precision", "value": "exact"}],
            },
        }],
        "attributes": [
            attribute("confidential", "true"), attribute("need", "shelter"), attribute("need", "protection"),
            attribute("text_language", "ro"), attribute("osm_hours", "Mo 18:05-20:00"), attribute("coverage", "Iași"),
            attribute("coverage", "RO"), attribute("source", f"Registrul din Iași, {STREET}"), attribute("sample", "adăpost în Iași"),
        ],
        "translations": [
            translation("description", "en", f"A safe shelter in Iasi (Jassy). You find us at {STREET}, 47.1585."),
            translation("description", "uk", "Безпечний прихисток у Яссах, жінки й діти."),
            translation("name", "uk", "Прихисток для жінок у Ясcах".replace("c", "с")),
            translation("description", "ar", "مأوى آمن للنساء في ياش."),
            {"entity": "address", "entity_id": "a", "field": "city", "language": "ar", "text": "ياش"},
        ],
    }  # fmt: skip


class Understands(KnowsNoPlaces):
    """Takes every message for the wish for a shelter."""

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        return Understanding(
            text, language, "need_shelter", 0.97, (Scored("need_shelter", 0.97),), needs=("shelter",)
        )


@dataclass
class House:
    """The real parts around one catalogue."""

    engine: AsyncEngine
    search: SearchEngine
    services: Services
    folder: Path


@pytest.fixture
async def house(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[House]:
    caplog.set_level(logging.INFO)
    for package in ("bot", "knowledge", "nlu"):
        caplog.set_level(logging.DEBUG, logger=package)
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'catalogue.db'}")
    await migrate(engine)
    (tmp_path / "in.json").write_text(json.dumps([shelter()]))
    await import_catalogue(engine, tmp_path / "in.json")
    reader = SqlCatalogueReader(engine, show_examples=True, overdue_days=365)
    embedder = HashingEmbedder()
    search = SearchEngine(SearchIndex(tmp_path / "index", embedder, fold), reader, fold, embedder)
    await search.refresh()
    understands = Understands()
    assistant = Assistant(understands, search, d.Context)
    parts = SimpleNamespace(
        understander=understands, search=search, assistant=assistant, emergency=EmergencyNumbers()
    )
    yield House(engine, search, cast(Services, parts), tmp_path)
    await search.close()
    await engine.dispose()


LANGUAGES = ("ro", "en", "uk", "ar", "de")
#: Where the person is: nowhere said, in the country's capital, next door.
POSITIONS = (None, (44.43, 26.10), (47.1586, 27.6015))


def _texts(reply: d.Reply, language: str) -> Iterator[str]:
    yield repr(reply)
    for part in render(reply, language, EmergencyNumbers(), NOW):
        yield part.html
        yield repr(part)


async def _talk(
    house: House, language: str, position: tuple[float, float] | None
) -> tuple[list[str], set[str]]:
    """Asks, then presses every button of every reply, two deep."""
    said: list[str] = []
    kinds: set[str] = set()
    state = d.State(
        stage="open", language=language, consent="given", transient=d.Transient(position=position)
    )
    seen = await house.services.understander.understand("un adăpost sigur pentru mine", language)
    events: list[tuple[int, d.State, d.Event]] = [(0, state, d.TextSaid(seen))]
    pressed: set[d.Action] = set()
    while events:
        depth, before, event = events.pop(0)
        turn = await house.services.assistant.respond(before, event, NoDesk(), NOW)
        for reply in turn.replies:
            kinds.add(type(reply).__name__)
            said += _texts(reply, language)
            for button in (button for row in getattr(reply, "buttons", ()) for button in row):
                said.append(f"{button.url} {button.label}")
                if button.action and button.action not in pressed and depth < 2:
                    pressed.add(button.action)
                    events.append((depth + 1, turn.state, d.ButtonPressed(button.action)))
    return said, kinds


def _told(text: str) -> list[str]:
    return sorted({match[0] for match in TELL.finditer(text)})


def test_the_record_does_tell() -> None:
    assert {
        word
        for word in TELLING
        if word.casefold() not in json.dumps(shelter(), ensure_ascii=False).casefold()
    } <= set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("position", POSITIONS)
async def test_the_chat(house: House, language: str, position: tuple[float, float] | None) -> None:
    said, kinds = await _talk(house, language, position)
    text = "\n".join(said)
    assert PHONE in text and "ShowService" in kinds, "the shelter itself is offered, by telephone"
    assert "ShowPin" not in kinds
    own = str(position) if position else "\0"
    assert _told(text.replace(own, "")) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_card(house: House, language: str) -> None:
    card = await house.search.card("shelter", language, NOW)
    assert card and card.phones and card.confidential
    assert _told(json.dumps(asdict(card), default=str, ensure_ascii=False)) == []
    assert (card.lat, card.lon, card.address, card.town, card.url, card.email, card.hours.osm) == (None,) * 7


async def test_search_and_the_json_of_ask(house: House) -> None:
    for language in LANGUAGES:
        for position in POSITIONS:
            question = Question(1, "adăpost sigur femei", language, position=position, at=NOW)
            found = await answer_question(house.services, question)
            assert [result["id"] for result in found["results"]] == ["shelter"]
            assert found["results"][0]["distance_km"] is None
            assert _told(json.dumps(found, ensure_ascii=False)) == []


async def test_its_rank_does_not_betray_how_near_it_is(house: House) -> None:
    """Who could ask from three positions and compare would have the address."""
    scores = set()
    for lat, lon in ((47.1585, 27.6014), (47.0, 27.0), (44.43, 26.10)):
        query = Query("", "ro", NOW, needs=("shelter",), near=Near(lat, lon, country="RO", exact=True))
        scores.add(round((await house.search.search(query)).results[0].score, 6))
    assert len(scores) == 1


async def test_asking_for_its_town_or_street_finds_no_more_than_asking_for_another(house: House) -> None:
    def query(text: str) -> Query:
        return Query(text, "ro", NOW)

    for words in ("Iași", STREET, HOUSE, "Яссах"):
        found = await house.search.search(query(words))
        assert all("matches_words" not in [reason.code for reason in one.reasons] for one in found.results)


async def test_the_export(house: House) -> None:
    await export_catalogue(house.engine, house.folder / "out.json")
    assert _told((house.folder / "out.json").read_text()) == []


async def test_the_export_as_tables(house: House) -> None:
    await export_catalogue(house.engine, house.folder / "out.zip")
    with ZipFile(house.folder / "out.zip") as package:
        tables = {name: package.read(name).decode() for name in package.namelist()}
    assert any(PHONE in text for text in tables.values()), "the package holds the shelter"
    assert {name: _told(name + text) for name, text in tables.items() if _told(name + text)} == {}


async def test_history_and_checks(house: House) -> None:
    place = await get(house.engine, "location", "loc")
    moved = place | {"addresses": [place["addresses"][0] | {"address_1": "Strada Nouă 3"}], "latitude": 0.5}
    await save(house.engine, "location", moved, who="Ana", why=f"moved away from {STREET}")
    record = await get(house.engine, "service", "shelter")
    await save(
        house.engine, "service", record | {"description": "Sunați.", "name": "Adăpost"}, who="Ana", why=""
    )
    lines: list[str] = []
    for kind, identifier in (("service", "shelter"), ("location", "loc"), ("organization", "org")):
        found = await steps(house.engine, cast(Any, kind), identifier)
        lines += [*step_lines(found), repr(found)]
    text = "\n".join(lines)
    assert "addresses" in text and "description" in text, "that something changed is told"
    assert _told(text) == [] and "Strada Nouă" not in text
    findings = await check_catalogue(house.engine, today=date(2028, 1, 1), examples=True)
    assert findings and _told("\n".join(finding_lines(findings)) + repr(findings)) == []


async def test_logs_and_the_index_on_disk(house: House, caplog: pytest.LogCaptureFixture) -> None:
    await _talk(house, "ro", None)
    await house.search.refresh()
    assert _told(caplog.text) == []
    files = [path for path in (house.folder / "index").rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert _told(content.decode("utf-8", errors="ignore")) == [], path.name
        assert not any(word.encode("utf-16-le") in content for word in TELLING)


async def test_a_refusal_to_be_confidential_is_written_clearly(house: House) -> None:
    """The test can fail: the same record without its flag is shown with its address."""
    record = shelter() | {
        "attributes": [row for row in shelter()["attributes"] if row["link_type"] != "confidential"]
    }
    (house.folder / "open.json").write_text(json.dumps([record]))
    await import_catalogue(house.engine, house.folder / "open.json")
    await house.search.refresh()
    card = await house.search.card("shelter", "ro", NOW + timedelta(seconds=1))
    assert card and STREET in (card.address or "") and card.lat == 47.1585
