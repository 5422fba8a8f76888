"""Records that are near to whatever is asked, and by how much: without it they come before the one that is meant.

Among many vectors some are nearest neighbours of very many others ("hubs": Radovanović, Nanopoulos and Ivanović 2010). Here these are
records with texts in many languages and many sample questions, whose centre lies in the middle of all that people ask: a page of a town hall
in one language lost to them. So each record is held against a sample of questions that have nothing to do with the catalogue, and what it is
nearer to the likeliest of them than records usually are is taken off (the idea of CSLS: Conneau et al. 2018, "Word translation without
parallel data"). What it is worth stands in docs/search.md.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Final

import numpy as np

from knowledge.search.made_with import arrays_made_with
from knowledge.search.types import Vector
from knowledge.search.unit import unit

SAMPLE_FILE: Final = Path(__file__).parents[1] / "data" / "question_sample.npz"
#: Questions of the sample, evenly of all languages.
SAMPLE: Final = 1024
#: So many of the sample's questions that are nearest to a record are its crowd: one in fifty.
_CROWD: Final = 20
#: How near a record's centre usually is to its crowd (mean of the shipped records and 645 municipal pages).
_USUAL: Final = 0.333
#: How much of what it is nearer is taken off. Less leaves hubs before what is meant; with all of it, records that people ask for often
#: lose what is theirs.
_SHARE: Final = 0.65
_AT_ONCE: Final = 4096
#: Steps of a number in 8 bits.
_STEPS: Final = 127


@functools.cache
def sampled_questions(model: str) -> Vector | None:
    """Unit vectors of the sample as seen from where questions of their language lie, of the bundled model; None for another one.

    Args:
        model: Name of the embedder.
    """
    sample = arrays_made_with(SAMPLE_FILE, model)
    return None if sample is None else unit(sample["steps"])


def write_sample(vectors: Vector, model: str, file: Path = SAMPLE_FILE) -> None:
    """Keeps the sample in 8 bits a number.

    Args:
        vectors: Unit vectors of questions, as seen from where questions of their language lie.
        model: Name of the embedder.
        file: Where to.
    """
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    np.savez_compressed(
        file, model=np.array(model), steps=np.rint(vectors / largest * _STEPS).astype(np.int8)
    )


def pull(centres: Vector, sample: Vector | None) -> Vector:
    """What has to be taken off each record's cosines with questions; nothing without a sample.

    Args:
        centres: Unit vectors of the records, (n, dimension).
        sample: See :func:`sampled_questions`.
    """
    taken = np.zeros(len(centres), dtype=np.float32)
    if sample is None:
        return taken
    crowd = min(_CROWD, len(sample))
    for start in range(0, len(centres), _AT_ONCE):
        cosines = centres[start : start + _AT_ONCE] @ sample.T
        nearest = np.partition(cosines, len(sample) - crowd, axis=1)[:, len(sample) - crowd :]
        taken[start : start + _AT_ONCE] = _SHARE * (nearest.mean(axis=1) - _USUAL)
    return taken
