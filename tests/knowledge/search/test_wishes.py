"""What was asked for in so many words: an hour, a language, a ramp, an age – kept to where anything meets it, given up by name where nothing does."""

import dataclasses
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.search.conditions import accepts
from knowledge.search.types import Near, Person, Stretch
from knowledge.search.visits import GUESSED_KM, STEP_MINUTES, travel_minutes, window

from .test_engine import MONDAY, TIMISOARA, ask, codes, ids, make, place, service

SUNDAY = Stretch(0, 24 * 60, weekday=6)
EVENING = Stretch(18 * 60, 24 * 60, ahead=0)


def shelters(**more: Any) -> Any:
    return ask(needs=("shelter",), near=TIMISOARA, **more)


async def test_a_day_that_was_asked_for_is_kept_to(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("weekdays", where=place(1, osm_hours="Mo-Fr 09:00-17:00")),
        service("sundays", where=place(5, osm_hours="Su 10:00-12:00")),
        service("unknown", where=place(2)),
    ]
    found = await make(records, tmp_path, hashing).search(shelters(wanted=(SUNDAY,)))
    assert ids(found) == ["sundays", "unknown"] and found.relaxed == ()
    assert codes(found)["open_then"] == {"day": "2026-11-29", "times": "10:00–12:00"}


async def test_where_nothing_is_open_then_it_says_so(tmp_path: Path, hashing: Any) -> None:
    records = [service("weekdays", where=place(1, osm_hours="Mo-Fr 09:00-17:00"))]
    engine = make(records, tmp_path, hashing)
    found = await engine.search(shelters(wanted=(SUNDAY,)))
    assert ids(found) == ["weekdays"] and found.relaxed == ("open_then",)
    assert codes(found)["closed_then"] == {"day": "2026-11-29"}
    assert (await engine.search(shelters(round_the_clock=True))).relaxed == ("open_always",)


async def test_tonight_is_read_in_the_time_zone_of_the_place(tmp_path: Path, hashing: Any) -> None:
    # 15:30 UTC is 17:30 in Timișoara: at 18:00 there the first is closed, the second opens.
    records = [
        service("till-six", where=place(1, osm_hours="Mo-Su 09:00-18:00")),
        service("late", where=place(2, osm_hours="Mo-Su 18:00-21:00")),
    ]
    moment = datetime(2026, 11, 23, 15, 30, tzinfo=ZoneInfo("UTC"))
    found = await make(records, tmp_path, hashing).search(shelters(wanted=(EVENING,), at=moment))
    assert ids(found) == ["late"]
    assert codes(found)["open_then"] == {"day": "2026-11-23", "times": "18:00–21:00"}


async def test_what_is_closed_on_arrival_comes_after_what_is_open_then(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("closing", where=place(1.5, osm_hours="Mo-Fr 09:00-10:15")),
        service("open", where=place(1.6, osm_hours="Mo-Fr 09:00-17:00")),
    ]
    found = await make(records, tmp_path, hashing).search(shelters())
    assert ids(found) == ["open", "closing"]
    assert codes(found)["open_on_arrival"] == {"minutes": 30}
    assert codes(found, 1)["closed_on_arrival_opens"] == {
        "minutes": 30,
        "time": "09:00",
        "day": "2026-11-24",
    }
    now = await make(records, tmp_path, hashing).search(shelters(open_now=True))
    assert ids(now) == ["open"], "open now means open when one gets there"


async def test_a_place_that_opens_on_the_way_is_open_on_arrival(tmp_path: Path, hashing: Any) -> None:
    records = [service("soon", where=place(5, osm_hours="Mo-Fr 10:15-12:00"))]
    found = await make(records, tmp_path, hashing).search(shelters(open_now=True))
    assert found.relaxed == ()
    assert codes(found)["open_on_arrival"] == {"minutes": 30}


async def test_a_confidential_place_tells_no_way_and_no_hour(tmp_path: Path, hashing: Any) -> None:
    records = [service("secret", where=place(1, osm_hours="Su 10:00-12:00"), confidential=True)]
    engine = make(records, tmp_path, hashing)
    for query in (shelters(), shelters(wanted=(SUNDAY,))):
        told = codes(await engine.search(query))
        assert not {"open_then", "closed_then", "open_on_arrival", "closed_on_arrival"} & set(told)


async def test_one_wish_is_given_up_at_a_time(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("dari", where=place(1, osm_hours="Mo-Fr 12:00-17:00"), languages=("fa", "ro")),
        service("open", where=place(1, osm_hours="Mo-Fr 09:00-17:00"), languages=("ro",)),
    ]
    query = shelters(open_now=True, wished_languages=("fa",), person=Person(languages=("fa", "en")))
    found = await make(records, tmp_path, hashing).search(query)
    assert ids(found)[0] == "dari" and found.relaxed == ("open_now",)
    records.append(service("both", where=place(3, osm_hours="Mo-Fr 09:00-17:00"), languages=("fa",)))
    found = await make(records, tmp_path / "both", hashing).search(query)
    assert ids(found) == ["both", "open"] and found.relaxed == ()
    found = await make(records[1:2], tmp_path / "neither", hashing).search(query)
    assert found.relaxed == ("language",)


async def test_a_ramp_is_preferred_and_its_lack_is_named(tmp_path: Path, hashing: Any) -> None:
    records = [
        service("stairs", where=place(0.5)),
        service("ramp", where=place(3, accessibility=("step_free",))),
    ]
    query = shelters(person=Person(access=("wheelchair", "step_free")))
    found = await make(records, tmp_path, hashing).search(query)
    assert ids(found) == ["ramp", "stairs"] and found.relaxed == ()
    found = await make(records[:1], tmp_path / "none", hashing).search(query)
    assert found.relaxed == ("access",)


async def test_a_place_for_women_comes_first_and_its_lack_is_named(tmp_path: Path, hashing: Any) -> None:
    records = [service("all", where=place(0.5)), service("women", where=place(4), genders=("female",))]
    query = shelters(women_only=True, person=Person(gender="female"))
    found = await make(records, tmp_path, hashing).search(query)
    assert ids(found) == ["women", "all"] and found.relaxed == ()
    found = await make(records[:1], tmp_path / "none", hashing).search(query)
    assert found.relaxed == ("women_only",)


@pytest.mark.parametrize(
    ("limits", "person", "taken"),
    [
        ({"minimum_age": 18}, Person(ages=(0, 17)), False),
        ({"maximum_age": 17}, Person(ages=(0, 17)), True),
        ({"maximum_age": 25}, Person(ages=(60, 120)), False),
        ({"genders": ("female",)}, Person(gender="male"), False),
        ({"groups": ("woman",)}, Person(gender="male"), False),
        ({"groups": ("woman", "family")}, Person(gender="male"), False),
        ({"groups": ("woman", "family")}, Person(gender="male", age=7), True),
        ({"groups": ("woman",)}, Person(groups=("older_person",)), True),
        ({"groups": ("older_person",)}, Person(age=30), False),
        ({"groups": ("unaccompanied_child",)}, Person(age=18), False),
        ({"groups": ("disability", "youth")}, Person(age=70), True),
        ({"groups": ("single_parent",)}, Person(ages=(0, 17)), False),
    ],
)
def test_only_what_cannot_be_rules_out(limits: dict[str, Any], person: Person, taken: bool) -> None:
    assert accepts(service("one", **limits), person) is taken


@given(
    st.integers(0, 24 * 60),
    st.integers(0, 12 * 60),
    st.one_of(st.none(), st.integers(0, 2)),
    st.one_of(st.none(), st.integers(0, 6)),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),
)
def test_a_window_is_never_past(
    begin: int, length: int, ahead: int | None, weekday: int | None, clock: datetime
) -> None:
    stretch = Stretch(begin, begin + length, None if weekday is not None else ahead, weekday)
    start, end = window(stretch, clock)
    assert clock <= start <= end <= clock + timedelta(days=9)
    if weekday is not None and start > clock:
        assert (start - timedelta(minutes=begin)).weekday() == weekday


@given(st.floats(0, 200))
def test_a_way_is_told_in_steps_and_far_ones_not_at_all(km: float) -> None:
    minutes = travel_minutes(km)
    assert (minutes is None) == (km > GUESSED_KM)
    assert minutes is None or (minutes >= STEP_MINUTES and minutes % STEP_MINUTES == 0)


async def test_a_position_and_a_town_both_know_the_way(tmp_path: Path, hashing: Any) -> None:
    records = [service("open", where=place(5, osm_hours="Mo-Fr 09:00-17:00"))]
    engine = make(records, tmp_path, hashing)
    exact = Near(TIMISOARA.lat, TIMISOARA.lon, None, "RO", True)
    for near in (TIMISOARA, exact):
        told = codes(await engine.search(dataclasses.replace(shelters(), near=near, at=MONDAY)))
        assert told["open_on_arrival"] == {"minutes": 30}


async def test_what_fits_badly_meets_no_wish(tmp_path: Path, hashing: Any) -> None:
    """A helpline that happens to be open is no reason to hide every bed."""
    records = [
        service("bed", where=place(1, osm_hours="Mo-Fr 12:00-17:00")),
        service("line", where=place(50, osm_hours="24/7"), needs=("food", "shelter")),
    ]
    found = await make(records, tmp_path, hashing).search(shelters(open_now=True))
    assert ids(found) == ["bed", "line"] and found.relaxed == ("open_now",)


async def test_unknown_hours_are_not_called_closed(tmp_path: Path, hashing: Any) -> None:
    found = await make([service("unknown")], tmp_path, hashing).search(shelters(wanted=(SUNDAY,)))
    assert ids(found) == ["unknown"] and found.relaxed == ()
