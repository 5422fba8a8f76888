"""The operators' side of confirmations: whom to ask, the link and the letter, and what came back."""

from __future__ import annotations

import re
from math import ceil
from typing import Final
from urllib.parse import quote

from babel.dates import format_date
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.confirming import asking
from knowledge.catalogue.confirming.answering import Answer
from knowledge.catalogue.confirming.asking import Confirmation, Due, UnknownConfirmation
from knowledge.catalogue.database import reading
from knowledge.catalogue.guarding import Surroundings, surroundings
from knowledge.catalogue.model import Document
from knowledge.console.frame import Console, HomeCard, NavItem, Urgency, Visit, guarded
from knowledge.console.numerals import page_number, whole
from knowledge.console.roles import Role
from knowledge.errors import UnknownRecord
from knowledge.vocabulary import LANGUAGES

NAV = (NavItem("confirm-nav", "/console/confirmations", Role.EDITOR, 50),)
HERE: Final = "/console/confirmations"
_TABS: Final = ("due", "open", "answered")
_PAGE: Final = 50
#: Services that may be named in an address.
_MOST_NAMED: Final = 100
#: Names under which nobody else reaches this machine.
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_ISOLATES: Final = re.compile("[\u2066-\u2069]")


def routes(console: Console) -> list[BaseRoute]:
    """The pages of operators."""
    return [
        guarded(console, "/confirmations", _list, needs=Role.EDITOR),
        guarded(console, "/confirmations/ask/{id:path}", _ask, needs=Role.EDITOR),
        guarded(console, "/confirmations/ask/{id:path}", _make, needs=Role.EDITOR, methods=("POST",)),
        guarded(console, "/confirmations/{number}/done", _done, needs=Role.EDITOR, methods=("POST",)),
        guarded(console, "/confirmations/{number}/withdraw", _withdraw, needs=Role.EDITOR, methods=("POST",)),
    ]


async def _answered_card(visit: Visit) -> HomeCard | None:
    if not visit.may(Role.EDITOR):
        return None
    count = await asking.count(visit.console.engine, "answered", visit.console.now())
    return HomeCard(count, "confirm-home-answered", f"{HERE}?tab=answered", Urgency.SOON)


async def _due_card(visit: Visit) -> HomeCard | None:
    if not visit.may(Role.EDITOR):
        return None
    now = visit.console.now()
    count = await asking.due_count(visit.console.engine, now.date(), visit.console.overdue_days, now)
    return HomeCard(count, "confirm-home-due", HERE, Urgency.CALM)


HOME = (_answered_card, _due_card)


async def _list(visit: Visit) -> Response:
    console, query = visit.console, visit.request.query_params
    now = console.now()
    tab = query.get("tab", "due")
    tab = tab if tab in _TABS else "due"
    page = page_number(query.get("page"))
    offset = (page - 1) * _PAGE
    only = query.getlist("service")[:_MOST_NAMED]
    due: list[Due] = []
    found: list[Confirmation] = []
    secret: frozenset[str] = frozenset()
    if tab == "due":
        due, total = await asking.due(
            console.engine,
            now.date(),
            console.overdue_days,
            now,
            only=only,
            limit=_PAGE * 2 if only else _PAGE,
            offset=0 if only else offset,
        )
    else:
        found, total = await asking.confirmations(
            console.engine, "open" if tab == "open" else "answered", now, limit=_PAGE, offset=offset
        )
        async with reading(console.engine) as connection:
            secret = (await surroundings(connection, {one.service_id for one in found})).secret
    counts = {
        "due": await asking.due_count(console.engine, now.date(), console.overdue_days, now),
        "open": await asking.count(console.engine, "open", now),
        "answered": await asking.count(console.engine, "answered", now),
    }
    sees = visit.operator.role.sees_confidential
    return visit.page(
        "confirmations/list.html", tab=tab, tabs=_TABS, counts=counts, due=due, only=bool(only), page=page, pages=max(1, ceil(total / _PAGE)),
        found=[(one, Answer.of(one.answer or {}), one.service_id in secret and not sees) for one in found],
    )  # fmt: skip


async def _around(visit: Visit, service_id: str) -> tuple[Surroundings, Document]:
    async with reading(visit.console.engine) as connection:
        around = await surroundings(connection, [service_id])
    if service_id not in around.services:
        raise UnknownRecord(kind="service", id=service_id)
    return around, around.guard.service(around.services[service_id])


def _usual_language(service: Document) -> str:
    """In which language the provider writes."""
    found = [
        row.get("value") for row in service.get("attributes") or () if row.get("link_type") == "text_language"
    ]
    return str(found[0]) if found and found[0] in LANGUAGES else "en"


async def _ask(visit: Visit) -> Response:
    _, service = await _around(visit, str(visit.request.path_params["id"]))
    return visit.page(
        "confirmations/ask.html",
        service=service,
        chosen=_usual_language(service),
        example=_is_example(service),
    )


def _is_example(service: Document) -> bool:
    return any(row.get("link_type") == "example" for row in service.get("attributes") or ())


async def _make(visit: Visit) -> Response:
    console = visit.console
    around, service = await _around(visit, str(visit.request.path_params["id"]))
    if _is_example(service):
        return visit.problem(400, "confirm-example")
    language = await visit.field("language")
    language = language if language in LANGUAGES else _usual_language(service)
    token, made = await asking.ask(
        console.engine,
        service["id"],
        service["name"],
        language=language,
        who=visit.operator.name,
        at=console.now(),
    )
    await visit.audit("confirmation.asked", "service", service["id"])
    owner = around.owner(around.services[service["id"]])
    email = str(
        service.get("email") or (around.guard.organization(owner).get("email") if owner else "") or ""
    )
    link = f"{str(visit.request.base_url).rstrip('/')}/confirm/{token}"
    day = format_date(made.expires.astimezone(console.zone).date(), "long", locale=language)
    subject, body = (
        _ISOLATES.sub("", console.texts.say(language, key, service=service["name"], link=link, day=day))
        for key in ("confirm-mail-subject", "confirm-mail-body")
    )
    return visit.page(
        "confirmations/link.html", service=service, link=link, letter=body, made=made, email=email,
        mailto=f"mailto:{quote(email, safe='@')}?subject={quote(subject)}&body={quote(body)}",
        loopback=visit.request.url.hostname in _LOOPBACK,
    )  # fmt: skip


async def _done(visit: Visit) -> Response:
    return await _settled(visit, "decided", f"{HERE}?tab=answered", "confirm-done-said")


async def _withdraw(visit: Visit) -> Response:
    return await _settled(visit, "withdrawn", f"{HERE}?tab=open", "confirm-withdrawn")


async def _settled(visit: Visit, state: str, back: str, said: str) -> Response:
    number = whole(visit.request.path_params["number"])
    if number is None:
        return visit.problem(404)
    try:
        found = await asking.confirmation(visit.console.engine, number)
    except UnknownConfirmation:
        return visit.problem(404)
    await asking.settle(
        visit.console.engine, number, "decided" if state == "decided" else "withdrawn", visit.operator.name
    )
    await visit.audit(f"confirmation.{state}", "service", found.service_id)
    return visit.redirect(back, said)
