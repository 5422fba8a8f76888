"""Looks through the catalogue for what would mislead somebody: no phone, hours that never open, wrong places, old facts, old texts.

What is found about a confidential service never says where it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts, values
from knowledge.catalogue.checks_duplicates import check_duplicates
from knowledge.catalogue.checks_places import check_place, check_references, country_of
from knowledge.catalogue.checks_texts import check_answer_texts, check_links, check_translations
from knowledge.catalogue.contradictions import contradiction
from knowledge.catalogue.database import reading
from knowledge.catalogue.findings import SEVERITIES, Finding
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.model import Document
from knowledge.catalogue.reader import HIDDEN_STATUSES
from knowledge.catalogue.storage import load
from knowledge.search.hours import is_readable, may_open, zone
from knowledge.search.schedules import last_day, schedules_to_osm

#: Findings whose value says nothing of where a place is: telephones, days and languages.
_HARMLESS: Final = frozenset(
    {"phone_unlikely", "expired", "check_overdue", "stale_translation", "machine_translated", "zone_unknown"}
)


async def check_catalogue(
    engine: AsyncEngine, *, today: date | None = None, overdue_days: int = 365, examples: bool = False
) -> list[Finding]:
    """Everything found, most serious first; services that are not shown are not checked.

    Args:
        engine: Migrated database.
        today: The present day, if not today.
        overdue_days: Days after which facts must be checked again.
        examples: Whether invented records are checked, too.
    """
    now = today or date.today()
    async with reading(engine) as connection:
        services = await load(connection, "service")
        organizations = await load(connection, "organization")
        locations = await load(connection, "location")
        answers = await load(connection, "answer")
    return check_records(
        services, organizations, locations, answers, today=now, overdue_days=overdue_days, examples=examples
    )


def check_records(
    services: Mapping[str, Document],
    organizations: Mapping[str, Document],
    locations: Mapping[str, Document],
    answers: Mapping[str, Document],
    *,
    today: date,
    overdue_days: int,
    examples: bool,
) -> list[Finding]:
    """The same for some records by id; all that the services name should be among them."""
    shown = {
        key: document
        for key, document in services.items()
        if document["status"] not in HIDDEN_STATUSES and (examples or not facts.flag(document, "example"))
    }
    found: list[Finding] = []
    used: dict[str, Document] = {}
    owners: dict[str, tuple[Document, bool]] = {}
    secret: set[str] = set()
    for service in shown.values():
        here = {key: locations.get(key) for key in linked_places(service)}
        known = {key: place for key, place in here.items() if place}
        used |= known
        owner = organizations.get(str(service.get("organization_id")))
        example = facts.flag(service, "example")
        if owner:
            owners[owner["id"]] = (owner, example)
        if is_secret(service, list(known.values())):
            secret |= {service["id"], *here, *((owner["id"],) if owner else ())}
        found += _contact(service, owner, here)
        found += _hours(service, here, today)
        found += _dates(service, today, overdue_days)
        found += check_translations("service", service)
        found += check_references(service, owner, here)
        found += check_links("service", service, example=example)
    for place in used.values():
        found += check_place(place)
        found += check_translations("location", place)
    for owner, example in owners.values():
        found += check_translations("organization", owner)
        found += check_links("organization", owner, example=example)
    for answer in answers.values():
        found += _age("answer", answer, today, overdue_days)
        found += check_answer_texts(answer)
        found += check_links("answer", answer)
    found += check_duplicates(shown.values(), locations)
    discreet = [
        replace(one, value="") if one.record in secret and one.code not in _HARMLESS else one for one in found
    ]
    return sorted(discreet, key=lambda one: SEVERITIES.index(one.severity))


def _contact(
    service: Document, owner: Document | None, places: Mapping[str, Document | None]
) -> Iterator[Finding]:
    identifier = service["id"]
    links = service.get("service_at_locations") or ()
    holders = [service, *(owner,) * bool(owner), *links, *(place for place in places.values() if place)]
    countries = [code for place in places.values() if place and (code := country_of(place))]
    if not any(holder and holder.get("phones") for holder in holders):
        other = (
            service.get("email")
            or service.get("url")
            or (owner or {}).get("email")
            or (owner or {}).get("website")
        )
        if facts.is_confidential(service):
            yield Finding(
                "no_phone",
                "error",
                "service",
                identifier,
                detail="a confidential service is reached by phone only",
            )
        else:
            yield Finding("no_phone", "warning", "service", identifier, detail=str(other or ""))
    if not service.get("languages") and not any(link.get("languages") for link in links):
        yield Finding("no_language", "warning", "service", identifier)
    if not facts.values(service, "need"):
        yield Finding("no_need", "error", "service", identifier, detail="it is found by its words only")
    for index, phone in enumerate(service.get("phones") or ()):
        if countries and not any(values.is_dialable(phone["number"], country) for country in countries):
            yield Finding(
                "phone_unlikely", "warning", "service", identifier, f"phones.{index}", phone["number"]
            )
    if clash := contradiction(service):
        yield Finding("contradiction", "warning", "service", identifier, "eligibility_description", "", clash)


def _hours(service: Document, places: Mapping[str, Document | None], today: date) -> Iterator[Finding]:
    levels = [("service", service), *(("location", place) for place in places.values() if place)]
    levels += [("service", link) for link in service.get("service_at_locations") or ()]
    country = next((code for place in places.values() if place and (code := country_of(place))), None)
    for kind, level in levels:
        record = service["id"] if kind == "service" else level["id"]
        for name in facts.values(level, "timezone"):
            if zone(name) is None:
                detail = "an IANA zone such as Europe/Bucharest"
                yield Finding("zone_unknown", "warning", kind, record, "timezone", name, detail)
        rows = level.get("schedules") or []
        from_rows, issues = schedules_to_osm(rows)
        for issue in issues:
            if issue.lost:
                field = f"schedules.{issue.row}.{issue.field}"
                yield Finding("hours_unreadable", "error", kind, record, field, issue.value, issue.code)
        ends = [last_day(row) for row in rows]
        last = max((end for end in ends if end), default=None)
        if last and all(ends) and last < today:
            detail = "the hours are unknown since"
            yield Finding("hours_expired", "warning", kind, record, "schedules", last.isoformat(), detail)
            from_rows = None
        written = facts.values(level, "osm_hours")
        for osm in (*written, *((from_rows,) if from_rows and not written else ())):
            field = "osm_hours" if written else "schedules"
            if not is_readable(osm):
                yield Finding("hours_unreadable", "error", kind, record, field, osm)
            elif not may_open(osm, country, today):
                detail = "never open in the year to come"
                yield Finding("hours_never", "error", kind, record, field, osm, detail)


def _dates(service: Document, today: date, overdue_days: int) -> Iterator[Finding]:
    expires = facts.day(facts.first(service, "expires"))
    if expires and expires < today:
        yield Finding("expired", "error", "service", service["id"], "expires", expires.isoformat())
    yield from _age("service", service, today, overdue_days)


def _age(kind: str, document: Document, today: date, overdue_days: int) -> Iterator[Finding]:
    assured = facts.day(document.get("assured_date"))
    if assured is None:
        yield Finding("never_checked", "warning", kind, document["id"], "assured_date")
    elif assured + timedelta(days=overdue_days) < today:
        yield Finding("check_overdue", "warning", kind, document["id"], "assured_date", assured.isoformat())
