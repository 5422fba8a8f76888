"""What is shipped to adapt questions was taught by these pairs and fits the model; teaching does what it says on a handful."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np

from knowledge.search.adaptation import ADAPTED_LAYERS, PARTS, RANK, read_adaptation
from knowledge.search.adapting import Pairs, QuestionTower, read_pairs, teach
from knowledge.search.embedder import SentenceTransformerEmbedder


def few(pairs: Pairs, topics: int) -> Pairs:
    """The pairs about the first topics, with their English and Ukrainian questions."""
    names = sorted(set(pairs.told_about))[:topics]
    rows = [
        row
        for row, (topic, language) in enumerate(zip(pairs.asked_about, pairs.asked_in, strict=True))
        if topic in names and language in ("en", "uk")
    ]
    texts = [row for row, topic in enumerate(pairs.told_about) if topic in names]
    return Pairs(
        *(tuple(column[row] for row in rows) for column in dataclasses.astuple(pairs)[:3]),
        *(tuple(column[row] for row in texts) for column in dataclasses.astuple(pairs)[3:]),
    )


def centred(vectors: np.ndarray, languages: tuple[str, ...]) -> np.ndarray:
    """The vectors without the mean of their language, of length one, as search compares them."""
    moved = vectors.copy()
    for language in set(languages):
        own = np.array(languages) == language
        moved[own] -= vectors[own].mean(axis=0)
    return np.asarray(moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9))


def test_every_question_has_a_text_that_answers_it() -> None:
    pairs = read_pairs()
    assert set(pairs.asked_about) <= set(pairs.told_about)
    assert len(pairs.questions) == len(pairs.asked_in) == len(pairs.asked_about) > 4000
    assert len(set(pairs.asked_in)) == 12


def test_what_is_shipped_is_small_and_has_a_place_for_every_map() -> None:
    matrices = read_adaptation().matrices
    assert set(matrices) == {
        f"{layer}.{part}.{end}" for layer in ADAPTED_LAYERS for part in PARTS for end in ("down", "up")
    }
    for name, matrix in matrices.items():
        assert (matrix.shape[0] if name.endswith("down") else matrix.shape[1]) == RANK
        assert 0 < float(np.abs(matrix).max()) < 2


def test_untaught_the_cut_model_gives_the_models_own_vectors(real_model: Path) -> None:
    questions = ["where is a doctor", "де лікар?", "أين الطبيب"]
    tower = QuestionTower(real_model)
    ours = tower.all_upper(tower.lower(questions)).numpy()
    whole = SentenceTransformerEmbedder(real_model).embed_queries(questions)
    assert float((ours * whole).sum(axis=1).min()) > 0.9999


def test_teaching_brings_questions_to_their_texts(real_model: Path) -> None:
    pairs = few(read_pairs(), 8)
    tower = teach(real_model, pairs, epochs=8)
    plain = SentenceTransformerEmbedder(real_model)
    texts = centred(plain.embed_passages(pairs.texts), pairs.written_in)

    def margin(vectors: np.ndarray) -> float:
        """How much nearer questions are to texts of their topic than to the others, on average."""
        same = np.array(pairs.asked_about)[:, None] == np.array(pairs.told_about)[None]
        likeness = centred(vectors, pairs.asked_in) @ texts.T
        return float(likeness[same].mean() - likeness[~same].mean())

    taught = margin(tower.all_upper(tower.lower(pairs.questions)).detach().numpy())
    assert taught > margin(plain.embed_queries(pairs.questions)) * 1.2
