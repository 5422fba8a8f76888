"""What search is handed: the nearest hours, the current period, honest statuses, nothing that must not be shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.answers import import_answers
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.model import source_hash
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.seeds import seed_starter
from knowledge.catalogue.storage import get, save
from knowledge.errors import ImportFailed
from knowledge.search.hours import open_state
from knowledge.search.reader import CatalogueReader, IndexedAnswer, IndexedService
from knowledge.vocabulary import LANGUAGES

Writer = Callable[..., Path]
DATA = Path(__file__).resolve().parents[3] / "knowledge" / "data"


def reader(engine: AsyncEngine, **options: Any) -> SqlCatalogueReader:
    return SqlCatalogueReader(engine, **({"show_examples": False, "overdue_days": 365} | options))


@pytest.fixture
def read(engine: AsyncEngine, write: Writer) -> Any:
    async def run(service: dict[str, Any], **options: Any) -> IndexedService | None:
        await import_catalogue(engine, write([service]))
        return await reader(engine, **options).service(service["id"])

    return run


async def test_a_service_is_read_whole(read: Any, service: dict[str, Any]) -> None:
    record = await read(service)
    (place,) = record.places
    assert (place.lat, place.lon, place.town, place.country, place.precision) == (
        45.7537,
        21.2257,
        "Timișoara",
        "RO",
        "exact",
    )
    assert (place.osm_hours, place.timezone, place.address) == (
        "Mo,Tu 09:00-17:00",
        "Europe/Bucharest",
        "Strada Exemplu 1, Timișoara",
    )
    assert (record.organization, record.needs, record.languages) == (
        "Asociația Exemplu",
        ("mental_health",),
        ("ro",),
    )
    assert record.phones[0].number == "+40 256 123 456"
    assert record.check_due == date(2027, 11, 1) and not record.contact_verified


async def test_several_slots_a_day_are_all_open(read: Any, service: dict[str, Any]) -> None:
    service["schedules"].append(
        service["schedules"][0] | {"id": "b", "opens_at": "18:00", "closes_at": "20:00"}
    )
    assert (await read(service)).places[0].osm_hours == "Mo,Tu 09:00-17:00,18:00-20:00"


async def test_hours_of_the_place_win_over_those_of_the_service(read: Any, service: dict[str, Any]) -> None:
    service["service_at_locations"][0]["schedules"] = [
        {"id": "x", "freq": "WEEKLY", "byday": "SA", "opens_at": "10:00", "closes_at": "12:00"}
    ]
    assert (await read(service)).places[0].osm_hours == "Sa 10:00-12:00"


async def test_each_period_has_its_own_hours_and_the_last_end_is_kept(
    read: Any, service: dict[str, Any]
) -> None:
    base = service["schedules"][0]
    service["schedules"] = [
        base | {"id": "summer", "opens_at": "07:00", "valid_from": "2026-06-01", "valid_to": "2026-09-30"},
        base | {"id": "winter", "opens_at": "10:00", "valid_from": "2026-10-01", "valid_to": "2027-03-31"},
    ]
    place = (await read(service)).places[0]
    assert place.hours_valid_to == date(2027, 3, 31)

    def is_open(day: date, hour: int) -> bool | None:
        at = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo("Europe/Bucharest"))
        return open_state(place.osm_hours, place.timezone, place.country, at, place.hours_valid_to).open

    assert [is_open(date(2026, 9, 28), hour) for hour in (8, 10)] == [True, True]
    assert [is_open(date(2026, 11, 23), hour) for hour in (8, 10)] == [False, True]
    assert [is_open(day, 10) for day in (date(2026, 5, 25), date(2027, 4, 5))] == [None, None]


@pytest.mark.parametrize(
    ("where", "fields"),
    [
        ("attributes", {"link_entity": "service", "link_type": "osm_hours", "value": 'Mo-Fr 09:00-17:00 "by appointment"'}),
        ("schedules", {"freq": "WEEKLY", "byday": "WE", "opens_at": "09:00", "closes_at": "10:00", "notes": "Numai cu programare."}),
    ],
)  # fmt: skip
async def test_hours_by_appointment_tell_to_make_one(
    read: Any, service: dict[str, Any], where: str, fields: dict[str, str]
) -> None:
    assert (await read(service)).appointment is None
    assert (await read(service | {where: [*service[where], fields]})).appointment == "required"


async def test_an_unreadable_pattern_is_unknown(read: Any, service: dict[str, Any]) -> None:
    service["schedules"] = [{"id": "x", "freq": "WEEKLY", "byday": "MO", "opens_at": "sometimes"}]
    assert (await read(service)).places[0].osm_hours is None


@pytest.mark.parametrize("status", ["inactive", "defunct"])
async def test_a_service_that_is_over_is_not_handed_over(
    engine: AsyncEngine, read: Any, service: dict[str, Any], status: str
) -> None:
    assert await read(service | {"status": status}) is None
    assert await reader(engine).records() == []


async def test_a_translation_of_an_older_text_is_stale_and_true_again_after_undoing_the_change(
    engine: AsyncEngine, read: Any, service: dict[str, Any]
) -> None:
    service["translations"] = [
        {"entity": "service", "entity_id": service["id"], "field": "description", "language": "uk", "text": "Поради.",
         "status": "human", "source_hash": source_hash(service["description"])}
    ]  # fmt: skip
    record = await read(service)
    assert [(text.language, text.status) for text in record.texts] == [("ro", "original"), ("uk", "human")]
    document = await get(engine, "service", service["id"])
    await save(engine, "service", document | {"description": "Altceva."}, who="Ana", why="")
    changed = await reader(engine).service(service["id"])
    assert changed and changed.texts[1].status == "stale"


async def test_the_version_changes_with_every_record_and_stays_when_nothing_does(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    first = await reader(engine).version()
    await import_catalogue(engine, write([service]))
    second = await reader(engine).version()
    await import_catalogue(engine, write([service]))
    assert first != second == await reader(engine).version()
    service["schedules"][0]["valid_to"] = "2027-01-31"
    await import_catalogue(engine, write([service]))
    assert await reader(engine).version() != second


async def test_the_shipped_records_speak_all_twelve_languages(engine: AsyncEngine) -> None:
    await seed_starter(engine, DATA)
    catalogue: CatalogueReader = reader(engine)
    records = await catalogue.records()
    assert records
    for record in records:
        assert {text.language for text in record.texts} >= set(LANGUAGES), record.id
        assert record.needs
        if isinstance(record, IndexedService):
            assert not record.example and not record.phones  # nothing about them was verified


async def test_answers_are_one_record_in_all_their_languages(engine: AsyncEngine, write: Writer) -> None:
    lines = (
        '{"id":"a","language":"en","title":"T","text":"<p>One</p><ul><li>x</li></ul>","needs":["legal"],"source_url":"https://x.org","assured_date":"2026-01-01"}\n'
        "not json\n"
        '{"id":"a","language":"prs","title":"ت","text":"متن","needs":["legal"],"source_url":"https://x.org","status":"machine","assured_date":"2026-01-01"}\n'
        '{"id":"a","language":"xx","title":"T","text":"T","source_url":"https://x.org"}\n'
    )
    path = write(lines, "answers.jsonl")
    report = await import_answers(engine, path)
    assert [one.line for one in report.issues if one.action == "refused"] == [2, 4]
    answer = await reader(engine).curated_answer("a")
    assert isinstance(answer, IndexedAnswer)
    assert [(text.language, text.status) for text in answer.texts] == [
        ("en", "unreviewed"),
        ("fa", "machine"),
    ]
    assert (
        answer.texts[0].text == "One\n\n- x"
        and answer.original == "en"
        and answer.check_due == date(2027, 1, 1)
    )
    assert (await import_answers(engine, path)).changed == 0


async def test_a_file_without_one_answer_fails(engine: AsyncEngine, write: Writer) -> None:
    with pytest.raises(ImportFailed):
        await import_answers(engine, write("[]\n{}\n", "answers.jsonl"))
