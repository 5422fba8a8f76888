"""Two people changed one record: both changes side by side, and a choice where they cannot both be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import drafts
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import Conflict, Draft
from knowledge.catalogue.drafts.merging import Side
from knowledge.catalogue.drafts.publishing import snapshot
from knowledge.catalogue.drafts.storing import documents_of
from knowledge.catalogue.history import masked, secrets_of, shown_values
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load
from knowledge.console.drafts import views
from knowledge.console.drafts.changes import Piece, Teller, compared
from knowledge.console.frame import Console, Visit, guarded
from knowledge.console.numerals import whole
from knowledge.console.pages.drafts import find, href
from knowledge.console.roles import Role
from knowledge.errors import DraftMoved


@dataclass(frozen=True, slots=True)
class _Field:
    """One field of three versions; ``theirs`` and ``mine`` in pieces."""

    path: str
    label: str
    base: str
    theirs: Sequence[Piece]
    mine: Sequence[Piece]


@dataclass(frozen=True, slots=True)
class _Record:
    """One record in conflict."""

    conflict: Conflict
    title: str
    both: Sequence[_Field]
    only_theirs: Sequence[_Field]
    only_mine: Sequence[_Field]

    @property
    def key(self) -> str:
        """Beginning of the names of its fields in the form."""
        return f"{self.conflict.kind}:{self.conflict.id}"


def routes(console: Console) -> list[BaseRoute]:
    """The page of conflicts."""
    return [
        guarded(console, "/drafts/{id}/conflict", _show, needs=Role.VIEWER),
        guarded(console, "/drafts/{id}/conflict", _merge, needs=Role.EDITOR, methods=("POST",)),
    ]


async def _show(visit: Visit) -> Response:
    draft = await find(visit)
    found = await drafts.conflicts(visit.console.engine, draft)
    if not found or draft.state not in drafts.LIVE:
        return visit.redirect(href(draft))
    records = [await _record(visit, draft, one) for one in found]
    return visit.page(
        "drafts/conflict.html",
        draft=draft,
        title=views.title_of(visit, draft),
        records=records,
        may_merge=visit.may(Role.EDITOR),
    )


async def _merge(visit: Visit) -> Response:
    draft = await find(visit)
    form = await visit.form()
    found = await drafts.conflicts(visit.console.engine, draft)
    seen = whole(form.get("seen"))
    if seen is None:
        raise HTTPException(400)
    presents: dict[tuple[str, str], int] = {
        (one.kind, one.id): number
        for one in found
        if (number := whole(form.get(f"{one.kind}:{one.id}"))) is not None
    }
    choices: dict[tuple[str, str], Mapping[str, Side]] = {
        (one.kind, one.id): _choices(form, one) for one in found
    }
    try:
        await drafts.rebase(
            visit.console.engine, draft.id, who=visit.operator.name, presents=presents,
            choices=choices, seen=seen, at=visit.console.now(),
        )  # fmt: skip
    except DraftMoved:
        return visit.redirect(f"{href(draft)}/conflict", "drafts-said-moved")
    await visit.audit("draft-merge", draft.kind, draft.record_id)
    return visit.redirect(href(draft), "drafts-said-merged")


def _choices(form: FormData, conflict: Conflict) -> dict[str, Side]:
    chosen: dict[str, Side] = {}
    for clash in conflict.clashes:
        side = form.get(f"{conflict.kind}:{conflict.id}:{clash.field}")
        chosen[clash.field] = "theirs" if side == "theirs" else "mine"
    return chosen


async def _record(visit: Visit, draft: Draft, conflict: Conflict) -> _Record:
    part = draft.part(conflict.kind, conflict.id)
    async with reading(visit.console.engine) as connection:
        now = (await load(connection, conflict.kind, [conflict.id])).get(conflict.id)
        base = await snapshot(connection, part.kind, part.id, part.base) if part else None
        documents: list[Document] = [one for one in (part.document if part else None, now, base) if one]
        secrets = None
        if not visit.operator.role.sees_confidential:
            secrets = await secrets_of(
                connection, conflict.kind, conflict.id, documents, documents_of(draft.parts)
            )
    teller = Teller(visit.console.texts, visit.language)

    sides = [base or {}, now or {}, (part.document if part else None) or {}]
    lists: dict[str, list[_Field]] = {"both": [], "theirs": [], "mine": []}
    seen = [shown_values(conflict.kind, side, secrets) for side in sides] if secrets else None
    for one in conflict.fields:
        values = [one.base, one.theirs, one.mine]
        if seen is not None:
            values = [masked(value, of.get(one.field)) for value, of in zip(values, seen, strict=True)]
        told = [teller.value(one.field, value, documents) for value in values]
        field = _Field(one.field, teller.field(one.field, documents), told[0], *compared(told[1], told[2]))
        lists["both" if one.both else "mine" if one.theirs == one.base else "theirs"].append(field)
    title = views.name_of(documents[0], secrets) if documents else ""
    return _Record(conflict, title, lists["both"], lists["theirs"], lists["mine"])
