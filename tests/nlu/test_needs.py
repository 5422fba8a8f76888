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


def test_a_message_that_only_refuses_has_no_need() -> None:
    assert needs_of([sure("need_food")], [("не потрібна їжа", sure("need_food"))]) == ()


def test_what_is_refused_is_not_wanted_even_if_it_is_told_of_elsewhere() -> None:
    parts = [
        ("we have clothes", sure("need_basic_items")),
        ("no need for clothes", sure("need_basic_items")),
        ("we need a bed", sure("need_shelter")),
    ]
    assert needs_of([sure("need_basic_items")], parts) == ("shelter",)


def test_two_clear_clauses_are_believed_before_a_muddled_whole() -> None:
    parts = [("le duele una muela", sure("need_health")), ("tiene hambre", sure("need_food"))]
    assert needs_of([Scored("need_connectivity", 0.26)], parts) == ("health", "food")
    assert needs_of([Scored("need_connectivity", 0.6)], parts) == ("health", "food", "connectivity")


def test_information_is_no_second_need_beside_one_that_has_a_name() -> None:
    parts = [("I lost my passport", sure("need_documents")), ("who can help", sure("need_information"))]
    assert needs_of([sure("need_documents")], parts) == ("documents",)
    assert needs_of([sure("need_information")], parts) == ("documents", "information")


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


def test_a_refusal_alone_is_one_clause_and_a_question_is_no_refusal() -> None:
    assert clauses("не потрібна їжа", "uk") == ("не потрібна їжа",)
    assert clauses("don't I need a visa?", "en") == ()


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("غذا نمی‌خوام دکتر می‌خوام", "fa", ("غذا نمی‌خوام", "دکتر می‌خوام")),
        ("yemek istemiyorum doktor istiyorum", "tr", ("yemek istemiyorum", "doktor istiyorum")),
        ("kein Essen, sondern einen Arzt", "de", ("kein Essen sondern", "einen Arzt")),
        ("nu mancare ci doctor", "ro", ("nu mancare ci", "doctor")),
        ("i need food i need a doctor", "en", ("i need food", "i need a doctor")),
        ("бажано о 10:30, потрібен лікар", "uk", ("бажано о 10:30", "потрібен лікар")),
        ("محتاج وكيل ووثائق", "ar", ("محتاج وكيل", "وثائق")),
    ],
)
def test_wishes_are_cut_where_no_comma_stands(text: str, language: str, parts: tuple[str, ...]) -> None:
    assert clauses(text, language) == parts


def test_of_a_long_message_the_first_clause_and_the_last_are_read() -> None:
    text = ". ".join(f"sentence number {n}" for n in range(9))
    assert clauses(text, "en") == tuple(f"sentence number {n}" for n in (0, 6, 7, 8))


@pytest.mark.parametrize(
    "clause",
    [
        "not food",
        "їжа не потрібна",
        "comida no",
        "غذا نه",
        "مو اكل",
        "dil kursu değil",
        "nu un curs de limbă",
        "kein Essen sondern",
        "Geld brauche ich nicht",
        "پیسو ته اړتیا نه لرم",
        "je n'ai pas besoin d'argent",
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
        "I don't want to go back to him",
        "не хочу повертатися",
        "nu vreau să mă întorc",
        "no quiero volver",
        "نمی‌خوام برگردم",
        "geri dönmek istemiyorum",
        "annem iyi değil",
        "y no sé dónde meternos",
        "not able to walk",
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
