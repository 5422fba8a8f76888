"""Finds records by how their words are spelt: in any inflected form, misspelt, or only in part.

Words are cut into runs of four letters, so that "лікаря" and "лікар", or "consulttatii" and "consultații", have most of
what they are made of in common, in any language and without a dictionary. BM25 weighs these runs, language by language, so that a
run is rare or frequent as it is there. What a record scores is the share of the question's information that it covers (0…1),
which can be compared between questions and added to other evidence, as raw BM25 sums cannot. On municipal pages in five languages
the right page was among three in 0.78 of questions by runs of four, 0.75 by three, 0.78 by five, and 0.71 by whole words with
prefixes and spelling corrections, which this replaced.

An index holds counts only (BM25 as Lucene has it, Robertson and Zaragoza 2009): how much a run says is worked out when it is
asked for, over all indexes together, so that a question is answered by several as by one and an edit never leaves old weights behind.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.search.documents import Words
from knowledge.search.types import Normaliser

_WORD = re.compile(r"[^\W_]+")
_ARABIC_ARTICLE = re.compile(r"^[وبفک]?ال(?=\w{3})|^لل(?=\w{3})")
_RUN: Final = 4
#: Stands at both ends of a word: a run at the beginning says more than the same letters inside.
_EDGE: Final = "\x00"
#: Words that name a record count as if they stood there this often.
_NAMING_WEIGHT: Final = 3
_K1: Final = 1.2
_B: Final = 0.5
#: Texts in other languages than the question's still match by names and loan words, for less.
_OTHER_LANGUAGE: Final = 0.35
#: A run counted more often in one text says no more.
_MOST_OFTEN: Final = 255
#: Less than this is nothing in common.
_SOMETHING: Final = 0.01
#: What a run says at least that everybody has.
_LEAST: Final = 1e-3

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]


def words_in(text: str, normalise: Normaliser) -> list[str]:
    """The words of a text in comparable form; the Arabic article is taken off, as one writes it or not."""
    return [_ARABIC_ARTICLE.sub("", word) or word for word in _WORD.findall(normalise(text))]


def runs_of(word: str) -> list[str]:
    """The runs of letters a word is looked up by; a number is one run, because 112 is not 116.

    >>> [run.replace(_EDGE, "_") for run in runs_of("doctor")]
    ['_doc', 'doct', 'octo', 'ctor', 'tor_']
    """
    if not word.isalpha():
        return [word]
    bounded = f"{_EDGE}{word}{_EDGE}"
    return [bounded[at : at + _RUN] for at in range(max(1, len(bounded) - _RUN + 1))]


@lru_cache(maxsize=1 << 16)
def _digest(run: str) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest(), "little")


@dataclass(frozen=True, slots=True)
class Counted:
    """The runs of one text: their digests, each once, and how often each stands there."""

    runs: NDArray[np.uint64]
    often: NDArray[np.uint8]


def count_runs(words: Words, normalise: Normaliser) -> Counted:
    """Takes the words of a record apart; those that name it count more."""
    counts: Counter[str] = Counter()
    for text, weight in ((words.naming, _NAMING_WEIGHT), (words.describing, 1)):
        for word in words_in(text, normalise):
            for run in runs_of(word):
                counts[run] += weight
    return Counted(
        np.fromiter(map(_digest, counts), dtype="<u8", count=len(counts)),
        np.fromiter((min(one, _MOST_OFTEN) for one in counts.values()), dtype="u1", count=len(counts)),
    )


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The texts of one language: which runs they have, how often."""

    #: Row of the record of each text.
    records: NDArray[np.int32]
    #: Runs in each text.
    lengths: Floats
    #: Digests of all runs, ascending.
    runs: NDArray[np.uint64]
    #: Where the texts of each run begin.
    starts: NDArray[np.int64]
    texts: NDArray[np.int32]
    often: NDArray[np.uint8]
    _impacts: dict[float, Floats] = field(default_factory=dict)

    def impacts(self, average: float) -> Floats:
        """How much each run counts in each text (BM25), where texts have so many runs on average."""
        found = self._impacts.get(average)
        if found is None:
            slowing = (_K1 * (1 - _B) + _K1 * _B / average * self.lengths).astype(np.float32)
            found = self.often / (self.often + slowing[self.texts])
            self._impacts.clear()
            self._impacts[average] = found
        return found

    def slices(self, runs: NDArray[np.uint64]) -> list[tuple[int, int, int]]:
        """Which of the runs are here: number in the question, begin and end of their texts."""
        at = np.minimum(np.searchsorted(self.runs, runs), len(self.runs) - 1)
        there = np.nonzero(self.runs[at] == runs)[0]
        begins, ends = self.starts[at[there]], self.starts[at[there] + 1]
        return list(zip(there.tolist(), begins.tolist(), ends.tolist(), strict=True))


def _shelf(items: Sequence[tuple[int, Counted]]) -> _Shelf:
    sizes = np.array([len(counted.runs) for _row, counted in items], dtype=np.int64)
    lengths = np.array([counted.often.sum(dtype=np.int64) for _row, counted in items], dtype=np.float32)
    runs, of = np.unique(np.concatenate([counted.runs for _row, counted in items]), return_inverse=True)
    order = np.argsort(of, kind="stable")
    texts = np.repeat(np.arange(len(items), dtype=np.int32), sizes)
    often = np.concatenate([counted.often for _row, counted in items])
    starts = np.concatenate(([0], np.cumsum(np.bincount(of, minlength=len(runs)))))
    rows = np.array([row for row, _counted in items], dtype=np.int32)
    return _Shelf(rows, lengths, runs, starts, texts[order], often[order])


class LexicalIndex:
    """The words of the records of one part of the catalogue. Never changes; build another one instead.

    Args:
        counted: Row of the record, language and runs of every text.
    """

    def __init__(self, counted: Iterable[tuple[int, str, Counted]]) -> None:
        items: dict[str, list[tuple[int, Counted]]] = {}
        for row, language, text in counted:
            if len(text.runs):
                items.setdefault(language, []).append((row, text))
        self.shelves: Mapping[str, _Shelf] = {language: _shelf(found) for language, found in items.items()}


def covered(
    parts: Sequence[tuple[LexicalIndex, Bools]], text: str, language: str, normalise: Normaliser
) -> list[Floats]:
    """How much of what a question says the records of each part cover (0…1), at the best of their languages.

    Args:
        parts: Indexes, with the rows of each that count; the others are as if they were not there.
        text: The question.
        language: Its language; texts in others count less.
        normalise: The product's text folding, as for the records.
    """
    best = [np.zeros(len(counting), dtype=np.float32) for _index, counting in parts]
    said = dict.fromkeys(run for word in words_in(text, normalise) for run in runs_of(word))
    runs = np.fromiter(map(_digest, said), dtype=np.uint64, count=len(said))
    for name in {name for index, _counting in parts for name in index.shelves} if said else ():
        here = [
            _Asked(part, shelf, None if counting.all() else counting[shelf.records], shelf.slices(runs))
            for part, (index, counting) in enumerate(parts)
            if (shelf := index.shelves.get(name))
        ]
        for asked, share in _shares(here, len(runs)):
            share *= np.float32(1.0 if name == language else _OTHER_LANGUAGE)
            share[share <= _SOMETHING] = 0.0
            np.maximum.at(best[asked.part], asked.shelf.records, share)
    return best


@dataclass(frozen=True, slots=True)
class _Asked:
    """A shelf that is asked: number of its part, which of its texts count (None: all), and where the runs of the question are."""

    part: int
    shelf: _Shelf
    counting: Bools | None
    slices: list[tuple[int, int, int]]


def _shares(shelves: Sequence[_Asked], asked: int) -> Iterator[tuple[_Asked, Floats]]:
    """The share of what so many runs say that each text of one language covers."""
    holders = np.zeros(asked, dtype=np.int64)
    number, length = 0, 0.0
    for one in shelves:
        lengths = one.shelf.lengths if one.counting is None else one.shelf.lengths[one.counting]
        number, length = number + len(lengths), length + float(lengths.sum(dtype=np.float64))
        for run, begin, end in one.slices:
            if one.counting is None:
                holders[run] += end - begin
            else:
                holders[run] += int(one.counting[one.shelf.texts[begin:end]].sum())
    if not holders.any():
        return
    information = np.log1p((number - holders + 0.5) / (holders + 0.5))
    unknown = math.log1p((number + 0.5) / 0.5)
    said = float(np.where(holders > 0, np.maximum(information, _LEAST), unknown).sum())
    average = float(f"{length / number:.3g}")  # an edit must not change what is worked out for all texts
    for one in shelves:
        if not one.slices:
            continue
        impacts = one.shelf.impacts(average)
        texts = np.concatenate([one.shelf.texts[begin:end] for _run, begin, end in one.slices])
        counts = [end - begin for _run, begin, end in one.slices]
        says = np.repeat(information[[run for run, _begin, _end in one.slices]] / said, counts)
        says *= np.concatenate([impacts[begin:end] for _run, begin, end in one.slices])
        share = np.bincount(texts, says, len(one.shelf.records))
        if one.counting is not None:
            share[~one.counting] = 0.0
        yield one, share.astype(np.float32)
