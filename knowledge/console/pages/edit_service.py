"""The form for one service: everything typed is kept as a draft, what is wrong is said beside the field, the card is shown meanwhile."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, is_dataclass, replace
from datetime import timedelta
from typing import Any, Final

from babel import Locale
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import facts
from knowledge.catalogue.values import degrees
from knowledge.console.editing import lookups
from knowledge.console.editing.actions import act, with_blanks
from knowledge.console.editing.positions import Around, look_around
from knowledge.console.editing.preview import read_out, show_card
from knowledge.console.editing.work import (
    Clash,
    Side,
    Work,
    form_of,
    load_work,
    new_id,
    new_work,
    save_work,
)
from knowledge.console.forms import Problem, ServiceForm, decode, problems
from knowledge.console.forms.cleaning import cleaned
from knowledge.console.forms.fields import encode
from knowledge.console.forms.hours import next_holidays
from knowledge.console.forms.phones import Dialled, dialled
from knowledge.console.forms.writing import country_of
from knowledge.console.frame import Console, Visit, guarded
from knowledge.console.ports.form import Cards, Towns
from knowledge.console.roles import Role
from knowledge.errors import UnknownDraft, UnknownRecord
from knowledge.vocabulary import (
    ACCESSIBILITY,
    COSTS,
    GENDERS,
    GROUPS,
    LANGUAGES,
    NEEDS,
    SERVICE_STATUSES,
    STATUSES,
)  # fmt: skip

#: Bytes that the values a form was shown with may unpack to.
_MOST_SHOWN: Final = 2_000_000
_ID: Final = re.compile(r"[\w.:-]{1,100}")
_BOTH: Final = re.compile(r"\s*(-?\d{1,2}[.,]\d+)\s*[,; ]\s*(-?\d{1,3}[.,]\d+)\s*")
_WORDS: Final = {
    "needs": NEEDS, "statuses": STATUSES, "groups": GROUPS, "genders": GENDERS, "accessibility": ACCESSIBILITY, "costs": COSTS,
    "languages": LANGUAGES, "service_statuses": SERVICE_STATUSES,
}  # fmt: skip


def routes(console: Console) -> list[BaseRoute]:
    """The form, what it looks up, and what it shows while somebody types."""
    return [
        guarded(console, "/services/new", _new, needs=Role.EDITOR),
        guarded(console, "/services/{id}/edit", _edit, needs=Role.VIEWER, methods=("GET", "POST")),
        guarded(console, "/service-form/{id}/live", _live, needs=Role.VIEWER, methods=("POST",)),
        guarded(console, "/service-form/{id}/towns", _towns, needs=Role.VIEWER),
        guarded(console, "/service-form/{id}/organizations", _organizations, needs=Role.VIEWER),
    ]


@dataclass(frozen=True, slots=True)
class Posted:
    """What a form brought: its values as typed, those it was shown with, and what its buttons want."""

    form: ServiceForm
    shown: ServiceForm
    deed: str
    draft: int | None
    choices: Mapping[str, Side]
    fields: Mapping[str, Sequence[str]]


async def _new(visit: Visit) -> Response:
    work = new_work(new_id())
    form = replace(form_of(work), text_language=visit.language)
    return await _page(visit, work, form, form_of(work))


async def _edit(visit: Visit) -> Response:
    service_id = visit.request.path_params["id"]
    if visit.request.method == "GET":
        asked = visit.request.query_params.get("draft", "")
        work = await load_work(
            visit.console.engine, service_id, visit.operator.name, int(asked) if asked.isdecimal() else None
        )
        if refused := _refused(visit, work):
            return refused
        form = form_of(work)
        return await _page(visit, work, form, form)
    posted = await _posted(visit)
    work, posted, gone = await _work(visit, posted)
    if refused := _refused(visit, work):
        return refused
    today = visit.console.now().date()
    form = posted.form
    name, _, rest = posted.deed.partition(":")
    if name == "place" and (found := await _known_place(visit, form, rest)):
        form = found
    elif name not in ("save", "check", "find", "find-organization", "preview"):
        form = act(form, posted.deed, today=today, new_id=new_id, country=_home(visit, form))
    saved = await save_work(
        visit.console.engine,
        work,
        cleaned(form),
        posted.shown,
        who=visit.operator.name,
        choices=posted.choices,
        sees_secret=visit.operator.role.sees_confidential,
    )
    found_problems = problems(cleaned(form), today)
    wrong = [one for one in found_problems if one.severity == "error"]
    if name == "check" and not wrong and not saved.clashes and saved.work.draft:
        return visit.redirect(f"/console/drafts/{saved.work.draft.id}")
    if name == "save" and not saved.clashes and not wrong and saved.work.draft and not visit.htmx:
        return visit.redirect(
            f"/console/services/{work.id}/edit?draft={saved.work.draft.id}", "form-save-done"
        )
    return await _page(
        visit, saved.work, form, saved.shown, clashes=saved.clashes, deed=posted.deed, told=found_problems if name in ("save", "check") else _faults(found_problems),
        gone=gone, preview=posted.fields,
    )  # fmt: skip


async def _live(visit: Visit) -> Response:
    posted = await _posted(visit)
    work, posted, gone = await _work(visit, posted)
    if refused := _refused(visit, work):
        return refused
    saved = await save_work(
        visit.console.engine,
        work,
        cleaned(posted.form),
        posted.shown,
        who=visit.operator.name,
        choices=posted.choices,
        sees_secret=visit.operator.role.sees_confidential,
    )
    context = await _context(visit, saved.work, posted.form, saved.shown, posted.fields)
    wrong = problems(cleaned(posted.form), visit.console.now().date())
    context |= _told(visit, [*_faults(wrong), *context["odd"]])
    return visit.fragment("form/live.html", clashes=saved.clashes, gone=gone, **context)


def _towns_of(visit: Visit) -> Towns:
    return visit.console.port(Towns)  # type: ignore[type-abstract]


def _faults(found: Sequence[Problem]) -> list[Problem]:
    """Without what is only not there yet."""
    return [one for one in found if not one.missing]


async def _towns(visit: Visit) -> Response:
    where = visit.request.query_params.get("place", "")
    text = visit.request.query_params.get(f"{where}.city", "")
    return visit.fragment(
        "form/towns.html",
        place=where,
        service=visit.request.path_params["id"],
        **await _found_towns(visit, text),
    )


async def _organizations(visit: Visit) -> Response:
    return visit.fragment(
        "form/organizations.html",
        service=visit.request.path_params["id"],
        **await _found_organizations(visit, visit.request.query_params.get("find", "")),
    )


async def _found_towns(visit: Visit, text: str) -> dict[str, Any]:
    towns = await asyncio.to_thread(_towns_of(visit).suggest, text, visit.language) if text.strip() else None
    names = {town.country: lookups.country_name(visit.language, town.country) for town in towns or ()}
    return {"towns": towns, "country_names": names}


async def _found_organizations(visit: Visit, text: str) -> dict[str, Any]:
    found = (
        await lookups.organizations_named(
            visit.console.engine, text, secret=visit.operator.role.sees_confidential
        )
        if text.strip()
        else None
    )
    return {"organizations": found}


async def _posted(visit: Visit) -> Posted:
    data = await visit.form()
    posted: dict[str, list[str]] = {}
    for name, value in data.multi_items():
        if isinstance(value, str):
            posted.setdefault(name, []).append(value)
    form = _both_numbers(decode(ServiceForm, posted))
    draft = posted.get("draft", [""])[0]
    choices = {
        name.removeprefix("choice."): side
        for name, texts in posted.items()
        if name.startswith("choice.") and (side := _side(texts[0])) is not None
    }
    return Posted(
        form, _unpacked(posted.get("shown", [""])[0]), posted.get("do", ["save"])[0],
        int(draft) if draft.isdecimal() else None, choices, posted,
    )  # fmt: skip


def _side(text: str) -> Side | None:
    return "mine" if text == "mine" else "theirs" if text == "theirs" else None


def _both_numbers(form: ServiceForm) -> ServiceForm:
    """Both coordinates as a map copies them into one field, put into theirs."""
    places = tuple(
        replace(row, latitude=match[1], longitude=match[2])
        if (match := _BOTH.fullmatch(row.latitude)) and degrees(row.latitude) is None
        else row
        for row in form.places
    )
    return replace(form, places=places)


def packed(form: ServiceForm) -> str:
    """The values a form is shown with, for its hidden field."""
    return base64.b64encode(zlib.compress(json.dumps(encode(form)).encode())).decode()


def _unpacked(text: str) -> ServiceForm:
    try:
        unpacker = zlib.decompressobj()
        plain = unpacker.decompress(base64.b64decode(text), _MOST_SHOWN)
        return decode(ServiceForm, json.loads(plain))
    except (ValueError, zlib.error):
        return ServiceForm()


async def _work(visit: Visit, posted: Posted) -> tuple[Work, Posted, bool]:
    """The work that a posted form belongs to, the form, and whether its draft has come to an end meanwhile."""
    service_id, engine, who = visit.request.path_params["id"], visit.console.engine, visit.operator.name
    try:
        return await load_work(engine, service_id, who, posted.draft), posted, False
    except UnknownDraft as error:
        ended = error.fields.get("state")
    except UnknownRecord:
        if posted.draft is not None or not _ID.fullmatch(service_id):
            raise
        return new_work(service_id), posted, False
    try:
        work = await load_work(engine, service_id, who)
    except UnknownRecord:
        work = new_work(service_id)
    # What was published is in the record now; what was withdrawn is nowhere, so all that stands in the form counts.
    return work, posted if ended == "published" else replace(posted, shown=form_of(work)), True


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
    from knowledge.catalogue.storage import get
    from knowledge.console.forms.reading import place_row

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


async def _page(
    visit: Visit,
    work: Work,
    form: ServiceForm,
    shown: ServiceForm,
    *,
    clashes: Sequence[Clash] = (),
    deed: str = "",
    told: Sequence[Problem] = (),
    gone: bool = False,
    preview: Mapping[str, Sequence[str]] | None = None,
) -> Response:
    form = with_blanks(form, new_id, _home(visit, form))
    context = await _context(visit, work, form, shown, preview or {})
    context |= _told(visit, [*told, *context["odd"]])
    context |= await _searched(visit, form, deed, preview or {})
    wrong = any(one.severity == "error" for one in told) and deed in ("save", "check")
    return visit.page(
        "form/edit.html", 422 if wrong else 409 if clashes else 200, clashes=clashes, gone=gone, focus=_focus(form, deed), tried=deed in ("save", "check"), **context,
    )  # fmt: skip


async def _searched(
    visit: Visit, form: ServiceForm, deed: str, preview: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """What was looked for with a button, for browsers without script."""
    name, _, rest = deed.partition(":")
    found: dict[str, Any] = {"finding": "", "towns": None, "country_names": {}, "organizations": None}
    if (
        name == "find"
        and (match := re.fullmatch(r"places\.(\d+)", rest))
        and int(match[1]) < len(form.places)
    ):
        found |= {"finding": rest} | await _found_towns(visit, form.places[int(match[1])].city)
    elif name == "find-organization":
        found |= {"finding": "organization"} | await _found_organizations(
            visit, "".join(preview.get("find", ())[:1])
        )
    return found


async def _context(
    visit: Visit, work: Work, form: ServiceForm, shown: ServiceForm, fields: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """What the page and its moving parts show."""
    console, today = visit.console, visit.console.now().date()
    language = "".join(fields.get("preview", ())[:1])
    language = (
        language
        if language in LANGUAGES
        else form.text_language
        if form.text_language in LANGUAGES
        else visit.language
    )
    card = None
    if console.has(Cards):
        after = timedelta(days=console.overdue_days)
        cards: Cards = console.port(Cards)  # type: ignore[type-abstract]
        card = show_card(work.documents, language, console.now(), cards, after)
    around: dict[str, Around | None] = {}
    if console.has(Towns):
        for number, row in enumerate(form.places):
            where = f"places.{number}."
            around[where] = await asyncio.to_thread(look_around, row, where, _towns_of(visit), visit.language)
    secret = visit.operator.role.sees_confidential
    sharing = {
        row.key: await lookups.sharers(console.engine, row.key, work.id) for row in form.places if row.key
    }
    offered = (
        await lookups.places_of(console.engine, form.organization.id, secret=secret)
        if form.organization.choice == "known"
        else []
    )
    there = {row.key for row in form.places}
    return {
        "work": work,
        "service": work.id,
        "form": form,
        "packed": packed(shown),
        "words": _WORDS,
        "countries": lookups.countries(visit.language, console.countries),
        "country_name": lambda code: lookups.country_name(visit.language, code),
        "day_names": _day_names(visit.language),
        "card": card,
        "card_language": language,
        "around": around,
        "odd": [one for place in around.values() if place for one in place.problems],
        "sharing": sharing,
        "offered": [one for one in offered if one.id not in there],
        "read_out": lambda hours, country: read_out(hours, country or None, today),
        "holidays_of": lambda country: next_holidays(country, today) if country else (),
        "dialled": _understood,
        "country": country_of(form) or "",
        "language_options": [(code, visit.t(f"language-{code}")) for code in LANGUAGES],
        "status_options": [(code, visit.t(f"form-status-{code.replace(' ', '-')}")) for code in SERVICE_STATUSES],
        "spoken": _spoken,
        "example": facts.flag(work.documents.service, "example"),
        "can_find": console.has(Towns),
        "today": today,
    }  # fmt: skip


def _understood(number: str, country: str) -> Dialled | None:
    return dialled(number, country or None) if number else None


def _spoken(value: Any) -> str:
    """A value of the form on one line, for comparing two of them."""
    if isinstance(value, (str, bool)):
        return str(value)
    texts = encode(value).values() if is_dataclass(value) else (_spoken(one) for one in value)
    return " · ".join(text for one in texts for text in ([one] if isinstance(one, str) else one) if text)


def _day_names(language: str) -> list[str]:
    names = Locale.parse(language).days["stand-alone"]["wide"]
    return [str(names[number]) for number in range(7)]


def _told(visit: Visit, found: Sequence[Problem]) -> dict[str, Any]:
    """Problems by field and in their groups, in words."""
    by_field: dict[str, list[tuple[str, str]]] = {}
    groups: dict[str, list[tuple[str, str]]] = {"error": [], "missing": [], "warning": []}
    for one in found:
        args = {
            name: lookups.country_name(visit.language, str(value)) if name == "country" else value
            for name, value in one.args.items()
        }
        text = visit.t(one.key, **args)
        by_field.setdefault(one.field, []).append((one.severity, text))
        groups["missing" if one.missing and one.severity == "error" else one.severity].append(
            (one.field, text)
        )
    return {"told": by_field, "groups": groups}


def _focus(form: ServiceForm, deed: str) -> str:
    """The field that is next after a button was pressed: a row that was added, the town that was chosen."""
    name, _, rest = deed.partition(":")
    if name == "add":
        rows: Any = form
        for part in rest.split("."):
            rows = rows[int(part)] if part.isdecimal() else getattr(rows, part, ())
        last = {"phones": "number", "places": "city", "words": "language", "slots": "opens"}.get(
            rest.rpartition(".")[2]
        )
        return f"{rest}.{len(rows) - 1}.{last}" if last and rows else ""
    if name == "town":
        return f"{rest.partition(':')[0]}.address_1"
    if name == "find":
        return f"{rest}.city"
    if name == "organization-new":
        return "organization.name"
    if name == "checked":
        return "assured_date"
    return ""
