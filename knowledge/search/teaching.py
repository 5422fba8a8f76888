"""Makes ``knowledge/data/question_means.npz``, where the questions of each language lie for the bundled model, whatever they ask, and
``question_sample.npz``, some of these questions (see ``hubs``).

The questions are those of ``knowledge/data/teaching/pairs.jsonl``, written with the passages that answer them for teaching search.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from knowledge.search.dense import ASKED_FILE
from knowledge.search.embedder import OnnxEmbedder
from knowledge.search.hubs import SAMPLE, write_sample
from knowledge.search.types import Embedder, Vector
from knowledge.search.unit import unit

PAIRS_FILE: Final = Path(__file__).parents[1] / "data" / "teaching" / "pairs.jsonl"


def vectors_of_questions(file: Path, embedder: Embedder) -> Mapping[str, Vector]:
    """The vectors of the questions of each language in a file of pairs."""
    questions: dict[str, list[str]] = {}
    for line in file.read_text("utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        if row["kind"] == "question":
            questions.setdefault(row["language"], []).append(row["text"])
    return {language: embedder.embed_queries(texts) for language, texts in sorted(questions.items())}


def means_of_questions(vectors: Mapping[str, Vector]) -> Mapping[str, Vector]:
    """The mean vector of the questions of each language."""
    return {language: np.asarray(rows.mean(axis=0), dtype=np.float32) for language, rows in vectors.items()}


def sample_of_questions(
    vectors: Mapping[str, Vector], means: Mapping[str, Vector], count: int = SAMPLE
) -> Vector:
    """Some of the questions, evenly of all languages, as unit vectors from where those of their language lie."""
    each = count // len(vectors) + 1
    found = []
    for language, rows in vectors.items():
        chosen = np.linspace(0, len(rows) - 1, min(each, len(rows))).round().astype(int)
        found.append(rows[chosen] - means[language])
    some = np.concatenate(found)
    some = some[np.linspace(0, len(some) - 1, min(count, len(some))).round().astype(int)]
    return unit(some)


def main(arguments: list[str] | None = None) -> int:
    """The command line: one argument, the folder of the converted model."""
    given = sys.argv[1:] if arguments is None else arguments
    if len(given) != 1:
        sys.stderr.write("usage: python -m knowledge.search.teaching var/models/e5-small\n")
        return 2
    embedder = OnnxEmbedder(Path(given[0]))
    vectors = vectors_of_questions(PAIRS_FILE, embedder)
    means = means_of_questions(vectors)
    named: dict[str, Any] = {language: mean.astype(np.float16) for language, mean in means.items()}
    np.savez(ASKED_FILE, model=np.array(embedder.name), **named)
    write_sample(sample_of_questions(vectors, means), embedder.name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
