"""Changes single things in a document and leaves everything else as it stands: our attributes, texts, rows of parts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from knowledge.catalogue import facts
from knowledge.catalogue.model import Document

#: Makes an id for something new.
NewId = Callable[[], str]


def with_field(document: Document, field: str, value: Any) -> Document:
    """The document with the field set, or without it when there is nothing to say."""
    if value in (None, ""):
        return {key: item for key, item in document.items() if key != field}
    return document | {field: value}


def with_values(
    document: Document,
    entity: str,
    link_type: str,
    wanted: Sequence[str],
    new_id: NewId,
    known: Collection[str] | None = None,
) -> Document:
    """The document with exactly these values of one of our attributes.

    Args:
        entity: What HSDS calls the record.
        link_type: Of vocabulary.ATTRIBUTE_TYPES.
        wanted: Values it shall have.
        new_id: Makes ids of new rows.
        known: The words that the form can show; values that are none of them stay.
    """
    rows: list[Document] = []
    there: set[str] = set()
    for row in document.get("attributes") or ():
        value = str(row.get("value") or "").strip()
        if row.get("link_type") == link_type:
            if value not in wanted and (known is None or value in known):
                continue
            there.add(value)
        rows.append(row)
    rows += [
        {"id": new_id(), "link_entity": entity, "link_type": link_type, "value": value}
        for value in dict.fromkeys(wanted)
        if value not in there
    ]
    return with_field(document, "attributes", rows) if rows or document.get("attributes") else document


def with_flag(document: Document, entity: str, link_type: str, wanted: bool, new_id: NewId) -> Document:
    """The document with a flag set or taken off; one that is as wanted already is not touched."""
    if facts.flag(document, link_type) == wanted:
        return document
    return with_values(document, entity, link_type, ("true",) if wanted else (), new_id)


def keys_of(rows: Sequence[Document]) -> list[str]:
    """A key for each row by which a form knows it again: its id, or its place where it has none or shares it."""
    ids = [str(row.get("id") or "") for row in rows]
    return [key if key and ids.count(key) == 1 else f"#{number}" for number, key in enumerate(ids)]
