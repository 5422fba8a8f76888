"""Puts what was found in order: what it is about first, then whether it can be reached, entered and understood.

Evidence that a record is about the question (its need, its words, its meaning) is joined as independent witnesses:
``1 - Π(1 - weight · evidence)``, so that a record found by name alone is not lost because the need was misunderstood. What
follows are factors between 0 and 1: distance, country, opening, language, freshness.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from knowledge.search.cards import hours_at, is_overdue, local_day
from knowledge.search.conditions import groups_of
from knowledge.search.geography import distance_km, same_town
from knowledge.search.reader import IndexedAnswer, IndexedPlace, IndexedService
from knowledge.search.types import Normaliser, OpenState, Query
from knowledge.search.visits import Visit, asks_for_opening, visit

#: Centred cosines below the first say nothing, above the second everything (measured on the starter catalogue, before any pull was taken off).
MEANING_FLOOR: Final = 0.05
MEANING_CEILING: Final = 0.42
NEED_WEIGHT: Final = 0.55
ANSWER_NEED_WEIGHT: Final = 0.30
MEANING_WEIGHT: Final = 0.72
WORDS_WEIGHT: Final = 0.55
#: The share of a question whose coverage is full evidence is one by this.
WORDS_PLENTY: Final = 2.2
#: What is taken for the need of an answer that declares none while something is needed: not said is not "no".
NEED_UNDECLARED: Final = 0.7
#: What a service bound to a place is worth while nobody knows where the person is: it may be a country away.
_WHERE_UNKNOWN: Final = 0.5
#: What a service is worth in a town that the words name, where nobody knows more of the place than that.
NAMED_IN_WORDS: Final = 0.85
#: What an answer about another need than the one asked for is worth.
ANSWERS_SOMETHING_ELSE: Final = 0.75
#: What an answer is worth to somebody who asks for an open door.
HAS_NO_DOOR: Final = 0.7
#: What everything is about for somebody who asks for nothing in particular.
ANYTHING: Final = 0.6
#: What a service is worth that does not say that a wish is met: it may be all the same.
NOT_SPOKEN: Final = 0.6
NOT_ENTERABLE: Final = 0.8
NOT_FOR_WOMEN: Final = 0.6
#: What a service is worth whose facts should have been checked again.
OVERDUE: Final = 0.95
#: By how much less the second, third … need counts.
LATER_NEED: Final = 0.82
_SECONDARY_NEED: Final = 0.92
#: Distance at which a place counts half.
HALF_KM: Final = 45.0
FARTHEST: Final = 0.04
#: How steeply nearness falls.
FADING: Final = 1.3
#: What a place in another country is worth beyond so many kilometres.
ABROAD: Final = 0.5
ABROAD_KM: Final = 5.0
#: Nearer than this is "near": farther results mean that the wish for nearness was given up.
NEAR_KM: Final = 60.0
#: A place known by its town only counts as this far when that is the town asked for.
SOMEWHERE_IN_TOWN_KM: Final = 3.0


UNKNOWN_HOURS: Final = OpenState(None)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a record may be about the question, each 0…1."""

    need: float = 0.0
    meaning: float = 0.0
    words: float = 0.0
    matched_need: str | None = None

    def joined(self, need_weight: float) -> float:
        """All of it together, 0…1."""
        doubt = (
            (1 - need_weight * self.need)
            * (1 - MEANING_WEIGHT * self.meaning)
            * (1 - WORDS_WEIGHT * self.words)
        )
        return 1 - doubt


@dataclass(frozen=True, slots=True)
class Reach:
    """One place of a service as seen from where help is wanted.

    Attributes:
        factor: 0…1.
        km: Distance, None when known by town only, online, or not to be told.
        near: Whether it is near enough to be what was asked for.
        in_town: Whether it is in the town asked for.
        visit: The opening when it is wanted or on arrival; None for answers.
    """

    place: IndexedPlace | None
    factor: float
    hours: OpenState = UNKNOWN_HOURS
    km: float | None = None
    near: bool = False
    in_town: bool = False
    same_country: bool = False
    visit: Visit | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """One candidate with everything that decided its rank."""

    key: str
    record: IndexedService | IndexedAnswer
    score: float
    evidence: Evidence
    relevance: float
    reach: Reach
    overdue: bool = False


def _levelling(value: float) -> float:
    """Up to 0.9 in proportion, then slowly: the best of several good matches must still be the best."""
    if value <= 0.9:
        return max(0.0, value)
    return min(1.0, 0.9 + 0.1 * (value - 0.9))


def meaning_of(cosine: float) -> float:
    """A centred cosine as evidence, 0…1."""
    return _levelling((cosine - MEANING_FLOOR) / (MEANING_CEILING - MEANING_FLOOR))


def need_evidence(asked: Sequence[str], offered: Sequence[str]) -> tuple[float, str | None]:
    """How well the needs of a record meet those asked for, and by which."""
    best, which = 0.0, None
    for rank, need in enumerate(asked):
        if need in offered:
            value = LATER_NEED**rank * (1.0 if offered[0] == need else _SECONDARY_NEED)
            if value > best:
                best, which = value, need
    return best, which


def nearness(km: float) -> float:
    """What a distance is worth: 1 at the door, half at 45 km, never quite nothing."""
    return FARTHEST + (1.0 - FARTHEST) / (1.0 + math.pow(km / HALF_KM, FADING))


def asked_country(query: Query) -> str | None:
    """The country help is wanted in, if known."""
    return (query.near.country if query.near else None) or query.country


def reach_online(
    coverage: Sequence[str], place_country: str | None, country: str | None
) -> tuple[float, bool]:
    """What help from afar is worth to somebody in a country (None: unknown), and whether that is its own."""
    covered = not coverage or country is None or country in coverage
    factor = 0.8 if covered else 0.35
    if place_country and country and place_country != country and not coverage:
        factor = 0.5
    same = (bool(coverage) and country in coverage) or bool(place_country and place_country == country)
    return factor, same


def unlocated(query: Query, place_country: str | None, confidential: bool) -> float:
    """What a place is worth whose distance is not known, or must not count, and that is not known to be in the town asked for."""
    country = asked_country(query)
    if query.near is None and country is None:
        return _WHERE_UNKNOWN
    same_country = place_country is not None and place_country == country
    abroad = country is not None and place_country is not None and place_country != country
    factor = 0.9 if same_country else 0.2 if abroad else 0.5
    return factor * 0.6 if query.near is not None and not confidential else factor


def in_named_town(query: Query) -> float:
    """What a place is worth that is known to be in the town asked for, and no more."""
    nowhere = query.near is None and query.country is None
    return NAMED_IN_WORDS if nowhere else nearness(SOMEWHERE_IN_TOWN_KM)


def _in_its_town(place: IndexedPlace, query: Query, normalise: Normaliser) -> bool:
    """Whether a place is in the town asked for, as far as names tell."""
    names = (place.town or "", *place.town_names)
    if query.near is None:
        return bool(query.towns) and any(normalise(name) in query.towns for name in names if name)
    return same_town(query.near.name, query.near.exact, names, None, normalise)


def reach(record: IndexedService, place: IndexedPlace | None, query: Query, normalise: Normaliser) -> Reach:
    """One place of a service as seen from where help is wanted."""
    country = asked_country(query)
    hours = hours_at(record, place, query.at)
    if place is None or place.precision == "online":
        factor, same = reach_online(record.coverage, place.country if place else None, country)
        seen = visit(record, place, query, hours, None)
        return Reach(place, factor, hours, near=factor > 0.5, same_country=same, visit=seen)
    same_country = place.country is not None and place.country == country
    abroad = country is not None and place.country is not None and place.country != country
    if query.near is None or record.confidential or place.lat is None or place.lon is None:
        # Ranking a confidential place by distance would tell where it is to whoever asks from enough positions.
        in_town = not record.confidential and not abroad and _in_its_town(place, query, normalise)
        factor = in_named_town(query) if in_town else unlocated(query, place.country, record.confidential)
        close = in_town or (record.confidential and same_country)
        seen = visit(record, place, query, hours, None)
        return Reach(place, factor, hours, None, close, in_town, same_country, seen)
    near = query.near
    km = distance_km(near.lat, near.lon, place.lat, place.lon)
    names = (place.town or "", *place.town_names)
    in_town = same_town(near.name, near.exact, names, km, normalise)
    if place.precision == "exact":
        counted, told = km, round(km, 2 if km < 1 else 1)
    else:
        counted, told = (SOMEWHERE_IN_TOWN_KM if in_town else km), None
    factor = nearness(counted)
    if abroad and counted > ABROAD_KM:
        factor *= ABROAD
    seen = visit(record, place, query, hours, told)
    return Reach(place, factor, hours, told, in_town or counted <= NEAR_KM, in_town, same_country, seen)


def fits(reach: Reach) -> bool | None:
    """Whether a place is open when it is wanted; on arrival, if no time was named."""
    return reach.visit.fits if reach.visit else reach.hours.open


def opening(is_open: bool | None, only_open: bool) -> float:
    """What the clock makes of a place; where it must be open, selection leaves closed ones out as long as others are open."""
    if is_open:
        return 1.0
    if is_open is None:
        return 0.85 if only_open else 0.97
    return 0.6 if only_open else 0.89


def enterable(place: IndexedPlace | None, query: Query) -> bool:
    """Whether a place says that it can be entered and used as the person needs it; so can what is done from afar."""
    return place is not None and (
        place.precision == "online" or bool(set(place.accessibility) & set(query.person.access))
    )


def speaks_wished(record: IndexedService | IndexedAnswer, query: Query) -> bool:
    """Whether somebody there speaks a language that was asked for in so many words."""
    return isinstance(record, IndexedService) and bool(set(record.languages) & set(query.wished_languages))


def for_women(record: IndexedService | IndexedAnswer) -> bool:
    """Whether a service says that it is for women."""
    return isinstance(record, IndexedService) and (record.genders == ("female",) or "woman" in record.groups)


def _wished(record: IndexedService, place: IndexedPlace | None, query: Query) -> float:
    """What a service is worth that does not say that it meets what was asked for: it may all the same."""
    factor = 1.0
    if query.wished_languages and not speaks_wished(record, query):
        factor *= NOT_SPOKEN
    if query.person.access and not enterable(place, query):
        factor *= NOT_ENTERABLE
    if query.women_only and not for_women(record):
        factor *= NOT_FOR_WOMEN
    return factor


def meant_for(meant: Sequence[str], query: Query) -> float:
    """What it is worth that a service is meant for these groups."""
    if not meant:
        return 1.0
    groups = groups_of(query.person)
    return 1.0 if groups & set(meant) else 0.85 if groups else 0.97


def spoken(languages: Sequence[str], query: Query) -> float:
    """Whether one can talk there: in the person's languages, or, if none were told, in the language of the reply."""
    wanted = query.person.languages
    if wanted:
        for rank, language in enumerate(wanted):
            if language in languages:
                return 1.0 - 0.02 * min(rank, 3)
        return 0.86 if languages else 0.93
    if query.language in languages:
        return 1.0
    return 0.96 if languages else 0.97


def trusted(status: str, reported: bool, overdue: bool) -> float:
    """What is known against a service."""
    factor = 1.0
    if status == "temporarily closed":
        factor *= 0.4
    if reported:
        factor *= 0.85
    if overdue:
        factor *= OVERDUE
    return factor


def rank_service(
    key: str,
    record: IndexedService,
    query: Query,
    cosine: float,
    words: float,
    normalise: Normaliser,
    check_after: timedelta,
) -> Ranked:
    """The rank of one service, at whichever of its places is best."""
    value, which = need_evidence(query.needs, record.needs)
    evidence = Evidence(value, meaning_of(cosine), words, which)
    if not query.needs and not query.text:
        relevance = ANYTHING  # "what is near me": everything is as good as it is near
    elif not query.text:
        relevance = value
    else:
        relevance = evidence.joined(NEED_WEIGHT)
    places: Sequence[IndexedPlace | None] = record.places or (None,)
    reaches = [reach(record, place, query, normalise) for place in places]
    only_open = asks_for_opening(query) is not None
    best = max(reaches, key=lambda found: found.factor * opening(fits(found), only_open))
    overdue = is_overdue(record.assured, record.check_due, local_day(best.place, query.at), check_after)
    score = (
        relevance
        * best.factor
        * opening(fits(best), only_open)
        * spoken(record.languages, query)
        * _wished(record, best.place, query)
        * trusted(record.status, record.reported, overdue)
        * meant_for(record.groups, query)
    )
    return Ranked(key, record, score, evidence, relevance, best, overdue)


def answer_factor(query: Query, of: str | None, needs: Sequence[str]) -> float:
    """What an answer for a country (None: all), about these needs, is worth beside services."""
    country = asked_country(query)
    factor = 1.0
    if of is not None and country is not None:
        factor = 1.0 if of == country else 0.4
    elif of is not None:
        factor = 0.9
    elif country is not None:
        factor = 0.96
    urgent = query.needs[0] if query.needs else None
    if urgent not in (None, "information"):
        factor *= 0.6 if query.near else 0.9
        if needs and not set(needs) & set(query.needs):
            factor *= ANSWERS_SOMETHING_ELSE
    elif urgent is None and query.near:
        factor *= 0.75
    if asks_for_opening(query) is not None:
        factor *= HAS_NO_DOOR
    return factor


def rank_answer(
    key: str, record: IndexedAnswer, query: Query, cosine: float, words: float, check_after: timedelta
) -> Ranked:
    """The rank of one answer: first for questions of information, behind services when help is wanted at a place."""
    value, which = need_evidence(query.needs, record.needs)
    evidence = Evidence(value, meaning_of(cosine), words, which)
    taken = replace(evidence, need=NEED_UNDECLARED) if query.needs and not record.needs else evidence
    relevance = taken.joined(ANSWER_NEED_WEIGHT) if query.text else ANSWER_NEED_WEIGHT * value
    factor = answer_factor(query, record.country, record.needs)
    overdue = is_overdue(record.assured, record.check_due, query.at.date(), check_after)
    same = record.country is not None and record.country == asked_country(query)
    reached = Reach(None, factor, same_country=same)
    return Ranked(
        key, record, relevance * factor * (0.97 if overdue else 1.0), evidence, relevance, reached, overdue
    )


def covered_evidence(covered: float) -> float:
    """The share of a question that words cover as evidence: a third of what was said covered is already plenty."""
    return _levelling(covered * WORDS_PLENTY)
