"""Providers nearby are found as by asking each of them, at the date line and near the poles too."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from nlu.places import NOWHERE, Providers, distance_km
from nlu.places.providers import NEAR_KM

LAT = st.floats(-89.9, 89.9)
LON = st.floats(-180, 180)
STEP = st.floats(-0.4, 0.4)


@given(lat=LAT, lon=LON, steps=st.lists(st.tuples(STEP, STEP), max_size=5))
@example(lat=-17.0, lon=179.95, steps=[(0.0, 0.1)])
@example(lat=89.8, lon=0.0, steps=[(0.0, 0.4)])
@example(lat=0.0, lon=0.0, steps=[(-0.2, -0.1)])
def test_it_is_near_when_one_of_them_is(lat: float, lon: float, steps: list[tuple[float, float]]) -> None:
    points = [(max(-90.0, min(90.0, lat + north)), (lon + east + 180) % 360 - 180) for north, east in steps]
    expected = any(distance_km((lat, lon), point) <= NEAR_KM for point in points)
    assert Providers(points).near((lat, lon)) == expected


def test_across_a_pole_is_far_enough_not_to_matter() -> None:
    assert not Providers([(60.0, 30.0)]).near((60.0, -150.0))
    assert Providers([(50.45, 30.52), (48.2, 16.37)]).near((48.3, 16.2))


def test_nowhere_is_near_nothing() -> None:
    assert not NOWHERE.near((50.45, 30.52))


def test_what_is_nowhere_on_earth_is_left_out() -> None:
    assert Providers([(float("nan"), 30.0), (50.0, float("inf")), (50.45, 30.52)]).near((50.45, 30.5))
