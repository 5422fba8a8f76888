"""Says what a record tells people, fact by fact in words, for pages on which somebody has to judge whether it is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from babel import Locale

from knowledge.catalogue import facts
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.model import Document
from knowledge.search.schedules import schedules_to_osm
from knowledge.search.weeks import DAY_END, OSM_DAYS, clock, merged, osm_to_week
from knowledge.vocabulary import ACCESSIBILITY, COSTS, GENDERS, GROUPS, LANGUAGES, NEEDS, STATUSES

Field = Literal[
    "name", "organization", "description", "needs", "address", "phone", "email", "url", "hours", "appointment", "languages",
    "eligibility", "cost", "accessibility", "alert",
]  # fmt: skip
#: What may be told of a service whose place is confidential.
OPEN_FIELDS: Final[frozenset[Field]] = frozenset({"name", "phone"})
_ALWAYS: Final = "24/7"


@dataclass(frozen=True, slots=True)
class Words:
    """A text key with its variables, to be put into words where the page is made."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Told:
    """One fact: what it is about and what is said, as texts of the record or as words of ours."""

    field: Field
    values: tuple[str | Words, ...]


def told_of(
    service: Document,
    organizations: Mapping[str, Document],
    locations: Mapping[str, Document],
    language: str,
    *,
    secret: bool = False,
    original: bool = False,
) -> list[Told]:
    """What people are told of a service, in the order in which they read it.

    Args:
        service, organizations, locations: The record and what it names; of a confidential one only name and phones are told.
        secret: It is known to be confidential, whatever these say.
        original: Texts are in their original, only our own words in the language.
        language: Texts are in it where the record has them so, else in the original.
    """
    places = [locations[one] for one in linked_places(service) if one in locations]
    owner = organizations.get(str(service.get("organization_id"))) or {}
    hidden = secret or is_secret(service, places)
    return [
        Told(name, values)
        for name, values in _all(service, owner, places, language, "" if original else language)
        if values and (not hidden or name in OPEN_FIELDS)
    ]


def _all(
    service: Document, owner: Document, places: list[Document], language: str, texts: str
) -> Iterator[tuple[Field, tuple[str | Words, ...]]]:
    yield "name", _texts([text_in(service, "service", "name", texts)])
    yield "organization", _texts([text_in(owner, "organization", "name", texts)])
    yield "description", _texts([text_in(service, "service", "description", texts)])
    yield "needs", _known(service, "need", NEEDS, "need")
    yield "address", _texts(map(_address, places))
    links = list(service.get("service_at_locations") or ())
    phones = [row for holder in (service, *links) for row in holder.get("phones") or ()]
    if not phones:
        phones = [row for holder in (*places, owner) for row in holder.get("phones") or ()]
    yield "phone", _texts(_phone(row) for row in phones)
    yield "email", _texts([str(service.get("email") or owner.get("email") or "")])
    yield "url", _texts([str(service.get("url") or owner.get("website") or "")])
    yield "hours", tuple(hours_lines(osm_of(service, places), language))
    appointment = facts.first(service, "appointment")
    yield (
        "appointment",
        (Words(f"card-appointment-{appointment}"),) if appointment in ("required", "walk_in") else (),
    )
    spoken = [row for holder in (service, *links) for row in holder.get("languages") or ()]
    yield (
        "languages",
        tuple(dict.fromkeys(_language(row) for row in spoken if row.get("code") or row.get("name"))),
    )
    yield "eligibility", tuple(_eligibility(service, texts))
    cost = facts.first(service, "cost")
    fees = text_in(service, "service", "fees_description", texts)
    yield "cost", (*((Words(f"card-cost-{cost}"),) if cost in COSTS else ()), *_texts([fees]))
    rows = [row for place in places for row in place.get("accessibility") or ()]
    described = _texts(str(row.get("description") or "") for row in rows)
    yield "accessibility", (*_known(service, "accessibility", ACCESSIBILITY, "access"), *described)
    yield "alert", _texts([text_in(service, "service", "alert", texts)])


def text_in(document: Document, kind: str, name: str, language: str) -> str:
    """A text of a record in a language, the original where there is none."""
    for row in document.get("translations") or ():
        if (row["entity"], row["field"], row["language"]) == (kind, name, language) and row[
            "entity_id"
        ] == document.get("id"):
            return str(row["text"])
    return str(document.get(name) or "")


def osm_of(service: Document, places: Iterable[Document]) -> str | None:
    """The opening hours of a service in OpenStreetMap's syntax: its own, else those of where it is given."""
    links = service.get("service_at_locations") or ()
    for level in (service, *links, *places):
        if osm := facts.first(level, "osm_hours"):
            return osm
        if rows := level.get("schedules"):
            return schedules_to_osm(rows)[0]
    return None


def hours_lines(osm: str | None, language: str) -> list[str | Words]:
    """Opening hours in lines such as "Monday – Friday 09:00–17:00"; as they are written where a week cannot say them."""
    if not osm:
        return []
    if osm.strip() == _ALWAYS:
        return [Words("card-open-always")]
    week = osm_to_week(osm)
    if not week or any(day not in OSM_DAYS for day in week):
        return [osm]
    names = Locale.parse(language).days["stand-alone"]["wide"]
    by_slots: dict[tuple[tuple[int, int], ...], list[int]] = {}
    for number, day in enumerate(OSM_DAYS):
        if slots := merged(week.get(day, ())):
            by_slots.setdefault(slots, []).append(number)
    lines: list[str | Words] = []
    for slots, days in sorted(by_slots.items(), key=lambda one: one[1][0]):
        times = ", ".join(
            f"{clock(start)}–{'24:00' if end == DAY_END else clock(end)}" for start, end in slots
        )
        lines.append(f"{', '.join(_runs(days, names))}: {times}")
    return lines or [osm]


def _runs(days: list[int], names: Mapping[int, str]) -> Iterator[str]:
    start = 0
    while start < len(days):
        end = start
        while end + 1 < len(days) and days[end + 1] == days[end] + 1:
            end += 1
        if end - start >= 2:
            yield f"{names[days[start]]} – {names[days[end]]}"
        else:
            yield from (names[day] for day in days[start : end + 1])
        start = end + 1


def _texts(found: Iterable[str]) -> tuple[str | Words, ...]:
    return tuple(dict.fromkeys(text.strip() for text in found if text and text.strip()))


def _known(document: Document, kind: str, words: tuple[str, ...], prefix: str) -> tuple[str | Words, ...]:
    return tuple(Words(f"{prefix}-{value}") for value in facts.values(document, kind) if value in words)


def _address(place: Document) -> str:
    rows = place.get("addresses") or [{}]
    keys = ("address_1", "address_2", "postal_code", "city", "state_province")
    parts = list(dict.fromkeys(str(rows[0].get(key) or "").strip() for key in keys))
    said = ", ".join(part for part in parts if part)
    return said or str(place.get("name") or "")


def _phone(row: Mapping[str, Any]) -> str:
    extension = f" #{row['extension']}" if row.get("extension") else ""
    words = f" ({row['description']})" if row.get("description") else ""
    return f"{row.get('number', '')}{extension}{words}"


def _language(row: Mapping[str, Any]) -> str | Words:
    code = str(row.get("code") or "")
    return Words(f"language-{code}") if code in LANGUAGES else str(row.get("name") or code)


def _eligibility(service: Document, language: str) -> Iterator[str | Words]:
    yield from _texts([text_in(service, "service", "eligibility_description", language)])
    yield from _known(service, "accepts_status", STATUSES, "status")
    yield from _known(service, "group", GROUPS, "group")
    yield from (Words(f"card-gender-{one}") for one in facts.values(service, "gender") if one in GENDERS)
    low, high = service.get("minimum_age"), service.get("maximum_age")
    if low is not None and high is not None:
        yield Words("card-age-between", {"from": low, "to": high})
    elif low is not None:
        yield Words("card-age-from", {"from": low})
    elif high is not None:
        yield Words("card-age-to", {"to": high})
