"""The log of what operators did, for administrators: filtered, page by page, and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Iterable
from typing import TypedDict

from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute

from knowledge.console import audit, security
from knowledge.console.frame import PREFIX, Console, NavItem, Visit, guarded
from knowledge.console.numerals import whole
from knowledge.console.roles import Role

NAV = (NavItem("audit-title", f"{PREFIX}/audit", Role.ADMIN, 90),)
_PAGE = 100
_CHUNK = 1000


def routes(console: Console) -> list[BaseRoute]:
    """The log and its CSV."""
    return [
        guarded(console, "/audit", _log, needs=Role.ADMIN),
        guarded(console, "/audit.csv", _csv, needs=Role.ADMIN),
    ]


async def _log(visit: Visit) -> Response:
    wanted = _wanted(visit)
    before = whole(visit.request.query_params.get("before"))
    found = await audit.entries(visit.console.engine, **wanted, before=before, most=_PAGE + 1)
    names, actions = await audit.known(visit.console.engine)
    return visit.page(
        "audit/log.html", entries=found[:_PAGE], names=names, actions=actions, wanted=wanted,
        older=found[_PAGE - 1].id if len(found) > _PAGE else None, has=visit.console.texts.has,
    )  # fmt: skip


async def _csv(visit: Visit) -> Response:
    """All entries that the filter leaves; reading it is noted, too."""
    wanted = _wanted(visit)
    await visit.audit("audit-export")

    async def lines() -> AsyncIterator[str]:
        yield _line(("at", "who", "action", "kind", "record"))
        before: int | None = None
        while found := await audit.entries(visit.console.engine, **wanted, before=before, most=_CHUNK):
            for one in found:
                yield _line((one.at.isoformat(), one.who, one.action, one.kind, one.record_id))
            before = found[-1].id

    headers = {**security.HEADERS, "Content-Disposition": 'attachment; filename="poruch-audit.csv"'}
    return StreamingResponse(lines(), media_type="text/csv; charset=utf-8", headers=headers)


class _Wanted(TypedDict):
    who: str
    action: str
    record: str


def _wanted(visit: Visit) -> _Wanted:
    asked = visit.request.query_params
    return _Wanted(
        who=asked.get("who", ""), action=asked.get("action", ""), record=asked.get("record", "").strip()
    )


def _line(cells: Iterable[str]) -> str:
    """One line of CSV; a cell that a spreadsheet would take for a formula is marked as text."""
    out = io.StringIO()
    csv.writer(out).writerow(
        [f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell for cell in cells]
    )
    return out.getvalue()
