"""How long until an edited record is found, while four people search all the time; ``python -m tests.benchmarks.scale.editing``.

Works in the data folder ``PORUCH_DATA``, which it changes. Told apart are the index alone (``SearchIndex.upsert``, the record's one new
text embedded) and the whole way: the catalogue is edited, and search notices by itself.
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any, Final

from bot.services import make_reader, open_database, searching_embedder
from bot.settings import load_settings
from knowledge.catalogue.importing import import_catalogue
from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.reader import IndexedService
from knowledge.search.types import Query
from nlu.text import fold
from tests.benchmarks.peers.lines import memory_mb
from tests.benchmarks.scale.catalogue import write_services
from tests.benchmarks.scale.corpus import Service
from tests.benchmarks.scale.measure import spread
from tests.benchmarks.scale.ours import AT, asked, open_corpus

_SEARCHERS: Final = 4
_CALM_SECONDS: Final = 10.0
_EDITS: Final = 5
_PATIENCE: Final = 120.0
#: Words that no other record has.
_NEW: Final = (
    "kvarelitso",
    "brundovash",
    "zhimpelor",
    "ostravenik",
    "plumbarqez",
    "vodrenishta",
    "marqolin",
    "trebuszko",
)


class _Traffic:
    """Four tasks that search one after another, and how long each search took while it is listened to."""

    def __init__(self, engine: SearchEngine, queries: list[Query]) -> None:
        self._engine, self._queries = engine, queries
        self._times: list[float] = []
        self._longest_gap, self._last = 0.0, time.perf_counter()
        self._tasks = [asyncio.create_task(self._go(number)) for number in range(_SEARCHERS)]

    async def _go(self, number: int) -> None:
        while True:
            for query in self._queries[number::_SEARCHERS]:
                began = time.perf_counter()
                await self._engine.search(query)
                now = time.perf_counter()
                self._times.append((now - began) * 1000)
                self._longest_gap, self._last = max(self._longest_gap, now - self._last), now

    def fresh(self) -> None:
        """Begins to listen anew."""
        self._times.clear()
        self._longest_gap, self._last = 0.0, time.perf_counter()

    def heard(self) -> dict[str, float]:
        """The searches since, and the longest time without any answer."""
        return {
            **spread(self._times),
            "slowest_ms": round(max(self._times), 1),
            "searches": len(self._times),
            "longest_pause_ms": round(self._longest_gap * 1000, 1),
        }

    async def end(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _renamed(service: Service, word: str) -> Service:
    name, description = next(iter(service.texts.values()))
    language = next(iter(service.texts))
    return replace(service, texts={**service.texts, language: (f"{word} {name}", description)})


async def _seconds_until_found(
    engine: SearchEngine, word: str, service_id: str, began: float
) -> float | None:
    query = Query(text=word, language="en", at=AT)
    while time.perf_counter() - began < _PATIENCE:
        outcome = await engine.search(query)
        if service_id in [result.id for result in outcome.results]:
            return round(time.perf_counter() - began, 3)
        await asyncio.sleep(0.02)
    return None


async def measure() -> dict[str, Any]:
    """Everything."""
    settings = load_settings()
    corpus, vectors = open_corpus()
    queries = [
        asked(question, vector, told=True)
        for question, vector in zip(corpus.questions, vectors.of_questions(), strict=True)
    ]
    embedder = searching_embedder(settings)
    async with open_database(settings) as database:
        reader = make_reader(settings, database)
        index = SearchIndex(settings.index, embedder, fold)
        engine = SearchEngine(index, reader, fold, embedder, check_after=timedelta(days=365))
        await engine.refresh()
        engine.watch()  # as the assistant does
        records = {found.id: found for found in await reader.records() if isinstance(found, IndexedService)}
        await asyncio.to_thread(embedder.embed_passages, ["The engine for passages is loaded."])
        traffic = _Traffic(engine, queries)
        await asyncio.sleep(2)
        traffic.fresh()
        await asyncio.sleep(_CALM_SECONDS)
        before = traffic.heard()

        words = iter(_NEW)
        traffic.fresh()
        at_once: list[float | None] = []
        for number in range(_EDITS):
            word, service = next(words), corpus.service(137 * (number + 1))
            record = records[service.id]
            first = replace(record.texts[0], name=f"{word} {record.texts[0].name}")
            edited = replace(record, texts=(first, *record.texts[1:]))
            began = time.perf_counter()
            await asyncio.to_thread(index.upsert, edited)
            at_once.append(await _seconds_until_found(engine, word, service.id, began))
        during_upserts = traffic.heard()

        traffic.fresh()
        whole_way: list[float | None] = []
        for number in range(3):
            word, service = next(words), corpus.service(149 * (number + 1))
            source = Path(settings.data) / "edit.json"
            write_services(source, [_renamed(service, word)])
            began = time.perf_counter()
            await import_catalogue(database, source)
            whole_way.append(await _seconds_until_found(engine, word, service.id, began))
        during_edits = traffic.heard()
        await traffic.end()
        await engine.close()
        return {
            "services": len(records),
            "searchers": _SEARCHERS,
            "index_alone_s": at_once,
            "index_alone_median_s": _median(at_once),
            "whole_way_s": whole_way,
            "whole_way_median_s": _median(whole_way),
            "searches_before": before,
            "searches_beside_index_alone": during_upserts,
            "searches_beside_whole_way": during_edits,
            **memory_mb(),
        }


def _median(times: list[float | None]) -> float | None:
    found = [value for value in times if value is not None]
    return round(median(found), 3) if len(found) == len(times) else None


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure())))
