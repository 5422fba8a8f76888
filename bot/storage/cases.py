"""Cases: who has which conversation, and what counsellors did with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from sqlalchemy import func, insert, select, update

from bot.storage import tables as t
from bot.storage.sealing import Rows
from bot.storage.types import Case, Team

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
                owner=case.owner,
                waiting=case.opened if case.waiting is None and case.status == "queue" else case.waiting,
            )
        )

    async def find(self, number: str) -> Case | None:
        return await self._one(_c.number == number)

    async def of(self, chat: int) -> Case | None:
        return await self._one((_c.chat == self._vault.seal_id(chat)) & (_c.status != "closed"))

    async def closed_since(self, chat: int, since: float) -> Case | None:
        condition = (_c.chat == self._vault.seal_id(chat)) & (_c.status == "closed") & (_c.closed >= since)
        return await self._one(condition, _c.closed.desc())

    async def every_open(self, team: Team | None = None) -> list[Case]:
        condition: Any = _c.status != "closed"
        if team is not None:
            condition &= (_c.kind == "protection") == (team == "protection")
        return await self._all(condition)

    async def in_topic(self, protection: bool, topic: int) -> Case | None:
        group = _c.kind == "protection" if protection else _c.kind != "protection"
        return await self._one(group & (_c.topic == topic))

    async def take(self, number: str, counsellor: int, now: float) -> bool:
        free = (_c.number == number) & (_c.status != "closed")
        free &= (_c.owner.is_(None)) | (_c.owner == counsellor)
        return bool(await self._has(free, counsellor, now))

    async def give(self, number: str, counsellor: int, now: float) -> None:
        await self._has((_c.number == number) & (_c.status != "closed"), counsellor, now)

    async def change(
        self, number: str, status: Literal["queue", "bot", "closed"], now: float, reason: str | None = None
    ) -> None:
        values: dict[str, Any] = {"status": status, "owner": None, "snoozed": None, "held": None}
        if status == "queue":
            values |= {"waiting": func.coalesce(_c.waiting, now), "told": None, "raised": None}
        else:
            values["waiting"] = None
        if status == "closed":
            values |= {"closed": now, "reason": reason}
        await self._set(number, **values)

    async def reopen(self, number: str, detail: Mapping[str, Any], now: float) -> None:
        sealed = self._seal(detail, f"case:{number}")
        await self.change(number, "queue", now)
        await self._set(number, detail=sealed, closed=None, reason=None, waiting=now)

    async def endanger(self, number: str) -> None:
        await self._connection.execute(
            update(t.case).where(_c.number == number, _c.kind == "general").values(kind="crisis")
        )

    async def wait(self, number: str, since: float | None) -> None:
        await self._set(number, waiting=None if since is None else func.coalesce(_c.waiting, since))

    async def told(self, number: str, now: float) -> None:
        await self._set(number, told=now)

    async def raised(self, number: str, now: float) -> None:
        await self._set(number, raised=now)

    async def snooze(self, number: str, until: float | None) -> None:
        await self._set(number, snoozed=until)

    async def show_in(self, number: str, topic: int | None, card: int | None = None) -> bool:
        return await self._set(number, topic=topic, card=card)

    async def show_outside(self, number: str, outside: int, contact: int) -> bool:
        return await self._set(number, outside=outside, contact=contact)

    async def outside(self, conversation: int) -> Case | None:
        return await self._one(_c.outside == conversation)

    async def hide(self, team: Team) -> None:
        theirs = (_c.kind == "protection") == (team == "protection")
        said = t.case_message.c
        await self._connection.execute(
            update(t.case_message)
            .where(said.case_number.in_(select(_c.number).where(theirs)), said.staff_message.is_not(None))
            .values(staff_message=None, changes=said.changes + 1)
        )
        await self._connection.execute(update(t.case).where(theirs).values(topic=None, card=None))

    async def waiting(self) -> int:
        query = select(func.count()).select_from(t.case).where(_c.status == "queue")
        return int(await self._connection.scalar(query) or 0)

    async def waits(self, since: float, most: int = 30) -> list[float]:
        rows = await self._connection.execute(
            select(_c.opened, _c.taken)
            .where(_c.taken >= since, _c.kind != "protection")
            .order_by(_c.taken.desc())
            .limit(most)
        )
        return [row.taken - row.opened for row in rows]

    async def audit(self, number: str, action: str, who: int | None, now: float) -> None:
        await self._connection.execute(
            insert(t.audit).values(
                case_number=number,
                action=action,
                who=self._vault.seal_id(who) if who is not None else None,
                at=now,
            )
        )

    async def _has(self, condition: Any, counsellor: int, now: float) -> int:
        done = await self._connection.execute(
            update(t.case)
            .where(condition)
            .values(
                status="counsellor",
                owner=counsellor,
                taken=func.coalesce(_c.taken, now),
                held=now,
                snoozed=None,
            )
        )
        return int(done.rowcount)

    async def _set(self, number: str, **values: Any) -> bool:
        done = await self._connection.execute(update(t.case).where(_c.number == number).values(**values))
        return bool(done.rowcount)

    async def _all(self, condition: Any) -> list[Case]:
        rows = await self._connection.execute(select(t.case).where(condition).order_by(_c.opened))
        return [self._case(row) for row in rows]

    async def _one(self, condition: Any, order: Any = None) -> Case | None:
        query = (
            select(t.case).where(condition).order_by(_c.opened.desc() if order is None else order).limit(1)
        )
        row = (await self._connection.execute(query)).first()
        return None if row is None else self._case(row)

    def _case(self, row: Any) -> Case:
        return Case(
            number=row.number,
            chat=self._vault.open_id(row.chat),
            kind=row.kind,
            status=row.status,
            detail=self._open(row.detail, f"case:{row.number}"),
            topic=row.topic,
            opened=row.opened,
            taken=row.taken,
            closed=row.closed,
            owner=row.owner,
            card=row.card,
            waiting=row.waiting,
            told=row.told,
            raised=row.raised,
            snoozed=row.snoozed,
            reason=row.reason,
            outside=row.outside,
            contact=row.contact,
            held=row.held,
        )
