"""Operators as records: who they are, what they may do, and the one-time link by which each first comes in."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue.database import reading
from knowledge.console.accounts import tables
from knowledge.console.roles import Role
from knowledge.errors import OperatorError
from knowledge.tokens import new_token, token_hash

LINK_LASTS: Final = timedelta(hours=24)
LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who uses the console.

    Attributes:
        name: How the history and the audit log call them.
        language: Language of their pages; None: as their browser says.
        invited: Whether the one-time link was not used yet.
        second_step: Whether signing in asks for a code of their telephone.
    """

    id: str
    name: str
    role: Role
    language: str | None
    locked: bool
    invited: bool
    second_step: bool
    created_at: datetime
    signed_in_at: datetime | None


def operator_of(row: Row[Any]) -> Operator:
    """The operator of a row of the table."""
    return Operator(
        row.id, row.name, Role(row.role), row.language, row.locked, row.password_hash is None,
        row.totp_secret is not None, row.created_at, row.signed_in_at,
    )  # fmt: skip


def clean_name(name: str) -> str:
    """The name as it is kept.

    Raises:
        OperatorError: It is empty, too long, or holds signs that are not shown.
    """
    clean = " ".join(unicodedata.normalize("NFC", name).split())
    if not clean or len(clean) > LONGEST_NAME or any(unicodedata.category(c)[0] == "C" for c in clean):
        raise OperatorError("name", expected=f"1 to {LONGEST_NAME} letters, digits or signs")
    return clean


#: Authors in the history that are no operator: who bore such a name would pass for a program, or for somebody asked.
_AUTHORS: Final = frozenset({"starter", "import", "provider", "people"})


def name_key(name: str) -> str:
    """What two names that look alike have in common."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


async def add(connection: AsyncConnection, name: str, role: Role, now: datetime) -> tuple[Operator, str]:
    """A new operator and the token of the link by which they come in.

    Raises:
        OperatorError: The name cannot be used, or is taken.
    """
    clean = clean_name(name)
    table = tables.operator
    if name_key(clean) in _AUTHORS:
        raise OperatorError("taken", name=clean)
    if (await connection.execute(select(table.c.id).where(table.c.name_key == name_key(clean)))).first():
        raise OperatorError("taken", name=clean)
    identifier = secrets.token_hex(8)
    await connection.execute(
        insert(table).values(
            id=identifier, name=clean, name_key=name_key(clean), role=role.value, locked=False, created_at=now
        )
    )
    added = Operator(identifier, clean, role, None, False, True, False, now, None)
    return added, await invite(connection, identifier, now)


async def invite(connection: AsyncConnection, operator_id: str, now: datetime) -> str:
    """A new one-time link for an operator; links given before are void."""
    table = tables.link
    await connection.execute(delete(table).where(table.c.operator_id == operator_id))
    token = new_token()
    await connection.execute(
        insert(table).values(
            token_hash=token_hash(token), operator_id=operator_id, expires_at=now + LINK_LASTS
        )
    )
    return token


async def reset(connection: AsyncConnection, operator_id: str, now: datetime) -> str:
    """Takes password, second step and sessions away, for who lost them or fears they were stolen; a new link."""
    table = tables.operator
    for other in (tables.session, tables.recovery):
        await connection.execute(delete(other).where(other.c.operator_id == operator_id))
    await connection.execute(
        update(table)
        .where(table.c.id == operator_id)
        .values(password_hash=None, totp_secret=None, totp_step=None, locked=False)
    )
    return await invite(connection, operator_id, now)


async def invited(connection: AsyncConnection, token: str, now: datetime) -> Operator | None:
    """Whom a link is for, None when it is unknown, used or too old."""
    row = (
        await connection.execute(
            select(tables.operator)
            .join(tables.link, tables.link.c.operator_id == tables.operator.c.id)
            .where(tables.link.c.token_hash == token_hash(token), tables.link.c.expires_at > now)
        )
    ).first()
    return operator_of(row) if row and not row.locked else None


async def named(connection: AsyncConnection, name: str) -> Operator:
    """The operator of a name, in any spelling of case.

    Raises:
        OperatorError: There is none.
    """
    row = (
        await connection.execute(select(tables.operator).where(tables.operator.c.name_key == name_key(name)))
    ).first()
    if row is None:
        raise OperatorError("unknown", name=name)
    return operator_of(row)


async def by_id(connection: AsyncConnection, operator_id: str) -> Operator | None:
    """The operator of an id."""
    row = (
        await connection.execute(select(tables.operator).where(tables.operator.c.id == operator_id))
    ).first()
    return operator_of(row) if row else None


async def everybody(engine: AsyncEngine) -> list[Operator]:
    """All operators by name."""
    async with reading(engine) as connection:
        return await everybody_on(connection)


async def everybody_on(connection: AsyncConnection) -> list[Operator]:
    """All operators by name, on a connection one has already."""
    rows = await connection.execute(select(tables.operator).order_by(tables.operator.c.name_key))
    return [operator_of(row) for row in rows]


async def change(connection: AsyncConnection, operator: Operator, **values: object) -> None:
    """Sets ``role``, ``locked`` or ``language``.

    Raises:
        OperatorError: Nobody would be left who can let others in.
    """
    loses = values.get("role", Role.ADMIN) != Role.ADMIN or values.get("locked") is True
    if loses:
        await _keep_an_admin(connection, operator)
    plain = {key: value.value if isinstance(value, Role) else value for key, value in values.items()}
    await connection.execute(
        update(tables.operator).where(tables.operator.c.id == operator.id).values(**plain)
    )
    if values.get("locked"):
        await connection.execute(delete(tables.session).where(tables.session.c.operator_id == operator.id))


async def remove(connection: AsyncConnection, operator: Operator) -> None:
    """Takes an operator out; what they did stays in the history under their name.

    Raises:
        OperatorError: Nobody would be left who can let others in.
    """
    await _keep_an_admin(connection, operator)
    await connection.execute(delete(tables.operator).where(tables.operator.c.id == operator.id))


async def _keep_an_admin(connection: AsyncConnection, but: Operator) -> None:
    """Only for admins: the last one who can sign in stays one."""
    if but.role is not Role.ADMIN:
        return
    table = tables.operator
    others = (
        await connection.execute(
            select(func.count())
            .select_from(table)
            .where(table.c.role == Role.ADMIN.value, table.c.id != but.id, table.c.locked.is_(False))
        )
    ).scalar_one()
    if not others:
        raise OperatorError("last_admin", name=but.name)
