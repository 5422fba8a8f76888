"""Norm 1: languages before any other text, then a three-line notice; nothing kept before "continue"; refusing still helps."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from bot.dialogue import types as d
from bot.dialogue.buttons import NATIVE_NAMES
from bot.dialogue.codec import decode_action, encode_action
from bot.dialogue.step import step
from bot.rendering import render
from bot.texts import available
from knowledge.emergency import EmergencyNumbers
from nlu.taxonomy import LANGUAGES

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
CONTEXT = d.Context(now=NOW)
EMERGENCY = EmergencyNumbers((), CONTEXT.countries)


def test_before_a_language_is_chosen_there_are_only_languages_in_their_own_script() -> None:
    done = step(d.State(), d.CommandGiven("start", "uk"), CONTEXT)
    (message,) = [part for reply in done.replies for part in render(reply, "en", EMERGENCY, NOW)]
    labels = [button.text for row in message.buttons for button in row]
    assert sorted(labels) == sorted(NATIVE_NAMES.values())
    assert set(NATIVE_NAMES) == set(LANGUAGES)
    assert len(message.plain.split()) <= 4  # the name and no sentence


@pytest.mark.parametrize("language", available())
def test_the_notice_has_three_lines_and_two_ways_on_that_carry_the_language(language: str) -> None:
    done = step(d.State(), d.ButtonPressed(d.Action("lang", (language,))), CONTEXT)
    (message,) = [part for reply in done.replies for part in render(reply, language, EMERGENCY, NOW)]
    assert len(message.plain.splitlines()) == 3
    carried = [decode_action(button.data) for button in message.buttons[0] if button.data]
    assert carried == [d.Action("consent", ("yes", language)), d.Action("consent", ("no", language))]


def test_continue_works_for_somebody_of_whom_nothing_was_kept() -> None:
    pressed = decode_action(encode_action(d.Action("consent", ("yes", "ps"))))
    done = step(d.State(), d.ButtonPressed(pressed), CONTEXT)
    assert (done.state.language, done.state.consent) == ("ps", "given")


@pytest.mark.parametrize("language", available())
def test_whoever_refuses_can_still_ask_browse_and_see_the_numbers(language: str) -> None:
    refused = step(d.State(), d.ButtonPressed(d.Action("consent", ("no", language))), CONTEXT).state
    assert refused.consent == "refused"
    searched = step(refused, d.ButtonPressed(d.Action("need", ("food",))), CONTEXT)
    assert any(isinstance(effect, d.Search) for effect in searched.effects)
    assert step(refused, d.ButtonPressed(d.Action("menu")), CONTEXT).replies
    numbers = step(refused, d.ButtonPressed(d.Action("emergency")), CONTEXT)
    (message,) = [part for reply in numbers.replies for part in render(reply, language, EMERGENCY, NOW)]
    assert re.search(r"\b112\b", message.plain)
