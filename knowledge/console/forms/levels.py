"""Hours of one level of a record — service, location or the link between them — read into the form and written back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from knowledge.catalogue import facts
from knowledge.catalogue.model import Document
from knowledge.console.forms.attributes import NewId, with_field, with_values
from knowledge.console.forms.hours import dated, from_osm, to_osm
from knowledge.console.forms.values import Hours
from knowledge.search.hours import is_readable
from knowledge.search.schedules import last_day, osm_to_schedules, schedules_to_osm

#: What makes two rows of a schedule the same slot.
_SLOT: Final = ("freq", "byday", "opens_at", "closes_at", "valid_from", "valid_to", "notes")


def says_hours(level: Document) -> bool:
    """Whether the level says anything of its own about hours."""
    return bool(level.get("schedules") or facts.first(level, "osm_hours"))


def read_hours(level: Document) -> Hours:
    """The hours of the level as the form shows them."""
    rows: list[Document] = list(level.get("schedules") or ())
    osm = facts.first(level, "osm_hours")
    if not rows and not osm:
        return Hours()
    ends = [last_day(row) for row in rows]
    until = max((end for end in ends if end), default=None) if ends and all(ends) else None
    valid_to = until.isoformat() if until else ""
    if osm:
        return from_osm(osm, valid_to) if is_readable(osm) else Hours("expert", expert=osm, valid_to=valid_to)
    made, issues = schedules_to_osm(rows)
    if made is None or any(issue.lost for issue in issues):
        return Hours("expert", expert=made or "", valid_to=valid_to, lost=True)
    return from_osm(made, valid_to)


def with_hours(level: Document, entity: str, hours: Hours, new_id: NewId) -> Document:
    """The level with other hours, in both ways of saying them as far as the standard has words for them."""
    osm = to_osm(hours)
    if osm is None:
        return without_hours(level, entity, new_id) if says_hours(level) else level
    ends = {"valid_to": hours.valid_to} if _is_day(hours.valid_to) else {}
    if hours.kind != "expert":
        ends |= {"valid_from": hours.valid_from} if _is_day(hours.valid_from) else {}
    undated = osm if hours.kind == "expert" else to_osm(replace(hours, valid_from="")) or osm
    rows = [row | ends for row in osm_to_schedules(undated) or ()]
    if not rows and hours.kind != "expert" and ends:
        osm = dated(hours) or osm  # with no row to say until when, the expression has to
    done = with_values(level, entity, "osm_hours", (osm,), new_id)
    return with_field(done, "schedules", _same_rows(level, rows, new_id))


def without_hours(level: Document, entity: str, new_id: NewId) -> Document:
    """The level with nothing said about hours."""
    return with_field(with_values(level, entity, "osm_hours", (), new_id), "schedules", None)


def _same_rows(level: Document, rows: list[dict[str, str]], new_id: NewId) -> list[Document] | None:
    """The rows, as they were where they say the same: with their ids and whatever else they hold."""
    known = {_key(row): row for row in level.get("schedules") or ()}
    return [known.get(_key(row)) or {"id": new_id()} | row for row in rows] or None


def _key(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(row.get(field) or "") for field in _SLOT)


def _is_day(text: str) -> bool:
    try:
        return bool(text and date.fromisoformat(text))
    except ValueError:
        return False
