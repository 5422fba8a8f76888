"""Gathers the words that look like a misspelt town and are none: ``python -m nlu.places.gathering GAZETTEER``.

They come from the small-letter words of simplemma (MIT), which need not be installed otherwise, and from the sentences that
teach intents and dangers. To be run again when the towns in :mod:`nlu.places.slips` or those sentences change much.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from nlu.places.finder import PlaceFinder
from nlu.places.gazetteer import Gazetteer
from nlu.places.keys import key, script_of, words
from nlu.places.lookalikes import SHORTEST, TABLE_FILE
from nlu.places.lookalikes import table as shipped
from nlu.places.slips import Slips, is_slip
from nlu.places.sounds import heard, likeness
from nlu.places.spelling import pivots
from nlu.taxonomy import LANGUAGES
from nlu.training import examples_of

_DICTIONARIES = ("en", "uk", "ru", "ro", "pl", "tr", "fr", "es", "de", "fa")
_ARABIC_SCRIPT = ("ar", "fa", "ps")
_HEADER = "# Words one slip away from the name of a town, as keys of nlu.places.keys; written by nlu.places.gathering.\n"
_AT_ONCE = 20_000
_SHORTEST_HEARD, _LIKE = 3, 80.0  # letters, and likeness (0–100) to a name
_OFTEN = 2  # sentences that have a word which the finder would ask about


def alike(found: Iterable[str], gazetteer: Gazetteer, slips: Slips) -> Iterator[str]:
    """Yield those of the keys ``found`` that a slip parts from the name of a town."""
    every = sorted({one for one in found if len(one) >= SHORTEST and " " not in one})
    for start in range(0, len(every), _AT_ONCE):
        near = slips.near(every[start : start + _AT_ONCE])
        known = gazetteer.town_words(number for numbers in near.values() for number in numbers)
        for one, numbers in near.items():
            names = {known[number] for number in numbers}
            if one not in names and any(is_slip(one, name) for name in names):
                yield one


def sounding_alike(found: Iterable[str], gazetteer: Gazetteer) -> Iterator[str]:
    """Yield those of the keys ``found`` that a town would be heard in."""
    sounds = {one: sound for one in found if len(one) > _SHORTEST_HEARD and (sound := heard(one))}
    known = gazetteer.names(set(sounds.values()))
    places = gazetteer.places(number for several in known.values() for number, _ in several)
    for one, sound in sounds.items():
        towns = [places[number][0] for number, _ in known.get(sound, ())]
        if any(likeness(one, pivot) >= _LIKE for town in towns for pivot in pivots(town.name, town.country)):
            yield one


def _dictionary(language: str) -> Iterator[str]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    for pair in DefaultDictionaryFactory().get_dictionary(language).items():
        for word in pair:
            text = word.decode() if isinstance(word, bytes) else word
            if (
                text[:1].islower() or language == "de" or script_of(text) == "arabic"
            ):  # German writes nouns so
                yield key(text)


def _taught(language: str) -> Iterator[str]:
    for example in examples_of(language):
        yield from (word.key for word in words(example.text) if not word.capital)


def _asked_about(language: str, finder: PlaceFinder) -> Iterator[str]:
    """Yield the words that ``finder`` would ask about though they stand in several of the sentences."""
    texts = [example.text for example in examples_of(language)]
    seen = Counter(one for text in texts for one in {word.key for word in words(text) if not word.capital})
    for text in texts:
        found = finder.find(text, language)
        if found.span and not found.place and seen[asked := key(text[slice(*found.span)])] >= _OFTEN:
            yield asked


def main(gazetteer_file: Path) -> None:
    """Write the table for the towns of ``gazetteer_file``."""
    gazetteer = Gazetteer(gazetteer_file)
    slips = Slips(*gazetteer.slips())
    table: dict[str, set[str]] = {}
    for language in LANGUAGES:
        every = {*_taught(language), *(_dictionary(language) if language in _DICTIONARIES else ())}
        table[language] = set(alike(every, gazetteer, slips))
        if language in _ARABIC_SCRIPT:
            table[language].update(sounding_alike(every, gazetteer))
    _write(table)
    finder = PlaceFinder.load(gazetteer_file)
    for language in LANGUAGES:
        table[language].update(_asked_about(language, finder))
    _write(table)


def _write(table: Mapping[str, Iterable[str]]) -> None:
    lines = (f"{language}\t{' '.join(sorted(found))}\n" for language, found in table.items())
    TABLE_FILE.write_text(_HEADER + "".join(lines), encoding="utf-8")
    shipped.cache_clear()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
