"""faiss alone, at sizes the catalogue will not have: what a vector index costs before anything else is counted.

``python -m tests.benchmarks.scale.faiss_alone KIND SIZE TRUTH`` — kinds: flat, flat_fp16, hnsw32, ivf_fp16. ``flat`` writes its answers to the
file TRUTH, the others are compared with it. One thread.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import faiss
import numpy as np

from knowledge.search.types import Vector
from tests.benchmarks.peers.lines import memory_mb
from tests.benchmarks.scale.measure import spread
from tests.benchmarks.scale.ours import open_corpus

_FOUND: Final = 10
_QUESTIONS: Final = 50
_NOISE: Final = 0.3


def perturbed(base: Vector, size: int) -> Iterator[Vector]:
    """Unit vectors, part by part: the embedded texts, then copies at a cosine of 0.96 from them."""
    for copy, start in enumerate(range(0, size, len(base))):
        rows = np.array(base[: size - start], dtype=np.float32)
        if copy:
            noise = np.random.default_rng(copy).standard_normal(rows.shape, dtype=np.float32)
            rows += _NOISE * noise / np.linalg.norm(noise, axis=1, keepdims=True)
            rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        yield rows


def _index(kind: str, dimension: int, size: int) -> Any:
    product = faiss.METRIC_INNER_PRODUCT
    if kind == "flat":
        return faiss.IndexFlatIP(dimension)
    if kind == "flat_fp16":
        return faiss.IndexScalarQuantizer(dimension, faiss.ScalarQuantizer.QT_fp16, product)
    if kind == "hnsw32":
        index: Any = faiss.IndexHNSWFlat(dimension, 32, product)
        index.hnsw.efConstruction, index.hnsw.efSearch = 80, 64
        return index
    lists = max(64, int(size**0.5))
    index = faiss.index_factory(dimension, f"IVF{lists},SQfp16", product)
    index.nprobe = max(8, lists // 16)
    index.cp.niter = 8
    return index


def main(kind: str, size: int, truth: Path) -> dict[str, Any]:
    """Builds, asks one question at a time."""
    faiss.omp_set_num_threads(1)
    _corpus, vectors = open_corpus()
    base = vectors.of_bodies()
    asked = vectors.of_questions()[:_QUESTIONS]
    index = _index(kind, base.shape[1], size)
    building = 0.0
    if not index.is_trained:
        sample = base[np.random.default_rng(0).permutation(len(base))]
        began = time.perf_counter()
        index.train(np.ascontiguousarray(sample))
        building += time.perf_counter() - began
    for rows in perturbed(base, size):
        began = time.perf_counter()
        index.add(np.ascontiguousarray(rows))
        building += time.perf_counter() - began
    index.search(asked[:1], _FOUND)
    times, found = [], []
    for question in asked:
        began = time.perf_counter()
        _scores, rows = index.search(question.reshape(1, -1), _FOUND)
        times.append((time.perf_counter() - began) * 1000)
        found.append(rows[0])
    if kind == "flat":
        np.save(truth, np.array(found))
    right = np.load(truth)
    recall = float(
        np.mean([len(set(one) & set(other)) / _FOUND for one, other in zip(found, right, strict=True)])
    )
    return {
        "kind": kind, "vectors": size, "build_s": round(building, 2), **spread(times), "recall_at_10": round(recall, 3), **memory_mb(),
    }  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))))
