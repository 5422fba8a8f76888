"""The intent head: learns, calibrates, survives a file, and forgets which language a sentence was in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nlu.components.head import Head, HeadConfig, train_head

INTENTS = ("a", "b", "c")
LANGUAGES = ("uk", "ar", "de")


def sentences(
    count: int = 600, seed: int = 1, strength: float = 3.0
) -> tuple[np.ndarray, list[str], list[str]]:
    """Vectors whose intent is one direction each, under a language's direction three times as strong."""
    draw = np.random.default_rng(seed)
    axes = np.linalg.qr(np.random.default_rng(0).normal(size=(24, 24)))[0].astype(np.float32)
    intents = [INTENTS[i % 3] for i in range(count)]
    languages = [LANGUAGES[int(i)] for i in draw.integers(0, 3, count)]
    rows = [
        axes[INTENTS.index(i)] + strength * axes[5 + LANGUAGES.index(l)] + 0.15 * draw.normal(size=24)
        for i, l in zip(intents, languages, strict=True)
    ]
    vectors = np.asarray(rows, dtype=np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True), intents, languages


@pytest.fixture(scope="module")
def head() -> Head:
    return train_head(*sentences(), HeadConfig())


def test_unseen_sentences_are_recognised_whatever_their_language(head: Head) -> None:
    vectors, intents, _ = sentences(seed=2)
    guesses = [head.ranking(vector)[0][0] for vector in vectors]
    assert np.mean([guess == intent for guess, intent in zip(guesses, intents, strict=True)]) > 0.95


def test_the_language_directions_are_gone(head: Head) -> None:
    vectors, _, languages = sentences(seed=3)
    features = (vectors - head.mean) @ head.project
    means = [features[np.array(languages) == language].mean(axis=0) for language in LANGUAGES]
    assert max(np.linalg.norm(one - two) for one in means for two in means) < 0.1


def test_confidences_are_probabilities_and_near_the_share_of_right_answers(head: Head) -> None:
    vectors, intents, _ = sentences(seed=4)
    rows = head.probabilities(vectors)
    assert np.allclose(rows.sum(axis=1), 1, atol=1e-4)
    right = np.mean(
        [head.labels[i] == intent for i, intent in zip(rows.argmax(axis=1), intents, strict=True)]
    )
    assert abs(rows.max(axis=1).mean() - right) < 0.1


def test_a_file_gives_back_the_same_head(head: Head, tmp_path: Path) -> None:
    head.save(tmp_path / "head.npz")
    again = Head.load(tmp_path / "head.npz")
    vectors, _, _ = sentences(count=30, seed=5)
    assert again.labels == head.labels
    assert np.allclose(again.probabilities(vectors), head.probabilities(vectors), atol=0.02)


def test_a_file_of_another_format_is_refused(head: Head, tmp_path: Path) -> None:
    np.savez(tmp_path / "old.npz", about=np.frombuffer(b'{"format": 1}', dtype=np.uint8))
    with pytest.raises(ValueError, match="unknown format"):
        Head.load(tmp_path / "old.npz")
