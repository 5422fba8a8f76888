"""Says which changes a second person must see before they reach people: those where a mistake, or an ill will, can cost somebody's safety."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.catalogue import facts
from knowledge.catalogue.drafts.types import NEW, Part
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.storage import load, services_around

#: Needs of people in danger (violence, exploitation, trafficking).
SAFETY_NEEDS: Final = frozenset({"protection"})
#: What only says that the facts were looked at again.
_HARMLESS: Final = frozenset({"assured_date", "last_modified"})


async def needs_second(connection: AsyncConnection, parts: Sequence[Part]) -> bool:
    """Whether the change touches what people in danger rely on, as it is or as it shall be.

    That is every service and answer for needs of :data:`SAFETY_NEEDS`, every service that is confidential, and the
    organisations and places of these, and every emergency number. A new day of the last check alone needs no second person.
    """
    present: dict[tuple[str, str], Document] = {}
    for kind in ("organization", "location", "service", "answer", "emergency"):
        ids = [part.id for part in parts if part.kind == kind]
        if ids:
            found = await load(connection, kind, ids)
            present |= {(kind, identifier): document for identifier, document in found.items()}
    changed = [part for part in parts if _says_more(part.document, present.get((part.kind, part.id)))]
    if not changed:
        return False
    if any(part.kind == "emergency" for part in changed):
        return True
    shared = {
        "organization": [part.id for part in changed if part.kind == "organization"],
        "location": [part.id for part in changed if part.kind == "location"],
    }
    around = await services_around(connection, shared["organization"], shared["location"])
    services = list((await load(connection, "service", around)).values())
    for part in parts:
        versions = [one for one in (part.document, present.get((part.kind, part.id))) if one]
        if part.kind == "service" and (part in changed or any(shared.values())):
            services += versions
        elif part.kind == "answer" and part in changed:
            if any(SAFETY_NEEDS & set(one.get("needs") or ()) for one in versions):
                return True
        elif part.kind == "location" and part in changed:
            if any(facts.flag(one, "confidential") for one in versions):
                return True
    drafted = {part.id: part.document for part in parts if part.kind == "location" and part.document}
    for service in services:
        links = linked_places(service)
        stored = await load(connection, "location", links)
        places = [place for link in links for place in (stored.get(link), drafted.get(link)) if place]
        if is_secret(service, places) or SAFETY_NEEDS & set(facts.values(service, "need")):
            return True
    return False


async def concerns_safety(connection: AsyncConnection, kind: RecordKind, record_id: str) -> bool:
    """Whether any change of a record, as it is published, needs a second person."""
    return await needs_second(connection, [Part(kind, record_id, NEW, None)])


def _says_more(new: Document | None, old: Document | None) -> bool:
    return _told(new) != _told(old)


def _told(document: Document | None) -> dict[str, Any] | None:
    if document is None:
        return None
    return {key: value for key, value in document.items() if key not in _HARMLESS and value not in (None, [])}
