"""Reads days of the week as files write them — 1–7, "Mon-Fr", "понеділок" — into the two letters of RFC 5545."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from babel import Locale

from knowledge.vocabulary import LANGUAGES

DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RANGE: Final = re.compile(r"\s*(?:-|–|—|\bto\b|\bthrough\b)\s*", re.IGNORECASE)


@lru_cache(maxsize=1)
def names_of_days() -> dict[str, int]:
    """Names of the days in all languages of the product, in small letters and without dots, by number from Monday (0)."""
    names = {day.casefold(): number for number, day in enumerate(DAYS)}
    names |= {str(number + 1): number for number in range(7)}
    for language in LANGUAGES:
        for widths in Locale.parse(language).days.values():
            for width in ("wide", "abbreviated", "short"):
                for number, written in widths.get(width, {}).items():
                    name = written.casefold().strip(".")
                    # Two Latin letters mean different days in different languages ("ma" is Tuesday and, elsewhere, Monday).
                    if len(name) > 2 or (len(name) == 2 and not name.isascii()):
                        names.setdefault(name, number)
    return names


def weekdays(raw: str) -> list[str] | None:
    """``["MO", "TU"]`` of "1,2", "Mon, Tue" or "Monday to Tuesday"; None if it is not clear (0 is Sunday to some, Monday to others)."""
    found: list[str] = []
    for part in re.split(r"[,;/&]|\band\b", raw.strip()):
        ends = [names_of_days().get(end.strip().strip(".").casefold()) for end in _RANGE.split(part.strip())]
        if len(ends) > 2 or None in ends:
            return None
        first, last = (end for end in (ends[0], ends[-1]) if end is not None)
        span = range(first, last + 1 if last >= first else last + 8)
        found.extend(DAYS[number % 7] for number in span)
    return list(dict.fromkeys(found))
