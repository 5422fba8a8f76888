"""The shape of HSDS 3 JSON as it comes in and goes out: what must be there, what type it has, and room for what we do not know.

Fields that neither the standard nor we know are kept as they are. Source of the fields: https://docs.openreferral.org/ (3.0, 3.1-dev).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from knowledge.catalogue.emergency_record import EmergencyRecord
from knowledge.errors import CatalogueError

RecordKind = Literal["organization", "location", "service", "answer", "emergency"]
Document = dict[str, Any]


def source_hash(text: str) -> str:
    """What a translation remembers of the original it was made from: 16 hexadecimal digits of SHA-256 of the stripped text."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


class _Part(BaseModel):
    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    id: str | None = None


class Attribute(_Part):
    """One of our additions (``vocabulary.ATTRIBUTE_TYPES``) or somebody else's taxonomy term."""

    link_entity: str | None = None
    link_type: str | None = None
    value: str | None = None


class Language(_Part):
    """A language spoken there."""

    code: str | None = None
    name: str | None = None
    note: str | None = None


class Phone(_Part):
    """A telephone number, fit to be dialled."""

    number: str = Field(min_length=1)
    extension: str | None = None
    type: str | None = None
    description: str | None = None
    languages: list[Language] = []


class Schedule(_Part):
    """One slot of a weekly or monthly pattern; times as HH:MM of the place."""

    valid_from: str | None = None
    valid_to: str | None = None
    dtstart: str | None = None
    until: str | None = None
    count: int | None = None
    interval: int | None = None
    freq: str | None = None
    byday: str | None = None
    opens_at: str | None = None
    closes_at: str | None = None


class Accessibility(_Part):
    """A free text on accessibility; the structured facts are attributes."""

    description: str | None = None
    details: str | None = None
    url: str | None = None


class Address(_Part):
    """A postal or physical address."""

    address_1: str | None = None
    address_2: str | None = None
    city: str | None = None
    region: str | None = None
    state_province: str | None = None
    postal_code: str | None = None
    country: str | None = None


class Translation(BaseModel):
    """One text of a record in another language; ``reviewer`` read it on the day ``reviewed`` and found it right."""

    model_config = ConfigDict(extra="allow")

    entity: str
    entity_id: str
    field: str
    language: str
    text: str
    status: str = "unreviewed"
    source_hash: str | None = None
    reviewer: str | None = None
    reviewed: str | None = None


class _Entity(_Part):
    id: str = Field(min_length=1)
    phones: list[Phone] = []
    languages: list[Language] = []
    attributes: list[Attribute] = []
    translations: list[Translation] = []


class Organization(_Entity):
    """Who gives the service."""

    name: str = Field(min_length=1)
    description: str | None = None
    email: str | None = None
    website: str | None = None


class Location(_Entity):
    """Where a service is given; degrees are WGS 84."""

    name: str | None = None
    location_type: str | None = None
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)
    addresses: list[Address] = []
    schedules: list[Schedule] = []
    accessibility: list[Accessibility] = []


class ServiceAtLocation(_Part):
    """The link between a service and a location, with what differs there."""

    id: str = Field(min_length=1)
    location_id: str | None = None
    description: str | None = None
    phones: list[Phone] = []
    schedules: list[Schedule] = []
    languages: list[Language] = []
    attributes: list[Attribute] = []


class Service(_Entity):
    """What help there is. Organisation and locations are records of their own and only named here."""

    name: str = Field(min_length=1)
    status: Literal["active", "inactive", "defunct", "temporarily closed"]
    organization_id: str | None = None
    alternate_name: str | None = None
    description: str | None = None
    url: str | None = None
    email: str | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    assured_date: str | None = None
    schedules: list[Schedule] = []
    service_at_locations: list[ServiceAtLocation] = []


class AnswerText(BaseModel):
    """A curated answer in one language."""

    model_config = ConfigDict(extra="allow")

    language: str = Field(min_length=2)
    title: str = Field(min_length=1)
    text: str = Field(min_length=1)
    status: str = "unreviewed"
    samples: list[str] = []
    reviewer: str | None = None
    reviewed: str | None = None


class Answer(BaseModel):
    """A curated answer in all its languages; the first is the leading one."""

    model_config = ConfigDict(extra="allow")

    id: str = Field(min_length=1)
    needs: list[str] = []
    country: str | None = None
    source_url: str = Field(min_length=1)
    assured_date: str | None = None
    texts: list[AnswerText] = Field(min_length=1)


MODELS: Final[Mapping[RecordKind, type[BaseModel]]] = {
    "organization": Organization,
    "location": Location,
    "service": Service,
    "answer": Answer,
    "emergency": EmergencyRecord,
}


def _without_nothing(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nothing(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nothing(item) for item in value]
    return value


def canonical(kind: RecordKind, document: Mapping[str, Any]) -> Document:
    """The document as it is stored: types as the model says, fields that hold nothing left out, order kept where it means something.

    Raises:
        CatalogueError: With kind, id, field, value and what was expected.
    """
    try:
        model = MODELS[kind].model_validate(document)
    except ValidationError as error:
        first = error.errors()[0]
        raise CatalogueError(
            kind=kind,
            id=document.get("id"),
            field=".".join(map(str, first["loc"])),
            value=first.get("input"),
            expected=first["msg"],
        ) from None
    dumped: Document = _without_nothing(model.model_dump(mode="json", exclude_unset=True))
    return dumped
