"""Reads what the gazetteer is made of: towns of GeoNames, country names of the Unicode CLDR, tables of this package."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from nlu.places.keys import script_of

Row = Mapping[str, Any]

LANGUAGES = ("en", "uk", "ru", "ro", "pl", "ar", "fa", "ps", "tr", "fr", "es", "de")
ARABIC_SCRIPT = frozenset("SY LB JO IQ PS SA AE KW QA BH OM YE EG AF IR PK LY DZ MA TN SD".split())
# Europe comes from GeoNames' own continent code; these are added to it whole.
BEYOND_EUROPE = ARABIC_SCRIPT - set("LY DZ MA TN SD".split()) | set(
    "TR AM AZ GE CY IL KZ KG TJ TM UZ".split()
)
# Where people flee from or through, farther away: towns from this many inhabitants; of the rest of the world, cities.
_FARTHER = {
    **dict.fromkeys("DZ MA TN ER ET SO DJ ML CU DO".split(), 15_000),
    **dict.fromkeys("CO VE EC PE MX GT HN SV NI CR PA".split(), 10_000),
    **dict.fromkeys("LY SD SS TD NE".split(), 3_000),
    "BR": 60_000,
}
_CITY = 300_000
_SCRIPTS = frozenset({"latin", "cyrillic", "arabic"})  # those the product's languages are written in
VARIANTS = ("", "-alt-short", "-alt-variant")


def choose(
    every: Iterable[Row], countries: Mapping[str, Row], near: Iterable[str]
) -> tuple[list[Row], dict[str, Row]]:
    """Return the towns to know and the capital of each country (its largest town where the names differ)."""
    least = {**dict.fromkeys(near, 0), **_FARTHER}
    towns: list[Row] = []
    capitals: dict[str, tuple[bool, int, Row]] = {}
    for city in every:
        country, population = city["countrycode"], int(city["population"])
        if population >= least.get(country, _CITY):
            towns.append(city)
        capital = countries[country]["capital"]
        is_named = city["name"] == capital or capital in city["alternatenames"]
        if country not in capitals or (is_named, population) > capitals[country][:2]:
            capitals[country] = (is_named, population, city)
    return towns, {code: city for code, (_, _, city) in capitals.items()}


def usable(alternates: Iterable[str], main: str) -> Iterator[str]:
    """Drop what is no name people write: machine romanisations (lower case), airport codes, foreign scripts."""
    for name in alternates:
        script = script_of(name)
        if script not in _SCRIPTS or name == main:
            continue
        if script == "latin" and (name[:1].islower() or (len(name) <= 4 and name.isupper())):
            continue
        if script != "arabic" and len(name) < 3:
            continue
        if script != "arabic" and not name[:1].isupper() and name[:1] not in "'’ʼ":
            continue
        if any(char.isdigit() or char in "()[]=،," for char in name):
            continue
        yield name


def cldr_names(country: str, variants: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the names of a country with their languages."""
    from babel import Locale

    for language in LANGUAGES:
        territories = Locale(language).territories
        for variant in variants:
            if name := territories.get(country + variant):
                yield language, name


def read_table(file: Path) -> dict[str, tuple[str, ...]]:
    """Read a table of «CC:GeoNames name» or «CC», then names in any script, separated by commas."""
    with open(file, encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines, delimiter="\t") if row and not row[0].startswith("#")]
    table: dict[str, tuple[str, ...]] = {}
    for place, names in rows:
        table[place] = table.get(place, ()) + tuple(name.strip() for name in names.split(","))
    return table
