"""Asks the search that people get for a list; where it is away, the list still finds by names."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Final, Literal

from knowledge.console.frame import Visit
from knowledge.console.lists.filters import Filters
from knowledge.console.ports.lists import Finder, Hit

log = logging.getLogger(__name__)

#: What of the people's search is shown; they get ten.
_MOST: Final = 30


async def hits(visit: Visit, filters: Filters, kind: Literal["services", "answers"]) -> Sequence[Hit]:
    """What people would find with the words of the filters; nothing without words."""
    if not filters.q or not visit.console.has(Finder):
        return ()
    finder = visit.console.port(Finder)  # type: ignore[type-abstract]
    try:
        return await finder.find(
            filters.q, kind=kind, language=filters.language or None, shown_in=visit.language, most=_MOST
        )
    except Exception as error:
        log.warning("the people's search is away: %s", type(error).__name__)
        return ()
