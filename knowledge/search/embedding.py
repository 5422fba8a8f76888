"""Embeds what has no vectors yet while questions are answered: newest edits first, then short records before long ones, in batches of like length.

Whatever is embedded is on the disk a moment later, so that a start goes on where the last run stopped and a crash loses one batch.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.errors import KnowledgeError
from knowledge.search.courtesy import Courtesy
from knowledge.search.documents import Kind, Passage, passages_of
from knowledge.search.reader import Record
from knowledge.search.types import Embedder, Vector
from knowledge.search.vector_cache import VectorCache, passage_key

#: Texts embedded between two looks at what came in; what a crash loses.
BATCH: Final = 128
#: What was embedded becomes part of search this often.
_TOLD_EVERY_S: Final = 3.0
_LOOKED_UP: Final = 1000
#: Texts that fail so often are left without vectors, so that the others get theirs.
_TRIES: Final = 3

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far embedding has come since the catalogue was read.

    Attributes:
        done: Texts embedded.
        total: Texts that had no vector, or have come in since.
        seconds_left: About how long the rest takes, None when that is not known yet.
    """

    done: int
    total: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class _Task:
    """A record without all its vectors: how many texts lack one, how long they are together, the longest, and how often they failed."""

    key: str
    texts: int
    letters: int
    longest: int
    tries: int = 0


class Embedding:
    """Knows the vectors of passages and makes those that nobody has made.

    Args:
        embedder: The model.
        cache: Where vectors are kept.
        courtesy: Lets questions go first.
    """

    def __init__(self, embedder: Embedder, cache: VectorCache, courtesy: Courtesy) -> None:
        self.courtesy = courtesy
        self._embedder = embedder
        self._cache = cache
        self._waiting = threading.Lock()
        self._tasks: deque[_Task] = deque()
        self._given_up: set[str] = set()
        self._stopping = threading.Event()
        #: While somebody wants to know: keys of the records of which a text without a vector was looked up.
        self.lacking: set[str] | None = None
        self.forget_tasks()

    @property
    def name(self) -> str:
        """Identifies model and version."""
        return self._embedder.name

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        left = sum(task.letters for task in tuple(self._tasks)) if self._letters else 0
        rate = self._seconds / self._letters if self._letters else None
        return Progress(self._done, self._total, None if rate is None else left * rate)

    @property
    def pending(self) -> bool:
        """Whether anything waits to be embedded."""
        return bool(self._tasks)

    @property
    def waiting(self) -> set[str]:
        """Keys of the records that wait to be embedded, or have failed too often."""
        with self._waiting:
            return {*self._given_up, *(task.key for task in self._tasks)}

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stopping.is_set()

    def forget_tasks(self) -> None:
        """Nothing waits any more."""
        with self._waiting:
            self._tasks.clear()
            self._given_up.clear()
            self._done = self._total = self._letters = 0
            self._seconds = 0.0

    def stop(self) -> None:
        """Ends :meth:`work` after the batch it is at."""
        self._stopping.set()

    def known(self, passages: Sequence[Passage]) -> tuple[Vector, NDArray[np.bool_]]:
        """The vectors of passages, and which of them there are; the rows of others mean nothing."""
        vectors, known = self._cache.get(self.name, [passage_key(passage) for passage in passages])
        if (lacking := self.lacking) is not None:
            lacking.update(passages[at].key for at in (~known).nonzero()[0].tolist())
        return vectors, known

    def keep_only(self, keys: Iterable[bytes]) -> int:
        """Forgets all vectors but those of the passages with these keys; says how many."""
        return self._cache.keep_only(self.name, keys)

    def ask_for(self, records: Iterable[Record], first: bool = False) -> None:
        """Asks for the vectors that records lack.

        Args:
            records: The records.
            first: Before everything that waits.
        """
        tasks: list[_Task] = []
        for part in _parts(records, _LOOKED_UP):
            passages = [passage for record in part for passage in passages_of(record)]
            _vectors, known = self.known(passages)
            missing: dict[str, list[int]] = {}
            for passage, there in zip(passages, known.tolist(), strict=True):
                if not there:
                    missing.setdefault(passage.key, []).append(len(passage.text))
            tasks += [_Task(key, len(sizes), sum(sizes), max(sizes)) for key, sizes in missing.items()]
        tasks.sort(key=lambda task: task.longest)
        with self._waiting:
            self._total += sum(task.texts for task in tasks)
            if first:
                self._tasks.extendleft(reversed(tasks))
            else:
                self._tasks.extend(tasks)

    def work(
        self, find: Callable[[str], Record | None], progress: Callable[[int, int], None] | None = None
    ) -> Generator[tuple[list[str], int], None, None]:
        """Embeds what waits.

        Args:
            find: The record of a key as it is now, None if it is no more.
            progress: Told how many of how many texts are done.

        Yields:
            Every few seconds, and at the end, the keys of records whose vectors are all known now, and of how many texts.

        Raises:
            ModelUnavailable: There is no model.
            Exception: Whatever the model raises. What was not yielded waits again; texts that failed are then tried record by
                record, and given up after three times.
        """
        untold: list[_Task] = []
        told = time.monotonic()
        writing: Future[None] | None = None
        try:
            with ThreadPoolExecutor(1, thread_name_prefix="vectors") as writer:
                while tasks := self._next():
                    began = time.monotonic()
                    keys, vectors = self._made(tasks, find)
                    untold += tasks
                    self._count(tasks, time.monotonic() - began)
                    if writing is not None:
                        writing.result()
                    writing = writer.submit(self._cache.put, self.name, keys, vectors)
                    if progress:
                        progress(self._done, self._total)
                    if time.monotonic() - told > _TOLD_EVERY_S:
                        writing.result()
                        yield _summed(untold)
                        untold, told = [], time.monotonic()
                if writing is not None:
                    writing.result()
            if untold:
                yield _summed(untold)
                untold = []
        finally:
            # After an error, here or in whoever was told: the next look finds what was written and tells of it.
            self._put_back(untold)
            with self._waiting:
                self._done = max(0, self._done - sum(task.texts for task in untold))

    def embed_at_once(self, records: Sequence[Record]) -> None:
        """Makes and keeps the vectors that a few records lack, for somebody who waits for them.

        Raises:
            ModelUnavailable: There is no model.
            Exception: Whatever the model raises.
        """
        keys, vectors = self._embedded(records)
        if keys:
            self._cache.put(self.name, keys, vectors)

    def _made(
        self, tasks: Sequence[_Task], find: Callable[[str], Record | None]
    ) -> tuple[list[bytes], Vector]:
        """The vectors that the tasks lack; the tasks wait again when that fails."""
        try:
            records = (find(task.key) for task in tasks)
            return self._embedded([record for record in records if record is not None])
        except KnowledgeError:  # no model, no file: not the fault of these texts
            self._put_back(tasks)
            raise
        except Exception as error:
            tried = [replace(task, tries=task.tries + 1) for task in tasks]
            self._put_back([task for task in tried if task.tries < _TRIES])
            if given_up := [task for task in tried if task.tries >= _TRIES]:
                log.warning("records left without vectors: %d (%s)", len(given_up), type(error).__name__)
                with self._waiting:
                    self._given_up.update(task.key for task in given_up)
                    self._total -= sum(task.texts for task in given_up)
            raise

    def _put_back(self, tasks: Sequence[_Task]) -> None:
        with self._waiting:
            self._tasks.extendleft(reversed(tasks))

    def _count(self, tasks: Sequence[_Task], seconds: float) -> None:
        with self._waiting:
            self._done += sum(task.texts for task in tasks)
            self._letters += sum(task.letters for task in tasks)
            self._seconds += seconds

    def _next(self) -> list[_Task]:
        """Tasks with a batch of texts, none when there are none or it is time to stop."""
        tasks: list[_Task] = []
        if self._stopping.is_set():
            return tasks
        with self._waiting:
            texts = 0
            # What failed before is tried alone, so that one text does not keep others from their vectors.
            while self._tasks and texts < BATCH and not (tasks and self._tasks[0].tries):
                tasks.append(self._tasks.popleft())
                texts += tasks[-1].texts
                if tasks[-1].tries:
                    break
        return tasks

    def _embedded(self, records: Iterable[Record]) -> tuple[list[bytes], Vector]:
        """The vectors of the records' texts that have none, each once."""
        passages = [passage for record in records for passage in passages_of(record)]
        _vectors, known = self.known(passages)
        missing: dict[Kind, dict[bytes, str]] = {"text": {}, "question": {}}
        for passage, there in zip(passages, known.tolist(), strict=True):
            if not there:
                missing[passage.kind][passage_key(passage)] = passage.text
        found = []
        if texts := list(missing["text"].values()):
            found.append(self._embedder.embed_passages(texts))
        if texts := list(missing["question"].values()):
            found.append(
                self._embedder.embed_queries(texts)
            )  # the questions of records are embedded as people's are
        keys = [key for of_kind in missing.values() for key in of_kind]
        return keys, np.concatenate(found) if found else np.zeros((0, 0), dtype=np.float32)


def progress_of(embedder: Embedder, file: Path, records: Iterable[Record]) -> Progress:
    """How many texts of records have vectors in a file, for whoever looks at it from another process.

    Raises:
        IndexUnavailable: The file is damaged; it is left as it is.
    """
    cache = VectorCache(file, looking=True)
    done = total = 0
    for part in _parts(records, _LOOKED_UP):
        keys = [passage_key(passage) for record in part for passage in passages_of(record)]
        _vectors, known = cache.get(embedder.name, keys)
        done, total = done + int(known.sum()), total + len(keys)
    return Progress(done, total)


def _summed(tasks: Sequence[_Task]) -> tuple[list[str], int]:
    """The keys of tasks, and how many texts they are."""
    return [task.key for task in tasks], sum(task.texts for task in tasks)


def _parts(records: Iterable[Record], size: int) -> Iterator[list[Record]]:
    part: list[Record] = []
    for record in records:
        part.append(record)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part
