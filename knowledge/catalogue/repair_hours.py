"""Repairs the rows of schedules: days and times as people write them, several slots in one field, offsets where a zone is needed."""

from __future__ import annotations

import re
from typing import Final

from knowledge.catalogue import values
from knowledge.catalogue.identifiers import MISSING, Path, Raw, Tell, stable_id
from knowledge.catalogue.weekdays import weekdays

_BYDAY: Final = re.compile(r"[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)")
_OFFSET: Final = re.compile(r"(?:UTC|GMT)?\s*[+-]?\d{1,2}(?:[:.]?\d{2})?", re.IGNORECASE)


def repaired_schedule(part: Raw, path: Path, tell: Tell, country: str | None) -> list[Raw]:
    """The rows that one row of a schedule means: several where it holds several slots.

    Args:
        country: ISO 3166 alpha-2 of the place, for the name of its time zone.
    """
    if part.get("until") and part.get("count") is not None:
        tell("until_and_count", "repaired", (*path, "count"), part["count"], "until alone")
        del part["count"]
    for key in ("freq", "byday", "wkst"):
        if isinstance(part.get(key), list):
            part[key] = ",".join(map(str, part[key]))
        if isinstance(part.get(key), str):
            part[key] = part[key].strip().upper()
    _repair_days(part, path, tell)
    offset = str(part.get("timezone") or "").strip()
    if _OFFSET.fullmatch(offset):
        # The standard asks for it, but it is wrong for half of the year.
        zone = values.timezone_of(country) or "Europe/Bucharest"
        tell(
            "timezone_offset",
            "noted",
            (*path, "timezone"),
            offset,
            f"a zone such as {zone}; the place's is used",
        )
    opens, closes = (str(part.get(key) or "").strip() for key in ("opens_at", "closes_at"))
    whole = [text for text in (opens, closes) if text]
    if whole and (not opens or not closes or opens == closes) and (found := values.slots(whole[0])):
        tell(
            "several_slots",
            "repaired",
            (*path, "opens_at"),
            whole[0],
            ", ".join("–".join(slot) for slot in found),
        )
        done = [part | {"opens_at": start, "closes_at": end} for start, end in found]
        for row in done[1:]:
            if row.get("id"):
                row["id"] = stable_id(row["id"], row["opens_at"])
        return done
    for key, text in (("opens_at", opens), ("closes_at", closes)):
        if not text or text.casefold() in MISSING:
            part.pop(key, None)
        elif (time := values.clock(text)) is None:
            tell("time_invalid", "refused", (*path, key), text, "a time such as 16:00")
            del part[key]
        else:
            if time[1]:
                tell("time_offset", "repaired", (*path, key), text, f"{time[0]}, the time at the place")
            elif time[0] != text and not text.startswith(f"{time[0]}:00"):
                tell("time_written", "repaired", (*path, key), text, time[0])
            part[key] = time[0]
    return [part]


def _repair_days(part: Raw, path: Path, tell: Tell) -> None:
    raw = part.get("byday")
    if not raw or all(_BYDAY.fullmatch(day.strip()) for day in str(raw).split(",")):
        return
    days = weekdays(str(raw))
    if days is None:
        tell("days_invalid", "noted", (*path, "byday"), raw, "days such as MO,TU; these hours are not used")
    else:
        part["byday"] = ",".join(days)
        tell("days_written", "repaired", (*path, "byday"), raw, part["byday"])
