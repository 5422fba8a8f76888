"""txtai's hybrid search (faiss and BM25) over the benchmark's documents; ``python -m tests.benchmarks.peers.txtai_worker FOLDER``."""

from __future__ import annotations

import sys
import time
from importlib.metadata import version
from pathlib import Path

import faiss
import numpy as np
from numpy.typing import NDArray
from txtai import Embeddings

from tests.benchmarks.peers.lines import serve
from tests.benchmarks.peers.material import FOUND, first_records, read


def main(folder: Path) -> None:
    """Builds the index and serves."""
    faiss.omp_set_num_threads(1)
    documents, vectors, questions, asked = read(folder)
    stored = dict(zip((document["text"] for document in documents), vectors, strict=True))
    stored |= dict(zip(questions, asked, strict=True))

    def transform(texts: list[str]) -> NDArray[np.float32]:
        return np.stack([stored[text] for text in texts])

    began = time.perf_counter()
    index = Embeddings(method="external", transform=transform, hybrid=True)
    index.index((row, document["text"], None) for row, document in enumerate(documents))
    built = time.perf_counter() - began
    several = FOUND * (2 if len(documents) > len({document["record"] for document in documents}) else 1)

    def search(row: int) -> list[str]:
        return first_records(
            [documents[found]["record"] for found, _score in index.search(questions[row], several)]
        )

    serve({"name": "txtai", "version": version("txtai"), "build_s": round(built, 2)}, search)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
