"""Coming in: languages first, then the notice; help whatever the answer."""

import pytest
from conversation import Conversation, known, understood

from bot.dialogue import types as d
from nlu.taxonomy import LANGUAGES
from nlu.types import Scored


def test_given_nobody_known_when_start_then_twelve_languages_and_no_other_text() -> None:
    talk = Conversation().command("start", guess="uk-UA")
    assert talk.keys == ["choose-language"]
    assert [action.args[0] for action in talk.actions] == [
        "uk",
        *(code for code in LANGUAGES if code != "uk"),
    ]
    assert talk.state.language is None


def test_given_a_language_chosen_then_the_notice_carries_it_in_its_buttons() -> None:
    talk = Conversation().command("start").press("lang", "ps")
    assert talk.keys == ["notice"]
    assert d.Action("consent", ("yes", "ps")) in talk.actions
    assert d.Action("consent", ("no", "ps")) in talk.actions


def test_given_a_restart_lost_everything_when_continue_is_pressed_then_the_language_is_still_right() -> None:
    talk = Conversation().press("consent", "yes", "fa", guess="en")
    assert talk.state.language == "fa"
    assert talk.state.consent == "given"
    assert talk.keys == ["welcome"]


def test_given_consent_refused_then_questions_menu_and_numbers_work() -> None:
    talk = Conversation().press("consent", "no", "uk")
    assert talk.keys == ["welcome-refused"]
    assert talk.offers("need")
    assert talk.offers("emergency")
    assert talk.press("need", "food").queries[0].needs == ("food",)
    assert talk.press("emergency").keys == ["emergency:emergency"]


def test_given_the_first_act_is_a_question_then_answer_in_its_language_and_notice_once() -> None:
    talk = Conversation().say("ми не маємо де спати", "need_shelter", language="uk")
    assert talk.state.language == "uk"
    assert talk.keys == ["ask-place", "ask-place-skip", "notice-first", "notice"]
    assert d.Action("consent", ("yes", "uk")) in talk.actions
    again = talk.say("дякую", "thank", language="uk")
    assert again.keys == ["thanks"]


def test_given_an_unknown_language_then_english_with_a_note_and_the_buttons() -> None:
    talk = Conversation().say("non abbiamo un posto dove dormire", "need_shelter", language="it")
    assert talk.state.language == "en"
    assert "language-unsupported" in talk.keys


def test_given_one_message_in_another_language_then_it_is_answered_and_nothing_switches() -> None:
    talk = Conversation(known("uk")).say("мне нужен врач сегодня", "need_health", language="ru")
    assert talk.queries[0].language == "uk"
    assert "language-suggest" not in talk.keys


def test_given_two_messages_in_another_language_then_a_switch_is_offered_in_that_language() -> None:
    talk = Conversation(known("uk")).say("мне нужен врач сегодня", "need_health", language="ru")
    talk.say("и ещё нужны лекарства для мамы", "need_health", language="ru")
    offer = talk.replies[-1]
    assert isinstance(offer, d.Say)
    assert (offer.key, offer.language) == ("language-suggest", "ru")
    assert talk.state.language == "uk"
    assert talk.press("switch", "ru").state.language == "ru"


@pytest.mark.parametrize("intent", ["greet", "thank", "goodbye"])
def test_given_politeness_in_another_language_then_nothing_switches_and_nothing_is_counted(
    intent: str,
) -> None:
    talk = Conversation(known("uk"))
    for _ in range(3):
        talk.say("hello my dear friend", intent, language="en")
        assert "language-suggest" not in talk.keys
    assert (talk.state.language, talk.state.other_language) == ("uk", None)


def test_given_the_switch_declined_then_it_is_not_offered_again() -> None:
    talk = Conversation(known("uk"))
    for _ in range(2):
        talk.say("мне нужен врач сегодня", "need_health", language="ru")
    talk.press("switch", "no")
    for _ in range(4):
        talk.say("мне нужен врач сегодня", "need_health", language="ru")
        assert "language-suggest" not in talk.keys


def test_given_greetings_or_two_words_in_another_language_then_never_a_switch() -> None:
    talk = Conversation(known("uk"))
    for text, intent in (("good morning to you", "greet"), ("thank you", "thank")) * 3:
        talk.say(text, intent)
        assert "language-suggest" not in talk.keys


def test_given_speak_english_please_then_at_once() -> None:
    talk = Conversation(known("ar")).say("speak English please", "change_language")
    assert (talk.state.language, talk.keys) == ("en", ["language-changed"])


def test_given_another_language_without_a_name_then_the_list() -> None:
    assert Conversation(known()).say("other language", "change_language").offers("lang")


def test_given_start_again_then_the_menu_and_no_new_notice() -> None:
    assert Conversation(known()).command("start").keys == ["greeting"]


def test_given_a_language_is_named_but_the_wish_is_not_plain_then_it_is_asked_back() -> None:
    """ "Someone speaks Pashto" was once answered in Pashto from then on: an interpreter was meant."""
    ranking = (Scored("change_language", 0.74), Scored("need_interpretation", 0.2))
    talk = Conversation(known()).say("someone speaks pashto", "change_language", 0.74, ranking=ranking)
    assert talk.keys == ["did-you-mean"]
    assert talk.state.language == "en"
    assert d.Action("intent", ("need_interpretation",)) in talk.actions


def test_given_the_language_asked_for_is_the_one_written_then_a_less_plain_wish_is_enough() -> None:
    talk = Conversation(known("uk")).say("english please", "change_language", 0.6, language="en")
    assert talk.state.language == "en"


def test_given_only_the_script_can_be_told_then_no_english() -> None:
    assert Conversation().say("школа", "need_education", language=None).state.language == "uk"
    assert Conversation().say("ما حقوقي", "need_legal", language=None).state.language == "ar"
    assert Conversation().say("SIM card", "need_connectivity", language=None).state.language == "en"


def test_given_two_words_of_a_close_language_then_the_device_decides_and_a_sentence_decides_for_itself() -> (
    None
):
    heard = d.TextSaid(understood("Casa телефон", "contact_details", language="ru"), "uk")
    assert Conversation().happen(heard).state.language == "uk"
    plain = d.TextSaid(understood("где мне найти врача", "need_health", language="ru"), "uk")
    assert Conversation().happen(plain).state.language == "ru"
