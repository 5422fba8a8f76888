"""Sessions of signed-in operators: a random token in a cookie, its hash in the database, an end that always comes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue.database import reading, writing
from knowledge.console.accounts import tables
from knowledge.console.accounts.operators import Operator, operator_of
from knowledge.tokens import new_token, token_hash

IDLE: Final = timedelta(hours=8)
LONGEST: Final = timedelta(days=7)
#: Between the password and the code of the second step.
HALF: Final = timedelta(minutes=5)
#: A session that goes on is noted no more often than this: pages are read much, the database is written little.
_NOTED: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Session:
    """One signed-in browser.

    Attributes:
        id: Names it in lists; the token cannot be told from it.
        whole: False while the code of the second step is awaited.
        device: Browser and system in a few words.
    """

    id: str
    operator: Operator
    whole: bool
    device: str
    created_at: datetime
    seen_at: datetime


async def begin(
    connection: AsyncConnection, operator_id: str, now: datetime, *, device: str, whole: bool = True
) -> str:
    """Starts a session; its token for the cookie. Sessions that have ended are forgotten on the way."""
    table = tables.session
    await connection.execute(
        delete(table).where(or_(table.c.seen_at < now - IDLE, table.c.created_at < now - LONGEST))
    )
    token = new_token()
    await connection.execute(
        insert(table).values(
            token_hash=token_hash(token), id=secrets.token_hex(8), operator_id=operator_id, whole=whole,
            device=device, created_at=now, seen_at=now,
        )
    )  # fmt: skip
    return token


async def find(engine: AsyncEngine, token: str, now: datetime) -> Session | None:
    """The session of a token, None when there is none or it has ended; being found keeps it from idling out."""
    table = tables.session
    async with reading(engine) as connection:
        row = (
            await connection.execute(
                select(table.c.id.label("session_id"), table.c.whole, table.c.device,
                       table.c.created_at.label("begun_at"), table.c.seen_at, tables.operator)
                .join(tables.operator, tables.operator.c.id == table.c.operator_id)
                .where(table.c.token_hash == token_hash(token))
            )
        ).first()  # fmt: skip
    if row is None or row.locked:
        return None
    longest = LONGEST if row.whole else HALF
    if now - row.seen_at > IDLE or now - row.begun_at > longest:
        return None
    if now - row.seen_at > _NOTED:
        async with writing(engine) as connection:
            await connection.execute(
                update(table).where(table.c.token_hash == token_hash(token)).values(seen_at=now)
            )
    return Session(row.session_id, operator_of(row), row.whole, row.device, row.begun_at, row.seen_at)


async def end(connection: AsyncConnection, operator_id: str, session_id: str) -> bool:
    """Ends one session of an operator; whether there was one."""
    table = tables.session
    done = await connection.execute(
        delete(table).where(table.c.operator_id == operator_id, table.c.id == session_id)
    )
    return done.rowcount > 0


async def end_all(connection: AsyncConnection, operator_id: str, *, but: str = "") -> None:
    """Ends all sessions of an operator, perhaps but one."""
    table = tables.session
    await connection.execute(delete(table).where(table.c.operator_id == operator_id, table.c.id != but))


async def sessions_of(engine: AsyncEngine, operator: Operator, now: datetime) -> list[Session]:
    """Whole sessions that have not ended, the newest first."""
    table = tables.session
    async with reading(engine) as connection:
        rows = await connection.execute(
            select(table)
            .where(
                table.c.operator_id == operator.id, table.c.whole,
                table.c.seen_at >= now - IDLE, table.c.created_at >= now - LONGEST,
            )
            .order_by(table.c.seen_at.desc())
        )  # fmt: skip
        return [Session(row.id, operator, True, row.device, row.created_at, row.seen_at) for row in rows]


async def end_by_token(connection: AsyncConnection, token: str) -> None:
    """Ends the session of a token, if there is one."""
    await connection.execute(delete(tables.session).where(tables.session.c.token_hash == token_hash(token)))
