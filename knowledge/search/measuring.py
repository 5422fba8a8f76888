"""Brings vectors from the disk into the parts of the index, a few thousand records at a time, so that memory never holds them twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.search.dense import DenseIndex, Frame, MeansOfTexts, asked_means
from knowledge.search.documents import Passage, passages_of
from knowledge.search.embedding import Embedding
from knowledge.search.hubs import sampled_questions
from knowledge.search.segment import Segment
from knowledge.search.types import Vector

_AT_ONCE: Final = 1024
#: About how many texts a record has.
_TEXTS_A_RECORD: Final = 8


def measured(
    segment: Segment, frame: Frame, embedding: Embedding, rows: Sequence[int] | None = None
) -> Segment:
    """A part with the vectors that are known, measured from a frame.

    Args:
        segment: The part.
        frame: Where to measure from.
        embedding: Knows vectors.
        rows: Measure these in addition to what was; all rows anew by default.
    """
    everything = rows is None
    wanted = segment.alive.nonzero()[0].tolist() if rows is None else rows
    found = [known.seen_from(frame) for known in _known(segment, embedding, wanted)]
    if everything:
        return _with(segment, found)
    for fresh in found:
        segment = segment.with_more_vectors(fresh)
    return segment


def measured_anew(
    segments: Sequence[Segment], embedding: Embedding, enough: int
) -> tuple[Frame | None, tuple[Segment, ...]]:
    """All parts measured from the means of their own vectors.

    Args:
        segments: The parts.
        embedding: Knows vectors.
        enough: Of many more vectors than this the means are taken of an even sample.

    Returns:
        The frame, None when no vector is known, and the parts.
    """
    records = sum(map(len, segments))
    gathered = MeansOfTexts()
    # A record has a handful of texts; of more than enough of them, every second or third tells the same.
    step = max(1, records * _TEXTS_A_RECORD // (2 * enough))
    read: list[list[_Known]] = []
    for segment in segments:
        read.append([])
        for known in _known(segment, embedding, segment.alive.nonzero()[0][::step].tolist()):
            gathered.add([passage for found in known.passages for passage in found], known.vectors)
            if step == 1:
                read[-1].append(known)  # few enough to be held until the means are known
    if not gathered.count:
        return None, tuple(segment.with_vectors([]) for segment in segments)
    frame = Frame.made_from(gathered, asked_means(embedding.name), sampled_questions(embedding.name))
    if step > 1:
        return frame, tuple(measured(segment, frame, embedding) for segment in segments)
    return frame, tuple(
        _with(segment, [known.seen_from(frame) for known in found])
        for segment, found in zip(segments, read, strict=True)
    )


def _with(segment: Segment, found: Sequence[DenseIndex]) -> Segment:
    return segment.with_vectors([DenseIndex.joined(found)] if found else [])


@dataclass(frozen=True, slots=True)
class _Known:
    """Records with those of their passages that have vectors."""

    rows: list[int]
    passages: list[list[Passage]]
    vectors: Vector

    def seen_from(self, frame: Frame) -> DenseIndex:
        return DenseIndex.of(self.rows, self.passages, self.vectors, frame)


def _known(segment: Segment, embedding: Embedding, rows: Sequence[int]) -> Iterator[_Known]:
    """Records of which vectors are known; a record half embedded stands with that half."""
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        passages = []
        for row in part:
            embedding.courtesy.give_way()
            passages.append(list(passages_of(segment.store.whole(row))))
        vectors, known = embedding.known([passage for found in passages for passage in found])
        if not known.any():
            continue
        there = iter(known.tolist())
        kept = [[passage for passage in found if next(there)] for found in passages]
        whole = [(row, found) for row, found in zip(part, kept, strict=True) if found]
        yield _Known([row for row, _found in whole], [found for _row, found in whole], vectors[known])
