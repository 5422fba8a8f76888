"""The history of a record: who changed what, when and why, and the way back to any version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import drafts, facts, storage
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import Part
from knowledge.catalogue.drafts.four_eyes import needs_second
from knowledge.catalogue.history import Step, secrets_of, steps
from knowledge.catalogue.model import RecordKind
from knowledge.console.drafts import views
from knowledge.console.drafts.changes import Line, Teller
from knowledge.console.frame import Console, Visit, guarded
from knowledge.console.pages.drafts import make_live
from knowledge.console.roles import Role

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
    wanted = await visit.field("number")
    history = await storage.history(console.engine, kind, identifier)
    old = next((one for one in history if str(one.number) == wanted), None)
    if old is None or old.snapshot is None:
        raise HTTPException(404)
    path = views.history_href(kind, identifier)
    why = visit.t("drafts-history-why", number=old.number)
    snapshot = facts.with_reports_of(old.snapshot, history[0].snapshot)
    part = Part(kind, identifier, history[0].number, snapshot)
    async with reading(console.engine) as connection:
        second = await needs_second(connection, [part])
    if second or not visit.may(Role.PUBLISHER):
        draft = await drafts.open_draft(
            console.engine, [part], who=visit.operator.name, why=why, at=console.now()
        )
        await visit.audit("draft-open", kind, identifier)
        return visit.redirect(f"/console/drafts/{draft.id}", "drafts-history-drafted")
    changed = await storage.undo(
        console.engine, kind, identifier, old.number, who=visit.operator.name, why=why
    )
    if not changed:
        return visit.redirect(path, "drafts-history-same")
    await visit.audit("undo", kind, identifier)
    await make_live(console)
    return visit.redirect(path, "drafts-history-undone", number=old.number)
