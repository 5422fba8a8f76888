"""Finds records by meaning, with the model's preference for the question's own language taken out.

Vectors of one language lie together, whatever they say: the nearest texts to a Ukrainian question are Ukrainian texts, and
only then texts about the same thing. Subtracting each language's mean from its vectors brings texts of all
languages to the same place; questions are measured from the mean of questions, texts from that of texts.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import faiss
import numpy as np
from numpy.typing import NDArray

from knowledge.search.documents import Kind, Passage
from knowledge.search.hubs import pull
from knowledge.search.made_with import arrays_made_with
from knowledge.search.types import Vector
from knowledge.search.unit import unit

ASKED_FILE: Final = Path(__file__).parents[1] / "data" / "question_means.npz"
#: So many texts must speak for a language before its own mean outweighs the common one, and for the common one to count.
_PRIOR: Final = 10.0
#: Above this a mean is sure enough to say which language a question is in.
_SURE: Final = 30
#: How much nearer another language's mean must be before the language given is doubted.
_DOUBT: Final = 0.02
#: How much of a record's nearness its centre decides; the rest is its nearest single text.
CENTRE_SHARE: Final = 0.65
#: So many nearest centres of one part are told exactly; the others are no nearer than the last of these.
_NEAREST: Final = 512
#: Steps of a number in 16 bits.
_STEPS: Final = 32767
_LANES: Final = 16


@dataclass(frozen=True, slots=True)
class LanguageMeans:
    """Mean vectors of one kind of text, by language; drawn towards the common mean where there are few texts.

    Attributes:
        sure: Unit vectors of the means that are sure enough to say which language a question is in.
    """

    common: Vector
    by_language: Mapping[str, Vector]
    sure: Mapping[str, Vector]

    @staticmethod
    def made_of(common: Vector, by_language: Mapping[str, Vector], sure: Iterable[str]) -> LanguageMeans:
        """The means of languages; ``sure`` are those of which the mean is well known."""
        return LanguageMeans(common, by_language, {name: unit(by_language[name]) for name in sure})

    def of(self, language: str) -> Vector:
        return self.by_language.get(language, self.common)

    def nearest(self, vector: Vector, given: str) -> str:
        """The language whose mean is nearest, the given one unless another is clearly nearer."""
        if given not in self.sure or len(self.sure) < 2:
            return given
        cosines = {name: float(vector @ mean) for name, mean in self.sure.items()}
        best = max(cosines, key=lambda name: cosines[name])
        return best if cosines[best] > cosines[given] + _DOUBT else given


def _drawn_together(sums: Mapping[str, tuple[NDArray[np.float64], int]]) -> LanguageMeans:
    """Means of sums of so many vectors by language."""
    total = sum(count for _sum, count in sums.values())
    if not total:
        return LanguageMeans(np.zeros(1, dtype=np.float32), {}, {})
    # Of a handful of texts the mean is mostly the texts themselves; it must not be subtracted whole.
    common = np.sum([found for found, _count in sums.values()], axis=0) / (total + _PRIOR)
    means = {
        name: ((found + _PRIOR * common) / (count + _PRIOR)).astype(np.float32)
        for name, (found, count) in sums.items()
    }
    sure = (name for name, (_sum, count) in sums.items() if count >= _SURE)
    return LanguageMeans.made_of(common.astype(np.float32), means, sure)


@functools.cache
def asked_means(model: str) -> Mapping[str, Vector] | None:
    """Mean vectors of 419 questions a language, of the bundled model; None for another one.

    Args:
        model: Name of the embedder.
    """
    means = arrays_made_with(ASKED_FILE, model)
    if means is None:
        return None
    return {language: mean.astype(np.float32) for language, mean in means.items()}


class MeansOfTexts:
    """Gathers what the means of catalogue texts are made from, a few at a time."""

    def __init__(self) -> None:
        self._sums: dict[tuple[Kind, str], tuple[NDArray[np.float64], int]] = {}
        #: How many vectors were gathered.
        self.count = 0

    def add(self, passages: Sequence[Passage], vectors: Vector) -> None:
        """Adds passages with their vectors."""
        rows: dict[tuple[Kind, str], list[int]] = {}
        for row, passage in enumerate(passages):
            rows.setdefault((passage.kind, passage.language), []).append(row)
        for name, chosen in rows.items():
            summed, count = self._sums.get(name, (0.0, 0))
            self._sums[name] = (summed + vectors[chosen].sum(axis=0, dtype=np.float64), count + len(chosen))
        self.count += len(passages)

    def of(self, kind: Kind) -> LanguageMeans:
        """The means of one kind of text."""
        return _drawn_together(
            {language: found for (of, language), found in self._sums.items() if of == kind}
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """From where vectors are measured: the means of texts, of questions in the catalogue, and of people's questions.

    Attributes:
        made_of: How many vectors of the catalogue the means were made of.
        sample: Unit vectors of questions that have nothing to do with the catalogue, see :mod:`knowledge.search.hubs`.
    """

    texts: LanguageMeans
    questions: LanguageMeans
    asked: LanguageMeans
    made_of: int
    sample: Vector | None = None

    @staticmethod
    def made_from(
        gathered: MeansOfTexts, asked: Mapping[str, Vector] | None, sample: Vector | None = None
    ) -> Frame:
        """The frame of gathered vectors.

        Args:
            gathered: The vectors of the catalogue, or an even sample of them.
            asked: Mean vectors of people's questions by language, see :func:`asked_means`; without them, the means of the titles
                and sample questions of the catalogue, which are phrased otherwise: with these 0.79 instead of 0.81 of municipal
                pages in another language are among three.
            sample: See :attr:`Frame.sample`.
        """
        questions = gathered.of("question")
        people = questions
        if asked:
            common = np.asarray(np.mean(list(asked.values()), axis=0), dtype=np.float32)
            people = LanguageMeans.made_of(common, asked, asked)
        return Frame(gathered.of("text"), questions, people, gathered.count, sample)

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return max(len(self.texts.common), len(self.questions.common))

    def language_of(self, vector: Vector, given: str) -> str:
        """The language a question seems to be in."""
        return self.asked.nearest(vector, given)

    def question_in(self, vector: Vector, language: str) -> Vector:
        """The question's unit vector as seen from where questions in its language lie, see :meth:`language_of`."""
        return unit(vector - self.asked.of(language))

    def centred(self, passages: Sequence[Passage], vectors: Vector) -> Vector:
        """Unit vectors of passages as seen from where texts of their kind and language lie."""
        rows: dict[tuple[Kind, str], list[int]] = {}
        for row, passage in enumerate(passages):
            rows.setdefault((passage.kind, passage.language), []).append(row)
        seen = np.array(vectors, dtype=np.float32)
        for (kind, language), chosen in rows.items():
            seen[chosen] -= (self.texts if kind == "text" else self.questions).of(language)
        return unit(seen)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Unit vectors in 16 bits, each with its own scale: half the memory, and cosines to 0.000005."""

    steps: NDArray[np.int16]
    scales: NDArray[np.float32]

    @staticmethod
    def of(vectors: Vector) -> _Rows:
        scales = np.abs(vectors).max(axis=1, initial=1e-9) / np.float32(_STEPS)
        return _Rows(np.rint(vectors / scales[:, None]).astype(np.int16), scales)

    def __matmul__(self, query: Vector) -> Vector:
        return np.asarray((self.steps.astype(np.float32) @ query) * self.scales, dtype=np.float32)

    def __getitem__(self, rows: slice | NDArray[np.int64]) -> _Rows:
        return _Rows(self.steps[rows], self.scales[rows])


@dataclass(frozen=True, slots=True)
class DenseIndex:
    """The vectors of some records. Never changes; build another one instead.

    A text and its translations are averaged to one vector, and all of a record's texts to its centre. How near a record is
    is told mostly by its centre: the nearest single text of all is often a chance neighbour of somebody else's. Measured by
    meaning alone on 228 sample questions kept out of an index of 39 records, the right record came first in 51 % by the
    nearest text, 84 % by the centre, 82 % by this mixture, which was chosen on those same questions; the mixture is
    preferred because a record's own sample questions, when indexed, then come first too (98 % of 400, 118 records).

    Attributes:
        rows: Row of each record in the part of the catalogue that this belongs to.
        centres: A faiss index with one unit vector a record, in 16 bits, and the record's pull as one more dimension; looked through as a
            whole, because at 100,000 records that takes no longer than an index that misses nothing.
        texts: Unit vectors of the texts, record by record.
        starts: Where the texts of each record begin, and the end of the last.
        shown: Unit vectors of the parts of answers that can be shown, record by record: which part is asked in one language, so
            these are not averaged.
        shown_starts: Like ``starts``.
        pulls: What is taken off each record's cosines with questions, see :mod:`knowledge.search.hubs`.
    """

    rows: NDArray[np.int32]
    centres: Any
    texts: _Rows
    starts: NDArray[np.int64]
    shown: _Rows
    shown_starts: NDArray[np.int64]
    pulls: NDArray[np.float32]

    @staticmethod
    def of(
        rows: Sequence[int], passages: Sequence[Sequence[Passage]], vectors: Vector, frame: Frame
    ) -> DenseIndex:
        """The index of records.

        Args:
            rows: Row of each record.
            passages: Of each record; none has none.
            vectors: Unit vectors of all passages, in order.
            frame: From where they are measured.
        """
        flat = [passage for found in passages for passage in found]
        centred = frame.centred(flat, vectors)
        counts = np.array([len(found) for found in passages], dtype=np.int64)
        of = np.repeat(np.arange(len(rows)), counts)
        slots = np.array(
            [2 * passage.slot + (passage.kind == "question") for passage in flat], dtype=np.int64
        )
        stride = int(slots.max(initial=0)) + 1
        groups, which = np.unique(of * stride + slots, return_inverse=True)
        texts = _averages(centred, which)
        centres = _averages(centred, of)
        pulls = pull(centres, frame.sample)
        visible = np.array([bool(passage.shown) for passage in flat], dtype=np.bool_)
        return DenseIndex(
            rows=np.asarray(rows, dtype=np.int32),
            centres=_searchable(centres, pulls),
            texts=_Rows.of(texts),
            starts=_starts(groups // stride, len(rows)),
            shown=_Rows.of(centred[visible]),
            shown_starts=_starts(of[visible], len(rows)),
            pulls=pulls,
        )

    @staticmethod
    def joined(parts: Sequence[DenseIndex]) -> DenseIndex:
        """One index of several, which must be measured from the same frame."""
        return DenseIndex(
            rows=np.concatenate([part.rows for part in parts]),
            centres=_joined_centres([part.centres for part in parts]),
            texts=_joined_rows([part.texts for part in parts]),
            starts=_joined_starts([part.starts for part in parts]),
            shown=_joined_rows([part.shown for part in parts]),
            shown_starts=_joined_starts([part.shown_starts for part in parts]),
            pulls=np.concatenate([part.pulls for part in parts]),
        )

    def centre_cosines(self, query: Vector) -> tuple[Vector, NDArray[np.bool_]]:
        """How near every record's centre is, and which are known; of those behind the nearest it is the most that it can be."""
        faiss.omp_set_num_threads(
            1
        )  # counts for the calling thread alone; two pools on a small machine fight
        count = self.centres.ntotal
        asked = np.zeros((1, self.centres.d), dtype=np.float32)
        asked[0, : len(query)], asked[0, len(query)] = query, -1.0
        scores, found = self.centres.search(asked, min(count, _NEAREST))
        cosines = np.full(count, scores[0, -1] if count else 0.0, dtype=np.float32)
        known = np.zeros(count, dtype=np.bool_)
        cosines[found[0]], known[found[0]] = scores[0], True
        return cosines, known

    def nearest_text(self, query: Vector, records: NDArray[np.int64]) -> Vector:
        """The cosine of the nearest text of each of the records, which are numbered as here."""
        begins, counts = self.starts[records], self.starts[records + 1] - self.starts[records]
        first = np.concatenate(([0], np.cumsum(counts)[:-1]))
        chosen = np.repeat(begins - first, counts) + np.arange(int(counts.sum()))
        return np.asarray(np.maximum.reduceat(self.texts[chosen] @ query, first), dtype=np.float32)

    def nearness(self, query: Vector, records: NDArray[np.int64], centres: Vector | None = None) -> Vector:
        """How near records are, as cosines after centring (-1…1) without what pulls every question to them.

        Args:
            query: The question, see :meth:`Frame.question_in`.
            records: Numbered as here.
            centres: How near their centres are as far as known, see :meth:`centre_cosines`; NaN where they are not.
        """
        if not len(records):
            return np.zeros(0, dtype=np.float32)
        centres = np.full(len(records), np.nan, dtype=np.float32) if centres is None else np.array(centres)
        if len(unknown := np.nonzero(np.isnan(centres))[0]):
            own = self.centres.reconstruct_batch(records[unknown])[:, : len(query)] @ query
            centres[unknown] = own - self.pulls[records[unknown]]
        nearest = self.nearest_text(query, records) - self.pulls[records]
        return np.asarray(CENTRE_SHARE * centres + (1 - CENTRE_SHARE) * nearest, dtype=np.float32)

    def shown_cosines(self, query: Vector, record: int) -> list[float]:
        """The cosines of the parts of an answer that can be shown, in the order of its passages."""
        part = slice(int(self.shown_starts[record]), int(self.shown_starts[record + 1]))
        found: list[float] = (self.shown[part] @ query).tolist()
        return found


def _searchable(vectors: Vector, pulls: Vector) -> Any:
    """An index of vectors with their pulls behind them, whose product with a question and -1 behind it is cosine less pull.

    Without the pull among what is compared the nearest would not be those that are near without it.
    """
    dimension = vectors.shape[1]
    # faiss is quick with a multiple of 16 only.
    rows = np.zeros((len(vectors), (dimension // _LANES + 1) * _LANES), dtype=np.float32)
    rows[:, :dimension], rows[:, dimension] = vectors, pulls
    return _indexed(rows)


def _indexed(rows: Vector) -> Any:
    index: Any = faiss.IndexScalarQuantizer(
        rows.shape[1], faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
    )
    if len(rows):
        index.add(rows)
    return index


def _joined_centres(parts: Sequence[Any]) -> Any:
    return _indexed(np.concatenate([part.reconstruct_n(0, part.ntotal) for part in parts]))


def _averages(vectors: Vector, groups: NDArray[np.int64]) -> Vector:
    """The unit vector of the mean of each group; groups are numbered from 0, none is empty."""
    order = np.argsort(groups, kind="stable")
    starts = np.concatenate(([0], np.nonzero(np.diff(groups[order]))[0] + 1))
    if not len(groups):
        return np.zeros((0, vectors.shape[1]), dtype=np.float32)
    return unit(np.add.reduceat(vectors[order], starts, axis=0))


def _starts(of: NDArray[np.int64], records: int) -> NDArray[np.int64]:
    counts = np.bincount(of.astype(np.int64), minlength=records)
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts)))


def _joined_rows(parts: Sequence[_Rows]) -> _Rows:
    return _Rows(
        np.concatenate([part.steps for part in parts]), np.concatenate([part.scales for part in parts])
    )


def _joined_starts(parts: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    ends = np.cumsum([0, *(int(part[-1]) for part in parts)])
    moved = [part[:-1] + end for part, end in zip(parts, ends.tolist(), strict=False)]
    return np.concatenate([*moved, ends[-1:]])
