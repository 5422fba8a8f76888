"""Finds the names spelled most like a misspelled one; what it returns is offered as a question, never acted on."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from nlu.places.gazetteer import Gazetteer
from nlu.places.keys import script_of
from nlu.places.slips import Slips, is_slip
from nlu.places.types import Place

# First letters that misspelling and transcription exchange; other first letters are rarely wrong.
_ALIKE = ("vwuf", "ckqgh", "iyjeı", "szcx", "dt", "bp", "ао", "иеяю", "вбф", "гхк", "жзшщс", "дт", "бп", "чцш",
          "اعهآ", "بپو", "تطد", "سصثش", "زذظضژ", "کقگغخ", "فوب", "جچژ")  # fmt: skip
_CUTOFF = 75.0
_SLIP = 92.0  # likeness of what one wrong, missing, doubled or swapped letter explains
_SHORTEST_SLIP = 5  # letters


@dataclass(frozen=True, slots=True)
class Near:
    """A place spelled like what was asked: likeness 0–100; ``slip`` if a single slip of the finger explains it."""

    place: Place
    likeness: float
    slip: bool


def begins_alike(one: str, other: str) -> bool:
    """Return whether two keys have the same first letter, or first letters that misspelling exchanges."""
    return one[0] == other[0] or any(one[0] in group and other[0] in group for group in _ALIKE)


class Speller:
    """Compares a key with all keys of the gazetteer that begin alike, or with the towns worth it one slip away."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._slips = lru_cache(maxsize=1)(lambda: Slips(*gazetteer.slips()))
        self._bucket = lru_cache(maxsize=6)(gazetteer.keys_beginning)
        self._large = lru_cache(maxsize=64)(lambda start: gazetteer.keys_beginning(start, large=True))

    def slipped(self, asked: Collection[str]) -> dict[str, list[tuple[Place, str]]]:
        """Return for each of ``asked`` the large or well-known towns that a single slip parts it from, and their names.

        What is itself a known name of such a town, is none.
        """
        near = self._slips().near(asked)
        if not near:
            return {}
        words = self._gazetteer.town_words(number for numbers in near.values() for number in numbers)
        names = {
            one: [words[number] for number in numbers if is_slip(one, words[number])]
            for one, numbers in near.items()
            if one not in words.values()
        }
        known = self._gazetteer.names(name for several in names.values() for name in several)
        places = self._gazetteer.places(number for several in known.values() for number, _ in several)
        return {
            one: [(places[number][0], name) for name in several for number, _ in known[name]]
            for one, several in names.items()
            if several
        }

    def nearest(
        self, asked: str, worth: Callable[[Place], float], limit: int = 3, *, large: bool = False
    ) -> list[Near]:
        """Return up to ``limit`` places, best first by likeness and ``worth`` together; ``large`` ones only if asked."""
        if len(asked) < 3 or script_of(asked) == "other":
            return []
        letters = {asked[0], *(letter for group in _ALIKE if asked[0] in group for letter in group)}
        bucket = self._large if large else self._bucket
        likeness_of: dict[str, float] = {}
        slips: set[str] = set()
        for letter in sorted(letters):
            for name, likeness, _ in process.extract(
                asked, bucket(letter), scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=30
            ):
                if len(asked) >= _SHORTEST_SLIP and OSA.distance(asked, name, score_cutoff=1) == 1:
                    slips.add(name)
                    likeness = max(likeness, _SLIP)
                likeness_of[name] = likeness
        best: dict[int, tuple[float, bool]] = {}
        for name, several in self._gazetteer.names(likeness_of).items():
            for number, _ in several:
                best[number] = max((likeness_of[name], name in slips), best.get(number, (0.0, False)))
        places = self._gazetteer.places(best)
        ranked = [Near(place, *best[number]) for number, (place, _) in places.items()]
        ranked.sort(key=lambda near: -(near.likeness + 5.0 * worth(near.place)))
        return ranked[:limit]
