"""Reading a line of ``poruch ask --jsonl``: what is taken, what is refused, and that a refusal keeps the id."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking import BadLine, read_line


def line(**fields: object) -> str:
    return json.dumps({"id": 7, "text": "де поїсти", **fields})


def test_everything_is_read() -> None:
    question = read_line(line(language="uk", near="Тімішоара", at="2026-11-23T10:00+02:00"), 1)
    assert (question.id, question.text, question.language, question.near) == (
        7,
        "де поїсти",
        "uk",
        "Тімішоара",
    )
    assert question.at == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def test_coordinates_are_told_from_towns() -> None:
    assert read_line(line(near="45.75,21.23"), 1).position == (45.75, 21.23)
    assert read_line(line(near=" -1.5 ; 36.8 "), 1).position == (-1.5, 36.8)
    assert read_line(line(near="Cluj, Romania"), 1).near == "Cluj, Romania"


def test_dari_is_persian_and_others_are_answered_in_english() -> None:
    assert read_line(line(language="prs"), 1).language == "fa"
    assert read_line(line(language="fa-AF"), 1).language == "fa"
    assert read_line(line(language="sw"), 1).language == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "bad_json"),
        ("[1]", "bad_json"),
        ('{"id": 7}', "no_text"),
        ('{"id": 7, "text": "  "}', "no_text"),
        (line(language=5), "bad_language"),
        (line(near="91,0"), "bad_near"),
        (line(near={"lat": 1}), "bad_near"),
        (line(at="tomorrow"), "bad_time"),
    ],
)
def test_a_bad_line_says_what_is_wrong_and_where(text: str, code: str) -> None:
    with pytest.raises(BadLine) as caught:
        read_line(text, 12)
    assert caught.value.code == code
    assert "line 12" in caught.value.message
    if "7" in text:
        assert caught.value.id == 7


@given(st.text())
def test_any_line_is_a_question_or_a_bad_line(text: str) -> None:
    try:
        read_line(text, 1)
    except BadLine as error:
        assert error.code
