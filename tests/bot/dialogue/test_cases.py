"""A person, please: from everywhere, honestly, with an explicit way back."""

import pytest
from conversation import CERTAIN, LUBLIN, Conversation, context, known, result, service

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
    "after",
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


def test_how_long_it_takes_is_only_said_where_it_is_known() -> None:
    assert "case-wait-unknown" in Conversation(known(), wait=None).command("human").say("yes", "affirm").keys
    talk = Conversation(known(), wait=0).command("human").say("yes", "affirm")
    assert ("case-wait", {"minutes": 1}) in talk.replies[0].more


def test_a_case_that_is_open_again_says_so() -> None:
    talk = Conversation(known(), reopened=True).command("human").say("yes", "affirm")
    assert talk.keys == ["case-reopened", "case-wait", "case-meanwhile"]
    assert talk.replies[0].args == {"number": "K7M2QX"}


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


@pytest.mark.parametrize("position", [(51.2, 22.5), (None, None)])
def test_a_position_goes_to_the_counsellor_as_it_was_sent_and_the_person_is_told(
    position: tuple[float | None, float | None],
) -> None:
    talk = Conversation(WITH_COUNSELLOR).happen(d.PositionShared(*position))
    assert talk.effects == (d.ForwardToCase("K7M2QX"),)
    assert talk.keys == ["case-position"]
    assert talk.state.transient.position is None


@pytest.mark.parametrize("owner", [None, "queue", "counsellor"])
def test_a_live_position_is_declined_whoever_has_the_conversation(owner: str | None) -> None:
    talk = Conversation(known(case="K7M2QX" if owner else None, case_owner=owner))
    talk.happen(d.PositionShared(51.2, 22.5, live=True))
    assert talk.effects == ()
    assert talk.keys == ["live-declined"]


@pytest.mark.parametrize(
    ("owner", "keys"),
    [("bot", ["case-back"]), ("closed", ["case-closed", "after-helped"]), ("queue", ["case-requeued"])],
)
def test_the_way_back_is_explicit(owner: str, keys: list[str]) -> None:
    talk = Conversation(WITH_COUNSELLOR).happen(d.CaseChanged(owner))
    assert talk.keys == keys
    assert talk.say("hello", "greet").keys == ["greeting"]


def test_a_counsellor_who_joins_is_announced_once() -> None:
    talk = Conversation(known(case="K7M2QX", case_owner="queue")).happen(d.CaseChanged("counsellor"))
    assert talk.keys == ["case-joined"]
    assert talk.happen(d.CaseChanged("counsellor")).keys == []


def test_the_person_may_take_the_conversation_back() -> None:
    talk = Conversation(WITH_COUNSELLOR).press("close_case")
    assert talk.effects == (d.CloseCase("K7M2QX"),)
    assert talk.keys == ["case-closed", "after-helped"]
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


# ── waiting ──


@pytest.mark.parametrize("country", [None, LUBLIN])
def test_whoever_waits_too_long_is_told_so_and_gets_numbers(country: object) -> None:
    place = d.PlaceRef(765876, "Lublin", "PL", 51.25, 22.5667) if country else None
    talk = Conversation(known(case="K7M2QX", case_owner="queue", place=place)).happen(d.CaseWaited(45))
    assert talk.keys == ["case-waited", "emergency:hotline"]
    assert talk.replies[0].args == {"minutes": 45}
    assert talk.replies[1].country == ("PL" if place else None)
    assert talk.offers("close_case")
    assert (talk.state.case, talk.state.case_owner) == ("K7M2QX", "queue")


@pytest.mark.parametrize("kind", ["self_harm", "medical"])
def test_whoever_waits_in_a_crisis_gets_its_number_first(kind: str) -> None:
    talk = Conversation(known()).say("…", crisis=CERTAIN[kind]).press("case", "yes", "crisis")
    talk.happen(d.CaseWaited(5))
    assert talk.keys == [f"emergency:{kind}", "case-waited"]
    assert talk.actions == [d.Action("close_case")]


@pytest.mark.parametrize("kind", ["violence", "child"])
def test_a_word_about_waiting_never_tells_of_danger_from_others(kind: str) -> None:
    talk = Conversation(known()).say("…", crisis=CERTAIN[kind]).press("case", "yes", "protection")
    assert talk.happen(d.CaseWaited(5)).keys == ["case-waited", "emergency:hotline"]


def test_an_old_danger_is_not_spoken_of_in_a_later_ordinary_case() -> None:
    talk = Conversation(known()).say("…", crisis=CERTAIN["self_harm"]).say("no", "deny")
    talk.command("human").say("yes", "affirm")
    assert talk.happen(d.CaseWaited(5)).keys == ["case-waited", "emergency:hotline"]


@pytest.mark.parametrize("state", [known(), WITH_COUNSELLOR, known(case="K7M2QX")])
def test_nobody_is_told_of_waiting_who_does_not_wait(state: d.State) -> None:
    talk = Conversation(state).happen(d.CaseWaited(45))
    assert (talk.replies, talk.effects, talk.state) == ((), (), state)


def test_after_a_quick_exit_the_telephone_says_nothing_of_the_waiting() -> None:
    talk = Conversation(known(case="K7M2QX", case_owner="queue")).command("exit")
    assert talk.happen(d.CaseWaited(45)).replies == ()


def test_a_case_that_waits_is_closed_by_a_button_and_nobody_is_asked_whether_it_helped() -> None:
    talk = Conversation(known(case="K7M2QX", case_owner="queue")).press("close_case")
    assert talk.effects == (d.CloseCase("K7M2QX"),)
    assert talk.keys == ["case-closed"]


# ── who took the money ──


@pytest.mark.parametrize("owner", [None, "queue", "counsellor"])
def test_asked_for_money_leads_past_ordinary_operators_whoever_has_the_conversation(
    owner: str | None,
) -> None:
    ref = f"service:{service().id}"
    talk = Conversation(known(case="K7M2QX" if owner else None, case_owner=owner, shown=(ref,)))
    talk.press("badwhy", ref, "money")
    assert talk.effects == (d.Feedback(ref, "money"),)
    assert talk.keys == ["report-intro", "report-team"]
    talk.press("case", "yes", "protection")
    assert talk.cases == [d.OpenCase("protection", "en", (), None, ())]
