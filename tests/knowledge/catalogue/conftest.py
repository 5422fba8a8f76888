"""A fresh, migrated catalogue for each test, and a service to bend."""

from __future__ import annotations

import copy
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import open_engine
from knowledge.catalogue.migrations import migrate

SERVICE: dict[str, Any] = {
    "id": "11111111-1111-5111-8111-111111111111",
    "name": "Centru de zi",
    "status": "active",
    "description": "Consiliere și informare.",
    "assured_date": "2026-11-01",
    "organization": {"id": "org-1", "name": "Asociația Exemplu"},
    "service_at_locations": [
        {
            "id": "sal-1",
            "location": {
                "id": "loc-1",
                "location_type": "physical",
                "name": "Timișoara",
                "latitude": 45.7537,
                "longitude": 21.2257,
                "addresses": [
                    {"id": "adr-1", "address_1": "Strada Exemplu 1", "city": "Timișoara", "country": "RO"}
                ],
            },
        }
    ],
    "phones": [{"id": "ph-1", "number": "+40 256 123 456"}],
    "schedules": [{"id": "sc-1", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "17:00"}],
    "languages": [{"id": "la-1", "code": "ro", "name": "Romanian"}],
    "attributes": [
        {"id": "at-1", "link_entity": "service", "link_type": "need", "value": "mental_health"},
        {"id": "at-2", "link_entity": "service", "link_type": "text_language", "value": "ro"},
    ],
    "translations": [],
}  # fmt: skip


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'catalogue.db'}")
    await migrate(opened)
    yield opened
    await opened.dispose()


@pytest.fixture
def service() -> dict[str, Any]:
    return copy.deepcopy(SERVICE)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes values as a JSON file."""

    def writer(value: Any, name: str = "services.json") -> Path:
        path = tmp_path / name
        path.write_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1))
        return path

    return writer
