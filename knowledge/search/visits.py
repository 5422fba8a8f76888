"""Tells of a place whether it is open when somebody will stand before it: at the hour they asked for, or when they arrive if they leave now.

Travel times are rough guesses that only decide between "still open" and "closed by then"; they are told as "about".
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from knowledge.search.cards import hours_at
from knowledge.search.hours import zone
from knowledge.search.reader import IndexedPlace, IndexedService
from knowledge.search.types import OpenState, Query, Stretch

# None of these was measured: they are everyday values, chosen a little slow so that nobody is sent to a door that has just closed.
#: Ways are longer than the straight line.
DETOUR: Final = 1.3
WALKING_KMH: Final = 4.5
#: Up to here in a straight line people walk.
WALKED_KM: Final = 2.0
#: A bus or tram in a town, stops included.
TRANSIT_KMH: Final = 18.0
TRANSIT_WAIT_MINUTES: Final = 8.0
#: Farther away trains and timetables decide, and nothing is guessed.
GUESSED_KM: Final = 30.0
#: Told in steps of so many minutes: more would be false precision.
STEP_MINUTES: Final = 5

_DAY: Final = 24 * 60
#: Before this hour "tonight" is the night that has begun yesterday.
_NIGHT_ENDS: Final = 5


@dataclass(frozen=True, slots=True)
class Visit:
    """One place seen by the clock.

    Attributes:
        fits: Whether it is open when it is wanted (or on arrival, if no time was named); None when that is not known.
        minutes: About how long the way takes, None when that is not guessed.
        arrival: The state on arrival, None without a way.
        then: When it is open inside the time that was asked for; the end is None if it never closes.
        day: The first day asked for, None when no time was named.
    """

    fits: bool | None
    minutes: int | None = None
    arrival: OpenState | None = None
    then: tuple[datetime, datetime | None] | None = None
    day: date | None = None


def asks_for_opening(query: Query) -> str | None:
    """The condition on opening hours that a query makes, as the code by which its loss is told."""
    if query.round_the_clock:
        return "open_always"
    if query.wanted:
        return "open_then"
    return "open_now" if query.open_now else None


def travel_minutes(km: float) -> int | None:
    """About how many minutes a straight distance takes on foot or by bus, None for one that nobody can guess.

    >>> travel_minutes(1.0), travel_minutes(6.0), travel_minutes(80)
    (20, 35, None)
    """
    if km > GUESSED_KM:
        return None
    way = km * DETOUR
    minutes = way / WALKING_KMH * 60 if km < WALKED_KM else way / TRANSIT_KMH * 60 + TRANSIT_WAIT_MINUTES
    return max(STEP_MINUTES, math.ceil(minutes / STEP_MINUTES) * STEP_MINUTES)


def visit(
    record: IndexedService, place: IndexedPlace | None, query: Query, hours: OpenState, km: float | None
) -> Visit:
    """What the clock says of one place of a service.

    Args:
        record: The service; a confidential one tells nothing.
        place: The place, None if there is none.
        query: When it is asked, and for when.
        hours: The state at ``query.at``.
        km: Straight distance to an exact place, None when there is no such distance.
    """
    if query.round_the_clock:
        return Visit(None if hours.open is None else bool(hours.open and hours.until is None))
    minutes = travel_minutes(km) if km is not None else None
    if query.wanted:
        return _wanted(record, place, query, hours, minutes)
    if minutes is None or hours.open is None:
        return Visit(hours.open)
    arrival = _later(record, place, query.at, hours, minutes)
    return Visit(arrival.open, minutes, arrival)


def _later(
    record: IndexedService, place: IndexedPlace | None, at: datetime, hours: OpenState, minutes: int
) -> OpenState:
    """The state so many minutes on, worked out anew only if it may have changed."""
    then = at + timedelta(minutes=minutes)
    change = hours.until if hours.open else hours.opens_at
    if change is None or then < change:
        return hours
    return hours_at(record, place, then)


def _wanted(
    record: IndexedService, place: IndexedPlace | None, query: Query, hours: OpenState, minutes: int | None
) -> Visit:
    local_zone = zone(place.timezone) if place else None
    clock = query.at.astimezone(local_zone) if local_zone else query.at
    fits: bool | None = False
    windows = sorted(window(stretch, clock) for stretch in query.wanted)
    day = windows[0][0].date()
    if hours.open is None and hours.osm is None:
        return Visit(None, day=day)  # nobody knows its hours
    for begin, end in windows:
        if begin <= clock and minutes is not None:
            begin = min(max(end, begin), begin + timedelta(minutes=minutes))
        state = hours_at(record, place, begin)
        if state.open:
            return Visit(True, then=(begin, state.until), day=begin.date())
        if state.open is None:
            fits = None
        elif state.opens_at is not None and state.opens_at < end:
            after = hours_at(record, place, state.opens_at)
            return Visit(True, then=(state.opens_at, after.until), day=state.opens_at.date())
    return Visit(fits, day=day)


def window(stretch: Stretch, clock: datetime) -> tuple[datetime, datetime]:
    """When a stretch begins and ends for somebody whose clock shows ``clock``; what is past of it is left out.

    >>> clock = datetime(2026, 11, 21, 20)  # a Saturday evening
    >>> begin, end = window(Stretch(9 * 60, 12 * 60, weekday=6), clock)
    >>> f"{begin:%a %H}-{end:%H}"
    'Sun 09-12'
    """
    midnight = clock.replace(hour=0, minute=0, second=0, microsecond=0)
    if stretch.ahead == 0 and stretch.end > _DAY and clock.hour < _NIGHT_ENDS:
        midnight -= timedelta(days=1)  # "tonight", said after midnight
    days = stretch.ahead or 0
    if stretch.weekday is not None:
        days = (stretch.weekday - clock.weekday()) % 7
    begin, end = _of_day(midnight + timedelta(days=days), stretch)
    if end < clock or end == clock != begin:
        if stretch.ahead is None:
            begin, end = _of_day(
                midnight + timedelta(days=days + (7 if stretch.weekday is not None else 1)), stretch
            )
        else:
            return clock, clock  # "this morning", said in the evening
    return max(begin, clock), end


def _of_day(midnight: datetime, stretch: Stretch) -> tuple[datetime, datetime]:
    return midnight + timedelta(minutes=stretch.begin), midnight + timedelta(minutes=stretch.end)
