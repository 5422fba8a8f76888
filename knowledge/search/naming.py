"""Finds the towns that a question names in so many words, for questions whose place nobody has understood.

Understanding knows the towns of its gazetteer; a catalogue may know others, and search may be asked without any understanding.
Only whole names count, in any of the spellings that places have: what is merely like a town's name is left to understanding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from knowledge.search.lexical import words_in
from knowledge.search.types import Normaliser

#: Names of more words are not looked for.
_MOST_WORDS: Final = 4
#: Shorter names are words more often than towns.
_FEWEST_LETTERS: Final = 3


@dataclass(frozen=True, slots=True)
class Spelt:
    """Names of towns by their words, see :func:`spelt`.

    Attributes:
        names: The folded names that are written so.
        beginnings: The first words of all names.
    """

    names: Mapping[str, frozenset[str]]
    beginnings: frozenset[str]


def _in_words(name: str, normalise: Normaliser) -> str:
    return " ".join(words_in(name, normalise))


def spelt(names: Iterable[str], normalise: Normaliser) -> Spelt:
    """Names of towns by their words: however a name is hyphenated, it is found.

    Args:
        names: Folded.
        normalise: The folding.
    """
    found: dict[str, frozenset[str]] = {}
    for name in names:
        words = _in_words(name, normalise)
        if len(words) >= _FEWEST_LETTERS:
            found[words] = found.get(words, frozenset()) | {name}
    return Spelt(found, frozenset(words.partition(" ")[0] for words in found))


def towns_named(text: str, known: Iterable[Spelt], normalise: Normaliser) -> frozenset[str]:
    """The towns that a text names, folded; of names within each other ("Nowy Sącz", "Sącz") the longest only.

    Args:
        text: The question.
        known: The names of towns, part by part.
        normalise: The folding of these names.
    """
    words, known = words_in(text, normalise), tuple(known)
    found: set[str] = set()
    begin = 0
    while begin < len(words):
        here = [one for one in known if words[begin] in one.beginnings]
        last = min(len(words), begin + _MOST_WORDS) if here else begin
        for end in range(last, begin, -1):
            said = " ".join(words[begin:end])
            if any(said in one.names for one in here):
                found.update(*(one.names.get(said, ()) for one in here))
                begin = end - 1
                break
        begin += 1
    return frozenset(found)
