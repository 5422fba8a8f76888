"""The solver finds what a direct factorisation finds, also where sentences are nearly the same."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.components import kernel as k


@pytest.mark.parametrize("twins", [False, True], ids=["sentences apart", "each sentence twice, nearly"])
def test_the_weights_are_those_of_a_direct_solution(twins: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(k, "LANDMARKS", 60)
    monkeypatch.setattr(k, "ROWS", 64)
    draw = np.random.default_rng(3)
    rows = draw.normal(size=(150, 8)).astype(np.float32)
    if twins:
        rows = np.concatenate([rows, rows + 1e-4 * draw.normal(size=rows.shape).astype(np.float32)])
    wanted = draw.normal(size=(len(rows), 4)).astype(np.float32)
    exact = np.linalg.solve(
        k.kernel(rows, rows, 0.1).astype(np.float64) + 0.05 * np.eye(len(rows)), wanted.astype(np.float64)
    )
    told: list[float] = []
    found = k.solve(rows, 0.1, 0.05, wanted, progress=told.append)
    similar = k.kernel(draw.normal(size=(50, 8)).astype(np.float32), rows, 0.1)
    assert np.abs(similar @ found - similar @ exact).max() < 0.05 * np.abs(similar @ exact).max()
    assert told[-1] < k.TOLERANCE < told[0]


def test_the_kernel_is_one_for_the_same_and_falls_with_distance() -> None:
    rows = np.array([[0.0, 0.0], [0.0, 1.0], [0.0, 3.0]], dtype=np.float32)
    assert k.kernel(rows, rows, 1.0)[0] == pytest.approx([1.0, np.exp(-1), np.exp(-9)], rel=1e-4)


def test_half_a_kernel_in_two_bytes_multiplies_like_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(k, "ROWS", 64)
    draw = np.random.default_rng(5)
    features = draw.normal(size=(150, 8)).astype(np.float32)
    rows = draw.normal(size=(150, 3)).astype(np.float32)
    whole = k.kernel(features, features, 0.1)
    assert k.Halved(features, 0.1) @ rows == pytest.approx(whole @ rows, abs=1e-3)
