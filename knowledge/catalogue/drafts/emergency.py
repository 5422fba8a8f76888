"""Looks at drafted emergency numbers before anybody may call them: real numbers, languages and sources given, help for every danger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

import phonenumbers

from knowledge.catalogue.drafts.types import DraftFinding
from knowledge.catalogue.emergencies import shipped_record
from knowledge.catalogue.model import Document
from knowledge.emergency import CRISIS_KINDS

#: A national number as dialled has more digits; what has fewer is a short code, known or not.
_SHORT: Final = 6


def emergency_findings(
    country: str, new: Document, old: Document | None, today: date
) -> Iterator[DraftFinding]:
    """What is to be said of the numbers of a country.

    Args:
        country: ISO 3166 alpha-2.
        new: As drafted; it fits its shape.
        old: As published; None when the shipped numbers are in use.
        today: The present day.
    """
    shipped = shipped_record(country)
    before = {_digits(line): line for line in (old or shipped).get("numbers") or ()}
    known = {_digits(line) for line in shipped["numbers"]}
    shown = [line for line in new["numbers"] if line.get("verified")]

    def finding(
        code: str, severity: str, line: Mapping[str, Any], field: str = "", *, fresh: bool = True
    ) -> DraftFinding:
        path = f"numbers[{line['id']}].{field}" if field else f"numbers[{line['id']}]"
        return DraftFinding(code, severity, "emergency", country, path, line["number"], fresh=fresh)

    for line in new["numbers"]:
        past = before.get(_digits(line))
        if _digits(line) not in known and not is_known(line["number"], country):
            yield finding("emergency_number", "error", line, "number", fresh=past is None)
        if not line.get("verified"):
            yield finding("emergency_unverified", "warning", line, "verified", fresh=past is None)
            continue
        if date.fromisoformat(line["verified"]) > today:
            yield finding("unfit", "error", line, "verified")
        if not (line.get("source") and line.get("source_url")):
            yield finding("unfit", "error", line, "source_url")
        if not line.get("languages"):
            silent = past is not None and not past.get("languages")
            yield finding("emergency_languages", "error", line, "languages", fresh=not silent)
    for kind in CRISIS_KINDS:
        if not any(kind in (line.get("crisis") or ()) for line in shown):
            yield DraftFinding("unfit", "error", "emergency", country, "crisis", kind)


def is_known(number: str, country: str) -> bool:
    """Whether such a number is given out in the country, or is a short code there, as far as the numbering plans tell."""
    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return False
    if len("".join(filter(str.isdigit, number))) <= _SHORT:
        return phonenumbers.is_valid_short_number_for_region(parsed, country)
    return phonenumbers.is_valid_number_for_region(parsed, country)


def _digits(line: Mapping[str, Any]) -> str:
    return "".join(letter for letter in str(line.get("number") or "") if letter.isdigit())
