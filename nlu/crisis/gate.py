"""Decides, for one message, whether somebody is in danger, of what kind, and how sure that is."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Literal

from nlu.crisis.files import load
from nlu.crisis.lexicon import Hit, Lexicon
from nlu.crisis.reading import read
from nlu.crisis.rules import GUARDS, Rule, findings
from nlu.crisis.words import ANY, Signs, Words

log = logging.getLogger(__name__)

CrisisKind = Literal["self_harm", "violence", "medical", "child"]
CrisisLevel = Literal["none", "possible", "certain"]

# When one message shows several dangers of equal certainty, the reply follows the first of these.
_PRECEDENCE: tuple[CrisisKind, ...] = ("self_harm", "child", "violence", "medical")

STORIES = frozenset({"idiom", "story"})
"""Ideas beside which words of danger mean little."""

# Log odds of the words (nlu/crisis/words.py) at which they change what the rules say; see docs/understanding.md.
WORDS_SUSPECT = -0.2
"""The rules saw nothing: from here the words alone make a danger *possible*."""
WORDS_SUSPECT_IN_A_STORY = 1.0
"""… and from here beside an idiom or a word such as "film"."""
WORDS_SURE = 4.5
"""… and from here *certain*."""
WORDS_CONFIRM = 3.0
"""The rules thought it possible: from here it is certain."""
WORDS_KEEP = 1.0
"""The rules were certain: below it is only possible."""
WORDS_DROP = -2.0
"""Below it the rules were misled, unless they heard of something past or a question: who was beaten may need to talk."""


@dataclass(frozen=True)
class Crisis:
    """What the gate saw: ``certain`` interrupts the conversation, ``possible`` adds one quiet line to the reply.

    ``softened`` says that it is only possible because it was long ago or a question, and nothing else was found.
    ``odds`` are the log odds of any danger by the words alone, None when set-up has not taught them.
    ``idiom`` says that the message uses a figure of speech such as "dying of hunger".
    """

    kind: CrisisKind | None = None
    level: CrisisLevel = "none"
    softened: bool = field(default=False, compare=False)
    odds: float | None = field(default=None, compare=False)
    idiom: bool = field(default=False, compare=False)


NO_CRISIS = Crisis()


@dataclass(frozen=True)
class _Rules:
    lexicon: Lexicon
    by_language: dict[str, tuple[Rule, ...]]


@cache
def _rules() -> _Rules:
    classes, rules = load()
    by_language: dict[str, list[Rule]] = {}
    for rule in rules:
        by_language.setdefault(rule.language, []).append(rule)
    return _Rules(Lexicon(classes), {language: tuple(group) for language, group in by_language.items()})


def _spoken(by_language: Mapping[str, Sequence[Hit]]) -> list[str]:
    """Return the languages the message can be in, judged by how many of its words each one knows.

    "Suicide" is a word of five languages; only the one that also knows the words around it can tell a news item
    from a cry for help. Two thirds of the known words of the best language are enough: people mix languages.
    """
    covered = {
        language: len({index for hit in hits for index in range(hit.start, hit.end + 1)})
        for language, hits in by_language.items()
    }
    most = max(covered.values(), default=0)
    return [language for language, count in covered.items() if 3 * count >= 2 * most]


_words: Words | None = None


def warm_up(words: Path | None = None) -> None:
    """Read all files now instead of with the first message.

    Args:
        words: File that set-up made (:mod:`nlu.crisis.teach`); without it, or when it cannot be read, the rules stand alone.

    Raises:
        PatternError: A pattern file is unusable.
    """
    global _words
    _words = None
    if words is not None and words.is_file():
        try:
            _words = Words.load(words)
        except (OSError, ValueError, KeyError) as error:
            log.warning("the crisis gate works by its rules alone: %s", type(error).__name__)
    _rules()


def detect(text: str) -> Crisis:
    """Return the danger that ``text`` shows, looking for all languages at once.

    Pure and deterministic; below a millisecond for a message of ordinary length once :func:`warm_up` has run.
    """
    signs, by_rules = see(text)
    idiom = "idiom" in signs.ideas
    if _words is None:
        return replace(by_rules, idiom=idiom)
    odds = _words.odds(signs)
    told_as_a_story = not STORIES.isdisjoint(signs.ideas)
    return replace(weigh(by_rules, odds, told_as_a_story=told_as_a_story), odds=odds[ANY], idiom=idiom)


def see(text: str) -> tuple[Signs, Crisis]:
    """Return what is seen in ``text``, and what the rules alone make of it."""
    by_language = _hits(text)
    spoken = _spoken(by_language)
    hits = [hit for language in spoken for hit in by_language[language]]
    by_rules = _by_rules(by_language, spoken, [hit for hit in hits if hit.idea.endswith(GUARDS)])
    verdict: tuple[str, ...] = ()
    if by_rules.kind:
        verdict = (by_rules.level, by_rules.kind, f"{by_rules.level} {by_rules.kind}")
        verdict += ("softened",) if by_rules.softened else ()
    return Signs(text, frozenset(hit.idea.split(".", 1)[1] for hit in hits), verdict), by_rules


def weigh(by_rules: Crisis, odds: Mapping[str, float], *, told_as_a_story: bool = False) -> Crisis:
    """Return what the rules and the words together say; each may be overruled where the other is sure enough."""
    kind = by_rules.kind or _likeliest(odds)
    danger = odds[ANY]
    if by_rules.level == "none":
        if danger >= WORDS_SURE and not told_as_a_story:
            return Crisis(kind, "certain")
        suspected = danger >= (WORDS_SUSPECT_IN_A_STORY if told_as_a_story else WORDS_SUSPECT)
        return Crisis(kind, "possible") if suspected else NO_CRISIS
    if danger < WORDS_DROP and not by_rules.softened:
        return NO_CRISIS
    if by_rules.level == "certain":
        return by_rules if danger >= WORDS_KEEP else replace(by_rules, level="possible")
    return Crisis(kind, "certain") if danger >= WORDS_CONFIRM and not by_rules.softened else by_rules


def _likeliest(odds: Mapping[str, float]) -> CrisisKind:
    def odds_of(kind: CrisisKind) -> float:
        return odds[kind]

    return max(_PRECEDENCE, key=odds_of)


def _by_rules(
    by_language: Mapping[str, Sequence[Hit]], spoken: Sequence[str], guards: Sequence[Hit]
) -> Crisis:
    rules = _rules().by_language
    found = {
        (finding.certain, finding.kind, finding.softened)
        for language in spoken
        for finding in findings(rules.get(language, ()), by_language[language], guards)
    }
    for certain in (True, False):
        for kind in _PRECEDENCE:
            if (certain, kind, False) in found:
                return Crisis(kind, "certain" if certain else "possible")
            if (certain, kind, True) in found:
                return Crisis(kind, "possible", softened=True)
    return NO_CRISIS


def _hits(text: str) -> dict[str, list[Hit]]:
    by_language: dict[str, list[Hit]] = {}
    for hit in _rules().lexicon.hits(read(text)):
        by_language.setdefault(hit.idea.split(".", 1)[0], []).append(hit)
    return by_language
