"""Emergency numbers that operators publish: live within a second, never without a number, and never by one person alone."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import open_engine, writing
from knowledge.catalogue.drafts import NEW, Part, check_draft, draft, open_draft, publish
from knowledge.catalogue.drafts.emergency import emergency_findings, is_known
from knowledge.catalogue.emergencies import (
    file_rows,
    follow,
    in_use,
    read_record,
    record_of,
    refresh,
    shipped_numbers,
    shipped_record,
)
from knowledge.catalogue.history import steps
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.storage import Change, apply, remove, undo
from knowledge.emergency import CRISIS_KINDS, SHIPPED, EmergencyNumbers
from knowledge.errors import CatalogueError, NotYet

TODAY = date(2026, 11, 22)


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'catalogue.db'}")
    await migrate(opened)
    yield opened
    await opened.dispose()


def changed(country: str = "PL", **line: Any) -> dict[str, Any]:
    """The shipped numbers of a country with another one for children."""
    document = copy.deepcopy(shipped_record(country))
    child = next(one for one in document["numbers"] if one["purpose"] == "child")
    child.update(line or {"number": "800 121 212", "hours": "Mo-Fr 08:00-18:00", "languages": ["pl", "uk"]})
    return document


async def published(engine: AsyncEngine, document: dict[str, Any], key: str = "") -> None:
    async with writing(engine) as connection:
        change = Change("emergency", key or document["id"], document)
        await apply(connection, [change], who="Olena + Ion", why="")


def given(numbers: EmergencyNumbers, kind: str = "child", country: str = "PL") -> list[str]:
    return [one.number for one in numbers.for_crisis(kind, country)]


@asynccontextmanager
async def following(engine: AsyncEngine, numbers: EmergencyNumbers) -> AsyncIterator[None]:
    task = asyncio.create_task(follow(engine, numbers))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def seen_within(seconds: float, numbers: EmergencyNumbers, number: str) -> bool:
    for _ in range(int(seconds / 0.02)):
        if number in given(numbers):
            return True
        await asyncio.sleep(0.02)
    return False


async def test_what_is_published_is_given_within_a_second_and_so_is_going_back(engine: AsyncEngine) -> None:
    numbers = EmergencyNumbers.load(SHIPPED)
    assert "116 111" in given(numbers)
    async with following(engine, numbers):
        await asyncio.sleep(0.1)
        await published(engine, changed())
        assert await seen_within(1, numbers, "800 121 212")
        assert "116 111" not in given(numbers)
        await remove(engine, "emergency", "PL", who="Olena", why="back")
        assert await seen_within(1, numbers, "116 111")
        assert "800 121 212" not in given(numbers)


async def test_without_the_database_the_last_known_numbers_are_given(
    engine: AsyncEngine, caplog: pytest.LogCaptureFixture
) -> None:
    numbers = EmergencyNumbers.load(SHIPPED)
    await published(engine, changed())
    async with following(engine, numbers):
        assert await seen_within(1, numbers, "800 121 212")
        async with engine.begin() as connection:
            await connection.execute(text("ALTER TABLE emergency RENAME TO away"))
            await connection.execute(text("ALTER TABLE revision RENAME TO away_too"))
        with caplog.at_level(logging.WARNING):
            await asyncio.sleep(1)
        assert caplog.text.count("not refreshed") == 1, "said once, not twice a second"
        assert given(numbers)[0] == "800 121 212"
        async with engine.begin() as connection:
            await connection.execute(text("ALTER TABLE away RENAME TO emergency"))
            await connection.execute(text("ALTER TABLE away_too RENAME TO revision"))
        await published(engine, changed(number="800 080 222"))
        assert await seen_within(2, numbers, "800 080 222")


@pytest.mark.parametrize(
    "document",
    [
        {"id": "PL", "numbers": []},
        {"id": "PL"},
        {},
        ["PL"],
        {
            "id": "PL",
            "numbers": [{"id": "1", "number": "call us", "purpose": "child", "verified": "2026-11-22"}],
        },
        {"id": "PL", "numbers": [{"id": "1", "number": "112", "purpose": "child", "verified": "soon"}]},
        {"id": "PL", "numbers": [{"id": "1", "number": "112", "purpose": "child", "hours": "whenever"}]},
        {"id": "PL", "numbers": [{"id": "1", "number": "999", "purpose": "child"}]},
        {"id": "RO", "numbers": [{"id": "1", "number": "999", "purpose": "child", "verified": "2026-11-22"}]},
    ],
)
async def test_a_damaged_or_empty_record_leaves_the_shipped_numbers(
    engine: AsyncEngine, document: Any
) -> None:
    async with engine.begin() as connection:
        await connection.execute(
            text("INSERT INTO emergency (id, document) VALUES ('PL', :document)"),
            {"document": json.dumps(document)},
        )
    numbers, shipped = EmergencyNumbers.load(SHIPPED), EmergencyNumbers.load(SHIPPED)
    await refresh(engine, numbers)
    for kind in CRISIS_KINDS:
        for country in ("PL", "RO"):
            assert numbers.for_crisis(kind, country) == shipped.for_crisis(kind, country)


async def test_a_record_that_is_no_json_stops_nobody(engine: AsyncEngine) -> None:
    numbers = EmergencyNumbers.load(SHIPPED)
    before = given(numbers)
    async with following(engine, numbers):
        async with engine.begin() as connection:
            await connection.execute(text("INSERT INTO emergency (id, document) VALUES ('UA', '{broken')"))
        await published(engine, changed())
        await asyncio.sleep(0.6)
        assert given(numbers) == before
        async with engine.begin() as connection:
            await connection.execute(text("DELETE FROM emergency WHERE id = 'UA'"))
        assert await seen_within(1, numbers, "800 121 212"), "it goes on looking"


def test_numbers_that_are_certain_cannot_be_taken_away() -> None:
    document = shipped_record("UA")
    document["numbers"] = [one for one in document["numbers"] if one["number"] == "7333"]
    numbers = in_use({"UA": document})
    for kind in CRISIS_KINDS:
        assert {"101", "102", "103"} <= set(given(numbers, kind, "UA"))


@pytest.mark.parametrize("country", sorted(shipped_numbers().countries))
def test_every_shipped_country_reads_back_as_it_was_and_has_nothing_new_to_be_said_of_it(
    country: str,
) -> None:
    document = shipped_record(country)
    shipped = shipped_numbers().for_country(country)
    read = read_record(document)
    assert record_of(country, read) == document
    assert [(one.number, one.purpose, set(one.crisis), one.languages) for one in read] == [
        (one.number, one.purpose, set(one.crisis), one.languages) for one in shipped
    ]
    assert [one for one in emergency_findings(country, document, None, TODAY) if one.fresh] == []


async def test_the_export_has_what_is_given_and_can_be_shipped(engine: AsyncEngine, tmp_path: Path) -> None:
    rows = file_rows(in_use({"PL": changed()}))
    path = tmp_path / "emergency.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    again, wanted = EmergencyNumbers.load(path), in_use({"PL": changed()})
    for country in wanted.countries:
        left, right = (
            {replace(one, crisis=tuple(sorted(one.crisis))) for one in numbers.for_country(country)}
            for numbers in (again, wanted)
        )
        assert left == right
    assert "800 121 212" in given(again)


@pytest.mark.parametrize(
    ("number", "country", "known"),
    [
        ("112", "RO", True), ("116 111", "PL", True), ("0800 500 333", "RO", True), ("+40 800 500 333", "RO", True),
        ("0800 500 333", "PL", False), ("12345", "RO", False), ("99", "UA", False), ("0", "RO", False),
    ],
)  # fmt: skip
def test_a_number_must_be_one_of_the_country(number: str, country: str, known: bool) -> None:
    assert is_known(number, country) is known


def codes(document: dict[str, Any]) -> set[tuple[str, str, str]]:
    found = emergency_findings("PL", document, None, TODAY)
    return {(one.code, one.severity, one.field.rpartition(".")[2]) for one in found if one.fresh}


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ({"number": "12 34", "languages": ["pl"]}, ("emergency_number", "error", "number")),
        ({"number": "800 121 212", "languages": []}, ("emergency_languages", "error", "languages")),
        ({"source": ""}, ("unfit", "error", "source_url")),
        ({"source_url": None}, ("unfit", "error", "source_url")),
        ({"verified": "2026-11-23"}, ("unfit", "error", "verified")),
        ({"number": "800 121 212", "verified": None}, ("emergency_unverified", "warning", "verified")),
    ],
)
def test_the_check_finds(line: dict[str, Any], finding: tuple[str, str, str]) -> None:
    assert codes(changed(**line)) == {finding}


def test_every_danger_must_have_a_number() -> None:
    document = changed()
    for line in document["numbers"]:
        line["crisis"] = [kind for kind in line.get("crisis", ()) if kind != "medical"]
    assert codes(document) == {("unfit", "error", "crisis")}


async def test_four_eyes_even_for_a_day_and_a_note(engine: AsyncEngine) -> None:
    for document in (changed(), changed(verified="2026-11-22"), changed(note="asked"), None):
        if document is None:
            await published(engine, changed())
        opened = await open_draft(engine, [Part("emergency", "PL", NEW, document)], who="Olena", why="")
        assert opened.second
        checked = await check_draft(engine, opened.id, today=TODAY)
        assert checked.checked is not None and not checked.checked.unfit and not checked.checked.tried
        with pytest.raises(NotYet) as refused:
            await publish(engine, opened.id, who="Olena")
        assert refused.value.fields["reason"] == "second"
        assert (await draft(engine, opened.id)).state == "checked"


async def test_published_by_another_it_has_a_history_and_can_be_undone(engine: AsyncEngine) -> None:
    opened = await open_draft(engine, [Part("emergency", "PL", NEW, changed())], who="Olena", why="new line")
    await check_draft(engine, opened.id, today=TODAY)
    await publish(engine, opened.id, who="Ion", at=datetime(2026, 11, 22, tzinfo=UTC))
    await published(engine, changed(number="800 080 222"))
    newest, first = await steps(engine, "emergency", "PL")
    assert first.who == "Olena + Ion" and first.why == "new line" and first.action == "created"
    assert {one.field for one in newest.changes} >= {"numbers[116111].number"}
    assert await undo(engine, "emergency", "PL", 1, who="Ion")
    numbers = EmergencyNumbers.load(SHIPPED)
    await refresh(engine, numbers)
    assert "800 121 212" in given(numbers)


def test_a_number_twice_or_without_digits_is_no_record() -> None:
    for numbers in ([], changed()["numbers"] * 2, [{"id": "1", "number": "sos", "purpose": "child"}]):
        with pytest.raises(CatalogueError):
            read_record({"id": "PL", "numbers": numbers})
