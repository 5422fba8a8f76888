"""Says hours that are written in OpenStreetMap's syntax in the standard's own words, too, when they leave; drops that echo when it comes back.

Who reads HSDS knows nothing of our attribute ``osm_hours``: without this, a service whose hours are written in it would have none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from knowledge.catalogue import facts
from knowledge.catalogue.identifiers import stable_id
from knowledge.catalogue.model import Document
from knowledge.search.schedules import osm_to_schedules

#: More rows than any week needs.
_MOST: Final = 64


def with_schedules(level: Document) -> Document:
    """A service, location or link with schedules made of its ``osm_hours``, if it has none of its own and HSDS can say them."""
    osm = facts.first(level, "osm_hours")
    rows = osm_to_schedules(osm) if osm and not level.get("schedules") else None
    if not rows:
        return level
    ids = _ids(level)
    return level | {"schedules": [{"id": name} | row for name, row in zip(ids, rows, strict=False)]}


def without_echo(document: Document) -> Document:
    """The record without the schedules that :func:`with_schedules` made, on itself and on its links."""
    done = _without(document)
    if links := done.get("service_at_locations"):
        done = done | {"service_at_locations": [_without(link) for link in links]}
    return done


def _without(level: Document) -> Document:
    rows = level.get("schedules")
    if not rows or not facts.first(level, "osm_hours"):
        return level
    left = {row.get("id") for row in rows}
    for made in _ids(level):  # most often the first few are all there are
        left.discard(made)
        if not left:
            break
    own = [row for row in rows if row.get("id") in left]
    if len(own) == len(rows):
        return level
    rest = {key: value for key, value in level.items() if key != "schedules"}
    return rest | {"schedules": own} if own else rest


def _ids(level: Document) -> Iterator[str]:
    """The ids depend on nothing but the place of the row, so that an echo is known also after the hours were edited."""
    return (stable_id(level["id"], "osm_hours", number) for number in range(_MOST))
