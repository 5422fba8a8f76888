"""Which needs a message carries: the recognised one, and a second one where a message holds two, without those it says no to."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from nlu.taxonomy import URGENCY, need_of
from nlu.types import Scored

SURE = 0.65
"""Confidence at which the intent of one clause counts as a need of its own."""

CERTAIN = 0.75
"""Confidence of a need from which no other reading is considered."""

LIKELY = 0.12
"""Confidence of a need that an uncertain message may mean as well."""

MOST_LIKELY = 2

_SHORTEST = 4
"""Letters of a clause; less is a word like "yes"."""

_CONJUNCTIONS = {
    "en": ("and", "also", "plus"),
    "uk": ("та", "й", "і", "ще", "а також", "i", "ta"),
    "ru": ("и", "ещё", "еще", "а также", "i"),
    "ro": ("și", "si", "şi", "precum și"),
    "pl": ("i", "oraz", "a także", "a takze", "też"),
    "ar": ("و", "وكمان", "كمان", "وأيضا"),
    "fa": ("و", "همچنین", "هم"),
    "ps": ("او", "هم"),
    "tr": ("ve", "ayrıca", "bir de"),
    "fr": ("et", "ainsi que", "aussi"),
    "es": ("y", "e", "también"),
    "de": ("und", "außerdem", "sowie"),
}
"""Words that join two wishes. Single Latin letters mean other things elsewhere, so they count in their own language only."""

_PUNCTUATION = r"[.,;!?،؛؟…\n]+"
_ARABIC_AND = re.compile(r"\sو(?=\w{3,})")

_REFUSAL = re.compile(
    r"\b(?:no need|don'?t need|dont need|do not need|instead of|не треба|не потрібн\w*|не нужн\w*|не надо"
    r"|nu am nevoie|nu vreau|nu imi trebuie|nu îmi trebuie|nie potrzebuj\w*|nie chc\w*|gerek yok|istemiyorum|pas besoin"
    r"|no necesito|no quiero|(?:brauche|brauchen|will|möchte) kein\w*|لا أحتاج|لا احتاج|لا اريد|لا أريد|ما بدي"
    r"|نمی\s?خو?اه\w*|نیاز ندارم|نه غواړم|ضرورت نه)(?=\s|$)",
    re.IGNORECASE,
)
"""Words that refuse something."""

_NOT_THIS = re.compile(
    r"(?:not|не|nie|nu|nicht|pas|مو|ليس|لیس|نه)\s+\S+(?:\s+(?:please|please\.|bitte|будь ласка))?",
    re.IGNORECASE,
)
"""A bare "not food": nothing but one word follows. «Син не ходить до школи» and «нема їжі» tell of a lack, which is a need."""

_LACKS = re.compile(
    r"(?:не|nie|nu|нет|нема) (?:маю|має|маємо|мають|можу|може|можемо|знаю|знаємо|сплю|спить|їм|їсть|їли|имею|имеем|могу|можем|знаем|спит"
    r"|ели|mam|mamy|ma|wiem|mogę|możemy|śpię|śpi|am|avem|are|au|pot|putem|știu|stiu|știm|dorm|doarme)\b",
    re.IGNORECASE,
)


def clauses(text: str, language: str | None = None, most: int = 3) -> tuple[str, ...]:
    """Parts of a text that could each hold a need; empty when it is one piece.

    >>> clauses("we have nothing to eat and my mother needs a doctor", "en")
    ('we have nothing to eat', 'my mother needs a doctor')
    """
    parts = [part.strip() for part in _boundary(language).split(_ARABIC_AND.sub(" , ", text)) if part]
    worthwhile = [part for part in parts if len(part) >= _SHORTEST]
    return tuple(worthwhile[:most]) if len(worthwhile) >= 2 else ()


@functools.cache
def _boundary(language: str | None) -> re.Pattern[str]:
    every = [
        word for words in _CONJUNCTIONS.values() for word in words if len(word) > 1 or not word.isascii()
    ]
    words = _CONJUNCTIONS.get(language or "", ()) or every
    return re.compile(rf"{_PUNCTUATION}|\s(?:{'|'.join(map(re.escape, words))})\s", re.IGNORECASE)


def is_negated(clause: str) -> bool:
    """Whether a clause says no to something ("not food", "I do not want money"); telling of a lack is no refusal.

    >>> is_negated("not food"), is_negated("my son does not go to school")
    (True, False)
    """
    clause = clause.strip()
    if (found := _REFUSAL.search(clause)) is not None and found.start() <= 12:
        return True
    return _NOT_THIS.fullmatch(clause) is not None and _LACKS.match(clause) is None


def needs_of(ranking: Sequence[Scored], by_clause: Iterable[tuple[str, Scored]] = ()) -> tuple[str, ...]:
    """Needs of a message, most urgent first.

    Args:
        ranking: Of the whole message, best first.
        by_clause: Each clause with its best intent.
    """
    wanted: list[str] = []
    refused: set[str] = set()
    for clause, best in by_clause:
        need = need_of(best.intent)
        if need and best.confidence >= SURE:
            if is_negated(clause):
                refused.add(need)
            else:
                wanted.append(need)
    main = need_of(ranking[0].intent) if ranking else None
    if main and not (main in refused and wanted):
        wanted.append(main)
    return tuple(sorted(set(wanted), key=_urgency))


def likely_needs(ranking: Sequence[Scored], known: Sequence[str]) -> tuple[str, ...]:
    """Needs that an uncertain message may mean as well: worth a look, not worth a report.

    Args:
        ranking: Of the whole message, best first.
        known: Needs that are taken as meant already.
    """
    if not ranking or (need_of(ranking[0].intent) and ranking[0].confidence >= CERTAIN):
        return ()
    others = [
        need
        for scored in ranking
        if (need := need_of(scored.intent)) and need not in known and scored.confidence >= LIKELY
    ]
    return tuple(others[:MOST_LIKELY])


def _urgency(need: str) -> int:
    return URGENCY.index(need) if need in URGENCY else len(URGENCY)
