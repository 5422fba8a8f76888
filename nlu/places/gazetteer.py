"""Reads the gazetteer: one SQLite file of places and of every spelling they are known by.

SQLite is read where it lies, so a process pays for the pages it looks at and not for half a million names. The file
is written by :mod:`nlu.places.building`.
"""

from __future__ import annotations

import json
import sqlite3
import struct
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nlu.errors import DataError
from nlu.places.types import Kind, Place

SERVED = ("RO", "MD", "PL", "UA")  # countries whose places come first unless a finder is told otherwise
# A region is stored under the id of its seat plus this; GeoNames ids have eight digits and keys hold 31 bits.
REGION = 1_000_000_000


def gazetteer_path(data: Path) -> Path:
    """Return where the gazetteer lies under the data folder (``$PORUCH_DATA``)."""
    return data / "gazetteer" / "places.sqlite"


def recipe_of(path: Path) -> str | None:
    """Return the recipe that the gazetteer at ``path`` was built by, ``None`` if there is no readable one."""
    if not path.is_file():
        return None
    try:
        with _open(path) as connection:
            row = connection.execute("SELECT recipe FROM meta").fetchone()
    except sqlite3.Error:
        return None
    return str(row[0]) if row else None


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )


class Gazetteer:
    """The file, read-only. Opened in milliseconds; every answer is one indexed query."""

    def __init__(self, path: Path) -> None:
        """Open ``path``; raises :class:`nlu.errors.DataError` if it is missing or no gazetteer."""
        if not path.is_file():
            raise DataError("missing", subject=path.name)
        try:
            self._connection = _open(path)
            self.recipe: str = self._connection.execute("SELECT recipe FROM meta").fetchone()[0]
            # Countries known down to the hamlet; of the others only cities.
            self.near = frozenset(
                country for (country,) in self._connection.execute("SELECT country FROM near")
            )
        except (sqlite3.Error, TypeError) as error:
            raise DataError("damaged", subject=path.name) from error
        self._connection.execute("PRAGMA cache_size=-4096")  # KiB
        self._lock = threading.Lock()  # one connection serves every thread, one query at a time

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _query(self, statement: str, values: tuple[str | int, ...]) -> list[Any]:
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def names(self, keys: Iterable[str]) -> dict[str, list[tuple[int, bool]]]:
        """Return the known ones of ``keys``, each with its places as (number, is it the main name)."""
        rows = self._query(
            "SELECT name.key, name.places FROM json_each(?) AS asked JOIN name ON name.key = asked.value",
            (json.dumps(list(keys)),),
        )
        return {
            known: [(abs(number), number > 0) for (number,) in struct.iter_unpack("<i", packed)]
            for known, packed in rows
        }

    def places(self, ids: Iterable[int]) -> dict[int, tuple[Place, str]]:
        """Return the places with these numbers, each with its first-level administrative division (GeoNames code)."""
        rows = self._query(
            "SELECT place.id, name, country, lat, lon, population, kind, admin1"
            " FROM json_each(?) AS asked JOIN place ON place.id = asked.value",
            (json.dumps(sorted(set(ids))),),
        )
        found: dict[int, tuple[Place, str]] = {}
        for number, name, country, lat, lon, population, kind, admin1 in rows:
            kind_: Kind = kind
            geoname_id = number - REGION if kind == "region" else number
            found[number] = (Place(geoname_id, name, country, lat, lon, population, kind_), admin1)
        return found

    def towns(self) -> list[tuple[int, float, float, int]]:
        """Return number, latitude, longitude and population of every town, for finding those near a point."""
        return self._query("SELECT id, lat, lon, population FROM place WHERE kind = 'town'", ())

    def called(self, place: Place, language: str) -> str | None:
        """Return the name of ``place`` in ``language``, ``None`` where it is not known to differ."""
        if place.kind == "region":
            return None  # it has the id of its seat
        rows = self._query(
            "SELECT name FROM called WHERE place = ? AND language = ?", (place.geoname_id, language)
        )
        return str(rows[0][0]) if rows else None

    def slips(self) -> tuple[bytes, bytes]:
        """Return what :func:`nlu.places.slips.pack` wrote of the names of towns that every word is compared with."""
        ((checksums, numbers),) = self._query("SELECT checksums, numbers FROM slip", ())
        return checksums, numbers

    def town_words(self, numbers: Iterable[int]) -> dict[int, str]:
        """Return the names that :meth:`slips` numbers so."""
        rows = self._query(
            "SELECT number, town_word.key FROM json_each(?) AS asked JOIN town_word ON number = asked.value",
            (json.dumps(sorted(set(numbers))),),
        )
        return dict(rows)

    def keys_beginning(self, start: str, *, large: bool = False) -> list[str]:
        """Return all keys that begin with ``start``, of ``large`` towns only if asked, for comparing spellings."""
        if large:
            upto = start + "\U0010ffff"
            return [
                row[0]
                for row in self._query("SELECT key FROM large WHERE key >= ? AND key < ?", (start, upto))
            ]
        rows = self._query(
            "SELECT key FROM name WHERE key >= ? AND key < ? AND places != x''", (start, start + "\U0010ffff")
        )
        return [row[0] for row in rows]
