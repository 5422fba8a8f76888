"""Acting, asking back and saying so, each where it costs least."""

import pytest
from conversation import NOW, Conversation, context, known, understood

from bot.dialogue import deciding
from bot.dialogue import types as d
from bot.settings import ROOT, load_settings
from nlu.types import Scored


def expected(p: float, wrong: float) -> float:
    return (1 - p) * wrong


@pytest.mark.parametrize("wrong", sorted({deciding.WRONG, *deciding.WRONG_OF.values()}))
def test_at_the_threshold_acting_costs_what_asking_costs(wrong: float) -> None:
    at = deciding.acting_pays(wrong)
    assert 0 < at < 1
    asking = deciding.ASKING + (1 - deciding.FITTING) * deciding.NOT_UNDERSTOOD
    assert expected(at, wrong) == pytest.approx(asking)
    assert expected(at + 0.01, wrong) < asking < expected(at - 0.01, wrong)


def test_a_wrong_answer_costs_more_than_an_honest_word_and_that_more_than_a_question() -> None:
    assert deciding.WRONG > deciding.NOT_UNDERSTOOD > deciding.ASKING > 0


def test_the_shipped_settings_are_those_that_the_costs_give() -> None:
    nlu = load_settings({}, ROOT / "config.yml").nlu
    assert (nlu.act, nlu.ask) == (round(deciding.acting_pays(deciding.WRONG), 2), deciding.asking_pays())
    bare = d.Context(now=NOW)
    assert (bare.act, bare.ask) == (nlu.act, nlu.ask)


def test_an_error_that_costs_more_needs_more_confidence_also_when_the_settings_move() -> None:
    for act in (0.4, 0.5, 0.7):
        at = {intent: deciding.act_at(intent, context(act=act)) for intent in ("ask_human", "need_food", "privacy", "report_abuse")}  # fmt: skip
        assert at["ask_human"] < at["need_food"] < at["privacy"] < at["report_abuse"] < 1


def test_a_doubtful_report_of_abuse_is_asked_back_and_a_clear_one_acted_on() -> None:
    ranking = (Scored("report_abuse", 0.6), Scored("need_protection", 0.3), Scored("need_legal", 0.01))
    talk = Conversation(known()).say("he wants something", "report_abuse", 0.6, ranking=ranking)
    assert talk.keys == ["did-you-mean"]
    assert [a.args[0] for a in talk.actions if a.name == "intent"] == ["report_abuse", "need_protection"]
    assert Conversation(known()).say("he wants something", "report_abuse", 0.8).keys[0] == "report-intro"


def test_a_wish_for_a_person_is_heard_at_less_confidence_than_a_need() -> None:
    assert "case-offer" in Conversation(known()).say("somebody real", "ask_human", 0.4).keys
    assert Conversation(known()).say("somebody real", "need_food", 0.5).keys == ["did-you-mean"]


def test_nobody_is_sent_away_on_a_guess() -> None:
    ranking = (Scored("out_of_scope", 0.6), Scored("need_legal", 0.3), Scored("need_cash", 0.2))
    assert Conversation(known()).say("…so?", "out_of_scope", 0.6, ranking=ranking).keys == ["did-you-mean"]
    alone = (Scored("out_of_scope", 0.7), Scored("need_legal", 0.1))
    assert Conversation(known()).say("…so?", "out_of_scope", 0.7, ranking=alone).keys == ["not-understood"]


def test_several_small_chances_are_worth_asking_together() -> None:
    small = tuple(Scored(intent, 0.18) for intent in ("need_food", "need_legal", "need_cash"))
    assert deciding.decide(understood("x y", "need_food", 0.18, ranking=small), context()) == "ask"
    assert deciding.decide(understood("x y", "need_food", 0.18, ranking=small[:2]), context()) == "say so"
    assert deciding.decide(understood("x y", "need_food", 0.55), context()) == "act"
