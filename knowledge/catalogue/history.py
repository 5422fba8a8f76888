"""Tells the history of a record as people ask for it: who changed which field from what to what, when and why."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.redaction import MARK, Secrets, redact, redact_place
from knowledge.catalogue.storage import KINDS, Key, history, load, services_around
from knowledge.errors import UnknownRecord

#: How much of a value a line for people shows.
_SHOWN: Final = 80
#: How much is shown of what two long values have in common, before they differ.
_CONTEXT: Final = 20
#: What names an element of a list when it has no id; translations and answers' texts have none.
_KEYS: Final = (("id",), ("entity", "entity_id", "field", "language"), ("language",), ("code",))


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that a revision changed; None: it was not there. ``field`` is a path such as ``phones[ph-1].number``."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Step:
    """One revision and what it changed.

    Attributes:
        number: Of the revision, from 1.
        who, at, why: Author, aware time, reason.
        action: What happened to the record as a whole.
        changes: Field by field; empty for what was created or deleted.
    """

    number: int
    who: str
    at: datetime
    why: str
    action: Literal["created", "changed", "deleted"]
    changes: tuple[FieldChange, ...] = ()


def differences(before: Document, after: Document) -> tuple[FieldChange, ...]:
    """The fields that differ, in the order of the document; parts are followed by their id, not by their place."""
    old, new = dict(_leaves(before)), dict(_leaves(after))
    paths = dict.fromkeys((*old, *new))
    return tuple(
        FieldChange(path, old.get(path), new.get(path)) for path in paths if old.get(path) != new.get(path)
    )


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _leaves(item, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and all(isinstance(item, Mapping) for item in value):
        for index, item in enumerate(value):
            yield from _leaves(item, f"{path}[{label(item, index)}]")
    else:
        yield path, value


def label(item: Mapping[str, Any], index: int) -> str:
    """What names an element of a list of parts in the path of a field."""
    for keys in _KEYS:
        if all(item.get(key) for key in keys):
            return " ".join(str(item[key]) for key in keys)
    return str(index)


async def kind_of(engine: AsyncEngine, record_id: str) -> RecordKind:
    """Which kind of record has, or had, the id; a service before an answer, those before what they are made of.

    Raises:
        UnknownRecord: None ever had it.
    """
    async with reading(engine) as connection:
        rows = await connection.execute(
            select(tables.revision.c.kind).where(tables.revision.c.record_id == record_id).distinct()
        )
        found = {row.kind for row in rows}
    for kind in sorted(KINDS, key=("service", "answer", "organization", "location", "emergency").index):
        if kind in found:
            return kind
    raise UnknownRecord(id=record_id)


async def steps(
    engine: AsyncEngine, kind: RecordKind, record_id: str, *, include_confidential: bool = False
) -> list[Step]:
    """The history of a record, newest first.

    Args:
        include_confidential: Show where a confidential service is and was; without it such values are marks.

    Raises:
        UnknownRecord: It never existed.
    """
    revisions = (await history(engine, kind, record_id))[::-1]
    if not revisions:
        raise UnknownRecord(kind=kind, id=record_id)
    snapshots = [one.snapshot for one in revisions if one.snapshot is not None]
    secrets = None
    if not include_confidential:
        async with reading(engine) as connection:
            secrets = await secrets_of(connection, kind, record_id, snapshots)
    done: list[Step] = []
    before: Document | None = None
    for one in revisions:
        action: Literal["created", "changed", "deleted"] = "changed"
        changes: tuple[FieldChange, ...] = ()
        if one.snapshot is None:
            action = "deleted"
        elif before is None:
            action = "created"
        else:
            changes = shown_differences(kind, before, one.snapshot, secrets)
        why = secrets.scrub(one.why) if secrets else one.why
        done.append(Step(one.number, one.who, one.at, why, action, changes))
        before = one.snapshot
    return done[::-1]


async def secrets_of(
    connection: AsyncConnection,
    kind: RecordKind,
    record_id: str,
    snapshots: Sequence[Document],
    drafted: Mapping[Key, Document] | None = None,
) -> Secrets | None:
    """What must not be shown of a record: every place where its confidential service is or has ever been. None: there is nothing to hide.

    Args:
        connection: From :func:`knowledge.catalogue.database.reading`.
        kind, record_id: The record.
        snapshots: It, as it is, was or shall be.
        drafted: Records that are not published, or not like this: a shelter is as secret before it is published.
    """
    ahead = {key: one for (of, key), one in (drafted or {}).items() if of == "location"}
    if kind == "service":
        concerned = list(snapshots)
    elif kind in ("answer", "emergency"):
        return None
    else:
        owners, doors = ([record_id], ()) if kind == "organization" else ((), [record_id])
        around = await services_around(connection, owners, doors)
        concerned = list((await load(connection, "service", around)).values())
        services = (one for (of, _), one in (drafted or {}).items() if of == "service")
        concerned += [
            one
            for one in services
            if one.get("organization_id") in owners or {*linked_places(one)} & {*doors}
        ]
    links = {link for service in concerned for link in linked_places(service)}
    locations = await load(connection, "location", links)
    places: list[Document] = list(snapshots) if kind == "location" else []
    # A place that no service names (any more) may have been the door of a shelter that was deleted or has moved.
    secret = any(facts.flag(place, "confidential") for place in places) or (
        kind == "location" and not concerned
    )
    for service in concerned:
        here = linked_places(service)
        known = [of[link] for link in here for of in (locations, ahead) if link in of]
        if is_secret(service, known):
            secret = True
            places += known + await _past_places(connection, here)
    # Deleting a shelter tells nobody where it was.
    for service in await _deleted_services(connection, record_id) if kind == "organization" else ():
        past = await _past_places(connection, linked_places(service))
        if is_secret(service, past):
            secret = True
            places += past
    return Secrets(places) if secret else None


async def _past_places(connection: AsyncConnection, ids: Sequence[str]) -> list[Document]:
    revision = tables.revision
    rows = await connection.execute(
        select(revision.c.snapshot).where(revision.c.kind == "location", revision.c.record_id.in_(ids))
    )
    return [row.snapshot for row in rows if row.snapshot]


async def _deleted_services(connection: AsyncConnection, organization_id: str) -> list[Document]:
    """All versions of services that an organisation had and that are no longer there."""
    revision = tables.revision
    rows = await connection.execute(
        select(revision.c.snapshot).where(
            revision.c.kind == "service",
            revision.c.record_id.not_in(select(tables.service.c.id)),
            revision.c.snapshot["organization_id"].as_string() == organization_id,
        )
    )
    return [row.snapshot for row in rows]


def shown_differences(
    kind: RecordKind, before: Document, after: Document, secrets: Secrets | None
) -> tuple[FieldChange, ...]:
    """Like :func:`differences`, with marks for what must not be shown."""
    changes = differences(before, after)
    if secrets is None:
        return changes
    old, new = (shown_values(kind, one, secrets) for one in (before, after))
    return tuple(
        FieldChange(one.field, masked(one.before, old.get(one.field)), masked(one.after, new.get(one.field)))
        for one in changes
    )


def shown_values(kind: RecordKind, document: Document, secrets: Secrets) -> dict[str, Any]:
    """Path of a field → its value as it may be shown; empty for a record that is not there."""
    return dict(_leaves(_redacted(kind, document, secrets)))


def masked(value: Any, seen: Any) -> Any:
    """A value as it may be shown, or a mark where there is one that may not; None where there is none."""
    return value if value is None or value == seen else seen if seen is not None else MARK


def _redacted(kind: RecordKind, document: Document, secrets: Secrets) -> Document:
    if not document.get("id"):
        return {}  # nothing that is known to be a record
    return redact_place(document, secrets) if kind == "location" else redact(document, kind, secrets)


def step_lines(found: Iterable[Step]) -> list[str]:
    """The history for people, newest first: a line for each revision, then one for each field."""
    lines: list[str] = []
    for step in found:
        why = f": {step.why}" if step.why else ""
        lines.append(f"{step.number}  {step.at:%Y-%m-%d %H:%M} UTC  {step.who}  {step.action}{why}")
        lines += [f"     {one.field}: {_compared(one.before, one.after)}" for one in step.changes]
    return lines


def _compared(before: Any, after: Any) -> str:
    """Both values; of long ones the part where they begin to differ."""
    texts = [
        "nothing" if value is None else json.dumps(value, ensure_ascii=False) for value in (before, after)
    ]
    pairs = enumerate(zip(*texts, strict=False))
    alike = next((place for place, (one, other) in pairs if one != other), min(map(len, texts)))
    start = max(0, alike - _CONTEXT) if max(map(len, texts)) > _SHOWN else 0
    return " → ".join(_cut(text, start) for text in texts)


def _cut(text: str, start: int) -> str:
    shown = f"…{text[start:]}" if start else text
    return shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
