"""Emergency numbers by country: everybody reads them, an editor proposes a change, and a second person publishes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import Summary, drafts_of
from knowledge.catalogue.emergencies import in_use, readable, record_of, shipped_numbers
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load
from knowledge.console.drafts.views import title_of
from knowledge.console.emergency.desk import (
    back_to_shipped,
    country_desk,
    country_desk_again,
    keep_numbers,
)
from knowledge.console.emergency.form import EmergencyForm, Row
from knowledge.console.frame import PREFIX, Console, NavItem, Visit, guarded
from knowledge.console.lists.drafting import Desk
from knowledge.console.lists.words import Words
from knowledge.console.roles import Role
from knowledge.emergency import CRISIS_KINDS, PURPOSES
from knowledge.vocabulary import LANGUAGES

PAGE: Final = f"{PREFIX}/emergency"
NAV = (NavItem("emergency-nav", PAGE, Role.VIEWER, 27),)


@dataclass(frozen=True, slots=True)
class Country:
    """The numbers of a country as people are given them.

    Attributes:
        code, name: Of the country.
        rows: Numbers, general ones first; those that nobody verified last.
        published: Operators have put them in the place of the shipped ones.
        damaged: They have, but it cannot be read: the shipped ones are given.
        drafts: Changes that are being worked on.
    """

    code: str
    name: str
    rows: Sequence[Row]
    published: bool
    damaged: bool
    drafts: Sequence[Summary] = ()


def routes(console: Console) -> list[BaseRoute]:
    """The list and the form."""
    edit = "/emergency/{id}/edit"
    return [
        guarded(console, "/emergency", _list, needs=Role.VIEWER),
        guarded(console, edit, _edit, needs=Role.EDITOR, methods=("GET", "POST")),
        guarded(console, "/emergency/{id}/shipped", _shipped, needs=Role.EDITOR, methods=("POST",)),
    ]


def _served(visit: Visit) -> list[str]:
    """The countries served, then all others that have numbers, by name."""
    words = Words(visit)
    others = sorted(set(shipped_numbers().countries) - set(visit.console.countries), key=words.country)
    return [*visit.console.countries, *others]


async def _list(visit: Visit) -> Response:
    engine = visit.console.engine
    async with reading(engine) as connection:
        records = await load(connection, "emergency")
    served = visit.console.countries
    countries = _countries(visit, records)
    drafts = {one.code: await drafts_of(engine, "emergency", one.code) for one in countries}
    return visit.page(
        "emergency/list.html",
        served=[one for one in countries if one.code in served],
        others=[one for one in countries if one.code not in served],
        drafts=drafts,
        overdue=lambda day: _overdue(visit, day),
        day_of=date.fromisoformat,
        title_of=lambda one: title_of(visit, one),
        w=Words(visit),
    )


def _countries(visit: Visit, records: Mapping[str, Document]) -> list[Country]:
    numbers, sound, words = in_use(records), readable(records), Words(visit)
    found = []
    for code in dict.fromkeys((*_served(visit), *records)):
        given = [one for one in numbers.for_country(code) if one.country]
        waiting = [one for one in sound.get(code, ()) if one.verified is None]
        given += [one for one in waiting if one.number not in {other.number for other in given}]
        rows = [Row.of(line) for line in record_of(code, given)["numbers"]]
        damaged = code in records and code not in sound
        found.append(Country(code, words.country(code), rows, code in sound, damaged))
    return found


def _overdue(visit: Visit, day: str) -> bool:
    return bool(day) and (visit.console.today - date.fromisoformat(day)).days > visit.console.overdue_days


def _country(visit: Visit) -> str:
    code = str(visit.request.path_params["id"])
    if code not in _served(visit):
        raise HTTPException(404)
    return code


async def _edit(visit: Visit) -> Response:
    country, engine, today = _country(visit), visit.console.engine, visit.console.today
    if visit.request.method != "POST":
        lying = await country_desk(engine, country, visit.operator.name)
        return await _form(visit, lying, EmergencyForm.of(lying.document), {})
    lying = await country_desk_again(engine, country, await visit.field("token"))
    form = EmergencyForm.read(await visit.form(), today)
    if await visit.field("do") == "add":
        return await _form(visit, lying, form.with_row(), {})
    if wrong := form.problems(today):
        return await _form(visit, lying, form, wrong)
    kept = await keep_numbers(
        engine, lying, form.document(country), who=visit.operator.name,
        why=(await visit.field("why"))[:500], at=visit.console.now(),
    )  # fmt: skip
    if kept is None:
        return visit.redirect(PAGE, "emergency-nothing")
    await visit.audit("draft-save", "emergency", country)
    return visit.redirect(
        f"{PREFIX}/drafts/{kept.draft.id}", "emergency-clash" if kept.moved else "emergency-saved"
    )


async def _form(visit: Visit, lying: Desk, form: EmergencyForm, wrong: dict[str, str]) -> Response:
    words = Words(visit)
    return visit.page(
        "emergency/form.html",
        422 if wrong else 200,
        lying=lying,
        country=words.country(lying.id),
        rows=form.rows or (Row(),),
        wrong=wrong,
        purposes=PURPOSES,
        dangers=CRISIS_KINDS,
        languages=LANGUAGES,
        today=visit.console.today,
        why=await visit.field("why") if visit.request.method == "POST" else "",
        w=words,
    )


async def _shipped(visit: Visit) -> Response:
    country = _country(visit)
    draft = await back_to_shipped(
        visit.console.engine, country, who=visit.operator.name,
        why=visit.t("emergency-shipped-why"), at=visit.console.now(),
    )  # fmt: skip
    await visit.audit("draft-open", "emergency", country)
    return visit.redirect(f"{PREFIX}/drafts/{draft.id}", "emergency-saved")
