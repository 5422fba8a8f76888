"""Looks at a place through the gazetteer: the towns around it, and whether the point is where the address says."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.console.editing.maps import Map, draw
from knowledge.console.forms.places import degrees_of
from knowledge.console.forms.problems import Problem
from knowledge.console.forms.values import PlaceRow
from knowledge.console.ports.form import Town, Towns

#: Farther than this from the town of its address is most likely a mistake.
FAR_KM: Final = 20.0
#: A place this near to a town of its country can be in that country, whatever else is near; as the catalogue's checks have it.
_BORDER_KM: Final = 15.0
#: Farther than this from every town is the sea, a desert or a mistake.
LONELY_KM: Final = 40.0
#: Towns looked at for their country, and shown.
_LOOKED_AT, _SHOWN = 300, 25
_EARTH_KM: Final = 6371.0


@dataclass(frozen=True, slots=True)
class Around:
    """A place among its towns: the nearest ones first, the drawing, and what is odd."""

    towns: tuple[Town, ...]
    drawing: Map
    problems: tuple[Problem, ...]


def look_around(row: PlaceRow, where: str, towns: Towns, language: str) -> Around | None:
    """What is around a place; None when it has no point.

    Args:
        row: The place.
        where: Beginning of the names of its fields.
        towns: The gazetteer; takes tens of milliseconds.
        language: In which towns are named.
    """
    lat, lon = degrees_of("latitude", row.latitude), degrees_of("longitude", row.longitude)
    if lat is None or lon is None or row.kind != "physical":
        return None
    near = tuple(towns.around(lat, lon, language, _LOOKED_AT))
    shown = near[:_SHOWN]
    odd = (*_elsewhere(row, where, near), *_far(row, where, towns.suggest(row.city, language), lat, lon))
    return Around(shown, draw(lat, lon, shown), odd)


def _elsewhere(row: PlaceRow, where: str, near: Sequence[Town]) -> Iterator[Problem]:
    """Whether the point lies far from everywhere, or in another country than the address."""
    around = {town.country for town in near if town.km <= _BORDER_KM}
    around = around or {town.country for town in near if town.km <= LONELY_KM}
    if not around:
        yield Problem(f"{where}latitude", "form-warning-position-lonely", {"km": round(LONELY_KM)}, "warning")
    elif row.country and row.country not in around:
        yield Problem(
            f"{where}latitude", "form-warning-position-elsewhere", {"country": row.country}, "warning"
        )


def _far(row: PlaceRow, where: str, named: Sequence[Town], lat: float, lon: float) -> Iterator[Problem]:
    same = [town for town in named if not row.country or town.country == row.country]
    said = row.city.casefold()
    meant = [town for town in same if said in (town.name.casefold(), town.original.casefold())] or same[:1]
    distances = [distance_km(lat, lon, town.lat, town.lon) for town in meant]
    if row.city and distances and min(distances) > FAR_KM:
        args: dict[str, str | int | float] = {"town": row.city, "km": round(min(distances))}
        yield Problem(f"{where}latitude", "form-warning-position-far", args, "warning")


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance in kilometres."""
    one, two = math.radians(lat), math.radians(other_lat)
    half = (
        math.sin((two - one) / 2) ** 2
        + math.cos(one) * math.cos(two) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(math.sqrt(min(1.0, half)))
