"""Every embedder keeps the same promises, and a text is embedded once in its life."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from knowledge.errors import ModelUnavailable
from knowledge.search.embedder import (
    OnnxEmbedder,
    SentenceTransformerEmbedder,
    make_embedder,
    model_identity,
)
from knowledge.search.types import Embedder
from knowledge.search.vector_cache import CachedEmbedder, VectorCache

TEXTS = ["Wo kann ich schlafen?", "ліки", "أحتاج إلى طبيب لأمي المريضة منذ أسبوعين", "doctor", ""]


@pytest.fixture(params=["hashing", "cached", "onnx", "sentence_transformers", "configured"])
def embedder(request: pytest.FixtureRequest, hashing: Any, tmp_path: Path) -> Embedder:
    if request.param == "hashing":
        return hashing
    if request.param == "cached":
        return CachedEmbedder(hashing, VectorCache(tmp_path / "vectors.db"))
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


def test_a_restart_embeds_nothing_and_an_edit_one_text(hashing: Any, tmp_path: Path) -> None:
    file = tmp_path / "index" / "vectors.db"
    first = CachedEmbedder(hashing, VectorCache(file)).embed_passages(["a cat", "a dog", "a cat"])
    assert sorted(hashing.embedded) == ["a cat", "a dog"]
    hashing.embedded.clear()
    again = CachedEmbedder(hashing, VectorCache(file))
    assert np.array_equal(again.embed_passages(["a cat", "a dog", "a cat"]), first)
    assert hashing.embedded == []
    again.embed_passages(["a cat", "a bird"])
    assert hashing.embedded == ["a bird"]


def test_progress_counts_only_what_is_new(hashing: Any, tmp_path: Path) -> None:
    cached = CachedEmbedder(hashing, VectorCache(tmp_path / "vectors.db"))
    cached.embed_passages(["known"])
    heard: list[tuple[int, int]] = []
    texts = ["known", *[f"text {number}" for number in range(100)]]
    cached.embed_with_progress(texts, lambda done, total: heard.append((done, total)))
    assert heard == [(64, 100), (100, 100)]


def test_questions_are_not_kept(hashing: Any, tmp_path: Path) -> None:
    file = tmp_path / "vectors.db"
    cached = CachedEmbedder(hashing, VectorCache(file))
    cached.embed_passages(["x"])
    size = file.stat().st_size
    cached.embed_queries([f"my secret {number}" for number in range(200)])
    assert file.stat().st_size == size


def test_vectors_of_models_never_mix(tmp_path: Path, hashing: Any) -> None:
    cache = VectorCache(tmp_path / "vectors.db")
    cache.put("other", [(b"k", np.ones(3, dtype=np.float32))])
    assert cache.get("mine", [b"k"]) == {}
    assert cache.keep_only("mine", []) == 1


def test_a_damaged_cache_is_thrown_away(hashing: Any, tmp_path: Path) -> None:
    file = tmp_path / "vectors.db"
    file.write_bytes(b"this is no database at all, sorry" * 100)
    assert CachedEmbedder(hashing, VectorCache(file)).embed_passages(["x"]).shape == (1, hashing.dimension)
