"""What is taught to search is complete, and nothing of it is asked when search is measured."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np

from knowledge.search.adaptation import adaptation_identity
from knowledge.search.bundled_model import RECIPE
from knowledge.search.dense import asked_means
from knowledge.search.hubs import SAMPLE, sampled_questions
from knowledge.search.teaching import (
    PAIRS_FILE,
    means_of_questions,
    sample_of_questions,
    vectors_of_questions,
)
from knowledge.vocabulary import LANGUAGES
from nlu.training import read_examples, training_files

SHIPPED = f"multilingual-e5-small-q4-r{RECIPE}-{adaptation_identity()}"
SETS = Path(__file__).parent / "evaluation"


def rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def plain(text: str) -> str:
    return " ".join("".join(char if char.isalnum() else " " for char in text.casefold()).split())


def test_every_topic_is_asked_about_in_every_language() -> None:
    asked = {(row["topic"], row["language"]) for row in rows(PAIRS_FILE) if row["kind"] == "question"}
    topics = {row["topic"] for row in rows(PAIRS_FILE)}
    assert len(topics) >= 200
    assert asked == {(topic, language) for topic in topics for language in LANGUAGES}


def test_no_question_is_both_taught_and_asked() -> None:
    taught = {plain(row["text"]) for row in rows(PAIRS_FILE) if row["kind"] == "question"}
    asked = {
        plain(row["text"])
        for name in ("page_questions.jsonl", "catalogue_questions.jsonl", "unprepared_questions.jsonl")
        for row in rows(SETS / name)
    }
    assert len(asked) > 2000 and not taught & asked


def test_no_unprepared_question_is_an_utterance_that_is_taught() -> None:
    taught = {
        plain(text) for language in LANGUAGES for text, _intent in read_examples(training_files()[language])
    }
    asked = rows(SETS / "unprepared_questions.jsonl")
    assert Counter(row["language"] for row in asked) == dict.fromkeys(LANGUAGES, 48)
    assert len(taught) > 30_000 and not taught & {plain(row["text"]) for row in asked}


def test_the_evaluation_covers_every_language_and_what_cannot_be_answered() -> None:
    questions = rows(SETS / "catalogue_questions.jsonl")
    answerable = Counter(row["language"] for row in questions if row["ids"])
    assert set(answerable) == set(LANGUAGES) and min(answerable.values()) >= 60
    assert len(rows(SETS / "pages.jsonl")) >= 200


def test_means_are_of_questions_only_and_of_one_model(tmp_path: Path) -> None:
    class Counting:
        name, dimension = "counting", 1

        def warm_up(self) -> None: ...

        def embed_queries(self, texts: list[str]) -> np.ndarray:
            return np.array([[len(text)] for text in texts], dtype=np.float32)

        embed_passages = embed_queries

    file = tmp_path / "pairs.jsonl"
    lines = [
        {"topic": "a", "kind": "question", "language": "uk", "text": "ab"},
        {"topic": "a", "kind": "question", "language": "uk", "text": "abcd"},
        {"topic": "a", "kind": "passage", "language": "uk", "title": "t", "text": "long text"},
    ]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    means = means_of_questions(vectors_of_questions(file, Counting()))
    assert {key: float(mean[0]) for key, mean in means.items()} == {"uk": 3.0}
    assert asked_means("another model") is None
    shipped = asked_means(SHIPPED)
    assert shipped is not None and set(shipped) == set(LANGUAGES)


def test_the_sample_is_of_all_languages_and_of_one_model() -> None:
    vectors = {
        name: np.eye(8, dtype=np.float32)[np.arange(count) % 8] for name, count in (("uk", 50), ("ar", 30))
    }
    means = means_of_questions(vectors)
    some = sample_of_questions(vectors, means, 20)
    assert some.shape == (20, 8) and np.allclose(np.linalg.norm(some, axis=1), 1.0, atol=1e-5)
    assert np.allclose(
        some[0], (vectors["uk"][0] - means["uk"]) / np.linalg.norm(vectors["uk"][0] - means["uk"]), atol=1e-5
    )
    assert np.allclose(
        some[-1],
        (vectors["ar"][-1] - means["ar"]) / np.linalg.norm(vectors["ar"][-1] - means["ar"]),
        atol=1e-5,
    )
    assert sample_of_questions(vectors, means, 1000).shape == (80, 8)
    assert sampled_questions("another model") is None
    shipped = sampled_questions(SHIPPED)
    assert shipped is not None and shipped.shape == (SAMPLE, 384)
    assert np.allclose(np.linalg.norm(shipped, axis=1), 1.0, atol=1e-5)
