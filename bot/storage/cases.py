"""Cases: who has which conversation, and what counsellors did with it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, insert, select, update

from bot.storage import tables as t
from bot.storage.sealing import Rows
from bot.storage.types import Case, CaseStatus

_c = t.case.c


class SqlCases(Rows):
    """See ``protocols.Cases``."""

    async def open(self, case: Case) -> None:
        await self._connection.execute(
            insert(t.case).values(
                number=case.number,
                chat=self._vault.seal_id(case.chat),
                kind=case.kind,
                status=case.status,
                detail=self._seal(case.detail, f"case:{case.number}"),
                topic=case.topic,
                opened=case.opened,
                taken=case.taken,
                closed=case.closed,
            )
        )

    async def find(self, number: str) -> Case | None:
        return await self._one(_c.number == number)

    async def of(self, chat: int) -> Case | None:
        return await self._one((_c.chat == self._vault.seal_id(chat)) & (_c.status != "closed"))

    async def in_topic(self, protection: bool, topic: int) -> Case | None:
        group = _c.kind == "protection" if protection else _c.kind != "protection"
        return await self._one(group & (_c.topic == topic))

    async def change(self, number: str, status: CaseStatus, now: float) -> None:
        values: dict[str, Any] = {"status": status}
        if status == "counsellor":
            values["taken"] = func.coalesce(_c.taken, now)
        if status == "closed":
            values["closed"] = now
        await self._connection.execute(update(t.case).where(_c.number == number).values(**values))

    async def show_in(self, number: str, topic: int | None) -> None:
        await self._connection.execute(update(t.case).where(_c.number == number).values(topic=topic))

    async def waiting(self) -> int:
        query = select(func.count()).select_from(t.case).where(_c.status == "queue")
        return int(await self._connection.scalar(query) or 0)

    async def audit(self, number: str, action: str, who: int | None, now: float) -> None:
        await self._connection.execute(
            insert(t.audit).values(
                case_number=number,
                action=action,
                who=self._vault.seal_id(who) if who is not None else None,
                at=now,
            )
        )

    async def _one(self, condition: Any) -> Case | None:
        row = (
            await self._connection.execute(
                select(t.case).where(condition).order_by(_c.opened.desc()).limit(1)
            )
        ).first()
        if row is None:
            return None
        return Case(
            row.number,
            self._vault.open_id(row.chat),
            row.kind,
            row.status,
            self._open(row.detail, f"case:{row.number}"),
            row.topic,
            row.opened,
            row.taken,
            row.closed,
        )
