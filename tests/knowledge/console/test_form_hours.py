"""The week grid says what an expression says, or leaves it alone."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue import facts
from knowledge.console.forms.hours import from_osm, same_hours, time_of, to_osm
from knowledge.console.forms.levels import read_hours, with_hours
from knowledge.console.forms.problems import hours_problems
from knowledge.console.forms.values import Day, Hours, Slot

TODAY = date(2026, 11, 22)


def ids():
    numbers = itertools.count(1)
    return lambda: f"new-{next(numbers)}"


@pytest.mark.parametrize(
    "osm",
    [
        "Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; PH off", "Mo-Fr 08:00-12:00,14:00-18:00; Sa 10:00-13:00", "Mo-Fr,PH 09:00-17:00",
        "Mo-Su 09:00-17:00; PH 10:00-12:00", "Fr 22:00-02:00", "Mo-Su 00:00-24:00; PH off", 'Mo 09:00-12:00; We "by appointment"',
        'Mo-Fr 09:00-12:00 "nach Vereinbarung"', "Mo,We,Fr 10:00-14:00", "10:00-18:00", "Mo-Fr 09:00-17:00; Sa,Su off",
        "24/7 unknown; 2026 Jun 01-2026 Aug 31 off; 2026 Jun 01-2026 Aug 31 Mo-Fr 09:00-17:00; 2026 Jun 01-2026 Aug 31 PH off",
    ],
)  # fmt: skip
def test_the_grid_shows_it_and_writes_the_same(osm: str) -> None:
    hours = from_osm(osm)
    assert hours.kind == "week"
    written = to_osm(hours)
    assert written is not None
    assert same_hours(osm, written)
    assert from_osm(written) == hours


@pytest.mark.parametrize(
    "osm",
    [
        "Mo[1] 10:00-12:00", "Jun-Aug Mo 09:00-12:00", "sunrise-sunset", "SH off; Mo 10:00-11:00", "nonsense", "week 1-53/2 Mo 09:00-10:00",
        "Mo-Fr 09:00-17:00; 2026 Dec 24 off", "Mo 09:00-12:00 || Tu 10:00-11:00", 'Mo 09:00-10:00 "ring twice"; Tu 10:00-11:00 "by appointment"',
        "Mo-Fr 09:00-17:00; easter off", "Mo 09:00+", "2031 Mo 09:00-10:00",
    ],
)  # fmt: skip
def test_what_the_grid_cannot_say_stays_an_expression_to_the_letter(osm: str) -> None:
    assert from_osm(osm) == Hours("expert", expert=osm)
    assert to_osm(from_osm(osm)) == osm


_times = st.integers(0, 23 * 4 + 3).map(lambda quarter: f"{quarter // 4:02d}:{quarter % 4 * 15:02d}")
_day = st.one_of(
    st.just(Day()),
    st.builds(Day, appointment=st.just(True)),
    st.builds(Day, all_day=st.just(True), appointment=st.booleans()),
    st.builds(
        lambda times, arranged: Day((Slot(*sorted(times)[:2]), Slot(*sorted(times)[2:])), False, arranged),
        st.sets(_times, min_size=4, max_size=4), st.booleans(),
    ),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    st.builds(
        Hours,
        kind=st.just("week"),
        days=st.tuples(*[_day] * 7),
        holidays=st.sampled_from(["unsaid", "closed", "open"]),
        holiday=_day,
        valid_from=st.sampled_from(["", "2026-06-01"]),
        valid_to=st.sampled_from(["", "2026-12-31", "2027-02-28"]),
    )
)
def test_every_week_comes_back_from_the_record(hours: Hours) -> None:
    if hours.holidays != "open":
        hours = replace(hours, holiday=Day())
    elif hours.holiday.is_closed:
        hours = replace(hours, holidays="closed")
    level = with_hours({"id": "x"}, "service", hours, ids())
    back = read_hours(level)
    if all(day.is_closed for day in hours.days):
        assert back == Hours()
    elif back.kind == "always":
        assert all(day == Day(all_day=True) for day in hours.days)
    else:
        assert back == hours


def batched_hours(**more: str) -> Hours:
    return Hours("week", (Day((Slot("9", "17.30"),)),) * 5 + (Day(), Day()), **more)


def test_a_period_is_told_to_search_and_to_readers_of_the_standard() -> None:
    level = with_hours({"id": "x"}, "service", batched_hours(valid_to="2026-12-31"), ids())
    assert facts.first(level, "osm_hours") == "Mo-Fr 09:00-17:30"
    assert level["schedules"] == [
        {"id": "new-2", "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "17:30", "valid_to": "2026-12-31"}
    ]  # fmt: skip
    level = with_hours({"id": "x"}, "service", batched_hours(valid_from="2027-01-01"), ids())
    assert str(facts.first(level, "osm_hours")).startswith("24/7 unknown; 2027 Jan 01-9999 Dec 31 off;")
    assert level["schedules"][0]["valid_from"] == "2027-01-01"


def test_rows_that_say_the_same_keep_what_else_they_hold() -> None:
    row = {
        "id": "r1",
        "freq": "WEEKLY",
        "byday": "MO",
        "opens_at": "09:00",
        "closes_at": "12:00",
        "attending_type": "in person",
    }
    level = {"id": "x", "schedules": [row]}
    hours = read_hours(level)
    week = (hours.days[0], Day((Slot("10:00", "11:00"),)), *hours.days[2:])
    done = with_hours(level, "service", replace(hours, days=week), ids())
    assert done["schedules"][0] == row
    assert [one["byday"] for one in done["schedules"]] == ["MO", "TU"]


def test_rows_that_could_not_be_read_are_said_to_be_there() -> None:
    rows = [
        {"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"},
        {"byday": "every other day", "opens_at": "9"},
    ]
    assert read_hours({"id": "x", "schedules": rows}) == Hours("expert", expert="Mo 09:00-12:00", lost=True)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("9", 540), ("930", 570), ("9:30", 570), ("9.30", 570), ("09:00", 540), ("5 pm", 1020), ("24:00", 1440), ("٩:٠٠", 540), ("17h30", 1050)],
)  # fmt: skip
def test_times_as_people_type_them(typed: str, minutes: int) -> None:
    assert time_of(typed) == minutes


@pytest.mark.parametrize("typed", ["", "noon", "25", "9:75", "2575", "-3"])
def test_what_is_no_time(typed: str) -> None:
    assert time_of(typed) is None


def codes(hours: Hours) -> list[tuple[str, str]]:
    return [(one.field, one.key) for one in hours_problems(hours, "hours.", TODAY, "RO")]


def test_what_is_wrong_with_hours_is_said_beside_the_field() -> None:
    monday = Day((Slot("9", "12"), Slot("11", "13"), Slot("15", ""), Slot("x", "18"), Slot("20", "20")))
    assert codes(Hours("week", (monday,) + (Day(),) * 6)) == [
        ("hours.days.0.slots.1.opens", "form-error-time-overlap"),
        ("hours.days.0.slots.2.closes", "form-error-time-closes-missing"),
        ("hours.days.0.slots.3.opens", "form-error-time"),
        ("hours.days.0.slots.4.closes", "form-error-time-same"),
    ]
    assert codes(Hours("week")) == [("hours.kind", "form-error-hours-missing")]
    assert codes(batched_hours(holidays="open")) == [("hours.holidays", "form-error-holiday-missing")]
    assert codes(batched_hours(valid_from="2027-01-01", valid_to="2026-12-01")) == [("hours.valid_to", "form-error-period")]  # fmt: skip
    assert codes(batched_hours(valid_to="2026-11-01")) == [("hours.valid_to", "form-warning-period-over")]
    assert codes(Hours("expert", expert="Mo 9 to 5")) == [("hours.expert", "form-error-hours-expression")]
    assert codes(Hours("expert", expert="Mo off")) == [("hours.expert", "form-warning-hours-never")]
    assert codes(Hours("always")) == codes(Hours()) == codes(batched_hours()) == []
