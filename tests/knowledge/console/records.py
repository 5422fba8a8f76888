"""Records for the tests of the form: those that are shipped, taken apart as the catalogue stores them, and invented ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from knowledge.catalogue.model import canonical
from knowledge.console.forms import Documents
from knowledge.vocabulary import LANGUAGES, NEEDS

DATA = Path(__file__).parents[3] / "knowledge" / "data"


def taken_apart(nested: dict[str, Any]) -> Documents:
    """A service as it is stored: organisation and locations are records of their own."""
    service = dict(nested)
    organization = service.pop("organization", None)
    locations = {}
    links = []
    for link in service.get("service_at_locations") or ():
        link = dict(link)
        if place := link.pop("location", None):
            locations[place["id"]] = canonical("location", place)
            link["location_id"] = place["id"]
        links.append(link)
    if links:
        service["service_at_locations"] = links
    if organization:
        service["organization_id"] = organization["id"]
    return Documents(
        canonical("service", service),
        canonical("organization", organization) if organization else None,
        locations,
    )


def shipped() -> list[Documents]:
    """Every service that we ship."""
    return [
        taken_apart(one)
        for name in ("starter", "examples")
        for one in json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    ]


_words = st.text(max_size=20)
_ids = st.sampled_from(["a", "b", "c-1", "c-2", "77"])
_hours = st.sampled_from(
    ["24/7", "Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; PH off", "Mo[1] 10:00-12:00", "Jun-Aug Mo 09:00-12:00", "sunrise-sunset",
     'Mo 09:00-12:00 "nach Vereinbarung"', "Mo-Fr 08:00-12:00,14:00-18:00; Sa 10:00-13:00", "nonsense", "Fr 22:00-02:00", "SH off; Mo 10:00-11:00"]
)  # fmt: skip
_slots = st.fixed_dictionaries(
    {"byday": st.sampled_from(["MO,TU", "SA", "1MO", "what"]), "opens_at": st.sampled_from(["09:00", "22:00", "late"])},
    optional={"id": _ids, "freq": st.sampled_from(["WEEKLY", "MONTHLY"]), "closes_at": st.just("17:00"), "valid_to": st.just("2027-01-31"),
              "notes": _words, "description": _words},
)  # fmt: skip
_attributes = st.one_of(
    st.fixed_dictionaries({"link_type": st.just("need"), "value": st.sampled_from([*NEEDS, "unheard of", " food "])}, optional={"id": _ids}),
    st.fixed_dictionaries({"link_type": st.just("coverage"), "value": st.sampled_from(["RO", "MD", "Cluj ", "a  b"])}),
    st.fixed_dictionaries({"link_type": st.just("sample"), "value": _words}, optional={"label": st.sampled_from(["uk", "xx", "English"])}),
    st.fixed_dictionaries({"link_type": st.just("osm_hours"), "value": _hours}),
    st.fixed_dictionaries({"link_type": st.sampled_from(["confidential", "contact_verified", "example", "text_language", "cost", "expires"]), "value": st.sampled_from(["true", "false", "ro", "free", "2027-01-01"])}),
    st.fixed_dictionaries({"link_type": _words, "value": _words}),
)  # fmt: skip
_languages = st.fixed_dictionaries({}, optional={"id": _ids, "code": st.sampled_from(["ro", "uk", "ka", " en"]), "name": _words, "note": _words})  # fmt: skip
_phones = st.fixed_dictionaries(
    {"number": st.sampled_from(["+40 256 123 456", "112", "0256-123456", "ask inside"])},
    optional={"id": _ids, "extension": st.just("12"), "description": _words, "type": st.just("fax"), "languages": st.lists(_languages, max_size=2)},
)  # fmt: skip
_parts = {
    "phones": st.lists(_phones, max_size=3),
    "schedules": st.lists(_slots, max_size=3),
    "languages": st.lists(_languages, max_size=3),
    "attributes": st.lists(_attributes, max_size=6),
}
_links = st.fixed_dictionaries({"id": _ids}, optional=_parts | {"location_id": st.sampled_from(["l1", "l2", "l3"]), "description": _words})  # fmt: skip
_services = st.fixed_dictionaries(
    {"id": st.just("s"), "name": st.text(min_size=1, max_size=30), "status": st.sampled_from(["active", "temporarily closed", "defunct"])},
    optional=_parts
    | {
        "description": st.text(max_size=60), "alternate_name": _words, "email": _words, "url": _words, "alert": _words,
        "organization_id": st.sampled_from(["o1", "o2"]), "minimum_age": st.integers(-2, 200), "maximum_age": st.integers(0, 99),
        "assured_date": st.sampled_from(["2026-11-01", "2026-11-01T10:00:00Z", "last week"]), "fees_description": _words, "wait_time": _words,
        "service_at_locations": st.lists(_links, max_size=3),
        "translations": st.lists(
            st.fixed_dictionaries(
                {"entity": st.sampled_from(["service", "phone"]), "entity_id": st.sampled_from(["s", "a"]), "field": st.sampled_from(["name", "description", "fees_description"]),
                 "language": st.sampled_from([*LANGUAGES, "xx"]), "text": _words, "status": st.sampled_from(["human", "unreviewed"])},
                optional={"source_hash": _words},
            ),
            max_size=4,
        ),
    },
)  # fmt: skip
_locations = st.fixed_dictionaries(
    {},
    optional=_parts
    | {
        "name": _words, "location_type": st.sampled_from(["physical", "virtual", "postal"]), "latitude": st.floats(-90, 90), "longitude": st.integers(-180, 180),
        "transportation": _words, "addresses": st.lists(st.fixed_dictionaries({}, optional={"id": _ids, "address_1": _words, "city": _words, "country": st.sampled_from(["RO", "Romania", "xx"]), "region": _words}), max_size=2),
    },
)  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> Documents:
    """Documents with every kind of oddity that the model lets through."""
    service = canonical("service", draw(_services))
    owner = {"id": service["organization_id"], "name": "O", "website": draw(_words)} if "organization_id" in service else None  # fmt: skip
    places = {
        link["location_id"] for link in service.get("service_at_locations", ()) if "location_id" in link
    }
    known = {key: canonical("location", {"id": key} | draw(_locations)) for key in sorted(places)}
    return Documents(service, owner, known)
