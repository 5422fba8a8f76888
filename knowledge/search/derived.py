"""Keeps what was worked out from catalogue texts in one SQLite file, by digest of the text, so that a restart works nothing out again.

Such a file holds digests and numbers, never a text, and only of catalogue texts: what people ask is not kept at all. It is
derived: deleting it costs time, nothing else.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from knowledge.errors import IndexUnavailable

#: Below SQLite's limit of bound values; in order of the key, neighbours lie on one page.
_ASKED_AT_ONCE: Final = 5000
#: SQLite's primary result codes of a file that cannot be repaired.
_DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

#: What others made is kept so long after they last asked for it: an older process may still run beside a new one.
KEPT_SECONDS: Final = 86_400.0
#: That something is in use is written down so often at most.
_NOTED_SECONDS: Final = 3600.0

T = TypeVar("T")

log = logging.getLogger(__name__)


class DerivedFile:
    """Values by the name of what made them and the digest of the text.

    Args:
        path: The file; made with its folder when first used. A damaged file is thrown away.
        looking: Only look: nothing is made, written or thrown away, and damage is an error.

    Raises:
        IndexUnavailable: From every method: the file cannot be used.
    """

    def __init__(self, path: Path, looking: bool = False) -> None:
        self._path = path
        self._looking = looking
        self._lock = threading.Lock()
        self._noted: dict[str, float] = {}

    def _connect(self) -> sqlite3.Connection:
        if self._looking:
            return sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=10)
        try:
            # Of a new file: a value of one or two kilobytes would otherwise take a page of four beside its key's.
            connection.execute("PRAGMA page_size = 16384")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS vector"
                " (model TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, PRIMARY KEY (model, key)) WITHOUT ROWID"
            )
            connection.execute("CREATE TABLE IF NOT EXISTS used (model TEXT PRIMARY KEY, at REAL NOT NULL)")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _done(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Does something in one transaction; in an empty file when a page of the old one turns out to be damaged."""
        with self._lock:
            try:
                try:
                    return self._once(work)
                except sqlite3.DatabaseError as error:
                    if self._looking or (getattr(error, "sqlite_errorcode", 0) & 0xFF) not in _DAMAGED:
                        raise
                    log.warning("%s is damaged and made anew", self._path.name)
                    for suffix in ("", "-wal", "-shm"):
                        self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
                    return self._once(work)
            except (sqlite3.Error, OSError) as error:
                reason = getattr(error, "sqlite_errorname", type(error).__name__)
                raise IndexUnavailable(file=self._path.name, reason=reason) from error

    def _once(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with contextlib.closing(self._connect()) as connection, connection:
            return work(connection)

    def _note(self, connection: sqlite3.Connection, made_by: str) -> None:
        """Writes down that somebody has use for what this made, see :meth:`keep_only`."""
        now = time.time()
        if self._looking or 0 <= now - self._noted.get(made_by, 0.0) < _NOTED_SECONDS:
            return
        with contextlib.suppress(sqlite3.OperationalError):  # locked or full: another time
            connection.execute("INSERT OR REPLACE INTO used VALUES (?, ?)", (made_by, now))
            self._noted[made_by] = now

    def read(self, made_by: str, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The values that are known."""
        asked = sorted(set(keys))

        def work(connection: sqlite3.Connection) -> dict[bytes, bytes]:
            found: dict[bytes, bytes] = {}
            for start in range(0, len(asked), _ASKED_AT_ONCE):
                part = asked[start : start + _ASKED_AT_ONCE]
                marks = ",".join("?" * len(part))
                found.update(
                    connection.execute(
                        f"SELECT key, value FROM vector WHERE model = ? AND key IN ({marks})",
                        (made_by, *part),
                    )
                )
            self._note(connection, made_by)
            return found

        return self._done(work)

    def write(self, made_by: str, items: Sequence[tuple[bytes, bytes]]) -> None:
        """Adds values in one transaction."""
        rows = [(made_by, key, value) for key, value in items]

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?, ?)", rows)
            self._note(connection, made_by)

        self._done(work)

    def keep_only(self, made_by: str, keys: Iterable[bytes]) -> int:
        """Forgets every other value, also what was made by anything else and not asked for in a day; says how many went."""
        wanted = [(key,) for key in keys]

        def work(connection: sqlite3.Connection) -> int:
            connection.execute("CREATE TEMP TABLE wanted (key BLOB PRIMARY KEY)")
            connection.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", wanted)
            connection.execute("DELETE FROM used WHERE at < ?", (time.time() - KEPT_SECONDS,))
            self._note(connection, made_by)
            return connection.execute(
                "DELETE FROM vector WHERE CASE model WHEN ? THEN key NOT IN (SELECT key FROM wanted)"
                " ELSE model NOT IN (SELECT model FROM used) END",
                (made_by,),
            ).rowcount

        return self._done(work)
