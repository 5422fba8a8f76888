"""Notices what a turn teaches the operators: that somebody was answered or not, and which question nobody has an answer to.

Only after consent, never what speaks of danger, and nothing that tells who it was. Whoever spoke of danger is not noticed for a day:
what they ask next may still be about it.
"""

from __future__ import annotations

from datetime import datetime

from bot.assistant import Turn
from bot.conversations.memory import Recent
from bot.conversations.plan import Change
from bot.dialogue import types as d
from nlu.crisis import detect
from nlu.redaction import redacted
from nlu.taxonomy import CRISIS_INTENTS, CRISIS_KINDS
from nlu.text import tokens
from nlu.types import Understanding

GUARDED_S = 24 * 3600.0
PROTECTION = "protection"
HINT = 0.1
"""Probability from which an intent that speaks of danger or abuse keeps a question out of everything."""

FEWEST_WORDS = 3
"""Words of a question worth keeping: "?" and "help me" teach nothing."""

_DANGEROUS = frozenset({*CRISIS_INTENTS, "need_protection", "report_abuse"})
_DANGERS = frozenset({*CRISIS_KINDS, "emergency"})
_NO_ANSWER = frozenset({"not-known", "nothing-found", "nothing-found-town", "not-understood", "which-one"})
"""Keys of replies that say that there is no answer."""

_PRESSES_THAT_ASK = frozenset({"need", "place", "skip_place", "intent", "none"})
"""Buttons that complete a question; the others are about what was shown."""


class Noticing:
    """What is noticed of conversations.

    Args:
        shortest: For tests: how long somebody who spoke of danger is left out, in seconds.
    """

    def __init__(self, shortest: float = GUARDED_S) -> None:
        self._guarded: Recent[float] = Recent()
        self._shortest = shortest

    def forget(self, chat: int) -> None:
        """Forgets a person."""
        self._guarded.pop(chat)

    def notice(
        self, chat: int, before: d.State, event: d.Event, turn: Turn, now: datetime, *, handed_over: bool
    ) -> list[Change]:
        """What to write besides the turn itself; nothing where nothing may be noticed.

        Args:
            chat: Whose turn it is; only its shade is ever written.
            before: The conversation before the turn.
            event: What happened.
            turn: What it led to.
            now: Aware.
            handed_over: Whether a case was opened.
        """
        seen = event.understanding if isinstance(event, d.TextSaid) else before.transient.understanding
        if _is_dangerous(seen, before, turn):
            self._guarded.put(chat, now.timestamp())
        spoke = self._guarded.get(chat)
        if spoke is not None and now.timestamp() - spoke < self._shortest:
            return []
        if turn.state.consent != "given" or before.case_owner == "counsellor":
            return []
        day = now.date().isoformat()
        language = turn.state.language or "en"
        need = next(iter((turn.query.needs if turn.query else ()) or turn.state.needs), "")
        changes = [_counting(day, language, need, what) for what in _happened(event, turn, handed_over)]
        if seen is not None and _answered(event, turn) is False and len(tokens(seen.text)) >= FEWEST_WORDS:
            changes.append(_keeping(chat, redacted(seen.text), seen.language or language, need, day))
        return changes


def _happened(event: d.Event, turn: Turn, handed_over: bool) -> list[str]:
    found: list[str] = []
    if (answered := _answered(event, turn)) is not None:
        found.append("answered" if answered else "unanswered")
    if handed_over:
        found.append("handed_over")
    votes = (effect.kind for effect in turn.effects if isinstance(effect, d.Feedback))
    found += ["helpful" if kind == "good" else "unhelpful" for kind in votes]
    said = (effect for effect in turn.effects if isinstance(effect, d.AfterCase))
    return found + [f"{effect.question}_{effect.answer}" for effect in said]


def _answered(event: d.Event, turn: Turn) -> bool | None:
    """Whether a question was answered; None when none was asked, or it is still asked back."""
    if isinstance(event, d.ButtonPressed) and event.action.name not in _PRESSES_THAT_ASK:
        return None
    if not isinstance(event, d.ButtonPressed | d.TextSaid | d.PositionShared):
        return None
    shown = any(isinstance(reply, d.ShowService | d.ShowAnswer) for reply in turn.replies)
    if shown and turn.query is not None:
        return True
    if any(isinstance(reply, d.Say) and reply.key in _NO_ANSWER for reply in turn.replies):
        return False
    return None


def _is_dangerous(seen: Understanding | None, before: d.State, turn: Turn) -> bool:
    """Whether anything in the turn speaks of danger, violence, abuse or a child alone; rather too often than once too seldom."""
    opened = (effect.kind for effect in turn.effects if isinstance(effect, d.OpenCase))
    if any(kind != "general" for kind in opened) or any(
        isinstance(effect, d.Feedback) and effect.kind == "money" for effect in turn.effects
    ):
        return True
    asked = turn.query.needs if turn.query else ()
    if PROTECTION in (*before.needs, *turn.state.needs, *asked):
        return True
    if any(isinstance(reply, d.SayEmergency) and reply.kind in _DANGERS for reply in turn.replies):
        return True
    if seen is None:
        return False
    return (
        seen.crisis.level != "none"
        or PROTECTION in (*seen.needs, *seen.needs_then)
        or "alone" in seen.whom.traits
        or any(scored.intent in _DANGEROUS and scored.confidence >= HINT for scored in seen.ranking)
        or detect(seen.text).level != "none"
    )


def _counting(day: str, language: str, need: str, what: str) -> Change:
    return lambda unit: unit.counts.add(day, language, need, what)


def _keeping(chat: int, text: str, language: str, need: str, day: str) -> Change:
    return lambda unit: unit.gaps.add(chat, text, language, need, day)
