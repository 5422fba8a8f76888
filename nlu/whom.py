"""Hears for whom help is wanted: a child and its age, women only, an old or disabled person, a legal status, who speaks their language.

High precision, as a service that does not take such a person is then left out: kin count only where help is for them ("for my son",
"my mother needs"), a status only where somebody has it, and nothing where it is denied or belongs to another time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from nlu.phrases import compiled, languages_of, pattern, pieces
from nlu.tongues import STEMS
from nlu.whom_words import WORDS, PersonWords

OLDEST_CHILD = 17
OLDEST_BABY = 1
YOUNGEST_OLDER_PERSON = 60
"""From here UNHCR speaks of an older person (Policy on age, gender and diversity, 2018)."""

_STATUSES = (
    "undocumented",
    "asylum_seeker",
    "temporary_protection",
    "recognised_refugee",
    "displaced_inside",
    "stateless",
)
_WITHOUT = frozenset({"undocumented", "stateless"})
"""Statuses that are told by a "no" themselves."""

_TRAITS = (
    "women_only",
    "pregnant",
    "disability",
    "wheelchair",
    "deaf",
    "blind",
    "alone",
    "lgbtqi",
    "single_parent",
)

_NUMBER = re.compile(r"\d{1,2}")


@dataclass(frozen=True, slots=True)
class Whom:
    """The person for whom help is wanted, as a message tells; nothing set means not told.

    Attributes:
        age: In years, of the one person who needs help.
        ages: Youngest and oldest they can be, when only "a child" or "my grandmother" was said.
        gender: ``female`` or ``male``, of the one person who needs help or of those a place shall be for.
        traits: Of ``women_only`` (a place for women), ``child``, ``older_person``, ``family``, ``pregnant``, ``disability``, ``wheelchair``, ``deaf``, ``blind``,
            ``alone`` (a minor without parents), ``lgbtqi``, ``single_parent``.
        statuses: Legal statuses they have, by the identifiers of the catalogue.
        speaks: Codes of languages that must be spoken there.
    """

    age: int | None = None
    ages: tuple[int, int] | None = None
    gender: str | None = None
    traits: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    speaks: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self != Whom()


def whom_of(text: str, language: str | None = None) -> Whom:
    """For whom help is wanted.

    Args:
        text: As written.
        language: Of the text; None tries all.

    >>> whom_of("a doctor for my son, he is 7 years old", "en")
    Whom(age=7, ages=(0, 17), gender='male', traits=('child',), statuses=(), speaks=())
    >>> bool(whom_of("as a child I liked school", "en"))
    False
    """
    parts = pieces(text)
    for code in languages_of(language, WORDS):
        if found := _reader(code).read(parts):
            return found
    return Whom()


class _Reader:
    """Reads the pieces of a message in one language."""

    def __init__(self, words: PersonWords) -> None:
        self.elsewhere = compiled(words.elsewhere)
        self.denied = re.compile(rf"(?<!\w)(?:{pattern(words.denied)})(?: [\w'-]+)?$")
        self.kin = {
            name: (_framed(words.wanted_for, noun), _framed(words.beside, noun))
            for name, noun in (
                ("baby", words.baby), ("girl", words.girl), ("boy", words.boy), ("child", words.child),
                ("older", words.older), ("woman", words.woman), ("man", words.man),
            )
        }  # fmt: skip
        self.years, self.my_age = compiled(words.years), compiled(words.my_age)
        self.month = compiled(_MONTHS)
        self.oneself = (("female", compiled(words.i_woman)), ("male", compiled(words.i_man)))
        self.traits = tuple((name, compiled(getattr(words, name))) for name in _TRAITS)
        self.statuses = tuple((name, compiled(getattr(words, name))) for name in _STATUSES)
        stems = "|".join(stem.removeprefix("=") for each in STEMS.values() for stem in each)
        self.speaks = compiled(words.speaks.replace("%", rf"(?:{stems})*"))

    def read(self, parts: list[str]) -> Whom:
        """What the pieces together say of the person."""
        elsewhere = any(self.elsewhere.search(piece) for piece in parts)
        traits: list[str] = []
        statuses: list[str] = []
        speaks: list[str] = []
        for piece in parts:
            if not self.elsewhere.search(piece):
                traits += [name for name, phrase in self.traits if self._said(phrase, piece)]
            if not elsewhere:
                statuses += [
                    name for name, phrase in self.statuses if self._said(phrase, piece, name in _WITHOUT)
                ]
            speaks += self._tongues(piece)
        whom = self._kin(parts) if not elsewhere else Whom()
        whom = self._oneself(whom, parts, aged=not elsewhere)
        told = (*whom.traits, *dict.fromkeys(traits))
        hers = "women_only" in told or ("pregnant" in told and not whom.traits)
        gender = "female" if hers else whom.gender
        if "alone" in told and whom.ages is None and whom.age is None:
            whom = replace(whom, ages=(0, OLDEST_CHILD))
        return replace(
            whom,
            gender=gender,
            traits=tuple(dict.fromkeys(told)),
            statuses=tuple(dict.fromkeys(statuses)),
            speaks=tuple(dict.fromkeys(speaks)),
        )

    def _said(self, phrase: re.Pattern[str], piece: str, without: bool = False) -> bool:
        match = phrase.search(piece)
        return match is not None and (without or not self.denied.search(piece[: match.start()].rstrip()))

    def _kin(self, parts: list[str]) -> Whom:
        """The one relative who needs help, unless the whole family does."""
        wanted = [name for name, (frame, _) in self.kin.items() if any(self._said(frame, p) for p in parts)]
        beside = [name for name, (_, frame) in self.kin.items() if any(frame.search(p) for p in parts)]
        if not wanted:
            # "With my two children": there are more of them, whose age and sex say nothing of who comes.
            return Whom(traits=("family",)) if {"child", "boy", "girl", "baby"} & set(beside) else Whom()
        young = [name for name in wanted if name in ("baby", "girl", "boy", "child")]
        if {"older", "woman", "man"} & set(wanted) and young:
            return Whom(traits=("family",))
        if young:
            sexes = {"girl": "female", "boy": "male"}
            told = {sexes[name] for name in young if name in sexes}
            oldest = OLDEST_BABY if "baby" in young else OLDEST_CHILD
            age = self._age(parts)
            if age is not None and age > OLDEST_CHILD:
                return Whom(age=age, gender=told.pop() if len(told) == 1 else None)
            ages = (0, OLDEST_CHILD) if age is not None else (0, oldest)
            return Whom(age, ages, told.pop() if len(told) == 1 else None, ("child",))
        if "older" in wanted:
            return Whom(self._age(parts), (YOUNGEST_OLDER_PERSON, 120), None, ("older_person",))
        age = self._age(parts)
        old = age is not None and age >= YOUNGEST_OLDER_PERSON
        gender = "female" if wanted == ["woman"] else "male" if wanted == ["man"] else None
        return Whom(age, None, gender, ("older_person",) if old else ())

    def _oneself(self, whom: Whom, parts: list[str], *, aged: bool) -> Whom:
        for gender, phrase in self.oneself:
            if whom.gender is None and any(self._said(phrase, piece) for piece in parts):
                whom = replace(whom, gender=gender)
        if whom.traits or whom.age is not None or not aged:
            return whom
        for piece in parts:
            if (match := self.my_age.search(piece)) and (age := _NUMBER.search(match.group())):
                years = int(age.group())
                traits = ("older_person",) if years >= YOUNGEST_OLDER_PERSON else ()
                return replace(whom, age=years, traits=traits)
        return whom

    def _age(self, parts: list[str]) -> int | None:
        for piece in parts:
            if (match := self.years.search(piece)) and (number := _NUMBER.search(match.group())):
                return int(number.group()) // 12 if self.month.search(piece) else int(number.group())
        return None

    def _tongues(self, piece: str) -> Iterator[str]:
        for match in self.speaks.finditer(piece):
            for code, stems in _stems().items():
                if stems.search(match.group()):
                    yield code


_MONTHS = "months?|#?-?місяц*|#?-?місячн*|#?-?месяц*|#?-?месячн*|luni|miesi*|(ال)?شهر|أشهر|شهور|ماه(ه|ها)?|میاشت*|aylık|mois|meses|monate?"


def _framed(frames: str, noun: str) -> re.Pattern[str]:
    return compiled(frames.replace("%", f"(?:{noun})"))


@cache
def _stems() -> dict[str, re.Pattern[str]]:
    return {
        code: re.compile("|".join(rf"(?<!\w){pattern(stem.removeprefix('='))}" for stem in stems))
        for code, stems in STEMS.items()
    }


@cache
def _reader(language: str) -> _Reader:
    return _Reader(WORDS[language])
