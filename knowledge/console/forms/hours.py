"""Opening hours between the week grid of the form and OpenStreetMap's syntax.

An expression goes into the grid only if the grid says exactly the same, which is tried out day by day; any other stays an
expression and is never simplified.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, Final

from opening_hours import (  # type: ignore[attr-defined]  # its stub leaves the errors out
    OpeningHours,
    ParserError,
    UnknownCountryError,
)

from knowledge.catalogue.values import clock, western_digits
from knowledge.console.forms.values import WEEK_LENGTH, Day, Hours, Slot
from knowledge.search.weeks import DAY_END, OSM_DAYS, Minutes, osm_to_week, week_to_osm
from knowledge.search.weeks import clock as spoken

#: What stands in an expression for "by appointment" unless the record says it otherwise.
APPOINTMENT: Final = "by appointment"
#: What holds outside of the period that the hours are for.
_ELSE_UNKNOWN: Final = "24/7 unknown"
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATED: Final = re.compile(
    rf"(\d{{4}}) ({'|'.join(_MONTHS)}) (\d\d?)-(\d{{4}}) ({'|'.join(_MONTHS)}) (\d\d?)(?: |$)"
)
_FIRST, _LAST = date(1900, 1, 1), date(9999, 12, 31)
_DAY: Final = "(?:Mo|Tu|We|Th|Fr|Sa|Su)"
_RULE: Final = re.compile(
    rf"(?P<days>(?:{_DAY}(?:-{_DAY})?|PH)(?:, ?(?:{_DAY}(?:-{_DAY})?|PH))*)?"
    r"(?: ?(?P<times>off|closed|\d\d?:\d\d-\d\d?:\d\d(?:, ?\d\d?:\d\d-\d\d?:\d\d)*))?"
    r'(?: ?"(?P<remark>[^"]*)")?'
)
#: How long two expressions are compared, and by whose holidays: long enough for every kind of rule that the grid knows.
_COMPARED: Final = timedelta(days=500)
_HOLIDAYS_OF: Final = "RO"
_BARE_HOUR: Final = re.compile(r"(\d{1,2})|(\d{1,2})(\d{2})|(\d{1,2})[.,;\-h ](\d{2})")


def time_of(typed: str) -> int | None:
    """Minutes since midnight of what people type for a time: "9", "930", "9.30", "5 pm", "24:00"; None if it is no time."""
    text = western_digits(typed).strip().casefold()
    if match := _BARE_HOUR.fullmatch(text):
        hour, minute = int(match[1] or match[2] or match[4]), int(match[3] or match[5] or 0)
    elif text in {"24:00", "24:00:00"}:
        hour, minute = 24, 0
    elif found := clock(text):
        hour, minute = map(int, found[0].split(":"))
    else:
        return None
    return hour * 60 + minute if (hour < 24 and minute < 60) or (hour, minute) == (24, 0) else None


def minutes_of(slot: Slot) -> Minutes | None:
    """The slot in minutes, over midnight beyond 1440; None if it cannot be read or has no length."""
    opens, closes = time_of(slot.opens), time_of(slot.closes)
    if opens is None or closes is None or opens in (closes, DAY_END):
        return None
    return opens, closes if closes > opens else closes + DAY_END


def to_osm(hours: Hours) -> str | None:
    """The expression that the form means; None when it says nothing, or nothing that can be read."""
    if hours.kind == "expert":
        return hours.expert or None
    rules = _rules(hours)
    if not rules:
        return None
    if not hours.valid_from:
        return "; ".join(rules)
    return dated(hours)


def dated(hours: Hours) -> str | None:
    """The expression of the grid for its period only: what is known of no other day."""
    rules = _rules(hours)
    first, last = _date(hours.valid_from) or _FIRST, _date(hours.valid_to) or _LAST
    if not rules or first > last:
        return None
    within = "-".join(f"{day.year} {_MONTHS[day.month - 1]} {day.day:02d}" for day in (first, last))
    rules = ["00:00-24:00" if rule == "24/7" else rule for rule in rules]
    return "; ".join((_ELSE_UNKNOWN, f"{within} off", *(f"{within} {rule}" for rule in rules)))


def from_osm(osm: str, valid_to: str = "") -> Hours:
    """The form's values for an expression: the grid if it can say all of it, else the expression as it stands.

    Args:
        osm: The expression.
        valid_to: Last day for which a record says besides that it holds, ISO.
    """
    grid = _grid(osm.strip())
    return replace(grid, valid_to=valid_to or grid.valid_to) if grid else Hours("expert", expert=osm)


def _rules(hours: Hours) -> list[str]:
    if hours.kind == "always":
        return ["24/7"]
    if hours.kind != "week" or len(hours.days) != WEEK_LENGTH:
        return []
    remark = f'"{hours.remark or APPOINTMENT}"'
    week = dict(zip(OSM_DAYS, hours.days, strict=True))
    rules = _split(week_to_osm({name: _slots(day) for name, day in week.items() if not day.appointment}))
    arranged = {name: day for name, day in week.items() if day.appointment}
    rules += [
        f"{rule} {remark}"
        for rule in _split(week_to_osm({name: _slots(day) for name, day in arranged.items()}))
    ]
    if bare := [name for name, day in arranged.items() if not _slots(day)]:
        rules.append(str(OpeningHours(f"{','.join(bare)} {remark}").normalize()))
    if not rules:
        return []
    if hours.holidays == "closed":
        rules.append("PH off")
    elif hours.holidays == "open" and (times := ",".join(map(_span, _slots(hours.holiday)))):
        rules.append(f"PH {times} {remark}" if hours.holiday.appointment else f"PH {times}")
    elif hours.holidays == "open" and hours.holiday.appointment:
        rules.append(f"PH {remark}")
    return ["Mo-Su 00:00-24:00" if rule == "24/7" and len(rules) > 1 else rule for rule in rules]


def _split(rules: str | None) -> list[str]:
    return rules.split("; ") if rules else []


def _span(slot: Minutes) -> str:
    return f"{spoken(slot[0])}-{spoken(slot[1])}"


def _slots(day: Day) -> list[Minutes]:
    if day.all_day:
        return [(0, DAY_END)]
    return [slot for slot in map(minutes_of, day.slots) if slot]


def _grid(osm: str) -> Hours | None:
    if osm == "24/7":
        return Hours("always")
    rules = [rule.strip() for rule in osm.split(";") if rule.strip()]
    periods = {
        match[0].strip() if (match := _DATED.match(rule)) else "" for rule in rules if rule != _ELSE_UNKNOWN
    }
    period = periods.pop() if len(periods) == 1 else None
    if period is None or bool(period) != (_ELSE_UNKNOWN in rules):
        return None
    rules = [rule.removeprefix(period).strip() for rule in rules if rule != _ELSE_UNKNOWN]
    if period and rules[:1] != ["off"]:
        return None
    hours = _read([rule for rule in rules if not (period and rule == "off")])
    if hours and period:
        match = _DATED.match(period)
        assert match
        hours = replace(hours, valid_from=_iso(match[1], match[2], match[3], _FIRST), valid_to=_iso(match[4], match[5], match[6], _LAST))  # fmt: skip
    written = (dated(hours) if period else to_osm(hours)) if hours else None
    return hours if written and same_hours(osm, written) else None


def _read(rules: Iterable[str]) -> Hours | None:
    days: dict[str, Day] = {}
    remarks: set[str] = set()
    for rule in rules:
        match = _RULE.fullmatch(rule)
        if not match or not match[0]:
            return None
        names, times, remark = (match["days"] or "Mo-Su").replace(" ", ""), match["times"], match["remark"]
        if remark is not None:
            remarks.add(remark)
        elif times is None:
            times = "00:00-24:00"  # "Mo-Fr" alone is all day
        week = osm_to_week(f"{names} 00:00-24:00") or {}
        stretches = (
            [] if times in (None, "off", "closed") else [_slot(part) for part in (times or "").split(",")]
        )
        whole = stretches == [Slot("00:00", "00:00")]
        day = Day(() if whole else tuple(stretches), whole, remark is not None)
        days |= dict.fromkeys((*week, *(["PH"] if "PH" in names.split(",") else [])), day)
    if len(remarks) > 1:
        return None
    holiday = days.pop("PH", None)
    said = "unsaid" if holiday is None else "closed" if holiday.is_closed else "open"
    grid = tuple(days.get(name, Day()) for name in OSM_DAYS)
    return Hours("week", grid, said, holiday or Day(), remark=next((text for text in remarks if text != APPOINTMENT), ""))  # fmt: skip


def _slot(span: str) -> Slot:
    opens, closes = (part.strip().zfill(5) for part in span.split("-"))
    return Slot(opens, "00:00" if closes == "24:00" else closes)


def _iso(year: str, month: str, day: str, open_end: date) -> str:
    try:
        found = date(int(year), _MONTHS.index(month) + 1, int(day))
    except ValueError:
        return ""
    return "" if found == open_end else found.isoformat()


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@lru_cache(maxsize=512)
def next_holidays(country: str, today: date, count: int = 3) -> tuple[date, ...]:
    """The next public holidays of a country, ISO 3166 alpha-2; none where its calendar is not known."""
    try:
        calendar = OpeningHours("PH", country=country, auto_country=False, auto_timezone=False)
    except UnknownCountryError:
        return ()
    found: list[date] = []
    start = datetime.combine(today, time(0))
    for begin, end, state, _remark in calendar.intervals(start, start + _COMPARED):
        if str(state) == "open":
            found += [begin.date() + timedelta(days=number) for number in range((end - begin).days)]
        if len(found) >= count:
            break
    return tuple(found[:count])


@lru_cache(maxsize=4096)
def same_hours(one: str, other: str) -> bool:
    """Whether two expressions mean the same on every day; False if one of them cannot be read."""
    if one == other:
        return True
    starts = {datetime.combine(date(2026, 1, 1), time(0))}
    for match in _DATED.finditer(one):
        starts |= {
            datetime.combine(_date(day) or _FIRST, time(0)) - timedelta(days=8)
            for day in (_iso(match[1], match[2], match[3], _FIRST), _iso(match[4], match[5], match[6], _LAST))
            if day
        }
    return all(
        (said := _stretches(one, start)) is not None and said == _stretches(other, start) for start in starts
    )


def _stretches(osm: str, start: datetime) -> list[tuple[Any, ...]] | None:
    try:
        hours = OpeningHours(osm, country=_HOLIDAYS_OF, auto_country=False, auto_timezone=False)
    except (ParserError, SyntaxError, ValueError):
        return None
    found: list[tuple[Any, ...]] = []
    for begin, end, state, remark in hours.intervals(start, start + _COMPARED):
        if found and found[-1][2:] == (str(state), str(remark)):
            found[-1] = (found[-1][0], end, *found[-1][2:])
        else:
            found.append((begin, end, str(state), str(remark)))
    return found
