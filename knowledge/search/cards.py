"""Makes the cards that people are shown, and is the one place where a confidential address is left out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final, Protocol, TypeVar

from knowledge.search.hours import open_state, zone
from knowledge.search.reader import (
    AnswerText,
    IndexedAnswer,
    IndexedPlace,
    IndexedService,
    Precision,
    ServiceText,
)
from knowledge.search.types import AnswerCard, OpenState, ServiceCard

#: Statuses of services that are never shown.
HIDDEN_STATUSES: Final = frozenset({"inactive", "defunct"})


class _Localised(Protocol):
    @property
    def language(self) -> str: ...

    @property
    def status(self) -> str: ...


_Text = TypeVar("_Text", bound=_Localised)


def pick_text(texts: Sequence[_Text], language: str, original: str | None = None) -> _Text:
    """The text in the language; failing that the original: a person can have it read out, which beats not knowing of it."""
    for text in texts:
        if text.language == language:
            return text
    for text in texts:
        if text.language == original or (original is None and text.status == "original"):
            return text
    return texts[0]


def is_overdue(assured: date | None, due: date | None, today: date, check_after: timedelta) -> bool:
    """Whether the facts should have been checked again by now; by age where no day was set."""
    if due is not None:
        return today > due
    return assured is not None and today > assured + check_after


def local_day(place: IndexedPlace | None, at: datetime) -> date:
    """The calendar day at the place."""
    local = zone(place.timezone) if place else None
    return (at.astimezone(local) if local else at).date()


def hours_at(record: IndexedService, place: IndexedPlace | None, at: datetime) -> OpenState:
    """Whether the place is open; unknown for confidential and closed services, whose pattern is not shown."""
    if place is None or record.confidential or record.status == "temporarily closed":
        return OpenState(None)
    return open_state(place.osm_hours, place.timezone, place.country, at, place.hours_valid_to)


def service_card(
    record: IndexedService,
    place: IndexedPlace | None,
    language: str,
    at: datetime,
    check_after: timedelta,
    hours: OpenState | None = None,
) -> ServiceCard:
    """The card of a service at one of its places.

    Args:
        record: The service.
        place: The place meant, None if there is none.
        language: Language wanted.
        at: Aware time for which opening is told.
        check_after: Age at which facts count as due for a check when no day is set.
        hours: The state of the hours, if it was worked out already.
    """
    text = pick_text(record.texts, language)
    original = pick_text(record.texts, "")
    described = text if text.description or not original.description else original
    named = text if text.name else original
    secret = record.confidential
    today = local_day(place, at)
    warnings: list[str] = []
    if record.status == "temporarily closed":
        warnings.append("temporarily_closed")
    if secret:
        warnings.append("confidential")
    if not record.contact_verified:
        warnings.append("unverified_contact")
    if is_overdue(record.assured, record.check_due, today, check_after):
        warnings.append("check_overdue")
    if place and not secret and place.osm_hours and place.hours_valid_to and today > place.hours_valid_to:
        warnings.append("hours_expired")
    if described.language != language or named.language != language:
        warnings.append("untranslated")
    if "stale" in (described.status, named.status):
        warnings.append("stale_translation")
    if record.reported:
        warnings.append("reported")
    if record.example:
        warnings.append("example")
    shown = None if secret else place
    return ServiceCard(
        id=record.id,
        name=named.name,
        description=described.description,
        organization=text.organization or record.organization,
        needs=record.needs,
        text_language=described.language,
        translation=described.status,
        precision=_precision(record, place),
        location_id=shown.location_id if shown else None,
        address=shown.address if shown else None,
        town=shown.town if shown else None,
        country=place.country if place else None,
        lat=shown.lat if shown else None,
        lon=shown.lon if shown else None,
        hours=hours if hours is not None and not secret else hours_at(record, place, at),
        timezone=shown.timezone if shown else None,
        phones=(place.phones if place and place.phones else record.phones),
        url=None if secret else record.url,
        email=None if secret else record.email,
        languages=record.languages,
        statuses=record.accepts,
        groups=record.groups,
        minimum_age=record.minimum_age,
        maximum_age=record.maximum_age,
        eligibility=_field(text, original, "eligibility"),
        application=_field(text, original, "application"),
        fees=_field(text, original, "fees"),
        appointment=record.appointment,
        accessibility=shown.accessibility if shown else (),
        source=record.source,
        assured=record.assured,
        alert=_field(text, original, "alert"),
        warnings=tuple(warnings),
        confidential=secret,
        genders=record.genders,
        cost=record.cost,
        coverage=record.coverage,
        area="" if secret else record.area,
    )


def _precision(record: IndexedService, place: IndexedPlace | None) -> Precision:
    """Confidential places are nowhere, unless they are reached online."""
    if place is None:
        return "online" if record.coverage else "none"
    return "none" if record.confidential and place.precision != "online" else place.precision


def _field(text: ServiceText, original: ServiceText, name: str) -> str | None:
    value: str = getattr(text, name) or getattr(original, name)
    return value or None


def answer_card(
    record: IndexedAnswer, language: str, today: date, check_after: timedelta, passage: str = ""
) -> AnswerCard:
    """The card of an answer; ``passage`` is the part that matched, the first paragraph if nothing is known of that."""
    text: AnswerText = pick_text(record.texts, language, record.original)
    warnings: list[str] = []
    if is_overdue(record.assured, record.check_due, today, check_after):
        warnings.append("check_overdue")
    if text.language != language:
        warnings.append("untranslated")
    if text.status == "stale":
        warnings.append("stale_translation")
    if record.reported:
        warnings.append("reported")
    return AnswerCard(
        id=record.id,
        title=text.title,
        text=text.text,
        passage=passage if passage and passage in text.text else text.text.split("\n\n")[0],
        needs=record.needs,
        text_language=text.language,
        translation=text.status,
        source_url=record.source_url,
        assured=record.assured,
        country=record.country,
        warnings=tuple(warnings),
    )
