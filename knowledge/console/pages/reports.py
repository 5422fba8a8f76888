"""Reports: what people say is wrong, by record, until an operator has dealt with it and said how."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.console.frame import Console, HomeCard, NavItem, Urgency, Visit, guarded
from knowledge.console.lists.paging import pages_of
from knowledge.console.numerals import page_number, whole
from knowledge.console.ports.reports import NoteMissing, Reports
from knowledge.console.roles import Role

PAGE: Final = "/console/reports"
PER_PAGE: Final = 25
LONGEST_NOTE: Final = 2000
NAV = (NavItem("reports-nav", PAGE, Role.VIEWER, 60),)


async def _home(visit: Visit) -> HomeCard | None:
    """How many records people say something is wrong with."""
    if not visit.console.has(Reports):
        return None
    count, money = await _port(visit.console).count(money=visit.may(Role.PROTECTION))
    return HomeCard(count, "reports-home", PAGE, Urgency.NOW if money else Urgency.SOON)


HOME = (_home,)


def routes(console: Console) -> list[BaseRoute]:
    """The page, and putting reports aside."""
    return [
        guarded(console, "/reports", _show, needs=Role.VIEWER),
        # Those who look after protection are viewers otherwise, so who may do what is decided by the kind of report.
        guarded(console, "/reports/handle", _handle, needs=Role.VIEWER, methods=("POST",)),
    ]


def _port(console: Console) -> Reports:
    return console.port(Reports)  # type: ignore[type-abstract]


async def _show(visit: Visit) -> Response:
    return await _page(visit)


async def _handle(visit: Visit) -> Response:
    money = await visit.field("money") == "1"
    if not visit.may(Role.PROTECTION if money else Role.EDITOR):
        return visit.problem(403)
    ref, upto = await visit.field("ref"), whole(await visit.field("upto"))
    note = (await visit.field("note"))[:LONGEST_NOTE]
    kind, _, record = ref.partition(":")
    if kind not in ("service", "answer") or not record or upto is None:
        return visit.problem(400)
    try:
        await _port(visit.console).handle(ref, upto, note, visit.operator.name, money=money)
    except NoteMissing:
        return await _page(visit, wrong=f"{ref}:{money}")
    await visit.audit("report-protection" if money else "report-handle", kind, record)
    return visit.redirect(PAGE, "reports-handled")


async def _page(visit: Visit, wrong: str = "") -> Response:
    page = page_number(visit.request.query_params.get("page"))
    money = visit.may(Role.PROTECTION)
    records, total = await _port(visit.console).waiting(
        visit.language, money=money, offset=(page - 1) * PER_PAGE, most=PER_PAGE
    )
    return visit.page(
        "reports/page.html",
        422 if wrong else 200,
        records=records,
        total=total,
        number=page,
        pages=pages_of(total, PER_PAGE),
        may_handle=visit.may(Role.EDITOR),
        may_money=money,
        wrong=wrong,
        href=lambda kind, record: (
            f"/console/{'services' if kind == 'service' else 'answers'}/{quote(record, safe='')}"
        ),
    )
