"""What evaluation makes of answers that we choose ourselves."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from nlu.crisis import Crisis
from nlu.errors import DataError
from nlu.evaluation import BARS, Sets, evaluate, fallen, read_sets
from nlu.evaluation.running import is_same_place
from nlu.evaluation.sets import DangerCase, IntentCase, LanguageCase, PlaceCase
from nlu.places import Place, distance_km
from nlu.types import Scored, Understanding

LUTSK = Place(702569, "Lutsk", "UA", 50.76, 25.34, 213661)
WANTED = PlaceCase("uk", "лікар у Луцьку", "Lutsk", "UA", 50.75, 25.33)


def perfect(sets: Sets) -> dict[str, Understanding]:
    """An answer to every sentence that is right in every respect."""
    answers = {}
    for case in sets.intents:
        answers[case.text] = Understanding(
            case.text, case.language, case.intent, 1.0, (Scored(case.intent, 1.0),)
        )
    for danger in sets.dangers:
        crisis = Crisis("medical", "certain") if danger.kind else Crisis(None, "none")
        answers[danger.text] = Understanding(danger.text, "uk", "need_health", 1.0, crisis=crisis)
    for place in sets.places:
        answers[place.text] = Understanding(
            place.text, "uk", "nearest", 1.0, place=LUTSK if place.name else None
        )
    for told in sets.languages:
        answers[told.text] = Understanding(told.text, told.language, "greet", 1.0)
    return answers


SETS = Sets(
    [IntentCase("uk", "де поїсти", "need_food"), IntentCase("ru", "где врач", "need_health")],
    [DangerCase("uk", "він не дихає", "medical"), DangerCase("uk", "помираю з нудьги", None)],
    [WANTED, PlaceCase("uk", "мені мир", None)],
    [LanguageCase("uk", "де можна поїсти сьогодні"), LanguageCase("uk", "привіт")],
)


async def test_right_answers_keep_every_bar_that_does_not_ask_the_gate() -> None:
    answers = perfect(SETS)

    async def understand(text: str) -> Understanding:
        return answers[text]

    done: list[tuple[int, int]] = []
    report = await evaluate(SETS, understand, progress=lambda *told: done.append(told))
    assert done[-1] == (SETS.size, SETS.size)
    assert {bar.name for bar, _ in fallen(report)} <= {bar.name for bar in BARS if "gate" in bar.name}
    assert json.loads(report.to_json())["mean_f1"] == 1.0


async def test_every_wrong_answer_is_seen_and_shown() -> None:
    answers = perfect(SETS)

    def change(text: str, **values: object) -> None:
        answers[text] = dataclasses.replace(answers[text], **values)  # type: ignore[arg-type]

    change("де поїсти", ranking=(Scored("need_health", 0.9),), crisis=Crisis("medical", "certain"))
    change("він не дихає", crisis=Crisis(None, "none"))
    change("помираю з нудьги", crisis=Crisis("medical", "possible"))
    change("лікар у Луцьку", place=dataclasses.replace(LUTSK, name="Lviv", lat=49.84, lon=24.02))
    change("мені мир", place=LUTSK)
    change("привіт", language="ru")

    async def understand(text: str) -> Understanding:
        return answers[text]

    report = await evaluate(SETS, understand)
    assert report.intents.accuracy == {"uk": 0.0, "ru": 1.0}
    assert report.intents.confusions == [("need_food", "need_health", 1, "де поїсти")]
    assert report.dangers.recall == {"uk": 0.0}
    assert report.dangers.missed == [("uk", "medical", "він не дихає")]
    assert report.dangers.possible == {"uk": 1.0}
    assert report.dangers.ordinary_certain == {"uk": 1.0, "ru": 0.0}
    assert (report.places.right, report.places.false) == ({"uk": 0.0}, {"uk": 1.0})
    assert report.places.wrong == [
        ("uk", "Lutsk", "Lviv UA", "лікар у Луцьку"),
        ("uk", "", "Lutsk UA", "мені мир"),
    ]
    assert (report.languages.long, report.languages.short) == ({"uk": 1.0}, {"uk": 0.0})
    assert {
        "intents: mean macro-F1",
        "danger: look-alikes at possible",
        "places: right or asked about, mean",
    } <= {bar.name for bar, _ in fallen(report)}


def test_a_place_is_the_same_within_fifteen_kilometres_of_its_own_country() -> None:
    assert is_same_place(WANTED, LUTSK)
    assert not is_same_place(WANTED, dataclasses.replace(LUTSK, country="PL"))
    assert not is_same_place(WANTED, dataclasses.replace(LUTSK, name="X", lat=51.0))
    assert is_same_place(dataclasses.replace(WANTED, level="country"), dataclasses.replace(LUTSK, lat=45.0))
    assert distance_km((50.45, 30.52), (49.84, 24.03)) == pytest.approx(468, abs=3)  # Kyiv to Lviv


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "intents").mkdir()
    (tmp_path / "intents" / "uk.jsonl").write_text('{"text": "a", "intent": "greet"}\n{"text": "b"}\n')
    with pytest.raises(DataError, match=r"uk\.jsonl:2"):
        read_sets(tmp_path, ["uk"])


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"uk\.jsonl"):
        read_sets(tmp_path, ["uk"])
