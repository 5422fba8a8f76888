"""The most a record can score for a question, for all records at once, so that only the best are ranked one by one.

Nothing here decides a rank: :mod:`knowledge.search.ranking` does, and these are its rules with the opening hours taken to be
as good as they can be. Where a rule can be applied to a column's few different values it is called and not written again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.search import ranking
from knowledge.search.columns import NEVER, Bools, Columns, Floats, PlaceKind
from knowledge.search.conditions import accepts_age, accepts_group, accepts_status
from knowledge.search.geography import SLACK_KM, distances_km, in_same_town
from knowledge.search.types import Normaliser, Person, Query
from knowledge.search.visits import asks_for_opening

#: What the day may differ by between a place and the question.
_A_DAY: Final = 1


@dataclass(frozen=True, slots=True)
class Chances:
    """What of a question's rank does not hang on its words, by row.

    Attributes:
        allowed: What may be shown to the person at all.
        answers: Which rows are answers.
        need: How well the need is met, 0…1.
        taken: The same, or what is taken for it where an answer declares no need.
        factor: The most that everything but relevance can be worth.
        near: Services of which a place may be near.
        reach: The most that the places of a service are worth.
        informs: Services that give information.
        wishes: Which services meet each wish of the question that is no wish for opening.
    """

    allowed: Bools
    answers: Bools
    need: Floats
    taken: Floats
    factor: Floats
    near: Bools
    reach: Floats
    informs: Bools
    wishes: tuple[Bools, ...]

    def of(self, rows: NDArray[np.int64]) -> Chances:
        """Those of some rows."""
        return Chances(
            allowed=self.allowed[rows],
            answers=self.answers[rows],
            need=self.need[rows],
            taken=self.taken[rows],
            factor=self.factor[rows],
            near=self.near[rows],
            reach=self.reach[rows],
            informs=self.informs[rows],
            wishes=tuple(met[rows] for met in self.wishes),
        )

    @staticmethod
    def joined(parts: Sequence[Chances]) -> Chances:
        """Those of several parts, one after the other."""
        joined = {
            name: np.concatenate([getattr(part, name) for part in parts])
            for name in ("allowed", "answers", "need", "taken", "factor", "near", "reach", "informs")
        }
        wishes = zip(*(part.wishes for part in parts), strict=True)
        return Chances(**joined, wishes=tuple(np.concatenate(met) for met in wishes))


def chances(
    columns: Columns, query: Query, examples: bool, check_after: timedelta, normalise: Normaliser
) -> Chances:
    """The chances of all records of one part of the catalogue.

    Args:
        columns: The records.
        query: The question.
        examples: Whether invented records may be shown.
        check_after: Age at which facts count as due for a check when no day is set.
        normalise: Evens out the names of towns.
    """
    reach, near = _reach(columns, query, normalise)
    country = ranking.asked_country(query)
    needs, person = query.needs, query.person
    services = (
        reach
        * columns.languages.worth(
            (person.languages, query.language), lambda spoken: ranking.spoken(spoken, query)
        )
        * columns.groups.worth(("meant", person), lambda meant: ranking.meant_for(meant[0], query))
        * columns.trust.worth((), lambda known: ranking.trusted(known[0], known[1], False))
        * np.where(_certainly_overdue(columns, query, check_after), np.float32(ranking.OVERDUE), 1)
    )
    wishes = _wishes(columns, query)
    for met, lost in wishes:
        services *= np.where(met, np.float32(1), np.float32(lost))
    answers = columns.of_answers.worth(
        (country, query.needs, query.near is None, asks_for_opening(query)),
        lambda about: ranking.answer_factor(query, about[0], about[1]),
    )
    need = columns.needs.worth(needs, lambda offered: ranking.need_evidence(needs, offered)[0])
    undeclared = columns.needs.where("undeclared", lambda offered: not offered) & columns.answers
    return Chances(
        allowed=_allowed(columns, query, examples, person),
        answers=columns.answers,
        need=need,
        taken=np.where(undeclared & bool(needs), np.float32(ranking.NEED_UNDECLARED), need),
        factor=np.where(columns.answers, answers, services),
        near=near,
        reach=reach,
        informs=columns.needs.where("informs", lambda offered: "information" in offered) & ~columns.answers,
        wishes=tuple(met for met, _lost in wishes),
    )


def _allowed(columns: Columns, query: Query, examples: bool, person: Person) -> Bools:
    allowed = np.array(columns.answers)
    if query.include == "services" or not (query.text.strip() or query.needs):
        allowed[:] = False
    if query.include != "answers":
        services = ~columns.answers & ~columns.hidden
        if not examples:
            services &= ~columns.examples
        if person != Person(languages=person.languages, access=person.access):
            services &= columns.accepts.where(
                person.statuses, lambda accepted: accepts_status(accepted, person)
            )
            services &= columns.ages.where(
                (person.age, person.ages), lambda ages: accepts_age(ages[0], ages[1], person)
            )
            services &= columns.groups.where(
                ("accepts", person), lambda meant: accepts_group(meant[0], meant[1], person)
            )
        allowed |= services
    return allowed


def _certainly_overdue(columns: Columns, query: Query, check_after: timedelta) -> Bools:
    by_age = np.where(columns.assured < NEVER, columns.assured + check_after.days, NEVER)
    due = np.where(columns.due < NEVER, columns.due, by_age)
    return np.asarray(query.at.date().toordinal() - _A_DAY > due)


def _wishes(columns: Columns, query: Query) -> list[tuple[Bools, float]]:
    """Which services meet each wish, and what others are worth; in the order in which they are given up."""
    wishes: list[tuple[Bools, float]] = []
    if query.wished_languages:
        wanted = set(query.wished_languages)
        wishes.append(
            (
                columns.languages.where(
                    ("wished", query.wished_languages), lambda spoken: not wanted.isdisjoint(spoken)
                ),
                ranking.NOT_SPOKEN,
            )
        )
    if query.person.access:
        fit = {*query.person.access, "online"}
        places = columns.places.accessibility.where(
            query.person.access, lambda facts: not fit.isdisjoint(facts)
        )
        wishes.append((np.logical_or.reduceat(places, columns.places.starts), ranking.NOT_ENTERABLE))
    if query.women_only:
        women = columns.groups.where("women", lambda meant: meant[1] == ("female",) or "woman" in meant[0])
        wishes.append((women, ranking.NOT_FOR_WOMEN))
    return wishes  # fmt: skip


def _reach(columns: Columns, query: Query, normalise: Normaliser) -> tuple[Floats, Bools]:
    """The best of each record's places by distance and hours, and whether one of them is near."""
    places, country = columns.places, ranking.asked_country(query)
    asked = (country, query.near is None)

    def at_best(kind: PlaceKind) -> float:
        if kind.remote:
            return ranking.reach_online(kind.coverage, kind.country, country)[0]
        return ranking.unlocated(query, kind.country, kind.confidential)

    def close(kind: PlaceKind) -> bool:
        return at_best(kind) > 0.5 if kind.remote else _at_home(kind, country)

    factor, near = (
        places.kinds.worth(("at best", *asked), at_best),
        places.kinds.where(("close", *asked), close),
    )
    if query.near is not None or query.towns:
        abroad = places.kinds.where(
            ("abroad", country), lambda kind: bool(country and kind.country and kind.country != country)
        )
        asked_for = query.towns
        if query.near is not None:
            asked_for = frozenset([normalise(query.near.name)] if query.near.name else ())
        alike = places.towns.where(asked_for, lambda names: not names.isdisjoint(asked_for))
        in_town = alike & ~abroad
        factor = np.where(in_town, np.float32(ranking.in_named_town(query)), factor)
        near |= in_town
    if query.near is not None:
        km = distances_km(query.near.lat, query.near.lon, places.points)
        here = in_same_town(km, alike[places.located], query.near.exact)
        counted = np.where(places.exact | ~here, km, np.float32(ranking.SOMEWHERE_IN_TOWN_KM))
        far = abroad[places.located] & (counted > ranking.ABROAD_KM + SLACK_KM)
        worth = _nearness(counted) * np.where(far, np.float32(ranking.ABROAD), np.float32(1))
        factor[places.located] = worth
        near[places.located] = here | (counted <= ranking.NEAR_KM + SLACK_KM)
    only_open = asks_for_opening(query) is not None
    untimed = np.float32(ranking.opening(None, only_open))
    factor = np.where(places.timed, factor, factor * untimed)
    return np.maximum.reduceat(factor, places.starts), np.logical_or.reduceat(near, places.starts)


def _at_home(kind: PlaceKind, country: str | None) -> bool:
    """A confidential place is near whoever is in its country: nobody learns more of where it is."""
    return kind.confidential and country is not None and kind.country == country


def _nearness(km: Floats) -> Floats:
    """:func:`ranking.nearness` of very many distances."""
    faded = np.power(km / np.float32(ranking.HALF_KM), np.float32(ranking.FADING))
    return np.asarray(ranking.FARTHEST + (1 - ranking.FARTHEST) / (1 + faded), dtype=np.float32)


def relevance(chances: Chances, query: Query, cosines: Floats, covered: Floats) -> Floats:
    """What all records are about, see :meth:`ranking.Evidence.joined`.

    Args:
        chances: For their needs.
        query: The question.
        cosines: How near each record is by meaning.
        covered: What share of the question each record's words cover.
    """
    weight = np.where(
        chances.answers, np.float32(ranking.ANSWER_NEED_WEIGHT), np.float32(ranking.NEED_WEIGHT)
    )
    if not query.text:
        service = np.float32(ranking.ANYTHING) if not query.needs else chances.need
        return np.where(chances.answers, weight * chances.need, service)
    span = np.float32(ranking.MEANING_CEILING - ranking.MEANING_FLOOR)
    meaning = _levelling((cosines - np.float32(ranking.MEANING_FLOOR)) / span)
    words = _levelling(covered * np.float32(ranking.WORDS_PLENTY))
    doubt = (
        (1 - weight * chances.taken)
        * (1 - ranking.MEANING_WEIGHT * meaning)
        * (1 - ranking.WORDS_WEIGHT * words)
    )
    return np.asarray(1 - doubt, dtype=np.float32)  # fmt: skip


def _levelling(values: NDArray[np.float32]) -> Floats:
    low, high = np.clip(values, 0, 0.9), np.clip(values - np.float32(0.9), 0, 1)
    return np.asarray(low + np.float32(0.1) * high, dtype=np.float32)
