"""One state of the live index: what a search works on from its beginning to its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from knowledge.search.dense import Frame
from knowledge.search.reader import Record
from knowledge.search.records import RecordView
from knowledge.search.segment import NONE, Segment
from knowledge.search.types import Vector


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the index.

    Attributes:
        segments: The parts; a record counts in one of them.
        frame: From where vectors are measured; None while there are none.
    """

    segments: tuple[Segment, ...]
    frame: Frame | None

    def __len__(self) -> int:
        """How many records there are."""
        return sum(map(len, self.segments))

    @property
    def records(self) -> Mapping[str, Record]:
        """The records by key."""
        return RecordView([(one.store, one.alive.nonzero()[0].tolist()) for one in self.segments])

    def record(self, key: str) -> Record:
        """A record with its texts; raises KeyError."""
        for segment in self.segments:
            if (row := segment.row(key)) is not None:
                return segment.store.whole(row)
        raise KeyError(key)

    def shown_cosines(self, key: str, question: Vector) -> list[float]:
        """How near the parts of an answer that can be shown are to a question, in the order of its passages.

        Args:
            key: Of the answer.
            question: The question as the frame sees it.
        """
        for segment in self.segments:
            if (row := segment.row(key)) is not None and self.frame and segment.part[row] != NONE:
                dense = segment.dense[segment.part[row]]
                cosines: list[float] = dense.shown_cosines(question, int(segment.place[row]))
                return cosines
        return []

    @property
    def points(self) -> set[tuple[float, float]]:
        """Where services are that say it, in degrees."""
        found: set[tuple[float, float]] = set()
        for segment in self.segments:
            places = segment.columns.places
            rows = np.searchsorted(places.starts, places.located, side="right") - 1
            found.update(
                (lat, lon) for lat, lon in places.degrees[places.located[segment.alive[rows]]].tolist()
            )
        return found
