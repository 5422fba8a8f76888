"""The gate hears people in danger in all twelve languages and leaves everybody else in peace."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.crisis import Crisis, detect
from nlu.crisis.files import KINDS, load
from nlu.crisis.lexicon import Lexicon, expand
from nlu.crisis.rules import parse
from nlu.errors import PatternError
from nlu.taxonomy import LANGUAGES

pytestmark = pytest.mark.usefixtures("gate")

FOLDER = Path(__file__).parent / "crisis"
RECALL_BAR = 0.90
CERTAIN_BAR = 0.02
POSSIBLE_BAR = 0.10
MEAN_POSSIBLE_BAR = 0.06


def _cases(language: str, *expected: str) -> list[dict[str, str]]:
    lines = (FOLDER / f"{language}.jsonl").read_text("utf-8").splitlines()
    return [case for case in map(json.loads, lines) if case["expect"] in expected]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_red_team_file_is_large_enough(language: str) -> None:
    assert len(_cases(language, "crisis")) >= 30
    assert len(_cases(language, "none")) >= 60
    assert {case["kind"] for case in _cases(language, "crisis")} == set(KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_in_danger_are_heard(language: str) -> None:
    cases = _cases(language, "crisis")
    missed = [case["text"] for case in cases if detect(case["text"]).level == "none"]
    assert len(missed) <= (1 - RECALL_BAR) * len(cases), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kind_of_danger_is_right(language: str) -> None:
    heard = [(case, detect(case["text"])) for case in _cases(language, "crisis")]
    wrong = [case["text"] for case, crisis in heard if crisis.kind not in (None, case["kind"])]
    assert len(wrong) <= 0.1 * len(heard), wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_idioms_films_and_ordinary_needs_are_left_in_peace(language: str) -> None:
    cases = _cases(language, "none")
    certain = [case["text"] for case in cases if detect(case["text"]).level == "certain"]
    possible = [case["text"] for case in cases if detect(case["text"]).level == "possible"]
    assert len(certain) <= CERTAIN_BAR * len(cases), certain
    assert len(possible) <= POSSIBLE_BAR * len(cases), possible


def test_a_quiet_line_where_none_is_needed_is_rare() -> None:
    cases = [case for language in LANGUAGES for case in _cases(language, "none")]
    possible = [case["text"] for case in cases if detect(case["text"]).level == "possible"]
    assert len(possible) <= MEAN_POSSIBLE_BAR * len(cases), possible


@pytest.mark.parametrize("language", LANGUAGES)
def test_past_violence_and_questions_about_services_never_interrupt(language: str) -> None:
    interrupted = [
        c["text"] for c in _cases(language, "at_most_possible") if detect(c["text"]).level == "certain"
    ]
    assert interrupted == []


def _held_down(text: str) -> str:
    """Hold down the first vowel of every long word."""
    return " ".join(w[:2] + w[2] * 4 + w[3:] if len(w) > 4 and w[2].isalpha() else w for w in text.split(" "))


def _swapped(text: str) -> str:
    """Swap two letters in the middle of the longest word."""
    words = text.split(" ")
    index = max(range(len(words)), key=lambda i: len(words[i]))
    word = words[index]
    middle = len(word) // 2
    words[index] = word[:middle] + word[middle : middle + 2][::-1] + word[middle + 2 :]
    return " ".join(words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("change", "bar"),
    [
        (str.upper, 0.95),
        (lambda t: t + "!!!", 1.0),
        (lambda t: f"hello, {t}", 0.95),
        (_held_down, 0.85),
        (_swapped, 0.6),
    ],
    ids=["shouted", "exclaimed", "greeting first", "letters held down", "two letters swapped"],
)
def test_the_way_it_is_typed_matters_little(language: str, change: Callable[[str], str], bar: float) -> None:
    heard = [case["text"] for case in _cases(language, "crisis") if detect(case["text"]).level != "none"]
    still = [text for text in heard if detect(change(text)).level != "none"]
    assert len(still) >= bar * len(heard), sorted(set(heard) - set(still))


@pytest.mark.parametrize(
    "text",
    [
        "s u i c i d e",
        "w a n t  t o  d i e",
        "суицид",
        "хoчy пoмepти",
        "vreau sa mor",
        "chce umrzec",
        "olmek istiyorum",
    ],
)
def test_disguised_and_plain_keyboards(text: str) -> None:
    assert detect(text).kind == "self_harm"


def test_not_wanting_to_die_is_not_a_crisis() -> None:
    assert detect("я не хочу вмирати, я хочу працювати") == Crisis(None, "none")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_gate(text: str) -> None:
    crisis = detect(text)
    assert (crisis.kind is None) == (crisis.level == "none")


def test_a_hostile_text_costs_no_more_than_a_long_one() -> None:
    start = time.thread_time()
    detect("want to die help he beats me knife " * 5000)
    assert time.thread_time() - start < 1.0


def test_an_ordinary_message_takes_less_than_a_millisecond() -> None:
    times = []
    for language in LANGUAGES:
        for case in _cases(language, "none", "crisis"):
            start = time.thread_time()
            detect(case["text"])
            times.append(time.thread_time() - start)
    assert sorted(times)[len(times) // 2] < 0.001


def test_every_language_has_rules_for_every_kind() -> None:
    _, rules = load()
    assert {(rule.language, rule.kind) for rule in rules} == {
        (la, kind) for la in LANGUAGES for kind in KINDS
    }


def test_a_rule_with_an_unknown_idea_is_refused() -> None:
    with pytest.raises(PatternError) as caught:
        parse("want fly", language="en", kind="self_harm", certain=True, known=frozenset({"en.want"}))
    assert (caught.value.reason, caught.value.subject) == ("unknown_idea", "en.fly")


def test_entries_expand_to_every_spelling() -> None:
    assert set(expand("(my|) töten")) == {("my", "toten"), ("my", "toeten"), ("toten",), ("toeten",)}
    assert set(expand("j'ai")) == {("jai",), ("j", "ai")}


def test_one_typing_error_in_a_long_word_is_repaired_and_never_in_a_short_one() -> None:
    lexicon = Lexicon({"xx.a": ["suicid*", "die"]})
    assert [hit.idea for hit in lexicon.hits(["suicde"])] == ["xx.a"]
    assert lexicon.hits(["dye"]) == []
