"""Reads the documents of a service, its organisation and its places into the values of the form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from knowledge.catalogue import facts, values
from knowledge.catalogue.listings import original_language
from knowledge.catalogue.model import Document
from knowledge.console.forms.attributes import keys_of
from knowledge.console.forms.fields import one_line, tidy
from knowledge.console.forms.levels import read_hours, says_hours
from knowledge.console.forms.values import OrganizationPart, PhoneRow, PlaceRow, ServiceForm, Words
from knowledge.vocabulary import ACCESSIBILITY, COSTS, GENDERS, GROUPS, LANGUAGES, NEEDS, STATUSES

#: Texts of the form that are texts of the document: form field → HSDS field.
TEXTS: Final[Mapping[str, str]] = {
    "name": "name", "alternate_name": "alternate_name", "description": "description", "alert": "alert",
    "email": "email", "url": "url", "application": "application_process", "eligibility": "eligibility_description",
    "interpretation": "interpretation_services", "fees": "fees_description", "status": "status",
}  # fmt: skip
#: Lists of the form that are our attributes: form field → link_type and the words there are.
LISTS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "needs": ("need", NEEDS), "statuses": ("accepts_status", STATUSES), "groups": ("group", GROUPS),
    "genders": ("gender", GENDERS), "accessibility": ("accessibility", ACCESSIBILITY),
}  # fmt: skip
#: Choices of one word: form field → link_type and the words there are.
CHOICES: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "appointment": ("appointment", ("required", "walk_in")),
    "cost": ("cost", COSTS),
}
#: Texts that are attributes.
NOTES: Final[Mapping[str, str]] = {"expires": "expires", "source": "source", "text_language": "text_language"}
#: Texts of a place and of its first address.
PLACE_TEXTS: Final = ("name", "transportation")
ADDRESS_TEXTS: Final = ("address_1", "address_2", "postal_code", "city", "state_province", "country")
ORGANIZATION_TEXTS: Final = ("name", "description", "email", "website")


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents that one form is about.

    Attributes:
        service: Its document.
        organization: Who gives it, if known.
        locations: By id; those the service is linked to.
    """

    service: Document
    organization: Document | None = None
    locations: Mapping[str, Document] = field(default_factory=dict)


def from_documents(documents: Documents) -> ServiceForm:
    """The values of the form. What it has no field for is left where it is."""
    service = documents.service
    found: dict[str, Any] = {name: text_of(service, field) for name, field in TEXTS.items()}
    for name, (link_type, words) in LISTS.items():
        found[name] = tuple(value for value in facts.values(service, link_type) if value in words)
    for name, (link_type, words) in CHOICES.items():
        found[name] = next((value for value in facts.values(service, link_type) if value in words), "")
    found |= {name: tidy(facts.first(service, link_type) or "") for name, link_type in NOTES.items()}
    coverage = facts.values(service, "coverage")
    languages = _codes(service)
    samples = samples_of(service)
    links: list[Document] = list(service.get("service_at_locations") or ())
    return ServiceForm(
        **found,
        samples="\n".join(samples.pop(original_language(service) or "", ())),
        words=_words(service, samples),
        organization=_organization(service, documents.organization),
        confidential=facts.flag(service, "confidential"),
        places=tuple(
            place_row(key, link, documents.locations.get(str(link["location_id"])) or {})
            for key, link in zip(keys_of(links), links, strict=True)
            if link.get("location_id")
        ),
        phones=phone_rows(service),
        hours=read_hours(service),
        minimum_age=text_of(service, "minimum_age"),
        maximum_age=text_of(service, "maximum_age"),
        languages=tuple(code for code in languages if code in LANGUAGES),
        other_languages=", ".join(code for code in languages if code not in LANGUAGES),
        coverage=", ".join(value for value in coverage if is_country(value)),
        area="\n".join(dict.fromkeys(one_line(value) for value in coverage if not is_country(value) and one_line(value))),
        assured_date=day_of(service, "assured_date"),
        contact_verified=(facts.first(service, "contact_verified") or "").casefold() == "true",
    )  # fmt: skip


def text_of(document: Mapping[str, Any], name: str) -> str:
    """The text of a field as a browser would bring it back."""
    value = document.get(name)
    return "" if value is None else tidy(str(value))


def day_of(document: Mapping[str, Any], name: str) -> str:
    """The date of a field, without the time that some files write behind it."""
    found = facts.day(document.get(name))
    return found.isoformat() if found else text_of(document, name)


def is_country(value: str) -> bool:
    """Whether a word of coverage is the code of a country."""
    return len(value) == 2 and value.isalpha() and value.isupper()


def samples_of(service: Document) -> dict[str, list[str]]:
    """Questions people ask, by language; those that name none are in the language of the texts."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in service.get("attributes") or ():
        if row.get("link_type") == "sample" and (text := one_line(str(row.get("value") or ""))):
            found[sample_language(service, row)].append(text)
    return {language: list(dict.fromkeys(texts)) for language, texts in found.items()}


def sample_language(service: Document, row: Mapping[str, Any]) -> str:
    """The language of one sample question."""
    label = row.get("label") or row.get("language")
    return (label and values.language_code(str(label))) or original_language(service) or ""


def translated(service: Document, language: str, name: str) -> Document | None:
    """The translation of one of the service's own fields."""
    for row in service.get("translations") or ():
        place = row.get("entity"), row.get("entity_id"), row.get("field"), row.get("language")
        if place == ("service", service.get("id"), name, language):
            return dict(row)
    return None


def phone_rows(document: Document) -> tuple[PhoneRow, ...]:
    """The telephone numbers of a record."""
    rows: list[Document] = list(document.get("phones") or ())
    return tuple(
        PhoneRow(
            key, text_of(row, "number"), text_of(row, "extension"), text_of(row, "description"), _codes(row)
        )
        for key, row in zip(keys_of(rows), rows, strict=True)
    )


def _codes(document: Mapping[str, Any]) -> tuple[str, ...]:
    rows = document.get("languages") or ()
    return tuple(dict.fromkeys(code for row in rows if (code := text_of(row, "code"))))


def _words(service: Document, samples: Mapping[str, list[str]]) -> tuple[Words, ...]:
    rows = service.get("translations") or ()
    ours = [row["language"] for row in rows if row.get("entity") == "service" and row.get("entity_id") == service.get("id")]  # fmt: skip
    languages = dict.fromkeys(code for code in (*ours, *samples) if code in LANGUAGES)
    return tuple(
        Words(
            code,
            name=text_of(translated(service, code, "name") or {}, "text"),
            description=text_of(translated(service, code, "description") or {}, "text"),
            samples="\n".join(samples.get(code, ())),
        )
        for code in sorted(languages, key=LANGUAGES.index)
    )


def _organization(service: Document, organization: Document | None) -> OrganizationPart:
    known = str(service.get("organization_id") or "")
    if not known:
        return OrganizationPart()
    owner = organization or {}
    return OrganizationPart("known", known, *(text_of(owner, name) for name in ORGANIZATION_TEXTS))


def place_row(link_key: str, link: Document, location: Document) -> PlaceRow:
    """The row of the place that a link leads to."""
    address: Document = next(iter(location.get("addresses") or ()), {})
    holder = next((level for level in (link, location) if says_hours(level)), None)
    return PlaceRow(
        key=str(link["location_id"]),
        link=link_key,
        kind="virtual" if location.get("location_type") == "virtual" else "physical",
        **{name: text_of(location, name) for name in PLACE_TEXTS},
        **{name: text_of(address, name) for name in ADDRESS_TEXTS},
        latitude=text_of(location, "latitude"),
        longitude=text_of(location, "longitude"),
        precision="town" if facts.first(location, "location_precision") == "town" else "exact",
        confidential=facts.flag(location, "confidential") or facts.flag(link, "confidential"),
        accessibility=tuple(value for value in facts.values(location, "accessibility") if value in ACCESSIBILITY),
        phones=phone_rows(link if link.get("phones") else location),
        own_hours=holder is not None,
        hours=read_hours(holder or {}),
    )  # fmt: skip
