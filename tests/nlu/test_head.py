"""The intent head: learns, calibrates, survives a file, and forgets which language a sentence was in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nlu.components.head import Examples, Head, HeadConfig, train_head
from nlu.taxonomy import NO_DANGER, UNDECIDED

INTENTS = ("a", "b", "c")
LANGUAGES = ("uk", "ar", "de")
DANGERS = {"a": NO_DANGER, "b": "violence", "c": "medical"}


def sentences(count: int = 600, seed: int = 1, strength: float = 3.0) -> Examples:
    """Vectors whose intent is one direction each, under a language's direction three times as strong; "b" and "c" are
    dangers, of which every fifth is not told. The texts say the intent in every third sentence only."""
    draw = np.random.default_rng(seed)
    axes = np.linalg.qr(np.random.default_rng(0).normal(size=(24, 24)))[0].astype(np.float32)
    intents = [INTENTS[i % 3] for i in range(count)]
    languages = [LANGUAGES[int(i)] for i in draw.integers(0, 3, count)]
    rows = [
        axes[INTENTS.index(i)] + strength * axes[5 + LANGUAGES.index(l)] + 0.15 * draw.normal(size=24)
        for i, l in zip(intents, languages, strict=True)
    ]
    vectors = np.asarray(rows, dtype=np.float32)
    return Examples(
        texts=[f"word {intent * 4 if n % 9 < 3 else 'other'} {n}" for n, intent in enumerate(intents)],
        vectors=vectors / np.linalg.norm(vectors, axis=1, keepdims=True),
        intents=intents,
        dangers=[UNDECIDED if n % 5 == 0 else DANGERS[intent] for n, intent in enumerate(intents)],
        languages=languages,
    )


@pytest.fixture(scope="module")
def head() -> Head:
    return train_head(sentences(), HeadConfig())


def test_unseen_sentences_are_recognised_whatever_their_language(head: Head) -> None:
    fresh = sentences(seed=2)
    guesses = [head.read("", vector)[0][0][0] for vector in fresh.vectors]
    assert np.mean([guess == intent for guess, intent in zip(guesses, fresh.intents, strict=True)]) > 0.95


def test_the_letters_answer_alone_when_there_is_no_vector(head: Head) -> None:
    ranking, dangers = head.read("a new aaaa sentence", None)
    assert ranking[0][0] == "a"
    assert dangers == {}


def test_the_letters_tip_the_scale_where_the_vector_is_undecided(head: Head) -> None:
    vector = head.mean  # of no intent more than of another
    for intent in INTENTS:
        assert head.read(f"a new {intent * 4} sentence", vector)[0][0][0] == intent


def test_danger_is_told_beside_the_intent(head: Head) -> None:
    fresh = sentences(seed=6)
    right = 0
    for vector, intent in zip(fresh.vectors, fresh.intents, strict=True):
        dangers = head.read("", vector)[1]
        assert set(dangers) == {"violence", "medical"}
        told = {kind for kind, probability in dangers.items() if probability > 0.5}
        right += told == {DANGERS[intent]} - {NO_DANGER}
    assert right > 0.9 * len(fresh.intents)


def test_the_language_directions_are_gone(head: Head) -> None:
    fresh = sentences(seed=3)
    features = (fresh.vectors - head.mean) @ head.project
    means = [features[np.array(fresh.languages) == language].mean(axis=0) for language in LANGUAGES]
    assert max(np.linalg.norm(one - two) for one in means for two in means) < 0.1


def test_confidences_are_probabilities_and_near_the_share_of_right_answers(head: Head) -> None:
    fresh = sentences(seed=4)
    rows, dangers = head.probabilities(fresh.vectors, fresh.texts)
    assert np.allclose(rows.sum(axis=1), 1, atol=1e-4) and np.allclose(dangers.sum(axis=1), 1, atol=1e-4)
    right = np.mean(
        [head.labels[i] == intent for i, intent in zip(rows.argmax(axis=1), fresh.intents, strict=True)]
    )
    assert abs(rows.max(axis=1).mean() - right) < 0.1


def test_a_file_gives_back_the_same_head(head: Head, tmp_path: Path) -> None:
    head.save(tmp_path / "head.npz")
    again = Head.load(tmp_path / "head.npz")
    fresh = sentences(count=30, seed=5)
    assert (again.labels, again.dangers, again.temperatures) == (head.labels, head.dangers, head.temperatures)
    for ours, theirs in zip(
        head.probabilities(fresh.vectors, fresh.texts),
        again.probabilities(fresh.vectors, fresh.texts),
        strict=True,
    ):
        assert np.allclose(ours, theirs, atol=0.02)


def test_a_file_of_another_format_is_refused(head: Head, tmp_path: Path) -> None:
    np.savez(tmp_path / "old.npz", about=np.frombuffer(b'{"format": 1}', dtype=np.uint8))
    with pytest.raises(ValueError, match="unknown format"):
        Head.load(tmp_path / "old.npz")
