"""What all tests share: the project's root on the path, so that ``tests.fake_telegram`` can be imported from anywhere; the crisis gate."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.paths import danger_file
from bot.settings import load_settings
from nlu import crisis

ROOT = str(Path(__file__).resolve().parent.parent)
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)


LONGEST_FIRST = (
    "e2e/test_desk.py",
    "nlu/test_bars.py",
    "e2e/test_console_story.py",
    "e2e/test_crash.py",
    "e2e/",
    "browser/",
)
"""Where the tests are that take minutes, longest first: when two processes share the files, neither waits for the other in the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the longest files first; within a file the order stays."""
    here = Path(__file__).resolve().parent

    def turn(item: pytest.Item) -> int:
        path = item.path.relative_to(here).as_posix() if item.path.is_relative_to(here) else ""
        return next(
            (at for at, part in enumerate(LONGEST_FIRST) if path.startswith(part)), len(LONGEST_FIRST)
        )

    items.sort(key=turn)


@pytest.fixture(params=["rules alone", "rules and words"])
def gate(request: pytest.FixtureRequest) -> Iterator[None]:
    """The crisis gate as it works when set-up has not run, and as it works afterwards."""
    words = danger_file(load_settings())
    if request.param == "rules and words" and not words.is_file():
        pytest.skip("nothing is taught: see make setup")
    crisis.warm_up(words if request.param == "rules and words" else None)
    yield
    crisis.warm_up()
