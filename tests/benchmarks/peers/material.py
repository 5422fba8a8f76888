"""Reads what the peers are given: documents with their vectors, and questions with theirs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

#: So many results are compared.
FOUND: Final = 10


def read(folder: Path) -> tuple[list[dict[str, str]], NDArray[np.float32], list[str], NDArray[np.float32]]:
    """Documents (``record``, ``text``), a vector for each, questions, a vector for each."""
    documents: list[dict[str, Any]] = [
        json.loads(line) for line in (folder / "documents.jsonl").read_text("utf-8").splitlines()
    ]
    questions = json.loads((folder / "questions.json").read_text("utf-8"))
    return documents, np.load(folder / "documents.npy"), questions, np.load(folder / "questions.npy")


def first_records(records: Sequence[str]) -> list[str]:
    """The first ten different records: one that stands there in two languages counts once."""
    return list(dict.fromkeys(records))[:FOUND]
