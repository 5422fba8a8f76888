"""Opens a package — a folder or a .zip — and reads its CSV files as spreadsheets really write them, line by line.

Commas, semicolons and tabs, byte-order marks, UTF-16, a quote that is never closed, rows that are too long or too short: a row that
is wrong costs itself and not the rows after it.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final

from knowledge.catalogue.report import Action
from knowledge.catalogue.tabular import tables
from knowledge.errors import ImportFailed

#: Called with code, action, file, line (None: the file as a whole), field, value, expected.
Tell = Callable[[str, Action, str, int | None, str, str, str], None]

#: A package that unpacks to more is no catalogue.
MOST_BYTES: Final = 1 << 30
DESCRIPTION: Final = "datapackage.json"
#: By this name in its description we know a package that we wrote.
OUR_NAME: Final = "poruch-catalogue"
_DELIMITERS: Final = (",", ";", "\t", "|")
_UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")

# Descriptions of services are longer than the module's own limit more often than one would think.
csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


@dataclass(frozen=True, slots=True)
class Row:
    """A row without its empty cells, and the line on which it begins."""

    cells: dict[str, str]
    line: int


@dataclass(frozen=True, slots=True)
class CsvFile:
    """A file of the package.

    Attributes:
        table: One of ``tables.ENTITIES`` or ``tables.LEGACY``.
        file: Its name for the report.
        columns: As the header says, put right where only their writing differs.
        types: In a package that we wrote, what is in each column (``integer``, ``object`` …); empty for all others.
    """

    table: str
    file: str
    columns: tuple[str, ...]
    rows: list[Row]
    types: Mapping[str, str] = field(default_factory=dict)


def is_package(path: Path) -> bool:
    """Whether the path is read as a package and not as one JSON file."""
    return path.is_dir() or path.suffix.casefold() in {".zip", ".csv", ".tsv"}


def open_package(path: Path, tell: Tell) -> list[CsvFile]:
    """The CSV files of a folder or a .zip, in the order of ``tables.ENTITIES``.

    Raises:
        ImportFailed: It cannot be opened, or has no file of services.
    """
    contents = _contents(path)
    described = _description(contents.pop(DESCRIPTION, None), set(contents), tell)
    files: list[CsvFile] = []
    for name, data in contents.items():
        stem = PurePosixPath(name).stem
        table = tables.table_of(stem)
        if table is None:
            if stem.casefold() not in tables.DESCRIPTIONS:
                tell("file_unknown", "noted", name, None, "", name, "a table of HSDS; it is not read")
            continue
        files.append(_read(table, name, data, described.get(name, {}), tell))
    order = [*tables.ENTITIES, *sorted(tables.LEGACY)]
    files.sort(key=lambda one: (order.index(one.table), one.file))
    if not any(one.table == "services" for one in files):
        raise ImportFailed(
            file=str(path), expected="a folder or .zip of HSDS CSV files with services.csv among them"
        )
    return files


def _contents(path: Path) -> dict[str, bytes]:
    """Name and content of each CSV file and of the description, all from the folder that has the services."""
    try:
        found = _folder(path) if path.is_dir() else _zip(path)
    except OSError as error:
        raise ImportFailed(file=str(path), expected="a readable file", value=error.strerror) from None
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise ImportFailed(
            file=str(path), expected="a .zip without a password", value=str(error)[:100]
        ) from None
    homes = [
        PurePosixPath(name).parent
        for name in found
        if tables.table_of(PurePosixPath(name).stem) == "services"
    ]
    home = min(homes, key=lambda folder: (len(folder.parts), str(folder)), default=PurePosixPath("."))
    return {
        PurePosixPath(name).name: data for name, data in found.items() if PurePosixPath(name).parent == home
    }


def _is_ours(name: str) -> bool:
    path = PurePosixPath(name)
    if any(part.startswith((".", "__MACOSX")) for part in path.parts):
        return False
    return path.suffix.casefold() in {".csv", ".tsv"} or path.name == DESCRIPTION


def _folder(path: Path) -> dict[str, bytes]:
    ours = sorted(one.name for one in path.iterdir() if _is_ours(one.name) and one.is_file())
    _limit(path, sum((path / name).stat().st_size for name in ours))
    return {name: (path / name).read_bytes() for name in ours}


def _zip(path: Path) -> dict[str, bytes]:
    if path.suffix.casefold() != ".zip":
        raise ImportFailed(file=str(path), expected="the folder (or a .zip) of CSV files in which it stands")
    with zipfile.ZipFile(path) as archive:
        ours = [info for info in archive.infolist() if not info.is_dir() and _is_ours(info.filename)]
        _limit(path, sum(info.file_size for info in ours))
        return {info.filename: archive.read(info) for info in sorted(ours, key=lambda info: info.filename)}


def _limit(path: Path, size: int) -> None:
    if size > MOST_BYTES:
        raise ImportFailed(file=str(path), value=f"{size} bytes", expected=f"at most {MOST_BYTES} bytes")


def _description(data: bytes | None, present: set[str], tell: Tell) -> dict[str, dict[str, str]]:
    """Types of columns by file in a package of ours; of others only whether the files are there that it speaks of."""
    if data is None:
        return {}
    try:
        package = json.loads(data.decode("utf-8-sig"))
        resources = [one for one in package["resources"] if isinstance(one.get("path"), str)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        tell("description_unreadable", "noted", DESCRIPTION, None, "", "", "a Frictionless data package")
        return {}
    ours = package.get("name") == OUR_NAME
    found: dict[str, dict[str, str]] = {}
    for resource in resources:
        name = PurePosixPath(resource["path"]).name
        if name not in present:
            tell(
                "file_missing",
                "noted",
                DESCRIPTION,
                None,
                "resources",
                resource["path"],
                "a file that is there",
            )
        if not ours:
            continue
        schema = resource.get("schema")
        columns = schema.get("fields") if isinstance(schema, dict) else None
        found[name] = {
            str(column["name"]): str(column.get("type") or "")
            for column in (columns if isinstance(columns, list) else ())
            if isinstance(column, dict) and "name" in column
        }
    return found


def _read(table: str, name: str, data: bytes, types: dict[str, str], tell: Tell) -> CsvFile:
    lines = _lines(data)
    start = 0
    delimiter = "\t" if name.casefold().endswith(".tsv") else None
    if lines and (match := re.fullmatch(r'"?sep=(.)"?\s*', lines[0], re.IGNORECASE)):
        delimiter, start = match[1], 1
    found = records(lines, start, delimiter or _delimiter(lines[start:]), name, tell)
    _, header = next(found, (0, []))
    columns = _header(header, types, name, start + 1, tell)
    rows = [
        Row(cells, line) for line, record in found if (cells := _cells(record, columns, name, line, tell))
    ]
    return CsvFile(table, name, tuple(columns), rows, types)


def _lines(data: bytes) -> list[str]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    else:
        # What is no UTF-8 is told where it stands, cell by cell.
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="surrogateescape")
    return list(io.StringIO(text, newline=""))


def _delimiter(lines: list[str]) -> str:
    """The one by which the header falls into most known names."""
    header = next((line for line in lines if line.strip()), "")

    def known(delimiter: str) -> tuple[int, int]:
        names = next(csv.reader([header], delimiter=delimiter), [])
        return sum(_folded(name) in tables.KNOWN_COLUMNS for name in names), len(names)

    return max(_DELIMITERS, key=known)


def records(
    lines: list[str], start: int, delimiter: str, name: str, tell: Tell
) -> Iterator[tuple[int, list[str]]]:
    """Records with the line on which each begins, counted from 1; what cannot be read as quoted is read as it stands."""
    while start < len(lines):
        reader = csv.reader(iter(lines[start:]), delimiter=delimiter, strict=True)
        begun = start
        try:
            for record in reader:
                if any(cell.strip() for cell in record):
                    yield begun + 1, record
                begun = start + reader.line_num
            return
        except csv.Error:
            plain = lines[begun].rstrip("\r\n")
            tell(
                "quote_unclosed",
                "repaired",
                name,
                begun + 1,
                "",
                plain[:200],
                "quotes that are closed; read as it stands",
            )
            cells = plain.split(delimiter)
            if any(cell.strip() for cell in cells):
                yield begun + 1, [cell.strip().strip('"') for cell in cells]
            start = begun + 1


def _folded(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def _header(header: list[str], types: Mapping[str, str], name: str, line: int, tell: Tell) -> list[str]:
    columns: list[str] = []
    for raw in header:
        column = raw
        if raw not in types:
            column = _folded(raw) if _folded(raw) in tables.KNOWN_COLUMNS else raw.strip()
        if column and column in columns:
            tell(
                "column_repeated",
                "noted",
                name,
                line,
                column,
                raw,
                "one column of a name; the first one is read",
            )
            column = ""
        columns.append(column)
    return columns


def _cells(record: list[str], columns: list[str], name: str, line: int, tell: Tell) -> dict[str, str]:
    if extra := [cell for cell in record[len(columns) :] if cell.strip()]:
        tell(
            "cells_extra",
            "refused",
            name,
            line,
            "",
            " · ".join(extra)[:200],
            f"{len(columns)} cells, as the header says",
        )
    elif len(record) < len(columns):
        tell(
            "cells_missing",
            "noted",
            name,
            line,
            "",
            f"{len(record)} cells",
            f"{len(columns)} cells, as the header says",
        )
    cells: dict[str, str] = {}
    for column, cell in zip(columns, record, strict=False):
        if not cell or cell.isspace():
            continue
        if _UNFIT.search(cell):
            clean = _UNFIT.sub("\ufffd", cell)
            if not column:
                continue
            if re.search("[\udc80-\udcff]", cell):
                tell(
                    "encoding_invalid",
                    "refused",
                    name,
                    line,
                    column,
                    clean[:200],
                    "UTF-8 (save the file as such)",
                )
                continue
            tell(
                "control_characters",
                "repaired",
                name,
                line,
                column,
                clean[:200],
                "text without control characters",
            )
            cell = _UNFIT.sub("", cell)
        if column:
            cells[column] = cell
        else:
            tell("column_unnamed", "refused", name, line, "", cell[:200], "a column with a name of its own")
    return cells


def typed(cell: str, kind: str) -> Any:
    """The value that a cell of a described column holds; the text itself where it is no such value."""
    try:
        if kind == "boolean":
            return {"true": True, "false": False}[cell]
        if kind == "integer":
            return int(cell)
        if kind in {"number", "object", "array"}:
            value = json.loads(cell, parse_constant=lambda name: _no_number(name))
            wanted: tuple[type, ...] = {"number": (int, float), "object": (dict,), "array": (list,)}[kind]
            return value if isinstance(value, wanted) and not isinstance(value, bool) else cell
    except (ValueError, KeyError, RecursionError):
        return cell
    return cell


def _no_number(name: str) -> Any:
    raise ValueError(name)
