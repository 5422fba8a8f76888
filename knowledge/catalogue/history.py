"""Tells the history of a record as people ask for it: who changed which field from what to what, when and why."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.redaction import MARK, Secrets, redact, redact_place
from knowledge.catalogue.storage import KINDS, history, load
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
            yield from _leaves(item, f"{path}[{_label(item, index)}]")
    else:
        yield path, value


def _label(item: Mapping[str, Any], index: int) -> str:
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
    for kind in sorted(KINDS, key=("service", "answer", "organization", "location").index):
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
    secrets = None if include_confidential else await _secrets(engine, kind, record_id, snapshots)
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
            changes = _shown(kind, before, one.snapshot, secrets)
        why = secrets.scrub(one.why) if secrets else one.why
        done.append(Step(one.number, one.who, one.at, why, action, changes))
        before = one.snapshot
    return done[::-1]


async def _secrets(
    engine: AsyncEngine, kind: RecordKind, record_id: str, snapshots: Sequence[Document]
) -> Secrets | None:
    """What the history must not show: every place where the confidential service of the record is or has ever been."""
    async with reading(engine) as connection:
        services = await load(connection, "service")
        locations = await load(connection, "location")
    if kind == "service":
        concerned = list(snapshots)
    elif kind == "location":
        concerned = [one for one in services.values() if record_id in linked_places(one)]
    elif kind == "organization":
        concerned = [one for one in services.values() if one.get("organization_id") == record_id]
    else:
        return None
    places: list[Document] = list(snapshots) if kind == "location" else []
    secret = any(facts.flag(place, "confidential") for place in places)
    for service in concerned:
        links = linked_places(service)
        if is_secret(service, [locations[link] for link in links if link in locations]):
            secret = True
            for link in links:
                places += [one.snapshot for one in await history(engine, "location", link) if one.snapshot]
    return Secrets(places) if secret else None


def _shown(
    kind: RecordKind, before: Document, after: Document, secrets: Secrets | None
) -> tuple[FieldChange, ...]:
    changes = differences(before, after)
    if secrets is None:
        return changes
    old, new = (dict(_leaves(_redacted(kind, one, secrets))) for one in (before, after))
    return tuple(
        FieldChange(
            one.field, _masked(one.before, old.get(one.field)), _masked(one.after, new.get(one.field))
        )
        for one in changes
    )


def _redacted(kind: RecordKind, document: Document, secrets: Secrets) -> Document:
    return redact_place(document, secrets) if kind == "location" else redact(document, kind, secrets)


def _masked(value: Any, seen: Any) -> Any:
    return value if value is None or value == seen else seen if seen is not None else MARK


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
