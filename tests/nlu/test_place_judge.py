"""Whether words are meant as a place is learned: from which sentences, into what, and what the learned must never do."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from nlu.errors import DataError
from nlu.places import Place, PlaceFinder, distance_km
from nlu.places.drawing import Names, drawn
from nlu.places.features import NAMES
from nlu.places.gazetteer import Gazetteer
from nlu.places.judge import JUDGE_FILE, judge, read_judge
from nlu.places.keys import key, script_of
from nlu.places.ranking import crossings
from nlu.places.wording import read_uses, times
from nlu.taxonomy import LANGUAGES
from nlu.training import DATA

CHECKS = Path(__file__).parent / "places"
ALPHABET = {"uk": "cyrillic", "ru": "cyrillic", "ar": "arabic", "fa": "arabic", "ps": "arabic"}


def test_no_sentence_is_both_taught_and_tested() -> None:
    for language in LANGUAGES:
        lines = (DATA / "places" / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
        taught = {json.loads(line)["text"] for line in lines}
        for file in sorted(CHECKS.glob(f"*{language}.jsonl")):
            checked = file.read_text(encoding="utf-8").splitlines()
            assert taught.isdisjoint(json.loads(line)["text"] for line in checked), file.name


def test_the_judge_is_small_and_for_these_features() -> None:
    assert JUDGE_FILE.stat().st_size < 14_000
    written = json.loads(JUDGE_FILE.read_text(encoding="utf-8"))
    assert len(read_judge(written).trees) > 10
    with pytest.raises(DataError) as stale:
        read_judge({**written, "features": written["features"][1:]})
    assert stale.value.reason == "stale"


def test_more_evidence_never_makes_a_place_less_likely(finder: PlaceFinder) -> None:
    sentence = finder.sentence("шукаю кімнату тернопіль", "uk")
    features = next(finder.readings(sentence, sentence.candidates[-1])).features
    assert len(features) == len(NAMES)
    for name, value in (("strong", 1.0), ("capital", 1.0), ("size", 6.5)):
        more = list(features)
        more[NAMES.index(name)] = value
        assert judge().probability(more) >= judge().probability(features), name
    word = list(features)
    word[NAMES.index("here")] = 7.0  # as often a word as «лікар»
    assert judge().probability(word) < judge().threshold < judge().probability(features)


def test_a_word_is_counted_in_the_language_that_uses_it() -> None:
    uses = read_uses("# comment\nuk\t5\tрівне\nru\t2\tрівне мир\n")
    assert times("рівне", "uk", uses) == (5, 2)
    assert times("мир", "uk", uses) == (0, 2)
    assert times("варшава", "uk", uses) == (0, 0)
    assert times("рівне", None, uses) == (5, 2)


def test_sentences_made_for_learning_hold_a_name_in_letters_of_their_language(gazetteer_file: Path) -> None:
    names, chance = Names(gazetteer_file), random.Random(7)
    for language in LANGUAGES:
        made = list(drawn(["12 34", "5 6 7"], language, names, 40, {}, chance))
        assert len(made) == 40
        assert any(one.places for one in made)
        assert all(script_of(one.text) == ALPHABET.get(language, "latin") for one in made if one.places)


def test_people_who_are_called_like_a_town_are_drawn_as_well(gazetteer_file: Path) -> None:
    names, chance = Names(gazetteer_file), random.Random(7)
    made = list(drawn(["where to eat?"], "en", names, 200, {}, chance))
    assert 0 < sum(not one.places for one in made) < 60


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("юрист київ терміново", "uk", "Kyiv"),
        ("psycholog warszawa po rosyjsku", "pl", "Warsaw"),
        ("zahnarzt hamburg notfall", "de", "Hamburg"),
        ("avocat bucuresti urgent", "ro", "Bucharest"),
        ("суми виплат за жовтень", "uk", None),
        ("gdzie jest łódź ratunkowa", "pl", None),
    ],
)
def test_a_great_city_is_meant_wherever_it_stands_unless_it_is_a_word(
    finder: PlaceFinder, text: str, language: str, name: str | None
) -> None:
    found = finder.find(text, language).place
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what does the dublin procedure mean for my son", "en"),
        ("дублінська угода, дублін мене чекає?", "uk"),
        ("convention de genève, je suis protégée ?", "fr"),
        ("schengen vizesi uzatma", "tr"),
        ("د المان ویزه مې رد شوه", "ps"),
        ("adana kebap yedik hasta olduk", "tr"),
        ("mein Sohn ist bayern fan", "de"),
        ("pisica noastră viena s-a pierdut", "ro"),
        ("Florence is 7 and coughs", "en"),
        ("Constanța a promis lapte", "ro"),
        ("byliśmy na wakacjach we włoszech", "pl"),
    ],
)
def test_what_is_only_called_like_a_place_is_none(finder: PlaceFinder, text: str, language: str) -> None:
    assert finder.find(text, language).place is None


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("in dublin we need a lawyer", "en", "Dublin"),
        ("lille logement", "fr", "Lille"),
        ("medyka nocleg", "pl", "Medyka"),
        ("leușeni vama, ne e frig", "ro", "Dancu"),
        ("на албице стоим", "ru", "Drânceni"),
        ("у станіславові юрист", "uk", "Ivano-Frankivsk"),
        ("glasow zimmer gesucht", "de", "Glasgow"),
        ("константинополь, где врач", "ru", "Istanbul"),
        ("درهامبورگ وکیل", "fa", "Hamburg"),
    ],
)
def test_crossings_old_names_and_telegrams_are_places(
    finder: PlaceFinder, text: str, language: str, name: str
) -> None:
    found = finder.find(text, language)
    assert name in {place.name for place in (found.place, *found.suggestions) if place}


def test_every_known_crossing_is_a_town_of_the_gazetteer(gazetteer_file: Path) -> None:
    gazetteer = Gazetteer(gazetteer_file)
    for country, name in crossings():
        numbers = [number for number, _ in gazetteer.names([key(name)]).get(key(name), [])]
        towns = [place for place, _ in gazetteer.places(numbers).values() if place.kind == "town"]
        assert any((place.country, place.name) == (country, name) for place in towns), (country, name)


def test_hurried_sentences_that_teach_nothing_are_read_right_and_seldom_falsely(
    finder: PlaceFinder, gazetteer_file: Path
) -> None:
    """``dev4_*``: small letters, slang, slips; half of them made to mislead."""
    gazetteer = Gazetteer(gazetteer_file)
    right = offered = total = false = without = 0
    for language in LANGUAGES:
        for line in (CHECKS / f"dev4_{language}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            found = finder.find(row["text"], language)
            if row["place"] is None:
                without += 1
                false += found.place is not None and found.role != "from"
                continue
            total += 1
            numbers = [number for number, _ in gazetteer.names([key(row["place"])])[key(row["place"])]]
            there = [
                place for place, _ in gazetteer.places(numbers).values() if place.country == row["country"]
            ]

            def is_there(place: Place, there: list[Place] = there) -> bool:
                return any(distance_km((one.lat, one.lon), (place.lat, place.lon)) <= 15.0 for one in there)

            right += found.place is not None and is_there(found.place)
            offered += any(is_there(place) for place in (found.place, *found.suggestions) if place)
    assert right / total >= 0.9
    assert offered / total >= 0.94
    assert false / without <= 0.08
