"""The live index: records, their vectors and their words, exchanged as a whole so that no search sees half of a change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import faiss

from knowledge.errors import ModelUnavailable
from knowledge.search.dense import DenseIndex, asked_means, embed_passages
from knowledge.search.documents import passages_of, record_key, words_of
from knowledge.search.lexical import LexicalIndex
from knowledge.search.reader import Record
from knowledge.search.types import Embedder, Normaliser
from knowledge.search.vector_cache import CachedEmbedder, VectorCache

#: Name of the vectors' file in the index folder.
VECTORS_FILE: Final = "vectors.db"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the index. ``dense`` is None while there is no model."""

    records: Mapping[str, Record]
    lexical: LexicalIndex
    dense: DenseIndex | None


class SearchIndex:
    """Builds snapshots and holds the newest one.

    Args:
        folder: Where derived files are kept (vectors by content); may be deleted at any time.
        embedder: The model, or None to search by words and needs only.
        normalise: The product's text folding.
    """

    def __init__(self, folder: Path, embedder: Embedder | None, normalise: Normaliser) -> None:
        self._normalise = normalise
        self._embedder = CachedEmbedder(embedder, VectorCache(folder / VECTORS_FILE)) if embedder else None
        self._analysed: dict[str, list[str]] = {}
        self._building = threading.Lock()
        self._snapshot = Snapshot({}, LexicalIndex((), normalise), None)
        faiss.omp_set_num_threads(1)  # two pools of threads on a small machine fight

    @property
    def snapshot(self) -> Snapshot:
        """The newest state; a search takes it once and works on it to its end."""
        return self._snapshot

    def replace(
        self, records: Iterable[Record], progress: Callable[[int, int], None] | None = None
    ) -> Snapshot:
        """Builds the index of these records and puts it in place of the present one.

        Args:
            records: All of them.
            progress: Told how many of how many texts are embedded; silent when nothing is new.
        """
        with self._building:
            return self._build({record_key(record): record for record in records}, progress, tidy=True)

    def upsert(self, record: Record) -> Snapshot:
        """Adds or exchanges one record; only its changed texts are embedded."""
        with self._building:
            return self._build({**self._snapshot.records, record_key(record): record}, None)

    def remove(self, key: str) -> Snapshot:
        """Takes a record out ("service:<id>" or "answer:<id>"); nothing happens if it is not there."""
        with self._building:
            records = {name: record for name, record in self._snapshot.records.items() if name != key}
            return self._build(records, None)

    def _build(
        self,
        records: dict[str, Record],
        progress: Callable[[int, int], None] | None,
        tidy: bool = False,
    ) -> Snapshot:
        words = [item for record in records.values() for item in words_of(record)]
        lexical = LexicalIndex(words, self._normalise, self._analysed)
        used = {text for item in words for text in (item.naming, item.describing)}
        self._analysed = {text: tokens for text, tokens in self._analysed.items() if text in used}
        dense = None
        if self._embedder is not None:
            passages = [passage for record in records.values() for passage in passages_of(record)]
            try:
                vectors = embed_passages(passages, self._embedder, progress)
                dense = DenseIndex(passages, vectors, asked_means(self._embedder.name))
            except ModelUnavailable:
                dense = None  # words and needs still find
            else:
                if tidy:
                    self._embedder.forget_others(passages)
        self._snapshot = Snapshot(records, lexical, dense)
        return self._snapshot
