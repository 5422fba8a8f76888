"""Finds records by meaning, with the model's preference for the question's own language taken out.

Vectors of one language lie together, whatever they say: the nearest texts to a Ukrainian question are Ukrainian texts, and
only then texts about the same thing. Subtracting each language's mean from its vectors brings texts of all
languages to the same place; questions are measured from the mean of questions, texts from that of texts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import faiss
import numpy as np

from knowledge.search.documents import Kind, Passage
from knowledge.search.types import Embedder, Vector
from knowledge.search.vector_cache import CachedEmbedder, EmbeddingProgress

#: So many texts must speak for a language before its own mean outweighs the common one, and for the common one to count.
_PRIOR: Final = 10.0
#: Above this a mean is sure enough to say which language a question is in.
_SURE: Final = 30
#: How much nearer another language's mean must be before the language given is doubted.
_DOUBT: Final = 0.02


@dataclass(frozen=True, slots=True)
class Match:
    """How near a record is: centred cosine (-1…1), and the passage that was nearest."""

    cosine: float
    passage: Passage


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
    """The vectors of all passages. Never changes; build another one instead.

    Args:
        passages: What the vectors stand for.
        vectors: Unit vectors, one a passage.
    """

    def __init__(self, passages: Sequence[Passage], vectors: Vector) -> None:
        self._passages = tuple(passages)
        self._means: dict[Kind, LanguageMeans] = {}
        centred = np.array(vectors, dtype=np.float32)
        kinds = np.array([passage.kind for passage in passages])
        kind: Kind
        for kind in ("text", "question"):
            rows = np.nonzero(kinds == kind)[0]
            languages = [passages[int(row)].language for row in rows]
            means = language_means(vectors[rows], languages)
            self._means[kind] = means
            for row, language in zip(rows, languages, strict=True):
                centred[row] -= means.of(language)
        self._index: Any = faiss.IndexFlatIP(vectors.shape[1])
        self._index.add(np.ascontiguousarray(_unit(centred)))

    def __len__(self) -> int:
        return len(self._passages)

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._index.d)

    def language_of(self, vector: Vector, given: str) -> str:
        """The language a question seems to be in."""
        return self._means["question"].nearest(vector, given)

    def search(
        self, vector: Vector, language: str, allowed: Callable[[str], bool] | None = None
    ) -> dict[str, Match]:
        """How near each record is.

        Args:
            vector: Unit vector of the question.
            language: Language of the question, as far as known.
            allowed: Keys of the records to look at; all by default.
        """
        if not self._passages:
            return {}
        centred = vector - self._means["question"].of(self.language_of(vector, language))
        query = np.ascontiguousarray(_unit(centred.reshape(1, -1)))
        limit = len(self._passages)
        if allowed is not None:
            rows = np.array([row for row, p in enumerate(self._passages) if allowed(p.key)], dtype=np.int64)
            if not len(rows):
                return {}
            make: Any = faiss.SearchParameters
            chosen = make(sel=faiss.IDSelectorBatch(rows))
            scores, found = self._index.search(query, len(rows), params=chosen)
        else:
            scores, found = self._index.search(query, limit)
        best: dict[str, Match] = {}
        for score, row in zip(scores[0].tolist(), found[0].tolist(), strict=True):
            if row < 0:
                continue
            passage = self._passages[row]
            if passage.key not in best:  # results come nearest first
                best[passage.key] = Match(score, passage)
        return best

    def nearest_passage(self, vector: Vector, language: str, key: str, shown_in: str) -> str:
        """The part of an answer in the language to show that is nearest to the question, empty if it has none."""
        rows = [
            row
            for row, passage in enumerate(self._passages)
            if passage.key == key and passage.language == shown_in and passage.shown
        ]
        if not rows:
            return ""
        centred = _unit(vector - self._means["question"].of(self.language_of(vector, language)))
        scores = [float(self._index.reconstruct(row) @ centred) for row in rows]
        return self._passages[rows[int(np.argmax(scores))]].shown
