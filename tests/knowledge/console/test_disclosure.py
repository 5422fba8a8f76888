"""No number below five can be read or worked out: every sum that is shown leaves at least two unknowns that count five together."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from knowledge.console.counting import ALL, COLUMNS, _cube, tables_of
from knowledge.console.disclosure import FEWEST, Sum, _beside, _shield_all, hidden, pinned
from knowledge.console.ports.numbers import WHATS, YearOfCounts

LINE = [Sum("all", ("a", "b", "c"))]


def test_a_small_number_takes_the_next_smallest_with_it() -> None:
    assert hidden({"all": 33, "a": 3, "b": 10, "c": 20}, LINE) == {"a", "b"}


def test_two_small_numbers_that_are_few_together_take_a_third() -> None:
    assert hidden({"all": 23, "a": 1, "b": 2, "c": 20}, LINE) == {"a", "b", "c"}
    assert hidden({"all": 27, "a": 4, "b": 3, "c": 20}, LINE) == {"a", "b"}


def test_where_nothing_else_is_left_the_sum_goes() -> None:
    assert hidden({"all": 3, "a": 3, "b": 0, "c": 0}, LINE) == {"all", "a"}
    assert hidden({"all": 0, "a": 0, "b": 0, "c": 0}, LINE) == set()
    assert hidden({"all": 45, "a": 5, "b": 20, "c": 20}, LINE) == set()


@st.composite
def years(draw: st.DrawFn) -> YearOfCounts:
    """A year in which everything that was counted has its day, language and need."""
    by_day: dict[tuple[str, str], int] = {}
    by_language: dict[tuple[str, str, str], int] = {}
    by_need: dict[tuple[str, str, str], int] = {}
    events = draw(
        st.lists(
            st.tuples(
                st.sampled_from(["2026-01-03", "2026-01-04", "2026-02-11"]),
                st.sampled_from(["uk", "ar", "ps"]),
                st.sampled_from(["food", "legal", ""]),
                st.sampled_from(WHATS),
                st.integers(1, 9),
            ),
            max_size=12,
        )
    )
    for day, language, need, what, count in events:
        for counts, key in (
            (by_day, (day, what)),
            (by_language, (day[:7], language, what)),
            (by_need, (day[:7], need, what)),
        ):
            counts[key] = counts.get(key, 0) + count  # type: ignore[index]
    return YearOfCounts(2026, by_day, by_language, by_need, date(2026, 3, 1))


@settings(max_examples=40, deadline=None)
@given(years())
def test_no_small_number_follows_from_one_sum(year: YearOfCounts) -> None:
    cells, sums = _cube(year)
    secret = hidden(cells, sums)
    assert {cell for cell, count in cells.items() if 0 < count < FEWEST} <= secret
    for each in sums:
        assert cells[each.total] == sum(cells[part] for part in each.parts)
        unknown = [cell for cell in (each.total, *each.parts) if cell in secret]
        assert len(unknown) != 1


@settings(max_examples=25, deadline=None)
@given(years())
def test_no_small_number_follows_from_all_sums_together(year: YearOfCounts) -> None:
    """An attacker who solves all equations at once: no hidden small number is pinned to its value."""
    cells, sums = _cube(year)
    secret = sorted(hidden(cells, sums))
    place = {cell: number for number, cell in enumerate(secret)}
    rows, right = [], []
    for each in sums:
        row, known = [0.0] * len(secret), 0.0
        for cell, sign in ((each.total, 1.0), *((part, -1.0) for part in each.parts)):
            if cell in place:
                row[place[cell]] += sign
            else:
                known -= sign * cells[cell]
        if any(row):
            rows.append(row)
            right.append(known)
    for cell in secret:
        if not 0 < cells[cell] < FEWEST:
            continue
        aim = [0.0] * len(secret)
        aim[place[cell]] = 1.0
        low = linprog(aim, A_eq=rows, b_eq=right, bounds=(0, None))
        high = linprog([-each for each in aim], A_eq=rows, b_eq=right, bounds=(0, None))
        assert high.status == 3 or -high.fun - low.fun > 0.5, (cell, low.fun)


def test_what_all_sums_together_give_away_takes_more_with_it() -> None:
    """Two months, two languages: every sum leaves two unknowns, and together they leave none."""
    year = YearOfCounts(
        2026,
        {("2026-01-03", "answered"): 4, ("2026-01-03", "unanswered"): 1, ("2026-02-11", "answered"): 4, ("2026-02-11", "unanswered"): 4},
        {("2026-01", "uk", "answered"): 4, ("2026-01", "ar", "unanswered"): 1, ("2026-02", "uk", "unanswered"): 4, ("2026-02", "ar", "answered"): 4},
        {("2026-01", "food", "answered"): 4, ("2026-01", "food", "unanswered"): 1, ("2026-02", "food", "answered"): 4, ("2026-02", "food", "unanswered"): 4},
        date(2026, 3, 1),
    )  # fmt: skip
    cells, sums = _cube(year)
    one_by_one = {cell for cell, count in cells.items() if 0 < count < FEWEST}
    _shield_all(cells, sums, one_by_one)
    assert ("language", "*", "ar", "answered") in pinned(cells, sums, one_by_one)
    secret = hidden(cells, sums)
    assert one_by_one < secret and not pinned(cells, sums, secret)
    assert {row.name: row.of("answered") for row in tables_of(year).languages} == {"uk": None, "ar": None}


def test_what_gives_a_number_away_may_stand_behind_what_is_hidden() -> None:
    sums = [Sum("b", ("a",)), Sum("c", ("b", "n"))]
    cells = {"a": 3, "b": 3, "n": 20, "c": 23}
    assert _beside(["a"], cells, sums, {"a", "b"}) == {"n"}
    assert _beside(["a"], cells, sums, set(cells)) == set()
    assert hidden(cells, sums) >= {"a", "b"} and not pinned(cells, sums, hidden(cells, sums))


def test_a_busy_year_is_audited_too() -> None:
    draw = random.Random(1)
    by_day: Counter[tuple[str, str]] = Counter()
    by_language: Counter[tuple[str, str, str]] = Counter()
    by_need: Counter[tuple[str, str, str]] = Counter()
    for _ in range(1500):
        day = (date(2026, 1, 1) + timedelta(days=draw.randrange(330))).isoformat()
        what = draw.choice(WHATS)
        by_day[day, what] += 1
        by_language[day[:7], draw.choice(("uk", "ar", "ps", "fa", "tr")), what] += 1
        by_need[day[:7], draw.choice(("food", "legal", "health", "cash")), what] += 1
    cells, sums = _cube(YearOfCounts(2026, by_day, by_language, by_need, date(2026, 11, 27)))
    secret = hidden(cells, sums)
    assert not pinned(cells, sums, secret) and any(cells[cell] >= FEWEST for cell in secret)


def test_tables_of_a_month_and_of_its_year_hide_alike() -> None:
    year = YearOfCounts(
        2026,
        {("2026-01-03", "answered"): 23, ("2026-02-11", "answered"): 30},
        {("2026-01", "uk", "answered"): 20, ("2026-01", "ps", "answered"): 3, ("2026-02", "uk", "answered"): 18, ("2026-02", "ps", "answered"): 12},
        {("2026-01", "food", "answered"): 23, ("2026-02", "food", "answered"): 30},
        date(2026, 2, 28),
    )  # fmt: skip
    january, whole = tables_of(year, "2026-01"), tables_of(year)
    assert {row.name: row.of("answered") for row in january.languages} == {"uk": None, "ps": None}
    assert january.total.of("answered") == 23
    # 15 for the year less 12 in February would give the 3 away.
    assert {row.name: row.of("answered") for row in whole.languages}["ps"] is None or (
        {row.name: row.of("answered") for row in tables_of(year, "2026-02").languages}["ps"] is None
    )
    assert [row.name for row in whole.time] == ["2026-01", "2026-02"]
    assert len(january.time) == 31
    assert ALL not in [row.name for row in whole.needs]
    assert len(january.total.counts) == len(COLUMNS)


def test_a_year_is_audited_once_for_all_its_months(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def audited(cells: dict[Any, int], sums: list[Sum]) -> frozenset[Any]:
        asked.append(len(cells))
        return hidden(cells, sums)

    monkeypatch.setattr("knowledge.console.counting.hidden", audited)
    days = {("2026-05-03", "answered"): 23, ("2026-06-11", "answered"): 31}
    year = YearOfCounts(2026, days, {}, {}, date(2026, 6, 28))
    for month in ("2026-05", "2026-06", ""):
        tables_of(year, month)
    assert len(asked) == 1
    more = YearOfCounts(2026, {**days, ("2026-06-12", "answered"): 7}, {}, {}, date(2026, 6, 28))
    assert tables_of(more).total.of("answered") == 61 and len(asked) == 2
