"""Training data and what is made of them: complete, sound, and never the sentences we measure with."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from nlu.errors import DataError
from nlu.evaluation import read_sentences
from nlu.taxonomy import INTENTS, LANGUAGES
from nlu.text import fold
from nlu.training import RASA_KEYS, fingerprint, read_examples, training_files

CONFIG = Path(__file__).resolve().parents[2] / "config.yml"

LEAST_PER_INTENT = 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_utterances(language: str) -> None:
    count = Counter(intent for _, intent in read_examples(training_files()[language]))
    assert {intent: count[intent] for intent in INTENTS if count[intent] < LEAST_PER_INTENT} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_taught_as_two_things(language: str) -> None:
    meanings: dict[str, set[str]] = {}
    for text, intent in read_examples(training_files()[language]):
        meanings.setdefault(fold(text), set()).add(intent)
    assert {text: found for text, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_measured_with_what_was_taught(language: str) -> None:
    taught = {fold(text) for path in training_files().values() for text, _ in read_examples(path)}
    measured = {fold(sentence.text) for sentence in read_sentences(languages=[language])}
    assert len(measured) >= 4 * len(INTENTS)
    assert not measured & taught


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
