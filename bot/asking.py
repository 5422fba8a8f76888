"""One question outside any conversation: its own person, consent given, everything that was understood and found as plain data."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.assistant import NoDesk, Turn, place_ref
from bot.dialogue import types as d
from bot.dialogue.searching import confidence_in
from bot.dialogue.wishes import with_wishes
from bot.rendering import reason_text, render
from bot.services import Services, now
from knowledge.search.types import Near, Outcome, Query, Result
from nlu.language import by_script
from nlu.places import Place
from nlu.taxonomy import language_code
from nlu.types import Understanding

_COORDINATES = re.compile(r"^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$")


class BadLine(Exception):
    """A line that is no question; ``code`` and ``message`` go into the output, ``id`` as far as it could be read."""

    def __init__(self, code: str, message: str, id: Any = None, field: str = "", value: Any = None) -> None:
        super().__init__(code)
        self.code, self.message, self.id, self.field, self.value = code, message, id, field, value


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        id: Given back as it came.
        text: What the person writes.
        language: Of the reply; None takes the detected one.
        near: A town as written, or None.
        position: (lat, lon), or None.
        at: When, aware; None is now.
    """

    id: Any
    text: str
    language: str | None = None
    near: str | None = None
    position: tuple[float, float] | None = None
    at: datetime | None = None


def read_line(line: str, number: int) -> Question:
    """Reads one JSON line.

    Raises:
        BadLine: It is no JSON object, has no text, or a field cannot be used.
    """
    try:
        row = json.loads(line)
    except ValueError as error:
        raise BadLine("bad_json", f"line {number}: no JSON ({error})") from None
    if not isinstance(row, dict):
        raise BadLine("bad_json", f"line {number}: a JSON object is expected")
    key, text = row.get("id"), row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadLine("no_text", f"line {number}: the field text is missing or empty", key, "text", text)
    near, position = _near(row.get("near"), key, number)
    return Question(
        key,
        text,
        _language(row.get("language"), key, number),
        near,
        position,
        _time(row.get("at"), key, number),
    )


def _language(value: Any, key: Any, number: int) -> str | None:
    if value in (None, ""):
        return None
    if not isinstance(value, str):
        raise BadLine(
            "bad_language", f"line {number}: language must be a code such as uk", key, "language", value
        )
    return language_code(value) or "en"  # any other language is answered in English


def _near(value: Any, key: Any, number: int) -> tuple[str | None, tuple[float, float] | None]:
    if value in (None, ""):
        return None, None
    if isinstance(value, list) and len(value) == 2:
        value = f"{value[0]},{value[1]}"
    if not isinstance(value, str):
        raise BadLine("bad_near", f'line {number}: near must be a town or "lat,lon"', key, "near", value)
    town, position = read_near(value)
    if position and not (-90 <= position[0] <= 90 and -180 <= position[1] <= 180):
        raise BadLine(
            "bad_near", f"line {number}: latitude is −90…90 and longitude −180…180", key, "near", value
        )
    return town, position


def read_near(value: str) -> tuple[str | None, tuple[float, float] | None]:
    """A town as written, or a position (lat, lon) in degrees that may lie outside the globe; both None when nothing is said."""
    if not (found := _COORDINATES.match(value)):
        return value.strip() or None, None
    return None, (float(found[1]), float(found[2]))


def _time(value: Any, key: Any, number: int) -> datetime | None:
    if value in (None, ""):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise BadLine(
            "bad_time", f"line {number}: at must be like 2026-11-23T10:00+02:00", key, "at", value
        ) from None
    return moment if moment.tzinfo else moment.astimezone()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that went the whole way. ``query`` and ``outcome`` are None where there was nothing to look for."""

    seen: Understanding
    language: str
    at: datetime
    turn: Turn
    query: Query | None
    outcome: Outcome | None


async def ask(services: Services, question: Question) -> Asked:
    """Runs the question through understanding, dialogue and search; looks for something also where a conversation would ask back first."""
    seen = await services.understander.understand(question.text, question.language)
    language = question.language or language_code(seen.language or "") or by_script(question.text) or "en"
    moment = question.at or now()
    state = _state(services, question, language)
    if question.language is None and seen.language and language_code(seen.language) is None:
        state = replace(
            state, language=None
        )  # nothing was chosen: the answer says that it is in English, and offers others
    turn = await services.assistant.respond(state, d.TextSaid(seen), NoDesk(), moment)
    query, outcome = turn.query, turn.outcome
    if query is None or query.doubtful:
        sure = seen.confidence >= services.settings.nlu.act
        if _wants_results(seen, sure=sure):
            query = _query(seen, state, language, moment, sure=sure)
            outcome = await services.search.search(query)
    return Asked(seen, language, moment, turn, query, outcome)


async def answer_question(services: Services, question: Question) -> dict[str, Any]:
    """Runs the question through understanding, dialogue, search and rendering.

    Returns:
        The object that docs/interfaces.md describes.
    """
    began = time.perf_counter()
    asked = await ask(services, question)
    seen, language, moment, turn, outcome = asked.seen, asked.language, asked.at, asked.turn, asked.outcome
    total = (time.perf_counter() - began) * 1000
    return {
        "id": question.id,
        "language": language,
        "detected_language": seen.language,
        "engine": seen.engine,
        "intent": seen.intent,
        "confidence": round(seen.confidence, 4),
        "need": seen.needs[0] if seen.needs else None,
        "needs": list(seen.needs),
        "crisis": seen.crisis.kind if seen.crisis.level != "none" else None,
        "crisis_level": seen.crisis.level,
        "place": _place(seen.place),
        "results": _results(outcome, language),
        "replies": [
            {"text": part.plain}
            for reply in turn.replies
            for part in render(reply, turn.state.language or language, services.emergency, moment)
        ],
        "degraded": sorted({*seen.degraded, *(outcome.degraded if outcome else ())}),
        "ms": {
            "understanding": round(seen.ms, 2),
            "search": round(outcome.embed_ms + outcome.search_ms, 2) if outcome else 0.0,
            "total": round(total, 2),
        },
    }


def _state(services: Services, question: Question, language: str) -> d.State:
    state = d.State(stage="open", language=language, consent="given")
    if question.position:
        return replace(state, transient=d.Transient(position=question.position))
    if question.near:
        found = services.understander.look_up(question.near, language)
        # Who names a town on a command line means one: the nearest spelling is better than none.
        place = found.place or (found.suggestions[0] if found.suggestions else None)
        return replace(state, place=place_ref(place) if place else None)
    return state


_SAYS_NOTHING = frozenset({"greet", "goodbye", "thank", "affirm", "deny", "out_of_scope"})
"""Intents that ask for nothing that search could find."""


def _wants_results(seen: Understanding, *, sure: bool) -> bool:
    """Whether a message that the dialogue did not search for still asks for something that search could find."""
    return seen.crisis.level != "certain" and not (sure and seen.intent in _SAYS_NOTHING)


def _query(seen: Understanding, state: d.State, language: str, moment: datetime, *, sure: bool) -> Query:
    # A need that was only guessed must not bring up everybody who serves it: then the words decide alone.
    near = None
    if state.transient.position:
        near = Near(*state.transient.position, exact=True)
    elif seen.place or state.place:
        place = place_ref(seen.place) if seen.place else state.place
        near = Near(place.lat, place.lon, place.name, place.country) if place else None
    needs = seen.needs if sure else ()
    query = Query(
        text=seen.text,
        language=language,
        at=moment,
        vector=seen.vector,
        needs=needs,
        near=near,
        doubtful=seen.intent in _SAYS_NOTHING,
        confidence=confidence_in(needs, seen),
    )
    return with_wishes(query, seen)


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"name": place.name, "country": place.country, "lat": place.lat, "lon": place.lon}


def _results(outcome: Outcome | None, language: str) -> list[dict[str, Any]]:
    if outcome is None or not outcome.confident:
        return []
    return [_result(result, language) for result in outcome.results[:10]]


def _result(result: Result, language: str) -> dict[str, Any]:
    card = result.card
    service = result.type == "service"
    return {
        "type": result.type,
        "id": result.id,
        "title": getattr(card, "name", None) if service else getattr(card, "title", None),
        "organization": getattr(card, "organization", None) if service else None,
        "language": card.text_language,
        "distance_km": round(result.distance_km, 2) if result.distance_km is not None else None,
        "open_now": card.hours.open if hasattr(card, "hours") else None,
        "score": result.score,
        "reasons": [
            {"code": reason.code, "text": reason_text(reason, language)} for reason in result.reasons
        ],
    }
