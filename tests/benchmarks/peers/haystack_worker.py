"""Haystack's hybrid search, as its documentation builds it, over the benchmark's documents in its in-memory store.

``python -m tests.benchmarks.peers.haystack_worker FOLDER``. A pipeline of both retrievers joined by reciprocal rank fusion;
the question's vector is handed over.
"""

from __future__ import annotations

import os
import sys
import time
from importlib.metadata import version
from pathlib import Path

os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "False"

from haystack import Document, Pipeline
from haystack.components.joiners import DocumentJoiner
from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
from haystack.document_stores.in_memory import InMemoryDocumentStore

from tests.benchmarks.peers.lines import serve
from tests.benchmarks.peers.material import FOUND, first_records, read


def main(folder: Path) -> None:
    """Fills the store and serves."""
    documents, vectors, questions, asked = read(folder)
    several = FOUND * (2 if len(documents) > len({document["record"] for document in documents}) else 1)
    began = time.perf_counter()
    store = InMemoryDocumentStore(embedding_similarity_function="dot_product", return_embedding=False)
    store.write_documents(
        [
            Document(id=str(row), content=document["text"], embedding=vectors[row].tolist())
            for row, document in enumerate(documents)
        ]
    )
    pipeline = Pipeline()
    pipeline.add_component("words", InMemoryBM25Retriever(document_store=store, top_k=several * 10))
    pipeline.add_component("meaning", InMemoryEmbeddingRetriever(document_store=store, top_k=several * 10))
    pipeline.add_component("joiner", DocumentJoiner(join_mode="reciprocal_rank_fusion", top_k=several))
    pipeline.connect("words", "joiner")
    pipeline.connect("meaning", "joiner")
    built = time.perf_counter() - began
    embedded = [vector.tolist() for vector in asked]

    def search(row: int) -> list[str]:
        given = {"words": {"query": questions[row]}, "meaning": {"query_embedding": embedded[row]}}
        joined = pipeline.run(given)["joiner"]["documents"]
        return first_records([documents[int(document.id)]["record"] for document in joined])

    serve({"name": "Haystack", "version": version("haystack-ai"), "build_s": round(built, 2)}, search)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
