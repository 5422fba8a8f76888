"""Texts side by side: who knows a language reads and says so with one click; who writes gets a draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import quote

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import drafts_of
from knowledge.catalogue.drafts.four_eyes import concerns_safety
from knowledge.catalogue.guarding import surroundings
from knowledge.catalogue.listings import original_language
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load
from knowledge.console.frame import PREFIX, Console, Handler, HomeCard, Urgency, Visit, guarded
from knowledge.console.lists.conditions import text_condition
from knowledge.console.lists.drafting import desk, desk_again, keep
from knowledge.console.lists.filters import UNREAD
from knowledge.console.lists.reading import Noted, mark_read
from knowledge.console.lists.services import localised
from knowledge.console.lists.texts import FIELDS, sheet, with_texts
from knowledge.console.lists.words import Words
from knowledge.console.roles import Role
from knowledge.errors import UnknownRecord
from knowledge.vocabulary import LANGUAGES

Kind = Literal["service", "organization"]
KINDS: Final[dict[str, Kind]] = {"services": "service", "organizations": "organization"}
_LONGEST: Final = 20_000
_SERVICES: Final = 20


@dataclass(frozen=True, slots=True)
class Subject:
    """The record whose texts are shown.

    Attributes:
        editable: This operator may change them.
        second: They concern people's safety: who may not publish such a record does not mark them as read either.
        readable: This operator may mark those as read that are not their own.
        own: Language of the original.
    """

    kind: Kind
    path: str
    id: str
    document: Document
    editable: bool
    second: bool
    readable: bool
    own: str | None


def routes(console: Console) -> list[BaseRoute]:
    """The page, reading and writing."""
    return [
        route
        for path in KINDS
        for route in (
            guarded(console, f"/{path}/{{id}}/texts", _handler(path, _show), needs=Role.VIEWER),
            guarded(
                console, f"/{path}/{{id}}/texts", _handler(path, _save), needs=Role.VIEWER, methods=("POST",)
            ),
            guarded(
                console,
                f"/{path}/{{id}}/texts/read",
                _handler(path, _read),
                needs=Role.VIEWER,
                methods=("POST",),
            ),
        )
    ]


def _handler(path: str, work: Callable[[Visit, Subject], Awaitable[Response]]) -> Handler:
    """Finds the record before the page's work begins."""

    async def handler(visit: Visit) -> Response:
        subject = await _subject(visit, path)
        if subject is None:
            return visit.problem(403)
        return await work(visit, subject)

    return handler


async def _subject(visit: Visit, path: str) -> Subject | None:
    """The record, None if its texts may tell what this operator must not know."""
    kind, record_id = KINDS[path], visit.request.path_params["id"]
    sees_all = visit.operator.role.sees_confidential
    async with reading(visit.console.engine) as connection:
        if kind == "service":
            around = await surroundings(connection, [record_id])
            document = around.services.get(record_id)
            secret = record_id in around.secret
        else:
            around = await surroundings(connection, (), [record_id])
            document = around.organizations.get(record_id)
            secret = document is not None and around.guard.organization(document) is not document
        own = await _own_language(connection, kind, document) if document else None
        second = await concerns_safety(connection, kind, record_id) if document else False
    if document is None:
        raise HTTPException(404)
    if secret and not sees_all:
        return None
    editable = visit.may(Role.EDITOR) or (secret and sees_all)
    readable = visit.operator.role.publishes_safety if second else editable
    return Subject(kind, path, record_id, document, editable, second, readable, own)


async def _own_language(connection: AsyncConnection, kind: Kind, document: Document) -> str | None:
    """Language of the original; an organisation that does not say it writes like its services."""
    own = original_language(document)
    if own or kind == "service":
        return own
    listing = tables.listing
    found = await connection.execute(
        select(listing.c.record_id)
        .where(listing.c.record_kind == "service", listing.c.organization_id == document["id"])
        .order_by(listing.c.record_id)
        .limit(_SERVICES)
    )
    services = await load(connection, "service", list(found.scalars()))
    counted = Counter(code for one in services.values() if (code := original_language(one)))
    return counted.most_common(1)[0][0] if counted else None


def _chosen(visit: Visit, asked: Sequence[str], document: Document, subject: Subject) -> list[str]:
    """Languages to show: those asked for, else the operator's own, else one in which something waits."""
    own = subject.own
    chosen = [code for code in LANGUAGES if code in asked and code != own]
    if chosen:
        return chosen
    if visit.language != own:
        return [visit.language]
    waiting = sheet(subject.kind, document, LANGUAGES, own)
    for code in LANGUAGES:
        if any(code in line.cells and line.cells[code].status in UNREAD for line in waiting.lines):
            return [code]
    return [next(code for code in LANGUAGES if code != own)]


async def _show(visit: Visit, subject: Subject) -> Response:
    params = visit.request.query_params
    editing = subject.editable and params.get("edit") == "1"
    document, token = subject.document, ""
    if editing:
        lying = await desk(visit.console.engine, subject.kind, subject.id, visit.operator.name)
        document, token = lying.document, lying.token
    languages = _chosen(visit, params.getlist("in"), document, subject)
    drafts = await drafts_of(visit.console.engine, subject.kind, subject.id)
    return visit.page(
        "lists/texts.html",
        subject=subject,
        name=localised(subject.kind, document, "name", visit.language),
        sheet=sheet(subject.kind, document, languages, subject.own),
        languages=languages,
        states=_states(subject, document),
        editing=editing,
        token=token,
        drafts=drafts,
        owner=document.get("organization_id") if subject.kind == "service" else None,
        unread=UNREAD,
        w=Words(visit),
        query=_query(languages),
    )


def _states(subject: Subject, document: Document) -> dict[str, str]:
    """Language → what is worst there, for the menu of languages."""
    whole = sheet(subject.kind, document, LANGUAGES, subject.own)
    found = {}
    for code in LANGUAGES:
        cells = [line.cells[code] for line in whole.lines if code in line.cells and line.original]
        known = [cell.status for cell in cells]
        worst = next((one for one in ("missing", "stale", "machine", "unreviewed") if one in known), "human")
        if code == whole.language:
            worst = "original"
        elif worst == "missing" and set(known) != {"missing"}:
            worst = "partly"
        found[code] = worst
    return found


def _query(languages: Sequence[str]) -> str:
    return "?" + "&".join(f"in={code}" for code in languages)


def _back(subject: Subject, form: FormData) -> str:
    shown = [code for code in map(str, form.getlist("in")) if code in LANGUAGES]
    return f"{PREFIX}/{subject.path}/{quote(subject.id, safe='')}/texts{_query(shown) if shown else ''}"


async def _read(visit: Visit, subject: Subject) -> Response:
    """Notes that the texts shown in one language were read and are right."""
    if not subject.readable:
        return visit.problem(403)
    form = await visit.form()
    language = await visit.field("language")
    marks = {}
    for value in map(str, form.getlist("mark")):
        field, _, mark = value.partition(":")
        marks[field] = mark
    noted = await mark_read(
        visit.console.engine, subject.kind, subject.id, language, marks,
        who=visit.operator.name, publishes=visit.operator.role.publishes_safety, at=visit.console.now(),
    )  # fmt: skip
    if noted is Noted.DONE:
        await visit.audit("text-read", subject.kind, subject.id)
    return visit.redirect(_back(subject, form), noted)


async def _save(visit: Visit, subject: Subject) -> Response:
    """Puts what was written into a draft."""
    if not subject.editable:
        return visit.problem(403)
    form = await visit.form()
    try:
        lying = await desk_again(visit.console.engine, subject.kind, subject.id, str(form.get("token", "")))
    except UnknownRecord:
        return visit.problem(409)
    written = {}
    for field in FIELDS[subject.kind]:
        for code in LANGUAGES:
            value = form.get(f"text.{field}.{code}")
            if isinstance(value, str):
                written[field, code] = value.replace("\r\n", "\n").strip()[:_LONGEST]
    now = visit.console.now()
    reader = visit.operator.name if form.get("mine") == "yes" else None
    kept = await keep(
        visit.console.engine,
        lying,
        lambda document: with_texts(
            subject.kind, document, written, own=subject.own, reader=reader, today=now.date()
        ),
        who=visit.operator.name,
        why=await visit.field("why"),
        at=now,
    )
    if kept is None:
        return visit.redirect(_back(subject, form), "lists-texts-nothing")
    await visit.audit("draft-save", subject.kind, subject.id)
    said = "lists-texts-clash" if kept.moved else "lists-texts-saved"
    return visit.redirect(f"{PREFIX}/drafts/{kept.draft.id}", said)


async def _home(visit: Visit) -> HomeCard | None:
    """How many services and answers wait for somebody who reads the operator's language."""
    if not visit.may(Role.EDITOR):
        return None
    listing = tables.listing
    async with reading(visit.console.engine) as connection:
        counts = {}
        for kind in ("service", "answer"):
            waits = text_condition(kind, listing.c.record_id, "unread", visit.language)
            query = select(func.count()).select_from(listing).where(listing.c.record_kind == kind, waits)
            if not visit.console.examples:
                query = query.where(~listing.c.example)
            counts[kind] = (await connection.execute(query)).scalar_one()
    path = "services" if counts["service"] else "answers"
    href = f"{PREFIX}/{path}?texts=unread&texts_in={visit.language}"
    return HomeCard(sum(counts.values()), "lists-home-unread", href, Urgency.CALM)


HOME = (_home,)
