"""Distances on the globe and the question whether two places are the same town."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from knowledge.search.types import Normaliser

_EARTH_RADIUS_KM: Final = 6371.0088
#: A town's centre and the centre another source gives for it lie at most this far apart.
_SAME_CENTRE_KM: Final = 4.0
#: A shared position this near to a town's centre is in that town, for a record known by its town only.
_IN_TOWN_KM: Final = 12.0


def distance_km(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Great-circle distance of two WGS 84 positions in kilometres (haversine, error below 0.5 %)."""
    phi_a, phi_b = math.radians(lat_a), math.radians(lat_b)
    half_phi, half_lambda = (phi_b - phi_a) / 2, math.radians(lon_b - lon_a) / 2
    h = math.sin(half_phi) ** 2 + math.cos(phi_a) * math.cos(phi_b) * math.sin(half_lambda) ** 2
    return 2 * _EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, h)))


def same_town(
    asked: str | None,
    asked_exactly: bool,
    names: Iterable[str],
    apart_km: float | None,
    normalise: Normaliser,
) -> bool:
    """Whether a place known as ``names`` is in the town asked for.

    Args:
        asked: Name of the town asked for, None for a shared position.
        asked_exactly: Whether the position asked for is a shared one.
        names: Spellings of the place's town.
        apart_km: Distance between the position asked for and the place's, None if unknown.
        normalise: Evens out spellings.

    Two towns of one name are told apart by distance; the same town under two names is found by it.
    """
    if apart_km is not None and apart_km <= (_IN_TOWN_KM if asked_exactly else _SAME_CENTRE_KM):
        return True
    if asked is None or (apart_km is not None and apart_km > 3 * _IN_TOWN_KM):
        return False
    folded = normalise(asked)
    return any(normalise(name) == folded for name in names if name)
