"""Finds the place a person needs help in: reads a message, or takes a text that is a place name as a whole."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlu.places.candidates import Candidate, Option, collect
from nlu.places.cues import belongs, cues
from nlu.places.evidence import Evidence, is_cased, is_common, is_meant, weigh
from nlu.places.fuzzy import Speller
from nlu.places.gazetteer import SERVED, Gazetteer
from nlu.places.hearing import hear
from nlu.places.keys import Word, key, script_of, words
from nlu.places.suggesting import ask_back
from nlu.places.types import Found, Place, Role

Point = tuple[float, float]

_MOST_WORDS = 150  # of a long message; who writes more has named the place before
_PREFER_KM = 25.0
_SAME_KM = 15.0  # nearer than this, two readings lead to the same providers
_CONTEXT_KM = 60.0
# Where a language is at home, its names mean those countries rather than others: Turkish «Tuzla», Romanian «Roman».
_HOME = {
    "en": "GB IE", "uk": "UA", "ro": "RO MD", "pl": "PL", "de": "DE AT CH", "fr": "FR BE CH", "es": "ES", "tr": "TR",
    "fa": "IR AF", "ps": "AF PK",
}  # fmt: skip
_AT_HOME = 0.7
_GREAT_CITY, _TIMES, _HAMLET = 500_000, 100, 3.0
_RANK: dict[Role | None, int] = {"at": 0, "to": 1, None: 2, "from": 3}
_REGION_WORTH = (
    6.5  # as a town of 100,000 in a country served first: GeoNames has no population for our regions
)
_EARTH_KM = 6371.0


@dataclass(frozen=True, slots=True)
class _Mention:
    candidate: Candidate
    option: Option
    rivals: tuple[Option, ...]
    evidence: Evidence


class PlaceFinder:
    """Reads places out of texts in any of the product's languages.

    Deterministic, without network; one instance may serve many threads. A finder costs a few megabytes: the gazetteer
    stays on disk.
    """

    def __init__(self, gazetteer: Gazetteer, countries_first: Sequence[str] = SERVED) -> None:
        self._gazetteer = gazetteer
        self._served = frozenset(countries_first)
        self._speller = Speller(gazetteer)

    @classmethod
    def load(cls, path: Path, countries_first: Sequence[str] = SERVED) -> PlaceFinder:
        """Open the gazetteer at ``path``; of places with one name, those in ``countries_first`` come first.

        Raises :class:`nlu.errors.DataError` if the file is missing or damaged.
        """
        return cls(Gazetteer(path), countries_first)

    def find(self, text: str, language: str | None = None, *, prefer: Collection[Point] = ()) -> Found:
        """Return the place named inside ``text``: where the writer is or goes, else where they come from.

        ``language`` is the language of the text, ``None`` if unknown. Of places with one name, those near a point of
        ``prefer`` (latitude, longitude: where providers are) come first.
        """
        found = words(text)[:_MOST_WORDS]
        if not found:
            return Found()
        mentions = self._mentions(text, found, language, prefer)
        if mentions:
            return self._decide(mentions, found, language)
        return ask_back(found, is_cased(text), language, self._speller, self._worth, self._served)

    def lookup(self, name: str, language: str | None = None, *, prefer: Collection[Point] = ()) -> Found:
        """Return the place that ``name`` names, the text being nothing else: any script, exonym or case.

        A misspelled name yields suggestions only, best first.
        """
        found = words(name)[:_MOST_WORDS]
        if not found:
            return Found()
        candidates = collect(found, language, self._gazetteer)
        whole = [c for c in candidates if c.first == 0 and c.last == len(found) - 1]
        if whole:
            ranked = self._ranked(whole[0].options, language, prefer)
            return Found(ranked[0].place, self._others(ranked), None, (found[0].start, found[-1].end))
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

    def _mentions(
        self, text: str, found: Sequence[Word], language: str | None, prefer: Collection[Point]
    ) -> list[_Mention]:
        cased = is_cased(text)
        first_pass: list[_Mention] = []
        candidates = collect(found, language, self._gazetteer)
        for candidate in candidates:
            script = script_of(found[candidate.first].key)
            read_with = cues(language, script)
            if candidate.first == candidate.last and found[candidate.first].key in read_with.before:
                continue  # «во», «în», «из»: cue words that some village is called like
            own = language if belongs(language, script) else None
            for option in self._ranked(candidate.options, language, prefer):
                evidence = weigh(candidate, option, found, read_with, own, cased,
                                 foreign=language is not None and own is None)  # fmt: skip
                country = option.place.country
                if is_meant(candidate, option, found, evidence, country in self._served, country not in self._gazetteer.near):
                    first_pass.append(_Mention(candidate, option, candidate.options, evidence))
                    break
        first_pass += self._heard(first_pass, found, language, cased)
        first_pass += self._explained(candidates, first_pass, found, language)
        if len(first_pass) < 2:
            return first_pass
        return [self._in_context(mention, first_pass, language, prefer) for mention in first_pass]

    def _heard(
        self, meant: Sequence[_Mention], found: Sequence[Word], language: str | None, cased: bool
    ) -> list[_Mention]:
        """Return the places that words of Arabic script with no known meaning spell by ear."""
        read_with = cues(language, "arabic")
        own = language if belongs(language, "arabic") else None
        taken = {i for one in meant for i in range(one.candidate.first, one.candidate.last + 1)}
        free = {index for index, word in enumerate(found) if index not in taken and script_of(word.key) == "arabic"}
        more: list[_Mention] = []
        for candidate in hear(found, free, read_with, own, self._gazetteer, self._served):
            option = candidate.options[0]
            more.append(_Mention(candidate, option, candidate.options, weigh(candidate, option, found, read_with, own, cased)))
        return more

    def _explained(
        self,
        candidates: Sequence[Candidate],
        meant: Sequence[_Mention],
        found: Sequence[Word],
        language: str | None,
    ) -> list[_Mention]:
        """Return names too small to count by themselves that a town right after them explains: «Colonești, Bacău»."""
        more: list[_Mention] = []
        accepted = {mention.candidate.first: mention for mention in meant}
        for candidate in candidates:
            anchor = accepted.get(candidate.last + 1)
            if (
                anchor is None
                or candidate.first in accepted
                or is_common(found[candidate.first].key, language)
            ):
                continue
            where = (anchor.option.place.country, anchor.option.admin1)
            inside = [
                o for o in candidate.options if o.exact and where == (o.place.country, o.admin1) and o.admin1
            ]
            if inside and not found[candidate.first].joined:
                more.append(_Mention(candidate, inside[0], candidate.options, anchor.evidence))
        return more

    def _in_context(
        self, mention: _Mention, every: Sequence[_Mention], language: str | None, prefer: Collection[Point]
    ) -> _Mention:
        anchors = [other.option for other in every if other is not mention]
        ranked = self._ranked(mention.rivals, language, prefer, anchors)
        return _Mention(mention.candidate, ranked[0], mention.rivals, mention.evidence)

    def _decide(self, mentions: Sequence[_Mention], found: Sequence[Word], language: str | None) -> Found:
        def order(mention: _Mention) -> tuple[int, int, int, int]:
            now = 0 if mention.evidence.now and mention.evidence.role != "from" else 1
            general = ("town", "region", "country").index(mention.option.place.kind)
            return now, _RANK[mention.evidence.role], general, mention.candidate.first

        best = min(mentions, key=order)
        for other in mentions:  # «Colonești, Bacău»: the town explains the village, whichever stands first
            inside = other.option.admin1 and (other.option.admin1, other.option.place.country) == (
                best.option.admin1, best.option.place.country)  # fmt: skip
            near = (
                abs(other.candidate.first - best.candidate.last) <= 2
                or abs(best.candidate.first - other.candidate.last) <= 2
            )
            smaller = other.option.place.population < best.option.place.population
            leaves = other.evidence.role == "from" != best.evidence.role  # «z Zamościa do Lublina»
            if inside and near and smaller and not leaves:
                best = other
        place, role = best.option.place, best.evidence.role
        if role == "from" and place.kind == "country":
            return Found()  # where somebody fled from is not where they need help
        ranked = self._ranked(best.rivals, language, (), [best.option])
        span = found[best.candidate.first].start, found[best.candidate.last].end
        return Found(place, self._others(ranked, place), role, span)

    def _ranked(
        self,
        options: Sequence[Option],
        language: str | None,
        prefer: Collection[Point] = (),
        anchors: Sequence[Option] = (),
    ) -> list[Option]:
        home = _HOME.get(language or "", "")
        largest = max((option.place.population for option in options if option.exact), default=0)

        def worth(option: Option) -> float:
            place = option.place
            score = self._worth(place) + (1.4 if option.main else 0.0) + (1.0 if option.exact else 0.0)
            if largest > _GREAT_CITY and place.kind == "town" and place.population * _TIMES < largest:
                score -= _HAMLET  # «Roma» is Rome, whatever village is called so too
            score += _AT_HOME if place.country in home else 0.0
            if any(distance_km((place.lat, place.lon), point) <= _PREFER_KM for point in prefer):
                score += 2.5
            for anchor in anchors:
                other = anchor.place
                if other.geoname_id == place.geoname_id or other.country != place.country:
                    continue
                near = distance_km((place.lat, place.lon), (other.lat, other.lon)) <= _CONTEXT_KM
                if near or other.kind == "country" or option.admin1 == anchor.admin1:
                    score += 1.5
            return score

        return sorted(options, key=worth, reverse=True)

    def _worth(self, place: Place) -> float:
        """Return how likely a place is meant before anything is read: size, and whether its country is served."""
        if place.kind == "region":
            return _REGION_WORTH
        general = 0.5 if place.kind == "country" else 0.0
        expected = 1.5 if place.country in self._served else 0.0 if place.country in self._gazetteer.near else -2.0
        return math.log10(place.population + 100) + general + expected

    def _others(self, ranked: Sequence[Option], place: Place | None = None) -> tuple[Place, ...]:
        chosen = place or ranked[0].place
        others: list[Place] = []
        for option in ranked:
            kept = (chosen, *others)
            if option.exact and all(
                distance_km((o.lat, o.lon), (option.place.lat, option.place.lon)) > _SAME_KM for o in kept
            ):
                others.append(option.place)
        return tuple(others[:3])

    def _spelled_like(self, asked: str) -> tuple[Place, ...]:
        return tuple(place for place, _ in self._speller.nearest(asked, self._worth))


def distance_km(one: Point, two: Point) -> float:
    """Return the great-circle distance of two (latitude, longitude) points in kilometres."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *two))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(math.sqrt(min(1.0, half)))
