"""Counts and waiting times for the console; what is small is hidden by the page, which knows all that is shown together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.storage import Storage
from knowledge.console.ports.numbers import YearOfCounts


class CountBoard:
    """See ``knowledge.console.ports.numbers.Numbers``.

    Args:
        storage: Where the counts are.
        zone: IANA zone of the office, for waiting times.
        case_days: Days after which a closed case is removed.
        now: The present, aware.
    """

    def __init__(self, storage: Storage, zone: str, case_days: int, now: Callable[[], datetime]) -> None:
        self._storage, self._zone, self._case_days, self._now = storage, ZoneInfo(zone), case_days, now
        # Days that are over are counted to the end: adding a year up takes a while, and once a day is enough.
        self._known: dict[tuple[int, date], YearOfCounts] = {}

    @property
    def case_days(self) -> int:
        """Days after which a closed case is removed."""
        return self._case_days

    async def years(self) -> Sequence[int]:
        """Years from the first of which there are counts to yesterday's, newest first."""
        async with self._storage.read() as unit:
            first = await unit.counts.first_day()
        last = self._yesterday().year
        return list(range(last, min(int(first[:4]) if first else last, last) - 1, -1))

    async def year(self, year: int) -> YearOfCounts:
        """The counts of a year, up to yesterday."""
        yesterday = self._yesterday()
        known = self._known.get((year, yesterday))
        if known is None:
            known = await self._added_up(year, min(date(year, 12, 31), yesterday))
            self._known = {key: value for key, value in self._known.items() if key[1] == yesterday}
            self._known[year, yesterday] = known
        return known

    async def _added_up(self, year: int, last: date) -> YearOfCounts:
        first = date(year, 1, 1).isoformat()
        async with self._storage.read() as unit:
            days = await unit.counts.sums("day", first, last.isoformat())
            languages = await unit.counts.sums("language", first, last.isoformat())
            needs = await unit.counts.sums("need", first, last.isoformat())
        return YearOfCounts(
            year,
            {(when, what): n for when, _, what, n in days},
            {(when, code, what): n for when, code, what, n in languages},
            {(when, code, what): n for when, code, what, n in needs},
            last,
        )

    async def waits(self, first: date, last: date) -> Sequence[float]:
        """Minutes until a counsellor's first words reached the person."""
        begin = datetime.combine(first, time(), self._zone).timestamp()
        end = datetime.combine(last + timedelta(days=1), time(), self._zone).timestamp()
        async with self._storage.read() as unit:
            return [seconds / 60 for seconds in await unit.counts.waits(begin, end)]

    def _yesterday(self) -> date:
        """Counts are kept by days of UTC."""
        return self._now().date() - timedelta(days=1)
