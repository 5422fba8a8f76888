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

COMPARABLE = 0.5
"""A wish is met only by what is at least this part as good as the best otherwise: a helpline is no bed, even if it is open."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish of a query.

    Attributes:
        code: By which its loss is told.
        met: Whether a service meets it.
    """

    code: str
    met: Callable[[Ranked], bool]


def wishes_of(query: Query) -> tuple[Wish, ...]:
    """The wishes of a query, the first to be given up first."""
    wishes: list[Wish] = []
    if code := asks_for_opening(query):
        wishes.append(Wish(code, lambda candidate: fits(candidate.reach) is True))
    if query.wished_languages:
        wishes.append(Wish("language", lambda candidate: speaks_wished(candidate.record, query)))
    if query.person.access:
        wishes.append(Wish("access", lambda candidate: enterable(candidate.reach.place, query)))
    if query.women_only:
        wishes.append(Wish("women_only", lambda candidate: for_women(candidate.record)))
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
    # Of several needs the most urgent one decides: an interpreter on the telephone is no canteen with a ramp.
    leading = [c for c in around if query.needs and c.evidence.matched_need == query.needs[0]] or around
    best = max(_quality(candidate) for candidate in leading)
    pool = [candidate for candidate in leading if _quality(candidate) >= COMPARABLE * best]
    given_up = next(
        dropped
        for count in range(len(wishes) + 1)
        for dropped in combinations(wishes, count)
        if any(_meets(candidate, wishes, dropped) for candidate in pool)
    )
    first = {candidate.key for candidate in pool if _meets(candidate, wishes, given_up)}
    code = asks_for_opening(query)
    if code and code not in (wish.code for wish in given_up):
        candidates = [
            candidate
            for candidate in candidates
            if not _is_service(candidate) or fits(candidate.reach) is not False
        ]
    elif not any(fits(candidate.reach) is False for candidate in pool):
        given_up = tuple(wish for wish in given_up if wish.code != code)  # closed is more than anybody knows
    # Services change places among themselves; an answer stays where its text has brought it.
    ordered = iter(sorted(filter(_is_service, candidates), key=lambda candidate: candidate.key not in first))
    left = [next(ordered) if _is_service(candidate) else candidate for candidate in candidates]
    return left, [wish.code for wish in given_up]


def _quality(candidate: Ranked) -> float:
    """How good it is but for the wishes: what it is about, and where."""
    return candidate.relevance * candidate.reach.factor


def _is_service(candidate: Ranked) -> bool:
    return isinstance(candidate.record, IndexedService)


def _meets(candidate: Ranked, wishes: Sequence[Wish], dropped: Sequence[Wish]) -> bool:
    if not _is_service(candidate):
        return True
    return all(wish in dropped or wish.met(candidate) for wish in wishes)
