"""Daily counts and unanswered questions: what operators may learn from conversations without learning of anybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, func, literal, literal_column, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage import tables as t
from bot.storage.sealing import Rows
from bot.storage.types import CountBy, Gap, Lesson

_c = t.count.c
#: Written out, not bound: PostgreSQL takes two bound values for two expressions and misses the first in GROUP BY.
_MONTH: Any = func.substr(_c.day, literal_column("1"), literal_column("7"))
SEALED = "unanswered question"
SEALED_LESSON = "sentence to learn"


class SqlCounts(Rows):
    """See ``protocols.Counts``."""

    async def add(self, day: str, language: str, need: str, what: str) -> None:
        dialect = postgresql if self._connection.dialect.name == "postgresql" else sqlite
        statement = dialect.insert(t.count).values(day=day, language=language, need=need, what=what, n=1)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["day", "language", "need", "what"], set_={"n": _c.n + 1}
            )
        )

    async def sums(self, by: CountBy, first: str, last: str) -> list[tuple[str, str, str, int]]:
        when: Any = _c.day if by == "day" else _MONTH
        group: Any = literal("") if by == "day" else _c[by]
        rows = await self._connection.execute(
            select(when.label("when"), group.label("group"), _c.what, func.sum(_c.n).label("n"))
            .where(_c.day >= first, _c.day <= last)
            .group_by(when, *(() if by == "day" else (group,)), _c.what)
        )
        return [(row.when, row.group, row.what, int(row.n)) for row in rows]

    async def first_day(self) -> str | None:
        first: str | None = await self._connection.scalar(select(func.min(_c.day)))
        return first

    async def waits(self, first: float, last: float) -> list[float]:
        case, said = t.case.c, t.case_message.c
        rows = await self._connection.execute(
            select(case.opened, func.min(said.at).label("answered"))
            .join(t.case_message, said.case_number == case.number)
            .where(case.opened >= first, case.opened < last, case.kind != "protection")
            .where(said.side == "counsellor", said.fate == "delivered")
            .group_by(case.number, case.opened)
        )
        return sorted(max(0.0, row.answered - row.opened) for row in rows)


class SqlGaps(Rows):
    """See ``protocols.Gaps``."""

    async def add(self, chat: int, text: str, language: str, need: str, day: str) -> None:
        question = {
            "text": text,
            "language": language,
            "need": need,
            "shade": self._vault.shade(chat, "question"),
        }
        await self._connection.execute(t.gap.insert().values(day=day, sealed=self._seal(question, SEALED)))

    async def recent(self, most: int) -> list[Gap]:
        rows = await self._connection.execute(select(t.gap).order_by(t.gap.c.id.desc()).limit(most))
        return [Gap(row.id, row.day, **self._open(row.sealed, SEALED)) for row in rows]

    async def remove(self, ids: Sequence[int]) -> int:
        return (await self._connection.execute(delete(t.gap).where(t.gap.c.id.in_(ids)))).rowcount

    async def stand(self) -> tuple[int, int]:
        row = (await self._connection.execute(select(func.count(), func.max(t.gap.c.id)))).one()
        return row[0], row[1] or 0


class SqlLessons(Rows):
    """See ``protocols.Lessons``."""

    async def add(self, text: str, language: str, intent: str, who: str, day: str) -> None:
        sealed = self._seal({"text": text, "language": language, "intent": intent}, SEALED_LESSON)
        await self._connection.execute(t.lesson.insert().values(day=day, who=who, sealed=sealed))

    async def every(self) -> list[Lesson]:
        rows = await self._connection.execute(select(t.lesson).order_by(t.lesson.c.id))
        return [Lesson(row.id, row.day, row.who, **self._open(row.sealed, SEALED_LESSON)) for row in rows]

    async def remove(self, lesson_id: int) -> bool:
        return (
            await self._connection.execute(delete(t.lesson).where(t.lesson.c.id == lesson_id))
        ).rowcount > 0
