"""Keeps what providers are asked: one link that works once, of which only a hash is stored, and what came back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Row, and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import tables
from knowledge.catalogue.confirming.tables import confirmation as _table
from knowledge.catalogue.database import reading, writing
from knowledge.catalogue.guarding import surroundings
from knowledge.errors import CatalogueError
from knowledge.tokens import new_token, token_hash

#: How long a link works.
VALID: Final = timedelta(days=30)
State = Literal["open", "answered", "decided", "withdrawn"]


class UnknownConfirmation(CatalogueError):
    """The link is wrong, used, too old or withdrawn: nobody is told which."""

    code = "unknown_confirmation"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A question to a provider.

    Attributes:
        id: Number of the question.
        service_id: The service that it is about.
        title: Its name when it was asked.
        language: Of the page and the letter.
        who, at: Who asked when.
        expires: Until when the link works.
        state: How far it is.
        answered: When the answer came.
        answer: What was said; see :class:`knowledge.catalogue.confirming.answering.Answer`.
        draft_id: Where it went.
    """

    id: int
    service_id: str
    title: str
    language: str
    who: str
    at: datetime
    expires: datetime
    state: State
    answered: datetime | None = None
    answer: Mapping[str, Any] | None = None
    draft_id: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A service whose provider could be asked; ``assured`` is the day of its last check."""

    id: str
    name: str
    organization: str
    assured: date | None


async def ask(
    engine: AsyncEngine, service_id: str, title: str, *, language: str, who: str, at: datetime
) -> tuple[str, Confirmation]:
    """Makes a link; earlier ones for the same service that nobody used stop working.

    Returns:
        The token, which is stored nowhere, and the question.
    """
    token = new_token()
    async with writing(engine) as connection:
        await connection.execute(
            update(_table)
            .where(_table.c.service_id == service_id, _table.c.state == "open")
            .values(state="withdrawn")
        )
        key = await connection.scalar(
            insert(_table)
            .returning(_table.c.id)
            .values(
                token_hash=token_hash(token), service_id=service_id, title=title, language=language, who=who, at=at,
                expires=at + VALID, state="open",
            )
        )  # fmt: skip
        return token, await _read(connection, _table.c.id == key)


async def find(engine: AsyncEngine, token: str, now: datetime) -> Confirmation:
    """The open question of a link.

    Raises:
        UnknownConfirmation: There is none.
    """
    async with reading(engine) as connection:
        return await _read(connection, _open(token, now))


async def answer(engine: AsyncEngine, token: str, said: Mapping[str, Any], now: datetime) -> Confirmation:
    """Stores what a provider said and ends the link; of two answers at once one is too late.

    Raises:
        UnknownConfirmation: The link does not work (any more).
    """
    async with writing(engine) as connection:
        found = await _read(connection, _open(token, now))
        await connection.execute(
            update(_table)
            .where(_table.c.id == found.id)
            .values(state="answered", answered=now, answer=dict(said))
        )
        return await _read(connection, _table.c.id == found.id)


async def link_draft(connection: AsyncConnection, number: int, draft_id: int, taken: list[str]) -> None:
    """Notes the draft that an answer became, and which of its parts are in it; in the transaction that opens the draft."""
    found = await _read(connection, _table.c.id == number)
    await connection.execute(
        update(_table)
        .where(_table.c.id == number)
        .values(draft_id=draft_id, answer=dict(found.answer or {}) | {"taken": taken})
    )


async def confirmation(engine: AsyncEngine, number: int) -> Confirmation:
    """A question by its number.

    Raises:
        UnknownConfirmation: There is none.
    """
    async with reading(engine) as connection:
        return await _read(connection, _table.c.id == number)


async def of_draft(engine: AsyncEngine, draft_id: int) -> Confirmation | None:
    """The question whose answer a draft came from, None if it came from none, or the answer was put away."""
    async with reading(engine) as connection:
        wanted = and_(_table.c.draft_id == draft_id, _table.c.state == "answered")
        row = (await connection.execute(select(_table).where(wanted))).first()
    return _confirmation(row) if row else None


async def settle(engine: AsyncEngine, number: int, state: Literal["decided", "withdrawn"], who: str) -> None:
    """Puts an answer away, or ends a link that nobody used."""
    before = "answered" if state == "decided" else "open"
    async with writing(engine) as connection:
        await connection.execute(
            update(_table)
            .where(_table.c.id == number, _table.c.state == before)
            .values(state=state, decided_by=who)
        )


async def confirmations(
    engine: AsyncEngine, state: State, now: datetime, *, limit: int = 50, offset: int = 0
) -> tuple[list[Confirmation], int]:
    """A page of questions in a state, newest first, and how many there are; open ones only as long as their link works."""
    wanted = _in(state, now)
    async with reading(engine) as connection:
        count = await connection.scalar(select(func.count()).select_from(_table).where(wanted)) or 0
        rows = await connection.execute(
            select(_table).where(wanted).order_by(_table.c.id.desc()).limit(limit).offset(offset)
        )
        return [_confirmation(row) for row in rows], count


async def count(engine: AsyncEngine, state: State, now: datetime) -> int:
    """How many questions are in a state."""
    async with reading(engine) as connection:
        return await connection.scalar(select(func.count()).select_from(_table).where(_in(state, now))) or 0


async def due(
    engine: AsyncEngine,
    today: date,
    overdue_days: int,
    now: datetime,
    *,
    only: Sequence[str] = (),
    limit: int = 50,
    offset: int = 0,
) -> tuple[list[Due], int]:
    """Services past their check date whose provider is not being asked, longest unchecked first, and how many there are.

    Made-up examples and services that no longer exist are left out. Names are as everybody may read them.

    Args:
        only: These services instead, whether due or not.
    """
    service = tables.service
    asked = select(_table.c.service_id).where(or_(_in("open", now), _table.c.state == "answered"))
    wanted: list[ColumnElement[bool]] = [
        service.c.example.is_(False),
        service.c.status.in_(["active", "temporarily closed"]),
    ]
    if only:
        wanted.append(service.c.id.in_(only))
    else:
        day = today - timedelta(days=overdue_days)
        wanted += [
            or_(service.c.assured_date.is_(None), service.c.assured_date < day),
            service.c.id.not_in(asked),
        ]
    query = (
        select(service.c.id, service.c.assured_date)
        .where(*wanted)
        .order_by(service.c.assured_date.asc().nulls_first(), service.c.position)
    )
    async with reading(engine) as connection:
        total = await connection.scalar(select(func.count()).select_from(service).where(*wanted)) or 0
        rows = (await connection.execute(query.limit(limit).offset(offset))).all()
        around = await surroundings(connection, [row.id for row in rows])
    found: list[Due] = []
    for row in rows:
        document = around.services[row.id]
        owner = around.owner(document)
        name = str(around.guard.service(document)["name"])
        found.append(
            Due(
                row.id, name, str(around.guard.organization(owner)["name"]) if owner else "", row.assured_date
            )
        )
    return found, total


async def due_count(engine: AsyncEngine, today: date, overdue_days: int, now: datetime) -> int:
    """How many services :func:`due` lists."""
    return (await due(engine, today, overdue_days, now, limit=0))[1]


def _open(token: str, now: datetime) -> ColumnElement[bool]:
    return and_(_table.c.token_hash == token_hash(token), _in("open", now))


def _in(state: State, now: datetime) -> ColumnElement[bool]:
    wanted: ColumnElement[bool] = _table.c.state == state
    return and_(wanted, _table.c.expires > now) if state == "open" else wanted


async def _read(connection: AsyncConnection, wanted: ColumnElement[bool]) -> Confirmation:
    row = (await connection.execute(select(_table).where(wanted))).first()
    if row is None:
        raise UnknownConfirmation()
    return _confirmation(row)


def _confirmation(row: Row[Any]) -> Confirmation:
    return Confirmation(
        row.id, row.service_id, row.title, row.language, row.who, row.at, row.expires, row.state,
        row.answered, row.answer, row.draft_id,
    )  # fmt: skip
