"""What the tests of places share: one gazetteer of the current recipe, and a finder over it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from nlu.places import PlaceFinder, ensure_gazetteer
from nlu.places.building import recipe


@pytest.fixture(scope="session")
def gazetteer_file() -> Path:
    """The gazetteer of the current recipe, built once per machine: it takes half a minute."""
    target = Path(tempfile.gettempdir()) / f"poruch-gazetteer-{recipe()}" / "places.sqlite"
    ensure_gazetteer(target)
    return target


@pytest.fixture(scope="session")
def finder(gazetteer_file: Path) -> PlaceFinder:
    """A finder without countries that are served."""
    return PlaceFinder.load(gazetteer_file)
