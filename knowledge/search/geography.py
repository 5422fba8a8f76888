"""Distances on the globe and the question whether two places are the same town."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.search.types import Normaliser

_EARTH_RADIUS_KM: Final = 6371.0088
#: A town's centre and the centre another source gives for it lie at most this far apart.
_SAME_CENTRE_KM: Final = 4.0
#: A shared position this near to a town's centre is in that town, for a record known by its town only.
_IN_TOWN_KM: Final = 12.0
#: Distances of many places at once are right to this.
SLACK_KM: Final = 0.01
#: Two towns of one name lie at least this far apart.
_OTHER_TOWN_KM: Final = 3 * _IN_TOWN_KM


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
    if asked is None or (apart_km is not None and apart_km > _OTHER_TOWN_KM):
        return False
    folded = normalise(asked)
    return any(normalise(name) == folded for name in names if name)


def on_globe(lat: NDArray[np.float64], lon: NDArray[np.float64]) -> NDArray[np.float32]:
    """Positions in degrees as points of the unit sphere (3, n): distances of very many need no trigonometry then."""
    phi, lam = np.radians(lat), np.radians(lon)
    points = np.stack((np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)))
    return np.asarray(points, dtype=np.float32)


def distances_km(lat: float, lon: float, points: NDArray[np.float32]) -> NDArray[np.float32]:
    """Great-circle distances of a position to points of :func:`on_globe` in kilometres, within two metres of :func:`distance_km`."""
    here = on_globe(np.array([lat]), np.array([lon]))
    chord = np.sqrt(sum(np.square(axis - at) for axis, at in zip(points, here[:, 0], strict=True)))
    return np.asarray(2 * _EARTH_RADIUS_KM * np.arcsin(np.minimum(chord / 2, 1.0)), dtype=np.float32)


def in_same_town(
    km: NDArray[np.float32], named_alike: NDArray[np.bool_], asked_exactly: bool
) -> NDArray[np.bool_]:
    """:func:`same_town` for very many places with known distances, and for a hair's breadth more than it says."""
    close = _IN_TOWN_KM if asked_exactly else _SAME_CENTRE_KM
    return np.asarray(
        (km <= close + SLACK_KM) | (named_alike & (km <= _OTHER_TOWN_KM + SLACK_KM)), dtype=np.bool_
    )
