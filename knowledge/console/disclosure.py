"""Hides numbers that could tell of single people: small ones, and those from which a small one could be worked out.

Cell suppression as statistical offices do it: what counts fewer than :data:`FEWEST` is hidden, and along every sum so much more that
subtraction leaves at least two unknowns which together count :data:`FEWEST` or more (Hundepool and others, Statistical Disclosure
Control, 2012, chapter 4). Zero is no group of people and may be seen, unless it must hide another.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

FEWEST: Final = 5
"""People in the smallest group that is shown."""

Cell = TypeVar("Cell", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Sum:
    """A cell that is the sum of others."""

    total: Hashable
    parts: Sequence[Hashable]


def hidden(cells: Mapping[Cell, int], sums: Sequence[Sum]) -> frozenset[Cell]:
    """Cells that must not be shown.

    Args:
        cells: True counts.
        sums: Which cell is the sum of which others; all of them are in ``cells``.

    Returns:
        The small cells, and others that shield them: the smallest that will do, sums only where no part is left.
    """
    secret = {cell for cell, count in cells.items() if 0 < count < FEWEST}
    changed = True
    while changed:
        changed = False
        for each in sums:
            while (more := _shield(cells, each, secret)) is not None:
                secret.add(more)
                changed = True
    return frozenset(secret)


def _shield(cells: Mapping[Cell, int], each: Sum, secret: set[Cell]) -> Cell | None:
    """A further cell of a sum to hide, None when what is hidden cannot be worked out."""
    parts: Sequence[Cell] = each.parts  # type: ignore[assignment]
    total: Cell = each.total  # type: ignore[assignment]
    lost = [part for part in parts if part in secret]
    if total in secret:
        if lost or not parts:
            return None
        # All parts could be added up: one of them that is not empty must go.
        return min((part for part in parts if cells[part]), key=lambda part: cells[part], default=None)
    if not lost or (len(lost) > 1 and sum(cells[part] for part in lost) >= FEWEST):
        return None
    left = [part for part in parts if part not in secret]
    full = [part for part in left if cells[part]]
    return min(full, key=lambda part: cells[part]) if full else total
