"""Brings HSDS files into the catalogue: all that can be understood, in one go or not at all, with a report of the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.bulk import replace_records
from knowledge.catalogue.database import reading
from knowledge.catalogue.gathering import Gathered, Gatherer
from knowledge.catalogue.located import Item, LocatedJson, Path_
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.report import ImportReport
from knowledge.catalogue.storage import KINDS, Change, Key, head, last_authors, load
from knowledge.catalogue.tabular.assembly import assemble
from knowledge.catalogue.tabular.files import is_package
from knowledge.catalogue.translations import dated

#: Called with what is being done ("Reading", "Writing"), how many records are done and how many there are.
Progress = Callable[[str, int, int], None]
#: With this the history begins to say why, where a file was imported.
REASON: Final = "import of "


async def import_catalogue(
    engine: AsyncEngine,
    path: Path,
    *,
    dry_run: bool = False,
    who: str = "import",
    progress: Progress | None = None,
    example: bool = False,
    leave_edited: bool = False,
) -> ImportReport:
    """Imports a JSON file — a list of HSDS services, or an object with ``contents`` (a page of the API) or ``services`` — or a package
    of CSV files, as a folder or a .zip.

    What the file says of a record replaces what the catalogue says of it; records that the file does not name stay. Two things
    that only we know survive a file without them: translations, and attributes. A record that was exported without its
    confidential parts never replaces the complete one.

    Args:
        engine: Migrated database.
        path: The file or folder.
        dry_run: Report only.
        who: For the history.
        progress: Hears how far it is.
        example: Mark every service as an invented one.
        leave_edited: Leave alone what anybody but ``who`` has changed or deleted since.

    Raises:
        ImportFailed: The file is no readable JSON or package of services; with file, line, column. Nothing was changed.
    """
    gathered = await asyncio.to_thread(gather, path, progress, example=example)
    return await store(
        engine, gathered, dry_run=dry_run, who=who, leave_edited=leave_edited, progress=progress
    )


def gather(path: Path, progress: Progress | None = None, *, example: bool = False) -> Gathered:
    """The records of a file or package, repaired; see :func:`import_catalogue`."""
    gatherer = Gatherer(path.name, example=example, rows=is_package(path))
    found = _rows(path, gatherer) if is_package(path) else _objects(path, gatherer)
    total = next(found)
    for number, (raw, where, unfit) in enumerate(found, 1):
        gatherer.add(raw, where, unfit=unfit)
        if progress and (number % 50 == 0 or number == total):
            progress("Reading", number, total)
    return gatherer.result


def _rows(path: Path, gatherer: Gatherer) -> Iterator[Any]:
    """How many services a package of CSV files has, then each with what finds a value in it."""
    assembled = assemble(path, gatherer.note_at)
    yield len(assembled.services)
    for raw in assembled.services:
        yield raw, partial(assembled.spot, raw), False


def _objects(path: Path, gatherer: Gatherer) -> Iterator[Any]:
    """How many services a JSON file has, then each with what finds a value in it."""
    source = LocatedJson(path)
    _check_envelope(source, gatherer)
    yield len(source.items)
    for item in source.items:
        yield item.value, partial(_spot, source, item), source.unfit


def _spot(source: LocatedJson, item: Item, path: Path_) -> tuple[str, int | None, str]:
    return source.path.name, source.line(item, path), ".".join(map(str, path))


def _check_envelope(source: LocatedJson, gatherer: Gatherer) -> None:
    """A page that counts its services wrongly is believed in its services, not in its count."""
    said, have = source.envelope, len(source.items)
    pages = said.get("total_pages", 1)
    if "total_items" in said and pages in (1, None) and said["total_items"] != have:
        gatherer.note(
            "total_wrong", "noted", ("total_items",), said["total_items"], f"{have} services are here"
        )
    elif "size" in said and said["size"] != have:
        gatherer.note("total_wrong", "noted", ("size",), said["size"], f"{have} services are here")


async def store(
    engine: AsyncEngine,
    gathered: Gathered,
    *,
    dry_run: bool,
    who: str,
    leave_edited: bool,
    progress: Progress | None = None,
) -> ImportReport:
    """Writes gathered records in one transaction, as short as can be: what is to change is found out before it begins."""
    while True:
        report = ImportReport(
            gathered.file,
            dry_run,
            refused=gathered.refused,
            issues=gathered.issues,
            ids_made=gathered.ids_made,
        )
        async with reading(engine) as connection:
            seen = await head(connection)
            authors = await last_authors(connection) if leave_edited else {}
            changes: list[Change] = []
            for kind in KINDS:
                ids = [identifier for of, identifier in gathered.records if of == kind]
                present = await load(connection, kind, ids)
                changes += _plan(kind, ids, gathered, present, authors, who, report)
        if dry_run or not changes:
            return report
        why = f"{REASON}{gathered.file}"
        told = partial(progress, "Writing") if progress else None
        if await replace_records(engine, changes, seen=seen, who=who, why=why, progress=told):
            return report
        # Somebody was faster: look again.


def _plan(
    kind: RecordKind,
    ids: list[str],
    gathered: Gathered,
    present: Mapping[str, Document],
    authors: Mapping[Key, str],
    who: str,
    report: ImportReport,
) -> list[Change]:
    changes: list[Change] = []
    for identifier in ids:
        old = present.get(identifier)
        new = proposed(kind, gathered.records[kind, identifier], old)
        if new == old:
            report.unchanged[kind] += 1
        elif authors.get((kind, identifier), who) != who or would_redact(old, new):
            report.kept += 1
        else:
            (report.updated if old else report.created)[kind] += 1
            changes.append(Change(kind, identifier, new))
    return changes


def proposed(kind: RecordKind, said: Document, old: Document | None) -> Document:
    """What a record would be after an import; the very record that is there when the file says nothing new of it."""
    new = dated(kind, _with_ours(old, said), old)
    return old if old is not None and _without_empty(new) == _without_empty(old) else new


def _without_empty(value: Any) -> Any:
    """The value without empty lists: CSV cannot tell "none" from "not said"."""
    if isinstance(value, dict):
        return {key: _without_empty(item) for key, item in value.items() if item != []}
    return [_without_empty(item) for item in value] if isinstance(value, list) else value


def would_redact(old: Document | None, new: Document) -> bool:
    """Whether a file that was exported without its confidential parts would take them out of the catalogue."""
    return old is not None and facts.flag(new, "redacted") and not facts.flag(old, "redacted")


def _with_ours(old: Document | None, new: Document) -> Document:
    """A file of a standard that knows no translations takes none away; nor attributes, when it speaks of none."""
    if old is None:
        return new
    kept = {key: old[key] for key in ("attributes", "translations") if key in old and key not in new}
    return new | kept if kept else new
