"""Takes nested services apart into the tables of an HSDS package of CSV files, so that the assembly puts the same ones together again.

What the tables of the standard have no place for stays, as JSON, in the row of what it hangs on; so does everything that hangs on a part
whose id is not its own alone. The package describes its columns (``datapackage.json``), so that numbers come back as numbers.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from knowledge.catalogue.facts import PART_LISTS
from knowledge.catalogue.identifiers import identifier
from knowledge.catalogue.model import Document
from knowledge.catalogue.tabular import tables
from knowledge.catalogue.tabular.assembly import translatable
from knowledge.catalogue.tabular.files import DESCRIPTION, OUR_NAME

#: Tables that are written also when they are empty: without them an import would keep what the catalogue has.
_ALWAYS: Final = (
    "organizations",
    "locations",
    "services",
    "service_at_location",
    "attributes",
    "translations",
)
_TRANSLATED: Final = ("entity", "entity_id", "field", "language")
Place = tuple[str, str]
Row = dict[str, Any]


def package_files(services: Sequence[Document]) -> dict[str, bytes]:
    """Name and content of every file of the package.

    Args:
        services: Nested HSDS 3 objects, as :func:`knowledge.catalogue.exporting.hsds_documents` gives them.
    """
    rows = _Tables(services).rows
    files: dict[str, bytes] = {}
    resources: list[Document] = []
    for table in tables.ENTITIES:
        if not rows[table] and table not in _ALWAYS:
            continue
        types = _types(rows[table]) or {"id": "string"}
        files[f"{table}.csv"] = _csv(rows[table], list(types))
        fields = [{"name": name, "type": kind} for name, kind in types.items()]
        resources.append(
            {
                "name": table.replace("_", "-"),
                "path": f"{table}.csv",
                "profile": "tabular-data-resource",
                "encoding": "utf-8",
                "schema": {"fields": fields},
            }
        )
    description = {
        "name": OUR_NAME,
        "profile": "tabular-data-package",
        "title": "Human services, HSDS 3",
        "resources": resources,
    }
    files[DESCRIPTION] = (json.dumps(description, ensure_ascii=False, indent=1) + "\n").encode()
    return files


class _Tables:
    def __init__(self, services: Sequence[Document]) -> None:
        self.rows: dict[str, list[Row]] = {table: [] for table in tables.ENTITIES}
        self._referred: dict[tuple[str, str], Document] = {}
        self._written: set[tuple[str, ...]] = set()
        self._uses = self._count(services)
        for service in services:
            self._service(service)
        for table, _ in tables.REFERENCES.values():
            # Who names a term first may be another one once the term is known to all who name it.
            self.rows[table].sort(key=lambda row: str(row["id"]))

    def _count(self, services: Iterable[Document]) -> Counter[Place]:
        """How many different objects have an id: only where it is one, other rows can name it."""
        uses: Counter[Place] = Counter()
        shared: set[Place] = set()
        for service in services:
            uses.update(_places("service", service))
            for kind, nested in _nested(service):
                place = (kind, str(nested.get("id") or ""))
                if place not in shared:
                    shared.add(place)
                    uses.update(_places(kind, nested))
        return uses

    def _service(self, service: Document) -> None:
        tree = set(translatable(service))
        for kind, nested in _nested(service):
            place = (kind, str(nested["id"]))
            if place not in self._written:
                self._written.add(place)
                self._add(kind, f"{kind}s", nested, {})
        rows = service.get("translations") or []
        mine = [row for row in rows if (place := _place(row)) in tree and self._uses[place] == 1]
        for row in mine:
            key = ("translation", *(str(row.get(name)) for name in _TRANSLATED))
            if key not in self._written:
                self._written.add(key)
                self.rows["translations"].append(row)
        kept = [row for row in rows if not any(row is one for one in mine)]
        document = {
            key: value for key, value in service.items() if key not in {"translations", "organization"}
        }
        self._add("service", "services", document | ({"translations": kept} if kept else {}), {})

    def _add(self, entity: str, table: str, part: Document, links: Row) -> None:
        """Writes the row of an object, and those of all that hangs on it."""
        own = tables.link_columns(table)
        row: Row = links | {key: value for key, value in part.items() if key not in own}
        self.rows[table].append(row)
        if entity == "service_at_location":
            row.pop("location", None)
        for (holder, key), (target, column) in tables.REFERENCES.items():
            if holder == entity and self._refer(row, target, key, column):
                row[column] = row.pop(key)["id"]
        name = identifier(part.get("id"))
        if name != part.get("id") or self._uses[entity, name] != 1:
            return
        for key in [key for key, value in row.items() if isinstance(value, list)]:
            below = tables.table_for(entity, key)
            if below is None or not all(_says_something(one, below) for one in row[key]):
                continue
            where = {f"{entity}_id": name}
            if below in tables.LINKED:
                where = dict(zip(tables.LINKED[below], (name, entity), strict=True))
            for one in row.pop(key):
                self._add(tables.ENTITIES[below], below, one, where)

    def _refer(self, row: Row, table: str, key: str, column: str) -> bool:
        """Whether an object can be named by its id: it has one, of which nobody says anything else."""
        found = row.get(key)
        if not isinstance(found, dict) or not found.get("id") or identifier(found["id"]) != found["id"]:
            return False
        if row.get(column, found["id"]) != found["id"]:
            return False
        known = self._referred.get((table, found["id"]))
        if known is None:
            self._referred[table, found["id"]] = found
            self._add(tables.ENTITIES[table], table, found, {})
            return True
        return known == found


def _says_something(part: Any, table: str) -> bool:
    """Whether an object has more to say than where it belongs: a row of that alone would come back as nothing."""
    links = tables.link_columns(table)
    return isinstance(part, dict) and any(
        name.strip() and _cell(value) for name, value in part.items() if name not in links
    )


def _nested(service: Document) -> list[tuple[str, Document]]:
    """The service's organisation and its locations, with their kinds."""
    found = [("organization", service.get("organization"))]
    found += [("location", link.get("location")) for link in service.get("service_at_locations") or ()]
    return [(kind, one) for kind, one in found if isinstance(one, dict) and one.get("id")]


def _places(entity: str, part: Document) -> list[Place]:
    """Entity and id of an object and of every part in it."""
    found = [(entity, str(part["id"]))] if part.get("id") else []
    for key, value in part.items():
        below = PART_LISTS.get(key) or tables.ENTITIES.get(tables.table_for(entity, key) or "")
        if below and isinstance(value, list):
            for one in value:
                if isinstance(one, dict):
                    found += _places(below, one)
    return found


def _place(row: Document) -> Place:
    return str(row.get("entity") or ""), str(row.get("entity_id") or "")


def _types(rows: Iterable[Row]) -> dict[str, str]:
    """Columns in the order in which they are written, each with the type that all its values have."""
    kinds: dict[str, set[str]] = {}
    for row in rows:
        for name, value in row.items():
            if name.strip() and _cell(value):
                kinds.setdefault(name, set()).add(_kind(value))
    done: dict[str, str] = {}
    for name in sorted(kinds, key=tables.column_order):
        found = kinds[name]
        if found == {"integer", "number"}:
            found = {"number"}
        done[name] = found.pop() if len(found) == 1 else "string"
    return done


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds: Mapping[type, str] = {int: "integer", float: "number", dict: "object", list: "array"}
    return kinds.get(type(value), "string")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return "" if value.isspace() else value
    return json.dumps(value, ensure_ascii=False)


def _csv(rows: Iterable[Row], columns: list[str]) -> bytes:
    """UTF-8 with the mark by which spreadsheets know it, lines as RFC 4180 has them."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(name)) for name in columns])
    return b"\xef\xbb\xbf" + text.getvalue().encode()
