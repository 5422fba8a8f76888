"""Reads the new address that a provider wrote, where it can be nothing else: a street with a number, in the same town."""

from __future__ import annotations

import re
from typing import Final

from knowledge.catalogue.listings import folded
from knowledge.catalogue.model import Document

_PARTS: Final = re.compile(r"[,;\n]")
_POSTAL: Final = re.compile(r"(\d{2}-\d{3}|\d{4,6})(?:\s+(\D.*))?", re.ASCII)
#: More words are a sentence about an address.
_MOST_WORDS: Final = 8
#: What was known of the old door and does not hold for the new one.
_OF_THE_DOOR: Final = ("latitude", "longitude", "transportation")


def moved(place: Document, text: str) -> Document | None:
    """The place at another address in its town, without its position, which somebody has to find; None where the text may mean more.

    Args:
        place: As it is; it must have one address.
        text: What the provider wrote.
    """
    rows = place.get("addresses") or []
    if len(rows) != 1:
        return None
    known = {folded(str(rows[0].get(key) or "")) for key in ("city", "region", "state_province", "country")}
    street: list[str] = []
    postal = ""
    for part in filter(None, map(str.strip, _PARTS.split(text))):
        found = _POSTAL.fullmatch(part)
        if found and not postal and (found[2] is None or folded(found[2]) in known):
            postal = found[1]
        elif folded(part) not in known:
            street.append(part)
    if len(street) != 1 or len(street[0].split()) > _MOST_WORDS or not re.search(r"[^\W\d].*\d", street[0]):
        return None
    kept = {key: value for key, value in rows[0].items() if key not in ("address_2", "postal_code")}
    address = kept | {"address_1": street[0]} | ({"postal_code": postal} if postal else {})
    done = {key: value for key, value in place.items() if key not in _OF_THE_DOOR}
    marks = [row for row in place.get("attributes") or () if row.get("link_type") != "location_precision"]
    return done | {"addresses": [address]} | ({"attributes": marks} if "attributes" in place else {})
