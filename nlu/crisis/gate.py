"""Decides, for one message, whether somebody is in danger, of what kind, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from nlu.crisis.files import load
from nlu.crisis.lexicon import Hit, Lexicon
from nlu.crisis.reading import read
from nlu.crisis.rules import GUARDS, Rule, findings

CrisisKind = Literal["self_harm", "violence", "medical", "child"]
CrisisLevel = Literal["none", "possible", "certain"]

# When one message shows several dangers of equal certainty, the reply follows the first of these.
_PRECEDENCE: tuple[CrisisKind, ...] = ("self_harm", "child", "violence", "medical")


@dataclass(frozen=True)
class Crisis:
    """What the gate saw: ``certain`` interrupts the conversation, ``possible`` adds one quiet line to the reply.

    ``softened`` says that it is only possible because it was long ago or a question, and nothing else was found.
    """

    kind: CrisisKind | None = None
    level: CrisisLevel = "none"
    softened: bool = field(default=False, compare=False)


NO_CRISIS = Crisis()


@dataclass(frozen=True)
class _Gate:
    lexicon: Lexicon
    rules: dict[str, tuple[Rule, ...]]


@cache
def _gate() -> _Gate:
    classes, rules = load()
    by_language: dict[str, list[Rule]] = {}
    for rule in rules:
        by_language.setdefault(rule.language, []).append(rule)
    return _Gate(Lexicon(classes), {language: tuple(group) for language, group in by_language.items()})


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


def warm_up() -> None:
    """Read the pattern files now instead of with the first message; raises ``PatternError`` if one is unusable."""
    _gate()


def is_figure_of_speech(text: str) -> bool:
    """Return whether ``text`` uses an idiom of danger ("dying of hunger") and shows no danger besides.

    A model that counts words takes such a sentence for a cry for help and would send the hungry to a psychologist.
    """
    by_language = _hits(text)
    idioms = any(
        hit.idea.endswith(".idiom") for language in _spoken(by_language) for hit in by_language[language]
    )
    return idioms and detect(text).level == "none"


def _hits(text: str) -> dict[str, list[Hit]]:
    by_language: dict[str, list[Hit]] = {}
    for hit in _gate().lexicon.hits(read(text)):
        by_language.setdefault(hit.idea.split(".", 1)[0], []).append(hit)
    return by_language


def detect(text: str) -> Crisis:
    """Return the danger that ``text`` shows, looking for all languages at once.

    Pure and deterministic; below a millisecond for a message of ordinary length once :func:`warm_up` has run.
    """
    gate = _gate()
    by_language = _hits(text)
    spoken = _spoken(by_language)
    guards = [hit for language in spoken for hit in by_language[language] if hit.idea.endswith(GUARDS)]
    found = {
        (finding.certain, finding.kind, finding.softened)
        for language in spoken
        for finding in findings(gate.rules.get(language, ()), by_language[language], guards)
    }
    for certain in (True, False):
        for kind in _PRECEDENCE:
            if (certain, kind, False) in found:
                return Crisis(kind, "certain" if certain else "possible")
            if (certain, kind, True) in found:
                return Crisis(kind, "possible", softened=True)
    return NO_CRISIS
