"""Search as the rest of the assistant sees it: a question goes in, ranked results with reasons and cards come out."""

from __future__ import annotations

import asyncio
import heapq
import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

import numpy as np

from knowledge.errors import ModelUnavailable
from knowledge.search.cards import answer_card, hours_at, service_card
from knowledge.search.conditions import accepts, is_shown
from knowledge.search.index import SearchIndex, Snapshot
from knowledge.search.ranking import MEANING_FLOOR, Ranked, rank_answer, rank_service, words_evidence
from knowledge.search.reader import CatalogueReader, IndexedAnswer, IndexedPlace
from knowledge.search.reasons import reasons_for
from knowledge.search.selection import select
from knowledge.search.types import (
    AnswerCard,
    Embedder,
    Normaliser,
    Outcome,
    Query,
    Result,
    ServiceCard,
    Vector,
)

log = logging.getLogger(__name__)

_REFRESH_SECONDS: Final = 5.0
#: Of more candidates the best are found without asking for their hours first.
_RANKED_AT_ONCE: Final = 300
#: Less than this share of a question is only its small words.
_WORDS_FLOOR: Final = 0.08


class SearchEngine:
    """Implements ``types.Searcher`` over a catalogue.

    Args:
        index: The index; its records come from ``reader``.
        reader: The catalogue.
        normalise: The product's text folding.
        embedder: Embeds questions that come without a vector; None to search by words and needs.
        examples: Whether example records are shown.
        check_after: Age at which facts count as due for a check when no day is set.
    """

    def __init__(
        self,
        index: SearchIndex,
        reader: CatalogueReader,
        normalise: Normaliser,
        embedder: Embedder | None = None,
        *,
        examples: bool = False,
        check_after: timedelta = timedelta(days=365),
    ) -> None:
        self._index = index
        self._reader = reader
        self._town_name: Normaliser = lru_cache(maxsize=8192)(normalise)
        self._embedder = embedder
        self._examples = examples
        self._check_after = check_after
        self._version: str | None = None
        self._asked_at = 0.0
        self._refreshing: asyncio.Task[bool] | None = None

    async def refresh(self, progress: Callable[[int, int], None] | None = None) -> bool:
        """Brings the index up to the catalogue's newest state; says whether there was anything to do.

        Args:
            progress: Told how many of how many new texts are embedded, from another thread.
        """
        version = await self._reader.version()
        if version == self._version:
            return False
        records = await self._reader.records()
        await asyncio.to_thread(self._index.replace, records, progress)
        self._version = version
        return True

    async def _keep_fresh(self) -> None:
        """Builds the first index before the first answer, later ones in the background while the old one answers."""
        if self._version is None:
            await self.refresh()
        elif time.monotonic() - self._asked_at > _REFRESH_SECONDS and (
            self._refreshing is None or self._refreshing.done()
        ):
            self._asked_at = time.monotonic()
            self._refreshing = asyncio.create_task(self._refresh_quietly())

    async def _refresh_quietly(self) -> bool:
        try:
            return await self.refresh()
        except Exception as error:  # the old index goes on answering
            log.warning("index not refreshed: %s", type(error).__name__)
            return False

    async def close(self) -> None:
        """Waits for work in the background."""
        if self._refreshing is not None:
            await self._refreshing

    async def search(self, query: Query) -> Outcome:
        """The ranked outcome; without a model it finds by words and needs and says so in ``degraded``."""
        await self._keep_fresh()
        snapshot = self._index.snapshot
        started = time.perf_counter()
        vector = await self._vector(query, snapshot)
        embedded = time.perf_counter()
        outcome = await asyncio.to_thread(self._search, query, snapshot, vector)
        return Outcome(
            results=outcome.results,
            relaxed=outcome.relaxed,
            confident=outcome.confident,
            degraded=outcome.degraded,
            embed_ms=(embedded - started) * 1000,
            search_ms=(time.perf_counter() - embedded) * 1000,
        )

    async def _vector(self, query: Query, snapshot: Snapshot) -> Vector | None:
        if not query.text.strip() or snapshot.dense is None:
            return None
        if query.vector is not None and query.vector.shape == (snapshot.dense.dimension,):
            return np.asarray(query.vector, dtype=np.float32)
        if self._embedder is None:
            return None
        try:
            vectors = await asyncio.to_thread(self._embedder.embed_queries, [query.text])
        except ModelUnavailable as error:
            log.warning("no sentence model: %s", error.fields.get("reason"))
            return None
        return np.asarray(vectors[0], dtype=np.float32)

    def _search(self, query: Query, snapshot: Snapshot, vector: Vector | None) -> Outcome:
        said = query.text.strip()
        degraded = ("embedder",) if said and vector is None else ()
        keys = [key for key in snapshot.records if self._may_show(snapshot, key, query)]
        allowed = frozenset(keys)
        matches: dict[str, float] = {}
        words: dict[str, float] = {}
        language = query.language
        if said:
            if vector is not None and snapshot.dense is not None:
                language = snapshot.dense.language_of(vector, query.language)
                everything = len(allowed) * 2 > len(snapshot.records)
                matches = snapshot.dense.search(
                    vector, language, None if everything else allowed.__contains__
                )
            words = snapshot.lexical.search(said, language)
        keys = self._candidates(keys, query, snapshot, matches, words)
        if len(keys) > _RANKED_AT_ONCE:
            rough = [
                self._rank(key, query, snapshot, matches.get(key, 0.0), words, with_hours=False)
                for key in keys
            ]
            keys = [item.key for item in heapq.nlargest(_RANKED_AT_ONCE, rough, key=lambda item: item.score)]
        ranked = [self._rank(key, query, snapshot, matches.get(key, 0.0), words) for key in keys]
        selection = select(ranked, query)
        results = tuple(self._result(item, query, snapshot, vector) for item in selection.chosen)
        return Outcome(results, selection.relaxed, selection.confident, degraded)

    @staticmethod
    def _candidates(
        keys: list[str],
        query: Query,
        snapshot: Snapshot,
        matches: dict[str, float],
        words: dict[str, float],
    ) -> list[str]:
        """The records for which anything speaks, and the information points if nobody offers what is needed."""
        if not query.needs and not query.text.strip():
            return keys
        asked = set(query.needs)
        meeting = {key for key in keys if asked.intersection(snapshot.records[key].needs)}
        if asked and not meeting:
            meeting = {key for key in keys if "information" in snapshot.records[key].needs}
        return [
            key
            for key in keys
            if key in meeting or words.get(key, 0.0) > _WORDS_FLOOR or matches.get(key, 0.0) > MEANING_FLOOR
        ]

    def _may_show(self, snapshot: Snapshot, key: str, query: Query) -> bool:
        record = snapshot.records[key]
        if record.id in query.exclude:
            return False
        if isinstance(record, IndexedAnswer):
            return query.include != "services" and bool(query.text.strip() or query.needs)
        return (
            query.include != "answers" and is_shown(record, self._examples) and accepts(record, query.person)
        )

    def _rank(
        self,
        key: str,
        query: Query,
        snapshot: Snapshot,
        cosine: float,
        words: dict[str, float],
        with_hours: bool = True,
    ) -> Ranked:
        record = snapshot.records[key]
        covered = words_evidence(words, key)
        if isinstance(record, IndexedAnswer):
            return rank_answer(key, record, query, cosine, covered, self._check_after)
        return rank_service(
            key, record, query, cosine, covered, self._town_name, self._check_after, with_hours
        )

    def _result(self, item: Ranked, query: Query, snapshot: Snapshot, vector: Vector | None) -> Result:
        record = item.record
        score = round(min(1.0, max(0.0, item.score)), 4)
        reasons = reasons_for(item, query)
        if isinstance(record, IndexedAnswer):
            passage = ""
            if vector is not None and snapshot.dense is not None:
                shown_in = answer_card(
                    record, query.language, query.at.date(), self._check_after
                ).text_language
                passage = snapshot.dense.nearest_passage(vector, query.language, item.key, shown_in)
            card = answer_card(record, query.language, query.at.date(), self._check_after, passage)
            return Result("answer", record.id, card, score, reasons)
        place = item.reach.place
        shown = service_card(record, place, query.language, query.at, self._check_after, item.reach.hours)
        return Result("service", record.id, shown, score, reasons, item.reach.km)

    async def card(
        self, service_id: str, language: str, at: datetime, location_id: str | None = None
    ) -> ServiceCard | None:
        """The card of one service at one of its places, None if it is unknown or not to be shown."""
        record = await self._reader.service(service_id)
        if record is None or not is_shown(record, self._examples):
            return None
        place: IndexedPlace | None = None
        if record.places:
            named = [found for found in record.places if location_id and found.location_id == location_id]
            # Without a place named, one that is open is the best to tell of.
            place = (
                named[0]
                if named
                else max(record.places, key=lambda found: hours_at(record, found, at).open is True)
            )
        return service_card(record, place, language, at, self._check_after)

    async def answer(self, answer_id: str, language: str) -> AnswerCard | None:
        """One curated answer in the language, or in its own if it has no such translation."""
        record = await self._reader.curated_answer(answer_id)
        if record is None:
            return None
        return answer_card(record, language, datetime.now().astimezone().date(), self._check_after)
