"""What goes in comes out: ids, unknown fields, translations, order; exporting, importing and exporting again changes nothing."""

from __future__ import annotations

import asyncio
import json
import string
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import open_engine
from knowledge.catalogue.exporting import export_catalogue
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.plaintext import plain
from knowledge.catalogue.seeds import seed_starter

DATA = Path(__file__).resolve().parents[3] / "knowledge" / "data"


async def round_trip(source: Path, folder: Path, **options: bool) -> tuple[str, str]:
    """The file imported and exported, and that imported and exported once more."""
    texts: list[str] = []
    for number in (1, 2):
        engine = open_engine(f"sqlite+aiosqlite:///{folder / f'{number}.db'}")
        try:
            await migrate(engine)
            await import_catalogue(engine, source)
            source = folder / f"{number}.json"
            await export_catalogue(engine, source, **options)
        finally:
            await engine.dispose()
        texts.append(source.read_text())
    return texts[0], texts[1]


async def test_every_id_and_unknown_field_survives(
    engine: AsyncEngine, service: dict[str, Any], write: Callable[..., Path], tmp_path: Path
) -> None:
    service |= {"x_own_field": {"deep": [1, "two"]}, "cost_options": [{"id": "co-1", "amount": 0}]}
    service["organization"]["legal_status"] = "NGO"
    service["service_at_locations"][0]["location"]["x_floor"] = 3
    await import_catalogue(engine, write([service]))
    await export_catalogue(engine, tmp_path / "out.json")
    (exported,) = json.loads((tmp_path / "out.json").read_text())
    assert _contains(exported, service)


def _contains(whole: Any, part: Any) -> bool:
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(
            key in whole and _contains(whole[key], part[key]) for key in part
        )
    if isinstance(part, list):
        return len(whole) == len(part) and all(map(_contains, whole, part))
    return bool(whole == part)


async def test_the_shipped_catalogues_make_the_round_trip(tmp_path: Path) -> None:
    for name in ("starter.json", "examples.json"):
        folder = tmp_path / name
        folder.mkdir()
        first, second = await round_trip(DATA / name, folder)
        assert first == second
        (folder / "complete").mkdir()
        first, second = await round_trip(DATA / name, folder / "complete", include_confidential=True)
        assert first == second
        assert _contains(
            _without_statuses(json.loads(first)), _without_statuses(json.loads((DATA / name).read_text()))
        )


def _without_statuses(services: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Translations go out with the status they have today and sorted by record: compared as sets elsewhere."""
    return [{key: value for key, value in one.items() if key != "translations"} for one in services]


async def test_the_shipped_translations_survive(engine: AsyncEngine, tmp_path: Path) -> None:
    await seed_starter(engine, DATA)
    await export_catalogue(engine, tmp_path / "out.json", include_confidential=True)

    def rows(path: Path) -> set[tuple[str, ...]]:
        keys = ("entity", "entity_id", "field", "language", "text", "source_hash")
        return {
            tuple(row[key] for key in keys)
            for one in json.loads(path.read_text())
            for row in one["translations"]
        }

    assert rows(DATA / "starter.json") | rows(DATA / "examples.json") == rows(tmp_path / "out.json")


_text = st.text(alphabet=string.ascii_letters + "äșїآ <>&*_[]()#-`~\"'\n.0123456789", max_size=40)
_maybe = st.none() | _text
_part = st.dictionaries(
    st.sampled_from(["id", "name", "description", "number", "code", "value", "link_type", "x"]), _maybe
)
_parts = st.none() | st.lists(_part | st.integers(), max_size=3)
_service = st.fixed_dictionaries(
    {"name": _text, "description": _maybe},
    optional={
        "id": st.sampled_from(["a", "b", "", None]) | st.integers(0, 3),
        "status": st.sampled_from(["active", "Inactive", "", "odd", None]),
        "email": _maybe,
        "url": _maybe,
        "minimum_age": st.integers(-5, 120) | _maybe,
        "organization": st.none() | _part,
        "phones": _parts,
        "languages": _parts,
        "attributes": _parts,
        "schedules": st.lists(
            st.fixed_dictionaries({}, optional={"id": _maybe, "opens_at": _maybe, "closes_at": _maybe, "byday": _maybe}),
            max_size=2,
        ),
        "service_at_locations": st.lists(
            st.fixed_dictionaries(
                {},
                optional={
                    "id": _maybe,
                    "location": st.fixed_dictionaries(
                        {},
                        optional={"id": _maybe, "name": _maybe, "latitude": st.floats(-200, 200) | _maybe, "longitude": st.floats(-200, 200)},
                    ),
                },
            ),
            max_size=2,
        ),
        "translations": st.lists(
            st.fixed_dictionaries(
                {"entity": st.just("service"), "field": st.sampled_from(["name", "description"]), "language": st.sampled_from(["en", "uk", "xx1"]), "text": _text}
            ),
            max_size=3,
        ),
    },
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(_service, min_size=1, max_size=4))
def test_whatever_comes_in_is_stable_after_the_first_export(services: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.json"
        source.write_text(json.dumps(services))
        first, second = asyncio.run(round_trip(source, Path(folder)))
    assert first == second


@given(st.text(alphabet="ab <>/&;#*_[](){}`~!-+.\nplti•="))
@settings(max_examples=400, deadline=None)
def test_cleaning_a_text_twice_is_cleaning_it_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)
