"""HSDS 1.x packages become the same services as HSDS 3 ones: hours, addresses, languages, taxonomies under their names of today."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.report import ImportReport
from knowledge.catalogue.storage import get
from knowledge.catalogue.weekdays import weekdays
from tests.knowledge.catalogue.packages import HSDS1, folder

Load = Callable[..., Awaitable[ImportReport]]


@pytest.fixture
def load(engine: AsyncEngine, tmp_path: Path) -> Load:
    async def run(**tables: str) -> ImportReport:
        return await import_catalogue(engine, folder(tmp_path / "package", HSDS1 | tables))

    return run


async def test_everything_has_its_name_of_today(engine: AsyncEngine, load: Load) -> None:
    report = await load()
    assert report.issues == [] and report.created == {"organization": 1, "location": 1, "service": 1}
    service, location = await get(engine, "service", "ser-1"), await get(engine, "location", "loc-1")
    (link,) = service["service_at_locations"]
    assert [(row["id"], row["freq"], row["byday"], row["opens_at"]) for row in link["schedules"]] == [
        ("sc-1", "WEEKLY", "MO", "09:00"),
        ("sc-2", "WEEKLY", "TU", "09:00"),
    ]
    assert (location["addresses"][0]["address_type"], location["addresses"][0]["id"]) == ("physical", "adr-1")
    assert (location["accessibility"][0]["description"], location["accessibility"][0]["details"]) == (
        "wheelchair",
        "Ramp at the side",
    )
    assert [language["code"] for language in service["phones"][0]["languages"]] == ["ro", "uk"]
    assert (service["languages"][0]["code"], service["languages"][0]["name"]) == ("ro", "Romanian")
    assert (service["fees_description"], service["eligibility_description"]) == (
        "Gratuit",
        "adults, families",
    )
    (term,) = service["attributes"]
    assert (term["link_type"], term["taxonomy_term_id"], term["taxonomy_term"]["name"]) == (
        "taxonomy",
        "tx-1",
        "Counselling",
    )
    assert (await get(engine, "organization", "org-1"))["website"] == "https://example.org"
    assert (await load()).changed == 0


async def test_search_knows_when_it_is_open(engine: AsyncEngine, load: Load) -> None:
    await load()
    record = await SqlCatalogueReader(engine, show_examples=False, overdue_days=365).service("ser-1")
    assert record and record.places[0].osm_hours == "Mo,Tu 09:00-17:00"


async def test_a_day_that_is_no_day_is_told_with_its_line(engine: AsyncEngine, load: Load) -> None:
    rows = HSDS1["regular_schedules"] + "sc-3,ser-1,,,0,09:00,17:00\nsc-4,ser-1,,,Sunday,closed,closed\n"
    report = await load(regular_schedules=rows)
    found = [(one.code, one.action, one.file, one.line, one.field, one.value) for one in report.issues]
    assert found == [
        ("weekday_unknown", "refused", "regular_schedules.csv", 4, "weekday", "0"),
        ("schedule_closed", "noted", "regular_schedules.csv", 5, "opens_at", "Sunday closed closed"),
    ]
    assert "schedules" not in await get(engine, "service", "ser-1")


async def test_a_wrong_time_is_told_by_the_column_of_the_file(load: Load) -> None:
    report = await load(regular_schedules=HSDS1["regular_schedules"].replace("1,09:00:00", "1,early"))
    assert [(one.code, one.file, one.line, one.field) for one in report.issues] == [
        ("time_invalid", "regular_schedules.csv", 2, "opens_at")
    ]


async def test_hours_of_a_service_at_a_place_named_by_both(engine: AsyncEngine, load: Load) -> None:
    await load(
        regular_schedules="id,service_id,location_id,weekday,opens_at,closes_at\nsc-1,ser-1,loc-1,5,09:00,12:00\n"
    )
    service = await get(engine, "service", "ser-1")
    assert service["service_at_locations"][0]["schedules"][0]["byday"] == "FR" and "schedules" not in service


async def test_holidays_and_payments_are_kept(engine: AsyncEngine, load: Load) -> None:
    await load(
        holiday_schedules="id,service_id,closed,start_date,end_date\nho-1,ser-1,true,2026-12-24,2026-12-26\n",
        payments_accepted="id,service_id,payment\npa-1,ser-1,cash\n",
    )
    service = await get(engine, "service", "ser-1")
    assert service["holiday_schedules"] == [
        {"id": "ho-1", "closed": "true", "start_date": "2026-12-24", "end_date": "2026-12-26"}
    ]
    assert service["payments_accepted"] == [{"id": "pa-1", "payment": "cash"}]


async def test_a_taxonomy_of_hsds_3_is_no_list_of_terms(engine: AsyncEngine, load: Load) -> None:
    await load(
        taxonomy="id,name,version\nta-1,Open Eligibility,2\n",
        taxonomy_terms="id,name,taxonomy_id\ntx-1,Counselling,ta-1\n",
    )
    (attribute,) = (await get(engine, "service", "ser-1"))["attributes"]
    assert attribute["taxonomy_term"]["taxonomy_detail"]["name"] == "Open Eligibility"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1", ["MO"]), ("7", ["SU"]), ("Mon-Fr", ["MO", "TU", "WE", "TH", "FR"]), ("понеділок", ["MO"]), ("пн, вт", ["MO", "TU"]),
        ("Friday to Sunday", ["FR", "SA", "SU"]), ("sâmbătă", ["SA"]), ("الاثنين", ["MO"]), ("0", None), ("8", None), ("ma", None), ("", None),
    ],
)  # fmt: skip
def test_days_of_the_week(written: str, meant: list[str] | None) -> None:
    assert weekdays(written) == meant
