"""Turns HSDS schedules into OpenStreetMap opening hours and back, telling row by row what could not be understood.

Rows that hold for a period only (a summer, the days before Christmas) become rules for its dates. A shorter period is an exception
to a longer one; days that no period covers are unknown, not closed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from knowledge.search.hours import is_readable
from knowledge.search.weeks import DAY_END, OSM_DAYS, Minutes, Week, clock, merged, osm_to_week, week_to_osm

_HSDS_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
#: Stands for "since ever" and "for good": years before and after cannot be written.
_FIRST, _LAST = date(1900, 1, 1), date(9999, 12, 31)
_ALWAYS: Final = (_FIRST, _LAST)
#: What holds on days of which nothing is known.
_ELSE_UNKNOWN: Final = "24/7 unknown"
_BYDAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(z|utc|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)

#: First and last day of a period; open ends are the first and the last day there is.
Period = tuple[date, date]


@dataclass(frozen=True, slots=True)
class ScheduleIssue:
    """Something in a row that was repaired or left out.

    Codes: ``time_unreadable``, ``time_missing``, ``days_unreadable``, ``days_missing``, ``frequency_unsupported``,
    ``interval_unsupported``, ``month_days_unsupported``, ``until_and_count``, ``fixed_offset``, ``period_empty``.

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
        return list(OSM_DAYS)
    if not parts and frequency == "WEEKLY" and row.get("dtstart"):
        try:
            return [OSM_DAYS[date.fromisoformat(str(row["dtstart"])[:10]).weekday()]]
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
            day = OSM_DAYS[_HSDS_DAYS.index(match[2])]
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
    opens %= DAY_END
    if closes == DAY_END - 1:
        closes = DAY_END  # 23:59 is how the standard writes midnight
    return opens, closes if closes > opens else closes + DAY_END


def iso_day(value: object) -> date | None:
    """A date out of an ISO date or timestamp, None if it is neither."""
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def last_day(row: Mapping[str, Any]) -> date | None:
    """The last day a row is known to hold: as said, or counted from its first day; None when it does not end."""
    said = min(
        (end for end in (iso_day(row.get("valid_to")), iso_day(row.get("until"))) if end), default=None
    )
    start = iso_day(row.get("dtstart")) or iso_day(row.get("valid_from"))
    count = str(row.get("count") or "")
    if (
        said
        or not start
        or not count.isdigit()
        or str(row.get("freq") or "").upper() not in {"WEEKLY", "DAILY"}
    ):
        return said
    days = {
        part.strip()[-2:].upper()
        for part in re.split(r"[,;\s]+", str(row.get("byday") or ""))
        if part.strip()
    }
    wanted = {number for number, day in enumerate(_HSDS_DAYS) if day in days} or (
        set(range(7)) if str(row["freq"]).upper() == "DAILY" else {start.weekday()}
    )
    left, current = min(int(count), 3660), start
    while True:
        left -= current.weekday() in wanted
        if left <= 0:
            return current
        current += timedelta(days=1)


def _period(row: Mapping[str, Any]) -> Period:
    return iso_day(row.get("valid_from")) or _FIRST, last_day(row) or _LAST


def schedules_to_osm(rows: Sequence[Mapping[str, Any]]) -> tuple[str | None, list[ScheduleIssue]]:
    """Opening hours from HSDS schedules.

    Args:
        rows: Objects with ``freq byday opens_at closes_at …``; several slots a day are several rows. Only weekly and
            "n-th weekday of the month" patterns can be said. The zone is the caller's to keep, and so is the end
            (:func:`last_day`) of rows that all hold for one and the same period without a beginning.

    Returns:
        The expression, None if no row could be used, and what was repaired or left out.
    """
    issues: list[ScheduleIssue] = []
    weeks: dict[Period, Week] = {}
    for index, row in enumerate(rows):
        if row.get("until") and row.get("count"):
            issues.append(ScheduleIssue("until_and_count", index, "count", str(row["count"]), lost=False))
        days = _days(row, index, issues)
        slot = _times(row, index, issues) if days else None
        if slot is None:
            continue
        period = _period(row)
        if period[0] > period[1]:
            issues.append(ScheduleIssue("period_empty", index, "valid_to", str(period[1])))
            continue
        for day in days:
            weeks.setdefault(period, {}).setdefault(day, []).append(slot)
    if len(weeks) == 1 and (only := next(iter(weeks)))[0] == _FIRST:
        return week_to_osm(weeks[only]), issues
    return _dated(weeks), issues


def _dated(weeks: Mapping[Period, Week]) -> str | None:
    """Rules for each period, the longest first: in this syntax what comes later holds instead."""
    if not weeks:
        return None
    rules: list[str] = []
    for period in sorted(weeks, key=lambda one: (one[0] - one[1], one[0])):
        if period == _ALWAYS:
            rules.append(week_to_osm(weeks[period]) or "")
            continue
        if not rules:
            rules.append(_ELSE_UNKNOWN)
        within = _range(period)
        rules += [f"{within} off", week_to_osm(weeks[period], within) or ""]
    return "; ".join(rule for rule in rules if rule)


def _range(period: Period) -> str:
    first, last = (f"{day.year} {_MONTHS[day.month - 1]} {day.day:02d}" for day in period)
    return f"{first}-{last}"


_DATED: Final = re.compile(rf"(\d{{4}}) ({'|'.join(_MONTHS)}) (\d\d)-(\d{{4}}) ({'|'.join(_MONTHS)}) (\d\d) ")
_COMMENT: Final = re.compile(r'\s*"([^"]*)"')


def osm_to_schedules(osm: str) -> list[dict[str, str]] | None:
    """HSDS schedules (``freq byday opens_at closes_at``, ``valid_from valid_to notes`` where needed), one row a slot.

    None for what the standard cannot say: seasons that come every year, sun, school holidays as conditions. What is said of
    public holidays is left out. A remark such as "by appointment" becomes the rows' ``notes`` if it is everywhere the same.
    """
    remarks = set(_COMMENT.findall(osm))
    rules = [rule.strip() for rule in osm.split(";") if rule.strip()]
    if len(remarks) > 1 or (remarks and not all(_COMMENT.search(rule) for rule in rules)):
        return None
    rules = [_COMMENT.sub("", rule).strip() for rule in rules]
    if not all(rules) or not is_readable("; ".join(rules)):
        return None
    periods = _by_period([rule for rule in rules if rule != _ELSE_UNKNOWN])
    if periods is None:
        return None
    rows: list[dict[str, str]] = []
    for period, some in periods.items():
        week = osm_to_week("; ".join(some))
        if week is None:
            return None
        valid = {
            key: day.isoformat()
            for key, day, open_end in zip(("valid_from", "valid_to"), period, _ALWAYS, strict=True)
            if day != open_end
        }
        notes = {"notes": next(iter(remarks))} if remarks else {}
        rows += [row | valid | notes for row in _rows(week)]
    return rows


def _by_period(rules: Sequence[str]) -> dict[Period, list[str]] | None:
    """The rules without their dates, by period; None if the dates are not such as :func:`schedules_to_osm` writes."""
    periods: dict[Period, list[str]] = {}
    for rule in rules:
        match = _DATED.match(rule)
        if not match:
            periods.setdefault(_ALWAYS, []).append(rule)
            continue
        numbers = [_MONTHS.index(part) + 1 if part in _MONTHS else int(part) for part in match.groups()]
        try:
            period = date(*numbers[:3]), date(*numbers[3:])
        except ValueError:
            return None
        periods.setdefault(period, []).append(rule.replace(match[0], ""))
    return periods


def _rows(week: Week) -> list[dict[str, str]]:
    by_slot: dict[tuple[str, Minutes], list[str]] = {}
    order = {day: number for number, day in enumerate(OSM_DAYS)}
    for day in sorted(week, key=lambda name: (order.get(name, 9), name)):
        for slot in merged(week[day]):
            nth = day not in order
            spoken = f"{day[3:-1]}{day[:2].upper()}" if nth else day.upper()
            by_slot.setdefault(("MONTHLY" if nth else "WEEKLY", slot), []).append(spoken)
    return [
        {
            "freq": freq,
            "byday": ",".join(days),
            "opens_at": clock(start),
            "closes_at": "23:59" if end == DAY_END else clock(end),
        }
        for (freq, (start, end)), days in sorted(
            by_slot.items(), key=lambda item: (item[0][0] != "WEEKLY", item[0][1])
        )
    ]
