"""What the checks found, by kind, each with a way to put it right; and its cards on the start page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import quote

from babel.dates import format_date
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.findings import Finding
from knowledge.catalogue.guarding import surroundings
from knowledge.catalogue.storage import load
from knowledge.console.checking import GROUPS, Checking, Look
from knowledge.console.frame import PREFIX, Console, HomeCard, HomePart, NavItem, Urgency, Visit, guarded
from knowledge.console.lists.paging import pages_of
from knowledge.console.numerals import page_number
from knowledge.console.rendering import LANGUAGE_NAMES, locale_of
from knowledge.console.roles import Role

PAGE: Final = f"{PREFIX}/checks"
NAV = (NavItem("checks-title", PAGE, Role.VIEWER, 80),)
_ROWS: Final = 50
_PAGES: Final = {"service": "services", "answer": "answers", "organization": "organizations"}


@dataclass(frozen=True, slots=True)
class Row:
    """A record with what was found about it; ``secret``: where it is must not be told to this operator."""

    findings: Sequence[Finding]
    name: str
    href: str
    secret: bool = False


def routes(console: Console) -> list[BaseRoute]:
    """The page of the checks."""
    return [guarded(console, "/checks", _checks, needs=Role.VIEWER)]


async def _checks(visit: Visit) -> Response:
    state = await Checking.of(visit.console).found()
    asked = visit.request.query_params
    group = asked.get("group", "") if asked.get("group", "") in GROUPS else ""
    look = state.look(group, asked.get("code", "")) if state else Look("", 0, (), ())
    pages = pages_of(len(look.records), _ROWS)
    page = min(pages, page_number(asked.get("page")))
    rows = await _rows(visit, look.records[(page - 1) * _ROWS : page * _ROWS])
    return visit.page(
        "checks/checks.html", state=state, kinds=look.codes, total=look.total, wanted=look.code, group=group,
        rows=rows, page=page, pages=pages, told_of=lambda one: _told(one, visit.language),
    )  # fmt: skip


async def _rows(visit: Visit, records: Sequence[Sequence[Finding]]) -> list[Row]:
    names: dict[tuple[str, str], str] = {}
    ids = {kind: [of[0].record for of in records if of[0].kind == kind] for kind in tables.RECORDS}
    answer, link = tables.answer_text, tables.service_at_location
    async with reading(visit.console.engine) as connection:
        for kind in ("service", "organization", "location"):
            table = tables.RECORDS[kind]
            named = await connection.execute(
                select(table.c.id, table.c.name).where(table.c.id.in_(ids[kind]))
            )
            names.update(((kind, row.id), row.name or "") for row in named)
        texts = select(answer.c.answer_id, answer.c.language, answer.c.title)
        titles = await connection.execute(texts.where(answer.c.answer_id.in_(ids["answer"])))
        for title in titles:
            if title.language == visit.language or ("answer", title.answer_id) not in names:
                names["answer", title.answer_id] = title.title
        links = await connection.execute(
            select(link.c.location_id, link.c.service_id).where(link.c.location_id.in_(ids["location"]))
        )
        users = {str(row.location_id): str(row.service_id) for row in links}
        hidden = (
            set() if visit.operator.role.sees_confidential else await _hidden(connection, ids, users, names)
        )
    return [_row(of, names, users, hidden) for of in records]


async def _hidden(
    connection: AsyncConnection,
    ids: Mapping[str, Sequence[str]],
    users: Mapping[str, str],
    names: dict[tuple[str, str], str],
) -> set[tuple[str, str]]:
    """The records that could tell where a confidential service is; their names become those that may be seen."""
    around = await surroundings(connection, {*ids["service"], *users.values()}, ids["organization"])
    places = await load(connection, "location", ids["location"])
    hidden: set[tuple[str, str]] = set()
    for identifier, service in around.services.items():
        if identifier in around.secret:
            hidden.add(("service", identifier))
            names["service", identifier] = around.guard.service(service)["name"]
    for identifier, organization in around.organizations.items():
        seen = around.guard.organization(organization)
        if seen != organization:
            hidden.add(("organization", identifier))
            names["organization", identifier] = seen.get("name", "")
    for identifier, place in places.items():
        user = users.get(identifier, "")
        if user in around.secret or around.guard.hides_place(identifier) or facts.flag(place, "confidential"):
            hidden.add(("location", identifier))
            names["location", identifier] = names.get(("service", user), "")
    return hidden


def _row(
    found: Sequence[Finding],
    names: Mapping[tuple[str, str], str],
    users: Mapping[str, str],
    hidden: Set[tuple[str, str]],
) -> Row:
    own = kind, record = found[0].kind, found[0].record
    if kind == "location" and record in users:  # a place is corrected where it is used
        kind, record = "service", users[record]
    href = f"{PREFIX}/{_PAGES[kind]}/{quote(record, safe='')}" if kind in _PAGES else ""
    return Row(found, names.get(own) or own[1], href, own in hidden)


def _told(one: Finding, language: str) -> str:
    """What was found, in the words of the reader: days and languages by name."""
    if one.code == "untranslated":
        return ", ".join(LANGUAGE_NAMES.get(code, code) for code in one.detail.split())
    if one.code in ("check_overdue", "expired", "hours_expired"):
        return format_date(date.fromisoformat(one.value), "medium", locale=locale_of(language))
    return LANGUAGE_NAMES.get(one.value, one.value)


def _card(group: str, urgency: Urgency) -> HomePart:
    """The card of a group of findings: how many records wait."""

    async def part(visit: Visit) -> HomeCard:
        state = await Checking.of(visit.console).found()
        count = state.records[group] if state else 0
        return HomeCard(count, f"checks-home-{group}", f"{PAGE}?group={group}", urgency, state is None)

    return part


HOME: Sequence[HomePart] = (
    _card("errors", Urgency.NOW),
    _card("due", Urgency.SOON),
    _card("warnings", Urgency.CALM),
    _card("untranslated", Urgency.CALM),
)
