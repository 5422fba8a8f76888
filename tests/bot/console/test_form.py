"""Towns of the real gazetteer for the console's form."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.console.form import GazetteerTowns
from bot.paths import gazetteer_file
from bot.settings import load_settings
from nlu.places import PlaceFinder
from nlu.places.gazetteer import Gazetteer

FILE = gazetteer_file(load_settings())
pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="run make setup first")


@pytest.fixture(scope="module")
def towns() -> GazetteerTowns:
    gazetteer = Gazetteer(FILE)
    return GazetteerTowns(gazetteer, PlaceFinder(gazetteer), ("RO", "MD", "UA", "PL"))


@pytest.mark.parametrize("typed", ["Timisoara", "тіміш", "Timi", "Timsoara", "تيميشوارا"])
def test_a_town_is_found_in_any_script_by_its_beginning_and_with_a_slip(
    towns: GazetteerTowns, typed: str
) -> None:
    found = towns.suggest(typed, "uk")
    assert (found[0].name, found[0].original, found[0].country) == ("Тімішоара", "Timișoara", "RO")


def test_two_towns_of_one_name_are_told_apart(towns: GazetteerTowns) -> None:
    found = [one for one in towns.suggest("Colonești", "en") if one.original == "Colonești"]
    assert len({one.near for one in found}) == len(found) >= 2


def test_nothing_is_suggested_for_nothing(towns: GazetteerTowns) -> None:
    assert towns.suggest("", "en") == towns.suggest(" -", "en") == []


def test_the_nearest_come_first(towns: GazetteerTowns) -> None:
    found = towns.around(45.7537, 21.2257, "en")
    assert len(found) == 25
    assert found[0].original == "Timișoara"
    assert found[0].km < 1
    assert all(one.km <= other.km for one, other in pairwise(found))


def test_near_a_border_towns_of_both_countries_are_known(towns: GazetteerTowns) -> None:
    assert {one.country for one in towns.around(48.0, 26.25, "en", 100)} >= {"RO", "UA"}
