"""Makes ``knowledge/data/question_means.npz``: where the questions of each language lie for the bundled model, whatever they ask.

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
from knowledge.search.types import Embedder, Vector

PAIRS_FILE: Final = Path(__file__).parents[1] / "data" / "teaching" / "pairs.jsonl"


def means_of_questions(file: Path, embedder: Embedder) -> Mapping[str, Vector]:
    """The mean vector of the questions of each language in a file of pairs."""
    questions: dict[str, list[str]] = {}
    for line in file.read_text("utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        if row["kind"] == "question":
            questions.setdefault(row["language"], []).append(row["text"])
    return {
        language: np.asarray(embedder.embed_queries(texts).mean(axis=0), dtype=np.float32)
        for language, texts in sorted(questions.items())
    }


def main(arguments: list[str] | None = None) -> int:
    """The command line: one argument, the folder of the converted model."""
    given = sys.argv[1:] if arguments is None else arguments
    if len(given) != 1:
        sys.stderr.write("usage: python -m knowledge.search.teaching var/models/e5-small\n")
        return 2
    embedder = OnnxEmbedder(Path(given[0]))
    means = means_of_questions(PAIRS_FILE, embedder)
    named: dict[str, Any] = {language: mean.astype(np.float16) for language, mean in means.items()}
    np.savez(ASKED_FILE, model=np.array(embedder.name), **named)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
