"""JSON in, encrypted bytes out, and back: the one place where rows meet the vault."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.security import Vault


class Rows:
    """What every part of storage works with.

    Args:
        connection: The open transaction.
        vault: Encrypts.
    """

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection, self._vault = connection, vault

    def _seal(self, value: Mapping[str, Any], purpose: str) -> bytes:
        return self._vault.seal(json.dumps(value, ensure_ascii=False).encode(), purpose)

    def _open(self, sealed: bytes, purpose: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._vault.open(sealed, purpose))
        return found

    def _insert_or_ignore(self, table: Table) -> Any:
        dialect = postgresql if self._connection.dialect.name == "postgresql" else sqlite
        return dialect.insert(table).on_conflict_do_nothing()
