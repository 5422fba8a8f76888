"""A closed door is never called open, an unknown one never closed, and schedules survive the way to HSDS and back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.search.hours import open_on, open_state
from knowledge.search.schedules import osm_to_schedules, parse_time, schedules_to_osm
from knowledge.search.weeks import osm_to_week, week_to_osm

BUCHAREST = ZoneInfo("Europe/Bucharest")
MONDAY_TEN = datetime(2026, 11, 23, 10, 0, tzinfo=BUCHAREST)
OFFICE = "Mo-Fr 09:00-12:00,13:00-17:00"


def state(osm: str | None, at: datetime = MONDAY_TEN, **more: Any) -> Any:
    return open_state(osm, more.pop("timezone", "Europe/Bucharest"), more.pop("country", "RO"), at, **more)


def test_open_until_the_lunch_break() -> None:
    assert state(OFFICE).open is True
    assert state(OFFICE).until == datetime(2026, 11, 23, 12, 0, tzinfo=BUCHAREST)


def test_closed_until_it_opens() -> None:
    sunday = datetime(2026, 11, 22, 10, 0, tzinfo=BUCHAREST)
    assert state(OFFICE, sunday).open is False
    assert state(OFFICE, sunday).opens_at == datetime(2026, 11, 23, 9, 0, tzinfo=BUCHAREST)


def test_times_elsewhere_are_the_places_times() -> None:
    berlin = datetime(2026, 11, 23, 8, 30, tzinfo=ZoneInfo("Europe/Berlin"))  # half past nine in Bucharest
    found = state(OFFICE, berlin)
    assert found.open is True
    assert found.until is not None and found.until.hour == 12


@pytest.mark.parametrize("osm", [None, "", "whenever", "Mo-Fr 25:00-99:00", "Mo-Fr 09:00-17:00 unknown"])
def test_what_cannot_be_read_is_unknown(osm: str | None) -> None:
    assert state(osm).open is None


def test_expired_hours_are_unknown_from_the_day_after() -> None:
    assert state(OFFICE, valid_to=date(2026, 11, 23)).open is True
    expired = state(OFFICE, valid_to=date(2026, 11, 22))
    assert expired.open is None and expired.osm is None
    sunday = datetime(2026, 11, 22, 10, 0, tzinfo=BUCHAREST)
    assert (
        state(OFFICE, sunday, valid_to=date(2026, 11, 22)).opens_at is None
    )  # Monday is past the known days


def test_public_holidays() -> None:
    christmas = datetime(2026, 12, 25, 10, 0, tzinfo=BUCHAREST)  # a Friday
    assert state(OFFICE + "; PH off", christmas).open is False
    assert state(OFFICE, christmas).open is None, (
        "hours that do not speak of holidays do not promise Christmas"
    )
    assert state("24/7", christmas).open is True
    evening = datetime(2026, 12, 24, 20, 0, tzinfo=BUCHAREST)
    assert state(OFFICE, evening).opens_at == datetime(2026, 12, 28, 9, 0, tzinfo=BUCHAREST)
    assert open_on(OFFICE, "Europe/Bucharest", "RO", christmas.date()) is None
    assert open_on(OFFICE + "; PH off", "Europe/Bucharest", "RO", christmas.date()) == []


def test_a_country_without_calendar_still_has_hours() -> None:
    assert state(OFFICE, country="AF").open is True
    assert state(OFFICE, country=None).open is True


def test_without_a_zone_hours_are_read_on_the_askers_clock() -> None:
    found = state(OFFICE, timezone=None)
    assert found.open is True
    assert found.until == datetime(2026, 11, 23, 12, 0, tzinfo=BUCHAREST)
    assert state(OFFICE, timezone="Mars/Olympus").open is True


def test_open_on_a_day() -> None:
    slots = open_on(OFFICE, "Europe/Bucharest", "RO", date(2026, 11, 23))
    assert slots is not None
    assert [(start.hour, end.hour) for start, end in slots] == [(9, 12), (13, 17)]
    assert open_on(OFFICE, "Europe/Bucharest", "RO", date(2026, 11, 22)) == []
    assert open_on(None, "Europe/Bucharest", "RO", date(2026, 11, 22)) is None
    night = open_on("Mo 22:00-06:00", "Europe/Bucharest", "RO", date(2026, 11, 23))
    assert night is not None and [(start.day, end.day) for start, end in night] == [(23, 24)]
    assert open_on("Mo 22:00-06:00", "Europe/Bucharest", "RO", date(2026, 11, 24)) == []
    always = open_on("24/7", "Europe/Bucharest", "RO", date(2026, 11, 23))
    assert always is not None and always[0][1] - always[0][0] == timedelta(days=1)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("09:00", 540), ("9:00", 540), ("09:00:00", 540), ("09:00Z", 540), ("4:00 PM", 960), ("3pm", 900),
        ("12:00 AM", 0), ("12 p.m.", 720), ("24:00", 1440), ("00:00", 0), ("09:30+02:00", 570),
    ],
)  # fmt: skip
def test_times_as_people_write_them(written: str, minutes: int) -> None:
    parsed = parse_time(written)
    assert parsed is not None and parsed[0] == minutes


@pytest.mark.parametrize("written", ["", "noon", "9", "25:00", "09:75", "13 pm", "closed", "24:30"])
def test_times_that_are_none(written: str) -> None:
    assert parse_time(written) is None


def row(byday: str, opens: str, closes: str, **more: Any) -> dict[str, Any]:
    return {"freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes, **more}


def test_schedules_become_hours() -> None:
    rows = [
        row("MO,TU,WE,TH,FR", "09:00", "12:00"),
        row("MO,TU,WE,TH,FR", "1:00 PM", "5pm"),
        row("SA", "10:00Z", "14:00Z"),
    ]
    osm, issues = schedules_to_osm(rows)
    assert osm == "Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00"
    assert {issue.code for issue in issues} == {"fixed_offset"}
    assert schedules_to_osm([row("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")]) == ("24/7", [])
    assert schedules_to_osm([row("FR", "22:00", "06:00")])[0] == "Fr 22:00-06:00"
    monthly, _ = schedules_to_osm([row("1MO", "10:00", "12:00", freq="MONTHLY")])
    assert monthly == "Mo[1] 10:00-12:00"
    assert open_state(monthly, None, None, datetime(2026, 12, 7, 11, 0, tzinfo=BUCHAREST)).open is True


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (row("MO", "nine", "17:00"), "time_unreadable"),
        (row("MO", "", "17:00"), "time_missing"),
        (row("XX", "09:00", "17:00"), "days_unreadable"),
        (row("", "09:00", "17:00"), "days_missing"),
        (row("MO", "09:00", "17:00", freq="YEARLY"), "frequency_unsupported"),
        (row("MO", "09:00", "17:00", interval=2), "interval_unsupported"),
        (row("MO", "09:00", "17:00", bymonthday="15"), "month_days_unsupported"),
    ],
)
def test_a_broken_row_is_named_and_loses_only_itself(broken: dict[str, Any], code: str) -> None:
    osm, issues = schedules_to_osm([row("TU", "09:00", "17:00"), broken])
    assert osm == "Tu 09:00-17:00"
    assert [(issue.code, issue.row, issue.lost) for issue in issues] == [(code, 1, True)]


def test_until_and_count_together_are_reported_but_kept() -> None:
    osm, issues = schedules_to_osm([row("MO", "09:00", "17:00", until="2026-12-31", count=5)])
    assert osm == "Mo 09:00-17:00"
    assert [(issue.code, issue.lost) for issue in issues] == [("until_and_count", False)]


@pytest.mark.parametrize(
    "osm",
    [
        "sunrise-sunset",
        "Jun-Aug Mo 09:00-17:00",
        "Mo 09:00-17:00; Mo[1] 10:00-12:00",
        "nonsense",
        '"by appointment"',
    ],
)
def test_what_hsds_cannot_say_is_not_said(osm: str) -> None:
    assert osm_to_schedules(osm) is None


@pytest.mark.parametrize(
    ("osm", "rows"),
    [
        ("24/7", [row("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")]),
        ("Mo-Fr 09:00-17:00; PH off", [row("MO,TU,WE,TH,FR", "09:00", "17:00")]),
        ("Mo-Su 09:00-17:00; Su off", [row("MO,TU,WE,TH,FR,SA", "09:00", "17:00")]),
        ("09:00-17:00", [row("MO,TU,WE,TH,FR,SA,SU", "09:00", "17:00")]),
        ("Fr-Mo 09:00-17:00", [row("MO,FR,SA,SU", "09:00", "17:00")]),
        ("Mo[1],Th[-1] 10:00-12:00", [row("1MO,-1TH", "10:00", "12:00", freq="MONTHLY")]),
        ('We 10:00-12:00 "on request"', [row("WE", "10:00", "12:00", notes="on request")]),
    ],
)
def test_plain_weeks_become_schedules(osm: str, rows: list[dict[str, str]]) -> None:
    assert osm_to_schedules(osm) == rows


DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


@st.composite
def weeks(draw: st.DrawFn) -> dict[str, list[tuple[int, int]]]:
    """Each day up to three slots that do not touch, in quarters of an hour."""
    week: dict[str, list[tuple[int, int]]] = {}
    for day in DAYS:
        edges = sorted(draw(st.sets(st.integers(0, 95), max_size=6)))
        pairs = list(zip(edges[::2], edges[1::2], strict=False))
        week[day] = [(start * 15, end * 15) for start, end in pairs]
    return week


@given(weeks())
def test_weeks_survive_the_way_there_and_back(week: dict[str, list[tuple[int, int]]]) -> None:
    osm = week_to_osm(week)
    if osm is None:
        assert not any(week.values())
        return
    back = osm_to_week(osm)
    assert back is not None
    assert {day: slots for day, slots in back.items() if slots} == {d: s for d, s in week.items() if s}
    rows = osm_to_schedules(osm)
    assert rows is not None
    assert schedules_to_osm(rows) == (osm, [])


@given(weeks(), st.integers(0, 7 * 96 - 1))
def test_the_evaluator_agrees_with_the_week(week: dict[str, list[tuple[int, int]]], quarter: int) -> None:
    osm = week_to_osm(week)
    at = datetime(2026, 11, 23, tzinfo=ZoneInfo("UTC")) + timedelta(minutes=15 * quarter)
    minute = at.hour * 60 + at.minute
    expected = any(start <= minute < end for start, end in week[DAYS[at.weekday()]])
    found = open_state(osm, "UTC", None, at)
    assert found.open is (expected if osm else None)
    if found.open:
        assert found.until is not None and found.until > at
        assert open_state(osm, "UTC", None, found.until - timedelta(minutes=1)).open is True
        assert open_state(osm, "UTC", None, found.until).open is False
    elif found.opens_at:
        assert open_state(osm, "UTC", None, found.opens_at).open is True
        assert open_state(osm, "UTC", None, found.opens_at - timedelta(minutes=1)).open is False
