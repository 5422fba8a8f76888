"""Turns HSDS schedules into OpenStreetMap opening hours and back, telling row by row what could not be understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from opening_hours import OpeningHours

from knowledge.search.hours import is_readable

_HSDS_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_OSM_DAYS: Final = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY_END: Final = 24 * 60
_BYDAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(z|utc|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)

#: Minutes since midnight; the end is after the start, also over midnight (then beyond 1440).
Minutes = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ScheduleIssue:
    """Something in a row that was repaired or left out.

    Codes: ``time_unreadable``, ``time_missing``, ``days_unreadable``, ``days_missing``, ``frequency_unsupported``,
    ``interval_unsupported``, ``month_days_unsupported``, ``until_and_count``, ``fixed_offset``, ``several_validities``.

    Attributes:
        row: Place in the list, from 0.
        lost: Whether the row's hours were left out.
    """

    code: str
    row: int
    field: str = ""
    value: str = ""
    lost: bool = True


def parse_time(value: object) -> tuple[int, bool] | None:
    """Minutes since midnight of "09:00", "09:00:00", "09:00Z", "4:00 PM" or "3pm", and whether an offset was written with it."""
    match = _TIME.fullmatch(str(value).strip())
    if not match:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    half = (match[3] or "").replace(".", "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif match[2] is None:
        return None  # a bare "9" may be anything
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    return hour * 60 + minute, match[4] is not None


def _days(row: Mapping[str, Any], index: int, issues: list[ScheduleIssue]) -> list[str]:
    """The OpenStreetMap days of a row: "Mo", or "Mo[1]" for the first Monday of a month."""
    frequency = str(row.get("freq") or "").strip().upper()
    raw = row.get("byday")
    parts = (
        [str(part) for part in raw]
        if isinstance(raw, (list, tuple))
        else re.split(r"[,;\s]+", str(raw or ""))
    )
    parts = [part.strip().upper() for part in parts if part.strip()]
    if frequency not in {"", "WEEKLY", "MONTHLY", "DAILY"}:
        issues.append(ScheduleIssue("frequency_unsupported", index, "freq", frequency))
        return []
    if str(row.get("interval") or "1").strip() not in {"1", "1.0"}:
        issues.append(ScheduleIssue("interval_unsupported", index, "interval", str(row.get("interval"))))
        return []
    for field in ("bymonthday", "byyearday", "byweekno"):
        if row.get(field):
            issues.append(ScheduleIssue("month_days_unsupported", index, field, str(row[field])))
            return []
    if not parts and frequency == "DAILY":
        return list(_OSM_DAYS)
    if not parts and frequency == "WEEKLY" and row.get("dtstart"):
        try:
            return [_OSM_DAYS[date.fromisoformat(str(row["dtstart"])[:10]).weekday()]]
        except ValueError:
            issues.append(ScheduleIssue("days_unreadable", index, "dtstart", str(row["dtstart"])))
            return []
    if not parts:
        issues.append(ScheduleIssue("days_missing", index, "byday"))
        return []
    days: list[str] = []
    for part in parts:
        match = _BYDAY.fullmatch(part)
        number = int(match[1]) if match and match[1] else 0
        if not match or (number and frequency != "MONTHLY") or abs(number) > 5:
            issues.append(ScheduleIssue("days_unreadable", index, "byday", part))
        elif frequency == "MONTHLY" and not number:
            # "monthly, MO" without a number is every Monday by RFC 5545, but nobody writes it meaning that.
            issues.append(ScheduleIssue("days_unreadable", index, "byday", part))
        else:
            day = _OSM_DAYS[_HSDS_DAYS.index(match[2])]
            days.append(f"{day}[{number}]" if number else day)
    return days


def _times(row: Mapping[str, Any], index: int, issues: list[ScheduleIssue]) -> Minutes | None:
    found: list[int] = []
    for field in ("opens_at", "closes_at"):
        value = row.get(field)
        if value is None or not str(value).strip():
            issues.append(ScheduleIssue("time_missing", index, field))
            return None
        parsed = parse_time(value)
        if parsed is None:
            issues.append(ScheduleIssue("time_unreadable", index, field, str(value)))
            return None
        if parsed[1]:
            issues.append(ScheduleIssue("fixed_offset", index, field, str(value), lost=False))
        found.append(parsed[0])
    opens, closes = found
    opens %= _DAY_END
    if closes == _DAY_END - 1:
        closes = _DAY_END  # 23:59 is how the standard writes midnight
    return opens, closes if closes > opens else closes + _DAY_END


def _merged(slots: Iterable[Minutes]) -> tuple[Minutes, ...]:
    """Slots in order, overlapping and touching ones joined."""
    merged: list[Minutes] = []
    for start, end in sorted(set(slots)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple((start, min(end, start + _DAY_END)) for start, end in merged)


def _clock(minutes: int) -> str:
    if minutes > _DAY_END:
        minutes -= _DAY_END
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _day_ranges(days: Sequence[str]) -> str:
    """ "Mo-Fr,Su": runs of three or more weekdays become ranges."""
    plain = sorted(_OSM_DAYS.index(day) for day in days if day in _OSM_DAYS)
    parts: list[str] = []
    start = 0
    while start < len(plain):
        end = start
        while end + 1 < len(plain) and plain[end + 1] == plain[end] + 1:
            end += 1
        run = [_OSM_DAYS[number] for number in plain[start : end + 1]]
        parts.extend([f"{run[0]}-{run[-1]}"] if len(run) > 2 else run)
        start = end + 1
    parts.extend(sorted(day for day in days if day not in _OSM_DAYS))
    return ",".join(parts)


def week_to_osm(week: Mapping[str, Iterable[Minutes]]) -> str | None:
    """Opening hours from slots by day; None when there are none."""
    by_day = {day: _merged(slots) for day, slots in week.items()}
    by_day = {day: slots for day, slots in by_day.items() if slots}
    if not by_day:
        return None
    if set(by_day) == set(_OSM_DAYS) and set(by_day.values()) == {((0, _DAY_END),)}:
        return "24/7"
    groups: dict[tuple[Minutes, ...], list[str]] = {}
    order = {day: number for number, day in enumerate(_OSM_DAYS)}
    for day in sorted(by_day, key=lambda name: (order.get(name, 9), name)):
        groups.setdefault(by_day[day], []).append(day)
    rules = []
    for slots, days in groups.items():
        times = ",".join(f"{_clock(start)}-{_clock(end)}" for start, end in slots)
        rules.append((days, f"{_day_ranges(days)} {times}"))
    # "First Monday" overrides "Monday" in this syntax when it comes later; a comma makes it an addition.
    text = "; ".join(rule for days, rule in rules if any(day in order for day in days))
    extra = [rule for days, rule in rules if not any(day in order for day in days)]
    return ", ".join([text, *extra] if text else extra)


def schedules_to_osm(rows: Sequence[Mapping[str, Any]]) -> tuple[str | None, list[ScheduleIssue]]:
    """Opening hours from HSDS schedules.

    Args:
        rows: Objects with ``freq byday opens_at closes_at …``; several slots a day are several rows. Only weekly and
            "n-th weekday of the month" patterns can be said. ``valid_to`` is the caller's to keep, with the zone.

    Returns:
        The expression, None if no row could be used, and what was repaired or left out.
    """
    issues: list[ScheduleIssue] = []
    week: dict[str, list[Minutes]] = {}
    validities: set[tuple[str, str]] = set()
    for index, row in enumerate(rows):
        if row.get("until") and row.get("count"):
            issues.append(ScheduleIssue("until_and_count", index, "count", str(row["count"]), lost=False))
        days = _days(row, index, issues)
        slot = _times(row, index, issues) if days else None
        if slot is None:
            continue
        validities.add((str(row.get("valid_from") or ""), str(row.get("valid_to") or "")))
        if len(validities) > 1:
            issues.append(
                ScheduleIssue("several_validities", index, "valid_to", str(row.get("valid_to")), lost=False)
            )
        for day in days:
            week.setdefault(day, []).append(slot)
    return week_to_osm(week), issues


_RULE = re.compile(r"(?:(?P<days>[A-Za-z,\-\[\]\d ]*[A-Za-z\]]) )?(?P<times>\d[\d:,\- ]*|off|closed)")
_SPAN = re.compile(r"(\d{2}):(\d{2})-(\d{2}):(\d{2})")


def _expand(days: str | None) -> list[str] | None:
    """Days of "Mo-Fr,Su"; None if something else is meant, the public holidays alone are no day."""
    if days is None:
        return list(_OSM_DAYS)
    found: list[str] = []
    for part in days.replace(" ", "").split(","):
        if part in {"PH", "SH"}:
            continue
        ends = part.split("-")
        if len(ends) > 2 or any(end not in _OSM_DAYS for end in ends):
            return None
        first, last = _OSM_DAYS.index(ends[0]), _OSM_DAYS.index(ends[-1])
        span = range(first, last + 1 if last >= first else last + 8)
        found.extend(_OSM_DAYS[number % 7] for number in span)
    return found


def osm_to_week(osm: str) -> dict[str, list[Minutes]] | None:
    """Slots by day of a plain weekly pattern; None for anything with seasons, dates, sun or conditions.

    What is said of public holidays is left out: HSDS has no words for it.
    """
    if not is_readable(osm):
        return None
    text = osm.strip()
    if "PH" not in text and "SH" not in text:
        text = str(OpeningHours(text).normalize())
    if text == "24/7":
        return {day: [(0, _DAY_END)] for day in _OSM_DAYS}
    week: dict[str, list[Minutes]] = {}
    for rule in text.split(";"):
        if not (rule := rule.strip()):
            continue
        match = _RULE.fullmatch(rule)
        if not match:
            bare = _expand(rule)  # "Mo-Fr" alone is all day
            if not bare:
                return None
            week.update({day: [(0, _DAY_END)] for day in bare})
            continue
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
                slots.append((start, end if end > start else end + _DAY_END))
        week.update(dict.fromkeys(days, slots))
    return week


def osm_to_schedules(osm: str) -> list[dict[str, str]] | None:
    """HSDS schedules (``freq byday opens_at closes_at``) of a plain weekly pattern, one row a slot; None if it is not plain."""
    week = osm_to_week(osm)
    if week is None:
        return None
    by_slot: dict[Minutes, list[str]] = {}
    for day in _OSM_DAYS:
        for slot in _merged(week.get(day, ())):
            by_slot.setdefault(slot, []).append(day.upper())
    return [
        {
            "freq": "WEEKLY",
            "byday": ",".join(days),
            "opens_at": _clock(start),
            "closes_at": "23:59" if end == _DAY_END else _clock(end),
        }
        for (start, end), days in sorted(by_slot.items())
    ]
