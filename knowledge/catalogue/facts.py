"""Reads our additions to HSDS out of a document: attributes by type, flags that err on the safe side, originals of translations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from knowledge.catalogue.model import Document, source_hash
from knowledge.search.schedules import iso_day

_FALSE: Final = frozenset({"false", "no", "0", "off", "f", "n", ""})

#: A date out of an ISO date or timestamp, None if it is neither.
day: Final = iso_day

#: The flag of a record that people say is wrong.
REPORTED: Final = "reported"

#: Lists of parts, and the entity that HSDS calls one of them.
PART_LISTS: Final[Mapping[str, str]] = {
    "phones": "phone",
    "schedules": "schedule",
    "languages": "language",
    "attributes": "attribute",
    "accessibility": "accessibility",
    "addresses": "address",
    "contacts": "contact",
    "service_at_locations": "service_at_location",
}


def values(document: Mapping[str, Any], link_type: str) -> list[str]:
    """Values of the document's own attributes of that type, in order, without repetition."""
    # Most documents have none of a type, and a start asks two dozen times for each of ten thousand services.
    found = [row for row in document.get("attributes") or () if row.get("link_type") == link_type]
    if not found:
        return []
    named = (str(row.get("value") or "").strip() for row in found)
    return list(dict.fromkeys(value for value in named if value))


def first(document: Mapping[str, Any], link_type: str) -> str | None:
    """The first of :func:`values`."""
    return next(iter(values(document, link_type)), None)


def flag(document: Mapping[str, Any], link_type: str) -> bool:
    """Whether a flag is set. Anything but a clear no is a yes: a badly written "confidential" must not publish an address."""
    rows = [row for row in document.get("attributes") or () if row.get("link_type") == link_type]
    return any(str(row.get("value", "true")).strip().casefold() not in _FALSE for row in rows)


def with_reports_of(document: Document, present: Document | None) -> Document:
    """An earlier state of a record with today's mark of people's reports: what they said is not undone with what an operator wrote.

    Args:
        document: The earlier state.
        present: What the record is now; None if it is gone, then the document stays as it is.
    """
    if present is None or flag(document, REPORTED) == flag(present, REPORTED):
        return document
    others = [row for row in document.get("attributes") or () if row.get("link_type") != REPORTED]
    marks = [row for row in present.get("attributes") or () if row.get("link_type") == REPORTED]
    return {**document, "attributes": [*others, *marks]}


def is_confidential(service: Mapping[str, Any], location: Mapping[str, Any] | None = None) -> bool:
    """Whether where it is must never be shown."""
    links = service.get("service_at_locations") or ()
    return (
        flag(service, "confidential")
        or any(flag(link, "confidential") for link in links)
        or (location is not None and flag(location, "confidential"))
    )


def entities(kind: str, document: Document) -> Iterator[tuple[str, str | None, Document]]:
    """The record itself and every part in it, as (entity, id, part)."""
    yield kind, document.get("id"), document
    for key, entity in PART_LISTS.items():
        parts = document.get(key)
        for part in parts if isinstance(parts, list) else ():  # a file may say anything there
            if isinstance(part, dict):
                yield from entities(entity, part)


def originals(kind: str, document: Document) -> dict[tuple[str, str, str], str]:
    """Every text of the record by (entity, id, field)."""
    return {
        (entity, identifier, field): value
        for entity, identifier, part in entities(kind, document)
        if identifier
        for field, value in part.items()
        if isinstance(value, str)
    }


def effective_status(row: Mapping[str, Any], original: str | None) -> str:
    """The status of a translation today: stale once the original has changed or is gone."""
    status = str(row.get("status") or "unreviewed")
    known = row.get("source_hash")
    if original is None or (known and known != source_hash(original)):
        return "stale"
    return status
