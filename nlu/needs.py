"""Which needs a message carries: the recognised one, and a second one where a message holds two, without those it says no to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlu.clauses import clauses
from nlu.refusals import is_negated
from nlu.taxonomy import URGENCY, need_of
from nlu.types import Scored

__all__ = ["clauses", "is_negated", "likely_needs", "needs_of"]

SURE = 0.5
"""Confidence at which the intent of one clause counts as a need of its own: a card too many costs about what a need unheard does."""

MUDDLED = 0.35
"""Confidence of the whole message below which its clauses, when they are clear, are believed instead."""

CERTAIN = 0.75
"""Confidence of a need from which no other reading is considered."""

LIKELY = 0.12
"""Confidence of a need that an uncertain message may mean as well."""

MOST_LIKELY = 2

VAGUE = "information"
"""What every question asks for in some way: no second need beside one that can be named."""


def needs_of(ranking: Sequence[Scored], by_clause: Iterable[tuple[str, Scored]] = ()) -> tuple[str, ...]:
    """Needs of a message, most urgent first; none where it only says what is not needed.

    Args:
        ranking: Of the whole message, best first.
        by_clause: Each clause with its best intent.
    """
    wanted: set[str] = set()
    refused: set[str] = set()
    for clause, best in by_clause:
        need = need_of(best.intent)
        if need and is_negated(clause):
            refused.add(need)
        elif need and best.confidence >= SURE:
            wanted.add(need)
    main = need_of(ranking[0].intent) if ranking else None
    # Read as a whole, two wishes can sound like a third.
    if main and main not in refused and (ranking[0].confidence >= MUDDLED or not wanted):
        wanted.add(main)
    if main != VAGUE and wanted != {VAGUE}:
        wanted.discard(VAGUE)
    # "Clothes we have, no clothes please, a bed": what is refused is not wanted, unless nothing else is.
    return tuple(sorted(wanted - refused or wanted, key=_urgency))


def likely_needs(ranking: Sequence[Scored], known: Sequence[str]) -> tuple[str, ...]:
    """Needs that an uncertain message may mean as well: worth a look, not worth a report.

    Args:
        ranking: Of the whole message, best first.
        known: Needs that are taken as meant already.
    """
    if not ranking or (need_of(ranking[0].intent) and ranking[0].confidence >= CERTAIN):
        return ()
    others = [
        need
        for scored in ranking
        if (need := need_of(scored.intent)) and need not in known and scored.confidence >= LIKELY
    ]
    return tuple(others[:MOST_LIKELY])


def _urgency(need: str) -> int:
    return URGENCY.index(need) if need in URGENCY else len(URGENCY)
