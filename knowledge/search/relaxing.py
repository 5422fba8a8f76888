"""Gives up wishes that nothing meets, one at a time, and says which: being open first, then the language, then how one gets in.

What the hours say is strict while it holds: a closed door is not shown to somebody who asked for an open one. The other
wishes only decide what comes first. Who is accepted is no wish and is never given up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from knowledge.search.ranking import Ranked, enterable, fits, for_women, speaks_wished
from knowledge.search.reader import IndexedService
from knowledge.search.types import Query
from knowledge.search.visits import asks_for_opening


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish of a query.

    Attributes:
        code: By which its loss is told.
        strict: Whether what does not meet it is left out.
        met: Whether a service meets it.
    """

    code: str
    strict: bool
    met: Callable[[Ranked], bool]


def wishes_of(query: Query) -> tuple[Wish, ...]:
    """The wishes of a query, the first to be given up first."""
    wishes: list[Wish] = []
    if code := asks_for_opening(query):
        wishes.append(Wish(code, True, lambda candidate: fits(candidate.reach) is not False))
    if query.wished_languages:
        wishes.append(Wish("language", False, lambda candidate: speaks_wished(candidate.record, query)))
    if query.person.access:
        wishes.append(Wish("access", False, lambda candidate: enterable(candidate.reach.place, query)))
    if query.women_only:
        wishes.append(Wish("women_only", False, lambda candidate: for_women(candidate.record)))
    return tuple(wishes)


def keep_wishes(
    candidates: Sequence[Ranked], around: Sequence[Ranked], query: Query
) -> tuple[list[Ranked], list[str]]:
    """The candidates with those first that meet the wishes, and the codes of wishes that had to be given up.

    Args:
        candidates: Best first.
        around: Those that offer what is needed where it is looked for; a wish is given up when none of them meets it.
        query: The question.
    """
    wishes = wishes_of(query)
    if not wishes or not around:
        return list(candidates), []
    given_up = next(
        dropped
        for count in range(len(wishes) + 1)
        for dropped in combinations(wishes, count)
        if any(_meets(candidate, wishes, dropped) for candidate in around)
    )
    strict = tuple(wish for wish in wishes if wish.strict)
    left = [candidate for candidate in candidates if _meets(candidate, strict, given_up)]
    first = {candidate.key for candidate in around if _meets(candidate, wishes, given_up)}
    left.sort(key=lambda candidate: _is_service(candidate) and candidate.key not in first)
    return left, [wish.code for wish in given_up]


def _is_service(candidate: Ranked) -> bool:
    return isinstance(candidate.record, IndexedService)


def _meets(candidate: Ranked, wishes: Sequence[Wish], dropped: Sequence[Wish]) -> bool:
    if not _is_service(candidate):
        return True
    return all(wish in dropped or wish.met(candidate) for wish in wishes)
