"""What is wrong or odd in the form, each beside its field: a key of the texts and what belongs into it.

An ``error`` is a value that cannot be what is meant; a ``warning`` is worth a second look and never stops anybody.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, Literal

from knowledge.catalogue import values
from knowledge.console.forms.fields import listed
from knowledge.console.forms.hours import minutes_of, time_of, to_osm
from knowledge.console.forms.phones import country_meant, dialled
from knowledge.console.forms.places import degrees_of
from knowledge.console.forms.reading import is_country
from knowledge.console.forms.values import Day, Hours, PhoneRow, PlaceRow, ServiceForm
from knowledge.console.forms.writing import country_of
from knowledge.search.hours import is_readable, may_open
from knowledge.search.weeks import Minutes
from knowledge.vocabulary import SERVICE_STATUSES

Severity = Literal["error", "warning"]
#: Longest name that fits a button of a list in a chat and a line of a card.
LONG_NAME: Final = 120
_OLDEST: Final = 120


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """Something about one field.

    Attributes:
        field: Name of the field as it is posted.
        key: Key of its text.
        args: What belongs into the text.
        severity: ``error`` or ``warning``.
    """

    field: str
    key: str
    args: Mapping[str, str | int | float] = dataclasses.field(default_factory=dict)
    severity: Severity = "error"

    @property
    def missing(self) -> bool:
        """Whether something is not there yet: no fault while somebody is still writing."""
        return self.key.endswith("-missing")


def problems(form: ServiceForm, today: date) -> list[Problem]:
    """Everything that is wrong or odd in the form, in its order."""
    return [
        *_texts(form),
        *_organization(form),
        *(
            found
            for number, row in enumerate(form.places)
            for found in _place(row, f"places.{number}.", today)
        ),
        *_somewhere(form),
        *phone_problems(form.phones, "phones.", country_of(form)),
        *_contacts(form),
        *hours_problems(form.hours, "hours.", today, country_of(form)),
        *_people(form),
        *_dates(form, today),
    ]


def _texts(form: ServiceForm) -> Iterator[Problem]:
    if not form.name:
        yield Problem("name", "form-error-name-missing")
    elif len(form.name) > LONG_NAME:
        yield Problem("name", "form-warning-name-long", {"most": LONG_NAME}, "warning")
    if not form.description:
        yield Problem("description", "form-warning-description-missing", severity="warning")
    if not form.text_language:
        yield Problem("text_language", "form-error-language-missing")
    if not form.needs:
        yield Problem("needs", "form-error-need-missing")
    if form.status not in SERVICE_STATUSES:
        yield Problem("status", "form-error-status")
    languages = [row.language for row in form.words]
    for number, row in enumerate(form.words):
        where = f"words.{number}."
        if not row.language and (row.name or row.description or row.samples):
            yield Problem(f"{where}language", "form-error-language-missing")
        elif row.language and (row.language == form.text_language or row.language in languages[:number]):
            yield Problem(f"{where}language", "form-error-language-twice")
        elif row.description and not row.name:
            yield Problem(f"{where}name", "form-warning-name-untranslated-missing", severity="warning")


def _organization(form: ServiceForm) -> Iterator[Problem]:
    part = form.organization
    if part.choice == "new":
        if not part.name:
            yield Problem("organization.name", "form-error-organization-name-missing")
        yield from _contact("organization.email", part.email, "organization.website", part.website)
    elif part.choice == "none" or not part.id:
        yield Problem("organization.choice", "form-warning-organization-missing", severity="warning")


def _place(row: PlaceRow, where: str, today: date) -> Iterator[Problem]:
    country = row.country or None
    if row.kind == "physical":
        if not row.country:
            yield Problem(f"{where}country", "form-error-country-missing")
        if not row.city:
            yield Problem(f"{where}city", "form-error-town-missing")
        yield from position_problems(row, where)
    yield from phone_problems(row.phones, f"{where}phones.", country)
    if row.own_hours:
        yield from hours_problems(row.hours, f"{where}hours.", today, country)


def position_problems(row: PlaceRow, where: str) -> Iterator[Problem]:
    """What is wrong with the coordinates of a place by themselves."""
    found = {name: degrees_of(name, getattr(row, name)) for name in ("latitude", "longitude")}
    for name, degrees in found.items():
        if degrees is None and getattr(row, name):
            yield Problem(f"{where}{name}", f"form-error-{name}")
        elif degrees is None and row.latitude + row.longitude:
            yield Problem(f"{where}{name}", "form-error-position-half-missing")
    if not row.latitude and not row.longitude and not row.confidential:
        yield Problem(f"{where}latitude", "form-warning-position-missing", severity="warning")


def _somewhere(form: ServiceForm) -> Iterator[Problem]:
    unknown = [part for part in listed(form.coverage) if not _country(part)]
    if unknown:
        yield Problem("coverage", "form-error-coverage", {"word": ", ".join(unknown)})
    if not form.places and not form.coverage:
        yield Problem("places", "form-warning-place-missing", severity="warning")


def _country(part: str) -> bool:
    return is_country(values.country_code(part) or "")


def phone_problems(rows: tuple[PhoneRow, ...], where: str, country: str | None) -> Iterator[Problem]:
    """What is wrong with telephone numbers.

    Args:
        where: Beginning of the names of their fields.
        country: ISO 3166 alpha-2 of the place.
    """
    for number, row in enumerate(rows):
        name = f"{where}{number}.number"
        if not row.number:
            if row.description or row.extension:
                yield Problem(name, "form-error-phone-missing")
            continue
        found = dialled(row.number, country)
        where_meant = (found.country if found else country_meant(row.number)) or country
        if found is not None and found.valid:
            pass
        elif where_meant is None:
            yield Problem(name, "form-error-phone-country")
        elif found is None:
            yield Problem(name, "form-error-phone", {"country": where_meant})
        else:
            yield Problem(name, "form-warning-phone-odd", {"country": where_meant}, "warning")
        if row.extension and not row.extension.isdecimal():
            yield Problem(f"{where}{number}.extension", "form-error-extension")


def _contacts(form: ServiceForm) -> Iterator[Problem]:
    yield from _contact("email", form.email, "url", form.url)
    reachable = form.phones or form.email or form.url or any(row.phones or row.city for row in form.places)
    if not reachable:
        yield Problem("phones", "form-warning-contact-missing", severity="warning")


def _contact(email_field: str, email: str, link_field: str, link: str) -> Iterator[Problem]:
    if email and values.email(email) != email:
        yield Problem(email_field, "form-error-email")
    if link and values.link(link) is None:
        yield Problem(link_field, "form-error-link")


def hours_problems(hours: Hours, where: str, today: date, country: str | None) -> Iterator[Problem]:
    """What is wrong with opening hours."""
    if hours.kind == "expert":
        if not hours.expert:
            yield Problem(f"{where}expert", "form-error-hours-missing")
        elif not is_readable(hours.expert):
            yield Problem(f"{where}expert", "form-error-hours-expression")
        elif not may_open(hours.expert, country, today):
            yield Problem(f"{where}expert", "form-warning-hours-never", severity="warning")
    elif hours.kind == "week":
        for number, day in enumerate(hours.days):
            yield from _day(day, f"{where}days.{number}.")
        if hours.holidays == "open":
            yield from _day(hours.holiday, f"{where}holiday.")
            if hours.holiday.is_closed:
                yield Problem(f"{where}holidays", "form-error-holiday-missing")
        if to_osm(hours) is None and all(day.is_closed for day in hours.days):
            yield Problem(f"{where}kind", "form-error-hours-missing")
    if hours.kind in ("week", "always"):
        yield from _period(hours, where, today)


def _day(day: Day, where: str) -> Iterator[Problem]:
    if day.all_day:
        return
    read: list[Minutes] = []
    for number, slot in enumerate(day.slots):
        name = f"{where}slots.{number}."
        if not slot.opens and not slot.closes:
            continue
        for side in ("opens", "closes"):
            typed = getattr(slot, side)
            if not typed:
                yield Problem(f"{name}{side}", f"form-error-time-{side}-missing")
            elif time_of(typed) is None:
                yield Problem(f"{name}{side}", "form-error-time", {"typed": typed})
        if found := minutes_of(slot):
            if any(found[0] < other[1] and other[0] < found[1] for other in read):
                yield Problem(f"{name}opens", "form-error-time-overlap")
            read.append(found)
        elif slot.opens and slot.closes and None not in (time_of(slot.opens), time_of(slot.closes)):
            yield Problem(f"{name}closes", "form-error-time-same")


def _period(hours: Hours, where: str, today: date) -> Iterator[Problem]:
    days = {name: values.iso_date(getattr(hours, name)) for name in ("valid_from", "valid_to")}
    for name, found in days.items():
        if getattr(hours, name) and found is None:
            yield Problem(f"{where}{name}", "form-error-date")
    first, last = days.values()
    if first and last and first > last:
        yield Problem(f"{where}valid_to", "form-error-period")
    elif last and last < today.isoformat():
        yield Problem(f"{where}valid_to", "form-warning-period-over", severity="warning")


def _people(form: ServiceForm) -> Iterator[Problem]:
    ages = {name: getattr(form, name) for name in ("minimum_age", "maximum_age")}
    read = {name: int(text) for name, text in ages.items() if text.isdecimal() and len(text) < 4}
    for name, text in ages.items():
        if text and read.get(name, _OLDEST + 1) > _OLDEST:
            yield Problem(name, "form-error-age")
    if len(read) == 2 and read["minimum_age"] > read["maximum_age"]:
        yield Problem("maximum_age", "form-error-age-order")
    unknown = [part for part in listed(form.other_languages) if not values.language_code(part)]
    if unknown:
        yield Problem("other_languages", "form-error-language-unknown", {"word": ", ".join(unknown)})


def _dates(form: ServiceForm, today: date) -> Iterator[Problem]:
    checked, due = (values.iso_date(getattr(form, name)) for name in ("assured_date", "expires"))
    for name, found in (("assured_date", checked), ("expires", due)):
        if getattr(form, name) and found is None:
            yield Problem(name, "form-error-date")
    if checked and checked > today.isoformat():
        yield Problem("assured_date", "form-error-date-future")
    if not form.assured_date:
        yield Problem("assured_date", "form-warning-check-missing", severity="warning")
    if not form.source:
        yield Problem("source", "form-warning-source-missing", severity="warning")
