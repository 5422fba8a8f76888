"""Reads what was made ahead with a model and means nothing to any other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def arrays_made_with(file: Path, model: str) -> dict[str, NDArray[Any]] | None:
    """The arrays of a file by name; None if another model made them.

    Args:
        file: An ``.npz`` with the name of the embedder in ``model``.
        model: Name of the embedder that is used now.
    """
    with np.load(file, allow_pickle=False) as kept:
        if str(kept["model"]) != model:
            return None
        return {name: kept[name] for name in kept.files if name != "model"}
