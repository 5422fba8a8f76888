"""Runs understanding over the evaluation sentences and measures what came out."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from nlu.crisis import Crisis, detect
from nlu.evaluation import measures as m
from nlu.evaluation.report import Dangers, Intents, Languages, Places, Report, Speed
from nlu.evaluation.sets import DangerCase, IntentCase, LanguageCase, PlaceCase, Sets
from nlu.places import Place, distance_km
from nlu.taxonomy import CRISIS_INTENTS
from nlu.text import fold, tokens
from nlu.types import Understanding

NEAR_KM = 15.0
"""How far the found town may lie from the wanted one."""

REGION_KM = 150.0
"""How far the found centre of a region may lie from the wanted one."""

TIMED = 300
"""Messages whose time is taken."""


class Understand(Protocol):
    """Understanding of a text, without a hint of the language."""

    def __call__(self, text: str) -> Awaitable[Understanding]:
        """Understands."""
        ...


@dataclass(frozen=True, slots=True)
class _Heard:
    case: DangerCase
    gate: Crisis
    seen: Crisis


@dataclass(frozen=True, slots=True)
class _Found:
    case: PlaceCase
    place: Place | None
    suggestions: Sequence[Place]


async def evaluate(
    sets: Sets,
    understand: Understand,
    *,
    embed: Callable[[str], object] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Understands every sentence and measures.

    Args:
        sets: The sentences.
        understand: The whole of understanding.
        embed: One embedding, to take its time beside understanding's; without it no time is taken.
        progress: Told how many sentences of how many are done.
    """
    done = 0

    async def read(text: str) -> Understanding:
        nonlocal done
        seen = await understand(text)
        done += 1
        if progress:
            progress(done, sets.size)
        return seen

    intents = [(case, await read(case.text)) for case in sets.intents]
    heard = [_Heard(case, detect(case.text), (await read(case.text)).crisis) for case in sets.dangers]
    found = []
    for place in sets.places:
        seen = await read(place.text)
        found.append(_Found(place, seen.place, seen.place_suggestions))
    told = [(case, (await read(case.text)).language) for case in sets.languages]
    times = [seen.place_ms for _, seen in intents]
    return Report(
        _intents(intents),
        _dangers(heard, intents),
        _places(found, times),
        _languages(told),
        await measure_speed(sets.intents, understand, embed) if embed else None,
    )


def _intents(rows: Sequence[tuple[IntentCase, Understanding]]) -> Intents:
    outcomes = []
    for case, seen in rows:
        # The ranking, not the intent: a certain crisis overrides that, and is measured by itself.
        best = seen.ranking[0]
        outcomes.append(m.Outcome(case.language, case.text, case.intent, best.intent, best.confidence))
    return Intents(
        sentences=len(outcomes),
        accuracy=m.by_language(outcomes, _language, lambda group: m.share(group, m.is_right)),
        macro_f1=m.by_language(outcomes, _language, m.macro_f1),
        top3=m.share(rows, lambda row: row[0].intent in [each.intent for each in row[1].ranking[:3]]),
        f1=dict(sorted(m.f1(outcomes).items(), key=lambda item: item[1])),
        confusions=m.confusions(outcomes),
        ece=m.calibration_error(outcomes),
        calibration=m.calibration(outcomes),
    )


def _language(outcome: m.Outcome) -> str:
    return outcome.language


def _dangers(heard: Sequence[_Heard], intents: Sequence[tuple[IntentCase, Understanding]]) -> Dangers:
    real = [row for row in heard if row.case.kind]
    alike = [row for row in heard if not row.case.kind]
    ordinary = [row for row in intents if row[0].intent not in CRISIS_INTENTS]

    def per_language(rows: Sequence[_Heard], holds: Callable[[_Heard], bool]) -> dict[str, float]:
        return m.by_language(rows, lambda row: row.case.language, lambda group: m.share(group, holds))

    def of_ordinary(level: str) -> dict[str, float]:
        return m.by_language(
            ordinary,
            lambda row: row[0].language,
            lambda group: m.share(group, lambda row: row[1].crisis.level == level),
        )

    return Dangers(
        gate_recall=per_language(real, lambda row: row.gate.level != "none"),
        recall=per_language(real, lambda row: row.seen.level != "none"),
        gate_certain=per_language(alike, lambda row: row.gate.level == "certain"),
        certain=per_language(alike, lambda row: row.seen.level == "certain"),
        gate_possible=per_language(alike, lambda row: row.gate.level == "possible"),
        possible=per_language(alike, lambda row: row.seen.level == "possible"),
        ordinary_certain=of_ordinary("certain"),
        ordinary_possible=of_ordinary("possible"),
        kind=m.share([row for row in real if row.seen.kind], lambda row: row.seen.kind == row.case.kind),
        missed=[
            (row.case.language, row.case.kind or "", row.case.text)
            for row in real
            if row.seen.level == "none"
        ],
        gate_ms=m.percentile([_time(detect, row.case.text) for row in heard], 0.5),
    )


def _places(found: Sequence[_Found], times: Sequence[float]) -> Places:
    named = [row for row in found if row.case.name]
    unnamed = [row for row in found if not row.case.name]

    def right(row: _Found) -> bool:
        return row.place is not None and is_same_place(row.case, row.place)

    def per_language(rows: Sequence[_Found], holds: Callable[[_Found], bool]) -> dict[str, float]:
        return m.by_language(rows, lambda row: row.case.language, lambda group: m.share(group, holds))

    return Places(
        right=per_language(named, right),
        offered=per_language(
            named,
            lambda row: (
                right(row)
                or (row.place is None and any(is_same_place(row.case, each) for each in row.suggestions))
            ),
        ),
        false=per_language(unnamed, lambda row: row.place is not None),
        wrong=[
            (row.case.language, row.case.name or "", _name(row.place), row.case.text)
            for row in found
            if (row.place is not None if row.case.name is None else not right(row))
        ],
        ms=m.percentile(times, 0.5),
    )


def is_same_place(case: PlaceCase, place: Place) -> bool:
    """Whether a place is the wanted one: its country is, and it lies near it or, being that region, bears its name."""
    if place.country != case.country:
        return False
    if case.level == "country" or fold(place.name) == fold(case.name or ""):
        return True
    return distance_km((case.lat, case.lon), (place.lat, place.lon)) <= (
        NEAR_KM if case.level == "town" else REGION_KM
    )


def _name(place: Place | None) -> str:
    return f"{place.name} {place.country}" if place else "-"


def _languages(told: Sequence[tuple[LanguageCase, str | None]]) -> Languages:
    def per_language(rows: Sequence[tuple[LanguageCase, str | None]]) -> dict[str, float]:
        return m.by_language(
            rows,
            lambda row: row[0].language,
            lambda group: m.share(group, lambda row: row[1] == row[0].language),
        )

    return Languages(
        long=per_language([row for row in told if len(tokens(row[0].text)) >= 3]),
        short=per_language([row for row in told if len(tokens(row[0].text)) < 3]),
        wrong=[(case.language, seen or "-", case.text) for case, seen in told if seen != case.language],
    )


async def measure_speed(
    cases: Sequence[IntentCase], understand: Understand, embed: Callable[[str], object]
) -> Speed:
    """Takes the time of understanding some of the sentences, one after another, and of one embedding of each in turn with it."""
    step = max(1, len(cases) // TIMED)
    engine, whole, alone = "", [], []
    for case in cases[::step]:
        began = time.perf_counter()
        engine = (await understand(case.text)).engine
        whole.append((time.perf_counter() - began) * 1000)
        alone.append(_time(embed, case.text))
    return Speed(
        engine,
        m.percentile(whole, 0.5),
        m.percentile(whole, 0.95),
        m.percentile(alone, 0.5),
        m.percentile(alone, 0.95),
    )


def _time(call: Callable[[str], object], text: str) -> float:
    began = time.perf_counter()
    call(text)
    return (time.perf_counter() - began) * 1000
