"""Makes a draft what people see, in one transaction or not at all: no change of somebody else is undone by the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading, writing
from knowledge.catalogue.drafts.four_eyes import needs_second
from knowledge.catalogue.drafts.merging import Side, merged, three_way
from knowledge.catalogue.drafts.storing import decide, live_row, newest_revision, read_draft, save_draft
from knowledge.catalogue.drafts.types import NEW, Conflict, Draft, Part, Published
from knowledge.catalogue.model import Document, RecordKind, canonical
from knowledge.catalogue.storage import Change, apply, load
from knowledge.catalogue.translations import dated
from knowledge.errors import CatalogueError, DraftConflict, DraftMoved, NotYet


async def publish(
    engine: AsyncEngine,
    draft_id: int,
    *,
    who: str,
    seen: int | None = None,
    despite: bool = False,
    at: datetime | None = None,
) -> Published:
    """Publishes a checked draft. Who may publish at all is asked before; here it is asked only whether it must be somebody else.

    Args:
        engine: Migrated database.
        draft_id: The draft.
        who: Who publishes.
        seen: ``saves`` of the draft as it was read.
        despite: Publish although the check found new errors or lost questions.
        at: Now, if not given.

    Raises:
        UnknownDraft: There is none.
        DraftMoved: It was saved, published or withdrawn meanwhile.
        NotYet: With the field ``reason``.
        DraftConflict: A record was changed since; see :func:`conflicts`.
        CatalogueError: A record is not complete; with field, value and what was expected.
    """
    moment = at or datetime.now(UTC)
    async with writing(engine) as connection:
        row = await live_row(connection, draft_id)
        if seen is not None and seen != row.saves:
            raise DraftMoved(draft=draft_id, seen=seen, saves=row.saves)
        draft = await read_draft(connection, draft_id)
        if not draft.check_current or draft.checked is None:
            raise NotYet(draft=draft_id, reason="unchecked")
        if who in draft.worked and (draft.second or await needs_second(connection, draft.parts)):
            raise NotYet(draft=draft_id, reason="second")
        if draft.checked.unfit:
            raise NotYet(draft=draft_id, reason="unfit")
        if draft.checked.doubtful and not despite:
            raise NotYet(draft=draft_id, reason="doubtful")
        if found := await _conflicts(connection, draft.parts):
            raise DraftConflict(draft=draft_id, records=[one.id for one in found])
        changes = [
            await _change(connection, part) for part in draft.parts if not await _untouched(connection, part)
        ]
        author = " + ".join(dict.fromkeys((draft.author, who)))
        await apply(connection, changes, who=author, why=draft.why, at=moment)
        await decide(connection, draft_id, "published", who, moment)
        changed = [(one.kind, one.id, await newest_revision(connection, one.kind, one.id)) for one in changes]
        return Published(draft_id, tuple(changed))


async def _untouched(connection: AsyncConnection, part: Part) -> bool:
    """Whether the draft only carries the record along: then it stays as it is today, whoever changed it meanwhile."""
    return part.base != NEW and same_record(part, await snapshot(connection, part.kind, part.id, part.base))


async def _change(connection: AsyncConnection, part: Part) -> Change:
    if part.document is None:
        return Change(part.kind, part.id, None)
    present = (await load(connection, part.kind, [part.id])).get(part.id)
    if present is not None and would_redact(part.document, present):
        raise NotYet(id=part.id, reason="redacted")
    proper = canonical(part.kind, part.document)
    return Change(part.kind, part.id, dated(part.kind, proper, present))


def would_redact(new: Document, old: Document) -> bool:
    """Whether a record from which secrets were taken out would replace the complete one."""
    return facts.flag(new, "redacted") and not facts.flag(old, "redacted")


def same_record(part: Part, document: Document | None) -> bool:
    """Whether a part says what the document says, though it may be written a little differently."""
    if part.document is None or document is None:
        return part.document is document
    try:
        return canonical(part.kind, part.document) == document
    except CatalogueError:
        return False


async def conflicts(engine: AsyncEngine, draft: Draft) -> list[Conflict]:
    """The records of a draft that somebody changed since it was begun, differently from the draft."""
    async with reading(engine) as connection:
        return await _conflicts(connection, draft.parts)


async def _conflicts(connection: AsyncConnection, parts: Sequence[Part]) -> list[Conflict]:
    found = []
    for part in parts:
        present = await newest_revision(connection, part.kind, part.id)
        if present == part.base:
            continue
        table = tables.revision
        rows = await connection.execute(
            select(table).where(
                table.c.kind == part.kind,
                table.c.record_id == part.id,
                table.c.number.in_([part.base, present]),
            )
        )
        by_number = {row.number: row for row in rows}
        newest = by_number[present]
        base: Document = (by_number[part.base].snapshot or {}) if part.base in by_number else {}
        theirs, mine = newest.snapshot, part.document
        if theirs == base or same_record(part, theirs) or (base and same_record(part, base)):
            continue
        found.append(
            Conflict(
                part.kind, part.id, part.base, present, newest.who,
                newest.at,
                three_way(base, theirs or {}, mine or {}), gone=theirs is None,
            )
        )  # fmt: skip
    return found


async def rebase(
    engine: AsyncEngine,
    draft_id: int,
    *,
    who: str,
    presents: Mapping[tuple[str, str], int],
    choices: Mapping[tuple[str, str], Mapping[str, Side]],
    seen: int | None = None,
    at: datetime | None = None,
) -> Draft:
    """Brings a draft up to what was published meanwhile, after somebody has seen both.

    Args:
        engine: Migrated database.
        draft_id: The draft.
        who: Who decided.
        presents: (kind, id) → revision number that was seen as the present one, for every record in conflict.
        choices: (kind, id) → field changed on both sides → whose value counts.
        seen: ``saves`` of the draft as it was read.
        at: Now, if not given.

    Raises:
        UnknownDraft, DraftMoved: As :func:`save_draft` does; also when a record was changed again meanwhile.
    """
    async with reading(engine) as connection:
        await live_row(connection, draft_id)
        draft = await read_draft(connection, draft_id)
        if seen is not None and seen != draft.saves:
            raise DraftMoved(draft=draft_id, seen=seen, saves=draft.saves)
        clashes = {(one.kind, one.id): one for one in await _conflicts(connection, draft.parts)}
        parts = []
        for part in draft.parts:
            key = (part.kind, part.id)
            if key not in clashes:
                parts.append(part)
                continue
            present = clashes[key].present
            if presents.get(key) != present:
                raise DraftMoved(draft=draft_id, record=part.id, present=present)
            base = await snapshot(connection, part.kind, part.id, part.base)
            theirs = await snapshot(connection, part.kind, part.id, present)
            parts.append(_together(part, present, base, theirs, choices.get(key, {})))
    return await save_draft(engine, draft_id, parts, who=who, seen=draft.saves, at=at)


def _together(
    part: Part, present: int, base: Document | None, theirs: Document | None, choices: Mapping[str, Side]
) -> Part:
    if part.document is None or theirs is None:
        # One side deleted it: who drafted decides, and is asked again before it is published.
        return Part(part.kind, part.id, present, part.document)
    return Part(part.kind, part.id, present, merged(base or {}, theirs, part.document, choices))


async def snapshot(
    connection: AsyncConnection, kind: RecordKind, record_id: str, number: int
) -> Document | None:
    """A record as it was at a revision, None if it was not there."""
    if number == NEW:
        return None
    table = tables.revision
    row = await connection.execute(
        select(table.c.snapshot).where(
            table.c.kind == kind, table.c.record_id == record_id, table.c.number == number
        )
    )
    found: Document | None = row.scalar()
    return found
