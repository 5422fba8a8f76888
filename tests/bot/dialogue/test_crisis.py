"""Danger comes first; nothing is asked; a human is offered and never forced."""

from dataclasses import replace

import pytest
from conversation import CERTAIN, LUBLIN, POSSIBLE, Conversation, context, known, result, service

from bot.dialogue import types as d
from knowledge.search.types import Outcome

KINDS = ["self_harm", "violence", "medical", "child"]


@pytest.mark.parametrize("kind", KINDS)
def test_certain_interrupts_with_numbers_and_the_offer_of_a_human(kind: str) -> None:
    talk = Conversation(known()).say("…", "need_health", crisis=CERTAIN[kind])
    assert talk.keys[0] == f"emergency:{kind}"
    assert not talk.effects
    assert talk.state.pending == "case_consent"
    assert all(
        key.startswith(("case-offer", "crisis-human", "report-team", "emergency:")) for key in talk.keys
    )


@pytest.mark.parametrize("kind", KINDS)
def test_certain_before_anything_else_was_said(kind: str) -> None:
    talk = Conversation().say("…", crisis=CERTAIN[kind], language="uk")
    assert talk.keys[0] == f"emergency:{kind}"
    assert "notice" not in talk.keys
    assert talk.state.language == "uk"
    # and the notice comes with the next message
    assert "notice" in talk.say("дякую", "thank", language="uk").keys


def test_the_numbers_are_of_the_place_in_the_message_then_of_the_town_named_before() -> None:
    talk = Conversation(known()).say("…", crisis=CERTAIN["violence"], place=LUBLIN)
    assert talk.replies[0].country == "PL"
    town = d.PlaceRef(665087, "Timişoara", "RO", 45.7, 21.2)
    assert Conversation(known(place=town)).say("…", crisis=CERTAIN["medical"]).replies[0].country == "RO"
    nowhere = Conversation(known()).say("…", crisis=CERTAIN["medical"]).replies[0]
    assert nowhere.country is None
    assert nowhere.countries == ("RO", "MD", "PL", "UA")


def test_yes_opens_a_crisis_case_and_no_passes_nothing_on() -> None:
    talk = Conversation(known()).say("…", crisis=CERTAIN["self_harm"])
    assert talk.say("yes", "affirm").cases[0].kind == "crisis"
    talk = Conversation(known()).say("…", crisis=CERTAIN["self_harm"])
    talk.say("no", "deny")
    assert not talk.cases
    assert talk.keys == ["case-declined"]


def test_in_the_middle_of_a_question_about_the_town_danger_wins() -> None:
    talk = Conversation(known()).say("nowhere to sleep", "need_shelter")
    talk.say("he is here with a knife", "out_of_scope", 0.2, crisis=CERTAIN["violence"])
    assert talk.keys[0] == "emergency:violence"
    assert talk.state.pending == "case_consent"


def test_with_a_counsellor_the_number_is_still_given_and_the_message_passed_on() -> None:
    state = known(case="K7M2QX", case_owner="counsellor")
    talk = Conversation(state).say("…", crisis=CERTAIN["medical"])
    assert talk.keys == ["emergency:medical"]
    assert talk.effects == (d.ForwardToCase("K7M2QX"),)


def test_without_a_desk_only_the_numbers() -> None:
    talk = Conversation(known(), context=context(desk=False)).say("…", crisis=CERTAIN["violence"])
    assert talk.keys == ["emergency:violence"]


@pytest.mark.parametrize("kind", KINDS)
def test_possible_still_answers_and_adds_one_quiet_line_below(kind: str) -> None:
    found = Outcome((result(service()),))
    talk = Conversation(known(), found).say(
        "bed in Lublin", "need_shelter", place=LUBLIN, crisis=POSSIBLE[kind]
    )
    assert talk.keys == ["results-town", "ShowService", f"quiet:{kind}"]
    assert talk.offers("human")


def test_possible_with_a_crisis_intent_looks_for_help_that_fits() -> None:
    found = Outcome((result(service()),))
    talk = Conversation(known(), found).say("…", "crisis_violence", place=LUBLIN, crisis=POSSIBLE["violence"])
    assert talk.queries[0].needs == ("protection",)
    assert talk.keys[-1] == "quiet:violence"


def test_a_child_hears_of_the_child_line_first_and_of_nobody_else() -> None:
    talk = Conversation(known()).say("…", crisis=CERTAIN["child"])
    assert talk.keys == ["emergency:child", "crisis-human-child", "report-team"]


@pytest.mark.parametrize("kind", ["violence", "child"])
def test_exploitation_and_abuse_reach_only_the_protection_team_and_only_after_a_yes(kind: str) -> None:
    state = known(needs=("employment",), shown=("service:x",))
    talk = Conversation(state).say("the boss keeps my passport", "need_employment", crisis=CERTAIN[kind])
    assert "report-team" in talk.keys
    assert not talk.cases
    case = talk.say("yes", "affirm").cases[0]
    assert (case.kind, case.needs, case.town, case.shown) == ("protection", (), None, ())
    assert not any("case-offer" in key for key in talk.keys)


@pytest.mark.parametrize("kind", ["self_harm", "medical"])
def test_other_dangers_reach_whoever_is_on_duty(kind: str) -> None:
    talk = Conversation(known()).say("…", crisis=CERTAIN[kind])
    assert talk.say("yes", "affirm").cases[0].kind == "crisis"


@pytest.mark.parametrize(("kind", "to"), [("violence", "protection"), ("child", "protection"), ("medical", "general")])  # fmt: skip
def test_the_person_offered_below_a_quiet_line_is_of_the_right_team(kind: str, to: str) -> None:
    talk = Conversation(known(), Outcome((result(service()),)))
    talk.say("bed in Lublin", "need_shelter", place=LUBLIN, crisis=POSSIBLE[kind])
    human = next(row[0].action for row in talk.replies[-1].buttons if row[0].action.name == "human")
    talk.press("human", *human.args)
    assert talk.say("yes", "affirm").cases[0].kind == to


def test_an_open_ordinary_case_does_not_keep_somebody_from_the_protection_team() -> None:
    talk = Conversation(known(case="K7M2QX", case_owner="queue")).say("…", crisis=CERTAIN["violence"])
    assert "report-team" in talk.keys
    assert "case-already" not in talk.keys


def test_without_a_protection_team_nobody_else_is_told_and_a_person_can_still_be_asked_for() -> None:
    talk = Conversation(known(), desk_answers=False).say("…", crisis=CERTAIN["child"])
    talk.say("yes", "affirm")
    assert talk.keys == ["emergency:report"]
    assert talk.offers("human")


def test_the_case_of_a_crisis_holds_no_words() -> None:
    talk = Conversation(known()).say("secret words", crisis=CERTAIN["violence"])
    talk.say("yes", "affirm")
    assert "secret" not in str(talk.cases)
    assert replace(talk.state, transient=d.Transient()) == talk.state
