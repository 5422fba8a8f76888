"""What search asks of a catalogue: the records to index, complete enough to rank them and to show their cards.

The catalogue implements :class:`CatalogueReader`; search knows nothing of how records are stored. Texts are already
plain (no HTML or Markdown), numbers already parsed, unknown things None or empty: nothing here is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from knowledge.search.types import Phone

Precision = Literal["exact", "town", "online", "none"]


@dataclass(frozen=True, slots=True)
class ServiceText:
    """The words of a service in one language.

    Attributes:
        language: Code of vocabulary.LANGUAGES, or another ISO 639-1 code of the original.
        status: ``original`` or one of vocabulary.TRANSLATION_STATUSES (the worst of the fields, if they differ).
        name: Empty when only other fields were translated.
        alternate_name: Other names people use; found by search, not shown.
        organization: Name of the organisation in this language, empty if not translated.
        eligibility, application, fees, alert: Free texts of the card.
        samples: Questions people ask that this record must answer; found by search, not shown.
    """

    language: str
    status: str = "original"
    name: str = ""
    description: str = ""
    alternate_name: str = ""
    organization: str = ""
    eligibility: str = ""
    application: str = ""
    fees: str = ""
    alert: str = ""
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexedPlace:
    """One location where a service is given, or the fact that it is given online.

    Attributes:
        location_id: Id of the location.
        service_at_location_id: Id of the link between both, if the catalogue has one.
        precision: ``exact`` coordinates, ``town`` (the town's centre), ``online``, or ``none`` (where is unknown).
        lat, lon: WGS 84 degrees, None when unknown.
        town: As GeoNames spells it, if possible.
        town_names: Other spellings of the town, for "in the same town" and for finding the record by it.
        country: ISO 3166 alpha-2.
        address: One line, as written at the place.
        osm_hours: Opening hours in OpenStreetMap's syntax.
        hours_valid_to: Last day these hours are known to hold; afterwards they are unknown.
        timezone: IANA zone.
        phones: Of this place; empty means the service's.
        accessibility: vocabulary.ACCESSIBILITY.
    """

    location_id: str | None = None
    service_at_location_id: str | None = None
    precision: Precision = "none"
    lat: float | None = None
    lon: float | None = None
    town: str | None = None
    town_names: tuple[str, ...] = ()
    country: str | None = None
    address: str | None = None
    osm_hours: str | None = None
    hours_valid_to: date | None = None
    timezone: str | None = None
    phones: tuple[Phone, ...] = ()
    accessibility: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexedService:
    """One service with everything that search and cards need.

    Attributes:
        id: Id of the service, stable.
        texts: Original first, then translations; never empty.
        places: Empty when nothing is known of where it is.
        organization: Name in the original.
        needs: vocabulary.NEEDS, the main ones first.
        status: vocabulary.SERVICE_STATUSES.
        languages: Languages spoken there.
        accepts: Legal statuses accepted (vocabulary.STATUSES), empty = anyone.
        groups: Groups it is meant for (vocabulary.GROUPS), empty = anyone.
        minimum_age, maximum_age: In years, both included.
        interpretation: Text about interpreters, if any.
        phones: Of the service; shown at places that have none of their own.
        coverage: Countries (alpha-2) it serves when it is not bound to a place; empty = unknown.
        appointment: Whether one must ring before coming.
        confidential: The address must never be shown.
        example: An invented record, shown only where the operator allows it.
        contact_verified: Phone, address and hours were checked by somebody.
        reported: People have independently said that something is wrong with it.
        source: Who published the facts.
        assured: Day the facts were last checked.
        check_due: Day by which they must be checked again; None = by the age of ``assured``.
        genders: Whom it is for only (vocabulary.GENDERS), empty = anyone.
        cost: One of vocabulary.COSTS, None = nobody said.
        area: Where the people it serves live, in words.
    """

    id: str
    texts: tuple[ServiceText, ...]
    places: tuple[IndexedPlace, ...] = ()
    organization: str = ""
    organization_id: str | None = None
    needs: tuple[str, ...] = ()
    status: str = "active"
    languages: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    interpretation: str | None = None
    phones: tuple[Phone, ...] = ()
    url: str | None = None
    email: str | None = None
    coverage: tuple[str, ...] = ()
    appointment: Literal["required", "walk_in"] | None = None
    confidential: bool = False
    example: bool = False
    contact_verified: bool = False
    reported: bool = False
    source: str | None = None
    assured: date | None = None
    check_due: date | None = None
    genders: tuple[str, ...] = ()
    cost: str | None = None
    area: str = ""


@dataclass(frozen=True, slots=True)
class AnswerText:
    """A curated answer in one language; ``samples`` are questions it must answer."""

    language: str
    title: str
    text: str
    status: str = "unreviewed"
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexedAnswer:
    """A curated answer in all its languages.

    ``country`` None means that it holds everywhere; ``original`` names the leading language; ``reported``: people have
    independently said that something is wrong with it.
    """

    id: str
    texts: tuple[AnswerText, ...]
    source_url: str
    needs: tuple[str, ...] = ()
    country: str | None = None
    original: str | None = None
    assured: date | None = None
    check_due: date | None = None
    reported: bool = False


Record = IndexedService | IndexedAnswer


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed in a catalogue since a version of it.

    Attributes:
        version: The catalogue's version with these changes.
        records: Records that are new or may be different, as they are now.
        gone: Keys ("service:<id>" or "answer:<id>") of those that are no more, or are not shown any more.
    """

    version: str
    records: tuple[Record, ...]
    gone: tuple[str, ...]


class CatalogueReader(Protocol):
    """Where search gets its records. Ids of services and of answers do not share a space."""

    async def records(self) -> Sequence[Record]:
        """Every service and answer that is not deleted and that its status does not hide, with examples only where they are shown."""

    async def changes(self, since: str) -> Changes | None:
        """What changed since a version, None when everything is better read anew."""

    async def service(self, service_id: str) -> IndexedService | None:
        """One service, None if there is none."""

    async def curated_answer(self, answer_id: str) -> IndexedAnswer | None:
        """One answer, None if there is none."""

    async def version(self) -> str:
        """Changes whenever any record changes, also by another process; cheap to ask."""
