"""The counsellors' desk: the queue, one conversation at a time, and answers, for teams that do not live in Telegram."""

from __future__ import annotations

import re
from typing import Final

from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.console import security
from knowledge.console.frame import Console, HomeCard, NavItem, Urgency, Visit, guarded
from knowledge.console.ports.desk import CaseView, Inbox, Work
from knowledge.console.roles import Role

PAGE: Final = "/console/desk"
NAV = (NavItem("desk-nav", PAGE, Role.VIEWER, 15),)
LONGEST: Final = 4000
DEEDS: Final = frozenset(
    {
        "take",
        "queue",
        "transfer",
        "bot",
        "close",
        "snooze",
        "wake",
        "say",
        "note",
        "canned",
        "card",
        "ask_place",
    }
)
_NUMBER: Final = re.compile(r"[2-9A-HJKMNP-TV-Z]{6}")


async def _home(visit: Visit) -> HomeCard | None:
    """How many people wait for somebody to write, for who may answer them."""
    if not visit.console.has(Inbox) or not port(visit.console).running:
        return None
    lines = await port(visit.console).cases(visit.operator.name, visit.language)
    waiting = [line for line in lines if line.waiting and (line.mine or line.status == "queue")]
    if not waiting and await port(visit.console).me(visit.operator.name) is None:
        return None
    urgent = any(line.kind != "general" for line in waiting)
    return HomeCard(len(waiting), "desk-home", PAGE, Urgency.NOW if urgent else Urgency.SOON)


HOME = (_home,)


def routes(console: Console) -> list[BaseRoute]:
    """The list, one case, and what is done with it. Who may see which case is decided by the team they are in."""
    if not console.has(Inbox):
        return []
    return [
        guarded(console, "/desk", _list, needs=Role.VIEWER),
        guarded(console, "/desk/cases", _cases, needs=Role.VIEWER),
        guarded(console, "/desk/present", _present, needs=Role.VIEWER, methods=("POST",)),
        guarded(console, "/desk/case/{number}", _case, needs=Role.VIEWER),
        guarded(console, "/desk/case/{number}/said", _said, needs=Role.VIEWER),
        guarded(console, "/desk/case/{number}/services", _services, needs=Role.VIEWER),
        guarded(console, "/desk/case/{number}/do", _do, needs=Role.VIEWER, methods=("POST",)),
    ]


def port(console: Console) -> Inbox:
    """The desk."""
    return console.port(Inbox)  # type: ignore[type-abstract]


def unchanged() -> Response:
    """Nothing is new: the page stays as it is."""
    return Response(status_code=204, headers=security.HEADERS)


async def _list(visit: Visit) -> Response:
    desk = port(visit.console)
    me = await desk.me(visit.operator.name)
    return visit.page(
        "desk/list.html",
        running=desk.running,
        me=me,
        cases=await desk.cases(visit.operator.name, visit.language) if me else (),
        stand=await desk.stand(visit.operator.name),
    )


async def _cases(visit: Visit) -> Response:
    desk = port(visit.console)
    stand = await desk.stand(visit.operator.name)
    if visit.request.query_params.get("stand") == stand:
        return unchanged()
    cases = await desk.cases(visit.operator.name, visit.language)
    return visit.fragment("desk/cases.html", cases=cases, stand=stand)


async def _present(visit: Visit) -> Response:
    present = await visit.field("present") == "1"
    await port(visit.console).present(visit.operator.name, present=present)
    await visit.audit("desk-present" if present else "desk-away")
    return visit.redirect(PAGE, "desk-now-present" if present else "desk-now-away")


async def _found(visit: Visit) -> CaseView | None:
    number = str(visit.request.path_params["number"])
    if not _NUMBER.fullmatch(number):
        return None
    return await port(visit.console).case(visit.operator.name, number, visit.language)


async def _case(visit: Visit) -> Response:
    case = await _found(visit)
    if case is None:
        return visit.problem(404)
    return _page(visit, case)


def _page(visit: Visit, case: CaseView, status: int = 200, **more: object) -> Response:
    return visit.page(
        "desk/case.html",
        status,
        case=case,
        line=case.line,
        translates=port(visit.console).translates,
        **{"wrong": "", "text": "", "preview": None, **more},
    )


async def _said(visit: Visit) -> Response:
    case = await _found(visit)
    if case is None:
        return visit.problem(404)
    if visit.request.query_params.get("stand") == case.stand:
        return unchanged()
    return visit.fragment("desk/live.html", case=case, line=case.line)


async def _services(visit: Visit) -> Response:
    case = await _found(visit)
    if case is None:
        return visit.problem(404)
    words = visit.request.query_params.get("words", "")[:200].strip()
    found = await port(visit.console).services(words, visit.language) if words else ()
    return visit.fragment("desk/services.html", line=case.line, found=found, words=words)


async def _do(visit: Visit) -> Response:
    case = await _found(visit)
    if case is None:
        return visit.problem(404)
    name, text = await visit.field("deed"), (await visit.field("text"))[:LONGEST]
    desk, number = port(visit.console), case.line.number
    if name == "preview":
        preview = await desk.preview(visit.operator.name, number, text, visit.language) if text else None
        wrong = "" if preview else "desk-preview-failed" if text else "desk-empty"
        return _page(visit, case, 200 if preview else 422, preview=preview, text=text, wrong=wrong)
    if name not in DEEDS:
        return visit.problem(400)
    if name in ("say", "note") and not text:
        return _page(visit, case, 422, wrong="desk-empty")
    work = Work(
        name,
        text,
        to=_whole(await visit.field("to")),
        minutes=_whole(await visit.field("minutes")),
        translations=await _translations(visit),
    )
    outcome = await desk.do(visit.operator.name, number, work)
    if outcome != "done":
        fresh = await desk.case(visit.operator.name, number, visit.language)
        if fresh is None:
            return visit.redirect(PAGE, "desk-outcome-gone")
        return _page(visit, fresh, 409, wrong=f"desk-outcome-{outcome}", text=text)
    await visit.audit(f"desk-{name}", "case", number)
    if name in ("close", "queue", "transfer"):
        return visit.redirect(PAGE, f"desk-done-{name}")
    return visit.redirect(f"{PAGE}/case/{number}")


async def _translations(visit: Visit) -> dict[str, str]:
    language, words = await visit.field("translated_language"), await visit.field("translated")
    return {language: words[:LONGEST]} if language and words else {}


def _whole(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 9 else None
