"""Finds the place a person needs help in: reads a message, or takes a text that is a place name as a whole."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlu.places.candidates import Candidate, Option, collect
from nlu.places.cues import belongs, cues
from nlu.places.evidence import Evidence, is_cased, is_meant, weigh
from nlu.places.fuzzy import Speller
from nlu.places.gazetteer import SERVED, Gazetteer
from nlu.places.hearing import hear
from nlu.places.journeys import is_behind
from nlu.places.keys import Word, key, script_of, words
from nlu.places.persons import is_common
from nlu.places.ranking import Point, Ranking, distance_km
from nlu.places.suggesting import ask_back
from nlu.places.types import Found, Place, Role
from nlu.places.unmistakable import is_unmistakable

_MOST_WORDS = 150  # of a long message; who writes more has named the place before
_BESIDE = 3  # words from a town to the name of its country, in the same breath
_IN_COUNTRY = 10_000  # inhabitants of a town that its country beside it explains
_LONG_ENOUGH, _LONG = 4, 7  # letters of a name that a country or region explains, or a larger town
_RANK: dict[Role | None, int] = {"at": 0, "to": 1, None: 2, "from": 3}


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
        self._ranking = Ranking(self._served, gazetteer.near)

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
        return ask_back(
            found,
            is_cased(text),
            language,
            self._speller,
            self._ranking.worth,
            self._served,
            self._gazetteer.near,
        )

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

    def _mentions(
        self, text: str, found: Sequence[Word], language: str | None, prefer: Collection[Point]
    ) -> list[_Mention]:
        cased = is_cased(text)
        # A name in other letters than the rest is a name put in; a whole text in them is typed on another keyboard.
        typed = language is not None and not any(belongs(language, script_of(word.key)) for word in found)
        first_pass: list[_Mention] = []
        candidates = collect(found, language, self._gazetteer)
        for candidate in candidates:
            script = script_of(found[candidate.first].key)
            read_with = cues(language, script)
            if candidate.first == candidate.last and found[candidate.first].key in read_with.before:
                continue  # «во», «în», «из»: cue words that some village is called like
            own = language if belongs(language, script) else None
            for option in self._ranking.ranked(candidate.options, language, prefer):
                evidence = weigh(candidate, option, found, read_with, own, cased,
                                 foreign=typed and own is None)  # fmt: skip
                country = option.place.country
                if is_meant(
                    candidate,
                    option,
                    found,
                    evidence,
                    country in self._served,
                    country not in self._gazetteer.near,
                ):
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
        free = {
            index
            for index, word in enumerate(found)
            if index not in taken and script_of(word.key) == "arabic"
        }
        within = {
            index: one.option.place.country
            for one in meant
            if one.option.place.kind == "country"
            for index in (one.candidate.first - 1, one.candidate.last + 1)
        }
        more: list[_Mention] = []
        for candidate in hear(found, free, read_with, own, self._gazetteer, self._served, within):
            option = candidate.options[0]
            more.append(
                _Mention(
                    candidate,
                    option,
                    candidate.options,
                    weigh(candidate, option, found, read_with, own, cased),
                )
            )
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
            if candidate.first not in accepted and (
                region := _surrounding(candidate, meant, found, language)
            ):
                option, evidence = region
                more.append(_Mention(candidate, option, candidate.options, evidence))
                continue
            anchor = accepted.get(candidate.last + 1)
            word = found[candidate.first]
            if (
                anchor is None
                or candidate.first in accepted
                or (is_common(word.key, language) and (not word.capital or word.opens))
            ):
                continue
            where = (anchor.option.place.country, anchor.option.admin1)
            inside = [
                o for o in candidate.options if o.exact and where == (o.place.country, o.admin1) and o.admin1
            ]
            if anchor.option.place.kind == "country" and is_unmistakable([word.key]):  # «ballina ireland»
                ranked = self._ranking.ranked(candidate.options, language, (), [anchor.option])
                inside = [o for o in ranked if o.exact and o.main and o.place.country == where[0]]
            if inside and not found[candidate.first].joined:
                more.append(_Mention(candidate, inside[0], candidate.options, anchor.evidence))
        return more

    def _in_context(
        self, mention: _Mention, every: Sequence[_Mention], language: str | None, prefer: Collection[Point]
    ) -> _Mention:
        anchors = [other.option for other in every if other is not mention]
        ranked = self._ranking.ranked(mention.rivals, language, prefer, anchors)
        return _Mention(mention.candidate, ranked[0], mention.rivals, mention.evidence)

    def _decide(self, mentions: Sequence[_Mention], found: Sequence[Word], language: str | None) -> Found:
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

        def order(mention: _Mention) -> tuple[int, int, int, int]:
            first, role = mention.candidate.first, mention.evidence.role
            now = 0 if mention.evidence.now and role != "from" else 1
            general = ("town", "region", "country").index(mention.option.place.kind)
            # Where somebody has been is where they need help only if the text says of no other place that it is.
            return now, _RANK["from" if first in left and stays else role], general, first

        best = min(mentions, key=order)
        role = best.evidence.role
        for other in mentions:  # «Colonești, Bacău»: the town explains the village, whichever stands first
            leaves = other.evidence.role == "from" != best.evidence.role  # «z Zamościa do Lublina»
            if _is_inside(other, best) and not leaves:
                best = other
        place, role = best.option.place, best.evidence.role or role
        if role == "from" and place.kind == "country":
            return Found()  # where somebody fled from is not where they need help
        ranked = self._ranking.ranked(best.rivals, language, (), [best.option])
        span = found[best.candidate.first].start, found[best.candidate.last].end
        return Found(place, self._ranking.others(ranked, place), role, span)

    def _spelled_like(self, asked: str) -> tuple[Place, ...]:
        return tuple(near.place for near in self._speller.nearest(asked, self._ranking.worth))


def _distance(one: Candidate, other: Candidate) -> int:
    """Return how many words part two candidates, plus one."""
    return max(one.first - other.last, other.first - one.last)


def _is_inside(small: _Mention, large: _Mention) -> bool:
    """Return whether ``small`` is what ``large`` beside it surrounds: a village by its town, a town by its country."""
    one, other = small.option, large.option
    if one.place.country != other.place.country:
        return False
    if other.place.kind == "country":
        return one.place.kind != "country" and _distance(small.candidate, large.candidate) <= _BESIDE
    if not one.admin1 or one.admin1 != other.admin1:
        return False
    if other.place.kind == "region":
        return one.place.kind == "town" and _distance(small.candidate, large.candidate) <= _BESIDE
    return _distance(small.candidate, large.candidate) <= 2 and one.place.population < other.place.population


def _surrounding(
    candidate: Candidate, meant: Sequence[_Mention], found: Sequence[Word], language: str | None
) -> tuple[Option, Evidence] | None:
    """Return what ``candidate`` names in the country or region named beside it: «هلمند ګرشک», «افغانستان، خوست»."""
    word = found[candidate.first]
    surface = found[candidate.first : candidate.last + 1]
    if all(is_common(one.key, language) for one in surface):
        return None
    if not (word.capital or script_of(word.key) == "arabic"):
        return None
    for mention in meant:
        where = mention.option
        beside = 2 if where.place.kind == "town" else _BESIDE
        if _distance(candidate, mention.candidate) > beside or mention.evidence.foreign:
            continue
        for option in candidate.options:
            place = option.place
            inside = place.country == where.place.country and (
                where.place.kind == "country" or option.admin1 == where.admin1
            )
            enough = _IN_COUNTRY if where.place.kind == "country" else 0
            letters = _LONG if where.place.kind == "town" else _LONG_ENOUGH
            if inside and option.exact and place.kind == "town" and len(option.key) >= letters:
                if place.population >= enough and where.place != place:
                    return option, mention.evidence
    return None


__all__ = ["PlaceFinder", "distance_km"]
