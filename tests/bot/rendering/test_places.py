"""Names of towns and countries as each reader writes them, in headings and on buttons."""

import pytest

from bot.dialogue import buttons
from bot.dialogue.naming import named
from bot.dialogue.types import PlaceRef, Say, ShowPin
from bot.rendering.places import in_own_words

VINNYTSIA = PlaceRef(689558, "Vinnytsya", "UA", 49.23, 28.47)
POLAND = PlaceRef(798544, "Poland", "PL", 52.23, 21.01, "country")
LUBELSKIE = PlaceRef(765876, "Lublin Voivodeship", "PL", 51.25, 22.57, "region")
NAMES = {(689558, "uk"): "Вінниця", (689558, "ru"): "Винница", (765876, "uk"): "Люблін"}


def name_in(geoname_id: int, language: str) -> str | None:
    return NAMES.get((geoname_id, language))


@pytest.mark.parametrize(
    ("place", "language", "name"),
    [
        (VINNYTSIA, "uk", "Вінниця"),
        (VINNYTSIA, "ru", "Винница"),
        (VINNYTSIA, "de", "Vinnytsya"),
        (POLAND, "uk", "Польща"),
        (POLAND, "ar", "بولندا"),
        (LUBELSKIE, "uk", "Lublin Voivodeship"),
    ],
)
def test_a_heading_names_the_place_for_its_reader(place: PlaceRef, language: str, name: str) -> None:
    said = in_own_words(Say("results-town", {"needs": "food", **named(place)}), language, name_in)
    assert isinstance(said, Say)
    assert (said.args["town"], said.args["needs"]) == (name, "food")


def test_buttons_and_further_lines_too() -> None:
    say = Say("case-offer", more=(("case-offer-town", named(VINNYTSIA)),), buttons=((buttons.place_button(VINNYTSIA),),))  # fmt: skip
    said = in_own_words(say, "uk", name_in)
    assert isinstance(said, Say)
    assert said.more[0][1]["town"] == "Вінниця"
    assert said.buttons[0][0].args["town"] == "Вінниця"


def test_an_offer_in_another_language_names_it_in_that_one() -> None:
    said = in_own_words(Say("place-noted", named(VINNYTSIA), language="ru"), "uk", name_in)
    assert isinstance(said, Say)
    assert said.args["town"] == "Винница"


def test_what_names_no_place_stays_as_it_is() -> None:
    pin = ShowPin(1.0, 2.0, "House", "Street 1")
    assert in_own_words(pin, "uk", name_in) is pin
    assert in_own_words(Say("menu", buttons=buttons.menu()), "uk", name_in) == Say(
        "menu", buttons=buttons.menu()
    )
