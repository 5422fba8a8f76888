"""Puts script, table and detector together into one answer."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from nlu.errors import ModelError
from nlu.language import rules
from nlu.language.detector import ask
from nlu.language.scripts import SCRIPT_CODES, foreign_script
from nlu.language.spelling import spell
from nlu.language.table import Table
from nlu.language.types import UNKNOWN, LanguageGuess
from nlu.taxonomy import LANGUAGES

log = logging.getLogger(__name__)

FOREIGN_WORDS = 3
"""Fewer words than this are never enough to say that somebody writes in a language we do not speak."""

SHORT_NEIGHBOUR, LONG_NEIGHBOUR = 0.03, 2.0
"""What evidence for a neighbour counts in one or two words, which too many languages share, and in more words, where
the table is shy because it saw little of it."""

CONFIRMED, CONFIRMED_AT_LEAST = 8.0, 0.03
"""Factor and addition for a neighbour that the detector names as well."""

STRANGER = 0.5
"""Evidence for a language that only the detector knows: enough where the table recognises nothing."""

# Languages that the detector names rightly; its rarer ones are mostly somebody's Latin spelling of Ukrainian or Dari.
_STRANGERS = frozenset("ca et fi gl hi id is kk ky lt lv mn ms ne sl sw ta tg tl uz vi xh yo zu".split())
_SAME = {"hr": "sr", "bs": "sr", "no": "da", "nb": "da", "nn": "da"}

_NOISE = re.compile(r"https?://\S+|\S*@\S+|(?<!\S)/\w+")

_table: Table | None = None


def warm_up(table: Path | None = None) -> None:
    """Reads the learned table and the word lists now instead of with the first message.

    Args:
        table: File that set-up made; without it, or when it cannot be read, the rules answer alone.

    Raises:
        DataError: The word lists are unusable.
    """
    global _table
    _table = None
    if table is not None and table.is_file():
        try:
            _table = Table.load(table)
        except ModelError as error:
            log.warning("languages are told by rules alone: %s", error)
    rules.words()


def identify(text: str) -> LanguageGuess:
    """The language ``text`` is written in. Well below a millisecond for an ordinary message; never raises."""
    text = _NOISE.sub(" ", text)[:600].lower()
    foreign = foreign_script(text)
    if foreign is not None:
        return foreign
    return rules.by_rules(text) if _table is None else _by_table(text, _table)


def is_telling(guess: LanguageGuess, words: int) -> bool:
    """Whether a language that the product does not speak is certain enough to say so: two Latin words are not."""
    return guess.other in SCRIPT_CODES or (guess.other is not None and words >= FOREIGN_WORDS)


def _by_table(text: str, table: Table) -> LanguageGuess:
    spelled = spell(text)
    if not spelled or table.says_nothing(spelled):
        return UNKNOWN
    evidence = table.evidence(spelled)
    if len(spelled.split()) < FOREIGN_WORDS:
        _weigh_neighbours(evidence, SHORT_NEIGHBOUR)
    else:
        _weigh_neighbours(evidence, LONG_NEIGHBOUR)
        _hear_detector(spelled, evidence)
    best = max(evidence, key=evidence.__getitem__)
    share = round(evidence[best] / sum(evidence.values()), 3)
    return LanguageGuess(best, share) if best in LANGUAGES else LanguageGuess(None, share, best)


def _weigh_neighbours(evidence: dict[str, float], factor: float) -> None:
    for language in evidence:
        if language not in LANGUAGES:
            evidence[language] *= factor


def _hear_detector(spelled: str, evidence: dict[str, float]) -> None:
    # Of our own languages the table knows more than the detector: hearing it there lost more than it won.
    opinion = ask(spelled)
    if opinion is None or not opinion.reliable or opinion.language in LANGUAGES:
        return
    language = _SAME.get(opinion.language, opinion.language)
    if language in evidence:
        evidence[language] = evidence[language] * CONFIRMED + CONFIRMED_AT_LEAST
    elif language in _STRANGERS:
        evidence[language] = STRANGER
