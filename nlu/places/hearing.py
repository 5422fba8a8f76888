"""Recognises places that a text in Arabic script spells by ear, where no list has that spelling.

Consonants alone fit too many words, so a heard name needs a word of place beside it, a likeness letter by letter, and
a town of some size; :mod:`nlu.places.candidates` has looked for spellings that are known before.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nlu.places.candidates import Candidate, Option
from nlu.places.cues import Cues
from nlu.places.gazetteer import Gazetteer
from nlu.places.inflection import guesses
from nlu.places.keys import Word, key, script_of
from nlu.places.lookalikes import is_lookalike
from nlu.places.persons import is_common
from nlu.places.sounds import heard, likeness
from nlu.places.spelling import pivots
from nlu.places.types import Place, Role

_LONGEST = 3  # words in a name
_SHORTEST = 4  # letters of a heard name
_EDGE = 5  # letters of one that begins or ends a clause, without a word of place
_LIKE, _VERY_LIKE = 76.0, 86.0
_SAME = 95.0
_BARE = 30_000  # inhabitants of a town heard at the edge of a clause
_JOINED_LIKE = 94.0
_FEW_CONSONANTS, _MANY_CONSONANTS = 3, 6
_OF = "د"  # Pashto "of", which goes with every noun


@dataclass(frozen=True, slots=True)
class _Try:
    first: int
    last: int
    key: str
    role: Role | None
    consonants: str
    bare: bool  # no word of place beside it: it begins or ends a clause
    country: str | None  # the only one that it is looked for in, because that is named beside it


def hear(
    words: Sequence[Word],
    free: Collection[int],
    cues: Cues,
    language: str | None,
    gazetteer: Gazetteer,
    served: Collection[str],
    within: Mapping[int, str],
) -> list[Candidate]:
    """Return what the words numbered ``free`` may name by ear, the best place of each stretch only.

    ``within`` tells which words stand beside the name of a country, and of which.
    """
    tries = list(_tries(words, free, cues, language, within))
    if not tries:
        return []
    known = gazetteer.names({one.consonants for one in tries})
    places = gazetteer.places(number for several in known.values() for number, _ in several)
    found: list[Candidate] = []
    taken: set[int] = set()
    for one in sorted(tries, key=lambda one: one.first - one.last):
        best: tuple[float, Option] | None = None
        for number, _ in known.get(one.consonants, ()):
            place, admin1 = places[number]
            if one.country and place.country != one.country:
                continue
            like = max(likeness(one.key, pivot) for pivot in pivots(place.name, place.country))
            if _is_enough(one, place, like, served):
                worth = like + 8 * math.log10(place.population + 100) + (6 if place.country in served else 0)
                option = Option(place, admin1, False, False, one.role, one.key)
                best = max(best, (worth, option), key=lambda pair: pair[0]) if best else (worth, option)
        if best and taken.isdisjoint(range(one.first, one.last + 1)):
            taken.update(range(one.first, one.last + 1))
            found.append(Candidate(one.first, one.last, (best[1],)))
    return found


def _is_enough(one: _Try, place: Place, like: float, served: Collection[str]) -> bool:
    if len(key(place.name).split()) < len(one.key.split()) and like < _JOINED_LIKE:
        return False  # two words of the text are rarely a name of one word
    sure = _LIKE + 4 if len(one.consonants) > _MANY_CONSONANTS else _VERY_LIKE
    if one.bare and (like < sure or place.population < _BARE):
        return False
    if one.role and len(one.consonants) <= _FEW_CONSONANTS + 1 and len(one.key) <= _SHORTEST:
        return False  # a word with a preposition taken off it, and too short to tell
    population = place.population * (10 if place.country in served else 1)
    if like >= _SAME and len(one.consonants) > _FEW_CONSONANTS + 1 and one.first == one.last:
        return population >= 10_000
    if like >= _VERY_LIKE:
        return population >= (20_000 if len(one.consonants) > _FEW_CONSONANTS + 1 else 100_000)
    return like >= _LIKE and len(one.consonants) > _FEW_CONSONANTS + 1 and population >= 100_000


def _tries(
    words: Sequence[Word], free: Collection[int], cues: Cues, language: str | None, within: Mapping[int, str]
) -> Iterator[_Try]:
    for first in sorted(free):
        word = words[first]
        if (
            script_of(word.key) != "arabic"
            or word.key in cues.before
            or word.key in cues.after
            or _has_article(word)
        ):
            continue
        cued = first > 0 and not word.opens and _is_cue(words, first, cues)
        forms: list[tuple[str, Role | None]] = [(word.key, None)] if cued else []
        if language in ("ar", None):  # only Arab towns have an article
            glued = guesses(word.key, "ar") if not is_common(word.key, language) else ()
            forms += [(base, role) for base, role in glued if role and not base.startswith("ال")]
        for count in range(1, _LONGEST + 1):
            last = first + count - 1
            if last not in free or (count > 1 and words[last].pause):
                break
            ends = last + 1 == len(words) or words[last + 1].pause
            # A word that no text uses as a word may be a name wherever a clause begins or ends.
            edge = (word.pause or ends) and len(word.key) >= _EDGE and not is_lookalike(word.key, language)
            apart = count == 1 and ((word.pause and ends) or (edge and language is not None))
            own = forms or ([(word.key, None)] if apart or _is_followed(words, last, cues) else [])
            country = None if own else within.get(first) or within.get(last)
            own = own or ([(word.key, None)] if country else [])
            rest = [other.key for other in words[first + 1 : last + 1]]
            if any(is_common(other, language) for other in rest):
                break
            for base, role in own:
                whole = " ".join((base, *rest))
                sound = heard(whole)
                if sound and len(whole) >= _SHORTEST and not is_common(base, language):
                    yield _Try(first, last, whole, role, sound, apart and not cued, country)


def is_cued(words: Sequence[Word], index: int, cues: Cues) -> bool:
    """Return whether a word of place stands right before or (in Pashto) after the word numbered ``index``."""
    word = words[index]
    if word.key in cues.before or word.key in cues.after or _has_article(word):
        return False
    return _is_followed(words, index, cues) or (index > 0 and not word.opens and _is_cue(words, index, cues))


def _is_followed(words: Sequence[Word], last: int, cues: Cues) -> bool:
    after = words[last + 1].key if last + 1 < len(words) else ""
    return after in cues.after and after not in cues.before


def _is_cue(words: Sequence[Word], index: int, cues: Cues) -> bool:
    before = words[index - 1].key
    if before == _OF:
        return False
    two = " ".join(word.key for word in words[max(0, index - 2) : index])
    return before in cues.before or two in cues.before or before in cues.town


def _has_article(word: Word) -> bool:
    """Return whether a word begins with the Arabic article, glued to «ل» or not, which European names have not."""
    return word.key.startswith(("ال", "لل"))
