"""Regularised least squares with a Gaussian kernel, solved so that tens of thousands of sentences fit a small machine.

(Rifkin, Yeo, Poggio 2003, "Regularized Least-Squares Classification".) A direct factorisation of the kernel costs the cube
of the number of sentences, twice the memory, and crashed Rasa's linear algebra (OpenBLAS 0.3.18) at 26,400; conjugate
gradients with a Nyström preconditioner (Frangella, Tropp, Udell 2021, "Randomized Nyström Preconditioning") need a few dozen
products with the kernel instead. For these it is kept once for each pair of sentences and in two bytes (:class:`Halved`): a
quarter of the memory.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

LANDMARKS = 2000
"""Sentences the preconditioner is made of."""

TOLERANCE = 4e-3
"""Length of what remains unsolved, as a share of what was asked; smaller changed no decision."""

MOST_STEPS = 60

ROWS = 1024
"""Rows of the kernel that are computed or multiplied at a time."""

_MOST = 65535
"""Largest number of two bytes; it stands for 1."""


def squares(rows: Array) -> Array:
    """Squared length of each row."""
    return np.asarray(np.einsum("ij,ij->i", rows, rows), dtype=np.float32)


def kernel(left: Array, right: Array, gamma: float, right_squares: Array | None = None) -> Array:
    """exp(-gamma · distance²), shape (left, right).

    Args:
        left, right: Rows to compare.
        gamma: One over the squared width.
        right_squares: :func:`squares` of ``right``, when they are at hand.
    """
    distance = left @ right.T
    distance *= -2
    distance += squares(left)[:, None]
    distance += (squares(right) if right_squares is None else right_squares)[None, :]
    np.maximum(distance, 0, out=distance)
    distance *= -gamma
    return np.asarray(np.exp(distance, out=distance), dtype=np.float32)


def solve(
    features: Array,
    gamma: float,
    ridge: float,
    wanted: Array,
    *,
    seed: int = 7,
    progress: Callable[[float], None] | None = None,
) -> Array:
    """Weights w with (K + ridge · 1) w = wanted, where K is the kernel of the features with themselves.

    Args:
        features: (n, dimensions).
        gamma: Of the kernel.
        ridge: What is added to the diagonal; larger is smoother.
        wanted: (n, columns); all columns are solved together.
        seed: Of the choice of landmarks.
        progress: Told after each step what share of the right side is still unsolved.
    """
    count, lengths = len(features), squares(features)
    chosen = np.sort(np.random.default_rng(seed).choice(count, min(LANDMARKS, count), replace=False))
    columns = kernel(features, features[chosen], gamma, lengths[chosen])
    precondition = _preconditioner(columns, columns[chosen], ridge)
    whole = Halved(features, gamma)
    return _conjugate_gradients(lambda rows: whole @ rows + ridge * rows, precondition, wanted, progress)


class Halved:
    """The kernel of features with themselves. It is symmetric, so what stands left of the diagonal is kept only, and its
    values lie between 0 and 1, so two bytes round them by less than a hundred-thousandth.

    Args:
        features: (n, dimensions).
        gamma: Of the kernel.
    """

    def __init__(self, features: Array, gamma: float) -> None:
        lengths = squares(features)
        self._blocks: list[NDArray[np.uint16]] = []
        for start in range(0, len(features), ROWS):
            end = start + ROWS
            values = kernel(features[start:end], features[:end], gamma, lengths[:end])
            values *= _MOST
            self._blocks.append(np.rint(values, out=values).astype(np.uint16))

    def __matmul__(self, rows: Array) -> Array:
        """The product, shape (n, columns), with rows of shape (n, columns)."""
        found = np.zeros_like(rows)
        for number, block in enumerate(self._blocks):
            values = block.astype(np.float32)
            start = number * ROWS
            end = start + len(values)
            found[start:end] += values @ rows[:end]
            found[:start] += values[:, :start].T @ rows[start:end]
        found /= _MOST
        return found


def _preconditioner(columns: Array, landmarks: Array, ridge: float) -> Callable[[Array], Array]:
    """The inverse of the Nyström approximation plus ridge, as a function."""
    from scipy.linalg import eigh, solve_triangular

    # Double precision: the landmarks' kernel is nearly singular where sentences resemble one another.
    exact = landmarks.astype(np.float64)
    exact[np.diag_indices(len(exact))] += 1e-6 * len(exact)
    lower = np.linalg.cholesky(exact).astype(np.float32)
    factor = solve_triangular(lower, columns.T, lower=True).T
    values, vectors = eigh((factor.T @ factor).astype(np.float64))
    kept = values > values[-1] * 1e-7
    values, vectors = values[kept], vectors[:, kept]
    basis = factor @ (vectors / np.sqrt(values)).astype(np.float32)
    shrink = ((values[0] + ridge) / (values + ridge) - 1).astype(np.float32)[:, None]
    return lambda rows: np.asarray(rows + basis @ (shrink * (basis.T @ rows)), dtype=np.float32)


def _conjugate_gradients(
    multiply: Callable[[Array], Array],
    precondition: Callable[[Array], Array],
    wanted: Array,
    progress: Callable[[float], None] | None,
) -> Array:
    """Every column by its own conjugate gradients, their products made together."""
    solution = np.zeros_like(wanted)
    rest = wanted.copy()
    better = precondition(rest)
    direction = better.copy()
    energy = np.einsum("ij,ij->j", rest, better)
    asked = float(np.linalg.norm(wanted))
    for _ in range(MOST_STEPS):
        product = multiply(direction)
        step = energy / np.maximum(np.einsum("ij,ij->j", direction, product), 1e-30)
        solution += step * direction
        rest -= step * product
        left = float(np.linalg.norm(rest)) / asked
        if progress:
            progress(left)
        if left < TOLERANCE:
            break
        better = precondition(rest)
        before, energy = energy, np.einsum("ij,ij->j", rest, better)
        direction = better + (energy / np.maximum(before, 1e-30)) * direction
    return solution
