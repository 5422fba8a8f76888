"""The start page: what needs this operator today, gathered from all areas."""

from __future__ import annotations

import asyncio
import logging

from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.console import pages
from knowledge.console.frame import Console, HomeCard, HomePart, NavItem, Visit, guarded
from knowledge.console.roles import Role

log = logging.getLogger(__name__)

NAV = (NavItem("frame-home", "/console", Role.VIEWER, 0),)


def routes(console: Console) -> list[BaseRoute]:
    """The start page."""
    return [guarded(console, "", _home, needs=Role.VIEWER)]


async def _home(visit: Visit) -> Response:
    found = await asyncio.gather(*(_card(part, visit) for part in pages.home_parts()))
    cards = [card for card in found if card is not None and card.count > 0]
    cards.sort(key=lambda card: -card.urgency)
    pending = any(card is not None and card.pending for card in found)
    show = visit.fragment if visit.htmx else visit.page
    return show("frame/cards.html" if visit.htmx else "frame/home.html", cards=cards, pending=pending)


async def _card(part: HomePart, visit: Visit) -> HomeCard | None:
    """One card; an area that fails does not take the others with it."""
    try:
        return await part(visit)
    except Exception:
        log.exception("a card of the start page failed")
        return None
