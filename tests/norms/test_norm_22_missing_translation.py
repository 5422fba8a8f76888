"""Norm 22: a missing translation shows the original with a visible note, and machine translation is never silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.dialogue.types import ShowAnswer, ShowService
from bot.rendering import render
from bot.rendering.voice import voice
from bot.texts import ORIGINAL, available, missing_keys, texts
from knowledge.emergency import EmergencyNumbers
from knowledge.search.types import AnswerCard, ServiceCard

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
SERVICE = ServiceCard(
    "a", "Centrul comunitar", "Sprijin pentru familii.", "Primăria", ("children",), "ro", "original", "none", eligibility="Familii cu copii", warnings=("untranslated",)
)  # fmt: skip
ANSWER = AnswerCard("b", "Protecție temporară", "Unde se depune cererea.", "Unde", (), "ro", "original", "https://example.org", date(2026, 9, 1))  # fmt: skip


def shown(reply: ShowService | ShowAnswer, language: str) -> str:
    return "\n".join(part.plain for part in render(reply, language, EmergencyNumbers(), NOW))


@pytest.mark.parametrize("language", [code for code in available() if code != "ro"])
def test_the_original_is_shown_and_named(language: str) -> None:
    note = voice(language).say("card-original", {"language": "ro"})
    for reply, original in (
        (ShowService(SERVICE, (), None), SERVICE.description),
        (ShowAnswer(ANSWER), ANSWER.text),
    ):
        text = shown(reply, language)
        assert original in text
        assert note in text
    assert "Familii cu copii" in shown(ShowService(SERVICE, (), None), language)


def test_in_its_own_language_there_is_no_note() -> None:
    assert voice("ro").say("card-original", {"language": "ro"}) not in shown(
        ShowService(SERVICE, (), None), "ro"
    )


@pytest.mark.parametrize("language", available())
@pytest.mark.parametrize("status", ["machine", "unreviewed", "stale"])
def test_the_status_of_a_translation_is_visible(language: str, status: str) -> None:
    note = texts(language).format(f"translation-{status}")
    service = replace(SERVICE, text_language=language, translation=status, warnings=())
    assert note in shown(ShowService(service, (), None), language)
    assert note in shown(ShowAnswer(replace(ANSWER, text_language=language, translation=status)), language)


@pytest.mark.parametrize("language", [code for code in available() if code != ORIGINAL])
def test_the_assistants_own_texts_are_whole_and_safety_texts_are_written_in_the_language(
    language: str,
) -> None:
    assert missing_keys(language) == set()
    for key in (
        "crisis-self_harm",
        "crisis-violence",
        "crisis-medical",
        "crisis-child",
        "report-intro",
        "case-offer-consent",
    ):
        assert texts(language).format(key) != texts(ORIGINAL).format(key)
