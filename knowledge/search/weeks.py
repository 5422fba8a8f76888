"""Writes and reads one week of opening hours in OpenStreetMap's syntax: slots of minutes by day, and nothing more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from opening_hours import OpeningHours

from knowledge.search.hours import is_readable

#: Days as OpenStreetMap writes them, Monday first.
OSM_DAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
#: Minutes of a day.
DAY_END: Final = 24 * 60

#: Minutes since midnight; the end is after the start, also over midnight (then beyond 1440).
Minutes = tuple[int, int]
#: Slots by day: "Mo", or "Mo[1]" for the first Monday of a month.
Week = dict[str, list[Minutes]]

_NTH: Final = re.compile(r"(Mo|Tu|We|Th|Fr|Sa|Su)\[(-?[1-5])\]")
_RULE: Final = re.compile(r"(?:(?P<days>[A-Za-z,\-\[\]\d ]*[A-Za-z\]]) )?(?P<times>\d[\d:,\- ]*|off|closed)")
_SPAN: Final = re.compile(r"(\d{2}):(\d{2})-(\d{2}):(\d{2})")
#: A rule ends at a semicolon; after a comma and a space another one begins that only adds.
_END_OF_RULE: Final = re.compile(r"\s*(;|(?<=[\df]),(?= (?:Mo|Tu|We|Th|Fr|Sa|Su)\b))\s*")


def merged(slots: Iterable[Minutes]) -> tuple[Minutes, ...]:
    """Slots in order, overlapping and touching ones joined."""
    done: list[Minutes] = []
    for start, end in sorted(set(slots)):
        if done and start <= done[-1][1]:
            done[-1] = (done[-1][0], max(done[-1][1], end))
        else:
            done.append((start, end))
    return tuple((start, min(end, start + DAY_END)) for start, end in done)


def clock(minutes: int) -> str:
    """``HH:MM``; minutes of the next day as its own."""
    if minutes > DAY_END:
        minutes -= DAY_END
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _day_ranges(days: Sequence[str]) -> str:
    """ "Mo-Fr,Su": runs of three or more weekdays become ranges."""
    plain = sorted(OSM_DAYS.index(day) for day in days if day in OSM_DAYS)
    parts: list[str] = []
    start = 0
    while start < len(plain):
        end = start
        while end + 1 < len(plain) and plain[end + 1] == plain[end] + 1:
            end += 1
        run = [OSM_DAYS[number] for number in plain[start : end + 1]]
        parts.extend([f"{run[0]}-{run[-1]}"] if len(run) > 2 else run)
        start = end + 1
    parts.extend(sorted(day for day in days if day not in OSM_DAYS))
    return ",".join(parts)


def week_to_osm(week: Mapping[str, Iterable[Minutes]], within: str = "") -> str | None:
    """Opening hours from slots by day; None when there are none.

    Args:
        within: A range of dates that every rule is for, such as ``2026 Jun 01-2026 Aug 31``.
    """
    by_day = {day: merged(slots) for day, slots in week.items()}
    by_day = {day: slots for day, slots in by_day.items() if slots}
    if not by_day:
        return None
    if set(by_day) == set(OSM_DAYS) and set(by_day.values()) == {((0, DAY_END),)}:
        return f"{within} 00:00-24:00" if within else "24/7"
    groups: dict[tuple[Minutes, ...], list[str]] = {}
    order = {day: number for number, day in enumerate(OSM_DAYS)}
    for day in sorted(by_day, key=lambda name: (order.get(name, 9), name)):
        groups.setdefault(by_day[day], []).append(day)
    plain: list[str] = []
    extra: list[str] = []
    for slots, days in groups.items():
        times = ",".join(f"{clock(start)}-{clock(end)}" for start, end in slots)
        # "First Monday" overrides "Monday" in this syntax when it comes later; a comma makes it an addition.
        for some, rules in (
            ([day for day in days if day in order], plain),
            ([day for day in days if day not in order], extra),
        ):
            if some:
                rules.append(f"{within} {_day_ranges(some)} {times}".strip())
    text = "; ".join(plain)
    return ", ".join([text, *extra] if text else extra)


def osm_to_week(osm: str) -> Week | None:
    """Slots by day of a plain pattern; None for anything with seasons, dates, sun or conditions.

    What is said of public holidays is left out: HSDS has no words for it.
    """
    if not is_readable(osm):
        return None
    text = osm.strip()
    if not re.search(r"PH|SH|\[", text):
        text = str(OpeningHours(text).normalize())
    if text == "24/7":
        return {day: [(0, DAY_END)] for day in OSM_DAYS}
    week: Week = {}
    pieces = _END_OF_RULE.split(text)
    for ending, rule in zip([";", *pieces[1::2]], pieces[::2], strict=True):
        if not rule:
            continue
        read = _read_rule(rule)
        if read is None:
            return None
        days, slots = read
        if ending == ";" and any(_NTH.fullmatch(day) and week.get(day[:2]) for day in days):
            return None  # "the first Monday instead of every Monday": HSDS can only add
        for day in days:
            week[day] = [*week.get(day, ()), *slots] if ending == "," else slots
    return week


def _read_rule(rule: str) -> tuple[list[str], list[Minutes]] | None:
    match = _RULE.fullmatch(rule)
    if not match:
        bare = _expand(rule)  # "Mo-Fr" alone is all day
        return (bare, [(0, DAY_END)]) if bare else None
    days = _expand(match["days"])
    if days is None:
        return None
    slots: list[Minutes] = []
    if match["times"] not in {"off", "closed"}:
        for part in match["times"].replace(" ", "").split(","):
            span = _SPAN.fullmatch(part)
            if not span:
                return None
            start, end = int(span[1]) * 60 + int(span[2]), int(span[3]) * 60 + int(span[4])
            slots.append((start, end if end > start else end + DAY_END))
    return days, slots


def _expand(days: str | None) -> list[str] | None:
    """Days of "Mo-Fr,Su" or "Mo[1]"; None if something else is meant, the public holidays alone are no day."""
    if days is None:
        return list(OSM_DAYS)
    found: list[str] = []
    for part in days.replace(" ", "").split(","):
        if part in {"PH", "SH"}:
            continue
        if _NTH.fullmatch(part):
            found.append(part)
            continue
        ends = part.split("-")
        if len(ends) > 2 or any(end not in OSM_DAYS for end in ends):
            return None
        first, last = OSM_DAYS.index(ends[0]), OSM_DAYS.index(ends[-1])
        span = range(first, last + 1 if last >= first else last + 8)
        found.extend(OSM_DAYS[number % 7] for number in span)
    return found
