"""The catalogue's checks on the records of a draft alone, told apart by whether the draft brings the fault or has found it there."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Final, cast

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.catalogue import facts, tables
from knowledge.catalogue.checks import check_records
from knowledge.catalogue.checks_duplicates import check_duplicates
from knowledge.catalogue.drafts.emergency import emergency_findings
from knowledge.catalogue.drafts.types import DraftFinding, Part
from knowledge.catalogue.findings import SEVERITIES, Finding, Severity
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.model import Document, RecordKind, canonical
from knowledge.catalogue.storage import KINDS, load, services_around
from knowledge.errors import CatalogueError

Records = dict[RecordKind, dict[str, Document]]
#: Degrees around a place in which its double would stand.
_NEXT_DOOR: Final = 0.002
#: More services at one door, with one telephone or of one organisation are not compared.
_MOST_NEIGHBOURS: Final = 300


async def draft_findings(
    connection: AsyncConnection, parts: Sequence[Part], today: date, overdue_days: int
) -> tuple[DraftFinding, ...]:
    """What the checks say of the records of a draft, most serious first.

    Beside the codes of :class:`knowledge.catalogue.findings.Finding` there are ``unfit`` (something is missing or cannot be stored;
    nothing else is checked then) and ``redacted`` (a copy without its secrets would replace the complete record).
    """
    proper: Records = {kind: {} for kind in KINDS}
    unfit: list[Finding] = []
    for part in parts:
        if part.document is None:
            continue
        try:
            proper[part.kind][part.id] = canonical(part.kind, part.document)
        except CatalogueError as error:
            field, expected = str(error.fields.get("field", "")), str(error.fields.get("expected", ""))
            unfit.append(Finding("unfit", "error", part.kind, part.id, field, detail=expected))
    if unfit:
        return tuple(DraftFinding(**asdict(one)) for one in unfit)
    present: Records = {
        kind: await load(connection, kind, [part.id for part in parts if part.kind == kind]) for kind in KINDS
    }
    gone = {(part.kind, part.id) for part in parts if part.document is None}
    around = await _around(connection, parts, proper, present)
    after = _overlaid(around, proper, gone)
    before = _overlaid(around, present, set())
    # In a thread: the first check of all reads every town there is, and nobody else shall wait for that.
    had_found, found_now = await asyncio.to_thread(
        lambda: (_checked(before, today, overdue_days), _checked(after, today, overdue_days))
    )
    had = {_key(one) for one in had_found}
    ours = {(part.kind, part.id) for part in parts}
    found = [
        DraftFinding(**asdict(one), fresh=_key(one) not in had)
        for one in found_now
        if (one.kind, one.record) in ours or _key(one) not in had
    ]
    found += [DraftFinding(**asdict(one)) for one in await _doubles(connection, after, proper, present)]
    for country, document in proper["emergency"].items():
        found += emergency_findings(country, document, present["emergency"].get(country), today)
    found += [
        DraftFinding("redacted", "error", kind, identifier)
        for kind in KINDS
        for identifier, document in proper[kind].items()
        if (old := present[kind].get(identifier))
        and facts.flag(document, "redacted")
        and not facts.flag(old, "redacted")
    ]
    return tuple(
        sorted(found, key=lambda one: (not one.fresh, SEVERITIES.index(cast(Severity, one.severity))))
    )


async def _around(
    connection: AsyncConnection, parts: Sequence[Part], proper: Records, present: Records
) -> Records:
    """What the draft's records name, and the services that a drafted organisation or place belongs to."""
    services = await load(
        connection,
        "service",
        await services_around(
            connection,
            [part.id for part in parts if part.kind == "organization"],
            [part.id for part in parts if part.kind == "location"],
        ),
    )
    named = [*services.values(), *proper["service"].values(), *present["service"].values()]
    owners = {str(one["organization_id"]) for one in named if one.get("organization_id")}
    places = {link for one in named for link in linked_places(one)}
    return {
        "service": services,
        "organization": await load(connection, "organization", owners),
        "location": await load(connection, "location", places),
        "answer": {},
        "emergency": {},
    }


def _overlaid(around: Records, records: Records, gone: set[tuple[RecordKind, str]]) -> Records:
    return {
        kind: {
            key: document
            for key, document in (around[kind] | records[kind]).items()
            if (kind, key) not in gone
        }
        for kind in KINDS
    }


def _checked(records: Mapping[RecordKind, Mapping[str, Document]], today: date, days: int) -> list[Finding]:
    by_kind = (records[kind] for kind in ("service", "organization", "location", "answer"))
    return check_records(*by_kind, today=today, overdue_days=days, examples=True)


def _key(finding: Finding) -> tuple[str, ...]:
    return finding.code, finding.kind, finding.record, finding.field, finding.value


async def _doubles(
    connection: AsyncConnection, after: Records, proper: Records, present: Records
) -> list[Finding]:
    """Services that look like one of the draft's; only for what is new, or has a new name, number or door."""
    found: list[Finding] = []
    for identifier, service in proper["service"].items():
        old = present["service"].get(identifier)
        if old and all(
            old.get(key) == service.get(key) for key in ("name", "phones", "service_at_locations")
        ):
            continue
        places = [after["location"][link] for link in linked_places(service) if link in after["location"]]
        others = await _neighbours(connection, service, places)
        others.pop(identifier, None)
        links = {link for one in others.values() for link in linked_places(one)}
        locations = await load(connection, "location", links) | after["location"]
        secret = is_secret(service, places)
        found += [
            replace(one, value="") if secret else one
            for one in check_duplicates([service, *others.values()], locations)
            if one.record == identifier
        ]
    return found


async def _neighbours(
    connection: AsyncConnection, service: Document, places: Sequence[Document]
) -> dict[str, Document]:
    """Services that share an organisation, a telephone or a door with one."""
    location, phone = tables.location, tables.phone
    near = [
        and_(
            location.c.latitude.between(lat - _NEXT_DOOR, lat + _NEXT_DOOR),
            location.c.longitude.between(lon - _NEXT_DOOR, lon + _NEXT_DOOR),
        )
        for place in places
        if (lat := place.get("latitude")) is not None and (lon := place.get("longitude")) is not None
    ]
    doors: list[str] = []
    if near:
        rows = await connection.execute(select(location.c.id).where(or_(*near)).limit(_MOST_NEIGHBOURS))
        doors = [row.id for row in rows]
    owner = service.get("organization_id")
    ids = await services_around(connection, [str(owner)] if owner else [], doors)
    numbers = [row["number"] for row in service.get("phones") or ()]
    rows = await connection.execute(
        select(phone.c.record_id).where(phone.c.record_kind == "service", phone.c.number.in_(numbers))
    )
    ids |= {row.record_id for row in rows}
    return await load(connection, "service", sorted(ids)[:_MOST_NEIGHBOURS])
