"""Finds records by their words: exactly, in other inflected forms, and with typing errors.

BM25 values come from ``bm25s``, one index a language, so that "de" is rare in no language that uses it on every line. What a
record scores is the share of the question's information that it covers (0…1), which can be compared between questions
and added to other evidence, as raw BM25 sums cannot.
"""

from __future__ import annotations

import bisect
import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import bm25s
import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.search.documents import Words
from knowledge.search.types import Normaliser

logging.getLogger("bm25s").setLevel(logging.WARNING)  # it announces every index it builds

_WORD = re.compile(r"[^\W_]+")
_ARABIC_ARTICLE = re.compile(r"^[وبفک]?ال(?=\w{3})|^لل(?=\w{3})")
#: Words that name a record count as if they stood there this often.
_NAMING_WEIGHT: Final = 3
_K1: Final = 0.6
_B: Final = 0.4
#: Texts in other languages than the question's still match by names and loan words, for less.
_OTHER_LANGUAGE: Final = 0.7
_SHORTEST_FUZZY: Final = 4


def words_in(text: str, normalise: Normaliser) -> list[str]:
    """The words of a text in comparable form; the Arabic article is taken off, as one writes it or not."""
    return [_ARABIC_ARTICLE.sub("", word) or word for word in _WORD.findall(normalise(text))]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The words of one language: who has which word, and how much it says."""

    keys: tuple[str, ...]
    vocabulary: tuple[str, ...]
    numbers: Mapping[str, int]
    #: Words in order with their numbers, for prefixes.
    ordered: tuple[str, ...]
    starts: NDArray[np.int64]
    rows: NDArray[np.int64]
    #: Of each posting: how well the document stands for the word, 0…1.
    strength: NDArray[np.float32]
    #: Of each word, and of a word nobody has.
    information: NDArray[np.float32]
    unknown: float

    def similar(self, word: str, fuzzy: bool) -> dict[int, float]:
        """Numbers of the words that may stand for this one, with how surely (0…1)."""
        found: dict[int, float] = {}
        number = self.numbers.get(word)
        if number is not None:
            found[number] = 1.0
        if len(word) < 3 or not word.isalpha():
            return found  # 112 is not 116
        stem = word[: max(3, int(len(word) * 0.6))]
        at = bisect.bisect_left(self.ordered, stem)
        while at < len(self.ordered) and self.ordered[at].startswith(stem):
            other = self.ordered[at]
            shared = _shared_prefix(word, other) / max(len(word), len(other))
            if shared >= 0.6 and other != word:
                found[self.numbers[other]] = shared**1.5
            at += 1
        if fuzzy and number is None and len(word) >= _SHORTEST_FUZZY:
            floor = 0.74 if len(word) < 8 else 0.7
            for _other, score, index in process.extract(
                word, self.vocabulary, scorer=OSA.normalized_similarity, score_cutoff=floor, limit=12
            ):
                found[index] = max(found.get(index, 0.0), score**2)
        return found


def _shared_prefix(one: str, other: str) -> int:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _build_shelf(documents: Sequence[tuple[str, list[str]]]) -> _Shelf | None:
    numbers: dict[str, int] = {}
    for _key, words in documents:
        for word in words:
            numbers.setdefault(word, len(numbers))
    if not numbers:
        return None
    corpus = [[numbers[word] for word in words] for _key, words in documents]
    model: Any = bm25s.BM25(method="lucene", k1=_K1, b=_B)
    # An own vocabulary: bm25s would number the words again.
    model.index((corpus, numbers), show_progress=False)
    starts = np.asarray(model.scores["indptr"], dtype=np.int64)
    rows = np.asarray(model.scores["indices"], dtype=np.int64)
    values = np.asarray(model.scores["data"], dtype=np.float32)
    counts = np.diff(starts)[: len(numbers)]
    total = len(documents)
    information = np.log1p((total - counts + 0.5) / (counts + 0.5)).astype(np.float32)
    information = np.maximum(information, 1e-3)
    per_posting = np.repeat(information, counts)
    return _Shelf(
        keys=tuple(key for key, _words in documents),
        vocabulary=tuple(numbers),
        numbers=numbers,
        ordered=tuple(sorted(numbers)),
        starts=starts,
        rows=rows[: len(per_posting)],
        strength=np.clip(values[: len(per_posting)] / per_posting, 0.0, 1.0),
        information=information,
        unknown=float(np.log1p((total + 0.5) / 0.5)),
    )


class LexicalIndex:
    """The words of all records. Never changes; build another one instead.

    Args:
        words: Of every record and language.
        normalise: The same for records and questions.
        analysed: Words already taken apart, by text; filled as the index is built, so that the next one is quick.
    """

    def __init__(
        self, words: Iterable[Words], normalise: Normaliser, analysed: dict[str, list[str]] | None = None
    ) -> None:
        self._normalise = normalise
        known: dict[str, list[str]] = {} if analysed is None else analysed

        def analyse(text: str) -> list[str]:
            if text not in known:
                known[text] = words_in(text, normalise)
            return known[text]

        by_language: dict[str, list[tuple[str, list[str]]]] = {}
        for item in words:
            tokens = analyse(item.naming) * _NAMING_WEIGHT + analyse(item.describing)
            if tokens:
                by_language.setdefault(item.language, []).append((item.key, tokens))
        shelves = {language: _build_shelf(documents) for language, documents in by_language.items()}
        self._shelves = {language: shelf for language, shelf in shelves.items() if shelf}

    def search(self, text: str, language: str) -> dict[str, float]:
        """How much of what the question says each record covers (0…1); records with nothing in common are left out.

        Args:
            text: The question.
            language: Its language; only there typing errors are forgiven, other languages match by equal words.
        """
        words = list(dict.fromkeys(words_in(text, self._normalise)))
        best: dict[str, float] = {}
        for name, shelf in self._shelves.items():
            own = name == language
            scores = self._score(shelf, words, fuzzy=own)
            if scores is None:
                continue
            for row in np.nonzero(scores > 0.01)[0]:
                key = shelf.keys[int(row)]
                value = float(scores[row]) * (1.0 if own else _OTHER_LANGUAGE)
                if value > best.get(key, 0.0):
                    best[key] = value
        return best

    @staticmethod
    def _score(shelf: _Shelf, words: Sequence[str], fuzzy: bool) -> NDArray[np.float32] | None:
        total = np.zeros(len(shelf.keys), dtype=np.float32)
        weight = 0.0
        touched = False
        for word in words:
            similar = shelf.similar(word, fuzzy)
            if not similar:
                weight += shelf.unknown
                continue
            touched = True
            surest = max(similar, key=lambda number: (similar[number], number))
            said = float(shelf.information[surest])
            weight += said
            covered = np.zeros(len(shelf.keys), dtype=np.float32)
            for number, sure in similar.items():
                part = slice(shelf.starts[number], shelf.starts[number + 1])
                rows = shelf.rows[part]
                covered[rows] = np.maximum(covered[rows], sure * shelf.strength[part])
            total += said * covered
        return total / max(weight, 1e-6) if touched else None
