"""The measures themselves, on outcomes small enough to count by hand."""

from __future__ import annotations

import pytest

from nlu.evaluation import measures
from nlu.evaluation.measures import Outcome


def outcome(right: str, seen: str, confidence: float = 0.9, language: str = "uk") -> Outcome:
    return Outcome(language, "three words here", right, seen, confidence)


ROWS = [outcome("greet", "greet"), outcome("greet", "thank"), outcome("thank", "thank")]


def test_f1_and_confusions_are_counted_per_intent() -> None:
    assert measures.f1(ROWS) == {"greet": pytest.approx(2 / 3), "thank": pytest.approx(2 / 3)}
    assert measures.macro_f1(ROWS) == pytest.approx(2 / 3)
    assert measures.share(ROWS, measures.is_right) == pytest.approx(2 / 3)
    assert measures.confusions(ROWS) == [("greet", "thank", 1, "three words here")]


def test_an_intent_never_recognised_counts_as_zero() -> None:
    assert measures.f1([outcome("greet", "thank")]) == {"greet": 0.0}


def test_calibration_is_the_gap_between_confidence_and_truth() -> None:
    mistaken = [outcome("greet", "greet", 1.0), outcome("greet", "thank", 1.0)]
    assert measures.calibration_error(mistaken) == pytest.approx(0.5)
    assert measures.calibration_error([outcome("greet", "greet", 1.0)]) == pytest.approx(0.0)
    assert measures.calibration([outcome("greet", "greet", 0.31), outcome("greet", "greet", 0.95)]) == [
        (pytest.approx(0.31), 1.0, 1),
        (pytest.approx(0.95), 1.0, 1),
    ]


def test_languages_are_measured_apart() -> None:
    rows = [outcome("greet", "greet"), outcome("greet", "thank", language="ru")]
    found = measures.by_language(
        rows, lambda row: row.language, lambda g: measures.share(g, measures.is_right)
    )
    assert found == {"uk": 1.0, "ru": 0.0}


def test_percentiles_are_values_that_occurred() -> None:
    assert measures.percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert measures.percentile([3.0, 1.0, 2.0], 0.95) == 3.0
    assert measures.percentile([], 0.5) == 0.0
