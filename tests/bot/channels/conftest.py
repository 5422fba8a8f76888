"""The world of these tests."""

from tests.bot.world import world

__all__ = ["world"]
