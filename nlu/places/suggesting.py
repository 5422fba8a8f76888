"""Decides which unknown word of a message may be a misspelled town, worth asking "did you mean …?" about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from nlu.places.cues import belongs, cues
from nlu.places.fuzzy import Near, Speller, begins_alike
from nlu.places.hearing import is_cued
from nlu.places.inflection import guesses, turkish_role
from nlu.places.keys import Word, script_of
from nlu.places.lookalikes import SHORTEST as _SHORTEST_SLIP
from nlu.places.lookalikes import is_lookalike
from nlu.places.persons import is_common
from nlu.places.things import is_emblem
from nlu.places.types import Found, Place, Role
from nlu.places.unmistakable import is_word

_SHORTEST = 5
_LARGE = (
    50_000  # inhabitants of a town meant in spite of little evidence; a tenth in the countries served first
)
_MOST_GUESSES = 8
_KEPT = 3
_SURE, _SURE_LETTERS = 50_000, 6  # inhabitants and letters of a misspelt town that is not asked about
_MEANT = (
    80_000  # inhabitants of a town one slip away that is not asked about though no capital says it is a name
)
_RIVAL = 3  # times the inhabitants by which a town outdoes another one slip away
_MOST_WORDS = 3  # of a message that are compared with the gazetteer, which takes milliseconds each


@dataclass(frozen=True, slots=True)
class _Bar:
    """What an unknown word must reach: likeness (0–100) to a name, its length, inhabitants of the town."""

    likeness: float
    letters: int = _SHORTEST
    population: int = 0
    sure: bool = False  # a single slip of the finger is certain enough to act on


_NAME = _Bar(84.0, sure=True)  # a capital letter and a preposition of place
_NOUN = _Bar(84.0, 6, _LARGE)  # German writes every noun so
_PERSON = _Bar(88.0, 6, _LARGE)  # a capital letter after «à», «до»: most often somebody's name
_WORD = _Bar(88.0, 6, _LARGE)  # a small letter
_LETTERS = _Bar(88.0, 5, _LARGE)  # Arabic script, which has no capitals


def ask_back(
    words: Sequence[Word],
    cased: bool,
    language: str | None,
    speller: Speller,
    worth: Callable[[Place], float],
    served: frozenset[str],
    near: frozenset[str],
    names: Collection[int] = (),
) -> Found:
    """Return the town that a slip made some word of, the nearest spellings of a word that stands where one would, or nothing.

    Words numbered in ``names`` are spelt like a large town or a country: they are no slip, whatever is said of it.
    """
    if slipped := _slip(words, language, speller, worth, near, names):
        return slipped
    unknown = (one for one in _unknown(words, cased, language) if one[0] not in names)
    for count, (index, role, bar) in enumerate(unknown):
        if count == _MOST_WORDS:
            break
        word = words[index]
        nominatives = (base for base, _ in guesses(word.key, language)[:_MOST_GUESSES])
        alike: dict[Place, Near] = {}
        for asked in dict.fromkeys((word.key, *nominatives)):
            if len(asked) < bar.letters or is_common(asked, language):
                continue
            for one in speller.nearest(asked, worth, _KEPT, large=True):
                place = one.place
                if (
                    one.likeness >= bar.likeness
                    and place.kind == "town"
                    and place.country in near
                    and place.population >= bar.population / (10 if place.country in served else 1)
                    and one.likeness > (alike[place].likeness if place in alike else 0.0)
                ):
                    alike[place] = one
        if alike:
            best = sorted(alike.values(), key=lambda one: -(one.likeness + 5.0 * worth(one.place)))[:_KEPT]
            span = word.start, word.end
            if bar.sure and len(word.key) >= _SURE_LETTERS and (sure := _only_slip(alike.values())):
                if script_of(word.key) != "arabic" and not is_word(word.key, None):
                    return Found(sure, (), role, span)
            return Found(None, tuple(one.place for one in best), role, span)
    return Found()


def _slip(
    words: Sequence[Word],
    language: str | None,
    speller: Speller,
    worth: Callable[[Place], float],
    near: frozenset[str],
    names: Collection[int],
) -> Found | None:
    """Return the large town that is one slip away from a word that no text uses as a word, wherever it stands."""
    cued = {index: role for index, role, _ in _unknown(words, True, language)}
    asked: dict[int, dict[str, Role | None]] = {}
    for index, word in enumerate(words):
        if word.acronym or index in names or is_emblem(word.key) or not _may_be_slip(word.key, language):
            continue
        asked[index] = {word.key: cued.get(index)}
        for base, role in guesses(word.key, language)[:_MOST_GUESSES]:
            if (index in cued or role) and _may_be_slip(base, language):
                asked[index].setdefault(base, role or cued.get(index))
    found = speller.slipped([one for forms in asked.values() for one in forms])
    for index in sorted(asked, key=lambda index: (index not in cued, not words[index].capital, index)):
        word, forms = words[index], asked[index]
        placed = index in cued or _is_placed(words, index, language)
        towns = {
            place: forms[one]
            for one in forms
            for place, name in found.get(one, ())
            if place.kind == "town" and place.country in near and (placed or begins_alike(one, name))
        }
        if not towns:
            continue
        best = sorted(towns, key=lambda place: -worth(place))
        span = word.start, word.end
        ends = index + 1 == len(words) or words[index + 1].pause
        only = all(other.population * _RIVAL < best[0].population for other in best[1:])
        # Arabic script has no vowels to tell by: a slip there is one letter of three or four.
        sure = placed or ((word.pause or ends) and script_of(word.key) != "arabic")
        if only and best[0].population >= _MEANT and sure:
            return Found(best[0], (), towns[best[0]], span)
        return Found(None, tuple(best[:_KEPT]), towns[best[0]], span)
    return None


def _may_be_slip(word: str, language: str | None) -> bool:
    own = language if belongs(language, script_of(word)) else None
    return len(word) >= _SHORTEST_SLIP and not (
        is_common(word, own) or is_word(word, own) or is_lookalike(word, own)
    )


def _is_placed(words: Sequence[Word], index: int, language: str | None) -> bool:
    """Return whether a preposition of place, also one that goes with persons, stands right before the word."""
    word = words[index]
    before = cues(language, script_of(word.key)).before
    return index > 0 and not word.opens and words[index - 1].key in before


def _only_slip(alike: Collection[Near]) -> Place | None:
    """Return the place that a slip of the finger made of the word, if it is a large town and no other is as near."""
    slips = [one.place for one in alike if one.slip]
    return slips[0] if len(slips) == 1 and slips[0].population > _SURE else None


def _unknown(
    words: Sequence[Word], cased: bool, language: str | None
) -> Iterator[tuple[int, Role | None, _Bar]]:
    """Yield the words that stand where a place would: index, role, and what they must reach."""
    for index, word in enumerate(words):
        if len(word.key) < _SHORTEST or word.acronym or is_emblem(word.key) or is_common(word.key, language):
            continue
        script = script_of(word.key)
        if is_lookalike(word.key, language if belongs(language, script) else None):
            continue
        read_with = cues(language, script)
        if word.tail and language in ("tr", None) and (role := turkish_role(word.tail)):
            yield index, role, _NAME
        elif language == "tr" and (
            ending := next((role for _, role in guesses(word.key, "tr") if role in ("at", "from")), None)
        ):
            yield index, ending, _NAME if cased and word.capital and not word.opens else _WORD
        elif script == "arabic":
            if is_cued(words, index, read_with):
                yield index, None, _LETTERS
        elif index and not word.opens and (role := read_with.before.get(words[index - 1].key)):
            weak = words[index - 1].key in read_with.weak
            if not (cased and word.capital):
                bar = None if weak else _WORD
            elif language == "de":
                bar = None if weak else _NOUN
            else:
                bar = _PERSON if weak else _NAME
            if bar:
                yield index, role, bar
