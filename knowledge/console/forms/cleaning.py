"""Takes out of the form what only stands there to be filled in: empty rows, times of days that are closed, hours that do not count."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from knowledge.console.forms.values import Day, Hours, PhoneRow, PlaceRow, ServiceForm, Words

_BLANK_PLACE: Final = PlaceRow()


def cleaned(form: ServiceForm) -> ServiceForm:
    """The form without empty rows: what came from documents and was not touched is the same as it came."""
    return replace(
        form,
        words=tuple(row for row in form.words if row != Words(row.language) or row.language),
        places=tuple(_place(row) for row in form.places if not is_blank(row)),
        phones=_phones(form.phones),
        hours=_hours(form.hours),
    )


def is_blank(row: PlaceRow) -> bool:
    """Whether nobody has said anything of a place yet; a country alone, which is proposed, is nothing."""
    return _place(replace(row, country="")) == replace(_BLANK_PLACE, key=row.key, link=row.link)


def _place(row: PlaceRow) -> PlaceRow:
    return replace(row, phones=_phones(row.phones), hours=_hours(row.hours) if row.own_hours else Hours())


def _phones(rows: tuple[PhoneRow, ...]) -> tuple[PhoneRow, ...]:
    return tuple(row for row in rows if row != PhoneRow(row.key))


def _hours(hours: Hours) -> Hours:
    if hours.kind == "unknown":
        return Hours()
    if hours.kind == "always":
        return Hours("always", valid_from=hours.valid_from, valid_to=hours.valid_to)
    if hours.kind == "expert":
        return Hours("expert", expert=hours.expert, valid_to=hours.valid_to, lost=hours.lost)
    return replace(
        hours,
        days=tuple(_day(day) for day in hours.days),
        holiday=_day(hours.holiday) if hours.holidays == "open" else Day(),
        expert="",
        lost=False,
        remark=hours.remark,
    )


def _day(day: Day) -> Day:
    slots = () if day.all_day else tuple(slot for slot in day.slots if slot.opens or slot.closes)
    return replace(day, slots=slots)
