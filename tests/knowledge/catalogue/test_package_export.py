"""A catalogue written as CSV tables and read again is the same one, whatever is in it; and the same bytes every time."""

from __future__ import annotations

import csv
import io
import json
import string
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import open_engine
from knowledge.catalogue.exporting import export_catalogue, hsds_documents, nested
from knowledge.catalogue.importing import gather, import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.seeds import seed_starter
from knowledge.catalogue.tabular.export import package_files
from knowledge.catalogue.tabular.writing import zip_bytes
from knowledge.errors import CatalogueError

DATA = Path(__file__).resolve().parents[3] / "knowledge" / "data"
Writer = Callable[..., Path]


async def copy(source: Path, target: Path, folder: Path) -> bytes:
    """What a fresh catalogue that was filled from a file writes: all bytes, with the names of the files."""
    engine = open_engine(f"sqlite+aiosqlite:///{folder / (target.name + '.db')}")
    try:
        await migrate(engine)
        await import_catalogue(engine, source)
        await export_catalogue(engine, target, include_confidential=True)
    finally:
        await engine.dispose()
    return target.read_bytes()


def tables(path: Path) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(path) as archive:
        return {
            name: list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline="")))
            for name in archive.namelist()
            if name.endswith(".csv")
        }


def bare(value: Any) -> Any:
    """Without empty lists and without the order of keys: what two formats may differ in."""
    if isinstance(value, dict):
        return {key: bare(item) for key, item in value.items() if item != []}
    return [bare(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", ["starter.json", "examples.json"])
async def test_the_shipped_catalogues_are_the_same_after_json_and_csv(name: str, tmp_path: Path) -> None:
    first = await copy(DATA / name, tmp_path / "1.zip", tmp_path)
    assert await copy(tmp_path / "1.zip", tmp_path / "2.zip", tmp_path) == first
    as_json = await copy(DATA / name, tmp_path / "1.json", tmp_path)
    after = await copy(tmp_path / "1.zip", tmp_path / "2.json", tmp_path)
    assert bare(json.loads(after)) == bare(json.loads(as_json))


async def test_an_export_brought_back_changes_nothing(engine: AsyncEngine, tmp_path: Path) -> None:
    await seed_starter(engine, DATA)
    for target in (tmp_path / "all.zip", tmp_path / "all.json", tmp_path / "tables"):
        form = "json" if target.suffix == ".json" else "csv"
        await export_catalogue(engine, target, include_confidential=True, form=form)  # type: ignore[arg-type]
        report = await import_catalogue(engine, target)
        assert report.changed == 0 and report.unchanged["service"] > 50
        assert [one for one in report.issues if one.action != "noted"] == []


async def test_every_part_goes_to_its_table(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, tmp_path: Path
) -> None:
    service["phones"][0]["languages"] = [{"id": "la-2", "code": "uk", "name": "Ukrainian"}]
    service["cost_options"] = [{"id": "co-1", "amount": 0, "currency": "RON"}]
    service["attributes"][0]["taxonomy_term"] = {"id": "tt-1", "name": "Counselling"}
    service["translations"] = [
        {"entity": "location", "entity_id": "loc-1", "field": "name", "language": "uk", "text": "Тімішоара", "status": "human"}
    ]  # fmt: skip
    await import_catalogue(engine, write([service]))
    await export_catalogue(engine, tmp_path / "out.zip")
    found = tables(tmp_path / "out.zip")
    assert found["service_at_location.csv"] == [
        {"id": "sal-1", "service_id": service["id"], "location_id": "loc-1"}
    ]
    assert {row["phone_id"] for row in found["languages.csv"]} == {"", "ph-1"}
    assert found["cost_options.csv"][0]["service_id"] == service["id"]
    assert found["attributes.csv"][0]["taxonomy_term_id"] == found["taxonomy_terms.csv"][0]["id"] == "tt-1"
    assert (found["attributes.csv"][0]["link_entity"], found["attributes.csv"][0]["link_id"]) == (
        "service",
        service["id"],
    )
    assert found["translations.csv"][0]["text"] == "Тімішоара"
    assert list(found["translations.csv"][0])[:5] == ["entity", "entity_id", "field", "language", "text"]


async def test_numbers_and_unknown_fields_keep_their_type(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, tmp_path: Path
) -> None:
    service |= {
        "x": {"deep": [1, "two"]},
        "flag": True,
        "count_of_beds": 12,
        "minimum_age": 18,
        "code": "007",
    }
    await import_catalogue(engine, write([service]))
    (before,) = await hsds_documents(engine)
    await export_catalogue(engine, tmp_path / "out.zip")
    (after,) = json.loads(await copy(tmp_path / "out.zip", tmp_path / "out.json", tmp_path))
    assert bare(after) == bare(before)
    assert (after["x"], after["flag"], after["count_of_beds"], after["code"]) == (
        {"deep": [1, "two"]},
        True,
        12,
        "007",
    )


async def test_a_confidential_place_is_in_no_table(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, tmp_path: Path
) -> None:
    service["attributes"].append({"id": "at-9", "link_type": "confidential", "value": "true"})
    service["service_at_locations"][0]["location"]["addresses"][0]["city"] = "Taina"
    await import_catalogue(engine, write([service]))
    await export_catalogue(engine, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        everything = b"".join(map(archive.read, archive.namelist())).decode()
    assert not [word for word in ("Strada Exemplu", "45.75", "21.22", "Taina") if word in everything]
    report = await import_catalogue(engine, tmp_path / "out.zip")
    assert report.changed == 0 and report.kept


async def test_a_folder_is_written_over_only_where_an_export_wrote_it(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, tmp_path: Path
) -> None:
    service["cost_options"] = [{"id": "co-1", "amount": 0}]
    await import_catalogue(engine, write([service]))
    folder = tmp_path / "tables"
    await export_catalogue(engine, folder, form="csv")
    assert (folder / "cost_options.csv").is_file()
    del service["cost_options"]
    await import_catalogue(engine, write([service]))
    await export_catalogue(engine, folder)
    assert not (folder / "cost_options.csv").exists() and (folder / "phones.csv").is_file()
    (folder / "accounts.xlsx").write_text("mine")
    with pytest.raises(CatalogueError) as caught:
        await export_catalogue(engine, folder)
    assert (
        caught.value.fields["value"] == "accounts.xlsx" and (folder / "accounts.xlsx").read_text() == "mine"
    )


_text = st.text(alphabet=string.ascii_letters + "äșїآ <>&*_[]{}()#-`~\"'\n\r;,=|\t.0123456789", max_size=30)
_maybe = st.none() | _text
_id = st.sampled_from(["a", "b", "c", "a b", "7", "", "n/a"])
_any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_text, inner, max_size=2),
    max_leaves=4,
)
_own = {
    "x": _any,
    "url_of": _any,
    "Service ID": _any,
    "language": _any,
    "service_id": _maybe,
    "link_id": _maybe,
}


def _object(**fields: Any) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={"id": _id, **_own, **fields})


def _several(one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(one, max_size=2)


_term = _object(name=_text, taxonomy_detail=_object(name=_text))
_attribute = _object(
    link_type=st.sampled_from(["need", "group", "x"]), value=_text, taxonomy_term=_term, taxonomy_term_id=_id
)
_language = _object(code=st.sampled_from(["ro", "uk", "x"]), name=_text)
_phone = _object(
    number=st.sampled_from(["+40 256 123 456", "112", "no"]),
    languages=_several(_language),
    attributes=_several(_attribute),
)
_schedule = _object(
    opens_at=st.sampled_from(["09:00", "24 h", "3pm"]),
    closes_at=st.sampled_from(["17:00", ""]),
    byday=st.just("MO"),
)
_contact = _object(name=_text, phones=_several(_phone))
_location = _object(
    name=_text, latitude=st.floats(-91, 91), longitude=st.floats(-181, 181),
    addresses=_several(_object(city=_text, country=st.sampled_from(["RO", "Ukraine", "?"]))),
    accessibility=_several(_object(description=_text)), phones=_several(_phone), schedules=_several(_schedule),
)  # fmt: skip
_link = _object(
    location=_location,
    location_id=_id,
    phones=_several(_phone),
    schedules=_several(_schedule),
    attributes=_several(_attribute),
)
_translation = st.fixed_dictionaries(
    {
        "entity": st.sampled_from(["service", "phone", "location", "organization", "cost_option"]),
        "entity_id": _id, "field": st.sampled_from(["name", "description"]), "language": st.sampled_from(["en", "uk"]), "text": _text,
    }
)  # fmt: skip
_service = st.fixed_dictionaries(
    {"name": st.sampled_from(["One", "Two", "Three"])},
    optional={
        "id": _id, **_own, "description": _text, "minimum_age": st.integers(0, 99) | _text,
        "organization": _object(name=_text, phones=_several(_phone), programs=_several(_object(name=_text)), funding=_several(_object(source=_text))),
        "organization_id": _id, "service_at_locations": _several(_link), "phones": _several(_phone), "contacts": _several(_contact),
        "languages": _several(_language), "schedules": _several(_schedule), "attributes": _several(_attribute),
        "cost_options": _any | _several(_object(amount=_any)), "translations": st.lists(_translation, max_size=4),
    },
)  # fmt: skip


def repeated(source: Path, target: Path) -> bytes:
    """The same as :func:`copy`, without a database between."""
    found: dict[str, dict[str, Any]] = {"service": {}, "organization": {}, "location": {}}
    for (kind, identifier), document in gather(source).records.items():
        found[kind][identifier] = document
    documents = nested(found["service"], found["organization"], found["location"], include_confidential=True)
    target.write_bytes(zip_bytes(package_files(documents)))
    return target.read_bytes()


# To find the smallest of such catalogues takes minutes: whoever needs it adds Phase.shrink.
_QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


@settings(max_examples=100, deadline=None, phases=_QUICK, suppress_health_check=list(HealthCheck))
@given(st.lists(_service, min_size=1, max_size=3))
def test_whatever_is_in_the_catalogue_comes_back_out_of_its_tables(services: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in.json").write_text(json.dumps(services))
        first = repeated(folder / "in.json", folder / "1.zip")
        assert repeated(folder / "1.zip", folder / "2.zip") == first


_word = st.sampled_from(
    ["id", "name", "status", "description", "email", "url", "minimum_age", "maximum_age", "organization", "organization_id", "location",
     "location_id", "latitude", "longitude", "addresses", "city", "country", "service_at_locations", "phones", "number", "languages", "code",
     "schedules", "byday", "freq", "opens_at", "closes_at", "valid_from", "until", "count", "timezone", "attributes", "link_type", "value",
     "translations", "entity", "entity_id", "field", "language", "text", "source_hash", "contacts", "accessibility", "assured_date", "x"]
)  # fmt: skip
_leaf = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
_leaf |= st.sampled_from(
    [
        "",
        "a",
        "null",
        "osm_hours",
        "confidential",
        "24/7",
        "09:00",
        "active",
        "RO",
        "Mo-Fr 09:00-17:00",
        "\ud800\x00",
        "<b>",
    ]
)
_anything = st.recursive(
    _leaf,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_word, inner, max_size=5),
    max_leaves=25,
)


@settings(max_examples=200, deadline=None, phases=_QUICK, suppress_health_check=list(HealthCheck))
@given(st.lists(st.dictionaries(_word, _anything, max_size=8), max_size=3))
def test_whatever_a_file_holds_it_is_read_and_the_second_export_is_the_first(services: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in.json").write_text(
            json.dumps([*services, {"id": "sound", "name": "Sound", "status": "active"}])
        )
        assert ("service", "sound") in gather(folder / "in.json").records
        first = repeated(folder / "in.json", folder / "1.zip")
        assert repeated(folder / "1.zip", folder / "2.zip") == first
