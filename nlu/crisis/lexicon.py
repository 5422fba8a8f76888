"""Turns the word lists of all languages into one dictionary from typed words to the ideas they express.

A *class* is an idea ("die", "want", "blood") with its entries. An entry is one word or a phrase; ``bleed*`` stands for
every word that begins so, ``(my|his|) baby`` for each of the alternatives (an empty one makes it optional).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nlu.crisis.reading import spellings, unleet
from nlu.errors import PatternError

FUZZY_FROM = 6
"""Letters a stem must have before one typing error in it is forgiven: shorter ones have too many neighbours."""

LONGEST_STEM = 14
"""Letters of a word that are compared when looking for a typing error."""

_GROUP = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True)
class Hit:
    """An idea found in the message (``uk.die``), and its first and last word."""

    idea: str
    start: int
    end: int


@dataclass(frozen=True)
class _Phrase:
    idea: str
    words: tuple[str, ...]


class Lexicon:
    """Every idea of every language, ready to be found in the words of a message.

    One dictionary for all languages, so that the price of a message does not grow with their number.
    """

    def __init__(self, classes: Mapping[str, Iterable[str]]) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._stems: dict[str, list[_Phrase]] = {}
        self._typos: dict[str, list[str]] = {}
        self._parts: set[str] = set()
        for idea, entries in classes.items():
            for entry in entries:
                if not isinstance(entry, str):
                    raise PatternError("not_text", subject=idea, detail=repr(entry))
                for words in expand(entry):
                    self._add(_Phrase(idea, words))
        self._stem_lengths = tuple(sorted({len(stem) for stem in self._stems}))
        for word in self._parts:
            stem = word.rstrip("*")
            if len(stem) >= FUZZY_FROM and not stem.isdigit():
                for shorter in (stem, *_deletions(stem)):
                    self._typos.setdefault(shorter, []).append(word)

    def _add(self, phrase: _Phrase) -> None:
        first = phrase.words[0]
        table = self._stems if first.endswith("*") else self._exact
        table.setdefault(first.rstrip("*"), []).append(phrase)
        self._parts.update(phrase.words)

    def hits(self, words: Sequence[str]) -> list[Hit]:
        """Return every idea found in ``words``, in order of its first word."""
        readings = [self._readings(word) for word in words]
        found: dict[Hit, None] = {}  # two spellings of one entry are one hit
        for start, options in enumerate(readings):
            for option in options:
                for phrase in self._starting_with(option):
                    end = start + len(phrase.words)
                    if len(phrase.words) == 1 or (
                        end <= len(words) and all(map(_fits, phrase.words[1:], readings[start + 1 : end]))
                    ):
                        found[Hit(phrase.idea, start, end - 1)] = None
        return list(found)

    def _readings(self, word: str) -> tuple[str, ...]:
        """Return the word as typed, without digits for letters, and with one typing error repaired."""
        if len(word) < 4 or word in self._exact or word in self._parts:
            return (word,)
        clear = unleet(word)
        if clear != word:
            return (word, clear)
        if next(self._starting_with(word), None) is not None:
            return (word,)
        return (word, *self.corrections(word))

    def _starting_with(self, word: str) -> Iterator[_Phrase]:
        yield from self._exact.get(word, ())
        for length in self._stem_lengths:
            if length > len(word):
                break
            yield from self._stems.get(word[:length], ())

    def corrections(self, word: str) -> set[str]:
        """Return ``word`` with its one typing error repaired, for each long entry it may have been meant as.

        Of a stem only the beginning is repaired; the ending stays as typed. The first letter is trusted: nearly
        nobody mistypes it, and it keeps ordinary words apart from frightening ones.
        """
        found: set[str] = set()
        for length in range(FUZZY_FROM - 1, min(len(word), LONGEST_STEM) + 1):
            prefix, rest = word[:length], word[length:]
            for shorter in (prefix, *_deletions(prefix)):
                for known in self._typos.get(shorter, ()):
                    stem = known.rstrip("*")
                    whole = stem == known
                    if not (whole and rest) and stem[0] == prefix[0] and _one_apart(prefix, stem):
                        found.add(stem + rest)
        return found


def expand(entry: str) -> Iterator[tuple[str, ...]]:
    """Yield the word tuples that ``entry`` stands for, in every spelling people use for them."""
    parts = _GROUP.split(entry)
    choices = [part.split("|") if odd else [part] for odd, part in zip(itertools.cycle((False, True)), parts)]
    seen: set[tuple[str, ...]] = set()
    for choice in itertools.product(*choices):
        for spelling in spellings("".join(choice)):
            words = tuple(spelling.split())
            if words and words not in seen:
                seen.add(words)
                yield words


def _fits(pattern: str, readings: tuple[str, ...]) -> bool:
    if pattern.endswith("*"):
        return any(word.startswith(pattern[:-1]) for word in readings)
    return pattern in readings


def _deletions(word: str) -> Iterator[str]:
    for index in range(1, len(word)):
        yield word[:index] + word[index + 1 :]


def _one_apart(typed: str, meant: str) -> bool:
    """Whether one insertion, deletion, replacement or swap of neighbours leads from ``typed`` to ``meant``."""
    if typed == meant:
        return False
    short, long_ = sorted((typed, meant), key=len)
    if len(long_) - len(short) > 1:
        return False
    index = 0
    while index < len(short) and short[index] == long_[index]:
        index += 1
    if len(short) < len(long_):
        return short[index:] == long_[index + 1 :]
    swapped = short[:index] + short[index : index + 2][::-1] + short[index + 2 :]
    return short[index + 1 :] == long_[index + 1 :] or swapped == long_
