"""Training data and what is made of them: complete, sound, and never the sentences we measure with."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from nlu.errors import DataError
from nlu.evaluation import read_sets
from nlu.taxonomy import CRISIS_KINDS, INTENTS, LANGUAGES, NO_DANGER
from nlu.text import fold
from nlu.training import (
    RASA_KEYS,
    danger_files,
    examples_of,
    fingerprint,
    read_dangers,
    read_examples,
    training_files,
)

CONFIG = Path(__file__).resolve().parents[2] / "config.yml"

LEAST_PER_INTENT = 30
LEAST_MEASURED = 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_utterances(language: str) -> None:
    count = Counter(intent for _, intent in read_examples(training_files()[language]))
    assert {intent: count[intent] for intent in INTENTS if count[intent] < LEAST_PER_INTENT} == {}


def words(text: str) -> str:
    """A sentence without case, diacritics and punctuation: what is the same here is the same sentence."""
    return " ".join(re.findall(r"[^\W_]+", fold(text)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_taught_as_two_things(language: str) -> None:
    meanings: dict[str, set[str]] = {}
    for example in examples_of(language):
        meanings.setdefault(fold(example.text), set()).add(example.intent)
    assert {text: found for text, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_and_its_look_alikes_are_taught(language: str) -> None:
    count = Counter(example.danger for example in read_dangers(danger_files()[language], language))
    assert count[NO_DANGER] >= 270
    assert {kind: count[kind] for kind in CRISIS_KINDS if count[kind] < 40} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_enough_to_measure_with(language: str) -> None:
    sets = read_sets(languages=[language])
    intents = Counter(case.intent for case in sets.intents)
    assert {intent: intents[intent] for intent in INTENTS if intents[intent] < LEAST_MEASURED} == {}
    dangers = Counter(case.kind for case in sets.dangers)
    assert sum(dangers[kind] for kind in CRISIS_KINDS) >= 60 and dangers[None] >= 150
    assert sum(case.name is not None for case in sets.places) >= 40
    assert sum(case.name is None for case in sets.places) >= 40
    assert len(sets.languages) >= 60


def test_nothing_is_measured_with_what_was_taught() -> None:
    taught = {words(example.text) for language in LANGUAGES for example in examples_of(language)}
    sets = read_sets()
    measured = {words(case.text): case for case in (*sets.intents, *sets.dangers)}
    assert [measured[text] for text in taught & measured.keys()] == []


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "uk.yml"
    broken.write_text("nlu:\n- intent: need_flying\n  examples: |\n    - let me fly\n")
    with pytest.raises(DataError, match=r"uk\.yml.*need_flying"):
        read_examples(broken)
    broken.write_text("nlu: [")
    with pytest.raises(DataError, match=r"bad_yaml"):
        read_examples(broken)


def test_our_own_settings_do_not_cause_retraining_but_the_pipeline_does(tmp_path: Path) -> None:
    values = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    assert set(RASA_KEYS) <= set(values)
    changed = tmp_path / "config.yml"
    changed.write_text(yaml.safe_dump({**values, "bot": {"countries": ["PL"]}}))
    assert fingerprint(changed, tmp_path) == fingerprint(CONFIG, tmp_path)
    changed.write_text(yaml.safe_dump({**values, "pipeline": values["pipeline"][:1]}))
    assert fingerprint(changed, tmp_path) != fingerprint(CONFIG, tmp_path)
