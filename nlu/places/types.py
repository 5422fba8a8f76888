"""The small vocabulary of place finding, shared by the gazetteer, the finder and whoever composes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["town", "region", "country"]
Role = Literal["at", "to", "from"]


@dataclass(frozen=True, slots=True)
class Place:
    """One populated place, region or country.

    ``name`` is the GeoNames name, ``country`` ISO 3166-1 alpha-2, ``lat``/``lon`` WGS 84 degrees. A country has the
    coordinates of its capital; a region has the coordinates *and the geoname_id* of its seat. ``population`` 0 means
    that GeoNames does not know it.
    """

    geoname_id: int
    name: str
    country: str
    lat: float
    lon: float
    population: int
    kind: Kind = "town"


@dataclass(frozen=True, slots=True)
class Found:
    """What a text says about a place.

    ``place`` is where help is needed, if that is certain enough to act on; ``suggestions`` are other readings or the
    nearest spellings, best first, to offer as "did you mean" and never to act on. ``role`` says how the text speaks
    of the place (``"from"`` only when it names no other), ``span`` is its (start, end) in the text given.
    """

    place: Place | None = None
    suggestions: tuple[Place, ...] = ()
    role: Role | None = None
    span: tuple[int, int] | None = None
