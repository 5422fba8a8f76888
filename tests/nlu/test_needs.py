"""Needs of a message: two at once, the refused one left out, the most urgent first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.needs import clauses, is_negated, likely_needs, needs_of
from nlu.types import Scored


def sure(intent: str) -> Scored:
    return Scored(intent, 0.9)


def test_the_more_urgent_of_two_needs_comes_first() -> None:
    whole = [sure("need_language_course")]
    parts = [("a language course", sure("need_language_course")), ("nowhere to sleep", sure("need_shelter"))]
    assert needs_of(whole, parts) == ("shelter", "language_course")


def test_a_refused_need_is_left_out_even_when_the_whole_message_sounds_like_it() -> None:
    parts = [("not food please", sure("need_food")), ("my son needs a doctor", sure("need_health"))]
    assert needs_of([sure("need_food")], parts) == ("health",)


def test_an_unsure_clause_adds_no_need() -> None:
    parts = [("something there", Scored("need_legal", 0.3)), ("we are hungry", sure("need_food"))]
    assert needs_of([sure("need_food")], parts) == ("food",)


def test_a_lack_told_with_a_not_stays_a_need() -> None:
    """«Syn nie chodzi do szkoły, jak zapisać» once lost the school and kept the papers."""
    parts = [("syn nie chodzi do szkoły", sure("need_education")), ("jak zapisać", sure("need_documents"))]
    assert needs_of([sure("need_education")], parts) == ("documents", "education")


def test_an_uncertain_message_is_searched_for_its_second_reading_too() -> None:
    ranking = [
        Scored("need_disability", 0.67),
        Scored("need_mental_health", 0.25),
        Scored("need_cash", 0.05),
    ]
    assert likely_needs(ranking, ("disability",)) == ("mental_health",)
    assert likely_needs([Scored("need_disability", 0.8), *ranking[1:]], ("disability",)) == ()


def test_a_suspected_crisis_still_hears_the_need_beside_it() -> None:
    ranking = [Scored("crisis_self_harm", 0.8), Scored("need_food", 0.18)]
    assert likely_needs(ranking, ("mental_health",)) == ("food",)


def test_a_greeting_has_no_need() -> None:
    assert needs_of([sure("greet")]) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("we have nothing to eat and my mother needs a doctor", "en"),
        ("нам нічого їсти, мамі потрібен лікар", None),
        ("nu avem unde dormi și copilul are febră", "ro"),
        ("açız ve çocuğumuz hasta oldu", "tr"),
        ("لا نملك طعاما وأمي تحتاج طبيبا", "ar"),
        ("szukam pracy i mieszkania", "pl"),
    ],
)
def test_two_clauses_are_told_apart(text: str, language: str | None) -> None:
    assert len(clauses(text, language)) == 2


def test_one_clause_is_not_split() -> None:
    assert clauses("where can I find a doctor for my child") == ()
    assert clauses("where can i find a doctor for my child", "en") == ()


@pytest.mark.parametrize(
    "clause",
    [
        "not food",
        "не треба їжі",
        "nu vreau bani",
        "nie chcę pracy",
        "wir brauchen kein essen",
        "لا أحتاج طعام",
        "не їжу",
    ],
)
def test_negation_is_heard(clause: str) -> None:
    assert is_negated(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "we need food",
        "нотаріус потрібен",
        "nuci pentru copil",
        "notarzt bitte",
        "syn nie chodzi do szkoły",
        "не маю",
        "не сплю",
        "wir haben kein Essen",
        "kein Essen",
        "no tenemos comida",
        "не ходить до школи",
        "nu avem unde",
        "je n'ai pas de papiers",
    ],
)
def test_words_that_only_begin_like_a_negation_are_none(clause: str) -> None:
    assert not is_negated(clause)


@given(st.text(max_size=300))
def test_splitting_never_raises_and_invents_nothing(text: str) -> None:
    assert all(part in text for clause in clauses(text) for part in clause.split() if part != ",")
