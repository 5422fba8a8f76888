"""Puts what an operator writes on these pages into a draft: their own one if there is one, else a new one; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.drafts import (
    NEW,
    Draft,
    Part,
    draft,
    drafts_of,
    open_draft,
    save_draft,
    started_from,
)
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import history
from knowledge.console.numerals import whole
from knowledge.errors import DraftMoved, UnknownDraft, UnknownRecord

Kind = Literal["service", "organization", "answer", "emergency"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What somebody begins to write on.

    Attributes:
        kind, id: The record.
        base: Number of the revision that it was started from.
        document: The record as it lies there; of a new one what is known of it.
        draft: The draft it comes from, None if it is as published.
        saves: How often that draft had been saved.
    """

    kind: Kind
    id: str
    base: int
    document: Document
    draft: int | None = None
    saves: int = 0

    @property
    def token(self) -> str:
        """Base, draft and saves in a form's hidden field."""
        return f"{self.base}.{self.draft or 0}.{self.saves}"


@dataclass(frozen=True, slots=True)
class Kept:
    """The draft that was written to; ``moved``: somebody else was quicker, and both can be seen there."""

    draft: Draft
    moved: bool


async def desk(engine: AsyncEngine, kind: Kind, record_id: str, who: str) -> Desk:
    """The record to write on: the operator's own open draft of it, else as it is published.

    Raises:
        UnknownRecord: There is neither.
    """
    for one in await drafts_of(engine, kind, record_id):
        if one.author == who and one.state != "waiting":
            found = await draft(engine, one.id)
            part = found.part(kind, record_id)
            if part is not None and part.document is not None:
                return Desk(kind, record_id, part.base, part.document, found.id, found.saves)
    first = (await started_from(engine, kind, record_id))[0]
    assert first.document is not None
    return Desk(kind, record_id, first.base, first.document)


async def desk_again(engine: AsyncEngine, kind: Kind, record_id: str, token: str) -> Desk:
    """The record as it lay there when the form with this token was shown.

    Raises:
        UnknownRecord: There is no such revision or draft any more.
    """
    numbers = [whole(part) or 0 for part in token.split(".")]
    base, draft_id, saves = (*numbers, 0, 0, 0)[:3]
    if draft_id:
        try:
            part = (await draft(engine, draft_id)).part(kind, record_id)
        except UnknownDraft:
            raise UnknownRecord(kind=kind, id=record_id) from None
        if part is not None and part.document is not None:
            return Desk(kind, record_id, part.base, part.document, draft_id, saves)
    for revision in await history(engine, kind, record_id):
        if revision.number == base and revision.snapshot is not None:
            return Desk(kind, record_id, base, revision.snapshot)
    raise UnknownRecord(kind=kind, id=record_id)


async def keep(
    engine: AsyncEngine,
    at_desk: Desk,
    write: Callable[[Document], Document],
    *,
    who: str,
    why: str,
    at: datetime,
) -> Kept | None:
    """Saves what was written.

    Args:
        engine: Migrated database.
        at_desk: What it was written on.
        write: Gives the document as it shall be.
        who, why, at: Author, reason, aware time.

    Returns:
        The draft; None if nothing changed.
    """
    wanted = write(at_desk.document)
    if wanted == at_desk.document and at_desk.base != NEW:
        return None
    kind, record_id = at_desk.kind, at_desk.id
    if at_desk.draft is not None:
        present = await draft(engine, at_desk.draft)
        parts = [
            replace(part, document=wanted) if (part.kind, part.id) == (kind, record_id) else part
            for part in present.parts
        ]
        try:
            saved = await save_draft(
                engine, at_desk.draft, parts, who=who, why=why or None, seen=at_desk.saves, at=at
            )
        except DraftMoved:
            opened = await open_draft(engine, parts, who=who, why=why, at=at, after=at_desk.draft)
            return Kept(opened, True)
        return Kept(saved, False)
    mine = Part(kind, record_id, at_desk.base, wanted)
    if at_desk.base == NEW:
        return Kept(await open_draft(engine, [mine], who=who, why=why, at=at), False)
    try:
        first, *others = await started_from(engine, kind, record_id)
    except UnknownRecord:  # deleted meanwhile: the draft's page says so
        return Kept(await open_draft(engine, [mine], who=who, why=why, at=at), True)
    opened = await open_draft(engine, [mine, *others], who=who, why=why, at=at)
    return Kept(opened, first.base != at_desk.base)
