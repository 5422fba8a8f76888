"""Finds services that are in the catalogue twice: nearly one name, and one organisation, telephone or door."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from rapidfuzz import fuzz

from knowledge.catalogue.findings import Finding
from knowledge.catalogue.guard import linked_places
from knowledge.catalogue.model import Document

#: Names this much alike (0–100) are taken for one.
_ALIKE: Final = 92
#: Digits of a telephone number that tell it from others, with or without the country's code.
_DIGITS: Final = 9
#: Squares of about a hundred metres; two grids, half a square apart, so that neighbours share one of them.
_SQUARE: Final = 0.001

Key = tuple[Any, ...]


def check_duplicates(services: Iterable[Document], locations: Mapping[str, Document]) -> Iterator[Finding]:
    """One finding for each pair; the second one's id is the detail."""
    groups: dict[Key, list[Document]] = defaultdict(list)
    for service in services:
        for key in _keys(service, locations):
            groups[key].append(service)
    seen: set[tuple[str, str]] = set()
    for members in groups.values():
        for index, one in enumerate(members):
            for other in members[index + 1 :]:
                pair = (one["id"], other["id"])
                if pair in seen or not _alike(one["name"], other["name"]):
                    continue
                seen.add(pair)
                yield Finding("duplicate", "warning", "service", one["id"], "name", one["name"], other["id"])


def _alike(one: str, other: str) -> bool:
    return fuzz.token_sort_ratio(one.casefold(), other.casefold()) >= _ALIKE


def _keys(service: Document, locations: Mapping[str, Document]) -> set[Key]:
    """Whatever two records of one service have in common."""
    places = [locations[link] for link in linked_places(service) if link in locations]
    towns = frozenset(
        str(address.get("city") or "").casefold()
        for place in places
        for address in place.get("addresses") or ()
    )
    numbers = {re.sub(r"\D", "", phone["number"])[-_DIGITS:] for phone in service.get("phones") or ()}
    keys: set[Key] = {("phone", number, towns) for number in numbers if number}
    if owner := service.get("organization_id"):
        keys.add(("organization", owner, towns))
    for place in places:
        if (lat := place.get("latitude")) is not None and (lon := place.get("longitude")) is not None:
            for shift in (0.0, 0.5):
                keys.add(("door", shift, int(lat / _SQUARE + shift), int(lon / _SQUARE + shift)))
    return keys
