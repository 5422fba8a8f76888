"""Sentences of operators: kept beside the model, taught with the rest, never one that understanding is measured with."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.errors import DataError
from nlu.evaluation import read_sets
from nlu.extra import Extra, read_extra, unmeasured, write_extra
from nlu.taxonomy import UNDECIDED
from nlu.training import DATA, everything, fingerprint

CONFIG = Path(__file__).resolve().parents[2] / "config.yml"
GLASSES = Extra("who repairs glasses", "need_health", "en")
MEASURED = Extra(read_sets(languages=["en"]).intents[0].text.upper() + "!", "need_health", "en")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert read_extra(tmp_path / "extra.jsonl") == []
    write_extra(tmp_path / "extra.jsonl", [GLASSES, Extra("عینک", "need_health", "fa")])
    assert read_extra(tmp_path / "extra.jsonl") == [GLASSES, Extra("عینک", "need_health", "fa")]
    assert [path.name for path in tmp_path.iterdir()] == ["extra.jsonl"]


@pytest.mark.parametrize(
    "line",
    [
        "{",
        '{"text": "x"}',
        '{"text": "x", "intent": "need_flying", "language": "en"}',
        '{"text": "x", "intent": "crisis_medical", "language": "en"}',
        '{"text": "x", "intent": "need_food", "language": "el"}',
        '{"text": "?!", "intent": "need_food", "language": "en"}',
    ],
)
def test_what_cannot_be_taught_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "extra.jsonl").write_text(line)
    with pytest.raises(DataError, match=r"extra\.jsonl:1"):
        read_extra(tmp_path / "extra.jsonl")


def test_what_measures_is_not_taught_whatever_its_case_and_signs() -> None:
    assert unmeasured([GLASSES, MEASURED]) == [GLASSES]
    taught = everything(DATA, [GLASSES, MEASURED, Extra("x y z", "need_protection", "en")])
    assert [(each.text, each.danger) for each in taught[-2:]] == [
        ("who repairs glasses", "none"),
        ("x y z", UNDECIDED),
    ]


def test_extra_sentences_make_another_model_and_none_the_same_as_before(tmp_path: Path) -> None:
    plain = fingerprint(CONFIG, tmp_path)
    assert fingerprint(CONFIG, tmp_path, extras=[]) == plain
    assert fingerprint(CONFIG, tmp_path, extras=[MEASURED]) == plain
    assert fingerprint(CONFIG, tmp_path, extras=[GLASSES]) != plain
