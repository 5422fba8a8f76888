"""When help is wanted and for whom, as people say it in twelve languages, and sentences that only look as if they did."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.moments import DAY, Moment, Span, moment_of, without_moment
from nlu.taxonomy import LANGUAGES
from nlu.whom import Whom, whom_of

FOLDER = Path(__file__).parent / "circumstances"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def rows() -> Iterator[tuple[str, str, str, str]]:
    for language in LANGUAGES:
        for line in (FOLDER / f"{language}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield language, row["text"], row["when"], row["whom"]


def told(moment: Moment) -> str:
    """A moment in the notation of the files: a day (0 is today), then hours, if any."""
    if moment.now or moment.always:
        return "now" if moment.now else "always"
    days = [
        DAYS[s.weekday] if s.weekday is not None else "-" if s.ahead is None else str(s.ahead)
        for s in moment.spans
    ]
    if not moment.spans:
        return ""
    return " ".join(days) + stretch(moment.spans[0])


def stretch(span: Span) -> str:
    if (span.begin, span.end) == (0, DAY):
        return ""
    if span.begin == span.end:
        return f" {span.begin // 60}:{span.begin % 60:02d}"
    return f" {span.begin // 60}-{span.end // 60}"


def described(whom: Whom) -> set[str]:
    age = {f"age={whom.age}"} if whom.age is not None else set()
    gender = {whom.gender} if whom.gender else set()
    return {*whom.traits, *whom.statuses, *(f"speaks={code}" for code in whom.speaks)} | age | gender


@pytest.mark.parametrize(("language", "text", "when", "whom"), list(rows()))
def test_a_sentence_says_when_and_for_whom(language: str, text: str, when: str, whom: str) -> None:
    assert told(moment_of(text, language)) == when
    assert described(whom_of(text, language)) == set(whom.split())


def test_every_language_has_its_sentences() -> None:
    counted = [language for language, *_ in rows()]
    assert all(counted.count(language) >= 25 for language in LANGUAGES)


@pytest.mark.parametrize(("language", "text", "when", "whom"), list(rows()))
def test_what_is_said_of_nothing_else_is_not_heard_in_another_language(
    language: str, text: str, when: str, whom: str
) -> None:
    """A language that could not be told must not make a wish out of a sentence without one."""
    if not when:
        assert told(moment_of(text)) == ""
    if not whom:
        assert described(whom_of(text)) == set()


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("en", "Is there a lawyer open on Sunday?", "Is there a lawyer"),
        ("tr", "7/24 açık sığınak", "sığınak"),
        ("ar", "هل يوجد محامي يوم الأحد", "هل يوجد محامي"),
        ("pl", "lekarz w niedzielę po 18", "lekarz"),
        ("en", "open tomorrow?", ""),
    ],
)
def test_what_is_asked_for_is_left_without_its_time(language: str, text: str, rest: str) -> None:
    assert without_moment(text, language) == rest


@given(st.text(max_size=80), st.sampled_from([None, *LANGUAGES]))
def test_any_text_can_be_read(text: str, language: str | None) -> None:
    for span in moment_of(text, language).spans:
        assert 0 <= span.begin <= span.end <= 2 * DAY
    age = whom_of(text, language).age
    assert age is None or 0 <= age < 100
