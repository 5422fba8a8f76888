"""Collects every reading of a text's words as place names, before anything decides which of them are meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from nlu.places.cues import belongs
from nlu.places.districts import is_area, towns
from nlu.places.gazetteer import Gazetteer
from nlu.places.inflection import guesses, turkish_role
from nlu.places.keys import Word, script_of
from nlu.places.romanising import typed_cyrillic
from nlu.places.types import Place, Role

_CYRILLIC_LANGUAGES = ("uk", "ru")
_ARTICLES = {"au": "le", "du": "le", "aux": "les", "des": "les"}
_LONGEST = 6  # words in a name
_MOST_FORMS = 400  # combinations of inflected words tried for one name


@dataclass(frozen=True, slots=True)
class Option:
    """One place that a stretch of text may name."""

    place: Place
    admin1: str
    main: bool  # written as its main name, not as one of the alternates
    exact: bool  # written as it stands, not inflected
    role: Role | None  # implied by a case ending or a glued preposition
    key: str  # the name it was found by


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words ``first`` to ``last`` of a text and all places they may name."""

    first: int
    last: int
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    key: str
    exact: bool
    role: Role | None


def forms(word: Word, language: str | None) -> list[_Form]:
    """Return the word as it stands and the nominatives it may come from, best first."""
    code = language if belongs(language, script_of(word.key)) else None
    role = turkish_role(word.tail) if word.tail and code in ("tr", None) else None
    found = {word.key: _Form(word.key, True, role)}
    if word.tail:
        joined = word.key + word.tail  # «L’viv», «Luts’k»
        found.setdefault(joined, _Form(joined, True, None))
    if word.head:
        joined = word.head + word.key
        found.setdefault(joined, _Form(joined, True, None))
    for base, implied in guesses(word.key, code):
        found.setdefault(base, _Form(base, False, implied or role))
    if (
        language in _CYRILLIC_LANGUAGES
        and script_of(word.key) == "latin"
        and (typed := typed_cyrillic(word.key))
    ):
        for base in (typed, *(base for base, _ in guesses(typed, language))):
            found.setdefault(base, _Form(base, False, None))
    return list(found.values())


def collect(words: Sequence[Word], language: str | None, gazetteer: Gazetteer) -> list[Candidate]:
    """Return the candidates of ``words`` that do not overlap: the longest from the left."""
    every = [forms(word, language) for word in words]
    asked = {form.key for several in every for form in several}
    known = gazetteer.names([*asked, *(f"{key} *" for key in asked)])
    phrases = [
        (first, last, tuple(_phrases(every[first : last + 1], known)))
        for first, several in enumerate(every)
        if any(f"{form.key} *" in known for form in several)
        for last in range(first + 1, min(first + _LONGEST, len(words)))
        if not any(word.opens and not word.joined for word in words[first + 1 : last + 1])
    ]
    phrases += _districts(words)
    phrases += _contracted(words)
    known.update(gazetteer.names({form.key for _, _, several in phrases for form in several}))
    spans = [(first, last, several) for first, last, several in phrases]
    spans += [(index, index, tuple(several)) for index, several in enumerate(every)]
    hits = [
        (first, last, [form for form in several if known.get(form.key)]) for first, last, several in spans
    ]
    hits = [hit for hit in hits if hit[2]]
    hits.sort(key=lambda hit: (hit[0] - hit[1], hit[0]))

    taken: set[int] = set()
    chosen: list[tuple[int, int, list[_Form]]] = []
    for first, last, several in hits:
        if taken.isdisjoint(range(first, last + 1)):
            taken.update(range(first, last + 1))
            chosen.append((first, last, several))
    places = gazetteer.places(
        number for _, _, several in chosen for form in several for number, _ in known[form.key]
    )
    return [
        Candidate(first, last, tuple(_options(several, known, places)))
        for first, last, several in sorted(chosen, key=lambda hit: hit[0])
    ]


def _districts(words: Sequence[Word]) -> Iterator[tuple[int, int, tuple[_Form, ...]]]:
    for index, word in enumerate(words[1:], start=1):
        if is_area(word.key) and not word.opens and (stems := towns(words[index - 1].key)):
            yield index - 1, index, tuple(_Form(stem, False, "at") for stem in stems)


def _contracted(words: Sequence[Word]) -> Iterator[tuple[int, int, tuple[_Form, ...]]]:
    """French joins the article to the preposition: «aux Lilas» is in Les Lilas, «au Havre» in Le Havre."""
    for index, word in enumerate(words[1:], start=1):
        if word.capital and (article := _ARTICLES.get(words[index - 1].key)):
            yield index, index, (_Form(f"{article} {word.key}", True, None),)


def _phrases(several: Sequence[Sequence[_Form]], known: dict[str, list[tuple[int, bool]]]) -> Iterator[_Form]:
    openings = [form for form in several[0] if f"{form.key} *" in known]
    for parts in islice(product(openings, *several[1:]), _MOST_FORMS):
        # A Turkish case ends the last word, an Arabic preposition begins the first.
        role = parts[-1].role or parts[0].role
        yield _Form(" ".join(part.key for part in parts), all(part.exact for part in parts), role)


def _options(
    several: Sequence[_Form], known: dict[str, list[tuple[int, bool]]], places: dict[int, tuple[Place, str]]
) -> Iterator[Option]:
    seen: set[int] = set()
    for form in several:  # the exact form comes first
        for number, main in known[form.key]:
            if number not in seen and number in places:
                seen.add(number)
                place, admin1 = places[number]
                yield Option(place, admin1, main, form.exact, form.role, form.key)
