"""How a place is told in a message: by its GeoNames name, with what it takes to say it as the reader writes it.

The dialogue knows no gazetteer, and what it remembers must not change with the language; so the name is chosen when the message is said.
"""

from __future__ import annotations

from bot.dialogue.types import Args, PlaceRef

TOWN, WHICH = "town", "place"
"""Arguments of a message: the name that its text shows, and which place it is (``geonames:<id>``, ``country:<code>``)."""


def named(place: PlaceRef) -> Args:
    """Arguments of a message or button that tells of a place. A region has no id of its own, so it keeps its name."""
    if place.kind == "region":
        return {TOWN: place.name}
    which = f"country:{place.country}" if place.kind == "country" else f"geonames:{place.geoname_id}"
    return {TOWN: place.name, WHICH: which}
