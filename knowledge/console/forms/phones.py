"""Telephone numbers of the form: which number is meant in which country, how it is shown, and how rows go back into a record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import phonenumbers
from phonenumbers import PhoneNumberFormat

from knowledge.catalogue.model import Document
from knowledge.catalogue.values import western_digits
from knowledge.console.forms.attributes import NewId, keys_of, with_field
from knowledge.console.forms.reading import phone_rows
from knowledge.console.forms.values import PhoneRow

#: Numbers of at most so many digits are dialled as they are: 112, 116 111. What begins with 0 is part of a longer one.
_SHORT: Final = 6
#: Digits of the longest country code.
_CODE: Final = 3
#: What the library says of no country, and of worldwide numbers.
_NOWHERE: Final = frozenset({"ZZ", "001"})


@dataclass(frozen=True, slots=True)
class Dialled:
    """A number as it is understood.

    Attributes:
        e164: ``+40256123456``; of a short number its digits.
        national: As people write it in its country.
        international: As it is stored and shown: ``+40 256 123 456``.
        country: ISO 3166 alpha-2, None for a short or worldwide number.
        valid: Whether such a number is given out in its country, as far as is known.
    """

    e164: str
    national: str
    international: str
    country: str | None
    valid: bool


def dialled(number: str, country: str | None) -> Dialled | None:
    """What a typed number is; None if it can be none.

    Args:
        country: ISO 3166 alpha-2 of the place, for a number without a country code.
    """
    text = western_digits(number).strip()
    digits = re.sub(r"\D", "", text)
    if not re.fullmatch(r"[+(]?[\d\s().\-/–\u00a0*#]+", text):
        return None
    if 3 <= len(digits) <= _SHORT and not text.startswith("+") and not digits.startswith("0"):
        return Dialled(digits, text, text, None, True)
    try:
        parsed = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    e164, national, international = (
        phonenumbers.format_number(parsed, form)
        for form in (PhoneNumberFormat.E164, PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL)
    )
    region = phonenumbers.region_code_for_number(parsed)
    valid = phonenumbers.is_valid_number(parsed)
    return Dialled(e164, national, international, region if region and len(region) == 2 else None, valid)


def country_meant(number: str) -> str | None:
    """The country whose code a number begins with, however wrong the rest is; None if it begins with none."""
    digits = re.sub(r"\D", "", western_digits(number)) if number.strip().startswith("+") else ""
    found = (
        phonenumbers.region_code_for_country_code(int(digits[:size]))
        for size in range(1, min(len(digits), _CODE) + 1)
    )
    return next((country for country in found if country not in _NOWHERE), None)


def with_phones(
    document: Document, wanted: Sequence[PhoneRow], new_id: NewId, country: str | None = None
) -> Document:
    """The record with these numbers. Rows that were not edited stay as they are; those without a number are not written.

    Args:
        country: Of the place; a number that was typed anew is stored with its country code where that can be told.
    """
    rows: list[Document] = list(document.get("phones") or ())
    known = dict(zip(keys_of(rows), zip(rows, phone_rows(document), strict=True), strict=True))
    done: list[Document] = []
    for row in wanted:
        old, shown = known.get(row.key, (None, None))
        if row == shown and old is not None:
            done.append(old)
        elif row.number:
            done.append(_written(old or {"id": row.key or new_id()}, shown, row, new_id, country))
    return with_field(document, "phones", done) if done or "phones" in document else document


def _written(
    old: Document, shown: PhoneRow | None, row: PhoneRow, new_id: NewId, country: str | None
) -> Document:
    before, done = shown or PhoneRow(), dict(old)
    if row.number != before.number:
        known = dialled(row.number, country)
        done["number"] = known.international if known and known.valid else row.number
    for name in ("extension", "description"):
        if getattr(row, name) != getattr(before, name):
            done = with_field(done, name, getattr(row, name))
    if row.languages != before.languages:
        kept = [
            one
            for one in done.get("languages") or ()
            if not one.get("code") or one["code"].strip() in row.languages
        ]
        there = {str(one.get("code") or "").strip() for one in kept}
        done["languages"] = kept + [
            {"id": new_id(), "code": code} for code in row.languages if code not in there
        ]
    return done
