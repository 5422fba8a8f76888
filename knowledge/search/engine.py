"""Search as the rest of the assistant sees it: a question goes in, ranked results with reasons and cards come out."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import lru_cache, partial
from typing import Final

import numpy as np

from knowledge.errors import ModelUnavailable
from knowledge.search.cards import answer_card, hours_at, service_card
from knowledge.search.conditions import is_shown
from knowledge.search.courtesy import stand_back
from knowledge.search.documents import split_passages
from knowledge.search.embedding import Progress
from knowledge.search.finding import Rules, find
from knowledge.search.hearing import Hearing
from knowledge.search.index import SearchIndex
from knowledge.search.ranking import Ranked
from knowledge.search.reader import CatalogueReader, IndexedAnswer, IndexedPlace, Record
from knowledge.search.reasons import reasons_for
from knowledge.search.selection import select
from knowledge.search.snapshot import Snapshot
from knowledge.search.trial import Trial
from knowledge.search.trouble import Trouble
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
#: How often a watched catalogue is asked whether it changed: an edit shall be found within a second.
_WATCH_SECONDS: Final = 0.4
#: The first question waits so long for vectors, if nobody started search before; then words and needs answer it.
_FIRST_WAIT_S: Final = 2.0
#: Searches at a time: more than one on two processors fight for the interpreter and take twice as long together. None runs in the event
#: loop's own thread, where whoever reads the database would wait for it at every step.
_AT_A_TIME: Final = max(1, (os.cpu_count() or 1) // 2)


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
        self._embedder = embedder
        self._rules = Rules(examples, check_after, normalise, lru_cache(maxsize=8192)(normalise))
        self._hearing = Hearing(normalise)
        self._version: str | None = None
        self._asked_at = 0.0
        self._watching: asyncio.Task[None] | None = None
        self._refreshing: asyncio.Task[None] | None = None
        self._working: asyncio.Future[None] | None = None
        self._unread = Trouble("index not refreshed")
        self._unembedded = Trouble("embedding stopped")
        self._updating = asyncio.Lock()
        self._searching = ThreadPoolExecutor(_AT_A_TIME, thread_name_prefix="searching")
        # A thread of its own: it stands back for all others, which a thread of a common pool must not do for ever.
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="embedding", initializer=stand_back)

    @property
    def progress(self) -> Progress:
        """How far embedding has come."""
        return self._index.progress

    @property
    def version(self) -> str | None:
        """Of the catalogue that is searched now, None before it is read."""
        return self._version

    @property
    def points(self) -> set[tuple[float, float]]:
        """Where services are, in degrees, as far as it may be known."""
        return self._index.snapshot.points

    async def refresh(self, progress: Callable[[int, int], None] | None = None) -> bool:
        """Brings the index up to the catalogue's newest state, vectors and all, and forgets what is no longer in it.

        Args:
            progress: Told how many of how many new texts are embedded, from another thread.

        Returns:
            Whether there was anything to do.

        Raises:
            ModelUnavailable: Texts wait to be embedded and there is no model; they are found by their words.
            IndexUnavailable: The files of the index cannot be used.
        """
        updated = await self._update()
        if updated or self._index.pending:
            await asyncio.get_running_loop().run_in_executor(self._worker, self._complete, progress)
        return updated

    def _complete(self, progress: Callable[[int, int], None] | None) -> None:
        self._index.embed(progress)
        if not self._index.pending:
            self._index.forget_others()

    async def start(self) -> bool:
        """Brings the index up to the catalogue's newest state; what has no vectors yet gets them in the background.

        Returns:
            Whether there was anything to do.
        """
        updated = await self._update()
        # What came in while the last work ended was left by it, and is taken up by the next look.
        wanted = updated or (self._index.pending and not self._unembedded.resting)
        if wanted and (self._working is None or self._working.done()):
            self._working = asyncio.get_running_loop().run_in_executor(self._worker, self._work)
        return updated

    async def embedded(self, seconds: float) -> bool:
        """Waits until everything has vectors, but no longer than so many seconds; says whether it has."""
        if self._working is not None:
            await asyncio.wait([self._working], timeout=seconds)
        return not self._index.pending

    async def _update(self) -> bool:
        async with self._updating:
            version = await self._reader.version()
            if version == self._version:
                return False
            changes = await self._reader.changes(self._version) if self._version is not None else None
            if changes is None:
                await asyncio.to_thread(self._index.load, await self._reader.records())
            else:
                version = changes.version
                await asyncio.to_thread(self._index.change, changes.records, changes.gone)
            self._version = version
            return True

    def _work(self) -> None:
        try:
            self._index.embed()
        except Exception as error:  # words and needs go on answering; it is tried again after a rest
            self._unembedded.failed(error)
        else:
            self._unembedded.succeeded()

    def watch(self) -> None:
        """Takes up every change of the catalogue at once, whether anybody asks or not, until the engine is closed."""
        if self._watching is None:
            self._watching = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            await self._refresh_quietly()

    async def _keep_fresh(self) -> None:
        """Reads the catalogue before the first answer; later changes are taken up in the background while the old index answers."""
        if self._version is None:
            await self.start()
            await self.embedded(_FIRST_WAIT_S)
        elif (
            self._watching is None
            and time.monotonic() - self._asked_at > _REFRESH_SECONDS
            and (self._refreshing is None or self._refreshing.done())
        ):
            self._asked_at = time.monotonic()
            self._refreshing = asyncio.create_task(self._refresh_quietly())

    async def _refresh_quietly(self) -> None:
        try:
            await self.start()
        except Exception as error:  # the old index goes on answering
            self._unread.failed(error)
        else:
            self._unread.succeeded()

    async def close(self) -> None:
        """Ends work in the background; what is not embedded yet is embedded after the next start."""
        self._index.stop()
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        if self._refreshing is not None:
            await self._refreshing
        if self._working is not None:
            await self._working
        self._worker.shutdown()
        await asyncio.to_thread(self._searching.shutdown)

    async def search(self, query: Query) -> Outcome:
        """The ranked outcome; without a model it finds by words and needs and says so in ``degraded``."""
        await self._keep_fresh()
        snapshot = self._index.snapshot
        started = time.perf_counter()
        with self._index.courtesy.answering():
            vector = await self._vector(query, snapshot)
            embedded = time.perf_counter()
            outcome = await self._outcome(query, snapshot, vector)
        return Outcome(
            results=outcome.results,
            relaxed=outcome.relaxed,
            confident=outcome.confident,
            degraded=outcome.degraded,
            embed_ms=(embedded - started) * 1000,
            search_ms=(time.perf_counter() - embedded) * 1000,
        )

    async def trial(self, changed: Sequence[Record], gone: Iterable[str]) -> Trial:
        """Search as it would be with some records changed or gone; nobody else sees anything of it.

        Args:
            changed: Records as they would be; those that are not shown to people are left out by the caller.
            gone: Keys ("service:<id>" or "answer:<id>") of those that would be no more.

        Raises:
            ModelUnavailable: Texts have no vectors yet and there is no model.
            IndexUnavailable: The files of the index cannot be used.
        """
        await self._keep_fresh()
        before = self._index.snapshot
        after = await asyncio.to_thread(self._index.tried, changed, tuple(gone))
        return Trial(partial(self._on, before), partial(self._on, after), before, after)

    async def _on(self, snapshot: Snapshot, query: Query) -> Outcome:
        vector = await self._vector(query, snapshot)
        return await self._outcome(query, snapshot, vector)

    async def _vector(self, query: Query, snapshot: Snapshot) -> Vector | None:
        frame = snapshot.frame
        if not query.text.strip() or frame is None:
            return None
        if query.vector is not None and query.vector.shape == (frame.dimension,):
            return np.asarray(query.vector, dtype=np.float32)
        if self._embedder is None:
            return None
        try:
            vectors = await asyncio.to_thread(self._embedder.embed_queries, [query.text])
        except ModelUnavailable as error:
            log.warning("no sentence model: %s", error.fields.get("reason"))
            return None
        return np.asarray(vectors[0], dtype=np.float32)

    async def _outcome(self, query: Query, snapshot: Snapshot, vector: Vector | None) -> Outcome:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._searching, self._search, query, snapshot, vector)

    def _search(self, query: Query, snapshot: Snapshot, vector: Vector | None) -> Outcome:
        degraded: tuple[str, ...] = ()
        found = find(query, snapshot, vector, self._rules, self._hearing)
        if query.text.strip() and (vector is None or found.waiting):
            waiting = found.waiting or (snapshot.frame is None and self._index.pending)
            degraded = ("vectors",) if waiting else ("embedder",)
        selection = select(found.ranked, query)
        results = tuple(self._result(item, query, snapshot, found.question) for item in selection.chosen)
        return Outcome(results, selection.relaxed, selection.confident, degraded)

    def _result(self, item: Ranked, query: Query, snapshot: Snapshot, question: Vector | None) -> Result:
        record = snapshot.record(item.key)
        score = round(min(1.0, max(0.0, item.score)), 4)
        reasons = reasons_for(item, query)
        after = self._rules.check_after
        if isinstance(record, IndexedAnswer):
            card = answer_card(record, query.language, query.at.date(), after)
            if question is not None and (shown := self._shown(record, card, snapshot, question)):
                card = answer_card(record, query.language, query.at.date(), after, shown)
            return Result("answer", record.id, card, score, reasons)
        place = item.reach.place
        service = service_card(record, place, query.language, query.at, after, item.reach.hours)
        return Result("service", record.id, service, score, reasons, item.reach.km)

    @staticmethod
    def _shown(record: IndexedAnswer, card: AnswerCard, snapshot: Snapshot, question: Vector) -> str:
        """The part of an answer in the language of its card that is nearest to the question."""
        parts = [(text.language, part) for text in record.texts for part in split_passages(text.text)]
        cosines = snapshot.shown_cosines(f"answer:{record.id}", question)
        if len(cosines) != len(parts):
            return ""  # only some of its texts have vectors yet
        of_card = [
            (cosine, part)
            for cosine, (language, part) in zip(cosines, parts, strict=True)
            if language == card.text_language
        ]
        return max(of_card, key=lambda part: part[0], default=(0.0, ""))[1]

    async def card(
        self, service_id: str, language: str, at: datetime, location_id: str | None = None
    ) -> ServiceCard | None:
        """The card of one service at one of its places, None if it is unknown or not to be shown."""
        record = await self._reader.service(service_id)
        if record is None or not is_shown(record, self._rules.examples):
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
        return service_card(record, place, language, at, self._rules.check_after)

    async def answer(self, answer_id: str, language: str) -> AnswerCard | None:
        """One curated answer in the language, or in its own if it has no such translation."""
        record = await self._reader.curated_answer(answer_id)
        if record is None:
            return None
        return answer_card(record, language, datetime.now().astimezone().date(), self._rules.check_after)
