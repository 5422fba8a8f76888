"""What the form's page and its moving parts show of one service: fields, card, places among their towns, what is wrong, in words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from datetime import timedelta
from typing import Any, Final

from babel import Locale

from knowledge.catalogue import facts
from knowledge.console.editing import lookups
from knowledge.console.editing.positions import Around, look_around
from knowledge.console.editing.posted import packed
from knowledge.console.editing.preview import read_out, show_card
from knowledge.console.editing.work import Work
from knowledge.console.forms import Problem, ServiceForm
from knowledge.console.forms.fields import encode
from knowledge.console.forms.hours import next_holidays
from knowledge.console.forms.phones import Dialled, dialled
from knowledge.console.forms.writing import country_of
from knowledge.console.frame import Visit
from knowledge.console.numerals import whole
from knowledge.console.ports.form import Cards, Towns
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

_WORDS: Final = {
    "needs": NEEDS, "statuses": STATUSES, "groups": GROUPS, "genders": GENDERS, "accessibility": ACCESSIBILITY, "costs": COSTS,
    "languages": LANGUAGES, "service_statuses": SERVICE_STATUSES,
}  # fmt: skip
#: Names of fields that have none of their own: those of their sections.
_LABELS: Final = {
    "words": "form-words-title", "organization": "form-section-organization", "places": "form-section-places",
    "phones": "form-section-contact", "hours": "form-section-hours", "needs": "form-section-needs",
    "languages": "form-section-languages", "confidential": "form-confidential-service",
}  # fmt: skip
#: What only the form itself knows its rows by.
_UNSPOKEN: Final = frozenset({"", "key", "link", "id", "choice", "remark", "lost"})


async def found_towns(visit: Visit, text: str) -> dict[str, Any]:
    """Towns to choose from, for the template that lists them."""
    towns = await asyncio.to_thread(_towns_of(visit).suggest, text, visit.language) if text.strip() else None
    names = {town.country: lookups.country_name(visit.language, town.country) for town in towns or ()}
    return {"towns": towns, "country_names": names}


async def found_organizations(visit: Visit, text: str) -> dict[str, Any]:
    """Organisations to choose from, for the template that lists them."""
    found = (
        await lookups.organizations_named(
            visit.console.engine, text, secret=visit.operator.role.sees_confidential
        )
        if text.strip()
        else None
    )
    return {"organizations": found}


async def searched(
    visit: Visit, form: ServiceForm, deed: str, preview: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """What was looked for with a button, for browsers without script."""
    name, _, rest = deed.partition(":")
    found: dict[str, Any] = {"finding": "", "towns": None, "country_names": {}, "organizations": None}
    if (
        name == "find"
        and rest.startswith("places.")
        and (number := whole(rest.removeprefix("places."), most=len(form.places) - 1)) is not None
    ):
        found |= {"finding": rest} | await found_towns(visit, form.places[number].city)
    elif name == "find-organization":
        found |= {"finding": "organization"} | await found_organizations(
            visit, "".join(preview.get("find", ())[:1])
        )
    return found


async def shown_context(
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
        "label_key": label_key,
        "example": facts.flag(work.documents.service, "example"),
        "can_find": console.has(Towns),
        "today": today,
    }  # fmt: skip


def _understood(number: str, country: str) -> Dialled | None:
    return dialled(number, country or None) if number else None


def label_key(name: str) -> str:
    """Key of the name of a field of the form."""
    return _LABELS.get(name) or f"form-{name.replace('_', '-')}"


def _spoken(value: Any) -> str:
    """A value of the form on one line, for comparing two of them."""
    if isinstance(value, (str, bool)):
        return str(value)
    if is_dataclass(value):
        fields = encode(value).items()
        texts = [text for name, found in fields if name.rpartition(".")[2] not in _UNSPOKEN for text in found]
    else:
        texts = [_spoken(one) for one in value]
    return " · ".join(text for text in texts if text)


def _day_names(language: str) -> list[str]:
    names = Locale.parse(language).days["stand-alone"]["wide"]
    return [str(names[number]) for number in range(7)]


def told_problems(visit: Visit, found: Sequence[Problem]) -> dict[str, Any]:
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


def faults(found: Sequence[Problem]) -> list[Problem]:
    """Without what is only not there yet."""
    return [one for one in found if not one.missing]


def focus_after(form: ServiceForm, deed: str) -> str:
    """The field that is next after a button was pressed: a row that was added, the town that was chosen."""
    name, _, rest = deed.partition(":")
    if name == "add":
        rows: Any = form
        for part in rest.split("."):
            rows = _below(rows, part)
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


def _below(value: Any, name: str) -> Any:
    """A field of a row, or a row of a list; nothing where there is none."""
    if isinstance(value, tuple):
        number = whole(name, most=len(value) - 1)
        return () if number is None else value[number]
    return getattr(value, name, ())


def _towns_of(visit: Visit) -> Towns:
    return visit.console.port(Towns)  # type: ignore[type-abstract]
