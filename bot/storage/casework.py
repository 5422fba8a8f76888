"""What was said in cases, who the counsellors are, and where their groups have moved to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage import tables as t
from bot.storage.sealing import Rows
from bot.storage.types import CaseMessage, Counsellor, Fate

_m, _p = t.case_message.c, t.counsellor.c
PROFILE = "counsellor"


class SqlCaseMessages(Rows):
    """See ``protocols.CaseMessages``."""

    async def add(self, message: CaseMessage) -> int:
        done = await self._connection.execute(
            insert(t.case_message).values(
                case_number=message.case,
                side=message.side,
                who=message.who,
                sealed=self._words(message),
                at=message.at,
                fate=message.fate,
                person_message=message.person_message,
                staff_message=message.staff_message,
                changes=0,
            )
        )
        assert done.inserted_primary_key is not None
        return int(done.inserted_primary_key[0])

    async def find(self, message_id: int) -> CaseMessage | None:
        return await self._one(_m.id == message_id)

    async def of(self, case: str, after: int = 0) -> list[CaseMessage]:
        rows = await self._connection.execute(
            select(t.case_message).where(_m.case_number == case, _m.id > after).order_by(_m.id)
        )
        return [self._message(row) for row in rows]

    async def at_person(self, case: str, message: int) -> CaseMessage | None:
        return await self._one((_m.case_number == case) & (_m.person_message == message))

    async def at_staff(self, case: str, message: int) -> CaseMessage | None:
        return await self._one((_m.case_number == case) & (_m.staff_message == message))

    async def lies(self, message_id: int, *, person: int | None = None, staff: int | None = None) -> None:
        values = {
            name: value
            for name, value in (("person_message", person), ("staff_message", staff))
            if value is not None
        }
        if values:
            await self._set(message_id, **values)

    async def fate(self, message_id: int, fate: Fate) -> None:
        await self._set(message_id, fate=fate)

    async def edit(self, message_id: int, text: str, translations: Mapping[str, str]) -> None:
        found = await self.find(message_id)
        if found is not None:
            sealed = self._words(replace(found, text=text, translations=dict(translations)))
            await self._set(message_id, sealed=sealed)

    async def stand(self, case: str) -> tuple[int, int]:
        query = select(func.count(), func.coalesce(func.sum(_m.changes), 0)).where(_m.case_number == case)
        row = (await self._connection.execute(query)).one()
        return int(row[0]), int(row[1])

    async def _set(self, message_id: int, **values: Any) -> None:
        await self._connection.execute(
            update(t.case_message).where(_m.id == message_id).values(changes=_m.changes + 1, **values)
        )

    async def _one(self, condition: Any) -> CaseMessage | None:
        query = select(t.case_message).where(condition).order_by(_m.id.desc()).limit(1)
        row = (await self._connection.execute(query)).first()
        return None if row is None else self._message(row)

    def _words(self, message: CaseMessage) -> bytes:
        words = {
            "text": message.text,
            "kind": message.kind,
            "language": message.language,
            "translations": dict(message.translations),
        }
        return self._seal(words, f"said:{message.case}")

    def _message(self, row: Any) -> CaseMessage:
        return CaseMessage(
            case=row.case_number,
            side=row.side,
            who=row.who,
            at=row.at,
            fate=row.fate,
            person_message=row.person_message,
            staff_message=row.staff_message,
            id=row.id,
            **self._open(row.sealed, f"said:{row.case_number}"),
        )


class SqlCounsellors(Rows):
    """See ``protocols.Counsellors``."""

    async def every(self) -> list[Counsellor]:
        rows = await self._connection.execute(select(t.counsellor).order_by(_p.id))
        return sorted((self._counsellor(row) for row in rows), key=lambda each: (each.name, each.id))

    async def find(self, counsellor: int) -> Counsellor | None:
        return await self._one(_p.id == counsellor)

    async def by_telegram(self, telegram: int) -> Counsellor | None:
        return await self._one(_p.telegram == self._vault.seal_id(telegram))

    async def by_operator(self, operator: str) -> Counsellor | None:
        return await self._one(_p.operator == operator)

    async def save(self, counsellor: Counsellor) -> int:
        profile = {
            "name": counsellor.name,
            "languages": list(counsellor.languages),
            "needs": list(counsellor.needs),
            "gender": counsellor.gender,
            "teams": list(counsellor.teams),
            "cap": counsellor.cap,
            "hours": counsellor.hours,
        }
        telegram = counsellor.telegram
        values = {
            "telegram": None if telegram is None else self._vault.seal_id(telegram),
            "operator": counsellor.operator,
            "sealed": self._seal(profile, PROFILE),
            "present": counsellor.present,
            "seen": counsellor.seen,
        }
        if counsellor.id:
            await self._connection.execute(
                update(t.counsellor).where(_p.id == counsellor.id).values(**values)
            )
            return counsellor.id
        done = await self._connection.execute(insert(t.counsellor).values(**values))
        assert done.inserted_primary_key is not None
        return int(done.inserted_primary_key[0])

    async def remove(self, counsellor: int) -> None:
        await self._connection.execute(
            update(t.case)
            .where(t.case.c.owner == counsellor, t.case.c.status == "counsellor")
            .values(owner=None)
        )
        await self._connection.execute(delete(t.counsellor).where(_p.id == counsellor))

    async def seen(self, counsellor: int, now: float) -> None:
        await self._connection.execute(update(t.counsellor).where(_p.id == counsellor).values(seen=now))

    async def load(self) -> dict[int, int]:
        owner = t.case.c.owner
        rows = await self._connection.execute(
            select(owner, func.count()).where(t.case.c.status == "counsellor").group_by(owner)
        )
        return {int(who): int(number) for who, number in rows if who is not None}

    async def _one(self, condition: Any) -> Counsellor | None:
        row = (await self._connection.execute(select(t.counsellor).where(condition))).first()
        return None if row is None else self._counsellor(row)

    def _counsellor(self, row: Any) -> Counsellor:
        profile = self._open(row.sealed, PROFILE)
        return Counsellor(
            name=profile["name"],
            telegram=None if row.telegram is None else self._vault.open_id(row.telegram),
            operator=row.operator,
            languages=tuple(profile["languages"]),
            needs=tuple(profile["needs"]),
            gender=profile["gender"],
            teams=tuple(profile["teams"]),
            cap=profile["cap"],
            hours=profile["hours"],
            present=row.present,
            seen=row.seen,
            id=row.id,
        )


class SqlGroups(Rows):
    """See ``protocols.Groups``."""

    async def moved(self, old: int, new: int) -> None:
        dialect = postgresql if self._connection.dialect.name == "postgresql" else sqlite
        sealed = self._vault.seal_id(new)
        statement = dialect.insert(t.group).values(old=self._vault.seal_id(old), new=sealed)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["old"], set_={"new": sealed})
        )

    async def every(self) -> dict[int, int]:
        rows = await self._connection.execute(select(t.group))
        return {self._vault.open_id(row.old): self._vault.open_id(row.new) for row in rows}
