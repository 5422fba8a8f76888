"""Data of the first version of the store, brought to today's form and read through today's code: nothing is lost on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import SecretKeyError
from bot.security import Vault
from bot.storage import SqlStorage, migrations
from bot.storage.store import SqlUnit
from bot.storage.types import CaseMessage, Counsellor, Outgoing
from knowledge.catalogue.database import open_engine, writing
from tests.migrating import counts, put, upgrade

KEY = bytes(range(32))
ANA, IHOR = 5_550_000_001, 5_550_000_002
NOW = 1_790_000_000.0
DAYS = dict.fromkeys(("conversation", "outbox", "case", "feedback", "question", "count"), 36_500)
FIRST_TABLES = {"bot_key_check", "bot_person", "bot_inbox", "bot_outbox", "bot_message", "bot_case", "bot_audit", "bot_feedback"}  # fmt: skip


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'poruch.db'}")
    yield opened
    await opened.dispose()


@pytest.fixture
async def first(engine: AsyncEngine) -> AsyncEngine:
    """A database of the first version with rows in every table."""
    vault = Vault(KEY)
    await upgrade(engine, migrations, "0001")
    async with writing(engine) as connection:
        unit = SqlUnit(connection, vault)  # of these tables today's code writes the same rows
        await unit.people.save(ANA, {"stage": "open", "language": "uk"}, NOW)
        await unit.inbox.add(1, ANA, {"text": "одне"}, NOW)
        await unit.inbox.finish(1)
        await unit.inbox.add(2, IHOR, {"text": "două"}, NOW)
        await unit.outbox.put(1, 0, [Outgoing(ANA, {"text": "відповідь"}, keep=True)], NOW)
        await unit.messages.remember(ANA, 77, NOW)
        await unit.cases.audit("A1", "open", ANA, NOW)
        detail = vault.seal(b'{"summary": "a room"}', "case:A1")
    await put(
        engine,
        {
            "bot_key_check": [{"id": 1, "token": vault.token()}],
            "bot_case": [
                {"number": "A1", "chat": vault.seal_id(IHOR), "kind": "general", "status": "counsellor", "detail": detail, "topic": 5, "opened": NOW}
            ],
            "bot_feedback": [
                {"ref": "service:s1", "kind": kind, "day": day}
                for kind, day in (("closed", "2026-09-01"), ("closed", "2026-09-02"), ("good", "2026-09-02"), ("money", "2026-09-03"))
            ],
        },
    )  # fmt: skip
    found = await counts(engine)
    assert set(found) == FIRST_TABLES and all(found.values()), "a table of the first version is empty"
    return engine


@pytest.mark.parametrize("steps", [(), ("0002", "0003", "0004")], ids=["at once", "one by one"])
async def test_everything_of_the_first_version_is_there(first: AsyncEngine, steps: tuple[str, ...]) -> None:
    before = await counts(first)
    for step in steps:
        await upgrade(first, migrations, step)
    storage = SqlStorage(first, Vault(KEY))
    await storage.start()
    assert {name: number for name, number in (await counts(first)).items() if name in before} == before
    async with storage.read() as unit:
        person = await unit.people.load(ANA)
        assert person and person.state == {"stage": "open", "language": "uk"} and person.created == NOW
        assert await unit.inbox.heads() == [(2, IHOR)] and await unit.inbox.last() == 2
        [waiting] = await unit.outbox.heads("private", NOW)
        assert (waiting.out.chat, waiting.out.payload, waiting.out.keep) == (ANA, {"text": "відповідь"}, True)
        assert await unit.messages.recent(ANA, 0) == [77]
        case = await unit.cases.find("A1")
        assert case and (case.chat, case.detail, case.topic) == (IHOR, {"summary": "a room"}, 5)
        assert (case.status, case.owner, case.waiting) == ("queue", None, NOW), (
            "nobody knows any more whose it was"
        )
        assert await unit.feedback.counts("service:s1") == {"closed": 2, "good": 1, "money": 1}
        assert {one.kind: one.number for one in await unit.reports.waiting(money=True)} == {
            "closed": 2,
            "money": 1,
        }


async def test_reports_without_a_mark_of_whom_never_bring_a_record_into_doubt(first: AsyncEngine) -> None:
    """Two of them may be of one person, and so may one of them and a new one."""
    storage = SqlStorage(first, Vault(KEY))
    await storage.start()
    async with storage.write() as unit:
        assert not await unit.reports.doubtful("service:s1")
        await unit.feedback.add("service:s1", "closed", NOW, ANA)
        assert not await unit.reports.doubtful("service:s1")
        for number in range(16):  # one in sixteen pairs of people has the same mark
            await unit.feedback.add("service:s1", "closed", NOW + 86_400, IHOR + number)
        assert await unit.reports.doubtful("service:s1")


async def test_work_goes_on_in_what_was_added(first: AsyncEngine) -> None:
    storage = SqlStorage(first, Vault(KEY))
    await storage.start()
    async with storage.write() as unit:
        [closed] = [one for one in await unit.reports.waiting(money=False) if one.kind == "closed"]
        await unit.reports.handle("service:s1", closed.upto, "called", "Olena", NOW, money=False)
        await unit.counts.add("2026-09-01", "uk", "food", "answered")
        await unit.gaps.add(ANA, "where is ▢", "en", "food", "2026-09-01")
        await unit.lessons.add("где поесть", "ru", "need_food", "Olena", "2026-09-01")
        olena = await unit.counsellors.save(Counsellor("Olena", telegram=ANA))
        assert await unit.cases.take("A1", olena, NOW)
        await unit.said.add(CaseMessage("A1", "counsellor", "Bună", who=olena, at=NOW))
        await unit.groups.moved(-1, -2)
        second = await unit.inbox.begin(2)
        assert second and second.payload == {"text": "două"} and second.attempts == 1
    async with storage.write() as unit:
        assert [one.kind for one in await unit.reports.waiting(money=False)] == []
        assert [one.kind for one in await unit.reports.waiting(money=True)] == ["money"]
        assert not any((await unit.purge(NOW, DAYS)).rows.values())
    found = await counts(first)
    assert all(found.values()), f"nothing came into {[name for name, number in found.items() if not number]}"


async def test_the_key_of_then_is_still_asked_for(first: AsyncEngine) -> None:
    with pytest.raises(SecretKeyError):
        await SqlStorage(first, Vault(bytes(32))).start()
