"""Makes tables out of a year's counts for one of its months or the whole of it, with everything small hidden across all of them.

The tables of a year and of its months add up to each other, so what is hidden is decided for the year at once: else a month could
be worked out from the year's table and the other months'.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from knowledge.console.disclosure import Sum, hidden
from knowledge.console.ports.numbers import AFTER, WHATS, YearOfCounts

COLUMNS: Final = ("questions", *WHATS)
"""``questions`` are those answered and those not."""

_EVERY: Final = (*COLUMNS, *AFTER)

Group = Literal["time", "language", "need"]
ALL: Final = "*"
"""Stands for the sum over a dimension."""

_Cell = tuple[str, str, str, str]
"""(group, when, code, what): ``when`` a day, a month or ALL; ``code`` a language, a need, or ALL."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: ``counts`` in the order of COLUMNS, ``after`` in that of AFTER, None where hidden."""

    name: str
    counts: Sequence[int | None]
    after: Sequence[int | None]

    def of(self, what: str) -> int | None:
        """One count."""
        return self.counts[COLUMNS.index(what)]


@dataclass(frozen=True, slots=True)
class Tables:
    """What may be shown of a period.

    Attributes:
        first, last: Its days, both included.
        time: By day for a month, by month for a year.
        languages, needs: Most questions first; hidden ones last.
        total: The sums.
    """

    first: date
    last: date
    time: Sequence[Row]
    languages: Sequence[Row]
    needs: Sequence[Row]
    total: Row

    @property
    def empty(self) -> bool:
        """Whether nothing was counted at all."""
        return all(count == 0 for count in (*self.total.counts, *self.total.after))


def tables_of(counts: YearOfCounts, month: str = "") -> Tables:
    """The tables of a year, or of one of its months (``2026-11``)."""
    cells, secret = _worked_out(
        counts.year,
        frozenset(counts.by_day.items()),
        frozenset(counts.by_language.items()),
        frozenset(counts.by_need.items()),
        counts.last,
    )

    def row(name: str, group: str, when: str, code: str) -> Row:
        keys = [(group, when, code, what) for what in _EVERY]
        counts = [None if key in secret else cells.get(key, 0) for key in keys]
        return Row(name, counts[: len(COLUMNS)], counts[len(COLUMNS) :])

    def rows(group: Group) -> list[Row]:
        codes = {
            code for kind, when, code, _ in cells if kind == group and when == (month or ALL) and code != ALL
        }
        made = [row(code, group, month or ALL, code) for code in codes]
        busy = [each for each in made if any(count != 0 for count in each.counts)]
        return sorted(busy, key=lambda each: (-(each.counts[0] or 0), each.counts[0] is None, each.name))

    first = date(counts.year, 1, 1) if not month else date(counts.year, int(month[5:]), 1)
    end = date(counts.year, 12, 31) if not month else _last_of(first)
    last = max(first, min(end, counts.last))
    if month:
        days = (first + timedelta(days=each) for each in range((last - first).days + 1))
        time = [row(day.isoformat(), "time", day.isoformat(), ALL) for day in days]
    else:
        time = [row(name, "time", name, ALL) for name in _months(counts.year, last)]
    return Tables(first, last, time, rows("language"), rows("need"), row("", "time", month or ALL, ALL))


@lru_cache(maxsize=4)
def _worked_out(
    year: int,
    by_day: frozenset[tuple[tuple[str, str], int]],
    by_language: frozenset[tuple[tuple[str, str, str], int]],
    by_need: frozenset[tuple[tuple[str, str, str], int]],
    last: date,
) -> tuple[Mapping[_Cell, int], frozenset[_Cell]]:
    """All cells of a year and which of them are hidden; kept, because its audit takes a third of a second and every month asks for it."""
    cells, sums = _cube(YearOfCounts(year, dict(by_day), dict(by_language), dict(by_need), last))
    return cells, hidden(cells, sums)


def _months(year: int, last: date) -> list[str]:
    return [f"{year}-{number:02}" for number in range(1, (last.month if last.year == year else 12) + 1)]


def _last_of(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _cube(counts: YearOfCounts) -> tuple[dict[_Cell, int], list[Sum]]:
    """All cells of a year with every sum over them, and which is the sum of which.

    Sums over languages and over needs are the sums over time: ``("time", month, ALL, what)`` and ``("time", ALL, ALL, what)``.
    """
    cells: dict[_Cell, int] = {}

    def add(key: _Cell, count: int) -> None:
        cells[key] = cells.get(key, 0) + count
        if key[3] in ("answered", "unanswered"):
            asked = (*key[:3], "questions")
            cells[asked] = cells.get(asked, 0) + count

    for (day, what), count in counts.by_day.items():
        for when in (day, day[:7], ALL):
            add(("time", when, ALL, what), count)
    for group, found in (("language", counts.by_language), ("need", counts.by_need)):
        for (month, code, what), count in found.items():
            for when in (month, ALL):
                add((group, when, code, what), count)
    for key in list(cells):  # every cell has its whole row
        for what in _EVERY:
            cells.setdefault((*key[:3], what), 0)
    return cells, _sums(cells)


def _sums(cells: Iterable[_Cell]) -> list[Sum]:
    parts: dict[_Cell, dict[str, list[_Cell]]] = {}

    def part_of(total: _Cell, along: str, cell: _Cell) -> None:
        parts.setdefault(total, {}).setdefault(along, []).append(cell)

    for cell in cells:
        group, when, code, what = cell
        if what in ("answered", "unanswered"):
            part_of((group, when, code, "questions"), "what", cell)
        if group == "time" and when != ALL:
            above = when[:7] if len(when) > 7 else ALL
            part_of(("time", above, ALL, what), "time", cell)
        elif group != "time":
            part_of(("time", when, ALL, what), group, cell)
            if when != ALL:
                part_of((group, ALL, code, what), "time", cell)
    return [Sum(total, found) for total, ways in parts.items() for found in ways.values()]
