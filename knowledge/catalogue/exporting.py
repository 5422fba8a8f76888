"""Writes the catalogue as HSDS 3, JSON or CSV: every id, every unknown field, our additions; never where a confidential service is."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.guard import Guard
from knowledge.catalogue.guarding import Surroundings, surroundings
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.spoken_hours import with_schedules
from knowledge.catalogue.storage import load
from knowledge.catalogue.tabular.export import package_files
from knowledge.catalogue.tabular.writing import write_file, write_folder, zip_bytes
from knowledge.catalogue.translations import answer_status

#: ``json`` is one file; ``csv`` a folder of tables, or a .zip of them.
Format = Literal["json", "csv"]
#: Services that are read and nested together where they leave one after the other.
_CHUNK: Final = 100


def format_of(path: Path) -> Format:
    """What a path asks for by its name: tables for a .zip or a folder, else JSON."""
    return "csv" if path.suffix.casefold() == ".zip" or path.is_dir() else "json"


async def export_catalogue(
    engine: AsyncEngine, path: Path, *, include_confidential: bool = False, form: Format | None = None
) -> int:
    """Writes all services, hidden ones included, with their organisations, locations and translations.

    Without ``include_confidential`` a confidential service goes out without address, coordinates, name of the place and hours; such
    a record carries an attribute ``redacted``, and an import never lets it replace the complete one.

    Args:
        engine: Migrated database.
        path: The file, or the folder for tables that are not to be one .zip.
        include_confidential: Keep such a file safe.
        form: Instead of what :func:`format_of` says.

    Returns:
        How many services were written.

    Raises:
        CatalogueError: It cannot be written; the old one is then still there.
    """
    documents = await hsds_documents(engine, include_confidential=include_confidential)
    await asyncio.to_thread(_write, path, documents, form or format_of(path))
    return len(documents)


async def hsds_documents(engine: AsyncEngine, *, include_confidential: bool = False) -> list[Document]:
    """The services as HSDS 3 objects, in the catalogue's order; see :func:`export_catalogue`."""
    async with reading(engine) as connection:
        services = await load(connection, "service")
        organizations = await load(connection, "organization")
        locations = await load(connection, "location")
    return nested(services, organizations, locations, include_confidential=include_confidential)


def nested(
    services: Mapping[str, Document],
    organizations: Mapping[str, Document],
    locations: Mapping[str, Document],
    *,
    include_confidential: bool = False,
) -> list[Document]:
    """Services with their organisations and locations put into them again."""
    guard = Guard({}, {}, {}) if include_confidential else Guard(services, organizations, locations)
    return [_nested(guard.service(service), guard, organizations, locations) for service in services.values()]


def _nested(
    service: Document, guard: Guard, organizations: Mapping[str, Document], locations: Mapping[str, Document]
) -> Document:
    holders: list[tuple[RecordKind, Document]] = [("service", service)]
    done = _bare(with_schedules(service))
    if owner := organizations.get(str(service.get("organization_id"))):
        owner = guard.organization(owner)
        done["organization"] = _bare(owner)
        holders.append(("organization", owner))
    links: list[Document] = []
    seen: set[str] = set()
    for link in service.get("service_at_locations") or ():
        link = with_schedules(link)
        if place := locations.get(str(link.get("location_id"))):
            place = with_schedules(guard.location(place))
            link = link | {"location": _bare(place)}
            if place["id"] not in seen:
                holders.append(("location", place))
            seen.add(place["id"])
        links.append(link)
    if "service_at_locations" in service:
        done["service_at_locations"] = links
    # Said even when empty: whoever imports it knows that there are none.
    done["translations"] = _translations(holders)
    return done


def _bare(document: Document) -> Document:
    return {key: value for key, value in document.items() if key != "translations"}


def _translations(holders: Sequence[tuple[RecordKind, Document]]) -> list[Document]:
    """The translations of nested records, each with the status it has today, in the order of what they translate.

    A row may stand with the service though it speaks of a location that came later: it goes where an import will put it.
    """
    texts: dict[tuple[str, str, str], str] = {}
    ranks: dict[tuple[str, str], int] = {}
    for rank, (kind, document) in enumerate(holders):
        for place, text in facts.originals(kind, document).items():
            texts.setdefault(place, text)
            ranks.setdefault(place[:2], rank)
    rows: dict[tuple[str, str, str, str], Document] = {}
    for _, document in holders:
        for row in document.get("translations") or ():
            place = (row["entity"], row["entity_id"], row["field"])
            status = facts.effective_status(row, texts.get(place))
            rows.setdefault((*place, row["language"]), row | {"status": status})
    return sorted(rows.values(), key=lambda row: ranks.get((row["entity"], row["entity_id"]), 0))


def _write(path: Path, documents: list[Document], form: Format) -> None:
    if form == "json":
        write_file(path, (json.dumps(documents, ensure_ascii=False, indent=1) + "\n").encode())
    elif path.suffix.casefold() == ".zip":
        write_file(path, zip_bytes(package_files(documents)))
    else:
        write_folder(path, package_files(documents))


async def hsds_chunks(
    engine: AsyncEngine, ids: Sequence[str] | None = None, *, include_confidential: bool = False
) -> AsyncIterator[list[Document]]:
    """The services as :func:`hsds_documents` gives them, so many at a time, all as they were at one moment.

    Args:
        engine: Migrated database.
        ids: Only these, in this order; otherwise all, in the catalogue's.
        include_confidential: As in :func:`export_catalogue`.
    """
    table = tables.service
    async with reading(engine) as connection:
        if ids is None:
            ids = (await connection.execute(select(table.c.id).order_by(table.c.position))).scalars().all()
        for start in range(0, len(ids), _CHUNK):
            part = ids[start : start + _CHUNK]
            around = await surroundings(connection, part)
            yield await asyncio.to_thread(_nested_around, part, around, include_confidential)


def _nested_around(ids: Sequence[str], around: Surroundings, include_confidential: bool) -> list[Document]:
    guard = Guard({}, {}, {}) if include_confidential else around.guard
    return [
        _nested(guard.service(around.services[key]), guard, around.organizations, around.locations)
        for key in ids
        if key in around.services
    ]


def answer_lines(answer: Document) -> Iterator[Document]:
    """An answer as its file has it: one object for each language, the leading one first, with the status it has today."""
    shared = {key: value for key, value in answer.items() if key not in ("id", "texts")}
    for text in answer["texts"]:
        yield {"id": answer["id"], **text, "status": answer_status(answer, text), **shared}
