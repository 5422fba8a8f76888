"""Reads a text word by word: what could name a place, which place that would be, and how likely it is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nlu.places.candidates import Candidate, Option, collect
from nlu.places.cues import Cues, belongs, cues
from nlu.places.evidence import Evidence, is_cased, weigh
from nlu.places.features import Surface, Surroundings, features_of, surface_of
from nlu.places.gazetteer import Gazetteer
from nlu.places.keys import Word, script_of, words
from nlu.places.providers import NOWHERE, Providers
from nlu.places.ranking import Ranking
from nlu.places.wording import Uses

MOST_WORDS = 150  # of a long message; who writes more has named the place before
_MOST_OPTIONS = 4  # places of one name that are weighed
_BESIDE = 3  # words from a town to the name of its country, in the same breath


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text read as one place."""

    candidate: Candidate
    option: Option
    evidence: Evidence
    probability: float = 1.0  # that it is meant

    @property
    def span(self) -> range:
        """The numbers of its words."""
        return range(self.candidate.first, self.candidate.last + 1)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text cut into words, with what is known of the whole."""

    words: Sequence[Word]
    language: str | None
    cased: bool
    typed: bool  # the whole of it is in letters that its language is not written in
    candidates: Sequence[Candidate]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a candidate, and its features."""

    mention: Mention
    features: list[float]


class Reader:
    """Reads with one gazetteer and one table of words; ``served`` are the countries expected most."""

    def __init__(self, gazetteer: Gazetteer, served: frozenset[str], ranking: Ranking, uses: Uses) -> None:
        self._gazetteer, self._served, self._ranking, self._uses = gazetteer, served, ranking, uses

    def sentence(self, text: str, language: str | None) -> Sentence:
        """Cut ``text`` into words and collect what could name a place."""
        found = words(text)[:MOST_WORDS]
        # A name in other letters than the rest is a name put in; a whole text in them is typed on another keyboard.
        typed = language is not None and not any(belongs(language, script_of(word.key)) for word in found)
        candidates = [
            candidate
            for candidate in collect(found, language, self._gazetteer)
            # «во», «în», «из»: cue words that some village is called like
            if candidate.first < candidate.last
            or found[candidate.first].key not in _cues(candidate, found, language).before
        ]
        return Sentence(found, language, is_cased(text), typed, candidates)

    def readings(
        self,
        sentence: Sentence,
        candidate: Candidate,
        prefer: Providers = NOWHERE,
        anchor: Mention | None = None,
        uses: Uses | None = None,
    ) -> Iterator[Reading]:
        """Yield the ways to read ``candidate``, likeliest place first; with an ``anchor``, only places inside that."""
        uses = self._uses if uses is None else uses
        script = script_of(sentence.words[candidate.first].key)
        own = sentence.language if belongs(sentence.language, script) else None
        surface: Surface | None = None
        options: Sequence[Option] = candidate.options
        if anchor:
            options = [option for option in options if _within(option, anchor.option)]
        if len(options) > 1:
            options = self._ranking.ranked(options, sentence.language, prefer)
        for rank, option in enumerate(options[:_MOST_OPTIONS]):
            surface = surface or surface_of(candidate, sentence.words, own, uses)
            evidence = weigh(
                candidate, option, sentence.words, _cues(candidate, sentence.words, sentence.language), own,
                sentence.cased, foreign=sentence.typed and own is None,
            )  # fmt: skip
            around = Surroundings(
                option.place.country in self._served,
                option.place.country not in self._gazetteer.near,
                _within(option, anchor.option) if anchor else 0,
                distance(candidate, anchor.candidate) if anchor else 0,
            )
            yield Reading(
                Mention(candidate, option, evidence),
                features_of(candidate, option, rank, sentence.words, evidence, surface, around, uses),
            )


def beside(candidate: Candidate, mentions: Sequence[Mention]) -> Mention | None:
    """Return the nearest of ``mentions`` that may explain ``candidate``: a town by its country, a village by its town."""
    near = [
        mention
        for mention in mentions
        if distance(candidate, mention.candidate) <= _BESIDE
        and any(_within(option, mention.option) for option in candidate.options)
    ]
    return min(near, key=lambda mention: distance(candidate, mention.candidate), default=None)


def distance(one: Candidate, other: Candidate) -> int:
    """Return how many words part two candidates, plus one."""
    return max(one.first - other.last, other.first - one.last)


def _within(option: Option, larger: Option) -> int:
    """Return as what ``larger`` surrounds ``option``: 1 a larger town beside it, 2 its country, 3 its region; 0 not at all."""
    place, other = option.place, larger.place
    if place.country != other.country or place.kind == "country" or place == other:
        return 0
    if other.kind == "country":
        return 2
    if not option.admin1 or option.admin1 != larger.admin1 or place.kind == "region":
        return 0
    if other.kind == "region":
        return 3
    return 1 if place.population < other.population else 0


def _cues(candidate: Candidate, found: Sequence[Word], language: str | None) -> Cues:
    return cues(language, script_of(found[candidate.first].key))
