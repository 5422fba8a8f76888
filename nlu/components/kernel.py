"""Regularised least squares with a Gaussian kernel, solved so that tens of thousands of sentences fit a small machine.

(Rifkin, Yeo, Poggio 2003, "Regularized Least-Squares Classification".) A direct factorisation of the kernel costs the cube
of the number of sentences, twice the memory, and crashed Rasa's linear algebra (OpenBLAS 0.3.18) at 26,400; conjugate
gradients with a Nyström preconditioner (Frangella, Tropp, Udell 2021, "Randomized Nyström Preconditioning") need a few dozen
products with the kernel instead.
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

ROWS = 2048
"""Rows of the kernel that are computed at a time."""


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
    count = len(features)
    whole = np.empty((count, count), dtype=np.float32)
    lengths = squares(features)
    for start in range(0, count, ROWS):
        whole[start : start + ROWS] = kernel(features[start : start + ROWS], features, gamma, lengths)
    chosen = np.sort(np.random.default_rng(seed).choice(count, min(LANDMARKS, count), replace=False))
    precondition = _preconditioner(whole[:, chosen], whole[np.ix_(chosen, chosen)], ridge)
    return _conjugate_gradients(lambda rows: whole @ rows + ridge * rows, precondition, wanted, progress)


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
