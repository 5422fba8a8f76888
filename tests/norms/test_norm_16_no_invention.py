"""Norm 16: only catalogue fields and approved text; below the threshold the assistant says that it does not know."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from bot.dialogue import types as d
from bot.dialogue.step import step
from bot.rendering import render
from bot.texts import available
from knowledge.emergency import EmergencyNumbers
from knowledge.search.types import AnswerCard, Outcome, Result, ServiceCard
from nlu.types import Scored, Understanding

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
CONTEXT = d.Context(now=NOW)
KNOWN = d.State(
    stage="open", language="en", consent="given", place=d.PlaceRef(765876, "Lublin", "PL", 51.25, 22.57)
)
BARE = ServiceCard("a", "Bare House", "", "Somebody", ("shelter",), "en", "original", "none")


def said(step_: d.Step, language: str = "en") -> str:
    parts = [part for reply in step_.replies for part in render(reply, language, EmergencyNumbers(), NOW)]
    return "\n".join(part.plain for part in parts)


def searched(outcome: Outcome) -> d.Step:
    asked = step(KNOWN, d.ButtonPressed(d.Action("need", ("shelter",))), CONTEXT)
    (search,) = asked.effects
    assert isinstance(search, d.Search)
    return step(asked.state, d.SearchDone(search.query, outcome), CONTEXT)


def test_results_that_are_not_good_enough_are_not_shown() -> None:
    done = searched(Outcome((Result("service", "a", BARE, 0.2, ()),), confident=False))
    assert "Bare House" not in said(done)
    assert done.replies == (done.replies[0],)
    assert isinstance(done.replies[0], d.Say)
    assert done.replies[0].key == "not-known"
    offered = {b.action.name for row in done.replies[0].buttons for b in row if b.action}
    assert {"menu", "human"} <= offered


@pytest.mark.parametrize("confidence", [0.0, 0.1, 0.24])
def test_a_message_that_is_not_understood_is_not_guessed(confidence: float) -> None:
    seen = Understanding(
        "qwertz", "en", "need_food", confidence, (Scored("need_food", confidence),), ("food",)
    )
    done = step(KNOWN, d.TextSaid(seen), CONTEXT)
    assert not done.effects
    assert [reply.key for reply in done.replies if isinstance(reply, d.Say)] == ["not-understood"]


@pytest.mark.parametrize("language", available())
def test_a_card_shows_no_fact_that_its_record_lacks(language: str) -> None:
    done = searched(Outcome((Result("service", "a", BARE, 0.9, ()),)))
    card = next(reply for reply in done.replies if isinstance(reply, d.ShowService))
    (message,) = render(card, language, EmergencyNumbers(), NOW)
    rest = message.plain.replace("Bare House", "").replace("Somebody", "")
    assert not re.search(r"\d", rest)  # no hour, phone, distance, price or date
    assert not {b.action.name for row in card.buttons for b in row if b.action} & {"pin", "hours", "phone"}


@pytest.mark.parametrize("language", available())
def test_an_answer_is_its_text_word_for_word_with_source_and_date(language: str) -> None:
    answer = AnswerCard(
        "tp", "Title", "Approved text, word for word.", "Approved text", (), language, "human", "https://example.org/source", date(2026, 9, 1)
    )  # fmt: skip
    (message,) = render(d.ShowAnswer(answer), language, EmergencyNumbers(), NOW)
    assert answer.text in message.plain
    assert answer.source_url in message.plain
    assert "2026" in message.plain
