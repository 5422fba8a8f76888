"""Keeps drafts: whoever types is never asked whether to keep it, and an older version is never overwritten by a newer thought."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import tables
from knowledge.catalogue.confirming.tables import confirmation
from knowledge.catalogue.database import reading, writing
from knowledge.catalogue.drafts.four_eyes import needs_second
from knowledge.catalogue.drafts.records import checked_from
from knowledge.catalogue.drafts.tables import draft as _draft
from knowledge.catalogue.drafts.tables import draft_record as _record
from knowledge.catalogue.drafts.tables import draft_version as _version
from knowledge.catalogue.drafts.types import LIVE, NEW, Draft, Part, State, Summary, Version
from knowledge.catalogue.guard import linked_places
from knowledge.catalogue.history import secrets_of
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.storage import Key, load
from knowledge.errors import DraftError, DraftMoved, UnknownDraft, UnknownRecord

#: What one person saves within this time is one version.
_ONE_VERSION: Final = timedelta(minutes=1)


async def started_from(engine: AsyncEngine, kind: RecordKind, record_id: str) -> tuple[Part, ...]:
    """The record as it is published, ready to be changed in a draft; a service with its organisation and its places.

    Raises:
        UnknownRecord: There is none.
    """
    async with reading(engine) as connection:
        return await started_from_on(connection, kind, record_id)


async def started_from_on(connection: AsyncConnection, kind: RecordKind, record_id: str) -> tuple[Part, ...]:
    """Like :func:`started_from`, on a connection."""
    found = (await load(connection, kind, [record_id])).get(record_id)
    if found is None:
        raise UnknownRecord(kind=kind, id=record_id)
    documents: list[tuple[RecordKind, Document]] = [(kind, found)]
    if kind == "service":
        if owner := found.get("organization_id"):
            organizations = await load(connection, "organization", [str(owner)])
            documents += [("organization", one) for one in organizations.values()]
        places = await load(connection, "location", linked_places(found))
        documents += [("location", one) for one in places.values()]
    return tuple(
        [
            Part(of, document["id"], await newest_revision(connection, of, document["id"]), document)
            for of, document in documents
        ]
    )


async def newest_revision(connection: AsyncConnection, kind: str, record_id: str) -> int:
    """Number of the newest revision of a record; :data:`NEW` if it never existed."""
    table = tables.revision
    newest = select(func.max(table.c.number)).where(table.c.kind == kind, table.c.record_id == record_id)
    return (await connection.execute(newest)).scalar() or NEW


async def open_draft(
    engine: AsyncEngine,
    parts: Sequence[Part],
    *,
    who: str,
    why: str = "",
    at: datetime | None = None,
    after: int | None = None,
) -> Draft:
    """Begins a draft.

    Args:
        engine: Migrated database.
        parts: The record that it is about first; each with the revision it was started from. Documents may be incomplete.
        who: Its author.
        why: What the history shall say.
        at: Now, if not given.
        after: The draft that it goes on with: its versions stay, and who made them cannot be the second person here either.

    Raises:
        DraftError: There are no parts, or one record twice.
    """
    async with writing(engine) as connection:
        return await open_draft_on(connection, parts, who=who, why=why, at=at, after=after)


async def open_draft_on(
    connection: AsyncConnection,
    parts: Sequence[Part],
    *,
    who: str,
    why: str = "",
    at: datetime | None = None,
    after: int | None = None,
) -> Draft:
    """Like :func:`open_draft`, in a transaction of :func:`knowledge.catalogue.database.writing` that does more than this."""
    proper = _proper(parts)
    moment = at or datetime.now(UTC)
    first = proper[0]
    past = [] if after is None else await versions_of(connection, after)
    number = len(past) + 1
    key = await connection.scalar(
        insert(_draft).returning(_draft.c.id).values(
            kind=first.kind, record_id=first.id, title=await _title(connection, proper), state="open", author=who, why=why,
            opened=moment, changed=moment, version=number, saves=1, second=await needs_second(connection, proper),
        )
    )  # fmt: skip
    assert key is not None
    if past:
        rows = [
            {"draft_id": key, "number": place, "who": one.who, "at": one.at, "parts": _stored(one.parts)}
            for place, one in enumerate(past, 1)
        ]
        await connection.execute(insert(_version), rows)
    await _write_version(connection, key, number, proper, who, moment)
    return await read_draft(connection, key)


async def save_draft(
    engine: AsyncEngine,
    draft_id: int,
    parts: Sequence[Part],
    *,
    who: str,
    why: str | None = None,
    seen: int | None = None,
    apart: bool = False,
    at: datetime | None = None,
) -> Draft:
    """Saves a draft: as a new version, or into the present one if the same person made it less than a minute ago.

    Args:
        engine: Migrated database.
        draft_id: The draft.
        parts: Like those of :func:`open_draft`; all of them.
        who: Who saves.
        why: The reason, if it changed.
        seen: ``saves`` of the draft as it was read; without it nobody else's save is noticed.
        apart: As a version of its own, however soon.
        at: Now, if not given.

    Raises:
        UnknownDraft: There is none.
        DraftMoved: It was saved by somebody else meanwhile, published or withdrawn. Nothing was written; the caller can open
            another draft with what was typed.
        DraftError: There are no parts, or one record twice.
    """
    proper = _proper(parts)
    moment = at or datetime.now(UTC)
    async with writing(engine) as connection:
        row = await live_row(connection, draft_id)
        if seen is not None and seen != row.saves:
            raise DraftMoved(draft=draft_id, seen=seen, saves=row.saves)
        newest = await _read_version(connection, draft_id, row.version)
        reason = row.why if why is None else why
        if newest.parts == proper:
            if reason != row.why:
                await connection.execute(update(_draft).where(_draft.c.id == draft_id).values(why=reason))
            return await read_draft(connection, draft_id)
        same = newest.who == who and moment - newest.at < _ONE_VERSION and not apart
        number = row.version if same else row.version + 1
        if same:
            await connection.execute(
                update(_version)
                .where(_version.c.draft_id == draft_id, _version.c.number == number)
                .values(parts=_stored(proper))
            )
        await connection.execute(delete(_record).where(_record.c.draft_id == draft_id))
        await _write_version(connection, draft_id, None if same else number, proper, who, moment)
        await connection.execute(
            update(_draft)
            .where(_draft.c.id == draft_id)
            .values(
                kind=proper[0].kind, record_id=proper[0].id, title=await _title(connection, proper), state="open", why=reason,
                changed=moment, version=number, saves=row.saves + 1,
                second=await needs_second(connection, proper),
            )
        )  # fmt: skip
        return await read_draft(connection, draft_id)


async def draft(engine: AsyncEngine, draft_id: int) -> Draft:
    """A draft with its newest version.

    Raises:
        UnknownDraft: There is none.
    """
    async with reading(engine) as connection:
        return await read_draft(connection, draft_id)


async def send_for_second(
    engine: AsyncEngine, draft_id: int, *, who: str, seen: int | None = None, at: datetime | None = None
) -> Draft:
    """Puts a checked draft before whoever may publish it.

    Raises:
        UnknownDraft, DraftMoved: As :func:`save_draft` does; also when it was not checked as it stands.
    """
    async with writing(engine) as connection:
        row = await live_row(connection, draft_id)
        if (seen is not None and seen != row.saves) or row.checked_saves != row.saves:
            raise DraftMoved(draft=draft_id, seen=seen, saves=row.saves)
        await connection.execute(
            update(_draft)
            .where(_draft.c.id == draft_id)
            .values(state="waiting", changed=at or datetime.now(UTC))
        )
        return await read_draft(connection, draft_id)


async def withdraw(engine: AsyncEngine, draft_id: int, *, who: str, at: datetime | None = None) -> Draft:
    """Gives a draft up; it can still be read, and opened again as another one.

    Raises:
        UnknownDraft: There is none.
        DraftMoved: It was published or withdrawn already.
    """
    async with writing(engine) as connection:
        await live_row(connection, draft_id)
        await decide(connection, draft_id, "withdrawn", who, at or datetime.now(UTC))
        return await read_draft(connection, draft_id)


async def decide(connection: AsyncConnection, draft_id: int, state: State, who: str, at: datetime) -> None:
    """Ends the work on a draft."""
    await connection.execute(
        update(_draft).where(_draft.c.id == draft_id).values(state=state, decided_by=who, decided=at)
    )


async def live_row(connection: AsyncConnection, draft_id: int) -> Row[Any]:
    """The row of a draft that is still worked on.

    Raises:
        UnknownDraft, DraftMoved: There is none; it was published or withdrawn.
    """
    row = (await connection.execute(select(_draft).where(_draft.c.id == draft_id))).first()
    if row is None:
        raise UnknownDraft(draft=draft_id)
    if row.state not in LIVE:
        raise DraftMoved(draft=draft_id, state=row.state)
    return row


async def read_draft(connection: AsyncConnection, draft_id: int) -> Draft:
    """Like :func:`draft`, on a connection."""
    row = (await connection.execute(select(_draft).where(_draft.c.id == draft_id))).first()
    if row is None:
        raise UnknownDraft(draft=draft_id)
    summary = summary_of(row)
    authors = await connection.execute(
        select(_version.c.who).where(_version.c.draft_id == draft_id).distinct()
    )
    asked = await connection.execute(
        select(confirmation.c.who).where(confirmation.c.draft_id == draft_id).distinct()
    )
    newest = await _read_version(connection, draft_id, summary.version)
    checked = checked_from(row.checked)
    return Draft(
        **{name: getattr(summary, name) for name in Summary.__dataclass_fields__},
        parts=newest.parts,
        authors=frozenset(one.who for one in authors),
        asked_by=frozenset(one.who for one in asked),
        checked=checked,
        check_current=checked is not None and row.checked_saves == row.saves,
    )


async def versions_of(connection: AsyncConnection, draft_id: int) -> list[Version]:
    """Everything that was saved, oldest first."""
    rows = await connection.execute(
        select(_version).where(_version.c.draft_id == draft_id).order_by(_version.c.number)
    )
    return [version_of(row) for row in rows]


async def _read_version(connection: AsyncConnection, draft_id: int, number: int) -> Version:
    row = await connection.execute(
        select(_version).where(_version.c.draft_id == draft_id, _version.c.number == number)
    )
    return version_of(row.one())


async def _write_version(
    connection: AsyncConnection,
    draft_id: int,
    number: int | None,
    parts: Sequence[Part],
    who: str,
    at: datetime,
) -> None:
    """Adds a version, if it has a number of its own, and remembers which records the draft is about now."""
    if number is not None:
        await connection.execute(
            insert(_version).values(draft_id=draft_id, number=number, who=who, at=at, parts=_stored(parts))
        )
    await connection.execute(
        insert(_record), [{"draft_id": draft_id, "kind": part.kind, "record_id": part.id} for part in parts]
    )


def _proper(parts: Sequence[Part]) -> tuple[Part, ...]:
    named = {(part.kind, part.id) for part in parts}
    if not parts or len(named) < len(parts) or not all(part.id for part in parts):
        raise DraftError(parts=len(parts), expected="records, each once, each with an id")
    return tuple(parts)


def _stored(parts: Sequence[Part]) -> list[dict[str, Any]]:
    return [
        {"kind": part.kind, "id": part.id, "base": part.base, "document": part.document} for part in parts
    ]


async def _title(connection: AsyncConnection, parts: Sequence[Part]) -> str:
    """The name of the record, without what must not be read in a list that everybody sees."""
    first = parts[0]
    document = first.document or (await load(connection, first.kind, [first.id])).get(first.id) or {}
    texts = document.get("texts") or [{}]
    title = str(document.get("name") or texts[0].get("title") or "")
    secrets = await secrets_of(connection, first.kind, first.id, [document], documents_of(parts))
    return secrets.scrub(title) if secrets else title


def documents_of(parts: Sequence[Part]) -> dict[Key, Document]:
    """The records of a draft by kind and id, without those that it deletes."""
    return {(part.kind, part.id): part.document for part in parts if part.document is not None}


def summary_of(row: Row[Any]) -> Summary:
    """A row of the table of drafts."""
    return Summary(
        id=row.id, kind=row.kind, record_id=row.record_id, title=row.title, state=row.state, author=row.author,
        why=row.why, opened=row.opened, changed=row.changed, version=row.version, saves=row.saves,
        second=row.second, decided_by=row.decided_by, decided=row.decided,
    )  # fmt: skip


def version_of(row: Row[Any]) -> Version:
    """A row of the table of versions."""
    parts = tuple(Part(one["kind"], one["id"], one["base"], one["document"]) for one in row.parts)
    return Version(row.number, row.who, row.at, parts)
