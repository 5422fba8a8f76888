"""Organisations: who gives the services, by name, with a small form for each."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote
from uuid import uuid4

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import NEW, drafts_of
from knowledge.catalogue.guarding import surroundings
from knowledge.console.frame import PREFIX, Console, NavItem, Visit, guarded
from knowledge.console.lists.drafting import Desk, desk, desk_again, keep
from knowledge.console.lists.filters import Filters
from knowledge.console.lists.organizations import OrganizationForm, list_organizations, written_in
from knowledge.console.roles import Role
from knowledge.errors import UnknownRecord

PAGE: Final = f"{PREFIX}/organizations"
NAV = (NavItem("lists-organizations", PAGE, Role.VIEWER, 25),)


def routes(console: Console) -> list[BaseRoute]:
    """The list and the form."""
    return [
        guarded(console, "/organizations", _list, needs=Role.VIEWER),
        guarded(console, "/organizations/new", _new, needs=Role.EDITOR, methods=("GET", "POST")),
        guarded(console, "/organizations/{id}", _edit, needs=Role.VIEWER, methods=("GET", "POST")),
    ]


async def _list(visit: Visit) -> Response:
    filters = Filters.read(visit.request.query_params)
    listed = await list_organizations(
        visit.console.engine,
        filters.q,
        filters.page,
        sees_all=visit.operator.role.sees_confidential,
        language=visit.language,
    )
    return visit.page("lists/organizations.html", filters=filters, listed=listed)


async def _new(visit: Visit) -> Response:
    if visit.request.method == "GET":
        return await _form(visit, _blank(str(uuid4())), OrganizationForm(), {})
    identifier = (await visit.field("id"))[:100] or str(uuid4())
    blank = _blank(identifier)
    lying = Desk(blank.kind, blank.id, NEW, written_in(blank.document, visit.language))
    return await _sent(visit, lying)


def _blank(identifier: str) -> Desk:
    return Desk("organization", identifier, NEW, {"id": identifier})


async def _edit(visit: Visit) -> Response:
    identifier = visit.request.path_params["id"]
    engine = visit.console.engine
    async with reading(engine) as connection:
        around = await surroundings(connection, (), [identifier])
    owner = around.organizations.get(identifier)
    if owner is None:
        raise HTTPException(404)
    secret = around.guard.organization(owner) is not owner
    sees_all = visit.operator.role.sees_confidential
    editable = sees_all if secret else visit.may(Role.EDITOR)
    if visit.request.method == "POST":
        if not editable:
            return visit.problem(403)
        try:
            lying = await desk_again(engine, "organization", identifier, await visit.field("token"))
        except UnknownRecord:
            return visit.problem(409)
        return await _sent(visit, lying)
    if not editable:
        seen = owner if sees_all else around.guard.organization(owner)
        form = OrganizationForm.of(seen)
        return await _form(visit, Desk("organization", identifier, 1, seen), form, {}, secret=secret, editable=False)  # fmt: skip
    lying = await desk(engine, "organization", identifier, visit.operator.name)
    return await _form(visit, lying, OrganizationForm.of(lying.document), {})


async def _sent(visit: Visit, lying: Desk) -> Response:
    form = OrganizationForm.read(await visit.form())
    if wrong := form.problems():
        return await _form(visit, lying, form, wrong)
    kept = await keep(
        visit.console.engine,
        lying,
        form.put_into,
        who=visit.operator.name,
        why=await visit.field("why"),
        at=visit.console.now(),
    )
    if kept is None:
        return visit.redirect(f"{PAGE}/{quote(lying.id, safe='')}", "lists-texts-nothing")
    await visit.audit("draft-save", "organization", lying.id)
    said = "lists-texts-clash" if kept.moved else "lists-texts-saved"
    return visit.redirect(f"{PREFIX}/drafts/{kept.draft.id}", said)


async def _form(
    visit: Visit,
    lying: Desk,
    form: OrganizationForm,
    wrong: dict[str, str],
    *,
    secret: bool = False,
    editable: bool = True,
) -> Response:
    new = lying.base == NEW and lying.draft is None
    return visit.page(
        "lists/organization.html",
        422 if wrong else 200,
        lying=lying,
        new=new,
        form=form,
        wrong=wrong,
        secret=secret,
        editable=editable,
        drafts=[] if new else await drafts_of(visit.console.engine, "organization", lying.id),
        why=await visit.field("why") if visit.request.method == "POST" else "",
    )
