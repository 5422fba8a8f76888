"""Norms 11 and 18: what operators publish reaches the crisis reply with languages and hours, and nothing they do leaves anybody without a number."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.dialogue.types import SayEmergency
from bot.rendering import render
from knowledge.catalogue.emergencies import in_use, shipped_record
from knowledge.emergency import CRISIS_KINDS, EmergencyNumbers
from knowledge.vocabulary import LANGUAGES

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
SERVED = ("RO", "MD", "PL", "UA")
#: The shipped numbers with one of them changed, and records that are of no use.
BROKEN: tuple[Any, ...] = (
    {},
    {"id": "RO", "numbers": []},
    {"id": "RO", "numbers": [{"number": "?"}]},
    None,
    "RO",
)


def said(kind: str, country: str | None, language: str, numbers: EmergencyNumbers) -> str:
    reply = SayEmergency(kind, country, countries=SERVED)  # type: ignore[arg-type]
    return "\n".join(part.plain for part in render(reply, language, numbers, NOW))


def with_line() -> EmergencyNumbers:
    document = copy.deepcopy(shipped_record("RO"))
    document["numbers"].append(
        {
            "id": "new", "number": "0800 801 200", "purpose": "emotional_support", "crisis": ["self_harm"],
            "languages": ["ro", "uk"], "hours": "Fr-Su 19:00-07:00", "note": "asked by phone", "source": "the line",
            "source_url": "https://example.org/line", "verified": "2026-11-22",
        }
    )  # fmt: skip
    return in_use({"RO": document})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["self_harm", "hotline"])
def test_a_published_line_is_given_with_its_languages_and_hours(kind: str, language: str) -> None:
    text = said(kind, "RO", language, with_line())
    (line,) = [one for one in text.splitlines() if "0800 801 200" in one]
    assert "19:00–07:00" in line
    assert line.count("·") == 2, "who answers, hours, languages"
    assert "112" in text and "asked by phone" not in text


@pytest.mark.parametrize("kind", [*CRISIS_KINDS, "emergency", "hotline"])
@pytest.mark.parametrize("country", [*SERVED, None])
@pytest.mark.parametrize("broken", BROKEN)
def test_a_record_of_no_use_changes_no_reply(kind: str, country: str | None, broken: Any) -> None:
    numbers = in_use(dict.fromkeys(SERVED, broken))
    assert said(kind, country, "uk", numbers) == said(kind, country, "uk", in_use({}))
