"""Writes the catalogue as HSDS 3 JSON: every id, every unknown field, our additions; never where a confidential service is."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.database import reading
from knowledge.catalogue.model import Document, canonical, source_hash
from knowledge.catalogue.redaction import redact, redact_place, secrets_of
from knowledge.catalogue.storage import load
from knowledge.errors import CatalogueError


async def export_catalogue(engine: AsyncEngine, path: Path, *, include_confidential: bool = False) -> int:
    """Writes all services, hidden ones included, with their organisations, locations and translations.

    Without ``include_confidential`` a confidential service goes out without address, coordinates, name of the place and hours; such
    a record carries an attribute ``redacted``, and an import never lets it replace the complete one.

    Returns:
        How many services were written.

    Raises:
        CatalogueError: The file cannot be written; the old one is then still there.
    """
    documents = await hsds_documents(engine, include_confidential=include_confidential)
    await asyncio.to_thread(_write, path, documents)
    return len(documents)


async def hsds_documents(engine: AsyncEngine, *, include_confidential: bool = False) -> list[Document]:
    """The services as HSDS 3 objects, in the catalogue's order; see :func:`export_catalogue`."""
    async with reading(engine) as connection:
        services = await load(connection, "service")
        organizations = await load(connection, "organization")
        locations = await load(connection, "location")
    guard = _Guard({}, {}, {}) if include_confidential else _Guard(services, organizations, locations)
    return [_nested(guard.service(service), guard, organizations, locations) for service in services.values()]


class _Guard:
    """Decides what of each record may leave; the same record is the same wherever it is nested."""

    def __init__(
        self,
        services: Mapping[str, Document],
        organizations: Mapping[str, Document],
        locations: Mapping[str, Document],
    ) -> None:
        self._hidden: dict[str, tuple[str, ...]] = {}
        self._owners: dict[str, set[str]] = {}
        self._places: set[str] = set()
        self._public: set[str] = set()
        for identifier, service in services.items():
            links = [str(link.get("location_id")) for link in service.get("service_at_locations") or ()]
            here = [locations[link] for link in links if link in locations]
            if facts.is_confidential(service) or any(facts.flag(place, "confidential") for place in here):
                secrets = secrets_of(here)
                self._hidden[identifier] = secrets
                self._places.update(links)
                if owner := service.get("organization_id"):
                    self._owners.setdefault(owner, set()).update(secrets)
            else:
                self._public.update(links)
        # What a location says of itself holds for every service there.
        self._public -= {key for key, place in locations.items() if facts.flag(place, "confidential")}

    def service(self, service: Document) -> Document:
        secrets = self._hidden.get(service["id"])
        if secrets is None:
            return service
        done = redact(service, "service", secrets)
        _rehash("service", service, done)
        for link in done.get("service_at_locations") or ():
            if link.get("location_id") in self._public:
                del link["location_id"]  # a public service at the same door would tell which door
        return canonical("service", done)

    def organization(self, organization: Document) -> Document:
        secrets = self._owners.get(organization["id"])
        if secrets is None:
            return organization
        done = redact(organization, "organization", sorted(secrets, key=len, reverse=True))
        _rehash("organization", organization, done)
        return canonical("organization", done)

    def location(self, location: Document) -> Document:
        identifier = location["id"]
        if identifier not in self._places or identifier in self._public:
            return location
        return canonical("location", redact_place(location, secrets_of([location])))


def _rehash(kind: str, before: Document, after: Document) -> None:
    """A translation that was true to the complete text is true to the redacted one."""
    old, new = facts.originals(kind, before), facts.originals(kind, after)
    for row in after.get("translations") or ():
        place = (row["entity"], row["entity_id"], row["field"])
        if place in old and place in new and row.get("source_hash") == source_hash(old[place]):
            row["source_hash"] = source_hash(new[place])


def _nested(
    service: Document, guard: _Guard, organizations: Mapping[str, Document], locations: Mapping[str, Document]
) -> Document:
    done = {key: value for key, value in service.items() if key != "translations"}
    rows = list(_honest("service", service))
    if owner := organizations.get(str(service.get("organization_id"))):
        owner = guard.organization(owner)
        done["organization"] = {key: value for key, value in owner.items() if key != "translations"}
        rows += _honest("organization", owner)
    links: list[Document] = []
    seen: set[str] = set()
    for link in service.get("service_at_locations") or ():
        if place := locations.get(str(link.get("location_id"))):
            place = guard.location(place)
            link = link | {"location": {key: value for key, value in place.items() if key != "translations"}}
            if place["id"] not in seen:
                rows += _honest("location", place)
            seen.add(place["id"])
        links.append(link)
    if "service_at_locations" in service:
        done["service_at_locations"] = links
    # Said even when empty: whoever imports it knows that there are none.
    done["translations"] = rows
    return done


def _honest(kind: str, document: Document) -> Iterable[Document]:
    """The record's translations with the status they have today."""
    texts = facts.originals(kind, document)
    for row in document.get("translations") or ():
        place = (row["entity"], row["entity_id"], row["field"])
        yield row | {"status": facts.effective_status(row, texts.get(place))}


def _write(path: Path, documents: list[Any]) -> None:
    """Whole or not at all: a reader never finds half a file."""
    draft: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            draft = Path(file.name)
            json.dump(documents, file, ensure_ascii=False, indent=1)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        if draft:
            with suppress(OSError):
                draft.unlink()
        raise CatalogueError(file=str(path), doing="export", reason=error.strerror) from error
