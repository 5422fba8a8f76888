"""Who answers people: languages, needs, teams, rota and how many cases at a time; for administrators."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.console.frame import Console, Visit, guarded
from knowledge.console.pages.desk import PAGE as DESK
from knowledge.console.pages.desk import port
from knowledge.console.ports.desk import Colleague, Inbox
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES, NEEDS

PAGE: Final = f"{DESK}/team"
MOST_CASES: Final = 50


def routes(console: Console) -> list[BaseRoute]:
    """The page and what its forms do."""
    if not console.has(Inbox):
        return []
    return [
        guarded(console, "/desk/team", _show, needs=Role.ADMIN),
        guarded(console, "/desk/team/save", _save, needs=Role.ADMIN, methods=("POST",)),
        guarded(console, "/desk/team/remove", _remove, needs=Role.ADMIN, methods=("POST",)),
    ]


async def _show(visit: Visit) -> Response:
    return await _page(visit, None, "")


async def _page(visit: Visit, changed: Colleague | None, wrong: str) -> Response:
    found = await port(visit.console).colleagues()
    return visit.page(
        "desk/team.html",
        422 if wrong else 200,
        colleagues=[changed if changed and changed.id == each.id else each for each in found],
        fresh=changed if changed and not changed.id else Colleague(""),
        wrong=wrong,
        wrong_id=changed.id if changed else None,
        languages=LANGUAGES,
        needs=NEEDS,
        most=MOST_CASES,
    )


async def _save(visit: Visit) -> Response:
    form = await visit.form()
    chosen = {name: [str(each) for each in form.getlist(name)] for name in ("languages", "needs", "teams")}
    number, cap = await visit.field("id"), await visit.field("cap")
    gender = await visit.field("gender")
    colleague = Colleague(
        (await visit.field("name"))[:80],
        operator=(await visit.field("operator"))[:80],
        languages=[code for code in LANGUAGES if code in chosen["languages"]],
        needs=[need for need in NEEDS if need in chosen["needs"]],
        gender=gender if gender in ("woman", "man") else "",
        teams=[team for team in ("general", "protection") if team in chosen["teams"]] or ["general"],
        cap=min(MOST_CASES, max(1, int(cap))) if cap.isascii() and cap.isdigit() and len(cap) < 4 else 5,
        hours=(await visit.field("hours"))[:200],
        present=await visit.field("present") == "1",
        id=int(number) if number.isascii() and number.isdigit() and len(number) < 9 else 0,
    )
    wrong = await port(visit.console).save(colleague)
    if wrong:
        return await _page(visit, colleague, wrong)
    await visit.audit("desk-team-save", "counsellor", str(colleague.id))
    return visit.redirect(PAGE, "desk-team-saved")


async def _remove(visit: Visit) -> Response:
    number = await visit.field("id")
    if not (number.isascii() and number.isdigit() and len(number) < 9):
        return visit.problem(400)
    await port(visit.console).remove(int(number))
    await visit.audit("desk-team-remove", "counsellor", number)
    return visit.redirect(PAGE, "desk-team-removed")
