"""Our search over the made services as a process of its own: one size, one index, memory that is nobody else's.

``python -m tests.benchmarks.scale.ours fill|serve|told SIZE`` — ``fill`` puts the vectors into the index's cache on disk, ``serve``
starts from there, as the assistant does, and answers rows of the questions; ``told`` is also told the place and the need.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.paths import gazetteer_file
from bot.settings import load_settings
from knowledge.errors import ModelUnavailable
from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.reader import IndexedAnswer, IndexedService, Record
from knowledge.search.types import Near, Query, Vector
from nlu.text import fold
from tests.benchmarks.peers.lines import serve
from tests.benchmarks.scale.corpus import Corpus, Question
from tests.benchmarks.scale.measure import FOLDER_VARIABLE, MISSING
from tests.benchmarks.scale.vectors import StoredEmbedder, Vectors

#: Monday, when offices are open.
AT: Final = datetime.fromisoformat("2026-11-23T10:00+02:00")


class Shelf:
    """Implements search's ``CatalogueReader`` over records in memory."""

    def __init__(self, records: Sequence[IndexedService]) -> None:
        self._records = {record.id: record for record in records}

    async def records(self) -> Sequence[Record]:
        return tuple(self._records.values())

    async def service(self, service_id: str) -> IndexedService | None:
        return self._records.get(service_id)

    async def curated_answer(self, answer_id: str) -> IndexedAnswer | None:
        return None

    async def version(self) -> str:
        return "1"


class NoModel:
    """Implements search's ``Embedder`` without a model: every text of a warm start has its vector on disk.

    Attributes:
        asked: Whether one had not.
    """

    def __init__(self, name: str, dimension: int) -> None:
        self.name, self.dimension = name, dimension

    def warm_up(self) -> None:
        """Nothing to load."""

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        """Raises ModelUnavailable, as ``embed_passages`` does."""
        raise ModelUnavailable(model=self.name, reason="no vector on disk")

    embed_passages = embed_queries


def bench_folder() -> Path:
    """Where derived files of benchmarks are kept between runs; deleting it costs time, nothing else."""
    return Path(os.environ.get(FOLDER_VARIABLE) or load_settings().data / "bench")


def open_corpus() -> tuple[Corpus, Vectors]:
    """The services' makings and their vectors."""
    settings = load_settings()
    corpus = Corpus(gazetteer_file(settings))
    return corpus, Vectors(bench_folder(), settings.embedder_folder, corpus)


def index_folder(size: int) -> Path:
    return bench_folder() / f"index-{size}"


def asked(question: Question, vector: Vector, told: bool) -> Query:
    """A question as search gets it: text, language and vector; with ``told`` place and need as well, as understanding finds them."""
    town = question.town
    return Query(
        text=question.text,
        language=question.language,
        at=AT,
        vector=vector,
        needs=(question.need,) if told else (),
        near=Near(town.lat, town.lon, town.name, town.country) if told else None,
    )


def fill(size: int) -> None:
    """Puts the vectors of all texts where a start finds them."""
    corpus, vectors = open_corpus()
    services = list(corpus.services(size))
    index = SearchIndex(index_folder(size), StoredEmbedder(vectors, services), fold)
    index.replace([service.record() for service in services])


def main(what: str, size: int) -> None:
    """Fills, or builds and serves."""
    if what == "fill":
        fill(size)
        return
    corpus, vectors = open_corpus()
    questions = corpus.questions
    queries = [
        asked(question, vector, what == "told")
        for question, vector in zip(questions, vectors.of_questions(), strict=True)
    ]
    records = [service.record() for service in corpus.services(size)]
    model = NoModel(vectors.model.name, queries[0].vector.shape[0] if queries[0].vector is not None else 0)
    index = SearchIndex(index_folder(size), model, fold)
    engine = SearchEngine(index, Shelf(records), fold)
    loop = asyncio.new_event_loop()
    began, worked = time.perf_counter(), time.process_time()
    try:
        loop.run_until_complete(engine.refresh())
    except ModelUnavailable:
        sys.exit(MISSING)
    built = {
        "build_s": round(time.perf_counter() - began, 2),
        "build_cpu_s": round(time.process_time() - worked, 2),
    }

    def search(row: int) -> list[str]:
        outcome = loop.run_until_complete(engine.search(queries[row]))
        return [result.id for result in outcome.results]

    serve({"name": "Poruch", "services": size, **built}, search)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
