"""Grows the trees of :mod:`nlu.places.judge` from rows of features, and writes them small enough to be read in a review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from nlu.places.features import NAMES

# More of these never makes a place less likely, more of those never more likely, whatever a few sentences say.
_FOR = frozenset(
    "size served exact main strong weak capital alone town edge apart tail wanted now crossing".split()
)
_AGAINST = frozenset(
    "far here elsewhere base_here common base_common word somebody introduced church theirs cued rank paper thing emblem bygone acting".split()
)
_TREES, _LEAVES, _RATE, _LEAST_ROWS, _SHRINK = 150, 8, 0.12, 15, 5.0
_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One way to read words of a sentence as a place, and whether that is meant."""

    features: list[float]
    meant: bool
    weight: float
    sentence: int  # rows of one sentence stay on one side when some are held out
    written: bool  # by a person who says what it names


def grow(rows: Sequence[Row], threshold: float, doubt: float) -> dict[str, Any]:
    """Return what :func:`nlu.places.judge.read_judge` reads."""
    model = _fit(*_arrays(rows))
    # scikit-learn has no public view of these trees.
    trees = [_tree(several[0].nodes, 0) for several in model._predictors]
    base = round(float(model._baseline_prediction.ravel()[0]) * 100)
    return {"features": list(NAMES), "threshold": threshold, "doubt": doubt, "base": base, "trees": trees}


def measured(rows: Sequence[Row], thresholds: Sequence[float]) -> list[tuple[float, float, float]]:
    """Return (threshold, share of places found, share of sentences without one that get one) of those that people wrote.

    A fifth of all sentences is held out at a time.
    """
    features, meant, weights = _arrays(rows)
    sentences = np.array([row.sentence for row in rows])
    written = np.array([row.written for row in rows])
    folds = np.random.default_rng(0).integers(0, _FOLDS, int(sentences.max()) + 1)[sentences]
    found = np.zeros(len(rows))
    for fold in range(_FOLDS):
        taught, held = folds != fold, folds == fold
        found[held] = _fit(features[taught], meant[taught], weights[taught]).predict_proba(features[held])[
            :, 1
        ]
    without = written & ~np.isin(sentences, sentences[meant])
    count = len(set(sentences[without]))
    return [
        (
            threshold,
            float((found[written & meant] >= threshold).mean()),
            len(set(sentences[without & (found >= threshold)])) / count,
        )
        for threshold in thresholds
    ]


def _arrays(rows: Sequence[Row]) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.float64]]:
    return (
        np.array([row.features for row in rows], dtype=np.float64),
        np.array([row.meant for row in rows]),
        np.array([row.weight for row in rows]),
    )


def _fit(features: NDArray[np.float64], meant: NDArray[np.bool_], weights: NDArray[np.float64]) -> Any:
    model = HistGradientBoostingClassifier(
        max_iter=_TREES, max_leaf_nodes=_LEAVES, learning_rate=_RATE, min_samples_leaf=_LEAST_ROWS,
        l2_regularization=_SHRINK, early_stopping=False, random_state=0,
        monotonic_cst=[1 if name in _FOR else -1 if name in _AGAINST else 0 for name in NAMES],
    )  # fmt: skip
    return model.fit(features, meant, sample_weight=weights)


def _tree(nodes: Any, index: int) -> int | list[Any]:
    node = nodes[index]
    if node["is_leaf"]:
        return round(float(node["value"]) * 100)
    threshold = float(f"{float(node['num_threshold']):.3g}")
    return [int(node["feature_idx"]), threshold, _tree(nodes, node["left"]), _tree(nodes, node["right"])]
