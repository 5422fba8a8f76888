"""Decides whether words that could name a place are meant as one: a small ensemble of trees, learned from sentences.

Dozens of rules of thumb ("a town of 20,000 with a capital letter …") fitted the sentences they were made for and failed on new ones;
the trees weigh the same facts together. :mod:`nlu.places.teach` grows them and writes ``data/judge.json``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from nlu.errors import DataError
from nlu.places.features import NAMES

_GREAT = 0.8  # likelihood at the least of a great city by its own name, wherever in the line it stands
# log10 of inhabitants: 316,000; 100,000 where people are served; 1,400,000 for what a dictionary has as a word
_GREAT_SIZE, _EXPECTED_SIZE, _ENORMOUS_SIZE = 5.5, 5.0, 6.15
_HARDLY_EVER = 1.6  # log2 of one more than the sentences in other languages that have the word: two
_AT = {name: number for number, name in enumerate(NAMES)}
_MARKS = tuple(
    _AT[name]
    for name in ("paper", "theirs", "thing", "emblem", "acting", "strong", "wanted", "alone", "here")
)
_HARDLY, _ASKED = 0.3, 0.5  # likelihood at most: not worth a question, worth one
_OFTEN = 6.0  # log2 of one more than the sentences that have the word as a word: 63
_NEXT = 2  # of the feature «wanted»: right beside it
_NO_NAME = (
    "country",
    "region",
    "here",
    "common",
    "somebody",
    "introduced",
    "church",
    "theirs",
    "article",
    "acronym",
    "thing",
    "emblem",
    "bygone",
    "acting",
)

JUDGE_FILE = Path(__file__).parent / "data" / "judge.json"


Tree: TypeAlias = "int | tuple[int, float, Tree, Tree]"


@dataclass(frozen=True, slots=True)
class Judge:
    """A tree is a leaf, in hundredths of a logit, or (feature, threshold, tree up to the threshold, tree above it)."""

    trees: tuple[Tree, ...]
    base: int
    threshold: float  # probability from which a place counts as meant
    doubt: float  # probability from which it is asked whether it is

    def probability(self, features: Sequence[float]) -> float:
        """Return how likely a place is meant by words with these features."""
        most = _most(features)
        least = 0.0
        if is_great(features):
            # What is asked for beside it tells a city from a cat called London.
            least = _GREAT if features[_AT["wanted"]] or features[_AT["served"]] else _ASKED
        return min(most, max(self._grown(features), least))

    def _grown(self, features: Sequence[float]) -> float:
        total = self.base
        for tree in self.trees:
            while not isinstance(tree, int):
                feature, value, low, high = tree
                tree = low if features[feature] <= value else high
            total += tree
        return 1.0 / (1.0 + math.exp(-total / 100))


def _most(features: Sequence[float]) -> float:
    """Return how likely a place can be at most: a word of many sentences, an agreement, a club or a person is worth a question, a paper none.

    The sentences that teach have too few of each to learn it as firmly as it holds.
    """
    paper, theirs, thing, emblem, acting, strong, wanted, alone, here = (features[at] for at in _MARKS)
    if paper or theirs:
        return _HARDLY
    if not strong and (thing or acting or here >= _OFTEN or (emblem and wanted < _NEXT and not alone)):
        return _ASKED
    return 1.0


def is_great(features: Sequence[float]) -> bool:
    """Return whether the words are the own name of a great city, and no word that anybody writes: «юрист київ терміново»."""

    def seen(name: str) -> float:
        return features[_AT[name]]

    if not (seen("exact") and seen("main")) or any(map(seen, _NO_NAME)):
        return False
    great = seen("size") >= (_EXPECTED_SIZE if seen("served") else _GREAT_SIZE)
    if seen("word"):  # «warszawa» is also a car, but who writes «суми» or «łódź» means sums or a boat
        great = seen("size") >= _ENORMOUS_SIZE
    letters = 4 if seen("arabic") else 3  # short vowels are not written
    return great and seen("letters") >= letters and seen("elsewhere") <= _HARDLY_EVER


def read_judge(written: dict[str, Any]) -> Judge:
    """Read what :mod:`nlu.places.teach` wrote; raises :class:`nlu.errors.DataError` if it is for other features."""
    if tuple(written["features"]) != NAMES:
        raise DataError("stale", subject=JUDGE_FILE.name)
    trees = tuple(_tree(tree) for tree in written["trees"])
    return Judge(trees, int(written["base"]), float(written["threshold"]), float(written["doubt"]))


def _tree(written: Any) -> Tree:
    if isinstance(written, int):
        return written
    feature, value, low, high = written
    return int(feature), float(value), _tree(low), _tree(high)


@lru_cache(maxsize=1)
def judge() -> Judge:
    """Return the shipped judge."""
    return read_judge(json.loads(JUDGE_FILE.read_text(encoding="utf-8")))
