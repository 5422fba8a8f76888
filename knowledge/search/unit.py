"""Vectors of length one: between these a product is a cosine."""

from __future__ import annotations

from typing import Any

import numpy as np

from knowledge.search.types import Vector


def unit(vectors: Any) -> Vector:
    """Rows of length one, 32-bit; a row of zeros stays one.

    Args:
        vectors: One vector (dimension,) or several (n, dimension).
    """
    rows = np.asarray(vectors, dtype=np.float32)
    norms = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.maximum(norms, 1e-12), dtype=np.float32)
