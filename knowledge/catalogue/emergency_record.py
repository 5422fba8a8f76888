"""The emergency numbers of one country as operators keep them: a record of the catalogue, so that a change has drafts, four eyes and a history.

What does not fit this shape is not given to people: see :mod:`knowledge.catalogue.emergencies`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from knowledge.emergency import PURPOSES
from knowledge.search.hours import is_readable

_DIALLED: Final = re.compile(r"[+(]?[\d\s().\-/*#]{2,30}")


class EmergencyLine(BaseModel):
    """One number; the fields are those of :class:`knowledge.emergency.EmergencyNumber`.

    ``note`` is for operators, people are not shown it. Without ``verified`` people are not shown the number at all.
    """

    model_config = ConfigDict(extra="forbid")

    id: str = Field(min_length=1, max_length=40)
    number: str
    purpose: str
    crisis: list[Literal["self_harm", "violence", "medical", "child"]] = []
    languages: list[str] = []
    hours: str | None = Field(None, max_length=200)
    note: str | None = Field(None, max_length=500)
    source: str | None = Field(None, max_length=500)
    source_url: str | None = Field(None, pattern=r"^https?://\S+$", max_length=2000)
    verified: str | None = None

    @field_validator("number")
    @classmethod
    def _is_dialled(cls, value: str) -> str:
        if not _DIALLED.fullmatch(value) or sum(letter.isdigit() for letter in value) < 2:
            raise ValueError("a number that can be dialled")
        return value

    @field_validator("purpose")
    @classmethod
    def _is_known(cls, value: str) -> str:
        if value not in PURPOSES:
            raise ValueError(f"one of {', '.join(PURPOSES)}")
        return value

    @field_validator("languages")
    @classmethod
    def _are_codes(cls, value: list[str]) -> list[str]:
        if any(not re.fullmatch(r"[a-z]{2,3}", code) for code in value):
            raise ValueError("codes of languages")
        return value

    @field_validator("hours")
    @classmethod
    def _are_hours(cls, value: str | None) -> str | None:
        if value is not None and not is_readable(value):
            raise ValueError("opening hours in OpenStreetMap's syntax")
        return value

    @field_validator("verified")
    @classmethod
    def _is_a_day(cls, value: str | None) -> str | None:
        if value is not None:
            date.fromisoformat(value)
        return value


class EmergencyRecord(BaseModel):
    """All numbers of a country; ``id`` is its ISO 3166 alpha-2 code."""

    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[A-Z]{2}$")
    numbers: list[EmergencyLine] = Field(min_length=1, max_length=60)

    @model_validator(mode="after")
    def _each_once(self) -> EmergencyRecord:
        for found in (
            [line.id for line in self.numbers],
            [re.sub(r"\D", "", line.number) for line in self.numbers],
        ):
            if len(set(found)) < len(found):
                raise ValueError("every number once")
        return self
