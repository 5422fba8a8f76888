"""How far apart two places are."""

from __future__ import annotations

import math
from typing import Final

Point = tuple[float, float]
"""Latitude and longitude in degrees."""

_EARTH_KM: Final = 6371.0


def distance_km(one: Point, two: Point) -> float:
    """Return the great-circle distance of two (latitude, longitude) points in kilometres."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *two))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(math.sqrt(min(1.0, half)))
