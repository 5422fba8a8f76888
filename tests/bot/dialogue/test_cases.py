"""A person, please: from everywhere, honestly, with an explicit way back."""

import pytest
from conversation import LUBLIN, Conversation, context, known, result, service

from bot.dialogue import types as d
from knowledge.search.types import Outcome

WITH_COUNSELLOR = known(case="K7M2QX", case_owner="counsellor")
PENDINGS = [
    None,
    "place",
    "need",
    "place_choice",
    "case_consent",
    "delete",
    "report_kind",
    "language_switch",
    "human",
    "more",
]


@pytest.mark.parametrize("pending", PENDINGS)
@pytest.mark.parametrize("stage", ["new", "notice", "open", "exited"])
def test_a_person_please_works_in_every_state(stage: str, pending: str | None) -> None:
    state = d.State(stage=stage, language="en", pending=pending, choices=("ro",))
    assert "case-offer" in Conversation(state).say("I want to talk to a person", "ask_human").keys
    assert "case-offer" in Conversation(state).command("human").keys
    assert "case-offer" in Conversation(state).press("human").keys


def test_what_is_passed_on_is_shown_before_the_yes_and_is_exactly_that() -> None:
    talk = Conversation(known("uk"), Outcome((result(service()),))).say(
        "bed in Lublin", "need_shelter", place=LUBLIN
    )
    talk.say("a person please", "ask_human", language="uk")
    assert not talk.cases
    assert talk.keys == [
        "case-offer", "case-offer-needs", "case-offer-town", "case-offer-language", "case-offer-shown", "case-offer-consent",
    ]  # fmt: skip
    talk.press("case", "yes", "general")
    assert talk.cases == [d.OpenCase("general", "uk", ("shelter",), "Lublin", (f"service:{service().id}",))]


def test_an_open_case_says_how_long_it_usually_takes() -> None:
    talk = Conversation(known()).command("human").say("yes", "affirm")
    assert talk.keys == ["case-opened", "case-wait", "case-meanwhile"]
    assert talk.state.case_owner == "queue"


def test_nobody_on_duty_is_told_with_hours_and_hotlines() -> None:
    talk = Conversation(known(), on_duty=False).command("human").say("yes", "affirm")
    assert talk.keys == ["case-opened", "case-off-duty", "case-duty", "case-meanwhile", "emergency:hotline"]


def test_without_a_desk_people_get_numbers() -> None:
    assert Conversation(known(), context=context(desk=False)).command("human").keys == ["emergency:no_desk"]
    refused = Conversation(known(), desk_answers=False).command("human").say("yes", "affirm")
    assert refused.keys == ["emergency:no_desk"]
    assert refused.state.case is None


def test_while_a_counsellor_is_there_the_assistant_is_silent() -> None:
    talk = Conversation(WITH_COUNSELLOR).say("where can I sleep?", "need_shelter")
    assert talk.replies == ()
    assert talk.effects == (d.ForwardToCase("K7M2QX"),)
    assert talk.happen(d.UnsupportedSent("photo")).effects == (d.ForwardToCase("K7M2QX"),)


def test_a_position_is_never_passed_on() -> None:
    talk = Conversation(WITH_COUNSELLOR).happen(d.PositionShared(51.2, 22.5))
    assert talk.effects == ()
    assert talk.keys == ["case-position"]


@pytest.mark.parametrize(
    ("owner", "key"), [("bot", "case-back"), ("closed", "case-closed"), ("queue", "case-requeued")]
)
def test_the_way_back_is_explicit(owner: str, key: str) -> None:
    talk = Conversation(WITH_COUNSELLOR).happen(d.CaseChanged(owner))
    assert talk.keys == [key]
    assert talk.say("hello", "greet").keys == ["greeting"]


def test_a_counsellor_who_joins_is_announced_once() -> None:
    talk = Conversation(known(case="K7M2QX", case_owner="queue")).happen(d.CaseChanged("counsellor"))
    assert talk.keys == ["case-joined"]
    assert talk.happen(d.CaseChanged("counsellor")).keys == []


def test_the_person_may_take_the_conversation_back() -> None:
    talk = Conversation(WITH_COUNSELLOR).press("close_case")
    assert talk.effects == (d.CloseCase("K7M2QX"),)
    assert talk.keys == ["case-closed"]
    assert talk.state.case is None


def test_while_waiting_the_assistant_still_helps_and_files_wait() -> None:
    talk = Conversation(known(case="K7M2QX", case_owner="queue"))
    assert talk.say("hello", "greet").keys == ["greeting"]
    assert talk.happen(d.UnsupportedSent("photo")).keys == ["file-queue"]
    assert talk.command("human").keys == ["case-already"]


def test_a_report_of_abuse_goes_only_to_protection_and_only_after_a_yes() -> None:
    talk = Conversation(known(needs=("shelter",))).say("he wanted money for the room", "report_abuse")
    assert talk.keys == ["report-intro", "report-team"]
    assert not talk.cases
    talk.press("case", "yes", "protection")
    assert talk.cases == [d.OpenCase("protection", "en", (), None, ())]
    assert "report-opened" in talk.keys


def test_files_without_a_case_are_refused() -> None:
    assert Conversation(known()).happen(d.UnsupportedSent("voice")).keys == ["file-refused"]
