"""Reads a table out of a CSV file or an Excel workbook as text, cell by cell, with the line on which each row stands."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from knowledge.catalogue.spreadsheet.encodings import decoded
from knowledge.catalogue.spreadsheet.words import header_field
from knowledge.catalogue.tabular.files import records
from knowledge.errors import ImportFailed

#: More rows or columns than any list of providers has.
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 200
#: Above the header there may be a title, a date, a logo's caption.
_HEADER_WITHIN: Final = 12
_DELIMITERS: Final = (",", ";", "\t", "|")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not empty: as many cells as the header has, and its line from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Attributes:
        name: Of the file.
        tab, tabs: Which sheet of a workbook this is, and which there are; empty for CSV.
        header: What stands above each column; a letter where nothing does.
        rows: What stands below.
        encoding: Of a CSV file, empty for workbooks.
        cut: Rows that were left out because there are too many.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    tab: str = ""
    tabs: tuple[str, ...] = ()
    encoding: str = ""
    cut: int = 0

    def column(self, index: int) -> list[str]:
        """The cells of a column that are not empty."""
        return [row.cells[index] for row in self.rows if row.cells[index]]


def read_sheet(path: Path, name: str, *, tab: str | None = None) -> Sheet:
    """The table in a file.

    Args:
        name: What the file is called, for messages.
        tab: Sheet of a workbook; the one with the most rows if not given or not there.

    Raises:
        ImportFailed: There is no table in it.
    """
    if path.suffix.casefold() == ".xlsx":
        tabs = _workbook(path, name)
        chosen = tab if tab in tabs else max(tabs, key=lambda one: len(tabs[one]))
        return _table(name, tabs[chosen], tab=chosen, tabs=tuple(tabs))
    text, encoding = decoded(path.read_bytes())
    return _table(name, list(_csv(text, name)), encoding=encoding)


def _csv(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    lines = list(io.StringIO(text, newline=""))
    start = 0
    if lines and (match := re.fullmatch(r'"?sep=(.)"?\s*', lines[0], re.IGNORECASE)):
        delimiter, start = match[1], 1
    else:
        delimiter = "\t" if name.casefold().endswith(".tsv") else _delimiter(lines)
    return records(lines, start, delimiter, name, lambda *_: None)


def _delimiter(lines: Sequence[str]) -> str:
    """The one that parts most rows into the same number of cells, and into more than one."""

    def likeness(delimiter: str) -> tuple[float, int]:
        widths = Counter(len(row) for row in csv.reader(iter(lines[:60]), delimiter=delimiter) if any(row))
        if not widths:
            return 0.0, 0
        width, often = widths.most_common(1)[0]
        return (often / widths.total() if width > 1 else 0.0) * min(width, 6), width

    return max(_DELIMITERS, key=likeness)


def _workbook(path: Path, name: str) -> dict[str, list[tuple[int, list[str]]]]:
    tabs: dict[str, list[tuple[int, list[str]]]] = {}
    try:
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            for page in book.worksheets:
                if page.sheet_state != "visible":
                    continue
                page.reset_dimensions()  # what the file says of its size is often wrong
                rows = page.iter_rows(
                    max_row=MOST_ROWS + _HEADER_WITHIN, max_col=MOST_COLUMNS, values_only=True
                )
                found = [(line, [_text(value) for value in row]) for line, row in enumerate(rows, 1)]
                if kept := [(line, row) for line, row in found if any(row)]:
                    tabs[page.title] = kept
        finally:
            book.close()
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        ParseError,
        KeyError,
        ValueError,
        TypeError,
        OSError,
        EOFError,
    ):
        raise ImportFailed(file=name, expected="an Excel workbook (.xlsx) without a password") from None
    if not tabs:
        raise ImportFailed(file=name, expected="a sheet with a header and rows")
    return tabs


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    return str(value).strip()


def _table(
    name: str,
    found: list[tuple[int, list[str]]],
    *,
    tab: str = "",
    tabs: tuple[str, ...] = (),
    encoding: str = "",
) -> Sheet:
    filled = [(line, [_CONTROL.sub("", cell).strip() for cell in row[:MOST_COLUMNS]]) for line, row in found]
    filled = [(line, row) for line, row in filled if any(row)]
    if len(filled) < 2:
        raise ImportFailed(file=name, expected="a header and at least one row below it")
    place = _header_place([row for _, row in filled[:_HEADER_WITHIN]])
    width = max(len(row) for _, row in filled[place : place + 1 + MOST_ROWS])
    header = (*filled[place][1], *[""] * width)[:width]
    body = filled[place + 1 :]
    used = [
        index
        for index in range(width)
        if header[index] or any(len(row) > index and row[index] for _, row in body)
    ]
    rows = [
        Row(line, tuple(row[index] if index < len(row) else "" for index in used))
        for line, row in body[:MOST_ROWS]
    ]
    titles = tuple(" ".join(header[index].split()) or get_column_letter(index + 1) for index in used)
    kept = tuple(row for row in rows if any(row.cells))
    if not kept:
        raise ImportFailed(file=name, expected="a header and at least one row below it")
    return Sheet(name, titles, kept, tab, tabs, encoding, max(0, len(body) - MOST_ROWS))


def _header_place(rows: Sequence[Sequence[str]]) -> int:
    """The row with the most words that we know above columns; else the first one that is as wide as the table."""
    known = [sum(bool(cell) and header_field(cell)[0] is not None for cell in row) for row in rows]
    best = max(known)
    if best >= 2:
        return known.index(best)
    widths = [sum(bool(cell) for cell in row) for row in rows]
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return next(place for place, width in enumerate(widths) if width >= usual)
