"""Numbers for a crisis: checked ones only, and always one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge.emergency import CRISIS_KINDS, EU_COUNTRIES, EmergencyNumbers
from knowledge.errors import CatalogueError

SHIPPED = Path(__file__).resolve().parents[3] / "knowledge" / "data" / "emergency.json"


@pytest.fixture(scope="module")
def numbers() -> EmergencyNumbers:
    return EmergencyNumbers.load(SHIPPED, ("RO", "MD", "PL", "UA"))


@pytest.mark.parametrize("kind", CRISIS_KINDS)
@pytest.mark.parametrize("country", [*EU_COUNTRIES, "MD"])
def test_112_is_given_in_the_union_and_in_moldova(numbers: EmergencyNumbers, kind: str, country: str) -> None:
    assert "112" in [entry.number for entry in numbers.for_crisis(kind, country)]


@pytest.mark.parametrize("kind", CRISIS_KINDS)
def test_ukraine_always_gets_its_three_numbers(numbers: EmergencyNumbers, kind: str) -> None:
    assert {"101", "102", "103"} <= {entry.number for entry in numbers.for_crisis(kind, "ua")}


def test_the_ambulance_comes_before_the_police_in_a_medical_emergency(numbers: EmergencyNumbers) -> None:
    order = [entry.number for entry in numbers.for_crisis("medical", "UA")]
    assert order.index("103") < order.index("102")


def test_a_child_is_given_the_childrens_line_first(numbers: EmergencyNumbers) -> None:
    assert numbers.for_crisis("child", "MD")[0].number == "116 111"


def test_a_number_nobody_verified_is_never_given(numbers: EmergencyNumbers) -> None:
    unverified = {
        (row["country"], row["number"]) for row in json.loads(SHIPPED.read_text()) if not row["verified"]
    }
    assert unverified, "the shipped file has numbers that wait for a check"
    given = {
        (entry.country, entry.number)
        for country in numbers.countries
        for entry in (
            *numbers.for_country(country),
            *(e for k in CRISIS_KINDS for e in numbers.for_crisis(k, country)),
        )
    }
    assert not given & unverified


@pytest.mark.parametrize("country", [None, "ZZ"])
def test_without_a_known_country_112_comes_first_and_differing_numbers_follow(
    numbers: EmergencyNumbers, country: str | None
) -> None:
    given = numbers.for_crisis("medical", country)
    assert (given[0].number, given[0].country) == ("112", None)
    assert ("UA", "103") in {(entry.country, entry.number) for entry in given}


def test_without_any_file_the_certain_numbers_remain() -> None:
    bare = EmergencyNumbers()
    assert [entry.number for entry in bare.for_crisis("violence", "RO")] == ["112"]
    assert {entry.number for entry in bare.for_crisis("violence", "UA")} == {"101", "102", "103"}


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("[{]", "line"),
        ('[{"country": "RO", "number": "1", "purpose": "emergency", "crisis": ["boredom"]}]', "field"),
        ('[{"country": "RO", "number": "1", "purpose": "emergency", "verified": "soon"}]', "field"),
    ],
)
def test_a_damaged_file_says_where(tmp_path: Path, text: str, field: str) -> None:
    path = tmp_path / "emergency.json"
    path.write_text(text)
    with pytest.raises(CatalogueError) as caught:
        EmergencyNumbers.load(path)
    assert caught.value.fields[field]
