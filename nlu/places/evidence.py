"""Decides whether words that could name a place are meant as one: «bar», «мир» and «Roman» mostly are not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from nlu.places.candidates import Candidate, Option
from nlu.places.cues import Cues
from nlu.places.districts import is_area
from nlu.places.keys import Word, script_of
from nlu.places.persons import is_common, is_introduced, is_named_after, is_somebody, needs_cue
from nlu.places.types import Role
from nlu.places.unicase import OWN, Sign, is_enough, is_of_people
from nlu.places.unmistakable import is_enough as is_caption
from nlu.places.unmistakable import is_unmistakable, is_word

# Romance prepositions that mean both "from" and "of", and the beginnings of the verbs that make them mean "from".
_OF = frozenset({"din", "de", "d", "du", "del"})
_COMING = (
    "vin", "ven", "sunt", "fug", "plec", "refugiat", "origin", "scap", "evacu", "ajuns", "merg",
    "vien", "suis", "somm", "part", "arriv", "fui", "quitt", "allon", "vais", "sort",
    "veng", "soy", "somos", "huy", "hui", "sali", "salg", "lleg", "vamos", "voy", "viaj", "escap",
)  # fmt: skip
_GOAL = frozenset(
    {"a", "au", "aux", "en", "la"}
)  # «à», «la»: where one goes, if it follows where one comes from
_CAPTION = 4  # letters of a town that is also a word, as a clause of its own
_FAR = 300_000  # inhabitants of a far city named without a preposition
_GREAT = 1_800_000  # inhabitants of a place named in small letters though it is also a word
_KNOWN = 400_000  # inhabitants, weighed, of a town that is a word and stands alone in small letters
_HEADING = 5  # words of a message that is a heading rather than a sentence: «Onești ajutor social»
_ARTICLES = frozenset({"the", "la", "le", "les", "el", "los", "las", "der", "die", "das", "al"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the words around a name say."""

    role: Role | None
    strong: bool  # a preposition of place, a case ending, "the town of"
    weak: bool  # a preposition that also goes with persons and things
    capital: bool  # a capital letter that means something
    opening: bool  # a capital letter where every sentence has one
    cased: bool  # the text tells capitals from small letters at all
    alone: bool  # the text is hardly more than the name
    now: bool
    town: bool  # "the town of", "camp", "border" beside it
    language: str | None  # of the text, if it is written in the script of the name
    unicase: bool  # the script of the name has no capitals
    foreign: bool  # the name is in a script that the language of the text is not written in
    edge: bool  # the name begins or ends a clause
    apart: bool  # it is a clause of its own: «Guéret, where …»
    island: bool  # the words around it are in another script
    glued: bool  # an Arabic preposition is written as part of it


def is_cased(text: str) -> bool:
    """Return whether capitals in ``text`` mean something: it has small letters as well."""
    upper = sum(char.isupper() for char in text)
    lower = sum(char.islower() for char in text)
    return upper > 0 and lower > upper


def weigh(
    candidate: Candidate,
    option: Option,
    words: Sequence[Word],
    cues: Cues,
    language: str | None,
    cased: bool,
    foreign: bool = False,
) -> Evidence:
    """Read the words around ``candidate``, taken as ``option``."""
    first, last = words[candidate.first], words[candidate.last]
    role, strong, weak = option.role, False, False
    if option.role and (last.tail or language == "tr"):
        # «Harmanlıda»: an ending of place on what is otherwise no word
        placed = (
            option.role in ("at", "from") and not is_word(option.key, None) and not is_word(last.key, None)
        )
        strong = bool(last.tail) or (placed and len(option.key) >= _CAPTION + 1)
        weak = not strong
    elif option.role:
        weak = True
    before = candidate.first
    if first.head:
        cue = cues.before.get(first.head)
        cue = _possessive(words, candidate.first, cue) if first.head in _OF else cue
        if first.head in _OF and _goes_on(words, candidate.last, cues):
            cue = "from"
        role, weak = role or cue, weak or cue is not None
    town = candidate.last > candidate.first and is_area(last.key)
    while before > 0 and not words[before].opens and _town(words, before, cues):
        town, before = True, before - _town(words, before, cues)
    if before > 0 and not words[before].opens and not words[before].joined:
        for length in (3, 2, 1):
            cue_words = " ".join(word.key for word in words[max(0, before - length) : before])
            if before >= length and (cue := cues.before.get(cue_words)):
                role = _possessive(words, before - length, cue) if cue_words in _OF else cue
                if cue_words in _OF and _goes_on(words, candidate.last, cues):
                    role = "from"
                strong, weak = strong or cue_words not in cues.weak, True
                break
    after = candidate.last + 1
    ends = after == len(words) or words[after].pause
    edge = first.pause or ends
    for length in (2, 1):
        cue_words = " ".join(word.key for word in words[after : after + length])
        if after + length <= len(words) and (cue := cues.after.get(cue_words)) and not words[after].opens:
            role, strong = cue, True
            break
    if town:
        role, strong = role or "at", True
    counted = cased and language != "de"
    return Evidence(
        role=role,
        strong=strong,
        weak=weak,
        capital=counted and first.capital and not first.opens and not first.acronym,
        opening=cased and first.capital and not first.acronym and (first.opens or not counted),
        cased=cased,
        alone=len(words) - (candidate.last - candidate.first + 1) <= (1 if strong or weak else 0),
        now=any(word.key in cues.now for word in words[max(0, before - 4) : before]),
        town=town,
        language=language,
        unicase=script_of(first.key) == "arabic",
        foreign=foreign,
        edge=edge,
        apart=first.pause and ends and not last.tail,
        island=_is_island(words, candidate),
        glued=option.role is not None and not option.exact and script_of(first.key) == "arabic",
    )


def _is_island(words: Sequence[Word], candidate: Candidate) -> bool:
    beside = [words[i] for i in (candidate.first - 1, candidate.last + 1) if 0 <= i < len(words)]
    own = script_of(words[candidate.first].key)
    known = bool(beside) and own != "other"  # «1 Decembrie»
    return known and all(script_of(word.key) not in (own, "other") for word in beside)


def _sign(seen: Evidence) -> Sign:
    if seen.strong:
        return Sign.CUE
    if seen.glued:
        return Sign.GLUED
    if seen.apart:
        return Sign.APART
    return Sign.HINT if seen.weak else Sign.EDGE if seen.edge else Sign.NONE


def _possessive(words: Sequence[Word], before: int, cue: Role | None) -> Role | None:
    """«spitalul din Bălți» is in Bălți, «vin din Bălți» is not: look for a verb of coming in the words before."""
    return cue if any(word.key.startswith(_COMING) for word in words[max(0, before - 3) : before]) else "at"


def _goes_on(words: Sequence[Word], last: int, cues: Cues) -> bool:
    """«de Munich à Paris»: a name right after the preposition of the goal makes this one the start."""
    rest = words[last + 1 : last + 4]
    return any(
        cues.before.get(" ".join(word.key for word in rest[:length])) == "to" or rest[0].key in _GOAL
        for length in (1, 2)
        if len(rest) > length and rest[length].capital
    )


def _town(words: Sequence[Word], before: int, cues: Cues) -> int:
    """Return how many words before index ``before`` say "the town of"."""
    if before >= 2 and f"{words[before - 2].key} {words[before - 1].key}" in cues.town:
        return 2
    return 1 if words[before - 1].key in cues.town else 0


def is_meant(
    candidate: Candidate,
    option: Option,
    words: Sequence[Word],
    seen: Evidence,
    served: bool,
    far: bool = False,
) -> bool:
    """Return whether the evidence is enough for a place of this size and this way of writing it.

    ``served`` places are expected; ``far`` cities, of which few speak here, must be plainly named.
    """
    if (
        candidate.first
        and not (seen.strong or seen.weak)
        and is_somebody(words, candidate.first, option.place)
    ):
        return False
    if not (seen.strong or seen.weak) and is_introduced(words, candidate.last):
        return False
    if candidate.last > candidate.first and is_named_after(words, candidate.first):
        return False
    captioned = seen.apart and (seen.opening or is_unmistakable([words[candidate.first].key]))
    if (
        far
        and option.place.kind == "town"
        and not seen.unicase
        and not (option.exact and (seen.strong or seen.capital or seen.alone or captioned))
    ):
        return False
    if (
        option.place.kind == "country"
        and candidate.last > candidate.first
        and is_area(words[candidate.last].key)
    ):
        return False  # «українська громада»
    if option.place.kind == "country" and is_of_people(words, candidate.last + 1):
        return False  # «جرمني ژبه»
    population = option.place.population * (4 if served else 1)
    if option.place.kind == "country":
        population = 100_000_000
    elif option.place.kind == "region":
        population = 1_000_000
    surface = [word.key for word in words[candidate.first : candidate.last + 1]]
    size = sum(map(len, surface))
    cue = seen.strong or seen.weak
    if surface[0] in _ARTICLES and len(surface) > 1:
        first, name = words[candidate.first], words[candidate.first + 1]
        named = first.capital and (not first.opens or seen.apart)  # «Le Mans», «La Rochelle»
        return name.capital and (cue or named) and (option.main or population >= 100_000)
    by_base = not option.exact and len(surface) == 1 and is_common(option.key, seen.language)
    upper = seen.capital or seen.opening
    common = by_base or all(word.isdigit() or is_common(word, seen.language) for word in surface)
    if common and seen.apart and upper and option.exact and option.main and len(surface) == 1:
        return population >= 300_000 and size >= _CAPTION  # «Łódź, szukam pracy»
    if common:
        return _is_common_word_meant(option, seen, population, len(surface), script_of(surface[0]))
    if size < 3:
        return seen.strong and population >= 100_000
    if seen.island and option.place.kind == "town" and size >= _CAPTION and (option.exact or seen.unicase):
        least = 1_000 if cue else 3_000 if seen.capital else 10_000 if option.main else 30_000
        return option.exact and population >= least
    if seen.unicase and len(surface) == 1 and option.place.kind == "town" and not seen.foreign:
        if needs_cue(option.key) and not (cue or seen.glued):
            return False
        if far and not (
            option.exact or (seen.glued and (len(option.key) > _CAPTION or option.place.country in OWN))
        ):
            return False
        if far and _sign(seen) in (Sign.EDGE, Sign.NONE) and option.place.population < _FAR:
            return False
        return is_enough(_sign(seen), len(option.key), population, option.place.country, option.exact)
    if not (cue or seen.foreign or upper or seen.apart or seen.alone) and len(surface) == 1:
        if is_word(option.key, seen.language) and option.place.population < _GREAT:
            return False  # «які суми», «une robe bordeaux»
    foreign_word = seen.language is not None and not is_word(option.key, seen.language)
    rare = seen.apart and (upper or (foreign_word and size > _CAPTION)) and population >= 5_000
    rare = rare or (seen.edge and foreign_word and option.main and population >= 15_000)
    if upper and seen.strong and option.role and option.exact and is_unmistakable(surface):
        return True  # «Telafer’de»: the apostrophe marks a proper name
    if (
        option.exact
        and option.place.kind == "town"
        and size >= _CAPTION
        and (rare or is_unmistakable(surface))
    ):
        known = option.main or script_of(surface[0]) == "cyrillic"  # in which no main name is written
        typed = seen.foreign and (population < 20_000 or not known)
        if not typed and is_caption(
            apart=seen.apart, edge=seen.edge, upper=upper, main=known, population=population
        ):
            return True
    if seen.language == "tr" and option.role and not option.exact and len(surface) == 1:
        if is_unmistakable(surface) and (upper or is_unmistakable([option.key])):  # «Harmanlide», «Gevgeliye»
            return population >= (5_000 if upper else 10_000) * (1 if option.role != "to" else 4)
    if seen.foreign:
        if not (served or cue or seen.capital or seen.opening or seen.alone):
            return False
        known = option.main or served or population >= 1_000_000
        return known and population >= 100_000 and (option.exact or served)
    if option.place.kind == "country" and not cue and not (seen.capital or seen.opening or seen.alone):
        return not seen.cased and option.exact
    if words[candidate.first].acronym and seen.cased and not option.main:
        return False
    if seen.alone and not (size < 4 and not option.main):
        if not (cue or upper) and is_word(option.key, seen.language) and population < _KNOWN:
            return False  # «coro»
        written = seen.capital or seen.opening or (served and option.main)
        return population >= (0 if written else 5_000) if option.exact else population >= 30_000
    if len(surface) > 1:
        return cue or seen.capital or population >= (20_000 if option.exact else 200_000)
    return _is_word_meant(option, seen, population, served, size, len(words))


def _is_word_meant(
    option: Option, seen: Evidence, population: int, served: bool, size: int, length: int
) -> bool:
    """Decide about one word among others by how it is written, what stands before it, and how large the place is."""
    if seen.capital and (seen.strong or seen.weak):
        return option.exact or option.main or served or population >= 2_000
    if seen.strong:
        if seen.unicase or seen.opening or served:
            return population >= (5_000 if option.exact else 20_000)
        return population >= (50_000 if not option.exact else 15_000 if option.main else 30_000)
    if seen.weak:
        return population >= (100_000 if option.exact else 200_000)
    if seen.capital:
        return population >= (2_000 if option.exact else 100_000)
    if seen.opening:
        heading = served and option.exact and option.main and size >= 5 and length <= _HEADING
        return heading or population >= (20_000 if option.exact else 150_000)
    return size >= 4 and population >= (400_000 if not option.exact else 80_000 if option.main else 150_000)


def _is_common_word_meant(option: Option, seen: Evidence, population: int, count: int, script: str) -> bool:
    if count > 1:
        return (seen.strong and seen.capital) or (seen.capital and population >= 50_000)
    if seen.capital:
        return population >= (20_000 if seen.strong else 100_000 if seen.weak else math.inf)
    if seen.opening and not seen.alone:  # German nouns, first words
        return seen.strong and population >= 200_000
    if script == "arabic":
        named = seen.town and option.exact and len(option.key) > 3
        return seen.strong and (option.main or named) and population >= (50_000 if named else 400_000)
    return False
