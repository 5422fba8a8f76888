"""Hides numbers that could tell of single people: small ones, and those from which a small one could be worked out.

Cell suppression as statistical offices do it: what counts fewer than :data:`FEWEST` is hidden, and along every sum so much more that
subtraction leaves at least two unknowns which together count :data:`FEWEST` or more (Hundepool and others, Statistical Disclosure
Control, 2012, chapter 4). Zero is no group of people and may be seen, unless it must hide another. Whether all sums together still give
a small number away is then asked of linear programs, as in the audit of that chapter.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

FEWEST: Final = 5
"""People in the smallest group that is shown."""

_DIFFERENT: Final = 0.5
"""Two values of a count that differ by more are two counts."""

_WORTH_IT: Final = 0.1
"""Share of the cells that are left which pulling at all of them must settle to be done once more."""

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
    while True:
        _shield_all(cells, sums, secret)
        further = _beside(pinned(cells, sums, secret), cells, sums, secret)
        if not further:
            return frozenset(secret)
        secret |= further


def _shield_all(cells: Mapping[Cell, int], sums: Sequence[Sum], secret: set[Cell]) -> None:
    changed = True
    while changed:
        changed = False
        for each in sums:
            while (more := _shield(cells, each, secret)) is not None:
                secret.add(more)
                changed = True


def _beside(
    known: Sequence[Cell], cells: Mapping[Cell, int], sums: Sequence[Sum], secret: Set[Cell]
) -> set[Cell]:
    """A shown cell for each that is known in spite of everything, as near to it as there is one: the smallest, an empty one last."""
    found: set[Cell] = set()
    for cell in known:
        around: set[Any] = {cell}
        grown = _joined(around, sums)
        while grown <= secret and grown != around:
            around, grown = grown, _joined(grown, sums)
        if not grown & found and (shown := grown - secret):
            found.add(min(shown, key=lambda other: (not cells[other], cells[other], str(other))))
    return found


def _joined(some: set[Any], sums: Sequence[Sum]) -> set[Any]:
    """Cells and all that stand in one sum with any of them."""
    return some.union(
        *((each.total, *each.parts) for each in sums if not some.isdisjoint((each.total, *each.parts)))
    )


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


def pinned(cells: Mapping[Cell, int], sums: Sequence[Sum], secret: Set[Cell]) -> list[Cell]:
    """Hidden small cells of which all that is shown leaves one value only.

    Whoever reads the tables knows every sum and that nobody counts less than none. Two sets of numbers that fit all of it and differ
    in a cell show that it is not known; a random weighing finds such sets for nearly all cells at once, the rest are tried one by one.

    Args:
        cells, sums: See :func:`hidden`.
        secret: Cells that are not shown.
    """
    small = [cell for cell in cells if cell in secret and 0 < cells[cell] < FEWEST]
    if not small:
        return []
    place = {cell: number for number, cell in enumerate(cell for cell in cells if cell in secret)}
    solve = _solver(cells, sums, place)
    left = np.array([place[cell] for cell in small])
    low, high = np.full(len(place), np.inf), np.full(len(place), -np.inf)
    draw = np.random.default_rng(0)
    while len(left):
        # All that are left are pulled apart at once, up or down by chance; what never moves is tried alone.
        before, aim = len(left), np.zeros(len(place))
        aim[left] = draw.choice((-1.0, 1.0), len(left)) * draw.uniform(0.5, 1.0, len(left))
        for weighed in (aim, -aim):
            found = solve(weighed)
            low, high = np.minimum(low, found), np.maximum(high, found)
        left = left[(high - low)[left] <= _DIFFERENT]
        if before - len(left) < before * _WORTH_IT:
            break
    known = []
    for number in left:
        aim = np.zeros(len(place))
        aim[number] = 1.0
        if solve(-aim)[number] - solve(aim)[number] <= _DIFFERENT:
            known.append(number)
    return [cell for cell in small if place[cell] in known]


def _solver(
    cells: Mapping[Cell, int], sums: Sequence[Sum], place: Mapping[Cell, int]
) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Finds numbers for the hidden cells that fit all that is shown and make a weighed sum of them the least."""
    from scipy.optimize import linprog
    from scipy.sparse import csr_matrix

    rows: list[tuple[int, int, float]] = []
    right: list[float] = []
    for each in sums:
        signed: list[tuple[Any, float]] = [(each.total, 1.0), *((part, -1.0) for part in each.parts)]
        if any(cell in place for cell, _sign in signed):
            rows += [(len(right), place[cell], sign) for cell, sign in signed if cell in place]
            right.append(-sum(sign * cells[cell] for cell, sign in signed if cell not in place))
    at, which, signs = zip(*rows, strict=True) if rows else ((), (), ())
    equations = csr_matrix((signs, (at, which)), shape=(len(right), len(place)))
    most = 10.0 + 2 * max(cells.values())

    def solve(aim: NDArray[np.float64]) -> NDArray[np.float64]:
        found = linprog(aim, A_eq=equations, b_eq=right, bounds=(0, most), method="highs")
        return np.asarray(found.x, dtype=np.float64)  # the true numbers fit, so there is always a solution

    return solve
