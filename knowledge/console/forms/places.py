"""Places of the form written into the locations of a catalogue and the links that lead there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from knowledge.catalogue import facts, values
from knowledge.catalogue.model import Document
from knowledge.console.forms.attributes import NewId, keys_of, with_field, with_flag, with_values
from knowledge.console.forms.levels import says_hours, with_hours, without_hours
from knowledge.console.forms.phones import with_phones
from knowledge.console.forms.reading import ADDRESS_TEXTS, PLACE_TEXTS, place_row
from knowledge.console.forms.values import Hours, PlaceRow
from knowledge.vocabulary import ACCESSIBILITY

_DEGREES: Final = {"latitude": 90.0, "longitude": 180.0}
Locations = dict[str, Document]


def degrees_of(name: str, text: str) -> float | None:
    """The degrees of ``latitude`` or ``longitude``; None when empty, unreadable or not on the globe."""
    found = values.degrees(text) if text else None
    return found if found is not None and abs(found) <= _DEGREES[name] else None


def with_places(
    service: Document,
    locations: Mapping[str, Document],
    shown: Sequence[PlaceRow],
    wanted: Sequence[PlaceRow],
    new_id: NewId,
) -> tuple[Document, Locations]:
    """The service linked to exactly these places, and the locations with what the form changes of them.

    A place that is no longer wanted loses its link only: another service may be given there.
    """
    before = {(row.key, row.link): row for row in shown}
    links: list[Document] = list(service.get("service_at_locations") or ())
    keys = keys_of(links)
    known = dict(zip(keys, links, strict=True))
    places = dict(locations)
    done: dict[str, Document] = {key: link for key, link in known.items() if not link.get("location_id")}
    for row in wanted:
        if not row.key:
            continue
        old = before.get((row.key, row.link))
        link = known.get(row.link)
        if link is not None and link.get("location_id") == row.key and row == old:
            done[row.link] = link
            continue
        if link is None or link.get("location_id") != row.key:
            link = {"id": row.link or new_id(), "location_id": row.key}
        place = places.get(row.key) or {"id": row.key, "location_type": row.kind}
        if old is None and row.key in places:
            old = place_row(row.link, link, place)  # it is known from other services
        done[row.link or link["id"]], places[row.key] = _written(link, place, old, row, new_id)
    order = [done[key] for key in keys if key in done] + [done[key] for key in done if key not in known]
    gone = {row.key for row in shown} - {str(link.get("location_id")) for link in order}
    service = with_field(service, "service_at_locations", order) if order or links else service
    return service, {key: place for key, place in places.items() if key not in gone}


def _written(
    link: Document, place: Document, old: PlaceRow | None, row: PlaceRow, new_id: NewId
) -> tuple[Document, Document]:
    before = old or PlaceRow(key=row.key, link=row.link)
    if row.kind != before.kind or "location_type" not in place:
        place = place | {"location_type": row.kind}
    for name in PLACE_TEXTS:
        if getattr(row, name) != getattr(before, name):
            place = with_field(place, name, getattr(row, name))
    place = _with_address(place, before, row, new_id)
    for name in _DEGREES:
        typed = getattr(row, name)
        if typed != getattr(before, name) and (not typed or degrees_of(name, typed) is not None):
            place = with_field(place, name, degrees_of(name, typed))
    if row.precision != before.precision or (old is None and row.kind == "physical" and row.latitude):
        place = with_values(place, "location", "location_precision", (row.precision,), new_id)
    if row.accessibility != before.accessibility:
        place = with_values(place, "location", "accessibility", row.accessibility, new_id, ACCESSIBILITY)
    if row.confidential != before.confidential:
        place = with_flag(place, "location", "confidential", row.confidential, new_id)
        if not row.confidential:
            link = with_flag(link, "service_at_location", "confidential", False, new_id)
    if row.phones != before.phones:
        if link.get("phones"):
            link = with_phones(link, row.phones, new_id, row.country or None)
        else:
            place = with_phones(place, row.phones, new_id, row.country or None)
    return _with_own_hours(link, place, before, row, new_id)


def _with_address(place: Document, before: PlaceRow, row: PlaceRow, new_id: NewId) -> Document:
    changed = [name for name in ADDRESS_TEXTS if getattr(row, name) != getattr(before, name)]
    if not changed:
        return place
    addresses: list[Document] = list(place.get("addresses") or ())
    first: Document = addresses[0] if addresses else {"id": new_id(), "address_type": "physical"}
    for name in changed:
        text = getattr(row, name)
        first = with_field(first, name, (values.country_code(text) or text) if name == "country" else text)
    return place | {"addresses": [first, *addresses[1:]]}


def _with_own_hours(
    link: Document, place: Document, before: PlaceRow, row: PlaceRow, new_id: NewId
) -> tuple[Document, Document]:
    """Hours belong to the link, unless the location has them: then they are those of the door."""
    wanted = row.hours if row.own_hours else Hours()
    if (row.own_hours, wanted) == (before.own_hours, before.hours if before.own_hours else Hours()):
        return link, place
    if not row.own_hours or wanted.kind == "unknown":
        return (
            without_hours(link, "service_at_location", new_id) if says_hours(link) else link,
            without_hours(place, "location", new_id) if says_hours(place) else place,
        )
    if says_hours(place) and not says_hours(link):
        return link, with_hours(place, "location", wanted, new_id)
    return with_hours(link, "service_at_location", wanted, new_id), place


def is_confidential(service: Document, locations: Mapping[str, Document]) -> bool:
    """Whether where the service is given must not be seen by everybody."""
    return facts.is_confidential(service) or any(
        facts.flag(place, "confidential") for place in locations.values()
    )
