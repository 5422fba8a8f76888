"""Signing in: name and password, then perhaps a code. A wrong name, a wrong password and a locked account look and last the same."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue.database import reading, writing
from knowledge.console import audit
from knowledge.console.accounts import passwords, second, sessions, tables, waiting
from knowledge.console.accounts.operators import Operator, invited, name_key, operator_of
from knowledge.console.ports.frame import Sealer
from knowledge.tokens import token_hash

#: So many wrong tries at any names within ten minutes are an attack: everybody's next try then takes longer.
CROWD: Final = 50
_CROWD_WINDOW: Final = timedelta(minutes=10)
_CROWD_PAUSE_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Entry:
    """What a try led to.

    Attributes:
        token: Cookie of the new session; None: not let in.
        whole: Whether the operator is in; else a code is asked for.
        wait: How long to wait before the next try.
    """

    token: str | None = None
    whole: bool = False
    wait: timedelta = timedelta()


class Door:
    """Lets operators in.

    Args:
        engine: The catalogue's database.
        sealer: Opens the secrets of second steps.
    """

    def __init__(self, engine: AsyncEngine, sealer: Sealer) -> None:
        self._engine = engine
        self._sealer = sealer
        self._wrong: deque[datetime] = deque(maxlen=CROWD)

    async def enter(self, name: str, password: str, now: datetime, device: str) -> Entry:
        """The first step: name and password."""
        async with writing(self._engine) as connection:
            wait = await waiting.try_one(connection, name, now)
        if wait:
            return Entry(wait=wait)
        await self._pause(now)
        table = tables.operator
        async with reading(self._engine) as connection:
            row = (await connection.execute(select(table).where(table.c.name_key == name_key(name)))).first()
        right = await passwords.is_right(password, row.password_hash if row else None)
        if row is None or not right or row.locked:
            self._wrong.append(now)
            return Entry()
        operator = operator_of(row)
        fresh = await passwords.hashed(password) if passwords.is_outdated(row.password_hash) else None
        async with writing(self._engine) as connection:
            if fresh:
                await connection.execute(
                    update(table).where(table.c.id == operator.id).values(password_hash=fresh)
                )
            if operator.second_step:
                token = await sessions.begin(connection, operator.id, now, device=device, whole=False)
                return Entry(token)
            return Entry(await _let_in(connection, operator, now, device), whole=True)

    async def confirm(self, half: sessions.Session, code: str, now: datetime) -> Entry:
        """The second step: a code, for a session that began with the password."""
        operator = half.operator
        # Counted apart from passwords: else trying codes would lock the name for who has no password.
        counted = f"second step {operator.id}"
        async with writing(self._engine) as connection:
            if wait := await waiting.try_one(connection, counted, now):
                return Entry(wait=wait)
            if not await second.passes(connection, operator, code, self._sealer, now):
                return Entry()
            await waiting.forget(connection, counted)
            await sessions.end(connection, operator.id, half.id)
            return Entry(await _let_in(connection, operator, now, half.device), whole=True)

    async def first(self, link: str, password: str, now: datetime, device: str) -> Entry:
        """The first sign-in by a one-time link, which sets the password; without a token the link is no longer good."""
        stored = await passwords.hashed(password)
        async with writing(self._engine) as connection:
            operator = await invited(connection, link, now)
            if operator is None:
                return Entry()
            table = tables.link
            await connection.execute(table.delete().where(table.c.token_hash == token_hash(link)))
            await connection.execute(
                update(tables.operator)
                .where(tables.operator.c.id == operator.id)
                .values(password_hash=stored)
            )
            return Entry(await _let_in(connection, operator, now, device), whole=True)

    async def _pause(self, now: datetime) -> None:
        if len(self._wrong) == CROWD and now - self._wrong[0] < _CROWD_WINDOW:
            await asyncio.sleep(_CROWD_PAUSE_S)


async def _let_in(connection: AsyncConnection, operator: Operator, now: datetime, device: str) -> str:
    await waiting.forget(connection, operator.name)
    await connection.execute(
        update(tables.operator).where(tables.operator.c.id == operator.id).values(signed_in_at=now)
    )
    await audit.note(connection, now, operator.name, "sign-in")
    return await sessions.begin(connection, operator.id, now, device=device)
