"""Hours that hold for a time only: what covers a day decides it, what covers none leaves it unknown, and HSDS keeps both."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.search.hours import is_by_appointment, is_readable, may_open, open_state
from knowledge.search.schedules import last_day, osm_to_schedules, schedules_to_osm

BUCHAREST = ZoneInfo("Europe/Bucharest")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def row(byday: str, opens: str, closes: str, start: str = "", end: str = "", **more: Any) -> dict[str, Any]:
    valid = {"valid_from": start, "valid_to": end}
    hours = {"freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes}
    return hours | {key: value for key, value in valid.items() if value} | more


def is_open(rows: list[dict[str, Any]], at: str) -> bool | None:
    osm, _ = schedules_to_osm(rows)
    return open_state(
        osm, "Europe/Bucharest", None, datetime.fromisoformat(at).replace(tzinfo=BUCHAREST)
    ).open


def test_a_short_period_is_an_exception_to_what_holds_otherwise() -> None:
    rows = [row("MO,TU", "09:00", "17:00"), row("TU", "10:00", "12:00", "2026-12-21", "2026-12-31")]
    assert is_open(rows, "2026-12-15T16:00") is True
    assert is_open(rows, "2026-12-22T11:00") is True
    assert is_open(rows, "2026-12-22T16:00") is False
    assert is_open(rows, "2026-12-21T10:00") is False, "Mondays are not among the days of the exception"


def test_hours_that_have_not_begun_are_unknown_until_they_do() -> None:
    rows = [row("MO", "09:00", "17:00", "2026-12-01")]
    assert is_open(rows, "2026-11-30T10:00") is None
    assert is_open(rows, "2026-12-07T10:00") is True


def test_between_two_periods_nothing_is_known_nor_promised() -> None:
    rows = [row("MO", "09:00", "17:00", "2026-06-01", "2026-06-30"), row("MO", "09:00", "17:00", "2026-08-01", "2026-08-31")]  # fmt: skip
    assert is_open(rows, "2026-07-06T10:00") is None
    osm, _ = schedules_to_osm(rows)
    evening = datetime(2026, 6, 29, 20, tzinfo=BUCHAREST)
    found = open_state(osm, "Europe/Bucharest", None, evening)
    assert found.open is False and found.opens_at is None, "July is not known: it may open before August"


def test_a_period_that_ends_before_it_begins_is_named() -> None:
    osm, issues = schedules_to_osm([row("MO", "09:00", "17:00", "2026-06-30", "2026-06-01")])
    assert osm is None
    assert [(issue.code, issue.lost) for issue in issues] == [("period_empty", True)]


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"until": "2026-06-30"}, date(2026, 6, 30)),
        ({"until": "2026-06-30", "valid_to": "2026-05-31"}, date(2026, 5, 31)),
        ({"dtstart": "2026-06-01", "byday": "MO,TU", "count": 3}, date(2026, 6, 8)),
        ({"count": 3}, None),
        ({}, None),
    ],
)
def test_the_last_day_of_a_row(fields: dict[str, Any], end: date | None) -> None:
    assert last_day(row("MO", "09:00", "17:00") | fields) == end


@pytest.mark.parametrize(
    "osm", ['"by appointment"', 'Mo off; "nach Vereinbarung"', 'Sa "за попереднім записом"']
)
def test_a_remark_without_times_is_no_open_door(osm: str) -> None:
    saturday = datetime(2026, 11, 21, 10, tzinfo=BUCHAREST)
    assert is_readable(osm) and is_by_appointment(osm)
    assert open_state(osm, "Europe/Bucharest", "RO", saturday).open is None


def test_times_with_a_remark_are_times() -> None:
    monday = datetime(2026, 11, 23, 10, tzinfo=BUCHAREST)
    assert open_state('Mo 09:00-17:00 "ring the bell"', "Europe/Bucharest", "RO", monday).open is True
    assert not is_by_appointment('Mo 09:00-17:00 "ring the bell"', "Mo-Fr 09:00-17:00", None)


@pytest.mark.parametrize(
    ("osm", "may"),
    [("off", False), ("2020 Mo 09:00-17:00", False), ("Mo 09:00-17:00; Mo off", False), ("Jul 10:00-12:00", True), ("Su unknown", True), ("nonsense", True)],
)  # fmt: skip
def test_hours_that_never_open(osm: str, may: bool) -> None:
    assert may_open(osm, "RO", date(2026, 11, 21)) is may


_quarter = st.integers(0, 95).map(lambda number: f"{number // 4:02d}:{number % 4 * 15:02d}")
_when = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@st.composite
def rows(draw: st.DrawFn) -> dict[str, Any]:
    days = sorted(draw(st.sets(st.sampled_from(DAYS), min_size=1)), key=DAYS.index)
    opens, closes = sorted(draw(st.tuples(_quarter, _quarter).filter(lambda pair: pair[0] != pair[1])))
    start, end = sorted(draw(st.tuples(_when, _when)))
    made = row(",".join(days), opens, closes)
    if draw(st.booleans()):
        made["valid_from"] = start.isoformat()
    if draw(st.booleans()):
        made["valid_to"] = end.isoformat()
    if draw(st.integers(0, 4)) == 0:
        made |= {
            "freq": "MONTHLY",
            "byday": ",".join(f"{draw(st.sampled_from((1, 2, 3, -1)))}{day}" for day in days),
        }
    return made


def _said(found: list[dict[str, Any]], at: datetime) -> bool | None:
    """The answer by the words of the standard, worked out without any expression."""
    today = at.date()
    periods: dict[tuple[date, date], list[dict[str, Any]]] = {}
    for one in found:
        first, last = one.get("valid_from", "1900-01-01"), one.get("valid_to", "9999-12-31")
        periods.setdefault((date.fromisoformat(first), date.fromisoformat(last)), []).append(one)
    holding = [period for period in periods if period[0] <= today <= period[1]]
    if not holding:
        return None
    shortest = min(holding, key=lambda one: (one[1] - one[0], -one[0].toordinal()))
    return any(_covers(one, at) for one in periods[shortest])


def _covers(one: dict[str, Any], at: datetime) -> bool:
    if not one["opens_at"] <= f"{at:%H:%M}" < one["closes_at"]:
        return False
    nth = (at.day - 1) // 7 + 1
    last = (at + timedelta(days=7)).month != at.month
    names = {DAYS[at.weekday()]} if one["freq"] == "WEEKLY" else {f"{nth}{DAYS[at.weekday()]}", *([f"-1{DAYS[at.weekday()]}"] if last else [])}  # fmt: skip
    return bool(names & set(one["byday"].split(",")))


@settings(deadline=None, max_examples=150)
@given(st.lists(rows(), min_size=1, max_size=4), st.lists(st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)), min_size=6, max_size=6))  # fmt: skip
def test_converting_to_hours_and_back_keeps_every_answer(
    found: list[dict[str, Any]], moments: list[datetime]
) -> None:
    osm, issues = schedules_to_osm(found)
    assert osm and not issues
    back = osm_to_schedules(osm)
    assert back is not None, osm
    again, _ = schedules_to_osm(back)
    ends = [last_day(one) for one in found]
    valid_to = max(end for end in ends if end) if all(ends) else None
    for moment in moments:
        at = moment.replace(tzinfo=BUCHAREST)
        answer = open_state(osm, "Europe/Bucharest", None, at, valid_to).open
        assert answer is _said(found, moment), osm
        assert open_state(again, "Europe/Bucharest", None, at, valid_to).open is answer, (osm, again)
