"""Draws where a place is: its point among the towns around, to scale, out of the gazetteer alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.console.ports.form import Town

WIDTH: Final = 480
HEIGHT: Final = 300
_MARGIN: Final = 26
_KM_A_DEGREE: Final = 111.195
#: About how wide a letter of a label is, and how high its line, in the units of the drawing.
_LETTER, _LINE = 7.0, 15.0
#: Radius of the ring around the point.
_RING: Final = 9.0
#: Left, top, right, bottom.
Box = tuple[float, float, float, float]
#: Lengths that a scale bar may have, in km.
_SCALES: Final = (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Dot:
    """A town on the map; ``label`` is empty where its name would cover another one."""

    x: float
    y: float
    radius: float
    town: Town
    label: str = ""
    label_x: float = 0.0
    label_y: float = 0.0
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Map:
    """A drawing; ``x`` and ``y`` are the point, ``scale_width`` is the width of a bar of ``scale_km``."""

    x: float
    y: float
    dots: tuple[Dot, ...]
    scale_km: float
    scale_width: float
    width: int = WIDTH
    height: int = HEIGHT


def draw(lat: float, lon: float, towns: Sequence[Town]) -> Map:
    """The map of a point and the towns around it; north is up, distances are right in both directions."""
    shrink = math.cos(math.radians(lat))
    apart = [
        (_east(town.lon - lon) * shrink * _KM_A_DEGREE, (lat - town.lat) * _KM_A_DEGREE, town)
        for town in towns
    ]
    reach = max(
        (max(abs(x) / (WIDTH - 2 * _MARGIN), abs(y) / (HEIGHT - 2 * _MARGIN)) for x, y, _ in apart), default=0
    )
    a_km = 0.5 / max(reach, 0.001)
    middle = (WIDTH / 2, HEIGHT / 2)
    placed = [(middle[0] + x * a_km, middle[1] + y * a_km, town) for x, y, town in apart]
    # No name covers a town or the point.
    taken = [_box(x, y, 4) for x, y, _ in placed if math.hypot(x - middle[0], y - middle[1]) > _RING]
    taken.append(_box(*middle, _RING))
    dots = [
        _dot(x, y, town, taken, _RING if math.hypot(x - middle[0], y - middle[1]) <= _RING else 0)
        for x, y, town in sorted(placed, key=lambda one: (-one[2].population, one[2].km))
    ]
    scale = max((km for km in _SCALES if km * a_km <= WIDTH / 3), default=_SCALES[0])
    return Map(*middle, tuple(dots), scale, round(scale * a_km, 1))


def _east(degrees: float) -> float:
    """The shorter way around the globe."""
    return (degrees + 180) % 360 - 180


def _box(x: float, y: float, half: float) -> Box:
    return x - half, y - half, x + half, y + half


def _dot(x: float, y: float, town: Town, taken: list[Box], ring: float) -> Dot:
    radius = 2 + min(4.0, math.log10(town.population + 10) / 1.5)
    width, apart = len(town.name) * _LETTER, max(radius, ring) + 4
    beside, above = y, apart + _LINE / 2
    for anchor, edge, middle in (
        ("start", x + apart, beside), ("end", x - apart, beside), ("middle", x, y - above), ("middle", x, y + above),
    ):  # fmt: skip
        left = edge - {"start": 0.0, "end": width, "middle": width / 2}[anchor]
        box = (left, middle - _LINE / 2, left + width, middle + _LINE / 2)
        inside = box[0] > 2 and box[2] < WIDTH - 2 and box[1] > 2 and box[3] < HEIGHT - 2
        if inside and not any(_overlap(box, other) for other in taken):
            taken.append(box)
            at = (round(edge, 1), round(middle + 4, 1))
            return Dot(round(x, 1), round(y, 1), round(radius, 1), town, town.name, *at, anchor)
    return Dot(round(x, 1), round(y, 1), round(radius, 1), town)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
