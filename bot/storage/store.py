"""Storage over SQL: transactions that hold every part, erasing a person, and retention."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, nullcontext
from datetime import datetime, timezone

from sqlalchemy import delete, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.security import Vault
from bot.storage import tables as t
from bot.storage.cases import SqlCases
from bot.storage.casework import SqlCaseMessages, SqlCounsellors, SqlGroups
from bot.storage.inbox import SqlInbox
from bot.storage.insight import SqlCounts, SqlGaps, SqlLessons
from bot.storage.migrations import migrate
from bot.storage.outbox import OPEN, SqlOutbox
from bot.storage.people import SqlFeedback, SqlMessages, SqlPeople
from bot.storage.reports import SqlReports
from bot.storage.sealing import Rows
from bot.storage.types import Case, Purged
from knowledge.catalogue.database import reading, writing

DAY_S = 86_400
REMOVABLE_S = 48 * 3600 - 600
"""Telegram lets a bot remove messages younger than 48 hours; ten minutes are kept in hand."""


class SqlUnit(Rows):
    """See ``protocols.Unit``."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        super().__init__(connection, vault)
        self.people = SqlPeople(connection, vault)
        self.inbox = SqlInbox(connection, vault)
        self.outbox = SqlOutbox(connection, vault)
        self.messages = SqlMessages(connection, vault)
        self.cases = SqlCases(connection, vault)
        self.said = SqlCaseMessages(connection, vault)
        self.counsellors = SqlCounsellors(connection, vault)
        self.groups = SqlGroups(connection, vault)
        self.feedback = SqlFeedback(connection, vault)
        self.reports = SqlReports(connection, vault)
        self.counts = SqlCounts(connection, vault)
        self.gaps = SqlGaps(connection, vault)
        self.lessons = SqlLessons(connection, vault)

    async def erase(self, chat: int) -> list[Case]:
        """See ``protocols.Unit.erase``."""
        key = self._vault.seal_id(chat)
        cases = await self.cases._all(t.case.c.chat == key)
        numbers = [case.number for case in cases]
        for table in (t.person, t.message, t.outbox, t.case):
            await self._connection.execute(delete(table).where(table.c.chat == key))
        if numbers:  # what they wrote may still be on its way to the counsellors
            await self._connection.execute(delete(t.outbox).where(t.outbox.c.case_number.in_(numbers)))
            await self._connection.execute(
                delete(t.case_message).where(t.case_message.c.case_number.in_(numbers))
            )
        return cases

    async def kept_about(self, chat: int) -> dict[str, str]:
        """See ``protocols.Unit.kept_about``."""
        found: dict[str, str] = {}
        if stored := await self.people.load(chat):
            found["since"], found["updated"] = _day(stored.created), _day(stored.updated)
        key = self._vault.seal_id(chat)
        query = select(func.count()).select_from(t.message).where(t.message.c.chat == key)
        if count := await self._connection.scalar(query):
            found["messages"] = str(count)
        if case := await self.cases._one(t.case.c.chat == key):
            found["case"] = case.number
            query = (
                select(func.count())
                .select_from(t.case_message)
                .join(t.case, t.case.c.number == t.case_message.c.case_number)
            )
            if said := await self._connection.scalar(query.where(t.case.c.chat == key)):
                found["case_messages"] = str(said)
        return found

    async def purge(self, now: float, days: Mapping[str, int]) -> Purged:
        """See ``protocols.Unit.purge``."""
        rows: dict[str, int] = {}
        gone = now - days["case"] * DAY_S
        spoken = select(t.case_message.c.case_number).where(t.case_message.c.at >= gone)
        # What the program has been handed back and nobody has come back to is over as well, though nobody has closed it.
        idle = (t.case.c.status == "bot") & (func.coalesce(t.case.c.taken, t.case.c.opened) < gone)
        idle &= t.case.c.number.not_in(spoken)
        old = ((t.case.c.status == "closed") & (t.case.c.closed < gone)) | idle
        columns = (t.case.c.kind, t.case.c.topic, t.case.c.contact)
        shown = (await self._connection.execute(select(*columns).where(old))).all()
        outbox = now - days["outbox"] * DAY_S

        def first_day(name: str) -> str:
            return _day(now - days[name] * DAY_S)

        for name, statement in {
            "case message": delete(t.case_message).where(
                t.case_message.c.case_number.in_(select(t.case.c.number).where(old))
            ),
            "case": delete(t.case).where(old),
            # An audit trail is kept as long as a person could complain about a closed case, four times that long.
            "audit": delete(t.audit).where(t.audit.c.at < now - 4 * days["case"] * DAY_S),
            "conversation": delete(t.person).where(t.person.c.updated < now - days["conversation"] * DAY_S),
            # Telegram keeps an update for a day: after two its number is needed no more.
            "inbox": delete(t.inbox).where(~t.inbox.c.waiting, t.inbox.c.received < now - 2 * DAY_S),
            # A group or a desk that cannot be reached may be put right: what somebody must see there, or must lose, waits longer.
            "outbox": delete(t.outbox).where(
                t.outbox.c.created < outbox,
                (t.outbox.c.lane == "private") | t.outbox.c.status.not_in(OPEN) | (t.outbox.c.created < gone),
            ),
            "message": delete(t.message).where(t.message.c.at < max(outbox, now - REMOVABLE_S)),
            "feedback": delete(t.feedback).where(t.feedback.c.day < first_day("feedback")),
            "report note": delete(t.report_note).where(t.report_note.c.at < now - days["feedback"] * DAY_S),
            "question": delete(t.gap).where(t.gap.c.day < first_day("question")),
            "count": delete(t.count).where(t.count.c.day < first_day("count")),
        }.items():
            rows[name] = (await self._connection.execute(statement)).rowcount
        return Purged(
            rows,
            topics=tuple((row.kind, row.topic) for row in shown if row.topic is not None),
            contacts=tuple(row.contact for row in shown if row.contact is not None),
        )


class SqlStorage:
    """See ``protocols.Storage``.

    Args:
        engine: The engine of the process (``knowledge.catalogue.database.open_engine``).
        vault: Encrypts.
    """

    def __init__(self, engine: AsyncEngine, vault: Vault) -> None:
        self._engine, self._vault = engine, vault
        # SQLite lets writers of one process starve each other: it polls, without an order. This queue is fair.
        self._turn = asyncio.Lock() if engine.dialect.name == "sqlite" else None

    async def start(self) -> None:
        """Makes or updates the tables and checks that the secret key fits the data.

        Raises:
            SecretKeyError: The data was written with another key.
        """
        await migrate(self._engine)
        async with writing(self._engine) as connection:
            token = await connection.scalar(select(t.key_check.c.token))
            if token is None:
                await connection.execute(insert(t.key_check).values(id=1, token=self._vault.token()))
            else:
                self._vault.check(token)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[SqlUnit]:
        """A transaction: all or nothing."""
        async with self._turn or nullcontext(), writing(self._engine) as connection:
            yield SqlUnit(connection, self._vault)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[SqlUnit]:
        """A consistent view."""
        async with reading(self._engine) as connection:
            yield SqlUnit(connection, self._vault)

    async def scrub(self) -> None:
        """Empties the write-ahead log, which keeps what was removed until then (SQLite only)."""
        if self._engine.dialect.name != "sqlite":
            return
        async with self._turn or nullcontext(), self._engine.connect() as connection:
            await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))


def _day(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).date().isoformat()
