"""Seeing, deleting, leaving."""

import json
from pathlib import Path

import pytest
from conversation import LUBLIN, NOW, Conversation, context, known, result, service

from bot.dialogue import types as d
from bot.dialogue.words import EXIT_WORDS, asks_to_delete, is_exit, named_language
from bot.services import make_context
from bot.settings import load_settings
from knowledge.search.types import Outcome

DELETE = [
    "delete my data", "видаліть мої дані", "удалите все мои данные", "șterge datele mele", "usuńcie moje dane", "احذفوا بياناتي", "حذف",
    "اطلاعات من را پاک کنید", "زما معلومات پاک کړئ", "verilerimi silin", "supprimez mes données", "borra mis datos", "löscht meine Daten",
]  # fmt: skip


@pytest.mark.parametrize("text", DELETE)
def test_plain_words_for_deleting_lead_there_in_every_language(text: str) -> None:
    assert asks_to_delete(text, about_data=False)
    assert Conversation(known()).say(text, "out_of_scope", 0.2).keys == ["delete-ask"]


@pytest.mark.parametrize(
    "text",
    ["silah", "сотрудник", "я стерла ноги", "can you remove snow from the street", "el borracho me pegó"],
)
def test_other_words_do_not(text: str) -> None:
    assert not asks_to_delete(text, about_data=False)


def test_deleting_is_asked_once_done_and_confirmed_in_the_persons_language() -> None:
    talk = Conversation(known("ps", needs=("food",))).command("delete")
    assert talk.keys == ["delete-ask"]
    talk.say("هو", "affirm", language="ps")
    assert d.Erase() in talk.effects
    assert talk.keys == ["delete-done"]
    assert talk.replies[0].language == "ps"
    assert talk.state == d.State()


def test_a_doubtful_yes_does_not_delete() -> None:
    talk = Conversation(known()).command("delete").say("hm", "affirm", 0.3)
    assert d.Erase() not in talk.effects


def test_no_keeps_everything() -> None:
    assert Conversation(known()).command("delete").say("no", "deny").keys == ["delete-declined"]


def test_privacy_prints_the_settings_own_periods() -> None:
    talk = Conversation(known()).say("what do you store about me", "privacy")
    assert talk.keys[0] == "privacy-kept"
    periods = next(args for key, args in talk.replies[0].more if key == "privacy-how-long")
    assert periods == talk.context.retention_days
    silent = Conversation(known(), context=context(retention_days={})).command("privacy")
    assert "privacy-how-long" not in silent.keys


def test_privacy_tells_of_a_translator_only_where_there_is_one() -> None:
    assert "privacy-translator" not in Conversation(known()).command("privacy").keys
    keys = Conversation(known(), context=context(translator=True)).command("privacy").keys
    assert keys.index("privacy-translator") == keys.index("privacy-who") + 1


@pytest.mark.parametrize("url", ["", "http://127.0.0.1:5000"])
def test_a_translator_is_told_of_when_the_settings_name_its_server(url: str, tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text(f"bot:\n  desk:\n    translator:\n      url: {json.dumps(url)}\n", encoding="utf-8")
    settings = load_settings({"PORUCH_DATA": str(tmp_path)}, config)
    assert make_context(settings)(NOW).translator is bool(url)


def test_my_data_shows_every_row() -> None:
    talk = Conversation(known())
    talk.happen(d.MyDataRead({"language": "en", "town": "Lublin"}))
    assert talk.keys == ["mydata-title", "mydata-row", "mydata-row"]
    assert talk.happen(d.MyDataRead({})).keys == ["mydata-empty"]


@pytest.mark.parametrize("language", EXIT_WORDS)
def test_a_stop_word_of_every_language_leaves_a_neutral_screen(language: str) -> None:
    talk = Conversation(known(language), Outcome((result(service()),))).say(
        "bed", "need_shelter", place=LUBLIN
    )
    talk.say(EXIT_WORDS[language][0], "greet", 0.2)
    assert talk.keys == ["exit-screen"]
    assert talk.effects == (d.QuickExit(),)
    assert (talk.state.stage, talk.state.shown, talk.state.current, talk.state.place) == (
        "exited",
        (),
        None,
        None,
    )
    assert not talk.actions


def test_a_stop_word_inside_a_sentence_is_no_exit() -> None:
    assert not is_exit("where is the bus stop")
    assert is_exit(" STOP! ")


def test_after_leaving_a_message_is_answered_again() -> None:
    talk = Conversation(known()).command("exit").say("hello", "greet")
    assert talk.keys == ["greeting"]
    assert talk.state.stage == "open"


@pytest.mark.parametrize(
    ("text", "code"),
    [("speak English please", "en"), ("можна українською?", "uk"), ("по-русски", "ru"), ("romana", "ro"), ("proszę po polsku", "pl"), ("عربي", "ar"),
     ("فارسی", "fa"), ("پښتو", "ps"), ("türkçe", "tr"), ("en français", "fr"), ("en español", "es"), ("auf Deutsch", "de"), ("another one", None)],
)  # fmt: skip
def test_languages_are_recognised_by_name(text: str, code: str | None) -> None:
    assert named_language(text) == code
