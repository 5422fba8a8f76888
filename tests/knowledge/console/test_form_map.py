"""The small map is to scale, and its names cover neither towns nor each other."""

from __future__ import annotations

import math
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.console.editing.maps import HEIGHT, WIDTH, draw
from knowledge.console.editing.positions import distance_km
from knowledge.console.ports.form import Town


def town(name: str, lat: float, lon: float, population: int = 1000) -> Town:
    return Town(name, name, "RO", lat, lon, population)


_towns = st.lists(
    st.builds(
        town, st.text("abcdefgh", min_size=2, max_size=18), st.floats(46.5, 47.5), st.floats(21, 23), st.integers(0, 2_000_000)
    ),
    max_size=25,
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(_towns, st.floats(46.8, 47.2), st.floats(21.5, 22.5))
def test_distances_are_right_and_names_stand_alone(towns: list[Town], lat: float, lon: float) -> None:
    drawn = draw(lat, lon, towns)
    assert len(drawn.dots) == len(towns)
    a_km = drawn.scale_width / drawn.scale_km
    for dot in drawn.dots:
        assert 0 <= dot.x <= WIDTH
        assert 0 <= dot.y <= HEIGHT
        meant = distance_km(lat, lon, dot.town.lat, dot.town.lon)
        if meant > 1 and a_km > 0.5:
            assert math.isclose(
                math.hypot(dot.x - drawn.x, dot.y - drawn.y) / a_km, meant, rel_tol=0.03, abs_tol=0.4 / a_km
            )
    boxes = []
    for dot in drawn.dots:
        if dot.label:
            width = 7 * len(dot.label)
            left = dot.label_x - {"start": 0.0, "middle": width / 2, "end": width}[dot.anchor]
            boxes.append((left, dot.label_y - 11, left + width, dot.label_y + 3))
    for one, other in combinations(boxes, 2):
        assert (
            one[2] <= other[0] + 0.2
            or other[2] <= one[0] + 0.2
            or one[3] <= other[1] + 0.2
            or other[3] <= one[1] + 0.2
        )


def test_a_place_with_no_town_around_can_be_drawn() -> None:
    drawn = draw(0.0, 0.0, [])
    assert drawn.dots == ()
    assert drawn.scale_width > 0


def test_the_map_knows_that_the_globe_is_round() -> None:
    [dot] = draw(0.0, 179.9, [town("East", 0.0, -179.9)]).dots
    assert dot.x > WIDTH / 2
