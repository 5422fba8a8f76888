"""Finds the names spelled most like a misspelled one; what it returns is offered as a question, never acted on."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from rapidfuzz import fuzz, process

from nlu.places.gazetteer import Gazetteer
from nlu.places.keys import script_of
from nlu.places.types import Place

# First letters that misspelling and transcription exchange; other first letters are rarely wrong.
_ALIKE = ("vwuf", "ckqgh", "iyjeı", "szcx", "dt", "bp", "ао", "иеяю", "вбф", "гхк", "жзшщс", "дт", "бп", "чцш",
          "اعهآ", "بپو", "تطد", "سصثش", "زذظضژ", "کقگغخ", "فوب", "جچژ")  # fmt: skip
_CUTOFF = 75.0


class Speller:
    """Compares a key with all keys of the gazetteer that begin alike."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._bucket = lru_cache(maxsize=6)(gazetteer.keys_beginning)

    def nearest(
        self, asked: str, worth: Callable[[Place], float], limit: int = 3
    ) -> list[tuple[Place, float]]:
        """Return up to ``limit`` places with their likeness (0–100), best first by likeness and ``worth`` together."""
        if len(asked) < 3 or script_of(asked) == "other":
            return []
        letters = {asked[0], *(letter for group in _ALIKE if asked[0] in group for letter in group)}
        hits: list[tuple[str, float]] = []
        for letter in sorted(letters):
            for name, likeness, _ in process.extract(
                asked, self._bucket(letter), scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=15
            ):
                hits.append((name, likeness))
        known = self._gazetteer.names(name for name, _ in hits)
        likeness_of: dict[int, float] = {}
        for name, likeness in hits:
            for number, _ in known.get(name, ()):
                likeness_of[number] = max(likeness, likeness_of.get(number, 0.0))
        places = self._gazetteer.places(likeness_of)
        ranked = [(place, likeness_of[number]) for number, (place, _) in places.items()]
        ranked.sort(key=lambda item: -(item[1] + 5.0 * worth(item[0])))
        return ranked[:limit]
