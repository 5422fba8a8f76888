"""Hours in OpenStreetMap's syntax leave as HSDS schedules as well, mean the same there, and come back without an echo."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.exporting import export_catalogue
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.storage import get
from knowledge.search.hours import open_state
from knowledge.search.schedules import schedules_to_osm

Writer = Callable[..., Path]
MONDAY = datetime(2026, 11, 23, 0, 10, tzinfo=ZoneInfo("UTC"))


def written(service: dict[str, Any], osm: str) -> dict[str, Any]:
    """The service with hours in our attribute only: one on the service, one on its place, one on their link."""
    hours = {"link_type": "osm_hours", "value": osm}
    done: dict[str, Any] = json.loads(json.dumps(service))
    done["schedules"] = []
    done["attributes"].append(hours | {"id": "h1", "link_entity": "service"})
    link = done["service_at_locations"][0]
    link["attributes"] = [hours | {"id": "h2", "link_entity": "service_at_location"}]
    link["location"]["attributes"] = [hours | {"id": "h3", "link_entity": "location"}]
    return done


@pytest.fixture
def exported(engine: AsyncEngine, write: Writer, tmp_path: Path) -> Any:
    async def run(service: dict[str, Any], name: str = "out.json") -> dict[str, Any]:
        await import_catalogue(engine, write([service]))
        await export_catalogue(engine, tmp_path / name)
        return json.loads((tmp_path / name).read_text())[0] if name.endswith("json") else {}

    return run


@pytest.mark.parametrize("osm", ["Mo-Fr 09:00-12:00,13:00-17:00", "Mo-Th 10:00-18:00; PH off", "Fr 22:00-06:00", "24/7", "Mo[1] 10:00-12:00"])  # fmt: skip
async def test_who_reads_the_standard_only_learns_the_same_hours(
    exported: Any, service: dict[str, Any], osm: str
) -> None:
    done = await exported(written(service, osm))
    link = done["service_at_locations"][0]
    for level in (done, link, link["location"]):
        spoken, issues = schedules_to_osm(level["schedules"])
        assert not issues
        for hours in range(24 * 14):
            at = MONDAY + timedelta(hours=hours)
            assert open_state(spoken, "UTC", None, at).open is open_state(osm, "UTC", None, at).open


async def test_what_the_standard_cannot_say_is_not_said_wrongly(
    exported: Any, service: dict[str, Any]
) -> None:
    assert not (await exported(written(service, "Jun-Aug Mo 09:00-17:00"))).get("schedules")


async def test_schedules_of_its_own_are_left_as_they_are(exported: Any, service: dict[str, Any]) -> None:
    own = service["schedules"]
    done = await exported(written(service, "Mo 09:00-17:00") | {"schedules": own})
    assert done["schedules"] == own


@pytest.mark.parametrize("name", ["out.json", "out.zip"])
async def test_the_echo_changes_nothing_when_it_comes_back(
    engine: AsyncEngine, exported: Any, service: dict[str, Any], tmp_path: Path, name: str
) -> None:
    await exported(written(service, "Mo 09:00-17:00"), name)
    report = await import_catalogue(engine, tmp_path / name)
    assert report.changed == 0
    assert not (await get(engine, "service", service["id"])).get("schedules")
    await export_catalogue(engine, tmp_path / f"again-{name}")
    assert (tmp_path / f"again-{name}").read_bytes() == (tmp_path / name).read_bytes()


async def test_hours_edited_in_the_attribute_leave_no_old_echo(
    engine: AsyncEngine, exported: Any, service: dict[str, Any], write: Writer
) -> None:
    done = await exported(written(service, "Mo 09:00-12:00,13:00-17:00"))
    for row in done["attributes"]:
        if row["link_type"] == "osm_hours":
            row["value"] = "Sa 10:00-14:00"
    again = await exported(done, "second.json")
    assert [(row["byday"], row["opens_at"]) for row in again["schedules"]] == [("SA", "10:00")]
