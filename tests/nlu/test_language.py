"""Short messages as people write them are recognised, with the learned table and, less well, without it."""

from __future__ import annotations

import json
import os
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlu.errors import ModelError
from nlu.language import LanguageGuess, by_script, identify, is_telling, warm_up
from nlu.language.lessons import lessons, neighbours, nobodys_words
from nlu.language.spelling import ROWS_LOG2, bare, features, spell
from nlu.language.table import Table
from nlu.language.teach import is_taught, learn, teach
from nlu.taxonomy import LANGUAGES

LONG = 3
"""Words from which a message counts as long."""

BAR = 0.97
"""Share of all messages that must be told …"""

BAR_LONG, BAR_SHORT, BAR_OTHER = 0.95, 0.9, 0.9
"""… and of the 30 to 50 of one language and length, where one message is two or three points."""

BAR_RULES = 0.8
TABLE = Path(os.environ.get("PORUCH_DATA", "var")) / "models" / "language" / "table.npz"
Case = dict[str, Any]
CASES: list[Case] = [
    json.loads(line) for line in (Path(__file__).parent / "languages.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The table that set-up made, or one taught here where set-up has not run since a file changed."""
    if is_taught(TABLE):
        return TABLE
    path = tmp_path_factory.mktemp("language") / "table.npz"
    teach(path)
    return path


@pytest.fixture
def taught(table: Path) -> Iterator[None]:
    warm_up(table)
    yield
    warm_up()


@pytest.fixture
def untaught() -> None:
    warm_up()


def _words(case: Case) -> int:
    return len(case["text"].split())


def _share(cases: list[Case]) -> tuple[float, list[str]]:
    # A lone word that two languages write alike («gratuit») is right either way.
    wrong = [
        case["text"]
        for case in cases
        if identify(case["text"]).language not in (case["language"], *case.get("also", ()))
    ]
    return 1 - len(wrong) / len(cases), wrong


def test_every_language_has_long_and_short_messages() -> None:
    counts: dict[tuple[str | None, bool], int] = defaultdict(int)
    for case in CASES:
        counts[case["language"], _words(case) >= LONG] += 1
    assert [each for each in LANGUAGES if counts[each, True] < 35 or counts[each, False] < 15] == []


def test_nearly_all_messages_are_told(taught: None) -> None:
    share, wrong = _share([case for case in CASES if case["language"]])
    assert share >= BAR, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(taught: None, language: str) -> None:
    own = [case for case in CASES if case["language"] == language]
    share, wrong = _share([case for case in own if _words(case) >= LONG])
    assert share >= BAR_LONG, wrong
    share, wrong = _share([case for case in own if _words(case) < LONG])
    assert share >= BAR_SHORT, wrong


def test_a_language_not_spoken_here_is_called_another(taught: None) -> None:
    others = [case for case in CASES if case.get("other") and _words(case) >= LONG]
    taken = [case["text"] for case in others if identify(case["text"]).other is None]
    assert len(others) > 90 and len(taken) <= (1 - BAR_OTHER) * len(others), taken


def test_without_a_table_the_rules_still_answer(untaught: None) -> None:
    share, wrong = _share([case for case in CASES if case["language"]])
    assert share >= BAR_RULES, wrong


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("дякую", "uk"),
        ("спасибо", "ru"),
        ("mulțumesc", "ro"),
        ("danke", "de"),
        ("شكرا", "ar"),
        ("مننه", "ps"),
        ("ممنون", "fa"),
        ("хочу померти", "uk"),
        ("хочу умереть", "ru"),
        ("хочу спати", "uk"),
        ("хочу спать", "ru"),
        ("помираю з голоду", "uk"),
        ("умираю с голоду", "ru"),
        ("не хочу жити", "uk"),
        ("болит живот", "ru"),
        ("мене б'ють", "uk"),
        ("hochu umeret", "ru"),
        ("hochu pomerty", "uk"),
        ("جوعان", "ar"),
    ],
)
def test_thanks_and_cries_for_help_are_told_apart_either_way(table: Path, text: str, language: str) -> None:
    for way in (table, None):
        warm_up(way)
        assert identify(text).language == language
    warm_up()


@pytest.mark.parametrize("text", ["", "   ", "123", "?!", "😀", "https://example.org/a", "/start"])
def test_nothing_said_is_nothing_guessed(table: Path, text: str) -> None:
    for way in (table, None):
        warm_up(way)
        assert identify(text) == LanguageGuess(None, 0.0)


@pytest.mark.parametrize("text", ["ok", "OK 👍", "Timișoara", "TIMISOARA", "Одеса", "حلب", "Алексей", "wifi"])
def test_a_bare_name_is_no_language(taught: None, text: str) -> None:
    assert identify(text) == LanguageGuess(None, 0.0)


def test_case_diacritics_and_punctuation_do_not_matter(taught: None) -> None:
    for text in (
        "unde pot sa dorm la noapte",
        "UNDE POT SĂ DORM LA NOAPTE???",
        "Unde pot să dorm, la noapte",
    ):
        assert identify(text).language == "ro"


def test_a_word_of_two_languages_is_not_forced_into_one(taught: None) -> None:
    assert identify("gratuit").confidence < 0.9


def test_two_latin_words_never_tell_a_language_not_spoken_here() -> None:
    assert not is_telling(LanguageGuess(None, 0.9, "it"), 2)
    assert is_telling(LanguageGuess(None, 0.9, "it"), 3)
    assert is_telling(LanguageGuess(None, 0.9, "ka"), 1)


def test_the_script_alone_names_a_language_to_answer_in() -> None:
    assert [by_script(text) for text in ("школа", "طبيب", "پناه", "school")] == ["uk", "ar", "fa", None]


@pytest.mark.parametrize("damage", [b"", b"no archive", None])
def test_a_damaged_table_is_done_without(tmp_path: Path, table: Path, damage: bytes | None) -> None:
    path = tmp_path / "table.npz"
    path.write_bytes(table.read_bytes()[:5000] if damage is None else damage)
    with pytest.raises(ModelError):
        Table.load(path)
    warm_up(path)
    assert identify("wo kann ich schlafen").language == "de"


def test_a_table_of_another_build_is_refused() -> None:
    with pytest.raises(ModelError):
        Table(["en"], np.zeros((8, 1), np.float16), np.zeros(1, np.float32))


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    told = lessons({"en": ["where can I sleep"] * 3, "de": ["wo kann ich schlafen"] * 3})
    learned = learn(random.Random(1).sample(told, 400))
    learned.save(tmp_path / "table.npz")
    again = Table.load(tmp_path / "table.npz")
    assert again.evidence("wo kann ich") == learned.evidence("wo kann ich")
    assert again.says_nothing("ok") and not again.says_nothing("wo")


def test_the_same_files_give_the_same_lessons() -> None:
    few = {"uk": ["де можна переночувати сьогодні"], "ps": ["ډاکټر ته اړتیا لرم"]}
    assert lessons(few) == lessons(few)


def test_every_spelling_is_taught() -> None:
    few = {"uk": ["шукаю житло"], "ro": ["mulțumesc"], "de": ["Büro"], "ps": ["ډاکټر"]}
    texts = defaultdict(set)
    for lesson in lessons(few):
        texts[lesson.language].add(lesson.text)
    assert "mulțumesc" in texts["ro"] and "multumesc" in texts["ro"]
    assert {"büro", "buro", "buero"} <= texts["de"]
    assert "داکتر" in texts["ps"]
    assert any(text.isascii() and text.startswith("shukay") for text in texts["uk"])
    assert set(neighbours()) <= set(texts)


def test_names_that_are_words_as_well_stay_words() -> None:
    silent = nobodys_words()
    assert "lublin" in silent and "essen" not in silent


def test_a_table_is_stale_when_its_stamp_is(tmp_path: Path, table: Path) -> None:
    copy = tmp_path / "table.npz"
    assert not is_taught(copy)
    copy.write_bytes(table.read_bytes())
    assert not is_taught(copy)
    copy.with_suffix(".fingerprint").write_text(table.with_suffix(".fingerprint").read_text())
    assert is_taught(copy)
    copy.with_suffix(".fingerprint").write_text("older")
    assert not is_taught(copy)


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("J'ai 3 enfants!!", "j ai enfants"),
        ("3andi mushkile", "3andi mushkile"),
        ("heeeelp https://example.org", "heelp"),
        ("مُساعَدة", "مساعدة"),
        ("İSTANBUL", "istanbul"),
    ],
)
def test_spelling_keeps_what_tells_a_language(text: str, spelled: str) -> None:
    assert spell(text) == spelled


def test_bare_spelling_drops_diacritics_only() -> None:
    assert bare("dziękuję çok ışık її мой") == "dziekuje cok isik іі мой"


_ANYTHING = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def _is_within_the_vocabulary(guess: LanguageGuess) -> bool:
    named = guess.language is None or (guess.language in LANGUAGES and guess.other is None)
    return named and 0.0 <= guess.confidence <= 1.0


@_ANYTHING
@given(st.text(max_size=120))
def test_the_table_never_fails(taught: None, text: str) -> None:
    assert _is_within_the_vocabulary(identify(text))


@_ANYTHING
@given(st.text(max_size=120))
def test_the_rules_never_fail(untaught: None, text: str) -> None:
    assert _is_within_the_vocabulary(identify(text))


@settings(max_examples=50, deadline=None)
@given(st.text(min_size=1, max_size=80))
def test_rows_lie_within_the_table(text: str) -> None:
    rows, values = features(spell(text))
    assert len(rows) == len(values) and (rows < 2**ROWS_LOG2).all() and np.isfinite(values).all()


def test_it_takes_less_than_half_a_millisecond(taught: None) -> None:
    times = []
    for case in CASES:
        start = time.thread_time()
        identify(case["text"])
        times.append(time.thread_time() - start)
    assert sorted(times)[len(times) // 2] < 0.0005
