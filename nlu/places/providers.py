"""Where providers are, so that of places with one name the one with help nearby is meant, however many providers there are."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection
from typing import Final

from nlu.places.distance import Point, distance_km

NEAR_KM: Final = 25.0
_DEGREES: Final = (
    0.25  # a cell's height: a little more than NEAR_KM, so that a point's neighbours are in three rows
)
_COLUMNS: Final = round(360 / _DEGREES)  # cells in a row
_KM_A_DEGREE: Final = 111.0  # of latitude, the least it can be is 110.6
_POLAR: Final = 0.01  # the least cosine of a latitude that is reckoned with, half a degree from a pole


class Providers:
    """Points of the earth in cells of a quarter degree; asks only those nearby. Never changes.

    Args:
        points: Latitude and longitude in degrees.
    """

    def __init__(self, points: Collection[Point] = ()) -> None:
        cells: dict[tuple[int, int], list[Point]] = defaultdict(list)
        for point in points:
            if not all(map(math.isfinite, point)):
                continue  # nowhere on earth
            cells[_cell(point)].append(point)
        self._cells = dict(cells)

    def near(self, point: Point) -> bool:
        """Whether any of the points is within :data:`NEAR_KM` of this one, as the crow flies."""
        if not self._cells:
            return False
        row, column = _cell(point)
        # Towards the poles a cell grows narrow and there are more of them beside each other.
        narrow = max(_POLAR, math.cos(math.radians(min(90.0, abs(point[0]) + 2 * _DEGREES))))
        beside = math.ceil(NEAR_KM / (_KM_A_DEGREE * narrow * _DEGREES))
        around = {(column + step) % _COLUMNS for step in range(-beside, beside + 1)}
        return any(
            distance_km(point, other) <= NEAR_KM
            for here in (row - 1, row, row + 1)
            for there in around
            for other in self._cells.get((here, there), ())
        )


NOWHERE: Final = Providers()
"""Nobody knows where providers are."""


def _cell(point: Point) -> tuple[int, int]:
    lat, lon = point
    return math.floor(lat / _DEGREES), math.floor(lon / _DEGREES) % _COLUMNS
