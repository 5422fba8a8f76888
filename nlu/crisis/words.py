"""The gate's memory of how people in danger really write: a linear model over pieces of words and the ideas found in them.

Rules say what a danger is; this model has read a few thousand messages of people in danger, and many more that only sound
like it, and weighs every word against every other. It needs no vectors and no network, and costs a fraction of a millisecond.
"""

from __future__ import annotations

import itertools
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nlu.components.ngrams import pieces, weight
from nlu.taxonomy import CRISIS_KINDS

FORMAT = 1

BUCKETS = 2**18

ANY = "any"
"""Column of the odds that a message shows a danger, whichever; told together the kinds are heard better than each alone."""

COLUMNS = (ANY, *CRISIS_KINDS)

IDEAS_COUNT = 0.6
"""What all ideas of a message weigh beside all pieces of its words."""

VERDICT_COUNTS = 0.5
"""What each thing the rules say weighs beside them."""

MOST_IDEAS = 40
"""Ideas of one message that are paired; bounds the work an adversarial message can cause."""


@dataclass(frozen=True)
class Signs:
    """What the gate saw in a message.

    Attributes:
        text: As written.
        ideas: Names of the ideas found, without their language.
        verdict: What the rules concluded, as names.
    """

    text: str
    ideas: frozenset[str] = frozenset()
    verdict: tuple[str, ...] = ()


@dataclass(frozen=True)
class Words:
    """Log odds of any danger, and of each kind against all else.

    Attributes:
        weights: (BUCKETS, COLUMNS), half precision.
        bias: (COLUMNS,).
    """

    weights: NDArray[np.float16]
    bias: NDArray[np.float32]

    def odds(self, signs: Signs) -> dict[str, float]:
        """Log odds of each column; 0 is as likely as not."""
        found, values = features(signs)
        total = values @ self.weights[found].astype(np.float32) + self.bias
        return dict(zip(COLUMNS, map(float, total), strict=True))

    def save(self, path: Path) -> None:
        """Writes one ``.npz``."""
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new.npz")
        np.savez_compressed(beside, format=FORMAT, weights=self.weights, bias=self.bias)
        beside.replace(path)

    @classmethod
    def load(cls, path: Path) -> Words:
        """Reads what :meth:`save` wrote.

        Raises:
            ValueError: The file is of another format.
            OSError: It cannot be read.
        """
        with np.load(path, allow_pickle=False) as file:
            if int(file["format"]) != FORMAT:
                raise ValueError("unknown format of the gate's words")
            return cls(file["weights"], file["bias"])


def features(signs: Signs) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Columns of the table that a message touches, and how much each counts."""
    found = pieces(signs.text, BUCKETS)
    ideas = sorted(signs.ideas)[:MOST_IDEAS]
    names = [f"#{idea}" for idea in ideas]
    names += [f"#{one}+{two}" for one, two in itertools.combinations(ideas, 2)]
    verdict = [f"!{each}" for each in signs.verdict]
    extra = [zlib.crc32(name.encode()) & (BUCKETS - 1) for name in names + verdict]
    values = np.empty(len(found) + len(extra), dtype=np.float32)
    values[: len(found)] = weight(len(found))
    values[len(found) : len(found) + len(names)] = IDEAS_COUNT * weight(len(names))
    values[len(found) + len(names) :] = VERDICT_COUNTS
    return np.concatenate([found, np.array(extra, dtype=np.int64)]), values
