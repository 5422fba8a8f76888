"""The measures themselves, on outcomes small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nlu.crisis import Crisis
from nlu.errors import DataError
from nlu.evaluation import Outcome, Sentence, evaluate, measure, read_sentences
from nlu.types import Scored, Understanding


def outcome(
    right: str, seen: str, confidence: float = 0.9, crisis: str = "none", language: str = "uk"
) -> Outcome:
    return Outcome(Sentence(language, "three words here", right), seen, confidence, "uk", crisis, 1.0)


def test_f1_and_confusions_are_counted_per_intent() -> None:
    report = measure([outcome("greet", "greet"), outcome("greet", "thank"), outcome("thank", "thank")])
    assert report.accuracy == {"uk": pytest.approx(2 / 3)}
    assert report.intents["greet"] == pytest.approx(2 / 3)
    assert report.macro_f1["uk"] == pytest.approx(2 / 3)
    assert report.confusions == [("greet", "thank", 1, "three words here")]


def test_calibration_is_the_gap_between_confidence_and_truth() -> None:
    assert measure([outcome("greet", "greet", 1.0), outcome("greet", "thank", 1.0)]).ece == pytest.approx(0.5)
    assert measure([outcome("greet", "greet", 1.0)]).ece == pytest.approx(0.0)


def test_crisis_recall_and_false_alarms() -> None:
    report = measure(
        [
            outcome("crisis_medical", "crisis_medical", crisis="certain"),
            outcome("crisis_medical", "need_health", crisis="none"),
            outcome("need_food", "need_food", crisis="certain"),
            outcome("need_food", "need_food", crisis="possible"),
        ]
    )
    assert report.crisis_recall["uk"] == 0.5
    assert report.crisis_false == 0.5


def test_a_language_told_wrong_counts() -> None:
    report = measure([outcome("greet", "greet", language="ru"), outcome("greet", "greet", language="uk")])
    assert report.languages == {"uk": 1.0, "ru": 0.0}


async def test_evaluate_reads_the_ranking_not_the_crisis_override() -> None:
    async def understand(text: str) -> Understanding:
        return Understanding(
            text,
            "uk",
            "crisis_medical",
            1.0,
            (Scored("need_health", 0.7),),
            crisis=Crisis("medical", "certain"),
        )

    done: list[int] = []
    report = await evaluate([Sentence("uk", "a b c", "need_health")], understand, done.append)
    assert report.accuracy["uk"] == 1.0
    assert done == [1]
    assert json.loads(report.to_json())["mean_f1"] == 1.0


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "uk.jsonl").write_text('{"text": "a", "intent": "greet"}\n{"text": "b"}\n')
    with pytest.raises(DataError, match=r"uk\.jsonl:2"):
        read_sentences(tmp_path, ["uk"])
