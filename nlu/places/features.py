"""Turns a word that could name a place into numbers: what is written, what stands around it, and which place it would be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from nlu.places.acting import is_acting
from nlu.places.candidates import Candidate, Option
from nlu.places.districts import is_area
from nlu.places.evidence import Evidence
from nlu.places.journeys import is_bygone
from nlu.places.keys import Word, key, script_of
from nlu.places.persons import is_common, is_introduced, is_named_after, is_somebody, needs_cue
from nlu.places.ranking import is_at_home, is_crossing
from nlu.places.things import is_emblem, is_paper_of, is_thing_of
from nlu.places.unmistakable import is_word
from nlu.places.wanted import wanted_near
from nlu.places.wording import Uses, times

# Where villages are called like words of Arabic, Persian and Pashto.
_OWN = frozenset("SY LB JO IQ PS SA AE KW QA BH OM YE EG AF IR PK LY DZ MA TN SD TJ TM UZ".split())
# Pashto calls a people as its country: what follows these is the people's language, passport, bread …
_THEIRS = frozenset(
    map(
        key,
        "ژبه ژبې ژبی پاسپورت پاسپورټ کارت ډوډۍ قهوه چای خواړه لیسنس سیم ځوان سړی ښځه ډاکټر ډاکټره ښوونکی".split(),
    )
)
_ARTICLES = frozenset({"the", "la", "le", "les", "el", "los", "las", "der", "die", "das", "al"})
_COUNTRY, _REGION = 8.0, 6.0  # log10 of the inhabitants that a country and a region count as

NAMES = (
    "size", "country", "region", "served", "far", "home", "own",
    "exact", "main", "letters", "count", "rivals", "largest", "rank",
    "here", "elsewhere", "base_here", "common", "base_common", "word", "word_anywhere", "base_word", "base_anywhere", "digits",
    "strong", "weak", "capital", "opening", "cased", "alone", "town", "foreign", "edge", "apart", "island", "glued",
    "role", "implied", "first", "last", "length", "acronym", "article", "tail",
    "somebody", "introduced", "church", "theirs", "area", "cued",
    "arabic", "cyrillic", "turkish", "german", "within", "beside",
    "paper", "thing", "emblem", "bygone", "wanted", "now", "crossing", "acting",
)  # fmt: skip
_ROLE = {None: 0.0, "from": 1.0, "to": 2.0, "at": 3.0}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known beyond the words: where the place lies, and what else the text names."""

    served: bool
    far: bool
    within: int = 0  # named beside it: 1 a town, 2 the country, 3 the region that it lies in
    beside: int = 0  # words between the two


@dataclass(frozen=True, slots=True)
class Surface:
    """A stretch of words as written, whatever place it may name."""

    keys: tuple[str, ...]
    here: float
    elsewhere: float
    common: bool
    word: bool
    word_anywhere: bool
    introduced: bool
    church: bool
    article: bool
    theirs: bool
    largest: float
    paper: bool
    thing: bool
    emblem: bool
    bygone: bool
    wanted: int
    acting: bool


def surface_of(candidate: Candidate, words: Sequence[Word], language: str | None, table: Uses) -> Surface:
    """Read the words of ``candidate`` as words; ``language`` is that of the text."""
    keys = tuple(word.key for word in words[candidate.first : candidate.last + 1])
    uses = [times(one, language, table) for one in keys if not one.isdigit()] or [(255, 255)]
    first = words[candidate.first]
    after = candidate.last + 1
    return Surface(
        keys,
        math.log2(1 + min(here for here, _ in uses)),
        math.log2(1 + min(elsewhere for _, elsewhere in uses)),
        all(one.isdigit() or is_common(one, language) for one in keys),
        all(one.isdigit() or is_word(one, language) for one in keys),
        all(one.isdigit() or is_word(one, None) for one in keys),
        is_introduced(words, candidate.last),
        len(keys) > 1 and is_named_after(words, candidate.first),
        len(keys) > 1 and first.key in _ARTICLES,
        after < len(words) and not words[after].pause and words[after].key in _THEIRS,
        max(_size(option) for option in candidate.options),
        is_paper_of(words, candidate.first, candidate.last, language),
        is_thing_of(words, candidate.first, candidate.last),
        len(keys) == 1 and is_emblem(keys[0]),
        is_bygone(words, candidate.first, candidate.last),
        wanted_near(words, candidate.first, candidate.last),
        is_acting(words, candidate.first, candidate.last),
    )


def features_of(
    candidate: Candidate,
    option: Option,
    rank: int,
    words: Sequence[Word],
    seen: Evidence,
    surface: Surface,
    around: Surroundings,
    table: Uses,
) -> list[float]:
    """Return the numbers of ``candidate`` read as ``option``, which is the ``rank``-th likeliest, in order of NAMES."""
    first, last = words[candidate.first], words[candidate.last]
    place, count = option.place, len(surface.keys)
    base_here, base_common, base_word, base_anywhere = (
        surface.here,
        surface.common,
        surface.word,
        surface.word_anywhere,
    )
    if not option.exact and count == 1:
        base_here, base_common, base_word, base_anywhere = _base(option.key, seen.language, table)
    script = script_of(first.key)
    before = candidate.first > 0
    return [
        _size(option), place.kind == "country", place.kind == "region",
        around.served, around.far, is_at_home(place.country, seen.language), place.country in _OWN,
        option.exact, option.main, min(len(option.key), 12), count, math.log2(len(candidate.options)), surface.largest, rank,
        surface.here, surface.elsewhere, base_here, surface.common, base_common, surface.word, surface.word_anywhere,
        base_word, base_anywhere, surface.keys[0].isdigit(),
        seen.strong, seen.weak, seen.capital, seen.opening, seen.cased, seen.alone, seen.town, seen.foreign, seen.edge,
        seen.apart, seen.island, seen.glued,
        _ROLE[seen.role], _ROLE[option.role], not before, candidate.last == len(words) - 1, min(len(words), 20),
        first.acronym, surface.article, bool(last.tail),
        before and is_somebody(words, candidate.first, place), surface.introduced, surface.church, surface.theirs,
        count > 1 and is_area(last.key), needs_cue(option.key),
        script == "arabic", script == "cyrillic", seen.language == "tr", seen.language == "de",
        around.within, around.beside,
        place.kind == "country" and surface.paper, surface.thing, surface.emblem, surface.bygone, surface.wanted, seen.now, is_crossing(place), surface.acting,
    ]  # fmt: skip


def _size(option: Option) -> float:
    if option.place.kind == "country":
        return _COUNTRY
    return _REGION if option.place.kind == "region" else math.log10(option.place.population + 100)


def _base(word: str, language: str | None, table: Uses) -> tuple[float, bool, bool, bool]:
    """Return how common the nominative is that an inflected word was read as."""
    here, _ = times(word, language, table)
    return math.log2(1 + here), is_common(word, language), is_word(word, language), is_word(word, None)
