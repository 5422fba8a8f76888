"""Looks through the catalogue for what would mislead somebody: no phone, unreadable hours, wrong places, old facts, old translations."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal

from rapidfuzz import fuzz
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts, values
from knowledge.catalogue.contradictions import contradiction
from knowledge.catalogue.database import reading
from knowledge.catalogue.model import Document
from knowledge.catalogue.reader import HIDDEN_STATUSES
from knowledge.catalogue.storage import load
from knowledge.search.hours import is_readable, zone
from knowledge.search.schedules import schedules_to_osm
from knowledge.vocabulary import LANGUAGES

Severity = Literal["error", "warning", "info"]
_SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")
#: Names this much alike (0–100) at one organisation are taken for one service.
_ALIKE: Final = 92


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that somebody should look at.

    Attributes:
        code: ``no_phone``, ``no_language``, ``no_need``, ``no_contact``, ``hours_unreadable``, ``hours_expired``, ``coordinates_elsewhere``,
            ``coordinates_missing``, ``location_unknown``, ``organization_unknown``, ``duplicate``, ``check_overdue``, ``never_checked``,
            ``expired``, ``untranslated``, ``stale_translation``, ``phone_unlikely``, ``contradiction``, ``zone_unknown``.
        severity: ``error`` (people may be sent astray), ``warning`` or ``info``.
        kind, record: The record.
        field: Path inside it.
        value: What is there.
        detail: What it should be, other ids, languages …
    """

    code: str
    severity: Severity
    kind: str
    record: str
    field: str = ""
    value: str = ""
    detail: str = ""


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
    shown = {
        key: document
        for key, document in services.items()
        if document["status"] not in HIDDEN_STATUSES and (examples or not facts.flag(document, "example"))
    }
    found: list[Finding] = []
    used: dict[str, Document] = {}
    owners: dict[str, Document] = {}
    for service in shown.values():
        here = {
            str(link.get("location_id")): locations.get(str(link.get("location_id")))
            for link in service.get("service_at_locations") or ()
            if link.get("location_id")
        }
        used.update((key, place) for key, place in here.items() if place)
        owner = organizations.get(str(service.get("organization_id")))
        if owner:
            owners[owner["id"]] = owner
        found += _contact(service, owner, here)
        found += _hours(service, here, now)
        found += _dates(service, now, overdue_days)
        found += _translations("service", service)
        found += _references(service, owner, here)
    for place in used.values():
        found += _place(place)
        found += _translations("location", place)
    for owner in owners.values():
        found += _translations("organization", owner)
    for answer in answers.values():
        found += _answer(answer, now, overdue_days)
    found += _duplicates(shown.values(), locations)
    return sorted(found, key=lambda one: _SEVERITIES.index(one.severity))


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """The findings for people, one a line."""
    return [
        f"{one.severity}: {one.code} [{one.kind} {one.record}] {one.field} {one.value!r} {one.detail}".replace(
            " ''", ""
        ).strip()
        for one in findings
    ]


def _contact(
    service: Document, owner: Document | None, places: Mapping[str, Document | None]
) -> Iterator[Finding]:
    identifier = service["id"]
    links = service.get("service_at_locations") or ()
    holders = [service, *(owner,) * bool(owner), *links, *(place for place in places.values() if place)]
    countries = [code for place in places.values() if place and (code := _country(place))]
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
    for kind, level in levels:
        record = service["id"] if kind == "service" else level["id"]
        for attribute in facts.values(level, "osm_hours"):
            if not is_readable(attribute):
                yield Finding("hours_unreadable", "error", kind, record, "osm_hours", attribute)
        for name in facts.values(level, "timezone"):
            if zone(name) is None:
                yield Finding(
                    "zone_unknown",
                    "warning",
                    kind,
                    record,
                    "timezone",
                    name,
                    "an IANA zone such as Europe/Bucharest",
                )
        rows = level.get("schedules") or []
        for issue in schedules_to_osm(rows)[1]:
            if issue.lost:
                yield Finding(
                    "hours_unreadable",
                    "error",
                    kind,
                    record,
                    f"schedules.{issue.row}.{issue.field}",
                    issue.value,
                    issue.code,
                )
        ends = [facts.day(row.get("valid_to") or row.get("until")) for row in rows]
        if ends and all(end and end < today for end in ends):
            last = max(end for end in ends if end)
            yield Finding(
                "hours_expired",
                "warning",
                kind,
                record,
                "schedules",
                last.isoformat(),
                "the hours are unknown since",
            )


def _country(place: Document) -> str | None:
    address: Document = next(iter(place.get("addresses") or ()), {})
    return address.get("country")


def _place(place: Document) -> Iterator[Finding]:
    lat, lon, country = place.get("latitude"), place.get("longitude"), _country(place)
    secret = facts.flag(place, "confidential") or facts.flag(place, "redacted")
    if lat is None or lon is None:
        if place.get("location_type") != "virtual" and not secret:
            yield Finding(
                "coordinates_missing", "warning", "location", place["id"], value=str(place.get("name") or "")
            )
    elif values.fits_country(lat, lon, country) is False:
        yield Finding(
            "coordinates_elsewhere",
            "error",
            "location",
            place["id"],
            "latitude",
            f"{lat}, {lon}",
            f"not in {country}",
        )


def _references(
    service: Document, owner: Document | None, places: Mapping[str, Document | None]
) -> Iterator[Finding]:
    if service.get("organization_id") and owner is None:
        yield Finding(
            "organization_unknown",
            "warning",
            "service",
            service["id"],
            "organization_id",
            service["organization_id"],
        )
    for key, place in places.items():
        if place is None:
            yield Finding(
                "location_unknown", "warning", "service", service["id"], "service_at_locations", key
            )


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


def _translations(kind: str, document: Document) -> Iterator[Finding]:
    texts = facts.originals(kind, document)
    have: dict[str, set[str]] = defaultdict(set)
    for row in document.get("translations") or ():
        place = (row["entity"], row["entity_id"], row["field"])
        if facts.effective_status(row, texts.get(place)) == "stale":
            yield Finding("stale_translation", "warning", kind, document["id"], row["field"], row["language"])
        have[row["field"]].add(row["language"])
    if kind != "service":
        return
    original = values.language_code(facts.first(document, "text_language") or "")
    for field in ("name", "description"):
        missing = [code for code in LANGUAGES if code != original and code not in have[field]]
        if document.get(field) and missing:
            yield Finding("untranslated", "info", kind, document["id"], field, detail=" ".join(missing))


def _answer(answer: Document, today: date, overdue_days: int) -> Iterator[Finding]:
    yield from _age("answer", answer, today, overdue_days)
    missing = [code for code in LANGUAGES if code not in {text["language"] for text in answer["texts"]}]
    if missing:
        yield Finding("untranslated", "info", "answer", answer["id"], "text", detail=" ".join(missing))
    for text in answer["texts"]:
        if text.get("status") == "stale":
            yield Finding("stale_translation", "warning", "answer", answer["id"], "text", text["language"])


def _duplicates(services: Iterable[Document], locations: Mapping[str, Document]) -> Iterator[Finding]:
    """Services of one organisation, or with one phone number, that have nearly one name in one town."""
    groups: dict[tuple[str, str], list[Document]] = defaultdict(list)
    for service in services:
        keys = {("organization", str(service.get("organization_id") or ""))}
        keys |= {("phone", re.sub(r"\D", "", phone["number"])[-9:]) for phone in service.get("phones") or ()}
        for key in keys:
            if key[1]:
                groups[key].append(service)
    seen: set[tuple[str, str]] = set()
    for members in groups.values():
        for index, one in enumerate(members):
            for other in members[index + 1 :]:
                pair = (one["id"], other["id"])
                if pair in seen or pair[0] == pair[1] or not _same(one, other, locations):
                    continue
                seen.add(pair)
                yield Finding("duplicate", "warning", "service", one["id"], "name", one["name"], other["id"])


def _same(one: Document, other: Document, locations: Mapping[str, Document]) -> bool:
    # The shorter look first: comparing towns costs nothing.
    if _towns(one, locations) != _towns(other, locations):
        return False
    return fuzz.token_sort_ratio(one["name"].casefold(), other["name"].casefold()) >= _ALIKE


def _towns(service: Document, locations: Mapping[str, Document]) -> frozenset[Any]:
    places = (
        locations.get(str(link.get("location_id"))) for link in service.get("service_at_locations") or ()
    )
    return frozenset(
        str(address.get("city") or "").casefold()
        for place in places
        if place
        for address in place.get("addresses") or ()
    )
