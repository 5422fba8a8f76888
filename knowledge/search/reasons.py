"""Says why a result is where it is, in codes that whoever shows it turns into words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from knowledge.search.conditions import groups_of
from knowledge.search.ranking import Ranked
from knowledge.search.reader import IndexedAnswer, IndexedService
from knowledge.search.types import Query, Reason

#: Evidence from here on is worth telling.
_TELLING = 0.45


def _place(ranked: Ranked, record: IndexedService) -> Iterator[Reason]:
    reach = ranked.reach
    place = reach.place
    if place is None or place.precision == "online":
        if place is not None or record.coverage:
            yield Reason("online")
    elif not record.confidential:
        if reach.km is not None:
            yield Reason("distance", {"km": reach.km})
        elif place.town and reach.in_town:
            yield Reason("in_town", {"town": place.town})
    if reach.same_country and not reach.in_town:
        country = place.country if place and place.country else (record.coverage or ("",))[0]
        if country:
            yield Reason("same_country", {"country": country})


def _when(ranked: Ranked) -> Iterator[Reason]:
    """What the clock says of the time that was asked for, or of arriving."""
    visit, hours = ranked.reach.visit, ranked.reach.hours
    if visit is None:
        return
    if visit.then is not None:
        begin, end = visit.then
        until = "24:00" if end is None or (end.date() - begin.date()).days > 1 else f"{end:%H:%M}"
        yield Reason("open_then", {"day": begin.date().isoformat(), "times": f"{begin:%H:%M}–{until}"})
    elif visit.day is not None and visit.fits is False:
        yield Reason("closed_then", {"day": visit.day.isoformat()})
    elif visit.arrival is not None and visit.minutes is not None:
        minutes = {"minutes": visit.minutes}
        if visit.arrival.open and not (hours.open and hours.until is None):
            yield Reason("open_on_arrival", minutes)
        elif visit.arrival.open is False and hours.open:
            opens = visit.arrival.opens_at
            if opens is None:
                yield Reason("closed_on_arrival", minutes)
            else:
                when = {"time": f"{opens:%H:%M}", "day": opens.date().isoformat()}
                yield Reason("closed_on_arrival_opens", {**minutes, **when})


def _hours(ranked: Ranked, record: IndexedService, at: datetime) -> Iterator[Reason]:
    if record.status == "temporarily closed":
        yield Reason("temporarily_closed")
        return
    place = ranked.reach.place
    if record.confidential or place is None:
        return
    hours = ranked.reach.hours
    if hours.open is None:
        if place.precision != "online":
            yield Reason("hours_unknown")
    elif hours.open:
        if hours.until is None:
            yield Reason("open_until", {"time": "24:00"})
        else:
            yield Reason(
                "open_until", {"time": f"{hours.until:%H:%M}", "day": hours.until.date().isoformat()}
            )
    elif hours.opens_at is None:
        yield Reason("closed_now")
    else:
        yield Reason(
            "opens_at", {"time": f"{hours.opens_at:%H:%M}", "day": hours.opens_at.date().isoformat()}
        )


def _person(record: IndexedService, query: Query) -> Iterator[Reason]:
    for language in query.person.languages or (query.language,):
        if language in record.languages:
            yield Reason("speaks", {"language": language})
            break
    for status in query.person.statuses:
        if status in record.accepts:
            yield Reason("accepts", {"status": status})
            break
    groups = groups_of(query.person)
    for group in record.groups:
        if group in groups:
            yield Reason("for_group", {"group": group})
            break


def reasons_for(ranked: Ranked, query: Query) -> tuple[Reason, ...]:
    """The reasons of one result, most telling first."""
    record = ranked.record
    reasons: list[Reason] = []
    if ranked.evidence.matched_need:
        reasons.append(Reason("need", {"need": ranked.evidence.matched_need}))
    if isinstance(record, IndexedService):
        reasons.extend(_place(ranked, record))
        reasons.extend(_hours(ranked, record, query.at))
        reasons.extend(_when(ranked))
        reasons.extend(_person(record, query))
    elif isinstance(record, IndexedAnswer) and ranked.reach.same_country and record.country:
        reasons.append(Reason("same_country", {"country": record.country}))
    if record.assured is not None:
        days = max(0, (query.at.date() - record.assured).days)
        reasons.append(Reason("check_overdue" if ranked.overdue else "checked", {"days": days}))
    if isinstance(record, IndexedService) and not record.contact_verified:
        reasons.append(Reason("unverified_contact"))
    if ranked.evidence.words >= _TELLING:
        reasons.append(Reason("matches_words"))
    if ranked.evidence.meaning >= _TELLING:
        reasons.append(Reason("matches_meaning"))
    return tuple(reasons)
