"""Each fault that could send somebody astray is found, and a proper record gives no alarm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.checks import check_catalogue, finding_lines
from knowledge.catalogue.importing import import_catalogue

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
    ],
)  # fmt: skip
async def test_a_fault_is_found(
    codes: Any, service: dict[str, Any], change: dict[str, Any], code: str
) -> None:
    assert code in await codes(service | change)


async def test_coordinates_in_another_country_are_found(codes: Any, service: dict[str, Any]) -> None:
    service["service_at_locations"][0]["location"] |= {"latitude": 52.2, "longitude": 21.0}
    assert "coordinates_elsewhere" in await codes(service)


async def test_the_same_service_under_two_ids_is_found(codes: Any, service: dict[str, Any]) -> None:
    assert "duplicate" in await codes(service, service | {"id": "two", "name": "centru de zi "})
    assert "duplicate" not in await codes(service | {"id": "two", "name": "Cantină socială"})


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
