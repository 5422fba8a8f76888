"""Finds records by how their words are spelt: in any inflected form, misspelt, or only in part.

Words are cut into runs of four letters, so that "лікаря" and "лікар", or "consulttatii" and "consultații", have most of
what they are made of in common, in any language and without a dictionary. BM25 weighs these runs, language by language, so that a
run is rare or frequent as it is there. What a record scores is the share of the question's information that it covers (0…1),
which can be compared between questions and added to other evidence, as raw BM25 sums cannot. On municipal pages in five languages
the right page was among three in 0.78 of questions by runs of four, 0.75 by three, 0.78 by five, and 0.71 by whole words with
prefixes and spelling corrections, which this replaced.

The texts of all languages stand in one table, so that a question is held against twelve languages at once.
An index holds counts only (BM25 as Lucene has it, Robertson and Zaragoza 2009): how much a run says is worked out when it is
asked for, over all indexes together, so that a question is answered by several as by one and an edit never leaves old weights behind.
"""

from __future__ import annotations

import hashlib
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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

#: A run's place in the table is told by its language, in the upper bits, and what is left of its digest.
_DIGEST_BITS: Final = 54

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
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
class _Block:
    """The texts of one language: which runs they have, how often."""

    #: Digests of all runs, ascending, and how many texts have each.
    runs: NDArray[np.uint64]
    counts: NDArray[np.int64]
    #: The texts of each run, one run after the other, and how often it stands there.
    texts: NDArray[np.int32]
    often: NDArray[np.uint8]


def _block(first: int, items: Sequence[Counted]) -> _Block:
    """The block of texts that are numbered from the first on."""
    sizes = np.array([len(counted.runs) for counted in items], dtype=np.int64)
    short = np.concatenate([counted.runs for counted in items]) >> np.uint64(64 - _DIGEST_BITS)
    runs, of = np.unique(short, return_inverse=True)
    order = np.argsort(of, kind="stable")
    texts = np.repeat(np.arange(first, first + len(items), dtype=np.int32), sizes)
    often = np.concatenate([counted.often for counted in items])
    return _Block(runs, np.bincount(of, minlength=len(runs)), texts[order], often[order])


class LexicalIndex:
    """The words of the records of one part of the catalogue. Never changes; build another one instead.

    Args:
        counted: Row of the record, language and runs of every text; no record has two texts in one language.
    """

    def __init__(self, counted: Iterable[tuple[int, str, Counted]]) -> None:
        shelves: dict[str, list[tuple[int, Counted]]] = {}
        for row, language, text in counted:
            if len(text.runs):
                shelves.setdefault(language, []).append((row, text))
        #: Languages of the texts, which are numbered language by language.
        self.languages = tuple(shelves)
        items = [item for shelf in shelves.values() for item in shelf]
        sizes = [len(shelf) for shelf in shelves.values()]
        self._bounds: list[int] = np.cumsum([0, *sizes]).tolist()
        self._rows = np.array([row for row, _text in items], dtype=np.int64)
        self._language_of = np.repeat(np.arange(len(sizes)), sizes)
        lengths = (text.often.sum(dtype=np.int64) for _row, text in items)
        self._lengths = np.fromiter(lengths, dtype=np.float32, count=len(items))
        blocks = [
            _block(first, [text for _row, text in shelf])
            for first, shelf in zip(self._bounds, shelves.values(), strict=False)
        ]
        runs = [block.runs | _in_upper_bits(at) for at, block in enumerate(blocks)]
        self._runs = np.concatenate([np.zeros(0, dtype=np.uint64), *runs])
        counts = np.concatenate([np.zeros(0, dtype=np.int64), *(block.counts for block in blocks)])
        self._starts = np.concatenate(([0], np.cumsum(counts)))
        self._texts = np.concatenate([np.zeros(0, dtype=np.int32), *(block.texts for block in blocks)])
        self._often = np.concatenate([np.zeros(0, dtype=np.uint8), *(block.often for block in blocks)])
        self._extent = self._extent_of(self._language_of, self._lengths)
        #: Where the entries of each language are in the two tables above.
        self._entries: list[int] = np.cumsum([0, *(len(block.texts) for block in blocks)]).tolist()
        #: What :meth:`_impacts` was last asked, and what it said.
        self._known = (np.zeros(len(sizes), dtype=np.float32), np.zeros(len(self._texts), dtype=np.float32))

    def asked(self, runs: NDArray[np.uint64], counting: Bools) -> Asked:
        """Where the runs of a question are.

        Args:
            runs: Their digests.
            counting: Rows that count; the others are as if they were not there.
        """
        short, numbers = runs >> np.uint64(64 - _DIGEST_BITS), range(len(self.languages))
        wanted = np.concatenate([short | _in_upper_bits(at) for at in numbers] or [short[:0]])
        at = np.minimum(np.searchsorted(self._runs, wanted), max(0, len(self._runs) - 1))
        there = np.nonzero(self._runs[at] == wanted)[0] if len(self._runs) else at[:0]
        language, run = np.divmod(there, max(1, len(runs)))
        begins, ends = self._starts[at[there]], self._starts[at[there] + 1]
        slices = list(zip(begins.tolist(), ends.tolist(), strict=True))
        texts = np.concatenate([self._texts[begin:end] for begin, end in slices] or [self._texts[:0]])
        those = None if counting.all() else counting[self._rows]
        counts = ends - begins
        holders = counts
        if those is not None and len(texts):
            firsts = np.concatenate(([0], np.cumsum(counts)[:-1]))
            holders = np.add.reduceat(those[texts].astype(np.int64), firsts)
        return Asked(language, run, slices, counts, holders, texts, those)

    def extent(self, counting: Bools | None) -> tuple[Doubles, Doubles]:
        """How many of the texts that count there are in each language, and of how many runs they are together."""
        if counting is None:
            return self._extent
        return self._extent_of(self._language_of[counting], self._lengths[counting])

    def _extent_of(self, languages: NDArray[np.int64], lengths: Floats) -> tuple[Doubles, Doubles]:
        count = len(self.languages)
        numbers = np.bincount(languages, minlength=count).astype(np.float64)
        return numbers, np.bincount(languages, lengths, minlength=count).astype(np.float64)

    def shares(self, asked: Asked, says: Doubles, averages: Floats, size: int) -> Floats:
        """What each row covers of a question, at the best of its languages.

        Args:
            asked: See :meth:`asked`.
            says: What each of the runs found says, as a share of the question in its language.
            averages: Runs of a text on average, by language.
            size: Rows.
        """
        covers = np.zeros(size, dtype=np.float32)
        if not asked.slices:
            return covers
        impacts = self._impacts(averages)
        weights = np.repeat(says, asked.counts)
        weights *= np.concatenate([impacts[begin:end] for begin, end in asked.slices])
        shares = np.bincount(asked.texts, weights, len(self._lengths))
        if asked.counting is not None:
            shares[~asked.counting] = 0.0
        for first, end in itertools.pairwise(self._bounds):
            rows = self._rows[first:end]
            covers[rows] = np.maximum(covers[rows], shares[first:end])
        return np.where(covers > _SOMETHING, covers, np.float32(0))

    def _impacts(self, averages: Floats) -> Floats:
        """How much each run counts in each text (BM25), where the texts of a language have so many runs on average."""
        known, impacts = self._known
        changed = np.nonzero(known != averages)[0].tolist()
        if changed:
            impacts = impacts.copy()  # somebody may be reading the old ones
            for language in changed:
                here = slice(self._entries[language], self._entries[language + 1])
                lengths = self._lengths[self._texts[here]]
                slowing = _K1 * (1 - _B) + _K1 * _B / averages[language] * lengths
                impacts[here] = self._often[here] / (self._often[here] + slowing)
            self._known = (averages, impacts)
        return impacts


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the runs of a question are in one index; one entry for each run that a language has.

    Attributes:
        language: Number of the language.
        run: Number of the run in the question.
        slices: Where its texts begin and end.
        counts: How many these are.
        holders: How many of them count.
        texts: All of them, one after the other.
        counting: Which texts of the index count, None: all.
    """

    language: NDArray[np.int64]
    run: NDArray[np.int64]
    slices: list[tuple[int, int]]
    counts: NDArray[np.int64]
    holders: NDArray[np.int64]
    texts: NDArray[np.int32]
    counting: Bools | None


def _in_upper_bits(number: int) -> np.uint64:
    return np.uint64(number << _DIGEST_BITS)


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
    said = dict.fromkeys(run for word in words_in(text, normalise) for run in runs_of(word))
    names = {
        name: at
        for at, name in enumerate(sorted({name for index, _rows in parts for name in index.languages}))
    }
    if not said or not names:
        return [np.zeros(len(counting), dtype=np.float32) for _index, counting in parts]
    runs = np.fromiter(map(_digest, said), dtype=np.uint64, count=len(said))
    found = [index.asked(runs, counting) for index, counting in parts]
    places = [np.array([names[name] for name in index.languages], dtype=np.intp) for index, _rows in parts]
    holders = np.zeros((len(names), len(said)))
    numbers, lengths = np.zeros(len(names)), np.zeros(len(names))
    for (index, _rows), asked, place in zip(parts, found, places, strict=True):
        holders[place[asked.language], asked.run] += asked.holders
        number, length = index.extent(asked.counting)
        numbers[place] += number
        lengths[place] += length
    says = _information(holders, numbers)
    says[[at for name, at in names.items() if name != language]] *= _OTHER_LANGUAGE
    averages = _averages(lengths, numbers)
    return [
        index.shares(asked, says[place[asked.language], asked.run], averages[place], len(counting))
        for (index, counting), asked, place in zip(parts, found, places, strict=True)
    ]


def _information(holders: Doubles, numbers: Doubles) -> Doubles:
    """What each run says in each language, as a share of what all of the question's say there."""
    texts = numbers[:, None]
    information = np.log1p((texts - holders + 0.5) / (holders + 0.5))
    unknown = np.log1p((texts + 0.5) / 0.5)
    together = np.where(holders > 0, np.maximum(information, _LEAST), unknown).sum(axis=1, keepdims=True)
    return np.asarray(information / together, dtype=np.float64)


def _averages(lengths: Doubles, numbers: Doubles) -> Floats:
    """Runs of a text on average, in three figures: an edit must not change what is worked out for all texts."""
    means = (length / number if number else 1.0 for length, number in zip(lengths, numbers, strict=True))
    return np.array([float(f"{mean:.3g}") for mean in means], dtype=np.float32)
