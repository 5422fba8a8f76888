"""Says why a turn went as it did, from what was understood, asked and found: the numbers the decision really rests on."""

from __future__ import annotations

from typing import Literal

from bot.assistant import Turn
from bot.dialogue import types as d
from bot.dialogue.deciding import act_at, decide
from bot.rendering.markup import plain
from bot.rendering.reasons import reason_text
from bot.rendering.voice import Voice
from knowledge.console.ports.trying import Finding, Heard, Looked, Meaning, Why
from knowledge.search.types import Outcome, Person, Query, Result, ServiceCard
from nlu.taxonomy import CRISIS_INTENTS, need_of
from nlu.types import Understanding

MEANINGS = 5
"""Meanings told; the sixth is hardly ever above one percent."""

_OUTSIDE = (d.OpenCase, d.ForwardToCase, d.CloseCase, d.Erase, d.Feedback, d.QuickExit)


def explained(seen: Understanding | None, turn: Turn, context: d.Context, total_ms: float, to: Voice) -> Why:
    """The explanation of one turn.

    Args:
        seen: The message as understood; None when a button was pressed.
        turn: What it led to.
        context: Of the moment: the thresholds.
        total_ms: Milliseconds from the message to the answer.
        to: Speaks the reader's language.
    """
    outcome = turn.outcome
    shown = frozenset(
        f"service:{reply.card.id}" if isinstance(reply, d.ShowService) else f"answer:{reply.card.id}"
        for reply in turn.replies
        if isinstance(reply, d.ShowService | d.ShowAnswer)
    )
    times: list[tuple[str, float]] = []
    if seen is not None:
        times += [("understanding", seen.ms), ("place", seen.place_ms), ("model", seen.embed_ms)]
    if outcome is not None:
        times += [("embedding", outcome.embed_ms), ("search", outcome.search_ms)]
    return Why(
        heard=_heard(seen, context, to) if seen else None,
        looked=_looked(turn.query, outcome, shown, to) if turn.query and outcome else None,
        degraded=tuple(sorted({*(seen.degraded if seen else ()), *(outcome.degraded if outcome else ())})),
        effects=tuple(type(effect).__name__ for effect in turn.effects if isinstance(effect, _OUTSIDE)),
        ms=(*times, ("total", total_ms)),
    )


def _heard(seen: Understanding, context: d.Context, to: Voice) -> Heard:
    decision: Literal["act", "ask", "say so", "crisis"] = (
        "crisis" if seen.crisis.level == "certain" else decide(seen, context)
    )
    return Heard(
        language=to.language_name(seen.language) if seen.language else None,
        engine=seen.engine,
        meanings=tuple(
            Meaning(scored.intent, intent_name(scored.intent, to), scored.confidence)
            for scored in seen.ranking[:MEANINGS]
        ),
        needed=act_at(seen.intent, context),
        decision=decision,
        needs=tuple(to.need(need) for need in seen.needs),
        place=(seen.place.name, to.country(seen.place.country)) if seen.place else None,
        suggestions=tuple(place.name for place in seen.place_suggestions),
        crisis=seen.crisis.kind if seen.crisis.level != "none" else None,
        crisis_level=seen.crisis.level,
    )


def intent_name(intent: str, to: Voice) -> str:
    """An intent in the words of the assistant's own buttons; empty where they have none."""
    if need := need_of(intent):
        return to.need(need)
    key = "intent-crisis" if intent in CRISIS_INTENTS else f"intent-{intent}"
    return plain(to.say(key)) if to.has(key) else ""


def _looked(query: Query, outcome: Outcome, shown: frozenset[str], to: Voice) -> Looked:
    near = query.near
    return Looked(
        needs=tuple(to.need(need) for need in query.needs),
        near=near.name if near else None,
        exact=bool(near and near.exact),
        country=to.country(query.country) if query.country else None,
        conditions=_conditions(query, to),
        relaxed=outcome.relaxed,
        confident=outcome.confident,
        findings=tuple(_finding(result, shown, to) for result in outcome.results),
    )


def _conditions(query: Query, to: Voice) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    if query.open_now:
        found.append(("open_now", ""))
    if query.wanted:
        found.append(("open_then", ""))
    if query.round_the_clock:
        found.append(("open_always", ""))
    if query.women_only:
        found.append(("women_only", ""))
    if query.wished_languages:
        found.append(("speaks", to.listed([to.language_name(code) for code in query.wished_languages])))
    return (*found, *_of_person(query.person, to))


def _of_person(person: Person, to: Voice) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for condition, prefix, codes in (
        ("accepts", "status", person.statuses),
        ("for_group", "group", person.groups),
        ("access", "access", person.access),
    ):
        if codes:
            found.append((condition, to.listed([_word(prefix, code, to) for code in codes])))
    if person.age is not None:
        found.append(("age", str(person.age)))
    elif person.ages:
        found.append(("age", f"{person.ages[0]}–{person.ages[1]}"))
    return found


def _word(prefix: str, code: str, to: Voice) -> str:
    key = f"{prefix}-{code}"
    return plain(to.say(key)) if to.has(key) else code.replace("_", " ")


def _finding(result: Result, shown: frozenset[str], to: Voice) -> Finding:
    card = result.card
    return Finding(
        kind=result.type,
        id=result.id,
        title=card.name if isinstance(card, ServiceCard) else card.title,
        organization=card.organization if isinstance(card, ServiceCard) else "",
        score=result.score,
        distance_km=result.distance_km,
        reasons=tuple(reason_text(reason, to.language) for reason in result.reasons),
        warnings=card.warnings,
        shown=f"{result.type}:{result.id}" in shown,
    )
