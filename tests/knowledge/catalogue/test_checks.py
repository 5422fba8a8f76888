"""Each fault that could send somebody astray is found, and a proper record gives no alarm."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from typer.testing import CliRunner

from bot.cli import app
from bot.settings import load_settings
from knowledge.catalogue.checks import check_catalogue
from knowledge.catalogue.checks_texts import link_fault
from knowledge.catalogue.database import open_engine
from knowledge.catalogue.findings import finding_lines
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate

Writer = Callable[..., Path]


@pytest.fixture
def codes(engine: AsyncEngine, write: Writer) -> Any:
    async def run(*services: dict[str, Any]) -> set[str]:
        await import_catalogue(engine, write(list(services)))
        findings = await check_catalogue(engine, today=date(2026, 11, 21))
        assert len(finding_lines(findings)) == len(findings)
        return {one.code for one in findings}

    return run


async def test_a_proper_record_lacks_translations_only(codes: Any, service: dict[str, Any]) -> None:
    assert await codes(service) == {"untranslated"}


def attribute(kind: str, value: str) -> dict[str, str]:
    return {"id": f"{kind}-{value}", "link_entity": "service", "link_type": kind, "value": value}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"phones": []}, "no_phone"),
        ({"languages": []}, "no_language"),
        ({"attributes": []}, "no_need"),
        ({"assured_date": "2024-01-01"}, "check_overdue"),
        ({"assured_date": None}, "never_checked"),
        ({"attributes": [attribute("expires", "2026-01-01")]}, "expired"),
        ({"attributes": [attribute("osm_hours", "whenever")]}, "hours_unreadable"),
        ({"attributes": [attribute("timezone", "Mars/Base")]}, "zone_unknown"),
        ({"schedules": [{"id": "s", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00"}]}, "hours_unreadable"),
        (
            {"schedules": [{"id": "s", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00", "valid_to": "2026-01-01"}]},
            "hours_expired",
        ),
        ({"service_at_locations": [{"id": "x", "location_id": "nowhere"}]}, "location_unknown"),
        ({"phones": [{"id": "p", "number": "+40 25612345678"}]}, "phone_unlikely"),
        ({"attributes": [attribute("osm_hours", "Mo 09:00-12:00; Mo off")]}, "hours_never"),
        ({"attributes": [attribute("osm_hours", "2020 Mo-Fr 09:00-17:00")]}, "hours_never"),
        ({"schedules": [{"id": "s", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00", "dtstart": "2026-01-05", "count": 3}]}, "hours_expired"),
        ({"url": "https://help.example.org/"}, "link_suspicious"),
        ({"description": "Vezi https://www.facebook.com/abc… pentru detalii"}, "link_suspicious"),
    ],
)  # fmt: skip
async def test_a_fault_is_found(
    codes: Any, service: dict[str, Any], change: dict[str, Any], code: str
) -> None:
    assert code in await codes(service | change)


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [
        (52.2, 21.0, "coordinates_elsewhere"),  # Warsaw
        (46.25, 20.15, "coordinates_elsewhere"),  # Szeged, inside the box of Romanian towns
        (43.6, 31.5, "coordinates_in_sea"),  # the Black Sea, inside the box as well
        (46.0, 20.6, None),  # a village at the border, Romanian towns beside Serbian and Hungarian ones
        (45.15, 29.66, None),  # Sulina, where the Danube ends
    ],
)
async def test_places_that_cannot_be_there(
    codes: Any, service: dict[str, Any], lat: float, lon: float, code: str | None
) -> None:
    service["service_at_locations"][0]["location"] |= {"latitude": lat, "longitude": lon}
    assert {one for one in await codes(service) if one.startswith("coordinates")} == (
        {code} if code else set()
    )


def _elsewhere(service: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The same again, of another organisation, at another telephone and another place."""
    other = copy.deepcopy(service)
    other |= {"id": "two", "name": "centru de zi ", "organization": {"id": "org-2", "name": "Altcineva"}}
    other["phones"][0]["number"] = "+40 256 777 777"
    place = other["service_at_locations"][0]["location"]
    place |= {"id": "loc-2", "latitude": 45.80, "longitude": 21.30}
    return other | more


async def test_the_same_service_under_two_ids_is_found(codes: Any, service: dict[str, Any]) -> None:
    assert "duplicate" not in await codes(service, _elsewhere(service))
    assert "duplicate" in await codes(service, _elsewhere(service, organization=service["organization"]))


async def test_the_same_telephone_or_the_same_door_make_a_duplicate(
    codes: Any, service: dict[str, Any]
) -> None:
    written = [{"id": "x", "number": "0256 123 456"}]
    assert "duplicate" in await codes(service, _elsewhere(service, phones=written))
    door = _elsewhere(service)
    door["service_at_locations"][0]["location"] |= {"latitude": 45.75374, "longitude": 21.22566}
    assert "duplicate" in await codes(service, door)
    assert "duplicate" not in await codes(service, door | {"name": "Cantină socială"})


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("https://help.unhcr.org/romania/ro/", True), ("https://допомога.укр/", True), ("http://8.8.8.8/x", True),
        ("https://web.archive.org/web/2020/https://a.org/", True), ("https://bit.ly/3xYz", True),
        ("https://localhost/x", False), ("http://192.168.0.7/x", False), ("https://intranet/x", False), ("https://www..ro/", False),
        ("https://a.orghttps://b.org", False), ("https://https://a.org", False), ("https://a.invalid/", False), ("https://a.org:99999/", False),
        ("https://www.facebook.com/groups/12...", False), ("ask at the desk", False), ("https://-a.ro/", False),
    ],
)  # fmt: skip
def test_links_that_lead_nowhere_are_seen_by_their_form(url: str, fine: bool) -> None:
    assert (link_fault(url) is None) is fine


async def test_a_machine_must_not_say_who_may_come(codes: Any, service: dict[str, Any]) -> None:
    service["eligibility_description"] = "Femei cu copii."
    row = {"entity": "service", "entity_id": service["id"], "field": "eligibility_description", "language": "en", "text": "Women with children.", "status": "machine"}  # fmt: skip
    assert "machine_translated" in await codes(service | {"translations": [row]})
    assert "machine_translated" not in await codes(service | {"translations": [row | {"status": "human"}]})


def test_the_command_says_by_its_exit_status_whether_people_may_be_sent_astray(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service: dict[str, Any]
) -> None:
    monkeypatch.setenv("PORUCH_DATA", str(tmp_path))
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:invented")  # with one, examples are neither shown nor checked

    async def put(changed: dict[str, Any]) -> None:
        engine = open_engine(load_settings().database_url)
        try:
            await migrate(engine)
            (tmp_path / "in.json").write_text(json.dumps([changed]))
            await import_catalogue(engine, tmp_path / "in.json")
        finally:
            await engine.dispose()

    def check() -> tuple[int, set[str]]:
        done = CliRunner().invoke(app, ["catalogue", "check", "--json"])
        ours = {one["code"] for one in json.loads(done.stdout) if one["record"] == service["id"]}
        return done.exit_code, ours

    asyncio.run(put(service))
    status, codes = check()
    assert status == 0 and "untranslated" in codes, "what ships sends nobody astray, nor does a proper record"
    asyncio.run(put(service | {"attributes": [*service["attributes"], attribute("osm_hours", "off")]}))
    status, codes = check()
    assert status == 3 and "hours_never" in codes


async def test_open_to_all_in_one_language_and_referral_only_in_another(
    codes: Any, service: dict[str, Any]
) -> None:
    service["eligibility_description"] = "Deschis tuturor."
    row = {
        "entity": "service",
        "entity_id": service["id"],
        "field": "eligibility_description",
        "language": "en",
        "text": "By referral only.",
    }
    assert "contradiction" in await codes(service | {"translations": [row]})
    assert "contradiction" not in await codes(service | {"translations": [row | {"text": "Open to all."}]})


async def test_a_stale_translation_is_found(codes: Any, service: dict[str, Any]) -> None:
    row = {
        "entity": "service",
        "entity_id": service["id"],
        "field": "name",
        "language": "en",
        "text": "Centre",
        "source_hash": "0" * 16,
    }
    assert "stale_translation" in await codes(service | {"translations": [row]})


async def test_what_is_not_shown_is_not_checked(codes: Any, service: dict[str, Any]) -> None:
    assert await codes(service | {"status": "defunct", "phones": []}) == set()
