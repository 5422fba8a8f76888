"""Takes a document apart into the rows that are asked questions of; written anew whenever the document changes."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from knowledge.catalogue import facts
from knowledge.catalogue.listings import listing_row, text_states
from knowledge.catalogue.model import Document, RecordKind

Rows = dict[str, list[dict[str, Any]]]


def record_row(kind: RecordKind, document: Document) -> dict[str, Any]:
    """The row of the record's own table, without its position."""
    row: dict[str, Any] = {"id": document["id"], "document": document}
    if kind == "organization":
        row |= {"name": document.get("name")}
    elif kind == "location":
        address: Document = next(iter(document.get("addresses") or ()), {})
        country = str(address.get("country") or "")
        row |= {key: document.get(key) for key in ("name", "location_type", "latitude", "longitude")}
        row |= {"city": address.get("city"), "country": country if len(country) == 2 else None}
    elif kind == "service":
        row |= {key: document.get(key) for key in ("organization_id", "name", "status")}
        row |= {
            "assured_date": facts.day(document.get("assured_date")),
            "confidential": facts.is_confidential(document),
            "example": facts.flag(document, "example"),
        }
    elif kind == "answer":
        row |= {key: document.get(key) for key in ("country", "source_url")}
        row |= {"assured_date": facts.day(document.get("assured_date"))}
    return row


def part_rows(kind: RecordKind, document: Document) -> Rows:
    """Rows of the other tables, by table name."""
    rows: Rows = defaultdict(list)
    if kind == "emergency":
        return rows  # asked for by country only
    owner = {"record_kind": kind, "record_id": document["id"]}
    rows["listing"] = [owner | listing_row(kind, document)]
    rows["text_state"] = [
        owner | {"language": code, "status": status} for code, status in text_states(kind, document).items()
    ]
    if kind == "answer":
        rows["answer_text"] = [
            {"answer_id": document["id"], "status": "unreviewed"}
            | {key: text[key] for key in ("language", "title", "text", "status") if key in text}
            for text in document["texts"]
        ]
        rows["attribute"] = [
            owner | {"entity": kind, "entity_id": document["id"], "link_type": "need", "value": need}
            for need in document.get("needs") or ()
        ]
        return rows
    for entity, identifier, part in facts.entities(kind, document):
        here = owner | {"entity": entity, "entity_id": identifier}
        for phone in part.get("phones") or ():
            rows["phone"].append(here | {"number": phone["number"]})
        for slot in part.get("schedules") or ():
            texts = {key: slot.get(key) for key in ("byday", "opens_at", "closes_at")}
            days = {key: facts.day(slot.get(key)) for key in ("valid_from", "valid_to")}
            rows["schedule"].append(here | texts | days)
        for language in part.get("languages") or ():
            rows["language"].append(here | {key: language.get(key) for key in ("code", "name")})
        for attribute in part.get("attributes") or ():
            rows["attribute"].append(here | {key: attribute.get(key) for key in ("link_type", "value")})
        if entity == "service_at_location" and kind == "service":
            rows["service_at_location"].append(
                {"service_id": document["id"], "id": identifier, "location_id": part.get("location_id")}
            )
    for row in document.get("translations") or ():
        fields = {
            key: row.get(key) for key in ("entity", "entity_id", "field", "language", "text", "source_hash")
        }
        rows["translation"].append(owner | fields | {"status": row.get("status") or "unreviewed"})
    return rows
