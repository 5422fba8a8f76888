"""Gives the benchmark's texts their vectors: 10,000 services really embedded, once and kept on disk, their copies near them.

What is measured is search, not the model: so the vectors are handed over by an embedder that only looks them up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from knowledge.search.embedder import OnnxEmbedder
from knowledge.search.types import Vector
from tests.benchmarks.scale.corpus import EMBEDDED, Corpus, Service

_PART: Final = 256
#: Length of what is added to a copy's unit vector: its cosine with the original is 0.96.
_NOISE: Final = 0.3
_NOISES: Final = 4096


def text_number(text: str, question: bool) -> int:
    """64 bits that stand for a text."""
    person = b"question" if question else b"text"
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8, person=person).digest(), "little")


def bodies(service: Service) -> Iterator[tuple[str, str]]:
    """Language and the text that search embeds for the service in it."""
    for language, (name, description) in service.texts.items():
        yield language, f"{name.rstrip('. ')}. {description.rstrip('. ')}"


class Vectors:
    """Unit vectors of the embedded services' texts, of the services' names and of the questions.

    Args:
        folder: Where they are kept; made when first used.
        model: The model's folder.
        corpus: The texts.
    """

    def __init__(self, folder: Path, model: Path, corpus: Corpus) -> None:
        self.model = OnnxEmbedder(model)
        self._folder = folder
        self._corpus = corpus

    @property
    def mark(self) -> str:
        """Changes when a text of the services changes."""
        digest = hashlib.blake2b(digest_size=8)
        for text in self._texts():
            digest.update(text.encode())
        return digest.hexdigest()

    def _texts(self) -> list[str]:
        return [text for service in self._corpus.services(EMBEDDED) for _language, text in bodies(service)]

    def _kept(self, name: str, texts: Sequence[str], question: bool) -> Vector:
        """The vectors of the texts, embedded part by part: an interrupted run goes on where it stopped."""
        mark = hashlib.blake2b("\0".join((self.model.name, *texts)).encode(), digest_size=8).hexdigest()
        path = self._folder / f"{name}-{len(texts)}-{mark}.npy"
        if not path.is_file():
            self._folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part.npy")
            rows = (
                np.load(part)
                if part.is_file()
                else np.full((len(texts), self.model.dimension), np.nan, np.float32)
            )
            embed = self.model.embed_queries if question else self.model.embed_passages
            order = sorted(range(len(texts)), key=lambda row: len(texts[row]))
            todo = [row for row in order if np.isnan(rows[row, 0])]
            with tqdm(total=len(todo), desc=f"Embedding {name}", unit="text", mininterval=5) as bar:
                for start in range(0, len(todo), _PART):
                    some = todo[start : start + _PART]
                    rows[some] = embed([texts[row] for row in some])
                    np.save(part, rows)
                    bar.update(len(some))
            part.replace(path)
        return np.asarray(np.load(path, mmap_mode="r"))

    def of_bodies(self) -> Vector:
        """Of the embedded services' texts, two a service, in order."""
        return self._kept("texts", self._texts(), question=False)

    def of_names(self) -> tuple[list[str], Vector]:
        """The names that services have, which are shared by all services of a topic, and their vectors."""
        some = self._corpus.services(EMBEDDED)
        names = list(dict.fromkeys(name for service in some for name, _text in service.texts.values()))
        return names, self._kept("names", names, question=True)

    def of_questions(self) -> Vector:
        """Of the questions, in order."""
        return self._kept("questions", [question.text for question in self._corpus.questions], question=True)


class StoredEmbedder:
    """Implements search's ``Embedder`` by looking vectors up; the model is asked for texts that the corpus does not have.

    Args:
        vectors: Of the corpus.
        services: Whose texts are to be known.

    Attributes:
        missed: How many texts the model was asked for.
    """

    def __init__(self, vectors: Vectors, services: Iterable[Service]) -> None:
        self._model = vectors.model
        self._bodies = vectors.of_bodies()
        names, self._names = vectors.of_names()
        known = [(text_number(name, True), row, 0) for row, name in enumerate(names)]
        for service in services:
            for place, (_language, text) in enumerate(bodies(service)):
                known.append((text_number(text, False), 2 * service.base + place, service.copy))
        known.sort()
        self._numbers = np.array([number for number, _row, _copy in known], dtype=np.uint64)
        self._rows = np.array([row for _number, row, _copy in known], dtype=np.int32)
        self._copies = np.array([copy for _number, _row, copy in known], dtype=np.int16)
        chance = np.random.default_rng(0)
        self._noise = chance.normal(size=(_NOISES, self.dimension)).astype(np.float32)
        self._noise *= _NOISE / np.linalg.norm(self._noise, axis=1, keepdims=True)
        self.missed = 0

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def dimension(self) -> int:
        return int(self._bodies.shape[1])

    def warm_up(self) -> None:
        """Nothing: the vectors are there."""

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        return self._look_up(texts, question=True)

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        return self._look_up(texts, question=False)

    def _look_up(self, texts: Sequence[str], question: bool) -> Vector:
        wanted = np.array([text_number(text, question) for text in texts], dtype=np.uint64)
        at = np.minimum(np.searchsorted(self._numbers, wanted), len(self._numbers) - 1)
        there: NDArray[np.bool_] = self._numbers[at] == wanted
        stored = self._names if question else self._bodies
        found = np.zeros((len(texts), self.dimension), dtype=np.float32)
        found[there] = stored[self._rows[at[there]]]
        copies = there & (self._copies[at] > 0)
        found[copies] += self._noise[wanted[copies] % np.uint64(_NOISES)]
        found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
        if strange := np.flatnonzero(~there).tolist():
            embed = self._model.embed_queries if question else self._model.embed_passages
            found[strange] = embed([texts[row] for row in strange])
            self.missed += len(strange)
        return found
