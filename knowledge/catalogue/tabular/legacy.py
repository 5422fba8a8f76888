"""Turns rows of HSDS 1.x and 2.0 into rows of HSDS 3, so that everything after this knows one shape only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

from knowledge.catalogue import values
from knowledge.catalogue.tabular.files import CsvFile, Row, Tell
from knowledge.catalogue.weekdays import weekdays

_CLOSED: Final = frozenset({"closed", "x", "-", "–", "n/a"})
#: Columns of 1.x, by table, that have another name now.
_RENAMED: Final[dict[str, dict[str, str]]] = {
    "organizations": {"url": "website"},
    "services": {"fees": "fees_description"},
    "service_areas": {"service_area": "name"},
    "accessibility_for_disabilities": {"accessibility": "description"},
    "services_taxonomy": {"taxonomy_id": "taxonomy_term_id", "taxonomy_detail": "value"},
    "taxonomy": {"vocabulary": "taxonomy"},
}
_NOW: Final = {
    "regular_schedules": "schedules",
    "physical_addresses": "addresses",
    "postal_addresses": "addresses",
    "accessibility_for_disabilities": "accessibility",
    "services_taxonomy": "attributes",
    "service_attributes": "attributes",
    "other_attributes": "attributes",
    "taxonomy": "taxonomy_terms",
}


@dataclass(slots=True)
class Modern:
    """A row as HSDS 3 would have it.

    Attributes:
        table: One of ``tables.ENTITIES``.
        cells: Values by column; lists where 1.x wrote several into one cell.
        written: What a column is called in the file, where that is something else.
    """

    table: str
    cells: dict[str, Any]
    file: str
    line: int
    written: dict[str, str] = field(default_factory=dict)


def modern_rows(file: CsvFile, tell: Tell) -> list[Modern]:
    """All rows of a file; those of ``eligibility`` are left to :func:`eligibility`."""
    return [modern for row in file.rows if (modern := _modern(file, row, tell))]


def eligibility(file: CsvFile) -> list[tuple[str, str, int]]:
    """Service id, whom the service is for, and the line, from the 1.x table: one row for each group of people."""
    found: dict[str, tuple[dict[str, None], int]] = {}
    for row in file.rows:
        service, text = (row.cells.get(key, "").strip() for key in ("service_id", "eligibility"))
        if text:
            found.setdefault(service, ({}, row.line))[0][text] = None
    return [(service, ", ".join(texts), line) for service, (texts, line) in found.items()]


def _modern(file: CsvFile, row: Row, tell: Tell) -> Modern | None:
    table = file.table
    # Our own export means by a name what it says, also in fields that we do not know.
    renamed = {} if file.types else _RENAMED.get(table, {})
    if table == "taxonomy" and not {"parent_id", "parent_name", "vocabulary"} & set(file.columns):
        table, renamed = (
            "taxonomies",
            {},
        )  # HSDS 3 may write its taxonomies under the name that 1.x had for terms
    cells: dict[str, Any] = {}
    written: dict[str, str] = {}
    for column, cell in row.cells.items():
        name = renamed.get(column, column)
        if name in cells or (name != column and name in row.cells):
            name = column
        cells[name] = cell
        if name != column:
            written[name] = column
    done = Modern(_NOW.get(table, table), cells, file.file, row.line, written)
    if table == "regular_schedules":
        return done if _weekday(done, tell) else None
    if table in {"physical_addresses", "postal_addresses"}:
        cells.setdefault("address_type", table.removesuffix("_addresses"))
    elif table in {"services_taxonomy", "service_attributes"}:
        cells |= {"link_id": cells.pop("service_id", ""), "link_entity": "service"}
        written["link_id"] = "service_id"
        if table == "services_taxonomy":
            cells.setdefault("link_type", "taxonomy")
    elif table in {"phones", "languages"} and "language" in cells and not file.types:
        _languages(done)
    return done


def _weekday(row: Modern, tell: Tell) -> bool:
    """Whether the row of a regular schedule says when something is open."""
    cells = row.cells
    raw = str(cells.pop("weekday", ""))
    times = [str(cells.get(key) or "").strip().casefold() for key in ("opens_at", "closes_at")]
    if all(not text or text in _CLOSED for text in times):
        shown = " ".join(text for text in (raw, *times) if text)
        tell(
            "schedule_closed",
            "noted",
            row.file,
            row.line,
            "opens_at",
            shown,
            "hours; a day without any is closed",
        )
        return False
    days = weekdays(raw)
    if days is None:
        tell(
            "weekday_unknown",
            "refused",
            row.file,
            row.line,
            "weekday",
            raw,
            "1 (Monday) to 7, or the name of a day",
        )
        return False
    cells |= {"freq": "WEEKLY", "byday": ",".join(days)}
    row.written["byday"] = "weekday"
    return True


def _languages(row: Modern) -> None:
    """``en, es`` or ``English``: a name or a code, one for a language, several for a telephone."""
    names = [name for part in re.split(r"[,;/]", str(row.cells.pop("language"))) if (name := part.strip())]
    found = [_language(name) for name in names]
    if row.table == "phones":
        row.cells["languages"] = found
        row.written["languages"] = "language"
    elif len(found) == 1:
        row.cells = found[0] | row.cells
        row.written["code"] = row.written["name"] = "language"
    else:
        row.cells["name"] = ", ".join(names)
        row.written["name"] = "language"


def _language(name: str) -> dict[str, str]:
    code = values.language_code(name)
    return ({"code": code} if code else {}) | ({} if name == code else {"name": name})
