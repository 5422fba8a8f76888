"""A catalogue of the first version, brought to today's form step by step and read through today's code: nothing is lost on the way."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import drafts, migrations
from knowledge.catalogue.checks import check_catalogue
from knowledge.catalogue.confirming import asking
from knowledge.catalogue.database import open_engine, reading, writing
from knowledge.catalogue.exporting import export_catalogue
from knowledge.catalogue.model import Document, RecordKind, canonical, source_hash
from knowledge.catalogue.parts import part_rows, record_row
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.storage import history, load, save, undo
from knowledge.console import audit
from knowledge.console.accounts import operators, sessions
from knowledge.console.lists.answers import list_answers
from knowledge.console.lists.filters import Filters
from knowledge.console.lists.services import Asked, list_services
from knowledge.console.roles import Role
from knowledge.search.reader import IndexedService
from knowledge.tokens import token_hash
from tests.migrating import Rows, counts, put, upgrade

THEN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
KINDS: tuple[RecordKind, ...] = ("organization", "location", "service", "answer")
HOUSE, SHELTER = "s-house", "s-shelter"
LANGUAGES = ("uk", "ar")


def _records() -> dict[RecordKind, list[Document]]:
    """Two services, one of them confidential, with everything that has a table."""

    def service(name: str, place: str, **more: Any) -> Document:
        translations = [
            {"entity": "service", "entity_id": name, "field": field, "language": code, "text": f"{code} {field}", "status": "human", "source_hash": source_hash(text)}
            for code in LANGUAGES
            for field, text in (("name", "Maple House"), ("description", "Advice."))
        ]  # fmt: skip
        flags = [("need", "legal"), ("text_language", "en"), *more.pop("flags", ())]
        return canonical(
            "service",
            {
                "id": name, "name": "Maple House", "description": "Advice.", "organization_id": "o-1", "status": "active", "assured_date": "2026-02-01",
                "phones": [{"id": f"p-{name}", "number": "+40 256 123 456"}], "languages": [{"id": f"l-{name}", "code": "uk"}],
                "schedules": [{"id": f"h-{name}", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00"}],
                "service_at_locations": [{"id": f"at-{name}", "location_id": place}], "translations": translations,
                "attributes": [{"id": f"{name}-{key}", "link_entity": "service", "link_type": key, "value": value} for key, value in flags],
                **more,
            },
        )  # fmt: skip

    def place(name: str, street: str) -> Document:
        address = {"id": f"a-{name}", "address_1": street, "city": "Timișoara", "country": "RO"}
        return canonical("location", {"id": name, "location_type": "physical", "latitude": 45.75, "longitude": 21.22, "addresses": [address]})  # fmt: skip

    return {
        "organization": [canonical("organization", {"id": "o-1", "name": "Asociația Exemplu"})],
        "location": [place("l-1", "Strada Exemplu 1"), place("l-2", "Strada Secretă 7")],
        "service": [service(HOUSE, "l-1"), service(SHELTER, "l-2", flags=[("confidential", "true")])],
        "answer": [
            canonical(
                "answer",
                {
                    "id": "passport", "needs": ["documents"], "country": "RO", "source_url": "https://example.org", "assured_date": "2026-02-01",
                    "texts": [{"language": code, "title": f"Passport {code}", "text": "Go to the office.", "status": "unreviewed"} for code in ("en", "uk")],
                },
            )
        ],
    }  # fmt: skip


def _of_the_first() -> Rows:
    """The rows of the first version; answers had no needs among the attributes then."""
    rows: dict[str, list[dict[str, Any]]] = {
        "seeded": [{"file": "starter.json", "digest": "0" * 64}],
        "revision": [],
    }
    for kind, documents in _records().items():
        for position, document in enumerate(documents, 1):
            rows.setdefault(kind, []).append(record_row(kind, document) | {"position": position})
            for table, parts in part_rows(kind, document).items():
                if table not in ("listing", "text_state") and (kind, table) != ("answer", "attribute"):
                    rows.setdefault(table, []).extend(parts)
            older = document | ({"name": "Old name"} if kind == "service" else {})
            for number, snapshot in enumerate((older, document), 1):
                rows["revision"].append(
                    {"kind": kind, "record_id": document["id"], "number": number, "who": "Olena", "at": _at(number), "why": "import", "snapshot": snapshot}
                )  # fmt: skip
    return rows


def _at(days: int = 0) -> datetime:
    """As SQLite keeps a moment."""
    return (THEN + timedelta(days=days)).replace(tzinfo=None)


def _of_the_second() -> Rows:
    return {
        "console_operator": [{"id": "op-1", "name": "Olena", "name_key": "olena", "role": "admin", "password_hash": "x", "locked": False, "created_at": _at()}],
        "console_link": [{"token_hash": token_hash("welcome"), "operator_id": "op-1", "expires_at": _at(3)}],
        "console_session": [{"token_hash": token_hash("session"), "id": "se-1", "operator_id": "op-1", "whole": True, "device": "Firefox", "created_at": _at(), "seen_at": _at()}],
        "console_recovery": [{"code_hash": "1" * 64, "operator_id": "op-1"}],
        "console_failure": [{"name_hash": "2" * 64, "times": 2, "last_at": _at()}],
        "console_audit": [{"at": _at(), "who": "Olena", "action": "publish", "kind": "service", "record_id": HOUSE}],
    }  # fmt: skip


def _of_the_third() -> Rows:
    drafted = _records()["service"][0] | {"name": "Drafted name"}
    return {
        "draft": [
            {
                "id": 1, "kind": "service", "record_id": HOUSE, "title": "Drafted name", "state": "open", "author": "Olena", "why": "called",
                "opened": _at(), "changed": _at(), "version": 1, "saves": 1, "second": False,
            }
        ],
        "draft_record": [{"draft_id": 1, "kind": "service", "record_id": HOUSE}],
        "draft_version": [
            {"draft_id": 1, "number": 1, "who": "Olena", "at": _at(), "parts": [{"kind": "service", "id": HOUSE, "base": 2, "document": drafted}]}
        ],
    }  # fmt: skip


def _of_the_fourth() -> Rows:
    return {
        "confirmation": [
            {"token_hash": token_hash("provider"), "service_id": HOUSE, "title": "Maple House", "language": "uk", "who": "Olena", "at": _at(), "expires": _at(30), "state": "open"}
        ],
        "sheet_layout": [{"header": "h", "layout": {"targets": []}, "who": "Olena", "at": _at()}],
    }  # fmt: skip


STEPS = (
    ("0001", _of_the_first),
    ("0002", _of_the_second),
    ("0003", _of_the_third),
    ("0004", _of_the_fourth),
)
"""Each step of a form that data was kept in, and what came into its tables."""


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'catalogue.db'}")
    yield opened
    await opened.dispose()


async def _as_of(engine: AsyncEngine, last: str) -> dict[str, int]:
    """Data as it lay in a version that had come about step by step, in every table; how many rows each has."""
    for step, rows in STEPS:
        if step <= last:
            await upgrade(engine, migrations, step)
            await put(engine, rows())
    found = await counts(engine)
    assert all(found.values()), f"empty: {[name for name, number in found.items() if not number]}"
    return found


@pytest.mark.parametrize("last", [step for step, _rows in STEPS])
async def test_no_row_is_lost_and_records_are_what_they_were(engine: AsyncEngine, last: str) -> None:
    before = await _as_of(engine, last)
    await migrations.migrate(engine)
    after = await counts(engine)
    # The needs of answers are asked for in lists since the fifth step.
    assert {name: after[name] - (name == "attribute") for name in before} == before
    async with reading(engine) as connection:
        for kind, documents in _records().items():
            assert await load(connection, kind) == {one["id"]: one for one in documents}


async def test_lists_search_checks_and_export_read_them(engine: AsyncEngine, tmp_path: Path) -> None:
    await _as_of(engine, "0001")
    await migrations.migrate(engine)

    async def listed(sees_all: bool = True, **filters: Any) -> list[str]:
        asked = Asked(
            Filters(**filters), today=TODAY, overdue_days=365, sees_all=sees_all, language="uk", hits=()
        )
        return [row.id for row in (await list_services(engine, asked)).rows]

    assert set(await listed()) == {HOUSE, SHELTER}
    assert set(await listed(q="maple", need="legal", country="RO", speaks="uk")) == {HOUSE, SHELTER}
    assert await listed(town="timis", sees_all=False) == [HOUSE]
    assert (
        await listed(texts="missing", texts_in="uk") == []
        and len(await listed(texts="missing", texts_in="ro")) == 2
    )
    answers = await list_answers(
        engine, Filters(need="documents", country="RO"), (), today=TODAY, overdue_days=365, language="uk"
    )
    assert [row.id for row in answers.rows] == ["passport"]

    records = await SqlCatalogueReader(engine, show_examples=False, overdue_days=365).records()
    assert {one.id for one in records} == {HOUSE, SHELTER, "passport"}
    shelter = next(one for one in records if one.id == SHELTER)
    assert isinstance(shelter, IndexedService) and "Secretă" not in repr(shelter)
    codes = {one.code for one in await check_catalogue(engine, today=TODAY, overdue_days=30)}
    assert "check_overdue" in codes
    await export_catalogue(engine, tmp_path / "all.json", include_confidential=True)
    assert {one["id"] for one in json.loads((tmp_path / "all.json").read_text())} == {HOUSE, SHELTER}


async def test_history_goes_on_and_can_be_undone(engine: AsyncEngine) -> None:
    await _as_of(engine, "0001")
    await migrations.migrate(engine)
    house = _records()["service"][0]
    await save(engine, "service", house | {"name": "New name"}, who="Ihor", why="called")
    steps = await history(engine, "service", HOUSE)
    assert [(one.number, one.who, one.snapshot and one.snapshot["name"]) for one in steps] == [
        (3, "Ihor", "New name"), (2, "Olena", "Maple House"), (1, "Olena", "Old name"),
    ]  # fmt: skip
    assert steps[1].at == THEN + timedelta(days=2)
    await undo(engine, "service", HOUSE, 1, who="Ihor", why="")
    async with reading(engine) as connection:
        assert (await load(connection, "service", [HOUSE]))[HOUSE]["name"] == "Old name"


async def test_operators_drafts_and_links_of_then_still_work(engine: AsyncEngine) -> None:
    await _as_of(engine, "0004")
    await migrations.migrate(engine)
    now = THEN + timedelta(minutes=5)
    async with writing(engine) as connection:
        olena = await operators.named(connection, "OLENA")
        assert olena.role is Role.ADMIN
        assert await operators.invited(connection, "welcome", now) == olena
    session = await sessions.find(engine, "session", now)
    assert session and session.operator.name == "Olena" and session.whole
    assert [one.action for one in await audit.entries(engine, record=HOUSE)] == ["publish"]

    draft = await drafts.draft(engine, 1)
    assert draft.parts[0].document and draft.parts[0].document["name"] == "Drafted name"
    assert await drafts.conflicts(engine, draft) == []
    assert [one.id for one in await drafts.drafts_of(engine, "service", HOUSE)] == [1]
    question = await asking.find(engine, "provider", now)
    assert (question.service_id, question.expires) == (HOUSE, THEN + timedelta(days=30))
    await asking.answer(engine, "provider", {"exists": True}, now)
    assert await asking.count(engine, "answered", now) == 1
