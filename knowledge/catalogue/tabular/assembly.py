"""Puts the rows of a package together into services, each with all that hangs on it, and remembers where every row stood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from knowledge.catalogue.facts import entities
from knowledge.catalogue.identifiers import identifier
from knowledge.catalogue.tabular import tables
from knowledge.catalogue.tabular.files import CsvFile, Tell, open_package, typed
from knowledge.catalogue.tabular.legacy import Modern, eligibility, modern_rows

Raw = dict[str, Any]
#: File, line and field of a value.
Spot = tuple[str, int | None, str]

_DECIMAL: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")
_ROOTS: Final = ("organizations", "locations", "services")
_NONE: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class _Origin:
    file: str
    line: int
    written: Mapping[str, str]


@dataclass(slots=True)
class Assembled:
    """The services of a package, in the order of their file."""

    services: list[Raw] = field(default_factory=list)
    origins: dict[int, _Origin] = field(default_factory=dict)

    def spot(self, raw: Raw, path: tuple[str | int, ...]) -> Spot:
        """Where the value at a path inside a service stands: the row it came from, and the name of its column there."""
        holder: Any = raw
        origin, rest = self.origins.get(id(raw)), path
        for place, step in enumerate(path):
            try:
                holder = holder[step]
            except (KeyError, IndexError, TypeError):
                break
            if (found := self.origins.get(id(holder))) is not None:
                origin, rest = found, path[place + 1 :]
        name = ".".join(map(str, rest))
        return (origin.file, origin.line, origin.written.get(name, name)) if origin else ("", None, name)


def assemble(path: Path, tell: Tell) -> Assembled:
    """Reads a package.

    Raises:
        ImportFailed: It cannot be opened, or has no file of services.
    """
    return _Assembly(open_package(path, tell), tell).done


class _Assembly:
    def __init__(self, files: list[CsvFile], tell: Tell) -> None:
        self.done = Assembled()
        self._tell = tell
        #: The object of each entity and id; the first one, where an id is repeated.
        self._known: dict[tuple[str, str], Raw] = {}
        self._used: set[int] = set()
        self._translations: list[Raw] = []
        self._waiting: list[tuple[str, Modern, Raw]] = []
        present = {file.table for file in files}
        for file in files:
            if file.table != "eligibility":
                for row in modern_rows(file, tell):
                    self._take(row, file.types)
        for table, row, part in self._waiting:
            self._attach(table, row, part)
        for file in files:
            if file.table == "eligibility":
                self._add_eligibility(file)
        self._join()
        if present & {"attributes", "services_taxonomy", "service_attributes", "other_attributes"}:
            for service in self.done.services:
                service.setdefault("attributes", [])
        if "translations" in present:
            self._translate()
        self._tell_unused()

    def _take(self, row: Modern, types: Mapping[str, str]) -> None:
        """Makes the object of a row; what hangs on something waits until everything is there."""
        table = row.table
        entity = tables.ENTITIES[table]
        links = tables.link_columns(table)
        part: Raw = {
            name: _value(name, cell, types.get(row.written.get(name, name)), table)
            for name, cell in row.cells.items()
            if name not in links
        }
        self.done.origins[id(part)] = _Origin(row.file, row.line, row.written)
        key = (entity, identifier(row.cells.get("id")))
        known = self._known.setdefault(key, part) if key[1] else part
        if known is not part and table in _ROOTS:
            if known == part:
                self._say(row, "id_repeated", "noted", "id", key[1], "said twice; kept once")
                return
            if table != "services":
                self._say(
                    row, "id_repeated", "refused", "id", key[1], "an id used once; the first row is kept"
                )
                return
        if table == "services":
            self.done.services.append(part)
        elif table == "translations":
            self._translations.append(part)
        elif table not in {"organizations", "locations", "units", "taxonomies", "taxonomy_terms"}:
            self._waiting.append((table, row, part))

    def _say(self, row: Modern, code: str, action: Any, column: str, value: str, expected: str) -> None:
        name = row.written.get(column, column)
        self._tell(code, action, row.file, row.line, name, value, expected)

    def _attach(self, table: str, row: Modern, part: Raw) -> None:
        owners = self._linked(table, row) if table in tables.LINKED else self._owner(table, row)
        if not owners:
            columns = list(tables.LINKED.get(table) or sorted(tables.link_columns(table)))
            value = ", ".join(f"{name}={row.cells[name]}" for name in columns if row.cells.get(name))
            column = next((name for name in columns if row.cells.get(name)), columns[0])
            self._say(
                row,
                "owner_unknown",
                "refused",
                column,
                value,
                f"the id of what it belongs to ({' or '.join(columns)})",
            )
            return
        for number, (entity, owner) in enumerate(owners):
            key = tables.slot(entity, table)
            if key is None:
                continue
            if number:
                origin, part = self.done.origins[id(part)], dict(part)
                self.done.origins[id(part)] = origin
            if table == "attributes":
                part["link_entity"] = entity
            held = owner.setdefault(key, [])
            if isinstance(held, list):
                held.append(part)

    def _linked(self, table: str, row: Modern) -> list[tuple[str, Raw]]:
        """The owner by id and kind; by id alone where the kind is not said or is none that there is."""
        id_column, kind_column = tables.LINKED[table]
        wanted = identifier(row.cells.get(id_column))
        kind = tables.ENTITIES.get(tables.table_of(str(row.cells.get(kind_column) or "")) or "", "")
        kinds = (kind,) if (kind, wanted) in self._known and kind in tables.LINKABLE else tables.LINKABLE
        # One id may be a service's and a location's: then it is said of both, "confidential" above all.
        return [(one, self._known[one, wanted]) for one in kinds if wanted and (one, wanted) in self._known]

    def _owner(self, table: str, row: Modern) -> list[tuple[str, Raw]]:
        named = {owner: identifier(row.cells.get(f"{owner}_id")) for owner in tables.owners(table)}
        there = [
            (owner, self._known[owner, key])
            for owner, key in named.items()
            if key and (owner, key) in self._known
        ]
        nearest = there[:1]
        if (
            nearest
            and nearest[0][0] == "service"
            and named.get("location")
            and tables.slot("service_at_location", table)
        ):
            # HSDS 1.x names both where it means the service at that place.
            links = self._links(nearest[0][1], named["location"])
            return [("service_at_location", links[0])] if links else nearest
        return nearest

    def _links(self, service: Raw, location: str) -> list[Raw]:
        links = service.get("service_at_locations")
        return (
            [link for link in links if link.get("location_id") == location] if isinstance(links, list) else []
        )

    def _add_eligibility(self, file: CsvFile) -> None:
        for identity, text, line in eligibility(file):
            service = self._known.get(("service", identity))
            if service is None:
                expected = "the id of a service"
                self._tell("owner_unknown", "refused", file.file, line, "service_id", identity, expected)
            elif not service.get("eligibility_description"):
                service["eligibility_description"] = text

    def _join(self) -> None:
        """Puts what is only named by its id where its name stands."""
        for service in self.done.services:
            self._refer(service, "organization", "organization_id", service)
            for link in service.get("service_at_locations") or ():
                self._refer(link, "location", "location_id", link)
        for (entity, _), part in list(self._known.items()):
            for (holder, key), (table, column) in tables.REFERENCES.items():
                found = (
                    self._known.get((tables.ENTITIES[table], identifier(part.get(column))))
                    if entity == holder
                    else None
                )
                if found is not None:
                    part.setdefault(key, found)
        for _, _, part in self._waiting:
            term = self._known.get(("taxonomy_term", identifier(part.get("taxonomy_term_id"))))
            if term is not None:
                part.setdefault("taxonomy_term", term)

    def _refer(self, holder: Raw, entity: str, column: str, part: Raw) -> None:
        wanted = identifier(part.get(column))
        if not wanted:
            return
        found = self._known.get((entity, wanted))
        if found is None:
            file, line, name = self.done.spot(part, (column,))
            self._tell(
                "reference_unknown", "noted", file, line, name, wanted, f"the id of a row of {entity}s.csv"
            )
            return
        holder[entity] = found
        self._used.add(id(found))

    def _translate(self) -> None:
        """Gives every service the translations of its own texts and of its organisation's and locations'."""
        by_place: dict[tuple[str, str], list[tuple[int, Raw]]] = {}
        for number, row in enumerate(self._translations):
            place = (str(row.get("entity") or "").strip(), identifier(row.get("entity_id")))
            by_place.setdefault(place, []).append((number, row))
        claimed: set[int] = set()
        for service in self.done.services:
            mine = {number: row for place in translatable(service) for number, row in by_place.get(place, ())}
            claimed |= mine.keys()
            own = service.get("translations")
            ordered = [row for _, row in sorted(mine.items(), key=lambda pair: pair[0])]
            service["translations"] = [*ordered, *(own if isinstance(own, list) else ())]
        for number, row in enumerate(self._translations):
            if number not in claimed:
                file, line, _ = self.done.spot(row, ())
                value = f"{row.get('entity', '')} {row.get('entity_id', '')}".strip()
                self._tell(
                    "translation_orphan",
                    "refused",
                    file,
                    line,
                    "entity_id",
                    value,
                    "the id of what was translated",
                )

    def _tell_unused(self) -> None:
        for (entity, identity), part in self._known.items():
            if entity in {"organization", "location"} and id(part) not in self._used:
                file, line, _ = self.done.spot(part, ())
                self._tell(
                    "record_unused", "noted", file, line, "id", identity, "a service that names it; left out"
                )


def translatable(service: Raw) -> Iterator[tuple[str, str]]:
    """Entity and id of everything in a nested service of which a translation may speak."""
    yield from ((entity, identifier(key)) for entity, key, _ in entities("service", service) if key)
    nested = [("organization", service.get("organization"))]
    nested += [("location", link.get("location")) for link in service.get("service_at_locations") or ()]
    for kind, part in nested:
        if isinstance(part, dict):
            yield from ((entity, identifier(key)) for entity, key, _ in entities(kind, part) if key)


_LISTS: Final = re.compile(r"\s*\[\s*\{.*\}\s*\]\s*", re.DOTALL)


def _value(name: str, cell: Any, kind: str | None, table: str) -> Any:
    if not isinstance(cell, str):
        return cell
    if kind is not None:
        return typed(cell, kind)
    if name in tables.NUMBERS and _DECIMAL.fullmatch(cell.strip()):
        return float(cell) if "." in cell else int(cell)
    if tables.table_for(tables.ENTITIES[table], name) and _LISTS.fullmatch(cell):
        return typed(cell, "array")
    return cell
