"""What a head remembers in seven bits: rounding, and scores that are those of the kernel on the rounded rows."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.components.kernel import kernel, solve
from nlu.components.support import Comparison, Support, rounded

draw = np.random.default_rng(5)


def rows(count: int, dimensions: int = 24) -> np.ndarray:
    return np.asarray(draw.normal(size=(count, dimensions)), dtype=np.float32)


def test_rounding_keeps_every_number_within_half_a_step() -> None:
    given = rows(50)
    support = rounded(given)
    assert support.numbers.dtype == np.int8 and np.abs(support.numbers).max() == 63
    assert (np.abs(support.rows - given) <= support.scales[:, None] * 0.501).all()


def test_a_row_of_nothing_stays_nothing() -> None:
    assert not rounded(np.zeros((1, 4), dtype=np.float32)).rows.any()


def test_scores_are_those_of_the_kernel_on_what_was_learnt_from() -> None:
    support = rounded(rows(400))
    weights = solve(support.rows, 0.05, 0.05, np.sign(rows(400, 3)))
    fresh = rows(40)
    exact = kernel(fresh, support.rows, 0.05) @ weights
    assert Comparison(support, weights, 0.05).scores(fresh) == pytest.approx(
        exact, abs=0.02 * float(exact.std())
    )


def test_what_a_message_scores_does_not_depend_on_its_neighbours() -> None:
    support, fresh = rounded(rows(100)), rows(3)
    comparison = Comparison(support, rows(100, 3), 0.05)
    alone = np.concatenate([comparison.scores(fresh[row : row + 1]) for row in range(3)])
    loud = comparison.scores(np.concatenate([fresh, 100 * rows(1)]))[:3]
    assert loud.tobytes() == alone.tobytes()


def test_the_largest_products_do_not_overflow() -> None:
    support = Support(np.full((2, 192), 63, dtype=np.int8), np.ones(2, dtype=np.float32))
    same = np.full((1, 192), 63, dtype=np.float32)
    found = Comparison(support, np.ones((2, 1), dtype=np.float32), 1e-6).scores(same)
    assert found[0, 0] == pytest.approx(2, rel=1e-3)
