"""Makes of stored documents the plain records that search works with; what must not be shown is not even handed over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from knowledge.catalogue import facts, values
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.model import Document
from knowledge.catalogue.redaction import Secrets, redact, redact_place
from knowledge.catalogue.translations import answer_status
from knowledge.search.hours import is_by_appointment, is_readable, zone
from knowledge.search.reader import (
    AnswerText,
    IndexedAnswer,
    IndexedPlace,
    IndexedService,
    Precision,
    ServiceText,
)
from knowledge.search.schedules import last_day, schedules_to_osm
from knowledge.search.types import Phone
from knowledge.vocabulary import ACCESSIBILITY, COSTS, GENDERS, GROUPS, NEEDS, STATUSES

#: Which field of HSDS becomes which text of a card.
_FIELDS: Final = {
    "name": "name", "description": "description", "alternate_name": "alternate_name",
    "eligibility_description": "eligibility", "application_process": "application",
    "fees_description": "fees", "alert": "alert",
}  # fmt: skip
#: Most honest last: several fields are as good as the worst of them.
_WORST: Final = ("stale", "machine", "unreviewed", "human")
#: What a text is written in when nobody says so: the language of the country's offices.
_WRITTEN_IN: Final = {
    "RO": "ro", "MD": "ro", "UA": "uk", "PL": "pl", "DE": "de", "AT": "de", "FR": "fr", "ES": "es", "TR": "tr", "IR": "fa",
}  # fmt: skip


def indexed_service(
    service: Document,
    organization: Document | None,
    locations: Mapping[str, Document],
    *,
    check_after: timedelta,
) -> IndexedService:
    """One service as search sees it.

    Args:
        service: Its document.
        organization: Document of its organisation, if known.
        locations: Documents of its locations by id.
        check_after: How long a check of the facts is good for.
    """
    secret = is_secret(service, [locations[link] for link in linked_places(service) if link in locations])
    if secret:
        # Not even search learns more: what it never had it can show in no snippet, index or log.
        service, organization, locations = _concealed(service, organization, locations)
    places = tuple(
        _place(service, link, locations.get(str(link.get("location_id"))))
        for link in service.get("service_at_locations") or ()
    )
    assured = facts.day(service.get("assured_date"))
    owner = organization or {}
    return IndexedService(
        id=service["id"],
        texts=_texts(service, owner, next((place.country for place in places if place.country), None)),
        places=places,
        organization=str(owner.get("name") or ""),
        organization_id=service.get("organization_id"),
        needs=_known(service, "need", NEEDS),
        status=service["status"],
        languages=_languages(service),
        accepts=_known(service, "accepts_status", STATUSES),
        groups=_known(service, "group", GROUPS),
        minimum_age=service.get("minimum_age"),
        maximum_age=service.get("maximum_age"),
        interpretation=service.get("interpretation_services"),
        phones=_phones(service) or _phones(owner),
        url=service.get("url") or owner.get("website"),
        email=service.get("email") or owner.get("email"),
        coverage=tuple(
            value for value in facts.values(service, "coverage") if len(value) == 2 and value.isupper()
        ),
        appointment=_appointment(service),
        confidential=secret,
        example=facts.flag(service, "example"),
        contact_verified=(facts.first(service, "contact_verified") or "").casefold() == "true",
        reported=facts.flag(service, "reported"),
        source=facts.first(service, "source"),
        assured=assured,
        genders=_known(service, "gender", GENDERS),
        cost=next(iter(_known(service, "cost", COSTS)), None),
        area=_area(service),
        check_due=min(
            (
                due
                for due in (
                    facts.day(facts.first(service, "expires")),
                    assured + check_after if assured else None,
                )
                if due
            ),
            default=None,
        ),
    )


def indexed_answer(answer: Document, *, check_after: timedelta) -> IndexedAnswer:
    """One answer as search sees it; a translation made from an older text of the leading language is stale."""
    leading = answer["texts"][0]
    assured = facts.day(answer.get("assured_date"))
    return IndexedAnswer(
        id=answer["id"],
        texts=tuple(
            AnswerText(
                text["language"],
                text["title"],
                text["text"],
                answer_status(answer, text),
                tuple(text.get("samples") or ()),
            )
            for text in answer["texts"]
        ),
        source_url=answer["source_url"],
        needs=tuple(need for need in answer.get("needs") or () if need in NEEDS),
        country=answer.get("country"),
        original=leading["language"],
        assured=assured,
        check_due=assured + check_after if assured else None,
        reported=facts.flag(answer, "reported"),
    )


def _concealed(
    service: Document, organization: Document | None, locations: Mapping[str, Document]
) -> tuple[Document, Document | None, Mapping[str, Document]]:
    here = {link: locations[link] for link in linked_places(service) if link in locations}
    secrets = Secrets(here.values())
    owner = redact(organization, "organization", secrets) if organization else None
    places = {key: redact_place(place, secrets) for key, place in here.items()}
    return redact(service, "service", secrets), owner, places


def _known(document: Document, link_type: str, vocabulary: Iterable[str]) -> tuple[str, ...]:
    allowed = frozenset(vocabulary)
    return tuple(value for value in facts.values(document, link_type) if value in allowed)


def _area(service: Document) -> str:
    """Where the people it serves live, as written: coverage that is no country code, and the standard's service areas."""
    words = [value for value in facts.values(service, "coverage") if len(value) != 2]
    words += [
        str(row["name"])
        for row in service.get("service_areas") or ()
        if isinstance(row, dict) and row.get("name")
    ]
    return " · ".join(dict.fromkeys(words))


def _appointment(service: Document) -> Any:
    value = facts.first(service, "appointment")
    if value in ("required", "walk_in"):
        return value
    levels = (service, *(service.get("service_at_locations") or ()))
    said = [text for level in levels for text in facts.values(level, "osm_hours")]
    said += [str(row.get("notes") or "") for level in levels for row in level.get("schedules") or ()]
    return "required" if is_by_appointment(*said) else None


def _codes(rows: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(row["code"]) for row in rows if row.get("code")))


def _languages(service: Document) -> tuple[str, ...]:
    """Those of the service; those of its links only where the service itself names none."""
    own = _codes(service.get("languages") or ())
    links = service.get("service_at_locations") or ()
    return own or _codes(row for link in links for row in link.get("languages") or ())


def _phones(document: Document) -> tuple[Phone, ...]:
    phones = []
    for row in document.get("phones") or ():
        number = row["number"] + (f" ext. {row['extension']}" if row.get("extension") else "")
        phones.append(Phone(number, row.get("description"), _codes(row.get("languages") or ())))
    return tuple(dict.fromkeys(phones))


def _place(service: Document, link: Document, location: Document | None) -> IndexedPlace:
    place = location or {}
    address: Document = next(iter(place.get("addresses") or ()), {})
    country = address.get("country") if len(str(address.get("country") or "")) == 2 else None
    phones = _phones(link) or _phones(place)
    online = place.get("location_type") == "virtual"
    if facts.is_confidential(service, place):
        # Not even search knows where it is: a distance asked from three positions would give it away.
        return IndexedPlace(precision="online" if online else "none", country=country, phones=phones)
    lat, lon = place.get("latitude"), place.get("longitude")
    osm, valid_to, zones = _hours((link, place, service))
    city = address.get("city")
    return IndexedPlace(
        location_id=link.get("location_id"),
        service_at_location_id=link.get("id"),
        precision=_precision(place, online, lat is not None, bool(city)),
        lat=lat,
        lon=lon,
        town=city,
        town_names=tuple(
            dict.fromkeys(
                row["text"]
                for row in place.get("translations") or ()
                if row["field"] == "city" or (row["field"] == "name" and place.get("name") == city)
            )
        ),
        country=country,
        address=_address_line(address),
        osm_hours=osm,
        hours_valid_to=valid_to,
        timezone=zones or (values.timezone_of(country, lat, lon) if osm else None),
        phones=phones,
        accessibility=tuple(
            dict.fromkeys((*_known(place, "accessibility", ACCESSIBILITY), *_known(service, "accessibility", ACCESSIBILITY)))
        ),
    )  # fmt: skip


def _precision(place: Document, online: bool, located: bool, city: bool) -> Precision:
    if online:
        return "online"
    if located:
        return "town" if facts.first(place, "location_precision") == "town" else "exact"
    return "town" if city else "none"


def _address_line(address: Document) -> str | None:
    if not (address.get("address_1") or address.get("address_2")):
        return None  # a town alone is no address
    town = " ".join(str(address[key]) for key in ("postal_code", "city") if address.get(key))
    parts = (address.get("attention"), address.get("address_1"), address.get("address_2"), town)
    return ", ".join(str(part) for part in parts if part)


def _hours(levels: Iterable[Document]) -> tuple[str | None, date | None, str | None]:
    """Hours, last day they hold, and zone, from the nearest of link, location and service that says any."""
    zone_name = None
    for level in levels:
        rows = level.get("schedules") or ()
        attribute = facts.first(level, "osm_hours")
        named = (facts.first(level, "timezone"), *(str(row.get("timezone") or "") for row in rows))
        zone_name = zone_name or next((name for name in named if name and "/" in name and zone(name)), None)
        if not rows and not attribute:
            continue
        ends = [last_day(row) for row in rows]
        valid_to = max((end for end in ends if end), default=None) if ends and all(ends) else None
        osm = attribute if attribute and is_readable(attribute) else schedules_to_osm(rows)[0]
        if zone_name is None:
            zone_name = _service_zone(levels)
        return osm, valid_to, zone_name
    return None, None, zone_name


def _service_zone(levels: Iterable[Document]) -> str | None:
    names = (facts.first(level, "timezone") for level in levels)
    return next((name for name in names if name and zone(name)), None)


def _texts(service: Document, organization: Document, country: str | None) -> tuple[ServiceText, ...]:
    own = facts.first(service, "text_language")
    original = (own and values.language_code(own)) or _WRITTEN_IN.get(country or "", "en")
    samples: dict[str, list[str]] = defaultdict(list)
    sample_ids: set[str] = set()
    for row in service.get("attributes") or ():
        if row.get("link_type") == "sample" and row.get("value"):
            label = row.get("label") or row.get("language")
            samples[(label and values.language_code(str(label))) or original].append(row["value"])
            sample_ids.add(str(row.get("id")))
    words: dict[str, dict[str, str]] = defaultdict(dict)
    statuses: dict[str, list[str]] = defaultdict(list)
    for holder, kind in ((service, "service"), (organization, "organization")):
        translations = holder.get("translations") or ()
        texts = facts.originals(kind, holder) if translations else {}
        for row in translations:
            language = row["language"]
            place = (row["entity"], row["entity_id"], row["field"])
            status = facts.effective_status(row, texts.get(place))
            if language == original:
                continue
            if row["entity"] == "service" and row["field"] in _FIELDS:
                words[language][_FIELDS[row["field"]]] = row["text"]
                statuses[language].append(status)
            elif row["entity"] == "organization" and row["field"] == "name":
                words[language]["organization"] = row["text"]
                statuses[language].append(status)
            elif row["entity"] == "attribute" and row["entity_id"] in sample_ids and row["field"] == "value":
                samples[language].append(row["text"])
    first = ServiceText(
        original,
        samples=tuple(samples.pop(original, ())),
        **{target: str(service.get(field) or "") for field, target in _FIELDS.items()},
    )
    others = tuple(
        ServiceText(
            language,
            min(statuses[language], key=_WORST.index, default="unreviewed"),
            samples=tuple(samples.get(language, ())),
            **words.get(language, {}),
        )
        for language in dict.fromkeys((*words, *samples))
    )
    return (first, *others)
