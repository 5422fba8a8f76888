"""What the small buttons of the form do to its values: add a row, take one away, put a town where somebody pointed at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar

from knowledge.console.forms.attributes import NewId
from knowledge.console.forms.values import (
    WEEK_LENGTH,
    OrganizationPart,
    PhoneRow,
    PlaceRow,
    ServiceForm,
    Slot,
    Words,
)
from knowledge.console.numerals import whole

#: Rows of one list; more than anybody needs.
_MOST: Final = 40
_WORKDAYS: Final = 5
_T = TypeVar("_T")


def act(form: ServiceForm, deed: str, *, today: date, new_id: NewId, country: str = "") -> ServiceForm:
    """The form after a button was pressed; as it is for one that changes nothing.

    Args:
        form: As posted.
        deed: ``add:LIST``, ``remove:LIST.NUMBER``, ``copy:HOURS`` (Monday's to Tuesday–Friday), ``checked``, ``town:PLACE:LAT,LON,COUNTRY,NAME``,
            ``organization:ID``, ``organization-new``, ``organization-none``.
        today: For "I checked this today".
        new_id: Makes ids of new rows.
        country: Proposed for new places.
    """
    name, _, rest = deed.partition(":")
    if name == "add":
        return _at(form, rest.split("."), lambda rows: _more(rest, rows, new_id, country))
    if name == "remove":
        where, _, number = rest.rpartition(".")
        return _at(form, where.split("."), lambda rows: _fewer(rows, number))
    if name == "copy":
        return _at(form, f"{rest}.days".split("."), _monday_everywhere)
    if name == "checked":
        return replace(form, assured_date=today.isoformat(), contact_verified=True)
    if name == "town":
        where, _, town = rest.partition(":")
        return _at(form, where.split("."), lambda row: _moved(row, town))
    if name == "organization":
        return replace(form, organization=OrganizationPart("known", rest))
    if name == "organization-new":
        if form.organization.choice == "new":
            return form
        return replace(form, organization=OrganizationPart("new", new_id()))
    if name == "organization-none":
        return replace(form, organization=OrganizationPart())
    return form


def with_blanks(form: ServiceForm, new_id: NewId, country: str = "") -> ServiceForm:
    """The form with an empty row wherever a first one is expected."""
    done = form
    if not form.phones:
        done = act(done, "add:phones", today=date.min, new_id=new_id)
    if not form.places and not form.coverage:
        done = act(done, "add:places", today=date.min, new_id=new_id, country=country)
    return done


def _at(value: _T, path: Sequence[str], change: Callable[[Any], Any]) -> _T:
    """The value with what stands at a path changed; as it is where there is no such path."""
    if not path:
        changed: _T = change(value)
        return changed
    name, rest = path[0], path[1:]
    if is_dataclass(value) and name in {field.name for field in fields(value)}:
        return replace(value, **{name: _at(getattr(value, name), rest, change)})  # type: ignore[type-var]
    if isinstance(value, tuple) and (number := whole(name, most=len(value) - 1)) is not None:
        rows: Any = (*value[:number], _at(value[number], rest, change), *value[number + 1 :])
        same: _T = rows
        return same
    return value


def _more(path: str, rows: Any, new_id: NewId, country: str) -> Any:
    if not isinstance(rows, tuple) or len(rows) >= _MOST:
        return rows
    last = path.rpartition(".")[2]
    if last == "phones":
        return (*rows, PhoneRow(new_id()))
    if last == "places":
        return (*rows, PlaceRow(new_id(), new_id(), country=country))
    if last == "words":
        return (*rows, Words())
    if last == "slots":
        return (*rows, Slot())
    return rows


def _fewer(rows: Any, number: str) -> Any:
    gone = whole(number)
    return tuple(row for index, row in enumerate(rows) if index != gone) if isinstance(rows, tuple) else rows


def _monday_everywhere(days: Any) -> Any:
    if not isinstance(days, tuple) or len(days) != WEEK_LENGTH:
        return days
    return (days[0],) * _WORKDAYS + days[_WORKDAYS:]


def _moved(row: Any, town: str) -> Any:
    lat, lon, country, name = (*town.split(",", 3), "", "", "", "")[:4]
    if not isinstance(row, PlaceRow) or not name:
        return row
    return replace(row, city=name, country=country, latitude=lat, longitude=lon, precision="town")
