"""Short messages as people write them are recognised, and what cannot be told is not guessed."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.language import LanguageGuess, identify, warm_up
from nlu.taxonomy import LANGUAGES

BAR = 0.95
BAR_EACH = 0.90
CASES = [
    json.loads(line) for line in (Path(__file__).parent / "languages.jsonl").read_text("utf-8").splitlines()
]


def _right(case: dict[str, str | None]) -> bool:
    guess = identify(str(case["text"]))
    return guess.language == case["language"] and guess.other == case.get("other")


def test_every_language_has_twenty_messages() -> None:
    counts: dict[str | None, int] = defaultdict(int)
    for case in CASES:
        counts[case["language"]] += 1
    assert {language for language in LANGUAGES if counts[language] < 20} == set()


def test_nearly_all_messages_are_recognised() -> None:
    wrong = [case["text"] for case in CASES if not _right(case)]
    assert len(wrong) <= (1 - BAR) * len(CASES), wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(language: str) -> None:
    own = [case for case in CASES if case["language"] == language]
    wrong = [case["text"] for case in own if not _right(case)]
    assert len(wrong) <= (1 - BAR_EACH) * len(own), wrong


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
    ],
)
def test_one_word_of_thanks_is_enough(text: str, language: str) -> None:
    assert identify(text).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
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
def test_close_languages_are_told_apart_in_two_words_of_need(text: str, language: str) -> None:
    assert identify(text).language == language


@pytest.mark.parametrize("text", ["", "   ", "123", "?!", "😀", "https://example.org/a", "/start"])
def test_nothing_said_is_nothing_guessed(text: str) -> None:
    assert identify(text) == LanguageGuess(None, 0.0)


def test_a_word_of_two_languages_is_not_forced_into_one() -> None:
    assert identify("merci").confidence < 0.9


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_it_never_fails_and_answers_within_its_vocabulary(text: str) -> None:
    guess = identify(text)
    assert guess.language is None or guess.language in LANGUAGES
    assert 0.0 <= guess.confidence <= 1.0
    assert guess.language is None or guess.other is None


def test_it_takes_less_than_a_millisecond() -> None:
    warm_up()
    times = []
    for case in CASES:
        start = time.perf_counter()
        identify(str(case["text"]))
        times.append(time.perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.001
