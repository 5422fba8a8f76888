"""The shape of HSDS 3 as other programs expect it, written from the standard's reference and not from our code."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Strict(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True)


class Language(Strict):
    id: str
    code: str | None = None
    name: str | None = None


class Phone(Strict):
    id: str
    number: str = Field(min_length=3)
    extension: str | None = None
    type: str | None = None
    languages: list[Language] = []


class Schedule(Strict):
    id: str
    freq: Literal["WEEKLY", "MONTHLY"] | None = None
    byday: str | None = Field(
        default=None, pattern=r"^([+-]?\d?(MO|TU|WE|TH|FR|SA|SU))(,[+-]?\d?(MO|TU|WE|TH|FR|SA|SU))*$"
    )
    opens_at: str | None = Field(default=None, pattern=r"^\d\d:\d\d")
    closes_at: str | None = Field(default=None, pattern=r"^\d\d:\d\d")
    valid_from: str | None = None


class Attribute(Strict):
    id: str
    link_type: str | None = None
    value: str | None = None


class Address(Strict):
    id: str
    address_1: str | None = None
    city: str | None = None
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$")


class Location(Strict):
    id: str
    location_type: Literal["physical", "postal", "virtual"] | None = None
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)
    addresses: list[Address] = []
    schedules: list[Schedule] = []


class ServiceAtLocation(Strict):
    id: str
    location: Location | None = None
    schedules: list[Schedule] = []


class Organization(Strict):
    id: str
    name: str = Field(min_length=1)
    description: str | None = None


class ListedService(Strict):
    id: str
    name: str = Field(min_length=1)
    status: Literal["active", "inactive", "defunct", "temporarily closed"]
    description: str | None = None
    minimum_age: int | None = None
    organization: Organization | None = None


class Service(ListedService):
    phones: list[Phone] = []
    schedules: list[Schedule] = []
    languages: list[Language] = []
    attributes: list[Attribute] = []
    service_at_locations: list[ServiceAtLocation] = []
    assured_date: str | None = None

    def assured(self) -> date | None:
        return date.fromisoformat(self.assured_date) if self.assured_date else None


class Page(BaseModel):
    """The standard's envelope; nothing besides."""

    model_config = ConfigDict(extra="forbid", strict=True)

    total_items: int
    total_pages: int
    page_number: int
    size: int
    first_page: bool
    last_page: bool
    empty: bool
    contents: list[dict]


class About(Strict):
    version: str = Field(pattern=r"^3\.")
    profile: str = Field(pattern="^https://")
    openapi_url: str = Field(pattern="^https://")
