"""The board of questions without an answer: worked out beside the conversations, and only where something changed."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence

import numpy as np

from bot.console.clusters import Vectors, grouped, shown
from bot.storage import Gap, Storage
from knowledge.console.ports.gaps import FEWEST_PEOPLE, Board, Cluster
from knowledge.search.dense import asked_means
from knowledge.search.types import Embedder
from nlu.redaction import MARK

log = logging.getLogger(__name__)

MOST = 1500
"""Newest questions that are put together; beyond that the distances of all pairs take seconds and hundreds of megabytes."""

REST_S = 60.0
"""Seconds between two rounds, however many questions come in."""

AT_ONCE_S = 2.0
"""How long the first visitor waits for the groups."""


class GapBoard:
    """See ``knowledge.console.ports.gaps.Gaps``.

    Args:
        storage: Where the questions are.
        embedder: Makes vectors of questions.
        days: How long a question is kept.
        clock: Seconds that only grow.
    """

    def __init__(
        self, storage: Storage, embedder: Embedder, days: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._storage, self._embedder, self._days, self._clock = storage, embedder, days, clock
        self._vectors: dict[int, Vectors] = {}
        self._stand: tuple[int, int] | None = None
        self._found: list[tuple[Cluster, list[int]]] = []
        self._done_at = float("-inf")
        self._working: asyncio.Task[None] | None = None

    @property
    def days(self) -> int:
        """How long a question is kept."""
        return self._days

    async def board(self, *, patient: bool = True) -> Board:
        """The groups as they are known now."""
        async with self._storage.read() as unit:
            stand = await unit.gaps.stand()
        first = self._stand is None
        rested = self._clock() - self._done_at > REST_S or stand[0] < (self._stand or (0, 0))[0]
        if stand != self._stand and rested and (self._working is None or self._working.done()):
            self._working = asyncio.create_task(self._work(stand))
            if patient:
                await asyncio.wait([self._working], timeout=AT_ONCE_S if first else 0.2)
        working = self._working is not None and not self._working.done()
        clusters = [cluster for cluster, _ in self._found]
        return Board(clusters, stand[0] if stand[0] >= FEWEST_PEOPLE else 0, working)

    async def cluster(self, cluster_id: str) -> Cluster | None:
        """One group."""
        return next((cluster for cluster, _ in self._found if cluster.id == cluster_id), None)

    async def remove(self, cluster_id: str) -> bool:
        """Removes all questions of a group."""
        ids = next((ids for cluster, ids in self._found if cluster.id == cluster_id), None)
        if ids is None:
            return False
        async with self._storage.write() as unit:
            await unit.gaps.remove(ids)
        await self._storage.scrub()
        self._found = [(cluster, own) for cluster, own in self._found if cluster.id != cluster_id]
        return True

    async def _work(self, stand: tuple[int, int]) -> None:
        try:
            async with self._storage.read() as unit:
                gaps = await unit.gaps.recent(MOST)
            self._found = await asyncio.to_thread(self._put_together, gaps)
            self._stand = stand
        except Exception as error:  # the page shows what was known before; the next visit tries again
            log.exception("grouping questions failed: %s", type(error).__name__)
        finally:
            self._done_at = self._clock()

    def _put_together(self, gaps: Sequence[Gap]) -> list[tuple[Cluster, list[int]]]:
        if len(gaps) < FEWEST_PEOPLE:
            self._vectors.clear()
            return []
        new = [gap for gap in gaps if gap.id not in self._vectors]
        if new:
            made = self._embedder.embed_queries([gap.text.replace(MARK, " ") for gap in new])
            self._vectors.update((gap.id, made[row]) for row, gap in enumerate(new))
        self._vectors = {gap.id: self._vectors[gap.id] for gap in gaps}  # removed ones are forgotten
        vectors = np.stack([self._vectors[gap.id] for gap in gaps])
        groups = grouped(gaps, vectors, asked_means(self._embedder.name))
        return [
            (cluster, [gaps[row].id for row in rows])
            for rows in groups
            if (cluster := shown(gaps, rows)) is not None
        ]
