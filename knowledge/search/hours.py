"""Tells from opening hours in OpenStreetMap's syntax whether a door is open, and never claims to know when it does not.

Public holidays come with the evaluator, by country. Hours that do not mention holidays ("Mo-Fr 09:00-17:00") say nothing
about Christmas: on a public holiday an open door is then *unknown*. Expired hours are unknown, not closed. A remark without
times ("by appointment") is no opening: the evaluator would take it for day and night.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from opening_hours import (  # type: ignore[attr-defined]  # its stub leaves the errors out
    OpeningHours,
    ParserError,
    State,
    UnknownCountryError,
)

from knowledge.search.types import OpenState

#: How far ahead the next opening is looked for.
_HORIZON: Final = timedelta(days=60)

_REMARK: Final = re.compile(r'"[^"]*"')
_STATED: Final = re.compile(r"\d{1,2}:\d{2}|24/7|sun|dawn|dusk|\b(?:open|off|closed|unknown)\b")
#: How remarks and notes say that one has to ask for a time first, in the languages of the product.
_APPOINTMENT: Final = re.compile(
    r"\bappointment|\bon call\b|за запис|по запис|попередн\w+ запис|предварительн\w+ запис|домовлен|договор[её]н|programar|programat"
    r"|um[óo]wieni|wizyt|rejestracj|بموعد|موعد مسبق|وقت قبلی|نوبت|وخت|randevu|rendez-vous|\brdv\b|\bcita\b|termin|vereinbarung|anmeldung",
    re.IGNORECASE,
)

UNKNOWN: Final = OpenState(None)

#: Start and end of one stretch of being open, aware, in the place's zone.
Slot = tuple[datetime, datetime]


def zone(name: str | None) -> ZoneInfo | None:
    """The time zone of that name, None if there is none."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _plain_spoken(osm: str) -> str:
    """The expression with rules that are a remark and no time said to be unknown, as OpenStreetMap means them."""
    parts = re.split(r"(;|\|\|)", osm)
    for index in range(0, len(parts), 2):
        found = _REMARK.search(parts[index])
        if found and not _STATED.search(_REMARK.sub("", parts[index])):
            parts[index] = f"{parts[index][: found.start()].rstrip()} unknown {parts[index][found.start() :]}"
    return "".join(parts)


def is_by_appointment(*texts: str | None) -> bool:
    """Whether opening hours or notes beside them say that one has to arrange a time first."""
    remarks = (text if text and '"' not in text else " ".join(_REMARK.findall(text or "")) for text in texts)
    return any(_APPOINTMENT.search(remark) for remark in remarks if remark)


@lru_cache(maxsize=4096)
def _parsed(osm: str, timezone: str, country: str | None) -> Any:
    """The evaluator of an expression, None if it cannot be read."""
    osm = _plain_spoken(osm)
    options: dict[str, Any] = {"timezone": ZoneInfo(timezone), "auto_country": False, "auto_timezone": False}
    try:
        return OpeningHours(osm, country=country, **options)
    except UnknownCountryError:
        return OpeningHours(osm, **options)
    except (ParserError, SyntaxError, ValueError):
        return None


@lru_cache(maxsize=2048)
def is_public_holiday(day: date, country: str | None) -> bool:
    """Whether the day is a public holiday of the country; False if the country's calendar is not known."""
    if not country:
        return False
    try:
        calendar = OpeningHours("PH", country=country, auto_country=False, auto_timezone=False)
    except UnknownCountryError:
        return False
    return bool(calendar.is_open(datetime.combine(day, time(12))))


def is_readable(osm: str) -> bool:
    """Whether the expression can be evaluated."""
    return _parsed(osm, "UTC", None) is not None


def may_open(osm: str, country: str | None, start: date, days: int = 366) -> bool:
    """Whether the hours can be an open door at all in the days that follow; unreadable ones and unknown ones may."""
    hours = _parsed(osm, "UTC", country)
    begin = datetime.combine(start, time(0), tzinfo=ZoneInfo("UTC"))
    return hours is None or any(
        state != State.CLOSED
        for _begin, _end, state in _stretches(hours, begin, begin + timedelta(days=days))
    )


def _silent_about_holidays(osm: str) -> bool:
    return "PH" not in osm and osm.strip() != "24/7"


def _stretches(
    hours: Any, start: datetime, end: datetime
) -> Iterator[tuple[datetime, datetime | None, State]]:
    """Stretches of one state; those that differ in their comment only are joined. The last end is None if it never ends."""
    pending: tuple[datetime, datetime | None, State] | None = None
    for begin, finish, state, _comment in hours.intervals(start, end):
        stop = finish if finish is not None and finish < end else None
        if pending and pending[2] == state:
            pending = (pending[0], stop, state)
            continue
        if pending:
            yield pending
        pending = (begin, stop, state)
    if pending:
        yield pending


def open_state(
    osm: str | None,
    timezone: str | None,
    country: str | None,
    at: datetime,
    valid_to: date | None = None,
) -> OpenState:
    """Whether the place is open at a time.

    Args:
        osm: Opening hours in OpenStreetMap's syntax; None or unreadable means unknown.
        timezone: IANA zone of the place; without one (or with an unknown one) the hours are read in the zone of ``at``.
        country: ISO 3166 alpha-2, for its public holidays.
        at: An aware time; hours know no seconds.
        valid_to: Last day the hours are known to hold.

    Returns:
        ``open`` None when unknown; ``until`` only when open, ``opens_at`` only when closed, both in the place's zone;
        ``osm`` only when the hours hold.
    """
    if not osm:
        return UNKNOWN
    minute = at.replace(second=0, microsecond=0)
    # Equal times of two zones are one key to the cache, but not where the clock of ``at`` is the place's.
    return _open_state(osm, timezone, country, minute, (minute.tzinfo, minute.fold), valid_to)


@lru_cache(maxsize=4096)
def _open_state(
    osm: str,
    timezone: str | None,
    country: str | None,
    at: datetime,
    _clock_of_at: tuple[tzinfo | None, int],
    valid_to: date | None,
) -> OpenState:
    local_zone = zone(timezone)
    local = at.astimezone(local_zone) if local_zone else at
    if valid_to is not None and local.date() > valid_to:
        return UNKNOWN
    # Without a zone the expression is evaluated on the wall clock of ``at``.
    hours = _parsed(osm, timezone if local_zone and timezone else "UTC", country)
    if hours is None:
        return OpenState(None)
    clock = local if local_zone else local.replace(tzinfo=ZoneInfo("UTC"))

    def placed(moment: datetime) -> datetime:
        return moment if local_zone else moment.replace(tzinfo=at.tzinfo)

    silent = _silent_about_holidays(osm)
    stretches = _stretches(hours, clock, clock + _HORIZON)
    first = next(stretches, None)
    if first is None or first[2] == State.UNKNOWN:
        return OpenState(None, osm=osm)
    _begin, end, state = first
    if state == State.OPEN:
        if silent and is_public_holiday(clock.date(), country):
            return OpenState(None, osm=osm)
        return OpenState(True, until=placed(end) if end else None, osm=osm)
    for begin, _end, later in stretches:
        if later == State.UNKNOWN:
            break  # it may open before the next time that is known
        if later != State.OPEN or (silent and is_public_holiday(begin.date(), country)):
            continue
        if valid_to is not None and begin.date() > valid_to:
            break
        return OpenState(False, opens_at=placed(begin), osm=osm)
    return OpenState(False, osm=osm)


def open_on(
    osm: str | None,
    timezone: str | None,
    country: str | None,
    day: date,
    valid_to: date | None = None,
) -> list[Slot] | None:
    """When the place is open on a day, for "is it open on Sunday?".

    Returns:
        Slots that begin on that day (one may end after midnight), empty when closed all day, None when unknown.
    """
    if not osm or (valid_to is not None and day > valid_to):
        return None
    local_zone = zone(timezone) or ZoneInfo("UTC")
    hours = _parsed(osm, local_zone.key, country)
    if hours is None:
        return None
    start = datetime.combine(day, time(0), tzinfo=local_zone)
    tomorrow = datetime.combine(day + timedelta(days=1), time(0), tzinfo=local_zone)
    slots: list[Slot] = []
    for begin, end, state in _stretches(hours, start, tomorrow + timedelta(days=1)):
        if begin >= tomorrow:
            break
        if state == State.UNKNOWN:
            return None
        if state != State.OPEN:
            continue
        # A stretch over several days (24/7) is cut at midnight; one night over midnight keeps its end.
        spilled = end is None or end - begin > timedelta(hours=24)
        slots.append((begin, tomorrow if spilled or end is None else end))
    if begins_yesterday(hours, start) and slots and slots[0][0] == start and slots[0][1] < tomorrow:
        slots = slots[1:]  # the tail of the night before belongs to yesterday
    if slots and _silent_about_holidays(osm) and is_public_holiday(day, country):
        return None
    return slots


def begins_yesterday(hours: Any, midnight: datetime) -> bool:
    """Whether an evaluator's place was already open in the minute before midnight."""
    return bool(hours.is_open(midnight - timedelta(minutes=1)))
