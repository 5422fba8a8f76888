"""Brings an HSDS 3 JSON file into the catalogue: all that can be understood, in one go or not at all, with a report of the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.database import reading, writing
from knowledge.catalogue.gathering import Gathered, Gatherer
from knowledge.catalogue.located import LocatedJson
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.report import ImportReport
from knowledge.catalogue.storage import KINDS, Change, Key, apply, head, last_authors, load

#: Called with how many objects were read and how many there are.
Progress = Callable[[int, int], None]


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
    """Imports a list of HSDS services, or an object with ``contents`` (a page of the API) or ``services``.

    What the file says of a record replaces what the catalogue says of it; records that the file does not name stay. Two things
    that only we know survive a file without them: translations, and attributes. A record that was exported without its
    confidential parts never replaces the complete one.

    Args:
        engine: Migrated database.
        path: The file.
        dry_run: Report only.
        who: For the history.
        progress: Hears how far reading is.
        example: Mark every service as an invented one.
        leave_edited: Leave alone what anybody but ``who`` has changed or deleted since.

    Raises:
        ImportFailed: The file is no readable JSON of services; with file, line, column. Nothing was changed.
    """
    gathered = await asyncio.to_thread(_gather, path, progress, example)
    return await store(engine, gathered, dry_run=dry_run, who=who, leave_edited=leave_edited)


def _gather(path: Path, progress: Progress | None, example: bool) -> Gathered:
    source = LocatedJson(path)
    gatherer = Gatherer(path.name, example=example)
    _check_envelope(source, gatherer)
    total = len(source.items)
    for number, item in enumerate(source.items, 1):
        gatherer.add(item.value, lambda inner, item=item: source.line(item, inner))  # type: ignore[misc]
        if progress and (number % 50 == 0 or number == total):
            progress(number, total)
    return gatherer.result


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
    engine: AsyncEngine, gathered: Gathered, *, dry_run: bool, who: str, leave_edited: bool
) -> ImportReport:
    """Writes gathered records in one transaction, as short as can be: what is to change is found out before it begins."""
    while True:
        report = ImportReport(gathered.file, dry_run, refused=gathered.refused, issues=gathered.issues)
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
        async with writing(engine) as connection:
            if await head(connection) != seen:
                continue  # somebody was faster: look again
            await apply(connection, changes, who=who, why=f"import of {gathered.file}")
        return report


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
        new = _with_ours(old, gathered.records[kind, identifier])
        if new == old:
            report.unchanged[kind] += 1
        elif authors.get((kind, identifier), who) != who or _would_redact(old, new):
            report.kept += 1
        else:
            (report.updated if old else report.created)[kind] += 1
            changes.append(Change(kind, identifier, new))
    return changes


def _would_redact(old: Document | None, new: Document) -> bool:
    return old is not None and facts.flag(new, "redacted") and not facts.flag(old, "redacted")


def _with_ours(old: Document | None, new: Document) -> Document:
    """A file of a standard that knows no translations takes none away; nor attributes, when it speaks of none."""
    if old is None:
        return new
    kept = {key: old[key] for key in ("attributes", "translations") if key in old and key not in new}
    return new | kept if kept else new
