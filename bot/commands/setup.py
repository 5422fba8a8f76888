"""``poruch setup``: makes everything a fresh machine needs; ``make setup`` calls it."""

from __future__ import annotations

from bot.settings import load_settings
from bot.setup import set_up


def setup() -> None:
    """Make models, gazetteer, database and index; skips what is done.

    Example: poruch setup
    """
    set_up(load_settings())
