"""The worlds of these tests: with Telegram, and without."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.desk.team import Team, working
from tests.bot.world import world

__all__ = ["team", "world"]


@pytest.fixture
async def team(tmp_path: Path) -> AsyncIterator[Team]:
    """A team at its desk, day and night."""
    async with working(tmp_path) as found:
        yield found
