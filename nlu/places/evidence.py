"""Reads what the words around a name say of it: a preposition, a case ending, a capital, a clause of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlu.places.candidates import Candidate, Option
from nlu.places.cues import Cues
from nlu.places.districts import is_area
from nlu.places.keys import Word, script_of
from nlu.places.types import Role
from nlu.places.unmistakable import is_word

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
        cue = _possessive(words, candidate, candidate.first, cue) if first.head in _OF else cue
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
                role = _possessive(words, candidate, before - length, cue) if cue_words in _OF else cue
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
    elif (
        not ends
        and not words[after].pause
        and any(
            " ".join(word.key for word in words[after : after + length]) in cues.town for length in (1, 2)
        )
    ):
        role, weak = role or "at", True  # «Сирет граница», «Reni vama»
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


def _possessive(words: Sequence[Word], candidate: Candidate, before: int, cue: Role | None) -> Role | None:
    """«spitalul din Bălți» is in Bălți, «vin din Bălți» and «din Bălți am plecat» are not: look for a verb of coming."""
    near = [*words[max(0, before - 3) : before], *words[candidate.last + 1 : candidate.last + 3]]
    return cue if any(word.key.startswith(_COMING) for word in near) else "at"


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
