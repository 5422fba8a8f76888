"""Puts questions that ask for the same together, whatever their language, and decides which groups may be seen.

Vectors of questions are measured from the mean of their language, for a sentence model puts languages together first and meanings
second. Average linkage, because a chain of neighbours (single linkage) would join everything there is about one town.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import AgglomerativeClustering

from bot.storage import Gap
from knowledge.console.ports.gaps import FEWEST_PEOPLE, Cluster, Question

Vectors = NDArray[np.float32]

FARTHEST = 0.55
"""Mean cosine distance within a group. Of 280 sample questions of 35 answers in twelve languages, groups of five and more held on average 80 %
questions of one answer (16 groups); at 0.65 it were 73 % (23 groups)."""

MOST_SAMPLES = 8
_PRIOR = 8.0
"""So many questions must speak for a language before its own mean outweighs the common one, where no better means are known."""


def grouped(gaps: Sequence[Gap], vectors: Vectors, means: Mapping[str, Vectors] | None) -> list[list[int]]:
    """Positions of the questions of each group, the largest first, and in each the most telling first.

    Args:
        gaps: The questions.
        vectors: (n, dimension), in their order.
        means: Where the questions of each language lie for this model; None to take it from the questions themselves.
    """
    if len(gaps) < FEWEST_PEOPLE:
        return []
    centred = _centred(vectors, [gap.language for gap in gaps], means)
    labels = AgglomerativeClustering(
        n_clusters=None, metric="cosine", linkage="average", distance_threshold=FARTHEST
    ).fit_predict(centred)
    groups: list[list[int]] = []
    for label in range(int(labels.max()) + 1):
        rows = np.flatnonzero(labels == label)
        middle = centred[rows].mean(axis=0)
        order = rows[np.argsort(-(centred[rows] @ middle), kind="stable")]
        groups.append([int(row) for row in order])
    return sorted(groups, key=lambda rows: -len(rows))


def _centred(vectors: Vectors, languages: Sequence[str], means: Mapping[str, Vectors] | None) -> Vectors:
    found = vectors.astype(np.float32, copy=True)
    common = np.mean(list(means.values()), axis=0) if means else vectors.mean(axis=0)
    spoken = np.array(languages)
    for language in set(languages):
        rows = spoken == language
        if means:
            mean = means.get(language, common)
        else:
            mean = (vectors[rows].sum(axis=0) + _PRIOR * common) / (rows.sum() + _PRIOR)
        found[rows] -= mean
    return np.asarray(
        found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9), dtype=np.float32
    )


def shown(gaps: Sequence[Gap], rows: Sequence[int]) -> Cluster | None:
    """A group as operators may see it; None where too few people surely asked.

    People are counted by shades: two that differ are two people, so that five shades are at least five people.
    """
    own = [gaps[row] for row in rows]
    people = len({gap.shade for gap in own})
    if people < FEWEST_PEOPLE:
        return None
    needs = Counter(gap.need for gap in own if gap.need)
    samples = dict.fromkeys(Question(gap.text, gap.language) for gap in own)
    days = sorted(date.fromisoformat(gap.day) for gap in own)
    name = ",".join(str(gap.id) for gap in sorted(own, key=lambda gap: gap.id))
    return Cluster(
        id=hashlib.blake2b(name.encode(), digest_size=8).hexdigest(),
        number=len(own),
        people=people,
        first=days[0],
        last=days[-1],
        need=needs.most_common(1)[0][0] if needs else "",
        samples=list(samples)[:MOST_SAMPLES],
    )
