"""A town that the words name brings what is there to the top, if nobody has understood a place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.naming import spelt, towns_named
from knowledge.search.reader import IndexedPlace, IndexedService, ServiceText
from knowledge.search.types import Near, Query
from tests.knowledge.search.test_engine import Catalogue

AT = datetime(2026, 11, 23, 10, tzinfo=UTC)
TOWNS = spelt(["cluj-napoca", "nowy sącz", "sącz", "київ", "å"], str.casefold)


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("a doctor in Cluj Napoca, please", {"cluj-napoca"}),
        ("Nowy Sącz: lekarz", {"nowy sącz"}),
        ("Sącz", {"sącz"}),
        ("Київ, Сącz", {"київ"}),
        ("Київ або Сącz Sącz", {"київ", "sącz"}),
        ("cluj", set()),
        ("å", set()),
        ("", set()),
    ],
)
def test_whole_names_are_found(text: str, towns: set[str]) -> None:
    assert towns_named(text, [TOWNS], str.casefold) == towns


def in_town(town: str, lat: float | None = None, confidential: bool = False) -> IndexedService:
    place = IndexedPlace(location_id=town, town=town, country="PL", lat=lat, lon=lat and 21.0, precision="exact" if lat else "town")  # fmt: skip
    return IndexedService(
        id=town, texts=(ServiceText("en", "original", "Doctors", "Doctors for everybody"),), places=(place,),
        needs=("health",), confidential=confidential,
    )  # fmt: skip


async def found(records: list[IndexedService], query: Query, folder: Path, model: Any) -> dict[str, float]:
    engine = SearchEngine(SearchIndex(folder, model, str.casefold), Catalogue(records), str.casefold, model)
    return {result.id: result.score for result in (await engine.search(query)).results}


@pytest.mark.parametrize(
    ("lat", "country", "times"), [(None, None, 1.5), (51.0, None, 1.5), (51.0, "PL", 1.05)]
)
async def test_what_is_in_the_town_comes_first(
    lat: float | None, country: str | None, times: float, tmp_path: Path, hashing: Any
) -> None:
    records = [in_town(name, lat) for name in ("Alfa", "Beta", "Gamma", "Omega")]
    plain = await found(records, Query("doctors", "en", AT, country=country), tmp_path, hashing)
    assert len(plain) == 4 and max(plain.values()) < 1.05 * min(plain.values())
    named = await found(records, Query("doctors gamma", "en", AT, country=country), tmp_path, hashing)
    assert named["Gamma"] > times * max(score for name, score in named.items() if name != "Gamma")


async def test_a_place_that_is_known_counts_and_not_the_words(tmp_path: Path, hashing: Any) -> None:
    records = [in_town("Alfa", 50.0), in_town("Gamma", 54.0)]
    near = Query("doctors gamma", "en", AT, near=Near(50.0, 21.0, "Alfa", "PL"))
    assert next(iter(await found(records, near, tmp_path, hashing))) == "Alfa"


async def test_where_a_confidential_place_is_cannot_be_found_out_by_naming_towns(
    tmp_path: Path, hashing: Any
) -> None:
    records = [in_town(name, confidential=name == "Gamma") for name in ("Alfa", "Gamma")]
    plain = await found(records, Query("doctors xxxxx", "en", AT), tmp_path, hashing)
    named = await found(records, Query("doctors gamma", "en", AT), tmp_path, hashing)
    assert named["Gamma"] / named["Alfa"] == pytest.approx(plain["Gamma"] / plain["Alfa"], rel=0.01)
