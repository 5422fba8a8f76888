"""Every embedder keeps the same promises."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.errors import ModelUnavailable
from knowledge.search.embedder import (
    OnnxEmbedder,
    SentenceTransformerEmbedder,
    batches,
    make_embedder,
    model_identity,
)
from knowledge.search.types import Embedder

TEXTS = ["Wo kann ich schlafen?", "ліки", "أحتاج إلى طبيب لأمي المريضة منذ أسبوعين", "doctor", ""]


@pytest.fixture(params=["hashing", "onnx", "sentence_transformers", "configured"])
def embedder(request: pytest.FixtureRequest, hashing: Any) -> Embedder:
    if request.param == "hashing":
        return hashing
    folder = request.getfixturevalue("real_model")
    if request.param == "onnx":
        return OnnxEmbedder(folder)
    if request.param == "sentence_transformers":
        return SentenceTransformerEmbedder(folder)
    return make_embedder(folder)


def test_conformance(embedder: Embedder) -> None:
    embedder.warm_up()
    assert embedder.name
    for embed in (embedder.embed_queries, embedder.embed_passages):
        vectors = embed(TEXTS)
        assert vectors.shape == (len(TEXTS), embedder.dimension)
        assert vectors.dtype == np.float32
        assert np.allclose(np.linalg.norm(vectors[:4], axis=1), 1.0, atol=1e-4)
        assert np.isfinite(vectors).all()
        again = embed(list(reversed(TEXTS)))[::-1]  # neither order nor neighbours in a batch matter
        assert np.allclose(vectors, again, atol=1e-4)
        assert embed([]).shape == (0, embedder.dimension)


def test_both_engines_agree(real_model: Path) -> None:
    slow, quick = SentenceTransformerEmbedder(real_model), OnnxEmbedder(real_model)
    texts = (slow.embed_passages(TEXTS) * quick.embed_passages(TEXTS)).sum(axis=1)
    assert float(texts.min()) > 0.999


def test_questions_are_adapted_and_never_mixed_with_those_that_are_not(real_model: Path) -> None:
    plain, adapted = SentenceTransformerEmbedder(real_model), OnnxEmbedder(real_model)
    questions = (plain.embed_queries(TEXTS[:4]) * adapted.embed_queries(TEXTS[:4])).sum(axis=1)
    assert float(questions.min()) > 0.8 and float(questions.max()) < 0.99
    assert plain.name != adapted.name
    both = adapted.embed_both(TEXTS[:4])
    assert float((both[0] * plain.embed_queries(TEXTS[:4])).sum(axis=1).min()) > 0.999
    assert float((both[1] * adapted.embed_queries(TEXTS[:4])).sum(axis=1).min()) > 0.999


def test_meaning_crosses_languages(real_model: Path) -> None:
    embedder = OnnxEmbedder(real_model)
    question = embedder.embed_queries(["мені потрібен лікар"])[0]
    passages = embedder.embed_passages(
        ["Free medical help, doctors and nurses", "Bus timetable to the border"]
    )
    assert passages[0] @ question > passages[1] @ question


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for broken in (OnnxEmbedder(tmp_path / "empty"), SentenceTransformerEmbedder(tmp_path / "empty")):
        with pytest.raises(ModelUnavailable) as raised:
            broken.warm_up()
        assert "model" in raised.value.fields


def test_identity_follows_the_content(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    first = model_identity(folder)
    (folder / "config.json").write_text('{"hidden_size": 8}')
    assert model_identity(folder) != first
    assert model_identity("intfloat/multilingual-e5-small") == "intfloat/multilingual-e5-small"


@given(lengths=st.lists(st.integers(2, 512), max_size=60))
def test_every_text_is_in_one_batch_among_its_likes(lengths: list[int]) -> None:
    found = list(batches(lengths))
    assert sorted(row for batch in found for row in batch) == list(range(len(lengths)))
    for batch in found:
        assert len(batch) <= 16
        assert lengths[batch[-1]] == max(lengths[row] for row in batch) <= 1.25 * lengths[batch[0]] + 1


def test_a_long_text_does_not_make_short_ones_long() -> None:
    assert list(batches([38, 13, 12, 13, 14])) == [[2, 1, 3, 4], [0]]
