"""Rules over ideas: which of them, close together, mean that somebody is in danger, and what takes that back.

A rule names ideas of its own language: ``want die`` asks for both within a few words, in any order (Slavic and
Persian order is free); ``kill > me`` asks for this order; ``a|b`` accepts either; ``-not`` takes the match back when
that idea stands inside it or right before it, ``!home`` when it stands anywhere near; ``@3`` sets how far apart the
first and last word may be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nlu.crisis.lexicon import Hit
from nlu.errors import PatternError

REACH = 6
"""Words between the first and the last idea of a rule, unless the rule says otherwise."""

STORY_REACH = 8
"""How near a word such as "film" or "chess" must be to turn a match into a story."""

MOST_HITS = 12
"""Hits of one idea that are tried; bounds the work an adversarial message can cause."""


GUARDS = (".story", ".past", ".asking")
"""Ideas that soften a match in whichever of the message's possible languages they are found: "film" is a film in all."""


@dataclass(frozen=True)
class Rule:
    """One way of saying that somebody is in danger, in one language."""

    language: str
    kind: str
    certain: bool
    ideas: tuple[tuple[str, ...], ...]
    ordered: bool = False
    unless: tuple[str, ...] = ()
    unless_near: tuple[str, ...] = ()
    reach: int = REACH


@dataclass(frozen=True)
class Finding:
    """A rule that matched, and how sure the words around it leave us."""

    kind: str
    certain: bool
    softened: bool = False


def parse(text: str, *, language: str, kind: str, certain: bool, known: frozenset[str]) -> Rule:
    """Read one line of a pattern file; every idea it names must be among ``known``."""
    ideas: list[tuple[str, ...]] = []
    unless: list[str] = []
    unless_near: list[str] = []
    reach, ordered = REACH, False
    for part in text.split():
        if part == ">":
            ordered = True
        elif part.startswith("@"):
            reach = int(part[1:])
        else:
            names = tuple(f"{language}.{name}" for name in part.lstrip("-!").split("|"))
            unknown = [name for name in names if name not in known]
            if unknown:
                raise PatternError("unknown_idea", subject=", ".join(unknown), detail=text)
            if part.startswith("-"):
                unless.extend(names)
            elif part.startswith("!"):
                unless_near.extend(names)
            else:
                ideas.append(names)
    if not ideas:
        raise PatternError("empty_rule", subject=f"{language}.{kind}", detail=text)
    return Rule(language, kind, certain, tuple(ideas), ordered, tuple(unless), tuple(unless_near), reach)


def findings(rules: Sequence[Rule], hits: Sequence[Hit], guards: Sequence[Hit] = ()) -> Iterator[Finding]:
    """Yield what each rule finds in a message whose ideas are ``hits``, softened by the ``guards`` of all languages."""
    by_idea: dict[str, list[Hit]] = {}
    for hit in hits:
        group = by_idea.setdefault(hit.idea, [])
        if len(group) < MOST_HITS:
            group.append(hit)
    for guard in guards:
        by_idea.setdefault(guard.idea[guard.idea.index(".") :], []).append(guard)
    for rule in rules:
        if all(any(name in by_idea for name in names) for names in rule.ideas):
            for span in _spans(rule, by_idea):
                finding = _judge(rule, span, by_idea)
                if finding is not None:
                    yield finding


def _spans(rule: Rule, by_idea: Mapping[str, Sequence[Hit]]) -> Iterator[tuple[int, int]]:
    """Yield first and last word of every way the rule's ideas stand close enough together."""
    partial: list[tuple[int, int, Hit | None]] = [(-1, -1, None)]  # first word, last word, latest idea
    for names in rule.ideas:
        grown: list[tuple[int, int, Hit | None]] = []
        for first, last, latest in partial:
            for name in names:
                for hit in by_idea.get(name, ()):
                    if latest is not None and (
                        (hit.start, hit.end) == (latest.start, latest.end)  # one word is not two ideas
                        or (rule.ordered and hit.start <= latest.end)
                    ):
                        continue
                    start = hit.start if first < 0 else min(first, hit.start)
                    end = max(last, hit.end)
                    if len(rule.ideas) == 1 or end - start <= rule.reach:
                        grown.append((start, end, hit))
        partial = grown[: MOST_HITS * MOST_HITS]
    for first, last, _ in partial:
        yield first, last


def _judge(rule: Rule, span: tuple[int, int], by_idea: Mapping[str, Sequence[Hit]]) -> Finding | None:
    """Weigh the words around a match: an idiom or a story takes it back, the past or a question softens it."""
    first, last = span

    def near(name: str, before: int, after: int) -> bool:
        return any(hit.end >= first - before and hit.start <= last + after for hit in by_idea.get(name, ()))

    if any(near(name, 1, 0) for name in rule.unless) or any(
        near(name, REACH, REACH) for name in rule.unless_near
    ):
        return None
    if near(f"{rule.language}.idiom", 0, 0) or near(".story", STORY_REACH, STORY_REACH):
        return None
    long_ago = near(".past", STORY_REACH, STORY_REACH)
    if long_ago and rule.kind == "medical" and not rule.certain:
        return None  # an illness that is over; past violence may still need somebody to talk to
    softened = long_ago or ".asking" in by_idea
    return Finding(rule.kind, rule.certain and not softened, softened)
