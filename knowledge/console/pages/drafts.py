"""Drafts: what is being worked on, what a draft changes, what its check found, and the way to publishing it."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from functools import partial, reduce
from typing import Any, Final

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import drafts
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import Draft, State
from knowledge.catalogue.drafts.storing import documents_of
from knowledge.catalogue.drafts.trying import DraftTrial
from knowledge.console.drafts import views
from knowledge.console.frame import Console, HomeCard, NavItem, Urgency, Visit, guarded
from knowledge.console.numerals import page_number, whole
from knowledge.console.ports.drafts import Asker
from knowledge.console.roles import Role
from knowledge.errors import CatalogueError, DraftConflict, DraftMoved, KnowledgeError, NotYet, UnknownDraft

NAV = (NavItem("drafts-nav", "/console/drafts", Role.VIEWER, 30),)
_PAGE: Final = 30
_TABS: Final = ("mine", "waiting", "all", "done")
_DONE: Final[tuple[State, ...]] = ("published", "withdrawn")


def routes(console: Console) -> list[BaseRoute]:
    """The pages of drafts."""

    def post(path: str, handler: Any, needs: Role) -> BaseRoute:
        return guarded(console, f"/drafts/{{id}}/{path}", handler, needs=needs, methods=("POST",))

    return [
        guarded(console, "/drafts", _list, needs=Role.VIEWER),
        guarded(console, "/drafts/{id}", _one, needs=Role.VIEWER),
        post("check", _check, Role.VIEWER),
        post("send", _send, Role.EDITOR),
        post("publish", _publish, Role.VIEWER),
        post("withdraw", _withdraw, Role.VIEWER),
        post("why", _why, Role.EDITOR),
        post("again", _again, Role.EDITOR),
        post("restore", _restore, Role.EDITOR),
    ]


async def _list(visit: Visit) -> Response:
    query = visit.request.query_params
    me = visit.operator.name
    tab = query.get("tab", "")
    if tab not in _TABS:
        tab = (
            "mine" if visit.may(Role.EDITOR) else "waiting" if visit.operator.role.publishes_safety else "all"
        )
    number = page_number(query.get("page"))
    kept: dict[str, Any] = {"limit": _PAGE, "offset": (number - 1) * _PAGE}
    if tab == "mine":
        kept["author"] = me
    elif tab == "waiting":
        kept |= _waiting_for(visit)
    elif tab == "done":
        kept["states"] = _DONE
    found, count = await drafts.drafts(visit.console.engine, **kept)
    return visit.page(
        "drafts/list.html", tab=tab, tabs=_TABS, found=found, count=count, number=number,
        more=number * _PAGE < count, title_of=partial(views.title_of, visit),
    )  # fmt: skip


def _waiting_for(visit: Visit) -> dict[str, Any]:
    return {"waiting_for": visit.operator.name, "only_second": not visit.may(Role.PUBLISHER)}


async def find(visit: Visit) -> Draft:
    """The draft that a page is about; 404 if there is none."""
    number = whole(visit.request.path_params["id"])
    if number is None:
        raise HTTPException(404)
    try:
        return await drafts.draft(visit.console.engine, number)
    except UnknownDraft:
        raise HTTPException(404) from None


def href(draft: Draft) -> str:
    """The page of a draft."""
    return f"/console/drafts/{draft.id}"


async def _one(visit: Visit) -> Response:
    return await _page(visit, await find(visit))


async def _page(visit: Visit, draft: Draft, status: int = 200) -> Response:
    engine = visit.console.engine
    live = draft.state in drafts.LIVE
    drafted = documents_of(draft.parts)
    records, secrets = [], []
    async with reading(engine) as connection:
        for part in views.sorted_by_kind(draft.parts):
            view, hidden = await views.shown_part(connection, visit, part, drafted)
            records.append(view)
            secrets += [hidden] if hidden else []
    return visit.page(
        "drafts/one.html",
        status,
        draft=draft,
        title=views.title_of(visit, draft),
        live=live,
        records=[one for one in records if one.lines or one.new or one.deleted],
        hidden=bool(secrets),
        why=reduce(lambda why, hidden: hidden.scrub(why), secrets, draft.why),
        rights=views.Rights.of(visit, draft),
        check=views.check_view(visit, draft, draft.checked) if draft.checked else None,
        conflicted=live and bool(await drafts.conflicts(engine, draft)),
        versions=await drafts.versions(engine, draft.id),
        edit=views.edit_href(draft.kind, draft.record_id, draft.id) if live else "",
        history=views.history_href(draft.kind, draft.record_id),
    )


async def _seen(visit: Visit) -> int | None:
    """Which save of the draft the page showed."""
    return whole(await visit.field("seen"))


async def _check(visit: Visit) -> Response:
    draft = await find(visit)
    if not (visit.may(Role.EDITOR) or visit.operator.role.publishes_safety):
        raise HTTPException(403)
    console = visit.console
    trial = None
    if console.search is not None and console.has(Asker):
        trial = DraftTrial(
            console.engine,
            console.search,
            console.port(Asker),  # type: ignore[type-abstract]
            lambda language, need: console.texts.say(language, f"need-{need}"),
            check_after=timedelta(days=console.overdue_days),
            examples=console.examples,
        )
    now = console.now()
    try:
        await drafts.check_draft(
            console.engine, draft.id, trial=trial, today=console.today,
            overdue_days=console.overdue_days, at=now,
        )  # fmt: skip
    except DraftMoved:
        return visit.redirect(href(draft), "drafts-said-moved")
    await visit.audit("draft-check", draft.kind, draft.record_id)
    return visit.redirect(href(draft), "drafts-said-checked")


async def _send(visit: Visit) -> Response:
    draft = await find(visit)
    try:
        await drafts.send_for_second(
            visit.console.engine,
            draft.id,
            who=visit.operator.name,
            seen=await _seen(visit),
            at=visit.console.now(),
        )
    except DraftMoved:
        return visit.redirect(href(draft), "drafts-said-moved")
    await visit.audit("draft-send", draft.kind, draft.record_id)
    return visit.redirect(href(draft), "drafts-said-sent")


async def _publish(visit: Visit) -> Response:
    draft = await find(visit)
    rights = views.Rights.of(visit, draft)
    if rights.worked:
        return visit.redirect(href(draft), "drafts-said-second")
    if not rights.publish:
        raise HTTPException(403)
    console = visit.console
    try:
        done = await drafts.publish(
            console.engine, draft.id, who=visit.operator.name, seen=await _seen(visit),
            despite=bool(await visit.field("despite")), at=console.now(),
        )  # fmt: skip
    except DraftMoved:
        return visit.redirect(href(draft), "drafts-said-moved")
    except DraftConflict:
        return visit.redirect(f"{href(draft)}/conflict")
    except NotYet as error:
        return visit.redirect(href(draft), f"drafts-said-{error.fields['reason']}")
    except CatalogueError:
        return visit.redirect(href(draft), "drafts-said-incomplete")
    for kind, identifier, _number in done.changed:
        await visit.audit("publish", kind, identifier)
    await make_live(console)
    return visit.redirect(href(draft), "drafts-said-published")


async def make_live(console: Console) -> None:
    """Lets people find what was published before the page that says so is there."""
    if console.search is not None:
        with contextlib.suppress(
            KnowledgeError
        ):  # what search cannot read now it takes up by itself a moment later
            await console.search.start()


async def _withdraw(visit: Visit) -> Response:
    draft = await find(visit)
    if not views.Rights.of(visit, draft).withdraw:
        raise HTTPException(403)
    try:
        await drafts.withdraw(visit.console.engine, draft.id, who=visit.operator.name, at=visit.console.now())
    except DraftMoved:
        return visit.redirect(href(draft), "drafts-said-moved")
    await visit.audit("draft-withdraw", draft.kind, draft.record_id)
    return visit.redirect(href(draft), "drafts-said-withdrawn")


async def _why(visit: Visit) -> Response:
    draft = await find(visit)
    why = (await visit.field("why"))[:500]
    try:
        await drafts.save_draft(
            visit.console.engine, draft.id, draft.parts, who=visit.operator.name, why=why,
            seen=draft.saves, at=visit.console.now(),
        )  # fmt: skip
    except DraftMoved:
        return visit.redirect(href(draft), "drafts-said-moved")
    return visit.redirect(href(draft), "drafts-said-reason")


async def _again(visit: Visit) -> Response:
    draft = await find(visit)
    new = await drafts.open_draft(
        visit.console.engine,
        draft.parts,
        who=visit.operator.name,
        why=draft.why,
        at=visit.console.now(),
        after=draft.id,
    )
    await visit.audit("draft-open", draft.kind, draft.record_id)
    return visit.redirect(href(new), "drafts-said-again")


async def _restore(visit: Visit) -> Response:
    draft = await find(visit)
    wanted = await visit.field("version")
    found = [
        one for one in await drafts.versions(visit.console.engine, draft.id) if str(one.number) == wanted
    ]
    if not found:
        raise HTTPException(404)
    try:
        await drafts.save_draft(
            visit.console.engine, draft.id, found[0].parts, who=visit.operator.name,
            seen=await _seen(visit), at=visit.console.now(), apart=True,
        )  # fmt: skip
    except DraftMoved:
        return visit.redirect(href(draft), "drafts-said-moved")
    return visit.redirect(href(draft), "drafts-said-restored")


async def _waiting(visit: Visit) -> HomeCard | None:
    if not visit.operator.role.publishes_safety:
        return None
    _found, count = await drafts.drafts(visit.console.engine, limit=1, **_waiting_for(visit))
    return HomeCard(count, "drafts-home-waiting", "/console/drafts?tab=waiting", Urgency.SOON)


async def _mine(visit: Visit) -> HomeCard | None:
    if not visit.may(Role.EDITOR):
        return None
    _found, count = await drafts.drafts(visit.console.engine, author=visit.operator.name, limit=1)
    return HomeCard(count, "drafts-home-mine", "/console/drafts?tab=mine", Urgency.CALM)


HOME = (_waiting, _mine)
