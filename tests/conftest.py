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


@pytest.fixture(params=["rules alone", "rules and words"])
def gate(request: pytest.FixtureRequest) -> Iterator[None]:
    """The crisis gate as it works when set-up has not run, and as it works afterwards."""
    words = danger_file(load_settings())
    if request.param == "rules and words" and not words.is_file():
        pytest.skip("nothing is taught: see make setup")
    crisis.warm_up(words if request.param == "rules and words" else None)
    yield
    crisis.warm_up()
