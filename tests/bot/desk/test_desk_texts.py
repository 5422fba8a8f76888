"""The desk's own texts and the ready replies: whole in every language, short enough, and no variable left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.desk import canned, summary
from bot.desk.canned import Canned
from bot.desk.desk import Desk
from bot.desk.posts import TelegramView
from bot.desk.summary import Words
from bot.rendering.splitting import units
from bot.settings import ROOT, DeskSettings
from bot.texts import TextError, keys, missing_keys, variables
from nlu.taxonomy import LANGUAGES

FOLDERS = (summary.FOLDER, canned.FOLDER)
BUTTON = 28  # characters a button of Telegram shows on a narrow telephone, see bot/texts/en.ftl
TOPIC = 128  # https://core.telegram.org/bots/api#createforumtopic
MESSAGE = 1000
COMMAND = re.compile(r"//|/[a-z]+(?: \d+[mhd]| tomorrow)?")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_whole(folder: Path, language: str) -> None:
    body = FluentParser().parse((folder / f"{language}.ftl").read_text(encoding="utf-8")).body
    assert [entry.content for entry in body if isinstance(entry, ast.Junk)] == []
    names = [entry.id.name for entry in body if isinstance(entry, ast.Message)]
    assert len(names) == len(set(names)), "a key is there twice"
    assert missing_keys(language, folder) == set()
    assert keys(language, folder) - keys("en", folder) == set(), "keys that English does not have"
    wrong = {key for key in names if variables(language, key, folder) != variables("en", key, folder)}
    assert wrong == set(), "variables left out or invented"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_counsellors_read_fits_telegram(language: str) -> None:
    words = Words(language)
    assert all(len(words(key)) <= BUTTON for key in keys("en", summary.FOLDER) if key.startswith("button-"))
    assert len(words("topic", number="ABCDEF", language="персидский / дари")) <= TOPIC


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_and_the_button_named_in_a_text_are_those_that_work(language: str) -> None:
    words, english = Words(language), Words("en")
    told = {}
    for key in keys("en", summary.FOLDER):
        args = dict.fromkeys(variables("en", key, summary.FOLDER), "X")
        text, original = words(key, **args), english(key, **args)
        told[key] = set(COMMAND.findall(original))
        assert set(COMMAND.findall(text)) == told[key], key
        if "“Take”" in original:
            assert words("button-take") in text, key
    assert told["summary-how"] == {"//", "/card"}
    assert told["snooze-how"] == {"/snooze 2h", "/snooze 30m", "/snooze tomorrow"}


def test_the_team_reads_its_own_language_and_english_where_that_is_missing(tmp_path: Path) -> None:
    assert Words("de")("button-close") != Words("en")("button-close")
    assert Words("it")("button-close") == Words("en")("button-close")
    (tmp_path / "en.ftl").write_text("a = one { $n }\nb = two\n", encoding="utf-8")
    (tmp_path / "uk.ftl").write_text("a = один { $n }\n", encoding="utf-8")
    words = Words("uk", tmp_path)
    assert (words("a", n="x"), words("b")) == ("один x", "two")
    for key in ("a", "c"):
        with pytest.raises(TextError):
            words(key)


def test_posts_speak_the_language_of_the_team() -> None:
    async def titles(_ids: Sequence[str], _now: datetime) -> list[str]:
        return []

    async def name(_counsellor: int) -> str | None:
        return None

    def erased(language: str) -> str:
        return TelegramView(Desk(DeskSettings()), titles, name, language).erased_note()

    assert erased("pl") == f"<i>{Words('pl')('erased')}</i>" != erased("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_ready_replies_fit_buttons_and_messages(language: str) -> None:
    ready = Canned.load()
    names = ready.keys()
    titles = [ready.title(key, language) for key in names]
    texts = [ready.text(key, language) for key in names]
    assert [title for title in titles if len(title) > BUTTON] == []
    assert len(set(titles)) == len(titles), "two buttons that look the same"
    assert [text for text in texts if units(text) > MESSAGE or "{" in text] == []
    assert all(len(f"desk:canned:ABCDEF:{key}".encode()) <= 60 for key in names), (
        "room in a button's 64 bytes"
    )


def test_ready_replies_run_from_greeting_to_goodbye() -> None:
    ready = Canned.load()
    names = ready.keys()
    assert (names[0], names[-1]) == ("hello", "goodbye") and len(names) >= 14
    assert {f"{name}-title" for name in names} | set(names) == keys("en", canned.FOLDER)


def test_a_ready_reply_is_in_the_persons_language_and_its_button_in_the_teams() -> None:
    ready = Canned.load()
    assert ready.title("town", "ro") == "În ce localitate?"
    assert ready.text("town", "uk").startswith("У якому місті")
    assert ready.text("town", "it") == ready.text("town", "en")
    assert len({ready.text("free", code) for code in LANGUAGES}) == len(LANGUAGES)
    for wrong in ("nothing", "town-title"):
        with pytest.raises(KeyError):
            ready.text(wrong, "en")


def test_the_package_carries_the_files() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert all(
        f'"{folder.name}/*.ftl"' in project.split('"bot.desk" =')[1].splitlines()[0] for folder in FOLDERS
    )
