"""The second step of signing in: a code from the operator's telephone, or one of the recovery codes kept on paper."""

from __future__ import annotations

import secrets
import unicodedata
from datetime import datetime
from typing import Final

import pyotp
import segno
from pyotp.utils import strings_equal
from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.console.accounts import tables
from knowledge.console.accounts.operators import Operator
from knowledge.console.ports.frame import Sealer
from knowledge.tokens import token_hash

RECOVERY_CODES: Final = 8
ISSUER: Final = "Poruch"
_PERIOD_S: Final = 30


def new_secret() -> str:
    """A secret in base32, as telephones take it."""
    return pyotp.random_base32()


def picture(secret: str, name: str) -> str:
    """The secret as a QR code: an SVG as a data address."""
    address = pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)
    return segno.make(address, error="m").svg_data_uri(scale=5, border=4, dark="#000", light="#fff")


def grouped(secret: str) -> str:
    """The secret in groups of four, to be typed."""
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The step of time that a code belongs to; the one before and the one after the present are taken, too. None: a wrong code."""
    digits = _digits(code)
    present = int(now.timestamp()) // _PERIOD_S
    totp = pyotp.TOTP(secret)
    return next(
        (s for s in (present, present - 1, present + 1) if strings_equal(digits, totp.generate_otp(s))), None
    )


async def switch_on(connection: AsyncConnection, operator: Operator, sealed: bytes, step: int) -> list[str]:
    """Asks for codes from now on; the recovery codes, told this once."""
    await connection.execute(
        update(tables.operator)
        .where(tables.operator.c.id == operator.id)
        .values(totp_secret=sealed, totp_step=step)
    )
    return await new_recovery(connection, operator)


async def switch_off(connection: AsyncConnection, operator: Operator) -> None:
    """Asks for codes no longer."""
    await connection.execute(
        update(tables.operator)
        .where(tables.operator.c.id == operator.id)
        .values(totp_secret=None, totp_step=None)
    )
    await connection.execute(delete(tables.recovery).where(tables.recovery.c.operator_id == operator.id))


async def new_recovery(connection: AsyncConnection, operator: Operator) -> list[str]:
    """New recovery codes; those given before are void."""
    await connection.execute(delete(tables.recovery).where(tables.recovery.c.operator_id == operator.id))
    codes = [secrets.token_hex(8) for _ in range(RECOVERY_CODES)]
    await connection.execute(
        insert(tables.recovery),
        [{"code_hash": token_hash(f"{operator.id} {code}"), "operator_id": operator.id} for code in codes],
    )
    return [f"{code[:4]}-{code[4:8]}-{code[8:12]}-{code[12:]}" for code in codes]


async def passes(
    connection: AsyncConnection, operator: Operator, code: str, sealer: Sealer, now: datetime
) -> bool:
    """Whether a code lets the operator in; it does so once."""
    table = tables.operator
    row = (
        await connection.execute(
            select(table.c.totp_secret, table.c.totp_step).where(table.c.id == operator.id)
        )
    ).first()
    if row is None or row.totp_secret is None:
        return False
    secret = sealer.open(row.totp_secret, purpose(operator)).decode()
    step = step_of(secret, code, now)
    if step is not None and step > (row.totp_step or 0):
        await connection.execute(update(table).where(table.c.id == operator.id).values(totp_step=step))
        return True
    plain = "".join(c for c in code.casefold() if c in "0123456789abcdef")
    used = await connection.execute(
        delete(tables.recovery).where(
            tables.recovery.c.operator_id == operator.id,
            tables.recovery.c.code_hash == token_hash(f"{operator.id} {plain}"),
        )
    )
    return used.rowcount > 0


def purpose(operator: Operator) -> str:
    """What a sealed secret is bound to."""
    return f"second step of {operator.id}"


def _digits(code: str) -> str:
    """The code in ASCII digits: telephones show it in groups, some keyboards type ٣ for 3."""
    return "".join(str(unicodedata.digit(c)) for c in code if unicodedata.digit(c, None) is not None)
