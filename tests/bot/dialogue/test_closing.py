"""After a case two questions are asked, in words that tell nobody what it was about."""

from typing import Literal

import pytest
from conversation import Conversation, known

from bot.dialogue import types as d
from bot.texts import texts
from nlu.taxonomy import LANGUAGES

WITH_COUNSELLOR = known(case="K7M2QX", case_owner="counsellor")


def closed() -> Conversation:
    return Conversation(WITH_COUNSELLOR).happen(d.CaseChanged("closed"))


@pytest.mark.parametrize("by", ["person", "counsellor", "after it was handed back"])
def test_whoever_closes_it_the_person_is_asked(by: str) -> None:
    talk = Conversation(WITH_COUNSELLOR)
    if by == "person":
        talk.press("close_case")
    else:
        if by != "counsellor":
            talk.happen(d.CaseChanged("bot"))
        talk.happen(d.CaseChanged("closed"))
    assert talk.keys == ["case-closed", "after-helped"]
    assert [action.args for action in talk.actions[:2]] == [("helped", "yes"), ("helped", "no")]


@pytest.mark.parametrize("helped", ["yes", "no"])
@pytest.mark.parametrize(
    ("got", "key", "human"),
    [("yes", "after-thanks", False), ("later", "after-thanks-more", True), ("no", "after-thanks-more", True)],
)
def test_two_taps_are_counted_and_lead_on(helped: str, got: str, key: str, human: bool) -> None:
    talk = closed().press("after", "helped", helped)
    assert talk.effects == (d.AfterCase("helped", helped),)
    assert talk.keys == ["after-got"]
    talk.press("after", "got", got)
    assert talk.effects == (d.AfterCase("got", got),)
    assert talk.keys == [key]
    assert talk.offers("menu")
    assert talk.offers("human") == human
    assert talk.state.pending is None


def test_words_answer_as_well_as_buttons() -> None:
    talk = closed().say("yes", "affirm")
    assert talk.effects == (d.AfterCase("helped", "yes"),)
    talk.say("no", "deny")
    assert talk.effects == (d.AfterCase("got", "no"),)
    assert talk.keys == ["after-thanks-more"]
    assert talk.say("yes", "affirm").keys == ["affirm-nothing"]


def test_nobody_has_to_answer() -> None:
    talk = closed().say("where can I eat?", "need_food")
    assert talk.queries[0].needs == ("food",)
    assert talk.say("yes", "affirm").effects == ()


@pytest.mark.parametrize("args", [(), ("helped",), ("helped", "later"), ("got", "perhaps"), ("liked", "yes")])
def test_what_was_never_asked_is_not_counted(args: tuple[str, ...]) -> None:
    talk = closed().press("after", *args)
    assert talk.effects == ()
    assert talk.keys == ["old-button"]


@pytest.mark.parametrize("owner", ["queue", "bot", "closed"])
def test_whoever_left_quickly_is_told_and_asked_nothing(owner: Literal["queue", "bot", "closed"]) -> None:
    talk = Conversation(WITH_COUNSELLOR).command("exit").happen(d.CaseChanged(owner, on_duty=False))
    assert talk.keys == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_questions_hold_no_word_of_the_report_they_may_be_about(language: str) -> None:
    speaker = texts(language)

    def words(*keys: str) -> set[str]:
        said = " ".join(speaker.format(key) for key in keys).lower()
        return {word.strip(".,:;?!¿¡،؟۔") for word in said.split() if len(word) > 5}

    about = words("report-intro", "need-protection", "crisis-violence", "need-mental_health")
    assert not words("after-helped", "after-got") & about
