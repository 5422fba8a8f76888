"""Turns texts into unit vectors with ONNX Runtime and tokenizers alone, because Rasa's environment cannot hold a current torch."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Tuple

import numpy as np
from numpy.typing import NDArray

QUERY_PREFIX = "query: "
"""What multilingual-e5 expects before a question (model card of intfloat/multilingual-e5-small)."""

MODEL_FILE = Path("onnx") / "model-int8.onnx"
"""Below the model's folder: the file that answers quickest with the model's own vectors."""

MAX_TOKENS = 128
"""Messages are short; longer ones are understood by their beginning."""


def default_model_folder() -> Path:
    """The folder of the bundled model after set-up: ``$PORUCH_DATA/models/e5-small`` (``./var`` without it)."""
    return Path(os.environ.get("PORUCH_DATA") or "var") / "models" / "e5-small"


def model_version(folder: Path) -> str:
    """Names the vectors that a model's folder gives: its own name and the recipe it was converted by."""
    try:
        recipe = json.loads((folder / "poruch-recipe.json").read_text(encoding="utf-8"))["recipe"]
    except (OSError, ValueError, KeyError, TypeError):
        return folder.name
    return f"{folder.name}-r{recipe}"


class SentenceEncoder:
    """The bundled model as exported at set-up (``onnx/model-int8.onnx``, ``tokenizer.json``).

    Args:
        folder: The sentence-transformers folder of the model.
        threads: Threads of one inference; one per process, because two OpenMP pools on two cores fight.
    """

    def __init__(self, folder: Path, threads: int = 1) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(folder / MODEL_FILE), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.no_padding()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (n, 384), of what people write, from which the head reads."""
        return self._run(texts, (0.0,))

    def encode_both(self, texts: Sequence[str]) -> Tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The same, and the vectors by which the texts are searched for, in hardly more time than one of them."""
        rows = self._run(texts, (0.0, 1.0))
        return rows[: len(texts)], rows[len(texts) :]

    def _run(self, texts: Sequence[str], kinds: Sequence[float]) -> NDArray[np.float32]:
        batch = [
            encoding.ids for encoding in self._tokenizer.encode_batch([QUERY_PREFIX + text for text in texts])
        ]
        width = max(map(len, batch))
        ids = np.ones((len(batch), width), dtype=np.int64)  # 1 is <pad>
        mask = np.zeros((len(batch), width), dtype=np.int64)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = tokens
            mask[row, : len(tokens)] = 1
        (vectors,) = self._session.run(
            ["sentence_embedding"],
            {
                "input_ids": ids,
                "attention_mask": mask,
                "as_question": np.array(kinds, dtype=np.float32),
            },
        )
        return np.asarray(vectors, dtype=np.float32)

    def encode_many(
        self, texts: Sequence[str], batch: int = 64
    ) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
        """Yields (positions, vectors) by batches of similar length, so that little is spent on padding."""
        order = sorted(range(len(texts)), key=lambda position: len(texts[position]))
        for start in range(0, len(order), batch):
            positions = order[start : start + batch]
            yield positions, self.encode([texts[position] for position in positions])


class VectorCache:
    """Vectors by content hash in one SQLite file: training again embeds only what is new.

    Args:
        path: The file; made when missing. A derived file: deleting it costs time only.
        model: Identifies the model; vectors of different models never mix.
    """

    def __init__(self, path: Path, model: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path, self._model = path, model
        with closing(self._connect()) as connection, connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS vector (key BLOB PRIMARY KEY, value BLOB NOT NULL)"
            )

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=30)

    def key(self, text: str) -> bytes:
        """The hash a text is kept under."""
        return hashlib.blake2b(f"{self._model}\0{text}".encode(), digest_size=16).digest()

    def get(self, texts: Iterable[str]) -> dict[str, NDArray[np.float32]]:
        """The vectors that are already known."""
        with closing(self._connect()) as connection:
            found = dict(connection.execute("SELECT key, value FROM vector"))
        known = {}
        for text in texts:
            value = found.get(self.key(text))
            if value is not None:
                known[text] = np.frombuffer(value, dtype=np.float32)
        return known

    def put(self, vectors: Iterable[tuple[str, NDArray[np.float32]]]) -> None:
        """Keeps vectors."""
        with closing(self._connect()) as connection, connection:
            connection.executemany(
                "INSERT OR REPLACE INTO vector VALUES (?, ?)",
                [
                    (self.key(text), np.ascontiguousarray(vector, dtype=np.float32).tobytes())
                    for text, vector in vectors
                ],
            )


def encode_cached(
    encoder: SentenceEncoder, cache: VectorCache, texts: Sequence[str], progress: str | None = None
) -> NDArray[np.float32]:
    """Vectors of texts, shape (n, 384), from the cache where known.

    Args:
        progress: Label of a progress bar on standard error; None shows none.
    """
    known = cache.get(texts)
    missing = sorted(set(texts) - known.keys())
    if missing:
        from tqdm import tqdm

        with tqdm(total=len(missing), desc=progress, unit="text", disable=progress is None) as bar:
            for positions, vectors in encoder.encode_many(missing):
                pairs = [
                    (missing[position], vector) for position, vector in zip(positions, vectors, strict=True)
                ]
                cache.put(pairs)
                known.update(pairs)
                bar.update(len(pairs))
    return np.stack([known[text] for text in texts])
