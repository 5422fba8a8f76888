"""The history of a record: who changed what, when and why, and the way back to any version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import drafts, storage
from knowledge.catalogue.database import reading
from knowledge.catalogue.history import Step, secrets_of, steps
from knowledge.catalogue.model import RecordKind
from knowledge.console.drafts import views
from knowledge.console.drafts.changes import Line, Teller
from knowledge.console.frame import Console, Visit, guarded
from knowledge.console.numerals import whole
from knowledge.console.pages.drafts import make_live
from knowledge.console.roles import Role
from knowledge.errors import RecordMoved

_SHOWN: Final = 50


@dataclass(frozen=True, slots=True)
class _StepView:
    """One version with its changes in words; ``who_key`` names an author who is no person."""

    step: Step
    lines: Sequence[Line]
    who_key: str
    back: bool


def routes(console: Console) -> list[BaseRoute]:
    """The pages of histories."""
    path = "/history/{kind}/{record_id:path}"
    return [
        guarded(console, path, _show, needs=Role.VIEWER),
        guarded(console, path, _undo, needs=Role.EDITOR, methods=("POST",)),
    ]


def _record(visit: Visit) -> tuple[RecordKind, str]:
    kind, identifier = visit.request.path_params["kind"], visit.request.path_params["record_id"]
    if kind not in storage.KINDS:
        raise HTTPException(404)
    return cast(RecordKind, kind), identifier


async def _show(visit: Visit) -> Response:
    return await _page(visit)


async def _page(visit: Visit, status: int = 200, *, moved: bool = False) -> Response:
    """The history; ``moved``: going back was refused, because it is another one than was shown."""
    kind, identifier = _record(visit)
    engine = visit.console.engine
    found = await steps(engine, kind, identifier, include_confidential=visit.operator.role.sees_confidential)
    revisions = {one.number: one.snapshot for one in await storage.history(engine, kind, identifier)}
    teller = Teller(visit.console.texts, visit.language)
    newest = found[0].number
    shown = [
        _StepView(
            step,
            teller.lines(revisions.get(step.number - 1), revisions.get(step.number), step.changes),
            views.who_key(step.who),
            step.number != newest and step.action != "deleted",
        )
        for step in found[:_SHOWN]
    ]
    document = next((one for one in revisions.values() if one), {})
    async with reading(engine) as connection:
        secrets = None
        if not visit.operator.role.sees_confidential:
            secrets = await secrets_of(
                connection, kind, identifier, [one for one in revisions.values() if one]
            )
    return visit.page(
        "drafts/history.html",
        status,
        moved=moved,
        newest=newest,
        kind=kind,
        record_id=identifier,
        title=views.emergency_title(visit, identifier)
        if kind == "emergency"
        else views.name_of(document, secrets) or identifier,
        steps=shown,
        deleted=found[0].action == "deleted",
        edit=views.edit_href(kind, identifier),
        open_drafts=await drafts.drafts_of(engine, kind, identifier),
        title_of=lambda one: views.title_of(visit, one),
    )


async def _undo(visit: Visit) -> Response:
    """Goes back at once where the operator may publish alone; otherwise going back is a draft like any change."""
    kind, identifier = _record(visit)
    console = visit.console
    number, seen = whole(await visit.field("number")), whole(await visit.field("seen"))
    if number is None:
        raise HTTPException(404)
    try:
        done = await drafts.go_back(
            console.engine, kind, identifier, number, seen=seen or drafts.NEW, alone=visit.may(Role.PUBLISHER),
            who=visit.operator.name, why=visit.t("drafts-history-why", number=number), at=console.now(),
        )  # fmt: skip
    except RecordMoved:
        return await _page(visit, 409, moved=True)
    if isinstance(done, drafts.Draft):
        await visit.audit("draft-open", kind, identifier)
        return visit.redirect(f"/console/drafts/{done.id}", "drafts-history-drafted")
    path = views.history_href(kind, identifier)
    if not done:
        return visit.redirect(path, "drafts-history-same")
    await visit.audit("undo", kind, identifier)
    await make_live(console)
    return visit.redirect(path, "drafts-history-undone", number=number)
