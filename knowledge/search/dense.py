"""Finds records by meaning, with the model's preference for the question's own language taken out.

Vectors of one language lie together, whatever they say: the nearest texts to a Ukrainian question are Ukrainian texts, and
only then texts about the same thing. Subtracting each language's mean from its vectors brings texts of all
languages to the same place; questions are measured from the mean of questions, texts from that of texts.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import faiss
import numpy as np

from knowledge.search.documents import Kind, Passage
from knowledge.search.types import Embedder, Vector
from knowledge.search.vector_cache import CachedEmbedder, EmbeddingProgress

ASKED_FILE: Final = Path(__file__).parents[1] / "data" / "question_means.npz"
#: So many texts must speak for a language before its own mean outweighs the common one, and for the common one to count.
_PRIOR: Final = 10.0
#: Above this a mean is sure enough to say which language a question is in.
_SURE: Final = 30
#: How much nearer another language's mean must be before the language given is doubted.
_DOUBT: Final = 0.02
#: How much of a record's nearness its centre decides; the rest is its nearest single text.
_CENTRE_SHARE: Final = 0.65


@dataclass(frozen=True, slots=True)
class LanguageMeans:
    """Mean vectors of one kind of text, by language; drawn towards the common mean where there are few texts."""

    common: Vector
    by_language: Mapping[str, Vector]
    sure: frozenset[str]

    def of(self, language: str) -> Vector:
        return self.by_language.get(language, self.common)

    def nearest(self, vector: Vector, given: str) -> str:
        """The language whose mean is nearest, the given one unless another is clearly nearer."""
        if given not in self.sure or len(self.sure) < 2:
            return given
        cosines = {name: float(vector @ _unit(self.by_language[name])) for name in self.sure}
        best = max(cosines, key=lambda name: cosines[name])
        return best if cosines[best] > cosines[given] + _DOUBT else given


def _unit(rows: Vector) -> Vector:
    norms = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.maximum(norms, 1e-9), dtype=np.float32)


def language_means(vectors: Vector, languages: Sequence[str]) -> LanguageMeans:
    """The means of vectors in their languages."""
    size = vectors.shape[1] if vectors.ndim == 2 else 0
    if not len(vectors):
        return LanguageMeans(np.zeros(size, dtype=np.float32), {}, frozenset())
    # Of a handful of texts the mean is mostly the texts themselves; it must not be subtracted whole.
    common = vectors.sum(axis=0) / (len(vectors) + _PRIOR)
    names = np.array(languages)
    means: dict[str, Vector] = {}
    sure = set()
    for name in sorted(set(languages)):
        own = vectors[names == name]
        means[name] = np.asarray((own.sum(axis=0) + _PRIOR * common) / (len(own) + _PRIOR), dtype=np.float32)
        if len(own) >= _SURE:
            sure.add(name)
    return LanguageMeans(np.asarray(common, dtype=np.float32), means, frozenset(sure))


@functools.cache
def asked_means(model: str) -> Mapping[str, Vector] | None:
    """Mean vectors of 419 questions a language, of the bundled model; None for another one.

    Args:
        model: Name of the embedder.
    """
    with np.load(ASKED_FILE, allow_pickle=False) as file:
        if str(file["model"]) != model:
            return None
        return {name: file[name].astype(np.float32) for name in file.files if name != "model"}


def embed_passages(
    passages: Sequence[Passage], embedder: Embedder, progress: EmbeddingProgress | None = None
) -> Vector:
    """The vectors of passages in order: questions as questions are embedded, texts as texts."""
    vectors = np.zeros((len(passages), embedder.dimension), dtype=np.float32)
    for kind in ("text", "question"):
        rows = [row for row, passage in enumerate(passages) if passage.kind == kind]
        texts = [passages[row].text for row in rows]
        if not rows:
            continue
        if isinstance(embedder, CachedEmbedder):
            vectors[rows] = embedder.embed_with_progress(texts, progress, as_questions=kind == "question")
        elif kind == "question":
            vectors[rows] = embedder.embed_queries(texts)
        else:
            vectors[rows] = embedder.embed_passages(texts)
    return vectors


class DenseIndex:
    """The vectors of all records. Never changes; build another one instead.

    A text and its translations are averaged to one vector, and all of a record's texts to its centre. How near a record is
    is told mostly by its centre: the nearest single text of all is often a chance neighbour of somebody else's. Measured by
    meaning alone on 228 sample questions kept out of an index of 39 records, the right record came first in 51 % by the
    nearest text, 84 % by the centre, 82 % by this mixture, which was chosen on those same questions; the mixture is
    preferred because a record's own sample questions, when indexed, then come first too (98 % of 400, 118 records).

    Args:
        passages: What the vectors stand for.
        vectors: Unit vectors, one a passage.
        asked: Mean vectors of people's questions by language, see :func:`asked_means`; without them, the means of the titles and
            sample questions among the passages, which are phrased otherwise: with these 0.79 instead of 0.81 of municipal pages
            in another language are among three.
    """

    def __init__(
        self, passages: Sequence[Passage], vectors: Vector, asked: Mapping[str, Vector] | None = None
    ) -> None:
        self._means: dict[Kind, LanguageMeans] = {}
        centred = np.array(vectors, dtype=np.float32)
        kinds = np.array([passage.kind for passage in passages])
        kind: Kind
        for kind in ("text", "question"):
            rows = np.nonzero(kinds == kind)[0]
            languages = [passages[int(row)].language for row in rows]
            means = language_means(vectors[rows], languages)
            self._means[kind] = means
            for row, language in zip(rows.tolist(), languages, strict=True):
                centred[row] -= means.of(language)
        self._asked = self._means["question"]
        if asked:
            common = np.asarray(np.mean(list(asked.values()), axis=0), dtype=np.float32)
            self._asked = LanguageMeans(common, asked, frozenset(asked))
        centred = _unit(centred)
        self._size = len(passages)
        self._texts, self._text_keys = _averaged(centred, [(p.key, p.kind, p.slot) for p in passages])
        self._centres, self._centre_keys = _averaged(centred, [(p.key,) for p in passages])
        self._rows_of: dict[str, list[int]] = {}
        for row, key in enumerate(self._text_keys):
            self._rows_of.setdefault(key, []).append(row)
        # Which part of an answer to show is asked in one language, so these are kept as they are.
        self._shown: dict[tuple[str, str], list[tuple[str, Vector]]] = {}
        for passage, own in zip(passages, centred, strict=True):
            if passage.shown:
                self._shown.setdefault((passage.key, passage.language), []).append((passage.shown, own))

    def __len__(self) -> int:
        return self._size

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._centres.d)

    def language_of(self, vector: Vector, given: str) -> str:
        """The language a question seems to be in."""
        return self._asked.nearest(vector, given)

    def _centred(self, vector: Vector, language: str) -> Vector:
        return _unit(vector - self._asked.of(self.language_of(vector, language)))

    def search(
        self, vector: Vector, language: str, allowed: Callable[[str], bool] | None = None
    ) -> dict[str, float]:
        """How near each record is, as a cosine after centring (-1…1).

        Args:
            vector: Unit vector of the question.
            language: Language of the question, as far as known.
            allowed: Keys of the records to look at; all by default.
        """
        if not self._size:
            return {}
        query = np.ascontiguousarray(self._centred(vector, language).reshape(1, -1))
        chosen = None
        if allowed is not None:
            chosen = [row for row, key in enumerate(self._centre_keys) if allowed(key)]
        centres = _search(self._centres, query, chosen)
        keys = {self._centre_keys[row]: score for row, score in centres}
        rows = None if allowed is None else [row for key in keys for row in self._rows_of[key]]
        nearest: dict[str, float] = {}
        for row, score in _search(self._texts, query, rows):
            nearest.setdefault(self._text_keys[row], score)  # nearest first
        return {
            key: _CENTRE_SHARE * score + (1 - _CENTRE_SHARE) * nearest.get(key, score)
            for key, score in keys.items()
        }

    def nearest_passage(self, vector: Vector, language: str, key: str, shown_in: str) -> str:
        """The part of an answer in the language to show that is nearest to the question, empty if it has none."""
        parts = self._shown.get((key, shown_in), [])
        if not parts:
            return ""
        query = self._centred(vector, language)
        return max(parts, key=lambda part: float(part[1] @ query))[0]


def _averaged(vectors: Vector, groups: Sequence[tuple[object, ...]]) -> tuple[Any, tuple[str, ...]]:
    """A faiss index of the mean vector of each group, and the first part of each group's name."""
    numbers: dict[tuple[object, ...], int] = {}
    of_row = np.array([numbers.setdefault(group, len(numbers)) for group in groups], dtype=np.int64)
    sums = np.zeros((len(numbers), vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, of_row, vectors)
    index: Any = faiss.IndexFlatIP(vectors.shape[1])
    index.add(np.ascontiguousarray(_unit(sums)))
    return index, tuple(str(group[0]) for group in numbers)


def _search(index: Any, query: Vector, rows: Sequence[int] | None) -> list[tuple[int, float]]:
    """All of an index's rows, or those given, nearest first."""
    if rows is None:
        scores, found = index.search(query, index.ntotal)
    else:
        if not rows:
            return []
        make: Any = faiss.SearchParameters
        only = make(sel=faiss.IDSelectorBatch(np.asarray(rows, dtype=np.int64)))
        scores, found = index.search(query, len(rows), params=only)
    return [
        (row, score) for score, row in zip(scores[0].tolist(), found[0].tolist(), strict=True) if row >= 0
    ]
