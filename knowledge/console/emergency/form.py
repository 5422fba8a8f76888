"""Emergency numbers as a form has them: a row for each number, everything typed as it was typed until it fits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, Self

from pydantic import ValidationError
from starlette.datastructures import FormData

from knowledge.catalogue import facts
from knowledge.catalogue.emergency_record import EmergencyLine
from knowledge.catalogue.model import Document
from knowledge.catalogue.plain_hours import read_hours
from knowledge.catalogue.values import western_digits
from knowledge.emergency import CRISIS_KINDS, PURPOSES

_MOST: Final = 60
_LONGEST: Final = 2000
_TEXTS: Final = ("number", "hours", "note", "source", "source_url", "verified")


@dataclass(frozen=True, slots=True)
class Row:
    """One number as typed; ``id`` is empty for a new one, ``verified`` an ISO date or empty."""

    id: str = ""
    number: str = ""
    purpose: str = "other"
    crisis: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    hours: str = ""
    note: str = ""
    source: str = ""
    source_url: str = ""
    verified: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing that matters was typed."""
        return not any((self.number, self.hours, self.note, self.source, self.source_url, self.languages))

    @classmethod
    def of(cls, line: Mapping[str, Any]) -> Self:
        """Of a line of a record."""
        return cls(
            id=str(line.get("id") or ""),
            purpose=str(line.get("purpose") or "other"),
            crisis=tuple(kind for kind in CRISIS_KINDS if kind in (line.get("crisis") or ())),
            languages=tuple(line.get("languages") or ()),
            **{name: str(line.get(name) or "") for name in _TEXTS},
        )

    def line(self, taken: set[str]) -> Document:
        """The line of a record; ids in ``taken`` belong to others."""
        digits = "".join(letter for letter in self.number if letter.isdigit()) or "number"
        free = (digits, *(f"{digits}-{count}" for count in range(2, _MOST + 2)))
        line: Document = {
            "id": self.id or next(one for one in free if one not in taken),
            "purpose": self.purpose,
            "crisis": list(self.crisis),
            "languages": list(self.languages),
            **{name: getattr(self, name) for name in _TEXTS},
            "hours": _hours(self.hours),
        }
        return {key: value for key, value in line.items() if value not in ("", [])}


@dataclass(frozen=True, slots=True)
class EmergencyForm:
    """All numbers of a country as typed."""

    rows: tuple[Row, ...]

    @classmethod
    def of(cls, document: Document) -> Self:
        """Of a record."""
        return cls(tuple(Row.of(line) for line in document.get("numbers") or ()))

    @classmethod
    def read(cls, form: FormData, today: date) -> Self:
        """Of a sent form; rows that are to go are left out."""

        def row(key: str) -> Row:
            def text(name: str) -> str:
                value = form.get(f"{name}.{key}")
                return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""

            crisis = form.getlist(f"crisis.{key}")
            languages = [one for one in form.getlist(f"languages.{key}") if isinstance(one, str)]
            purpose = text("purpose")
            return Row(
                id=text("id")[:40],
                number=western_digits(text("number")),
                purpose=purpose if purpose in PURPOSES else "other",
                crisis=tuple(kind for kind in CRISIS_KINDS if kind in crisis),
                languages=tuple(dict.fromkeys(languages)),
                hours=text("hours"),
                note=text("note"),
                source=text("source"),
                source_url=text("source_url"),
                verified=today.isoformat() if form.get(f"today.{key}") else text("verified"),
            )

        keys = [key for key in form.getlist("row") if isinstance(key, str)][:_MOST]
        return cls(tuple(row(key) for key in keys if not form.get(f"remove.{key}")))

    def with_row(self) -> Self:
        """The form with room for another number."""
        return replace(self, rows=(*self.rows, Row()))

    def problems(self, today: date) -> dict[str, str]:
        """Field with the place of its row (``number.0``) → text key of what is wrong."""
        found: dict[str, str] = {}
        digits: set[str] = set()
        for place, row in enumerate(self.rows):
            if row.empty:
                continue
            try:
                EmergencyLine.model_validate(row.line(set()))
            except ValidationError as error:
                for one in error.errors():
                    found[f"{one['loc'][0]}.{place}"] = _error(str(one["loc"][0]))
            checked = facts.day(row.verified)
            if row.verified and (checked is None or checked > today):
                found[f"verified.{place}"] = _error("verified")
            if row.verified and not row.source:
                found[f"source.{place}"] = _error("source")
            if row.verified and not row.source_url:
                found[f"source_url.{place}"] = _error("source_url")
            dialled = "".join(letter for letter in row.number if letter.isdigit())
            if dialled in digits:
                found.setdefault(f"number.{place}", "emergency-error-twice")
            digits.add(dialled)
        if all(row.empty for row in self.rows):
            found["number.0"] = "emergency-error-none"
        return found

    def document(self, country: str) -> Document:
        """The record."""
        kept = [row for row in self.rows if not row.empty]
        taken = {row.id for row in kept if row.id}
        lines = []
        for row in kept:
            lines.append(row.line(taken))
            taken.add(lines[-1]["id"])
        return {"id": country, "numbers": lines}


def _error(field: str) -> str:
    known = ("number", "hours", "source", "source_url", "verified", "languages")
    return f"emergency-error-{field}" if field in known else "emergency-error-number"


def _hours(typed: str) -> str:
    """As it is stored; what cannot be read stays as typed, and is told as a problem."""
    plain = read_hours(typed) if typed else None
    if plain is not None and plain.osm is not None and not plain.by_appointment:
        return plain.osm
    return typed
