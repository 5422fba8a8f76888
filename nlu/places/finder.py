"""Finds the place a person needs help in: reads a message, or takes a text that is a place name as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from nlu.places.candidates import Candidate, Option, collect
from nlu.places.cues import belongs, cues
from nlu.places.evidence import weigh
from nlu.places.fuzzy import Speller
from nlu.places.gazetteer import SERVED, Gazetteer
from nlu.places.hearing import hear
from nlu.places.journeys import is_behind
from nlu.places.judge import judge
from nlu.places.keys import Word, key, script_of, words
from nlu.places.providers import NOWHERE, Providers
from nlu.places.ranking import Ranking
from nlu.places.reading import MOST_WORDS, Mention, Reader, Sentence, beside, distance
from nlu.places.suggesting import ask_back
from nlu.places.things import is_emblem
from nlu.places.types import Found, Place, Role
from nlu.places.wording import uses

_ASKED_AT_ONCE = 3  # places that may be meant
_LESS_SURE = 0.3  # probability by which a place may be less sure than the surest one and still count
_BESIDE = 3  # words from a town to the name of its country, in the same breath
_LARGE = 100_000  # inhabitants of a town whose name is not taken for a misspelt one
_RANK: dict[Role | None, int] = {"at": 0, "to": 1, None: 2, "from": 3}


class PlaceFinder:
    """Reads places out of texts in any of the product's languages.

    Deterministic, without network; one instance may serve many threads. A finder costs a few megabytes: the gazetteer
    stays on disk.
    """

    def __init__(self, gazetteer: Gazetteer, countries_first: Sequence[str] = SERVED) -> None:
        self._gazetteer = gazetteer
        self._served = frozenset(countries_first)
        self._speller = Speller(gazetteer)
        self._ranking = Ranking(self._served, gazetteer.near)
        self._reader = Reader(gazetteer, self._served, self._ranking, uses())
        # nlu.places.teach learns from what is seen here.
        self.sentence, self.readings = self._reader.sentence, self._reader.readings

    @classmethod
    def load(cls, path: Path, countries_first: Sequence[str] = SERVED) -> PlaceFinder:
        """Open the gazetteer at ``path``; of places with one name, those in ``countries_first`` come first.

        Raises :class:`nlu.errors.DataError` if the file is missing or damaged.
        """
        return cls(Gazetteer(path), countries_first)

    def find(self, text: str, language: str | None = None, *, prefer: Providers = NOWHERE) -> Found:
        """Return the place named inside ``text``: where the writer is or goes, else where they come from.

        ``language`` is the language of the text, ``None`` if unknown. Of places with one name, those
        near providers (``prefer``) come first.
        """
        sentence = self.sentence(text, language)
        if not sentence.words:
            return Found()
        meant, doubtful = self._weighed(sentence, prefer)
        if mentions := self._together(meant, sentence, prefer, maybe=doubtful):
            return self._decide(mentions, sentence.words, language)
        if doubtful:
            likely = {mention.option.place: mention.probability for mention in doubtful}
            return Found(None, tuple(sorted(likely, key=lambda place: -likely[place])[:_ASKED_AT_ONCE]))
        return ask_back(
            sentence.words,
            sentence.cased,
            language,
            self._speller,
            self._ranking.worth,
            self._served,
            self._gazetteer.near,
            {
                index
                for candidate in sentence.candidates
                if any(_is_known(option) for option in candidate.options)
                for index in range(candidate.first, candidate.last + 1)
            },
        )

    def lookup(self, name: str, language: str | None = None, *, prefer: Providers = NOWHERE) -> Found:
        """Return the place that ``name`` names, the text being nothing else: any script, exonym or case.

        A name that a single slip parts from one large town is taken as that town; of any other misspelt name there are
        suggestions only, best first.
        """
        found = words(name)[:MOST_WORDS]
        if not found:
            return Found()
        candidates = collect(found, language, self._gazetteer)
        whole = [c for c in candidates if c.first == 0 and c.last == len(found) - 1]
        if whole:
            ranked = self._ranking.ranked(whole[0].options, language, prefer)
            return Found(ranked[0].place, self._ranking.others(ranked), None, (found[0].start, found[-1].end))
        if (inside := self.find(name, language, prefer=prefer)).place:
            return inside
        script = script_of(found[0].key)
        if len(found) > 1 and any(word.key in cues(language, script).before for word in found):
            return Found()  # «near me» is no misspelled town
        return Found(None, self._spelled_like(key(name)))

    def place(self, geoname_id: int) -> Place | None:
        """Return the place with that GeoNames id, ``None`` if the gazetteer has none."""
        found = self._gazetteer.places([geoname_id]).get(geoname_id)
        return found[0] if found else None

    def name_in(self, place: Place, language: str) -> str:
        """Return the name of ``place`` for a reader of ``language``; the GeoNames name where no other is sure.

        Romanian names of Romania and Moldova get comma-below letters; Persian names serve Pashto readers.
        """
        also = {"ps": "fa"}.get(language)
        return (
            self._gazetteer.called(place, language)
            or (also and self._gazetteer.called(place, also))
            or place.name
        )

    def mentions(
        self, sentence: Sentence, prefer: Providers = NOWHERE, *, by_ear: bool = True
    ) -> list[Mention]:
        """Return every place that ``sentence`` names, whatever it says of them; ``by_ear``: also misheard ones."""
        meant, _ = self._weighed(sentence, prefer)
        return self._together(meant, sentence, prefer, by_ear=by_ear)

    def _weighed(self, sentence: Sentence, prefer: Providers) -> tuple[list[Mention], list[Mention]]:
        """Return the places that the words of ``sentence`` mean, each by itself, and those that they may mean."""
        decided = judge()
        meant: list[Mention] = []
        doubtful: list[Mention] = []
        for candidate in sentence.candidates:
            for mention in self._judged(sentence, candidate, prefer):
                if mention.probability >= decided.threshold:
                    meant.append(mention)
                    break
                left = mention.evidence.role == "from" and mention.option.place.kind == "country"
                if mention.probability >= decided.doubt and not left:
                    doubtful.append(mention)
        return meant, doubtful

    def _together(
        self,
        meant: list[Mention],
        sentence: Sentence,
        prefer: Providers,
        *,
        maybe: Sequence[Mention] = (),
        by_ear: bool = True,
    ) -> list[Mention]:
        """Return ``meant`` with what is heard beside it and what it explains, each place in the light of the others.

        A country that the text may mean (``maybe``) explains a town right beside it: «reading uk».
        """
        if by_ear:
            meant = meant + self._heard(meant, sentence)
        taken = {mention.candidate for mention in meant}
        countries = [mention for mention in maybe if mention.option.place.kind == "country"]
        named = tuple(meant)
        threshold = judge().threshold
        for candidate in sentence.candidates:
            adjoining = [one for one in countries if distance(candidate, one.candidate) == 1]
            anchors = (*named, *adjoining)
            if candidate not in taken and (anchor := beside(candidate, anchors)):
                explained = self._judged(sentence, candidate, prefer, anchor)
                meant += [mention for mention in explained if mention.probability >= threshold][:1]
        surest = max((mention.probability for mention in meant), default=0.0)
        meant = [mention for mention in meant if mention.probability > surest - _LESS_SURE]
        if len(meant) < 2:
            return meant
        return [self._in_context(mention, meant, sentence.language, prefer) for mention in meant]

    def _judged(
        self,
        sentence: Sentence,
        candidate: Candidate,
        prefer: Providers,
        anchor: Mention | None = None,
    ) -> Iterator[Mention]:
        """Yield the ways to read ``candidate`` with how likely each is meant, likeliest place first."""
        for reading in self._reader.readings(sentence, candidate, prefer, anchor):
            yield replace(reading.mention, probability=judge().probability(reading.features))

    def _heard(self, meant: Sequence[Mention], sentence: Sentence) -> list[Mention]:
        """Return the places that words of Arabic script with no known meaning spell by ear."""
        found, language = sentence.words, sentence.language
        taken = {index for mention in meant for index in mention.span}
        free = {
            index
            for index, word in enumerate(found)
            if index not in taken and script_of(word.key) == "arabic" and not is_emblem(word.key)
        }
        if not free:
            return []
        read_with = cues(language, "arabic")
        own = language if belongs(language, "arabic") else None
        within = {
            index: mention.option.place.country
            for mention in meant
            if mention.option.place.kind == "country"
            for index in (mention.candidate.first - 1, mention.candidate.last + 1)
        }
        return [
            Mention(
                candidate,
                candidate.options[0],
                weigh(candidate, candidate.options[0], found, read_with, own, sentence.cased),
            )
            for candidate in hear(found, free, read_with, own, self._gazetteer, self._served, within)
        ]

    def _in_context(
        self, mention: Mention, every: Sequence[Mention], language: str | None, prefer: Providers
    ) -> Mention:
        anchors = [other.option for other in every if other is not mention]
        ranked = self._ranking.ranked(mention.candidate.options, language, prefer, anchors)
        return replace(mention, option=ranked[0])

    def _decide(self, mentions: Sequence[Mention], found: Sequence[Word], language: str | None) -> Found:
        names = sorted(mention.candidate.first for mention in mentions)
        left = {
            mention.candidate.first
            for mention in mentions
            if is_behind(
                found,
                mention.candidate.first,
                mention.candidate.last,
                next((name for name in names if name > mention.candidate.last), None),
            )
        }

        stays = any(m.evidence.role in ("at", "to") and m.candidate.first not in left for m in mentions)

        def order(mention: Mention) -> tuple[int, int, int, int]:
            first, role = mention.candidate.first, mention.evidence.role
            now = 0 if mention.evidence.now and role != "from" else 1
            general = ("town", "region", "country").index(mention.option.place.kind)
            # Where somebody has been is where they need help only if the text says of no other place that it is.
            return now, _RANK["from" if first in left and stays else role], general, first

        best = min(mentions, key=order)
        role = best.evidence.role
        for other in mentions:  # «Colonești, Bacău»: the town explains the village, whichever stands first
            leaves = other.candidate.first in left or other.evidence.role == "from"
            leaves = leaves and best.evidence.role != "from"  # «z Zamościa do Lublina»
            if _is_inside(other, best) and not leaves:
                best = other
        place, role = best.option.place, best.evidence.role or role
        if role == "from" and place.kind == "country":
            return Found()  # where somebody fled from is not where they need help
        ranked = self._ranking.ranked(best.candidate.options, language, NOWHERE, [best.option])
        span = found[best.candidate.first].start, found[best.candidate.last].end
        return Found(place, self._ranking.others(ranked, place), role, span)

    def _spelled_like(self, asked: str) -> tuple[Place, ...]:
        return tuple(near.place for near in self._speller.nearest(asked, self._ranking.worth))


def _is_known(option: Option) -> bool:
    place = option.place
    return place.kind != "town" or (option.exact and place.population >= _LARGE)


def _is_inside(small: Mention, large: Mention) -> bool:
    """Return whether ``small`` is what ``large`` beside it surrounds: a village by its town, a town by its country."""
    one, other = small.option, large.option
    if one.place.country != other.place.country:
        return False
    if other.place.kind == "country":
        return one.place.kind != "country" and distance(small.candidate, large.candidate) <= _BESIDE
    if not one.admin1 or one.admin1 != other.admin1:
        return False
    if other.place.kind == "region":
        return one.place.kind == "town" and distance(small.candidate, large.candidate) <= _BESIDE
    if one.place.kind != "town":
        return False
    return distance(small.candidate, large.candidate) <= 2 and one.place.population < other.place.population
