"""Reports on records as operators work through them: what is open, what was done, and when a record is in doubt."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, insert, select

from bot.storage import tables as t
from bot.storage.sealing import Rows
from bot.storage.types import Reported, ReportNote

MONEY = "money"
PRAISE = ("good", "bad")
"""Votes, which are no reports: "bad" alone does not say what was wrong."""

_f = t.feedback.c


class SqlReports(Rows):
    """See ``protocols.Reports``."""

    async def waiting(self, *, money: bool) -> list[Reported]:
        rows = await self._connection.execute(
            select(
                _f.ref,
                _f.kind,
                func.count().label("number"),
                func.min(_f.day).label("first"),
                func.max(_f.day).label("last"),
                func.max(_f.id).label("upto"),
            )
            .where(_is_open(), *(() if money else (_f.kind != MONEY,)))
            .group_by(_f.ref, _f.kind)
            .order_by(func.max(_f.day).desc(), func.max(_f.id).desc())
        )
        return [Reported(row.ref, row.kind, row.number, row.first, row.last, row.upto) for row in rows]

    async def doubtful(self, ref: str) -> bool:
        rows = await self._connection.execute(
            select(_f.day, _f.shade)
            .where(_is_open(), _f.ref == ref, _f.kind != MONEY, _f.shade.is_not(None))
            .distinct()
        )
        seen = [(row.day, row.shade) for row in rows]
        return any(day != other_day and shade != other for day, shade in seen for other_day, other in seen)

    async def handle(self, ref: str, upto: int, note: str, who: str, now: float, *, money: bool) -> None:
        sealed = self._seal({"note": note}, f"report note:{ref}")
        await self._connection.execute(
            insert(t.report_note).values(ref=ref, money=money, upto=upto, note=sealed, who=who, at=now)
        )

    async def notes(self, ref: str, *, money: bool) -> list[ReportNote]:
        c = t.report_note.c
        rows = await self._connection.execute(
            select(t.report_note).where(c.ref == ref, *(() if money else (~c.money,))).order_by(c.id.desc())
        )
        return [
            ReportNote(
                row.ref, row.money, self._open(row.note, f"report note:{ref}")["note"], row.who, row.at
            )
            for row in rows
        ]


def _is_open() -> ColumnElement[bool]:
    """Of a kind that says what is wrong, and newer than what anybody dealt with; money and the rest are dealt with apart."""
    note = t.report_note.c
    dealt_with = (
        select(func.max(note.upto))
        .where(note.ref == _f.ref, note.money == (_f.kind == MONEY))
        .scalar_subquery()
    )
    return _f.kind.not_in(PRAISE) & (_f.id > func.coalesce(dealt_with, 0))
