"""Makes guessing slow: after five wrong tries each further one must wait longer, for names that exist and names that do not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.console.accounts import tables
from knowledge.console.accounts.operators import name_key
from knowledge.tokens import token_hash

FREE_TRIES: Final = 5
FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(minutes=15)
#: Wrong tries are forgotten after this, and so is what names were tried.
FORGOTTEN: Final = timedelta(hours=24)
#: Names remembered at once; somebody who tries millions must not fill the disk.
MOST_NAMES: Final = 10_000


def wait_after(times: int) -> timedelta:
    """How long to wait after so many wrong tries: nothing, then half a minute, doubling up to a quarter of an hour."""
    if times < FREE_TRIES:
        return timedelta()
    doublings = min(times - FREE_TRIES, 10)
    return min(LONGEST_WAIT, FIRST_WAIT * (1 << doublings))


async def try_one(connection: AsyncConnection, name: str, now: datetime) -> timedelta:
    """Counts a try before it is looked at, so that many at once are many; how long to wait if it is too early for one.

    A right one is taken back with :func:`forget`.
    """
    table, key = tables.failure, token_hash(name_key(name))
    await connection.execute(delete(table).where(table.c.last_at < now - FORGOTTEN))
    row = (await connection.execute(select(table).where(table.c.name_hash == key))).first()
    if row is None:
        await _make_room(connection)
        await connection.execute(insert(table).values(name_hash=key, times=1, last_at=now))
        return timedelta()
    last: datetime = row.last_at
    left = last + wait_after(row.times) - now
    if left > timedelta():
        return left
    await connection.execute(
        update(table).where(table.c.name_hash == key).values(times=row.times + 1, last_at=now)
    )
    return timedelta()


async def forget(connection: AsyncConnection, name: str) -> None:
    """Forgets the wrong tries of a name, after a right one."""
    table = tables.failure
    await connection.execute(delete(table).where(table.c.name_hash == token_hash(name_key(name))))


async def _make_room(connection: AsyncConnection) -> None:
    table = tables.failure
    beyond = select(table.c.name_hash).order_by(table.c.last_at.desc()).offset(MOST_NAMES - 1)
    await connection.execute(delete(table).where(table.c.name_hash.in_(beyond)))
