"""One way to move a progress bar for everything that tells (done, total)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tqdm import tqdm


def bar_progress(bar: tqdm[Any]) -> Callable[[int, int], None]:
    """A function that sets a bar to ``done`` of ``total``."""

    def progress(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    return progress
