"""What decides a record's rank, in columns: a question is held against a hundred thousand records without touching one of them.

Lists of words (needs, languages, groups …) are kept as the number of one of the few hundred different lists there are, so that
a rule written for one list in plain Python is applied once a list and not once a record, and stays the only place that knows it.
"""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from knowledge.search.cards import HIDDEN_STATUSES
from knowledge.search.geography import on_globe
from knowledge.search.naming import Spelt, spelt
from knowledge.search.reader import IndexedAnswer, IndexedPlace, IndexedService, Record
from knowledge.search.types import Normaliser

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
#: So many questions to a column are remembered.
_REMEMBERED: Final = 64
#: Stands for no day.
NEVER: Final = 1 << 30


class Category:
    """One value a row, of which many rows have the same."""

    def __init__(self, values: Iterable[Hashable]) -> None:
        numbers: dict[Hashable, int] = {}
        rows = [numbers.setdefault(value, len(numbers)) for value in values]
        self.values: tuple[Any, ...] = tuple(numbers)
        self._rows = np.array(rows, dtype=np.intp)  # as numpy looks them up
        self._worths: OrderedDict[Hashable, Floats] = OrderedDict()

    def worth(self, asked: Hashable, rule: Callable[[Any], float]) -> Floats:
        """What the rule makes of each row.

        Args:
            asked: Everything that the rule depends on, its own name included: the same was asked before more often than not.
            rule: Worked out for each different value.
        """
        found = self._worths.get(asked)
        if found is None:
            found = np.array([rule(value) for value in self.values], dtype=np.float32)
            self._worths[asked] = found
            if len(self._worths) > _REMEMBERED:
                with contextlib.suppress(KeyError):  # another question was quicker
                    self._worths.popitem(last=False)
        return found.take(self._rows)

    def where(self, asked: Hashable, rule: Callable[[Any], bool]) -> Bools:
        """The rows for which the rule holds; see :meth:`worth`."""
        return self.worth(asked, rule) > 0


@dataclass(frozen=True, slots=True)
class PlaceKind:
    """What is the same of many places: how they are reached, and by whom."""

    remote: bool
    country: str | None
    coverage: tuple[str, ...]
    confidential: bool


@dataclass(frozen=True, slots=True)
class Places:
    """The places of all records, one after the other; a record without any has one that is nowhere.

    Attributes:
        starts: Where the places of each record begin.
        degrees: Latitude and longitude (n, 2), NaN where they are unknown or must not count.
        located: Numbers of the places of which the distance counts.
        points: Where these are on the unit sphere (3, n).
        exact: Whether their position is their own and not their town's.
        timed: Whether anything is told of its opening hours.
        towns: Folded names of its town.
        spelt: The same names by their words.
        accessibility: Facts of vocabulary.ACCESSIBILITY; "online" too for what can be reached by everybody.
    """

    starts: NDArray[np.int64]
    degrees: NDArray[np.float64]
    located: NDArray[np.int64]
    points: Floats
    exact: Bools
    timed: Bools
    kinds: Category
    towns: Category
    spelt: Spelt
    accessibility: Category


@dataclass(frozen=True, slots=True)
class Columns:
    """The records of one part of the catalogue by row; what only services have is empty for answers.

    Attributes:
        answers: Which rows are answers.
        hidden: Services nobody may be sent to.
        examples: Invented records.
        needs: In order: the main one first.
        groups: Groups and genders.
        ages: Youngest and oldest.
        trust: Status, and whether something is reported to be wrong.
        of_answers: Country and needs of answers, (None, ()) for services.
        assured, due: Days as ordinals, NEVER when unknown.
    """

    answers: Bools
    hidden: Bools
    examples: Bools
    needs: Category
    languages: Category
    accepts: Category
    groups: Category
    ages: Category
    trust: Category
    of_answers: Category
    assured: NDArray[np.int32]
    due: NDArray[np.int32]
    places: Places

    def __len__(self) -> int:
        return len(self.answers)


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(values))


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else NEVER


def columns_of(records: list[Record], normalise: Normaliser) -> Columns:
    """The columns of records.

    Args:
        records: In the order of their rows.
        normalise: Evens out the names of towns.
    """
    services = [record if isinstance(record, IndexedService) else None for record in records]
    return Columns(
        answers=np.array([service is None for service in services], dtype=np.bool_),
        hidden=np.array([bool(s and s.status in HIDDEN_STATUSES) for s in services], dtype=np.bool_),
        examples=np.array([bool(s and s.example) for s in services], dtype=np.bool_),
        needs=Category(record.needs for record in records),
        languages=Category(_sorted(s.languages) if s else () for s in services),
        accepts=Category(_sorted(s.accepts) if s else () for s in services),
        groups=Category((_sorted(s.groups), s.genders) if s else ((), ()) for s in services),
        ages=Category((s.minimum_age, s.maximum_age) if s else (None, None) for s in services),
        trust=Category((s.status, s.reported) if s else ("active", False) for s in services),
        of_answers=Category(
            (record.country, record.needs) if isinstance(record, IndexedAnswer) else (None, ()) for record in records
        ),
        assured=np.array([_ordinal(record.assured) for record in records], dtype=np.int32),
        due=np.array([_ordinal(record.check_due) for record in records], dtype=np.int32),
        places=_places(services, normalise),
    )  # fmt: skip


def _places(services: list[IndexedService | None], normalise: Normaliser) -> Places:
    pairs: list[tuple[IndexedService | None, IndexedPlace | None]] = []
    starts: list[int] = []
    for service in services:
        starts.append(len(pairs))
        pairs += [(service, place) for place in service.places] if service and service.places else [(service, None)]  # fmt: skip
    located = [_is_located(service, place) for service, place in pairs]
    degrees = np.array(
        [(p.lat, p.lon) if there and p else (np.nan, np.nan) for there, (_s, p) in zip(located, pairs, strict=True)],
        dtype=np.float64,
    ).reshape(-1, 2)  # fmt: skip
    there = np.nonzero(np.array(located, dtype=np.bool_))[0]
    towns = Category(_towns(s, p, normalise) for s, p in pairs)
    return Places(
        starts=np.array(starts, dtype=np.int64),
        degrees=degrees,
        located=there,
        points=on_globe(degrees[there, 0], degrees[there, 1]),
        exact=np.array([p is not None and p.precision == "exact" for _s, p in pairs], dtype=np.bool_)[there],
        timed=np.array([_is_timed(s, p) for s, p in pairs], dtype=np.bool_),
        kinds=Category(_kind(s, p) for s, p in pairs),
        towns=towns,
        spelt=spelt((name for names in towns.values for name in names), normalise),
        accessibility=Category(_access(p) for _s, p in pairs),
    )


def _is_remote(place: IndexedPlace | None) -> bool:
    return place is None or place.precision == "online"


def _is_located(service: IndexedService | None, place: IndexedPlace | None) -> bool:
    if service is None or place is None or _is_remote(place) or service.confidential:
        return False
    return place.lat is not None and place.lon is not None


def _is_timed(service: IndexedService | None, place: IndexedPlace | None) -> bool:
    if service is None or place is None or service.confidential or service.status == "temporarily closed":
        return False
    return bool(place.osm_hours)


def _kind(service: IndexedService | None, place: IndexedPlace | None) -> PlaceKind:
    remote = _is_remote(place)
    coverage = service.coverage if service and remote else ()
    return PlaceKind(
        remote, place.country if place else None, coverage, bool(service and service.confidential)
    )


def _towns(service: IndexedService | None, place: IndexedPlace | None, normalise: Normaliser) -> frozenset[str]:  # fmt: skip
    if service is None or place is None or service.confidential or _is_remote(place):
        return frozenset()
    return frozenset(normalise(name) for name in (place.town or "", *place.town_names) if name)


def _access(place: IndexedPlace | None) -> tuple[str, ...]:
    if place is None:
        return ()
    return _sorted((*place.accessibility, "online") if place.precision == "online" else place.accessibility)
