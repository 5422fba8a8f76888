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
SNOOZES: Final = (60, 240, 1440)
"""For how many minutes a case may be put off."""

SAID: Final = frozenset({"close", "queue", "transfer", "bot"})
"""Deeds after which it is said what became of the case; of the others the page shows it."""

WRITTEN: Final = frozenset({"say", "plain", "preview"})
"""What may be done with the words of a reply: sent, with the translation seen before; sent without one; translated, to be seen."""

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
        stand=await _stand(visit),
    )


async def _stand(visit: Visit) -> str:
    """Of the list, which tells how long people have waited and so is another one every minute."""
    minute = int(visit.console.now().timestamp() // 60)
    return f"{await port(visit.console).stand(visit.operator.name)}-{minute}"


async def _cases(visit: Visit) -> Response:
    desk, stand = port(visit.console), await _stand(visit)
    if visit.request.query_params.get("stand") == stand:
        return unchanged()
    cases = await desk.cases(visit.operator.name, visit.language)
    return visit.fragment("desk/cases.html", cases=cases, stand=stand, oob=True)


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
        snoozes=SNOOZES,
        **{"wrong": "", "text": "", "note": "", "preview": None, "found": (), "words": "", **more},
    )


async def _said(visit: Visit) -> Response:
    case = await _found(visit)
    if case is None:
        return visit.problem(404)
    if visit.request.query_params.get("stand") == case.stand:
        return unchanged()
    return visit.fragment("desk/live.html", case=case, line=case.line, oob=True)


async def _services(visit: Visit) -> Response:
    case = await _found(visit)
    if case is None:
        return visit.problem(404)
    words = visit.request.query_params.get("words", "")[:200].strip()
    found = await port(visit.console).services(words, visit.language) if words else ()
    if not visit.htmx:
        return _page(visit, case, found=found, words=words)
    return visit.fragment("desk/services.html", line=case.line, found=found, words=words)


async def _do(visit: Visit) -> Response:
    case = await _found(visit)
    if case is None:
        return visit.problem(404)
    name, text = await visit.field("deed"), (await visit.field("text"))[:LONGEST]
    desk, number = port(visit.console), case.line.number
    # What somebody typed stays on the page, in its own field, until it has gone where it should.
    kept = {"note": text} if name == "note" else {"text": text} if name in WRITTEN else {}
    if kept and not text:
        return _refused(visit, case, 422, "desk-empty")
    if name == "preview":
        return await _previewed(visit, case, text)
    minutes = _whole(await visit.field("minutes"))
    if name not in DEEDS | WRITTEN or (name == "snooze" and minutes not in SNOOZES):
        return visit.problem(400)
    if name == "close" and text not in case.reasons:
        return visit.problem(400)
    translations = await _translations(visit) if name == "say" else {}
    name = "say" if name == "plain" else name
    if translations and not _alike(text, await visit.field("previewed")):
        return await _previewed(visit, case, text, "desk-preview-changed")
    if not desk.running:
        return _refused(visit, case, 409, "desk-not-running", **kept)
    work = Work(name, text, to=_whole(await visit.field("to")), minutes=minutes, translations=translations)
    outcome = await desk.do(visit.operator.name, number, work)
    if outcome != "done":
        fresh = await desk.case(visit.operator.name, number, visit.language)
        if fresh is None:
            return visit.redirect(PAGE, "desk-outcome-gone")
        return _refused(visit, fresh, 409, f"desk-outcome-{outcome}", **kept)
    await visit.audit(f"desk-{name}", "case", number)
    if visit.htmx and name not in SAID | {"take"}:
        return await _done_in_place(visit, number, name)
    said = f"desk-done-{name}" if name in SAID else None
    return visit.redirect(PAGE if said else f"{PAGE}/case/{number}", said)


async def _done_in_place(visit: Visit, number: str, name: str) -> Response:
    """What has changed of the page; the field whose words have gone is emptied, every other stays."""
    case = await port(visit.console).case(visit.operator.name, number, visit.language)
    if case is None:
        return visit.redirect(PAGE, "desk-outcome-gone")
    emptied = {"say": "desk/text.html", "note": "desk/note.html"}.get(name)
    return visit.fragment(
        "desk/live.html", case=case, line=case.line, oob=True, emptied=emptied, text="", note=""
    )


def _refused(visit: Visit, case: CaseView, status: int, wrong: str, **kept: str) -> Response:
    """Says why; with htmx beside what is being written."""
    if not visit.htmx:
        return _page(visit, case, status, wrong=wrong, **kept)
    response = visit.fragment("desk/wrong.html", status, wrong=wrong)
    response.headers.update({"HX-Retarget": "#notice", "HX-Reswap": "innerHTML"})
    return response


async def _previewed(visit: Visit, case: CaseView, text: str, wrong: str = "") -> Response:
    """The page with what a machine makes of the words, to be read before they are sent."""
    preview = await port(visit.console).preview(visit.operator.name, case.line.number, text, visit.language)
    if preview is None:
        return _page(visit, case, 422, text=text, wrong="desk-preview-failed")
    return _page(visit, case, 422 if wrong else 200, text=text, preview=preview, wrong=wrong)


def _alike(one: str, other: str) -> bool:
    """Whether two texts are the same but for how their lines end."""
    return one.splitlines() == other[:LONGEST].splitlines()


async def _translations(visit: Visit) -> dict[str, str]:
    language, words = await visit.field("translated_language"), await visit.field("translated")
    return {language: words[:LONGEST]} if language and words else {}


def _whole(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 9 else None
