"""The form for one service: everything typed is kept as a draft, what is wrong is said beside the field, the card is shown meanwhile."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.confirming import asking
from knowledge.catalogue.confirming.answering import Answer
from knowledge.catalogue.storage import get
from knowledge.console.editing import lookups
from knowledge.console.editing.actions import act, with_blanks
from knowledge.console.editing.posted import Posted, read_posted
from knowledge.console.editing.showing import (
    faults,
    focus_after,
    found_organizations,
    found_towns,
    searched,
    shown_context,
    told_problems,
)
from knowledge.console.editing.work import Clash, Saved, Work, form_of, load_work, new_id, new_work, save_work
from knowledge.console.forms import Problem, ServiceForm, problems
from knowledge.console.forms.cleaning import cleaned
from knowledge.console.forms.reading import place_row
from knowledge.console.forms.writing import country_of
from knowledge.console.frame import Console, Visit, guarded
from knowledge.console.numerals import whole
from knowledge.console.roles import Role
from knowledge.errors import UnknownDraft, UnknownRecord

_ID: Final = re.compile(r"[\w.:-]{1,100}")


def routes(console: Console) -> list[BaseRoute]:
    """The form, what it looks up, and what it shows while somebody types."""
    return [
        guarded(console, "/services/new", _new, needs=Role.EDITOR),
        guarded(console, "/services/{id}/edit", _edit, needs=Role.VIEWER, methods=("GET", "POST")),
        guarded(console, "/service-form/{id}/live", _live, needs=Role.VIEWER, methods=("POST",)),
        guarded(console, "/service-form/{id}/towns", _towns, needs=Role.VIEWER),
        guarded(console, "/service-form/{id}/organizations", _organizations, needs=Role.VIEWER),
    ]


async def _new(visit: Visit) -> Response:
    work = new_work(new_id())
    form = replace(form_of(work), text_language=visit.language)
    return await _page(visit, work, form, form_of(work))


async def _edit(visit: Visit) -> Response:
    service_id = visit.request.path_params["id"]
    if visit.request.method == "GET":
        asked = whole(visit.request.query_params.get("draft"))
        work = await load_work(visit.console.engine, service_id, visit.operator.name, asked)
        if refused := _refused(visit, work):
            return refused
        form = form_of(work)
        return await _page(visit, work, form, form)
    posted = await read_posted(visit)
    work, posted, news = await _work(visit, posted)
    if refused := _refused(visit, work):
        return refused
    today = visit.console.now().date()
    form = posted.form
    name, _, rest = posted.deed.partition(":")
    if name == "place" and (found := await _known_place(visit, form, rest)):
        form = found
    elif name not in ("save", "check", "find", "find-organization", "preview"):
        form = act(form, posted.deed, today=today, new_id=new_id, country=_home(visit, form))
    saved = await _save(visit, work, form, posted)
    told = problems(cleaned(form), today)
    told = told if name == "check" else faults(told)
    wrong = [one for one in told if one.severity == "error"]
    if name == "check" and not wrong and not saved.clashes and saved.work.draft:
        return visit.redirect(f"/console/drafts/{saved.work.draft.id}")
    if name == "save" and not saved.clashes and not wrong and saved.work.draft and not visit.htmx:
        return visit.redirect(
            f"/console/services/{work.id}/edit?draft={saved.work.draft.id}", "form-save-done"
        )
    return await _page(
        visit, saved.work, form, saved.shown,
        clashes=saved.clashes, deed=posted.deed, told=told, news=news, preview=posted.fields,
    )  # fmt: skip


async def _live(visit: Visit) -> Response:
    posted = await read_posted(visit)
    work, posted, news = await _work(visit, posted)
    if refused := _refused(visit, work):
        return refused
    saved = await _save(visit, work, posted.form, posted)
    context = await shown_context(visit, saved.work, posted.form, saved.shown, posted.fields)
    wrong = problems(cleaned(posted.form), visit.console.now().date())
    context |= told_problems(visit, [*faults(wrong), *context["odd"]])
    return visit.fragment("form/live.html", clashes=saved.clashes, news=news, **context)


async def _save(visit: Visit, work: Work, form: ServiceForm, posted: Posted) -> Saved:
    """Puts what the form changes into the draft; a draft that begins is noted in the log."""
    saved = await save_work(
        visit.console.engine, work, cleaned(form), posted.shown,
        who=visit.operator.name, choices=posted.choices, sees_secret=visit.operator.role.sees_confidential,
    )  # fmt: skip
    if work.draft is None and saved.work.draft is not None:
        await visit.audit("draft-open", "service", work.id)
    return saved


async def _towns(visit: Visit) -> Response:
    where = visit.request.query_params.get("place", "")
    text = visit.request.query_params.get(f"{where}.city", "")
    return visit.fragment(
        "form/towns.html",
        place=where,
        service=visit.request.path_params["id"],
        **await found_towns(visit, text),
    )


async def _organizations(visit: Visit) -> Response:
    return visit.fragment(
        "form/organizations.html",
        service=visit.request.path_params["id"],
        **await found_organizations(visit, visit.request.query_params.get("find", "")),
    )


async def _work(visit: Visit, posted: Posted) -> tuple[Work, Posted, str]:
    """The work that a posted form belongs to, the form, and what its operator has to be told: the key of a text, or nothing."""
    service_id, engine, who = visit.request.path_params["id"], visit.console.engine, visit.operator.name
    try:
        work = await load_work(engine, service_id, who, posted.draft)
        return work, posted, "" if posted.base in (None, work.base) else "form-moved"
    except UnknownDraft as error:
        ended = error.fields.get("state")
    except UnknownRecord:
        if posted.draft is not None or not _ID.fullmatch(service_id):
            raise
        return new_work(service_id), posted, ""
    try:
        work = await load_work(engine, service_id, who)
    except UnknownRecord:
        work = new_work(service_id)
    # What was published is in the record now; what was withdrawn is nowhere, so all that stands in the form counts.
    return work, posted if ended == "published" else replace(posted, shown=form_of(work)), "form-gone"


def _refused(visit: Visit, work: Work) -> Response | None:
    """What somebody is told who may not edit this: confidential services are for those who protect them."""
    sees = visit.operator.role.sees_confidential
    if not (sees or work.may_be_seen(visit.operator.name)):
        return visit.problem(403, "form-confidential-way")
    if not visit.may(Role.EDITOR) and not (sees and work.secret):
        return visit.problem(403)
    return None


async def _known_place(visit: Visit, form: ServiceForm, key: str) -> ServiceForm | None:
    """The form with a place that the organisation has already."""
    offered = await lookups.places_of(
        visit.console.engine, form.organization.id, secret=visit.operator.role.sees_confidential
    )
    if key not in {one.id for one in offered} or key in {row.key for row in form.places}:
        return None
    place = await get(visit.console.engine, "location", key)
    row = place_row(new_id(), {"location_id": key}, place)
    return replace(form, places=(*cleaned(form).places, row))


def _home(visit: Visit, form: ServiceForm) -> str:
    return country_of(form) or next(iter(visit.console.countries), "")


async def _wishes(visit: Visit, work: Work) -> Mapping[str, str]:
    """Field → what a provider wrote of it, where that is not in the draft."""
    question = await asking.of_draft(visit.console.engine, work.draft.id) if work.draft else None
    said = Answer.of(question.answer or {}) if question else Answer()
    return {name: text for name, text in said.changed.items() if name not in said.taken}


async def _page(
    visit: Visit,
    work: Work,
    form: ServiceForm,
    shown: ServiceForm,
    *,
    clashes: Sequence[Clash] = (),
    deed: str = "",
    told: Sequence[Problem] = (),
    news: str = "",
    preview: Mapping[str, Sequence[str]] | None = None,
) -> Response:
    form = with_blanks(form, new_id, _home(visit, form))
    context = await shown_context(visit, work, form, shown, preview or {})
    context |= told_problems(visit, [*told, *context["odd"]])
    context |= await searched(visit, form, deed, preview or {})
    wrong = any(one.severity == "error" for one in told) and deed in ("save", "check")
    return visit.page(
        "form/edit.html", 422 if wrong else 409 if clashes else 200, clashes=clashes, news=news, focus=focus_after(form, deed),
        tried=wrong, wishes=await _wishes(visit, work), **context,
    )  # fmt: skip
