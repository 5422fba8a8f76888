"""One part of the index, built once and never changed: what is edited goes into a new small part, and parts are put together later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.search.analysis import RunCounter
from knowledge.search.columns import Bools, Columns, Floats, columns_of
from knowledge.search.courtesy import Courtesy
from knowledge.search.dense import DenseIndex
from knowledge.search.documents import record_key, words_of
from knowledge.search.lexical import LexicalIndex
from knowledge.search.reader import Record
from knowledge.search.records import RecordStore
from knowledge.search.types import Normaliser, Vector

#: No vectors.
NONE: Final = -1


@dataclass(frozen=True, slots=True)
class Segment:
    """Records with all that finds them.

    Attributes:
        store: The records.
        rows: Row of each key.
        alive: Rows that were neither removed nor exchanged since.
        dense: Vectors; of two for one row the later counts.
        part, place: In which of ``dense`` the vectors of a row are (NONE: it has none yet), and where in it.
    """

    store: RecordStore
    rows: Mapping[str, int]
    columns: Columns
    lexical: LexicalIndex
    alive: Bools
    dense: tuple[DenseIndex, ...]
    part: NDArray[np.int16]
    place: NDArray[np.int32]

    def __len__(self) -> int:
        """How many records count."""
        return int(self.alive.sum())

    def row(self, key: str) -> int | None:
        """The row of a record that counts, None if it is not here."""
        row = self.rows.get(key)
        return row if row is not None and self.alive[row] else None

    def without(self, keys: Iterable[str]) -> Segment:
        """The same with some records removed."""
        rows = [row for key in keys if (row := self.row(key)) is not None]
        if not rows:
            return self
        alive = self.alive.copy()
        alive[rows] = False
        return replace(self, alive=alive)

    def with_vectors(self, dense: Sequence[DenseIndex]) -> Segment:
        """The same with other vectors."""
        part = np.full(len(self.alive), NONE, dtype=np.int16)
        place = np.zeros(len(self.alive), dtype=np.int32)
        for number, index in enumerate(dense):
            part[index.rows] = number
            place[index.rows] = np.arange(len(index.rows), dtype=np.int32)
        return replace(self, dense=tuple(dense), part=part, place=place)

    def with_more_vectors(self, fresh: DenseIndex) -> Segment:
        """The same with more vectors, measured from the same frame; parts of like size are joined, so that they stay few."""
        dense = [*self.dense, fresh]
        while len(dense) > 1 and 2 * len(dense[-1].rows) >= len(dense[-2].rows):
            dense[-2:] = [DenseIndex.joined(dense[-2:])]
        return self.with_vectors(dense)

    @property
    def embedded(self) -> Bools:
        """The rows that have vectors."""
        return np.asarray(self.part != NONE, dtype=np.bool_)

    def centre_cosines(self, query: Vector) -> tuple[Floats, Bools]:
        """How near each row's centre is to the question, or the most it can be, NaN where there are no vectors; and which are known."""
        cosines = np.full(len(self.alive), np.nan, dtype=np.float32)
        known = np.zeros(len(self.alive), dtype=np.bool_)
        for index in self.dense:
            cosines[index.rows], known[index.rows] = index.centre_cosines(query)
        return cosines, known

    def nearness(self, query: Vector, rows: NDArray[np.int64], centres: Floats | None = None) -> Floats:
        """How near records with vectors are to the question.

        Args:
            query: The question, as the frame sees it.
            rows: The records.
            centres: How near their centres are as far as known, NaN where they are not.
        """
        near = np.zeros(len(rows), dtype=np.float32)
        for number, index in enumerate(self.dense):
            here = np.nonzero(self.part[rows] == number)[0]
            places = self.place[rows[here]].astype(np.int64)
            near[here] = index.nearness(query, places, None if centres is None else centres[here])
        return near


def build_segment(
    records: Iterable[Record], counter: RunCounter, normalise: Normaliser, courtesy: Courtesy
) -> Segment:
    """A part of the index without vectors.

    Args:
        records: No two with one key.
        counter: Takes words apart.
        normalise: Evens out the names of towns.
        courtesy: Lets questions go first.
    """
    kept: list[Record] = []
    for record in records:
        courtesy.give_way()
        kept.append(record)
    kept.sort(key=record_key)
    store = RecordStore(kept)
    words = [(row, item) for row, record in enumerate(kept) for item in words_of(record)]
    counted = counter.count([item for _row, item in words])
    lexical = LexicalIndex(
        (row, item.language, runs) for (row, item), runs in zip(words, counted, strict=True)
    )
    return Segment(
        store=store,
        rows={key: row for row, key in enumerate(store.keys)},
        columns=columns_of(kept, normalise),
        lexical=lexical,
        alive=np.ones(len(store), dtype=np.bool_),
        dense=(),
        part=np.full(len(store), NONE, dtype=np.int16),
        place=np.zeros(len(store), dtype=np.int32),
    )


def offsets(segments: Sequence[Segment]) -> list[int]:
    """Where the rows of each part begin when all are put after each other, and the end of the last."""
    ends = np.cumsum([0, *(len(segment.alive) for segment in segments)])
    found: list[int] = ends.tolist()
    return found
