"""The values of the form for a service: what stands in its fields, as it was typed.

Everything is text, a tick or a list of them, so that a wrong value can be shown again beside what is wrong with it. Rows carry a
``key`` by which they are known again: the id of the part or record they stand for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

#: Days of the grid: Monday to Sunday.
WEEK_LENGTH: Final = 7
#: What the form says of hours: nothing known, always open, the grid, an expression, or (of a place) the same as the service.
HOURS_KINDS: Final = ("unknown", "always", "week", "expert")
#: What is said of public holidays.
HOLIDAYS: Final = ("unsaid", "closed", "open")


@dataclass(frozen=True, slots=True)
class Slot:
    """One stretch of being open."""

    opens: str = ""
    closes: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the grid. No slots, and not the whole day: closed; ``appointment`` without slots: any time that is arranged."""

    slots: tuple[Slot, ...] = ()
    all_day: bool = False
    appointment: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether nothing is said but "closed"."""
        return not (self.all_day or self.appointment or any(slot.opens or slot.closes for slot in self.slots))


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours.

    Attributes:
        kind: One of HOURS_KINDS.
        days: Monday to Sunday; counts for ``week``.
        holidays: One of HOLIDAYS; ``holiday`` are the hours of a public holiday when it is ``open``.
        valid_from, valid_to: ISO dates, empty when open-ended.
        expert: The expression in OpenStreetMap's syntax; counts for ``expert``.
        remark: How an appointment is called in the expression; not shown.
        lost: Whether rows of the record could not be read: they stay as long as the hours are not edited.
    """

    kind: str = "unknown"
    days: tuple[Day, ...] = (Day(),) * WEEK_LENGTH
    holidays: str = "unsaid"
    holiday: Day = Day()
    valid_from: str = ""
    valid_to: str = ""
    expert: str = ""
    remark: str = ""
    lost: bool = False


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A telephone number; ``languages`` are codes of those spoken there."""

    key: str = ""
    number: str = ""
    extension: str = ""
    description: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place where the service is given.

    Attributes:
        key: Id of the location.
        link: Id of the link between service and location.
        kind: ``physical`` or ``virtual``.
        country: ISO 3166 alpha-2.
        latitude, longitude: Degrees, WGS 84.
        precision: ``exact`` or ``town`` (the coordinates are those of the town).
        confidential: The address must never be shown.
        accessibility: vocabulary.ACCESSIBILITY.
        own_hours: Whether ``hours`` hold there and not those of the service.
    """

    key: str = ""
    link: str = ""
    kind: str = "physical"
    name: str = ""
    address_1: str = ""
    address_2: str = ""
    postal_code: str = ""
    city: str = ""
    state_province: str = ""
    country: str = ""
    latitude: str = ""
    longitude: str = ""
    precision: str = "exact"
    transportation: str = ""
    confidential: bool = False
    accessibility: tuple[str, ...] = ()
    phones: tuple[PhoneRow, ...] = ()
    own_hours: bool = False
    hours: Hours = Hours()


@dataclass(frozen=True, slots=True)
class OrganizationPart:
    """Who gives the service. ``choice``: ``none``, ``known`` (only ``id`` counts) or ``new`` (made or edited with the rest)."""

    choice: str = "none"
    id: str = ""
    name: str = ""
    description: str = ""
    email: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of the service in another language; ``samples``: questions people ask, one a line."""

    language: str = ""
    name: str = ""
    description: str = ""
    samples: str = ""


@dataclass(frozen=True, slots=True)
class ServiceForm:
    """All of the form.

    Attributes:
        text_language: In which the texts here are written.
        needs, statuses, groups, genders, accessibility: Words of :mod:`knowledge.vocabulary`; none of statuses, groups, genders: anyone.
        languages: Spoken there, of vocabulary.LANGUAGES; ``other_languages``: codes of others, with commas.
        coverage: Countries served from afar, codes with commas; ``area``: where its people live, in words, one a line.
        appointment: ``required``, ``walk_in`` or empty.
        status: vocabulary.SERVICE_STATUSES.
        assured_date: ISO date of the last check; ``expires``: by when the next one is due.
        confidential: No address of the service may ever be shown.
        samples: Questions people ask, one a line, in the language of the texts.
    """

    name: str = ""
    alternate_name: str = ""
    description: str = ""
    text_language: str = ""
    alert: str = ""
    samples: str = ""
    words: tuple[Words, ...] = ()
    organization: OrganizationPart = OrganizationPart()
    confidential: bool = False
    places: tuple[PlaceRow, ...] = ()
    phones: tuple[PhoneRow, ...] = ()
    email: str = ""
    url: str = ""
    hours: Hours = Hours()
    appointment: str = ""
    application: str = ""
    needs: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    minimum_age: str = ""
    maximum_age: str = ""
    eligibility: str = ""
    languages: tuple[str, ...] = ()
    other_languages: str = ""
    interpretation: str = ""
    accessibility: tuple[str, ...] = ()
    cost: str = ""
    fees: str = ""
    coverage: str = ""
    area: str = ""
    status: str = "active"
    assured_date: str = ""
    expires: str = ""
    source: str = ""
    contact_verified: bool = False
