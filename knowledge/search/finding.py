"""Answers one question from one state of the index: columns say who can be among the best, and only those are ranked one by one.

The result is that of ranking every record, as long as the best can be told after ``MOST_RANKED`` of them: records are ranked in
the order of the most they can score, until nobody left can come before those found.
"""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.search.bounds import Chances, chances, relevance
from knowledge.search.columns import Bools, Floats
from knowledge.search.dense import CENTRE_SHARE
from knowledge.search.hearing import Heard, Hearing
from knowledge.search.naming import towns_named
from knowledge.search.ranking import (
    LATER_NEED,
    MEANING_CEILING,
    MEANING_FLOOR,
    Ranked,
    covered_evidence,
    rank_answer,
    rank_service,
)
from knowledge.search.reader import IndexedAnswer
from knowledge.search.relaxing import wishes_of
from knowledge.search.segment import offsets
from knowledge.search.selection import is_relevant, is_stray
from knowledge.search.snapshot import Snapshot
from knowledge.search.types import Normaliser, Query, Vector
from knowledge.search.visits import asks_for_opening

#: So many records at most are ranked one by one.
MOST_RANKED: Final = 300
#: For so many the nearest single text is looked at, not the centre alone.
_LOOKED_AT: Final = 384
#: The same where something is wished for: the best of those that meet it may be far behind others.
_LOOKED_AT_FOR_WISHES: Final = 1024
#: How much nearer the nearest text may be than the centre, when it is decided which are looked at.
_NEARER: Final = 0.2
#: Ranked at once before it is asked whether that was enough.
_STEP: Final = 4
#: So many that meet a wish are ranked, however good others are.
_WISHED: Final = 40
#: So many that offer what is needed are ranked, however good others are: selection must see whether anybody does.
_MEETING: Final = 10
#: So many information points, when nobody offers what is needed.
_INFORMING: Final = 20
#: Less than this share of a question is only its small words.
_WORDS_FLOOR: Final = 0.08
#: A record that could be compared with fewer others is not compared.
_COMPARED: Final = 3
#: What is not known to be near must never be told to be near: reasons begin above this.
_MOST_GUESSED: Final = MEANING_FLOOR + 0.4 * (MEANING_CEILING - MEANING_FLOOR)
#: Sums in 32 bits are right to this.
_ROUNDING: Final = 1e-5


@dataclass(frozen=True, slots=True)
class Rules:
    """What is the same for all questions.

    Attributes:
        examples: Whether invented records are shown.
        check_after: Age at which facts count as due for a check when no day is set.
        normalise: The product's text folding.
        town_name: The same for names of towns, remembering them.
    """

    examples: bool
    check_after: timedelta
    normalise: Normaliser
    town_name: Normaliser


@dataclass(frozen=True, slots=True)
class Found:
    """Candidates with everything selection asks.

    Attributes:
        waiting: Some that may be shown have no vectors yet.
        question: The question as the frame sees it, None without a vector.
    """

    ranked: tuple[Ranked, ...]
    waiting: bool
    question: Vector | None = None


def find(
    query: Query, snapshot: Snapshot, vector: Vector | None, rules: Rules, hearing: Hearing | None = None
) -> Found:
    """The best candidates for a question.

    Args:
        query: The question.
        snapshot: The state of the index.
        vector: The question's own vector, None without a model.
        rules: See there.
        hearing: Remembers what was read of a question; by default it is read anew.
    """
    if not snapshot.segments:
        return Found((), False)
    heard = (hearing or Hearing(rules.normalise)).hear(query, snapshot, vector)
    return _Search(placed(query, snapshot, rules), snapshot, heard, rules).found()


def placed(query: Query, snapshot: Snapshot, rules: Rules) -> Query:
    """The question with the towns that its words name, if nobody knows its place."""
    if query.near is not None or not query.text:
        return query
    spelt = (segment.columns.places.spelt for segment in snapshot.segments)
    return replace(query, towns=towns_named(query.text, spelt, rules.town_name))


class _Search:
    """One question; rows are those of all parts of the index, one part after the other."""

    def __init__(self, query: Query, snapshot: Snapshot, heard: Heard, rules: Rules) -> None:
        self._query, self._rules = query, rules
        self._segments = snapshot.segments
        self._offsets = offsets(self._segments)
        self._looked_at = _LOOKED_AT_FOR_WISHES if wishes_of(query) else _LOOKED_AT
        self._heard, self._covered, self._question = heard, heard.covered, heard.question
        self._chances = _together(
            [
                chances(s.columns, query, rules.examples, rules.check_after, rules.town_name)
                for s in self._segments
            ]
        )
        self._allowed = self._chances.allowed & np.concatenate([s.alive for s in self._segments])
        if query.needs and query.near is not None:
            # Nobody travels for something else than what is needed: selection would drop them all the same.
            self._allowed &= self._chances.answers | self._chances.near | (self._chances.need > 0)
        self._exclude(query.exclude)

    def _exclude(self, ids: Iterable[str]) -> None:
        for segment, first in zip(self._segments, self._offsets, strict=False):
            for identifier in ids:
                for kind in ("service", "answer"):
                    if (row := segment.rows.get(f"{kind}:{identifier}")) is not None:
                        self._allowed[first + row] = False

    def found(self) -> Found:
        meeting = self._meeting()
        cosines = np.zeros(len(self._allowed), dtype=np.float32)
        waiting = False
        spoken_for = meeting | (self._covered > _WORDS_FLOOR)
        if self._question is None:
            rows = self._best(self._allowed & spoken_for, cosines, self._looked_at)
        else:
            centres, known = self._heard.centres, self._heard.known
            unknown = np.isnan(centres)
            waiting = bool((unknown & self._allowed).any())
            likely = np.where(unknown, 0.0, centres + np.float32((1 - CENTRE_SHARE) * _NEARER)).astype(
                np.float32
            )
            if waiting:
                likely = self._guessed(likely, unknown)
            rows = self._best(
                self._allowed & (spoken_for | (likely > MEANING_FLOOR)), likely, self._looked_at
            )
            cosines[rows] = self._nearness(
                rows, unknown[rows], np.where(known[rows], centres[rows], np.float32(np.nan))
            )
            if waiting:
                cosines = self._guessed(cosines, unknown, rows)
            rows = rows[spoken_for[rows] | (cosines[rows] > MEANING_FLOOR)]
        if not self._query.needs and not self._query.text.strip():
            rows = self._best(self._allowed, cosines, self._looked_at)
        return Found(tuple(self._ranked(rows, cosines)), waiting, self._question)

    def _meeting(self) -> Bools:
        """Who offers what is needed, or, if nobody does, who informs."""
        meeting = self._allowed & (self._chances.need > 0)
        if self._query.needs and not meeting.any():
            meeting = self._allowed & self._chances.informs
        return np.asarray(meeting, dtype=np.bool_)

    def _most(self, cosines: Floats, rows: NDArray[np.int64] | None = None) -> Floats:
        """The most that all records, or some, can score."""
        if rows is None:
            return relevance(self._chances, self._query, cosines, self._covered) * self._chances.factor
        some = self._chances.of(rows)
        return relevance(some, self._query, cosines[rows], self._covered[rows]) * some.factor

    def _best(self, among: Bools, cosines: Floats, count: int) -> NDArray[np.int64]:
        """The rows of those that can score most."""
        rows = np.nonzero(among)[0]
        if len(rows) <= count:
            return rows
        # Of most rows it is the quicker way to leave none out.
        most = self._most(cosines)[rows] if 2 * len(rows) > len(among) else self._most(cosines, rows)
        extra = [rows[_first(most, count)]]
        query = self._query
        if query.needs and not (self._chances.need[rows] > 0).any():
            informing = rows[self._chances.informs[rows]]
            extra.append(_largest(informing, self._chances.reach[informing], _INFORMING))
        those = (*self._offering(rows), *(met[rows] for met in self._wishes()))
        extra += [_largest(rows[met], most[met], _WISHED) for met in those]
        return np.unique(np.concatenate(extra))

    def _offering(self, rows: NDArray[np.int64]) -> list[Bools]:
        """Which of some rows offer what is needed, and which of these nearby."""
        if not self._query.needs:
            return []
        offering = np.asarray(self._chances.need[rows] > 0, dtype=np.bool_)
        return [offering, offering & self._chances.near[rows]]

    def _wishes(self) -> list[Bools]:
        """Who meets each wish, and who all of them."""
        wishes = list(self._chances.wishes)
        return [*wishes, np.logical_and.reduce(wishes)] if len(wishes) > 1 else wishes

    def _nearness(self, rows: NDArray[np.int64], unknown: Bools, centres: Floats) -> Floats:
        assert self._question is not None
        near = np.zeros(len(rows), dtype=np.float32)
        for segment, first, end in zip(self._segments, self._offsets, self._offsets[1:], strict=False):
            here = np.nonzero((rows >= first) & (rows < end) & ~unknown)[0]
            near[here] = segment.nearness(self._question, rows[here] - first, centres[here])
        return near

    def _guessed(self, cosines: Floats, unknown: Bools, rows: NDArray[np.int64] | None = None) -> Floats:
        """Cosines with those that are not known put in the middle of those of comparable records, lest the order of embedding decide."""
        compared = ~unknown & self._allowed
        if rows is not None:
            among = np.zeros(len(unknown), dtype=np.bool_)
            among[rows] = True
            compared &= among
        guessed = np.array(cosines)
        needed, worded = self._chances.need > 0, self._covered > _WORDS_FLOOR
        for alike in (worded & ~needed, needed & ~worded, needed & worded):
            others = cosines[compared & alike]
            if len(others) >= _COMPARED:
                guessed[unknown & alike] = min(float(np.median(others)), _MOST_GUESSED)
        return guessed

    def _ranked(self, rows: NDArray[np.int64], cosines: Floats) -> list[Ranked]:
        most = self._most(cosines, rows)
        order = _first(most, MOST_RANKED).tolist()
        done: dict[int, Ranked] = {}
        enough = self._enough()
        wanted = self._query.limit
        best: list[float] = []
        for begin in range(0, len(order), _STEP):
            limit = float(most[order[begin]]) + _ROUNDING
            if len(best) >= wanted and best[0] >= limit:
                break
            for at in order[begin : begin + _STEP]:
                ranked = done[at] = self._rank(int(rows[at]), float(cosines[rows[at]]))
                if enough(ranked):
                    (heapq.heappush if len(best) < wanted else heapq.heappushpop)(best, ranked.score)
        for at in self._also(rows, most, cosines):
            if at not in done:
                done[at] = self._rank(int(rows[at]), float(cosines[rows[at]]))
        return list(done.values())

    def _also(self, rows: NDArray[np.int64], most: Floats, cosines: Floats) -> set[int]:
        """Candidates that selection may ask for though others score more: by a wish, or for want of anybody better."""
        also: set[int] = set()
        numbers = np.arange(len(rows))
        if (wishes := self._wishes()) or asks_for_opening(self._query):
            # Selection compares with whatever else is best for the most urgent need that anybody meets.
            need = self._chances.need[rows]
            leading = (
                need > (LATER_NEED if (need > LATER_NEED).any() else 0) if self._query.needs else need >= 0
            )
            some = self._chances.of(rows)
            about = relevance(some, self._query, cosines[rows], self._covered[rows]) * some.reach
            also.update(_largest(numbers[leading], about[leading], _WISHED).tolist())
            for met in wishes:
                those = met[rows] & leading
                also.update(_largest(numbers[those], most[those], _WISHED).tolist())
        for those in self._offering(rows):
            also.update(_largest(numbers[those], most[those], _MEETING).tolist())
        if self._query.needs and not (self._chances.need[rows] > 0).any():
            those = self._chances.informs[rows]
            also.update(_largest(numbers[those], self._chances.reach[rows][those], _INFORMING).tolist())
        return also

    def _enough(self) -> Callable[[Ranked], bool]:
        """Which candidates count towards having enough: where something is wished for, those that selection puts first."""
        query = self._query
        wishes = wishes_of(query)

        def counts(candidate: Ranked) -> bool:
            if not is_relevant(candidate, query) or (query.needs and is_stray(candidate, query)):
                return False
            leading = not query.needs or candidate.evidence.matched_need == query.needs[0]
            return not wishes or (leading and all(wish.met(candidate) for wish in wishes))

        return counts

    def _at(self, row: int) -> tuple[int, int]:
        segment = bisect_right(self._offsets, row) - 1
        return segment, row - self._offsets[segment]

    def _rank(self, row: int, cosine: float) -> Ranked:
        segment, here = self._at(row)
        store = self._segments[segment].store
        record, key = store.facts(here), store.keys[here]
        words = covered_evidence(float(self._covered[row]))
        query, rules = self._query, self._rules
        if isinstance(record, IndexedAnswer):
            return rank_answer(key, record, query, cosine, words, rules.check_after)
        return rank_service(key, record, query, cosine, words, rules.town_name, rules.check_after)


def _first(values: Floats, count: int) -> NDArray[np.int64]:
    """Where the largest values are, largest first; of equal ones the first, as keys are in order within a part of the index."""
    rounded = -np.round(values, 6)
    if len(values) <= count:
        return np.argsort(rounded, kind="stable")
    least = np.partition(rounded, count - 1)[count - 1]
    chosen = np.concatenate((np.nonzero(rounded < least)[0], np.nonzero(rounded == least)[0]))[:count]
    return chosen[np.argsort(rounded[chosen], kind="stable")]


def _largest(rows: NDArray[np.int64], values: Floats, count: int) -> NDArray[np.int64]:
    if len(rows) <= count:
        return rows
    return rows[np.argpartition(values, -count)[-count:]]


def _together(parts: Sequence[Chances]) -> Chances:
    """The chances of all parts of the index, one after the other."""
    return parts[0] if len(parts) == 1 else Chances.joined(parts)
