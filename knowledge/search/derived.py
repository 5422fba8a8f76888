"""Keeps what was worked out from catalogue texts in one SQLite file, by digest of the text, so that a restart works nothing out again.

Such a file holds digests and numbers, never a text, and only of catalogue texts: what people ask is not kept at all. It is
derived: deleting it costs time, nothing else.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from knowledge.errors import IndexUnavailable

#: Below SQLite's limit of bound values; in order of the key, neighbours lie on one page.
_ASKED_AT_ONCE: Final = 5000


class DerivedFile:
    """Values by the name of what made them and the digest of the text.

    Args:
        path: The file; made with its folder when first used. A damaged file is thrown away.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=10)
        # Of a new file: a value of one or two kilobytes would otherwise take a page of four beside its key's.
        connection.execute("PRAGMA page_size = 16384")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS vector"
            " (model TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, PRIMARY KEY (model, key)) WITHOUT ROWID"
        )
        return connection

    def _open(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return self._connect()
        except sqlite3.OperationalError as error:
            raise IndexUnavailable(file=self._path.name, reason="cannot be opened") from error
        except sqlite3.DatabaseError:
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            return self._connect()
        except OSError as error:
            raise IndexUnavailable(file=self._path.name, reason=type(error).__name__) from error

    def read(self, made_by: str, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The values that are known."""
        asked = sorted(set(keys))
        found: dict[bytes, bytes] = {}
        with self._lock, contextlib.closing(self._open()) as connection:
            for start in range(0, len(asked), _ASKED_AT_ONCE):
                part = asked[start : start + _ASKED_AT_ONCE]
                marks = ",".join("?" * len(part))
                found.update(
                    connection.execute(
                        f"SELECT key, value FROM vector WHERE model = ? AND key IN ({marks})",
                        (made_by, *part),
                    )
                )
        return found

    def write(self, made_by: str, items: Sequence[tuple[bytes, bytes]]) -> None:
        """Adds values in one transaction."""
        rows = ((made_by, key, value) for key, value in items)
        with self._lock, contextlib.closing(self._open()) as connection, connection:
            connection.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?, ?)", rows)

    def keep_only(self, made_by: str, keys: Iterable[bytes]) -> int:
        """Forgets every other value, also what was made by anything else; says how many went."""
        with self._lock, contextlib.closing(self._open()) as connection, connection:
            connection.execute("CREATE TEMP TABLE wanted (key BLOB PRIMARY KEY)")
            connection.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((key,) for key in keys))
            gone = connection.execute(
                "DELETE FROM vector WHERE model <> ? OR key NOT IN (SELECT key FROM wanted)", (made_by,)
            )
            return gone.rowcount
