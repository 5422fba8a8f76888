"""The list of services: found as people find them, filtered, and changed many at a time after a page that names what will change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select
from starlette.datastructures import QueryParams
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.guarding import is_secret_service, surroundings
from knowledge.console.frame import PREFIX, Console, NavItem, Visit, guarded
from knowledge.console.lists.bulk import MOST, Deed, carry_out, plan
from knowledge.console.lists.filters import ONLY, SORTS, TEXTS, Filters
from knowledge.console.lists.finding import hits
from knowledge.console.lists.paging import Listed
from knowledge.console.lists.services import Asked, Row, list_services, matching_ids, service_rows
from knowledge.console.lists.words import Words
from knowledge.console.numerals import whole
from knowledge.console.pages.export import selection
from knowledge.console.roles import Role
from knowledge.vocabulary import NEEDS, SERVICE_STATUSES

PAGE: Final = f"{PREFIX}/services"
NAV = (NavItem("lists-services", PAGE, Role.VIEWER, 10),)
_TOWNS: Final = 400
#: What can be done with many, and who may.
DEEDS: Final = {
    "checked": Role.EDITOR,
    "status": Role.PUBLISHER,
    "export": Role.VIEWER,
    "confirm": Role.EDITOR,
}


def routes(console: Console) -> list[BaseRoute]:
    """The list and its changes of many."""
    return [
        guarded(console, "/services", _list, needs=Role.VIEWER, name="services"),
        guarded(console, "/services/bulk", _bulk, needs=Role.VIEWER, methods=("POST",)),
        guarded(console, "/services/bulk/checked", _do_checked, needs=DEEDS["checked"], methods=("POST",)),
        guarded(console, "/services/bulk/status", _do_status, needs=DEEDS["status"], methods=("POST",)),
    ]


async def _list(visit: Visit) -> Response:
    filters = Filters.read(visit.request.query_params)
    asked = await asked_for(visit, filters)
    listed = await list_services(visit.console.engine, asked)
    return await _page(visit, filters, listed)


async def asked_for(visit: Visit, filters: Filters) -> Asked:
    """The list that the filters mean, for this operator; the people's search is asked if there are words."""
    return Asked(
        filters,
        today=visit.console.today,
        overdue_days=visit.console.overdue_days,
        sees_all=visit.operator.role.sees_confidential,
        language=visit.language,
        hits=await hits(visit, filters, "services"),
    )


async def _page(
    visit: Visit, filters: Filters, listed: Listed[Row], problem: str | None = None, status: int = 200
) -> Response:
    towns, countries = await _places(visit)
    return visit.page(
        "lists/services.html",
        status,
        filters=filters,
        listed=listed,
        problem=problem,
        most=MOST,
        towns=towns,
        countries=countries,
        organization=await _name_of(visit, filters.organization),
        needs=NEEDS,
        statuses=SERVICE_STATUSES,
        text_states=TEXTS,
        only=ONLY,
        sorts=[sort for sort in SORTS if sort != "relevance" or filters.q],
        w=Words(visit),
        deeds=[deed for deed, role in DEEDS.items() if visit.may(role)],
    )


async def _places(visit: Visit) -> tuple[list[str], list[str]]:
    """Towns and countries to choose from; of confidential places only for those who may see them."""
    place, link = tables.location, tables.service_at_location
    towns = select(place.c.city).where(place.c.city.is_not(None)).distinct().order_by(place.c.city)
    if not visit.operator.role.sees_confidential:
        known = select(link.c.location_id).where(~is_secret_service(link.c.service_id))
        towns = towns.where(place.c.id.in_(known))
    countries = select(place.c.country).where(place.c.country.is_not(None)).distinct()
    async with reading(visit.console.engine) as connection:
        found = (await connection.execute(towns.limit(_TOWNS))).scalars().all()
        codes = (await connection.execute(countries)).scalars().all()
    return [str(town) for town in found], sorted({*visit.console.countries, *map(str, codes)})


async def _name_of(visit: Visit, organization_id: str) -> str:
    if not organization_id:
        return ""
    async with reading(visit.console.engine) as connection:
        around = await surroundings(connection, (), [organization_id])
    owner = around.organizations.get(organization_id)
    if owner and not visit.operator.role.sees_confidential:
        owner = around.guard.organization(owner)
    return str(owner["name"]) if owner else organization_id


async def _bulk(visit: Visit) -> Response:
    """Names what will change, and asks for the reason."""
    form = await visit.form()
    filters = Filters.read(QueryParams(str(form.get("list", ""))))
    asked = await asked_for(visit, filters)
    if form.get("scope") == "all":
        ids = await matching_ids(visit.console.engine, asked, MOST + 1)
    else:
        ids = list(dict.fromkeys(str(value) for value in form.getlist("id")))
    deed = str(form.get("deed", ""))
    if deed not in DEEDS or not visit.may(DEEDS[deed]):
        return visit.problem(403)
    problem = None
    if not ids:
        problem = visit.t("lists-bulk-none")
    elif len(ids) > MOST and deed != "export":
        problem = visit.t("lists-bulk-many", most=MOST)
    if problem:
        return await _page(visit, filters, await list_services(visit.console.engine, asked), problem, 422)
    if deed == "export":
        return await selection(visit, None if form.get("scope") == "all" and not _narrowed(filters) else ids)
    if deed == "confirm":
        return await _ask(visit, ids, filters, asked)
    return await _confirm(visit, ids, deed, filters, asked)


async def _ask(visit: Visit, ids: Sequence[str], filters: Filters, asked: Asked) -> Response:
    """The chosen services, each with the way to a link for its provider."""
    async with reading(visit.console.engine) as connection:
        rows = await service_rows(connection, ids, asked)
    return visit.page(
        "lists/ask.html", rows=rows, back=f"{PAGE}{filters.query(page=filters.page)}", w=Words(visit)
    )


def _narrowed(filters: Filters) -> bool:
    return bool(filters.q or filters.narrowed)


async def _confirm(
    visit: Visit,
    ids: Sequence[str],
    kind: str,
    filters: Filters,
    asked: Asked,
    *,
    status: str = "",
    why: str = "",
    missing: bool = False,
) -> Response:
    form = await visit.form()
    wanted = status or str(form.get("status", ""))
    deed = Deed("checked" if kind == "checked" else "status", asked.today, wanted)
    planned, same = await plan(visit.console.engine, ids, deed, asked)
    return visit.page(
        "lists/bulk.html",
        422 if missing else 200,
        deed=deed,
        planned=planned,
        same=same,
        statuses=SERVICE_STATUSES,
        back=f"{PAGE}{filters.query(page=filters.page)}",
        listed_as=filters.query(page=filters.page),
        why=why,
        missing=missing,
        w=Words(visit),
    )


async def _do_checked(visit: Visit) -> Response:
    return await _carry_out(visit, "checked")


async def _do_status(visit: Visit) -> Response:
    return await _carry_out(visit, "status")


async def _carry_out(visit: Visit, kind: str) -> Response:
    form = await visit.form()
    filters = Filters.read(QueryParams(str(form.get("list", "")).lstrip("?")))
    chosen = dict(_chosen(str(value)) for value in form.getlist("chosen"))
    why, status = await visit.field("why"), await visit.field("status")
    back = f"{PAGE}{filters.query(page=filters.page)}"
    if (kind == "status" and status not in SERVICE_STATUSES) or len(chosen) > MOST:
        return visit.problem(400)
    if not chosen:
        return visit.redirect(back, "lists-bulk-done", count=0)
    if not why:
        asked = await asked_for(visit, filters)
        return await _confirm(visit, list(chosen), kind, filters, asked, status=status, missing=True)
    now = visit.console.now()
    deed = Deed("checked" if kind == "checked" else "status", visit.console.today, status)
    done = await carry_out(visit.console.engine, chosen, deed, who=visit.operator.name, why=why[:500], at=now)
    if done.drafts or done.left:
        return visit.redirect(
            back, "lists-bulk-partly", count=done.changed, drafts=done.drafts, left=done.left
        )
    return visit.redirect(back, "lists-bulk-done", count=done.changed)


def _chosen(value: str) -> tuple[str, int]:
    """An id with the revision that was shown: ``12:id``."""
    number, _, identifier = value.partition(":")
    return identifier, found if (found := whole(number)) is not None else -1
