"""The sentence models behind one interface: ONNX Runtime for the bundled one, sentence-transformers for any other.

A folder made by ``bundled_model`` serves both. ONNX Runtime embeds its texts twice as fast with the same vectors (cosine
≥ 0.999) and without torch, and it alone knows the question's adaptation (see ``adaptation``).
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from knowledge.errors import ModelUnavailable
from knowledge.search.adaptation import adaptation_identity
from knowledge.search.bundled_model import STAMP
from knowledge.search.types import Embedder, Vector
from knowledge.search.unit import unit

_BATCH: Final = 16
#: In a batch no text is longer than the shortest by more than this factor and so many tokens: each is made as long as the longest, and what
#: is padded costs as much as what is said. A question of 38 tokens with four parts of 13 takes 64 ms in one batch, 25 in two.
_LONGER: Final = 1.25
_LONGER_TOKENS: Final = 1
_PADDING: Final = 1
#: The file in 8 bits: its vectors are those of the model (cosine ≥ 0.999), in half the time.
ONNX_FILE: Final = Path("onnx") / "model-int8.onnx"


def model_identity(model: str | Path) -> str:
    """A name that changes when the vectors of texts would: recipe and model of a converted folder, or what its files look like.

    A name of a model hub stands for itself.
    """
    folder = Path(model)
    if not folder.is_dir():
        return str(model)
    try:
        stamp = json.loads((folder / STAMP).read_text("utf-8"))
        return f"{stamp['model']}-r{stamp['recipe']}"
    except (OSError, ValueError, KeyError, TypeError):
        digest = hashlib.blake2b(digest_size=6)
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in {".json", ".safetensors", ".bin", ".model"}:
                digest.update(f"{path.relative_to(folder)} {path.stat().st_size}".encode())
                if path.suffix == ".json":
                    digest.update(path.read_bytes())
        return f"{folder.name}-{digest.hexdigest()}"


class SentenceTransformerEmbedder:
    """Any sentence-transformers model, by folder or by name.

    Args:
        model: Folder, or the name of a model on a hub; a folder is loaded without asking any host.
        threads: Threads of the model; one per process is best on a busy machine.
    """

    def __init__(self, model: str | Path, threads: int = 1) -> None:
        self._path = model
        self._threads = threads
        self._name = model_identity(model)
        self._model: Any = None
        self._prompts = ("", "")
        self._dimension = 0
        self._loading = threading.Lock()

    @property
    def name(self) -> str:
        """Identifies model and version."""
        return self._name

    @property
    def dimension(self) -> int:
        """Length of a vector; loads the model if that was not done yet."""
        self.warm_up()
        return self._dimension

    def warm_up(self) -> None:
        """Loads the model once; raises ModelUnavailable."""
        with self._loading:
            if self._model is not None:
                return
            local = Path(self._path).is_dir()
            if local:
                os.environ.setdefault("HF_HUB_OFFLINE", "1")
                os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
            try:
                import torch
                from sentence_transformers import SentenceTransformer
                from transformers.utils.logging import disable_progress_bar

                quieten: Any = disable_progress_bar
                quieten()
                torch.set_num_threads(self._threads)
                model: Any = SentenceTransformer(str(self._path), device="cpu", local_files_only=local)
            except Exception as error:  # the libraries raise whatever their parts raise
                raise ModelUnavailable(model=self._name, reason=type(error).__name__) from error
            prompts = dict(model.prompts or {})
            query, passage = (
                prompts.get("query") or "",
                prompts.get("passage") or prompts.get("document") or "",
            )
            if not query and not passage and "e5" in self._name.casefold():
                query, passage = (
                    "query: ",
                    "passage: ",
                )  # older folders of this family do not carry their prompts
            self._prompts = (query, passage)
            self._dimension = int(model.encode(["a"], show_progress_bar=False).shape[1])
            self._model = model

    def _encode(self, texts: Sequence[str], prompt: str) -> Vector:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        # Batches are sorted by length inside, so that short texts do not pay for long ones.
        return unit(
            self._model.encode(list(texts), prompt=prompt, batch_size=_BATCH, show_progress_bar=False)
        )

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        """Unit vectors of what people ask."""
        self.warm_up()
        return self._encode(texts, self._prompts[0])

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        """Unit vectors of texts to be found."""
        self.warm_up()
        return self._encode(texts, self._prompts[1])


def batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """The numbers of texts of about one length, to be embedded together; each once, shorter ones first.

    Args:
        lengths: Of each text, in tokens.
    """
    batch: list[int] = []
    for row in sorted(range(len(lengths)), key=lambda row: lengths[row]):
        if batch and (len(batch) == _BATCH or lengths[row] > lengths[batch[0]] * _LONGER + _LONGER_TOKENS):
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


class OnnxEmbedder:
    """The converted model through ONNX Runtime: no torch, 250 MB instead of 900, a third of the time for one question.

    Args:
        folder: A folder made by ``bundled_model``.
        threads: Threads of the model.
    """

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self._folder = folder
        self._threads = threads
        self._name = f"{model_identity(folder)}-{adaptation_identity()}"
        self._session: Any = None
        self._tokenizer: Any = None
        self._dimension = 0
        self._loading = threading.Lock()

    @property
    def name(self) -> str:
        """Identifies model, version and the adaptation of questions."""
        return self._name

    @property
    def dimension(self) -> int:
        """Length of a vector; loads the model if that was not done yet."""
        self.warm_up()
        return self._dimension

    def warm_up(self) -> None:
        """Loads the model once; raises ModelUnavailable."""
        with self._loading:
            if self._session is not None:
                return
            try:
                from onnxruntime import InferenceSession, SessionOptions
                from tokenizers import Tokenizer

                options = SessionOptions()
                options.intra_op_num_threads = self._threads
                options.inter_op_num_threads = 1
                self._tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
                self._tokenizer.no_padding()
                session = InferenceSession(
                    str(self._folder / ONNX_FILE), options, providers=["CPUExecutionProvider"]
                )
            except Exception as error:  # both libraries raise bare exceptions of their own
                raise ModelUnavailable(model=self._name, reason=type(error).__name__) from error
            self._dimension = int(session.get_outputs()[0].shape[1])
            self._session = session

    def _encode(self, texts: Sequence[str], prefix: str, kinds: Sequence[float]) -> list[Vector]:
        self.warm_up()
        blocks = [np.zeros((len(texts), self._dimension), dtype=np.float32) for _kind in kinds]
        tokens = [item.ids for item in self._tokenizer.encode_batch([prefix + text for text in texts])]
        for rows in batches([len(ids) for ids in tokens]):
            ids = np.full((len(rows), len(tokens[rows[-1]])), _PADDING, dtype=np.int64)
            present = np.zeros_like(ids)
            for at, row in enumerate(rows):
                ids[at, : len(tokens[row])] = tokens[row]
                present[at, : len(tokens[row])] = 1
            feed = {
                "input_ids": ids,
                "attention_mask": present,
                "as_question": np.array(kinds, dtype=np.float32),
            }
            made = self._session.run(None, feed)[0].reshape(len(kinds), len(rows), self._dimension)
            for block, own in zip(blocks, made, strict=True):
                block[rows] = own
        return [unit(block) for block in blocks]

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        """Unit vectors of what people ask."""
        return self._encode(texts, "query: ", (1.0,))[0]

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        """Unit vectors of texts to be found."""
        return self._encode(texts, "passage: ", (0.0,))[0]

    def embed_both(self, texts: Sequence[str]) -> tuple[Vector, Vector]:
        """Of what people ask, the model's own vectors and the adapted ones, in hardly more time than either."""
        plain, adapted = self._encode(texts, "query: ", (0.0, 1.0))
        return plain, adapted


def make_embedder(model: str | Path, threads: int = 1) -> Embedder:
    """The embedder for a configured model: a converted folder goes through ONNX Runtime, anything else through sentence-transformers."""
    folder = Path(model)
    if (folder / ONNX_FILE).is_file() and (folder / STAMP).is_file():
        return OnnxEmbedder(folder, threads=threads)
    return SentenceTransformerEmbedder(model, threads)
