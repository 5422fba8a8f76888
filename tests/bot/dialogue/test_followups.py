"""Questions about what was just shown."""

import pytest
from conversation import LUBLIN, Conversation, answer, known, result, service

from bot.dialogue import types as d
from knowledge.search.types import OpenState, Outcome

REF = f"service:{service(1).id}"


@pytest.fixture
def talk() -> Conversation:
    found = Outcome((result(service(1)), result(service(2), 0.5), result(service(3), 0.4)))
    return Conversation(known(), found).say("a bed in Lublin", "need_shelter", place=LUBLIN)


def test_is_it_open_on_sunday_asks_for_that_day(talk: Conversation) -> None:
    talk.hours = {"2026-11-22": (), "2026-11-23": (("09:00", "17:00"),)}
    talk.say("is it open on Sunday?", "opening_hours")
    load = next(effect for effect in talk.effects if isinstance(effect, d.LoadCard))
    assert (load.ref, load.day) == (REF, "2026-11-22")
    shown = talk.replies[0]
    assert isinstance(shown, d.ShowHours)
    assert shown.days == {"2026-11-22": ()}


def test_unknown_hours_are_said_to_be_unknown(talk: Conversation) -> None:
    closed = service(1, hours=OpenState(None))
    talk.outcome = Outcome((result(closed),))
    assert talk.say("until when?", "opening_hours").keys == ["hours-unknown"]


def test_their_phone(talk: Conversation) -> None:
    assert talk.say("their phone?", "contact_details").keys == [
        "contact-title",
        "card-phone",
        "contact-address",
    ]


def test_a_confidential_place_gives_its_phone_and_never_a_place(talk: Conversation) -> None:
    hidden = service(1, confidential=True, address="Hidden Street 1", warnings=("confidential",))
    talk.outcome = Outcome((result(hidden),))
    said = talk.say("address?", "contact_details")
    assert said.keys == ["contact-title", "card-phone", "card-confidential"]
    assert "Hidden" not in str(said.replies)
    assert talk.press("pin", REF).keys == ["card-confidential"]
    assert "Hidden" not in str(talk.replies)
    assert "ShowHours" not in talk.press("hours", REF).keys


def test_show_others_until_there_are_no_more(talk: Conversation) -> None:
    assert talk.press("more").keys == ["ShowService"]
    assert talk.say("another one", "more_results").keys == ["ShowService"]
    assert talk.press("more").keys == ["more-none"]
    assert len(talk.state.shown) == 3


def test_show_others_after_a_restart_loads_by_id(talk: Conversation) -> None:
    from dataclasses import replace

    talk.state = replace(talk.state, transient=d.Transient())
    assert talk.press("more").keys == ["ShowService"]
    assert any(isinstance(effect, d.LoadCard) for effect in talk.effects)


def test_a_record_that_is_gone_is_told(talk: Conversation) -> None:
    talk.outcome = Outcome(())
    assert talk.press("phone", REF).keys == ["record-gone"]


def test_the_map_only_of_an_exact_door(talk: Conversation) -> None:
    assert talk.press("pin", REF).keys == ["ShowPin"]
    talk.outcome = Outcome((result(service(1, precision="town")),))
    assert talk.press("pin", REF).keys == ["card-town-only"]


@pytest.mark.parametrize("intent", ["opening_hours", "contact_details", "more_results", "feedback_bad"])
def test_before_anything_was_shown_it_asks_which(intent: str) -> None:
    assert Conversation(known()).say("and their number?", intent).keys == ["which-one"]


def test_it_was_closed_in_one_tap(talk: Conversation) -> None:
    assert talk.say("nobody was there", "feedback_bad").keys == ["feedback-what"]
    talk.press("badwhy", REF, "closed")
    assert talk.effects == (d.Feedback(REF, "closed"),)
    assert talk.keys == ["feedback-thanks-bad"]
    assert talk.say("yes", "affirm").keys == ["ShowService"]


def test_it_helped(talk: Conversation) -> None:
    talk.press("good", REF)
    assert talk.effects == (d.Feedback(REF, "good"),)


def test_they_asked_for_money_leads_past_ordinary_operators(talk: Conversation) -> None:
    talk.press("badwhy", REF, "money")
    assert d.Feedback(REF, "money") in talk.effects
    assert talk.keys == ["report-intro", "report-team"]
    assert not talk.cases
    assert talk.say("yes", "affirm").cases[0].kind == "protection"


def test_a_complaint_in_words_is_counted_and_its_words_are_not_kept(talk: Conversation) -> None:
    talk.say("that was wrong", "feedback_bad").say("the lady shouted at us", "out_of_scope", 0.3)
    assert d.Feedback(REF, "other") in talk.effects
    assert "shouted" not in str(talk.effects)


def test_near_me_without_a_place_asks_for_it() -> None:
    talk = Conversation(known(needs=("food",)))
    assert talk.say("what is near me", "nearest").keys == ["ask-place", "ask-place-skip"]


def test_yes_and_no_without_a_question() -> None:
    assert Conversation(known()).say("yes", "affirm").keys == ["affirm-nothing"]
    assert Conversation(known()).say("no", "deny").keys == ["deny-nothing"]


def test_given_an_answer_is_shown_when_asked_whether_it_is_open_then_no_link_to_a_law() -> None:
    talk = Conversation(known(), Outcome((result(answer()),))).say("papers?", "need_documents")
    assert talk.say("is it open on Sunday?", "opening_hours").keys == ["which-one"]


def test_given_a_place_and_then_an_answer_when_asked_for_the_phone_then_it_is_the_place_s() -> None:
    ref = f"service:{service().id}"
    talk = Conversation(known(shown=(ref, "answer:x"), current="answer:x"), Outcome((result(service()),)))
    assert talk.say("their phone?", "contact_details").keys[:2] == ["contact-title", "card-phone"]


def test_given_nothing_shown_when_a_place_is_named_with_the_question_then_it_is_looked_for_by_name() -> None:
    talk = Conversation(known(), Outcome((result(service()),)))
    talk.say("Casa LOGS phone", "contact_details")
    query = talk.queries[0]
    assert (query.text, query.needs, query.include) == ("Casa LOGS phone", (), "services")
    assert talk.keys == ["ShowService"]
    talk = Conversation(known()).say("is it open on Sunday?", "opening_hours")
    assert talk.keys == ["which-one"]


def test_given_a_town_and_an_unknown_name_then_the_town_is_noted_and_a_known_name_is_found() -> None:
    talk = Conversation(known()).say("where is the blue house in Lublin", "help", 0.2, place=LUBLIN)
    assert talk.keys == ["place-noted"]
    talk.outcome = Outcome((result(service()),))
    assert talk.say("where is the blue house in Lublin", "help", 0.2, place=LUBLIN).keys == ["ShowService"]
