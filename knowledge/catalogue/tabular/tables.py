"""The tables of an HSDS package: under which names they go and on what each row hangs, said once for reading and writing.

Source: the specification's ``examples/csv`` and ``schema/`` (3.0, 3.1-dev) and ``examples/all_resources`` (1.x),
https://github.com/openreferral/specification.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: File name (without .csv) as HSDS 3 writes it, and the entity that one row is.
ENTITIES: Final[Mapping[str, str]] = {
    "organizations": "organization",
    "locations": "location",
    "services": "service",
    "service_at_location": "service_at_location",
    "addresses": "address",
    "contacts": "contact",
    "phones": "phone",
    "languages": "language",
    "schedules": "schedule",
    "accessibility": "accessibility",
    "service_areas": "service_area",
    "required_documents": "required_document",
    "cost_options": "cost_option",
    "funding": "funding",
    "service_capacity": "service_capacity",
    "units": "unit",
    "programs": "program",
    "organization_identifiers": "organization_identifier",
    "url": "url",
    "holiday_schedules": "holiday_schedule",
    "payments_accepted": "payment_accepted",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
    "attributes": "attribute",
    "metadata": "metadata",
    "translations": "translation",
}

#: Other names of the same table; plural and singular forms are known without being listed.
_ALIASES: Final[Mapping[str, str]] = {
    "services_at_location": "service_at_location",
    "services_at_locations": "service_at_location",
    "service_at_locations": "service_at_location",
    "accessibilities": "accessibility",
    "fundings": "funding",
    "capacities": "service_capacity",
    "service_capacities": "service_capacity",
    "urls": "url",
    "organisation": "organizations",
    "organisations": "organizations",
}

#: Tables of HSDS 1.x and 2.0 that no longer are; ``legacy`` turns their rows into those of today.
LEGACY: Final = frozenset(
    {
        "regular_schedules", "physical_addresses", "postal_addresses", "accessibility_for_disabilities", "eligibility",
        "services_taxonomy", "service_attributes", "other_attributes", "taxonomy",
    }
)  # fmt: skip
_LEGACY_ALIASES: Final[Mapping[str, str]] = {
    "eligibilities": "eligibility",
    "service_taxonomy": "services_taxonomy",
    "service_taxonomies": "services_taxonomy",
    "services_taxonomies": "services_taxonomy",
}
#: Files that describe the others; nothing in them is a record.
DESCRIPTIONS: Final = frozenset({"meta_table_description", "meta_table_descriptions"})

#: Under which key of its owner a row of a table goes; the owner's id stands in the column ``<owner>_id``.
_SLOTS: Final[Mapping[tuple[str, str], str]] = {
    ("service", "service_at_location"): "service_at_locations",
    **{(owner, "phones"): "phones" for owner in ("service", "service_at_location", "location", "organization", "contact")},
    **{(owner, "contacts"): "contacts" for owner in ("service", "service_at_location", "location", "organization")},
    **{(owner, "schedules"): "schedules" for owner in ("service", "service_at_location", "location")},
    **{(owner, "holiday_schedules"): "holiday_schedules" for owner in ("service", "service_at_location", "location")},
    **{(owner, "languages"): "languages" for owner in ("service", "service_at_location", "location", "organization", "phone")},
    **{(owner, "service_areas"): "service_areas" for owner in ("service", "service_at_location")},
    **{(owner, "funding"): "funding" for owner in ("service", "organization")},
    ("location", "addresses"): "addresses",
    ("location", "accessibility"): "accessibility",
    ("service", "cost_options"): "cost_options",
    ("service", "required_documents"): "required_documents",
    ("service", "payments_accepted"): "payments_accepted",
    ("service", "service_capacity"): "capacities",
    ("service", "url"): "additional_urls",
    ("organization", "url"): "additional_websites",
    ("organization", "organization_identifiers"): "organization_identifiers",
    ("organization", "programs"): "programs",
}  # fmt: skip

#: Tables whose rows may hang on anything: the columns that name the owner's id and what the owner is.
LINKED: Final[Mapping[str, tuple[str, str]]] = {
    "attributes": ("link_id", "link_entity"),
    "metadata": ("resource_id", "resource_type"),
}
#: What such rows are read and written for; on anything else they stay inside their owner's row.
LINKABLE: Final = (
    "service", "service_at_location", "organization", "location", "program", "contact", "phone", "address", "schedule",
)  # fmt: skip

#: Objects that a row names by id: (entity, key of the object) → (table, column with the id).
REFERENCES: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    ("attribute", "taxonomy_term"): ("taxonomy_terms", "taxonomy_term_id"),
    ("taxonomy_term", "taxonomy_detail"): ("taxonomies", "taxonomy_id"),
    ("service_capacity", "unit"): ("units", "unit_id"),
}

#: Of several owners that a row names the first one that there is holds: the nearest to the person.
_NEAREST: Final = ("phone", "service_at_location", "service", "location", "organization", "contact")

#: Columns that are numbers by the standard, where no description of the package says so.
NUMBERS: Final = frozenset({"latitude", "longitude", "amount", "year_incorporated", "available", "maximum"})

_COLUMNS: Final = (
    "id link_id link_entity resource_id resource_type entity entity_id field language service_id service_at_location_id location_id "
    "organization_id phone_id contact_id program_id name alternate_name title text status source_hash reviewer reviewed location_type latitude longitude "
    "attention address_1 address_2 city region state_province postal_code country address_type number extension type code note freq "
    "interval byday bymonthday byyearday byweekno opens_at closes_at valid_from valid_to dtstart until count wkst timezone link_type value "
    "label taxonomy_term_id taxonomy_id description details url email website eligibility_description minimum_age maximum_age "
    "application_process fees_description interpretation_services alert accreditations transportation assured_date assurer_email "
    "last_modified"
)
_RANK: Final = {name: place for place, name in enumerate(_COLUMNS.split())}


def table_of(stem: str) -> str | None:
    """The table that a file of that name (without its ending, in any case) is; None if there is no such table."""
    name = stem.strip().casefold().replace("-", "_").replace(" ", "_")
    for known in (name, _ALIASES.get(name, ""), _LEGACY_ALIASES.get(name, "")):
        if known in ENTITIES or known in LEGACY:
            return known
    plurals = (f"{name}s", f"{name}es", f"{name.removesuffix('y')}ies", name.removesuffix("s"))
    return next((one for one in plurals if one in ENTITIES or one in LEGACY), None)


def slot(owner: str, table: str) -> str | None:
    """The key of an owner under which rows of the table go; None if they cannot."""
    if table in LINKED:
        return table if owner in LINKABLE else None
    return _SLOTS.get((owner, table))


def table_for(owner: str, key: str) -> str | None:
    """The table into which the objects under that key of an owner go; None if they stay where they are."""
    if key in LINKED:
        return key if owner in LINKABLE else None
    return _TABLES.get((owner, key))


def owners(table: str) -> tuple[str, ...]:
    """Entities that a row of the table may name as its owner, the one that holds first."""
    return tuple(owner for owner in _NEAREST if (owner, table) in _SLOTS)


def link_columns(table: str) -> frozenset[str]:
    """Columns that say where a row belongs and nothing about what it is."""
    return frozenset(LINKED.get(table, ())) | {f"{owner}_id" for owner in owners(table)}


def column_order(name: str) -> tuple[int, str]:
    """Sorts columns: those that people look for first, then the rest by name."""
    return _RANK.get(name, len(_RANK)), name


_TABLES: Final = {(owner, key): table for (owner, table), key in _SLOTS.items()}
#: Columns that are known by name, so that "Service ID" can be read as one of them.
KNOWN_COLUMNS: Final = frozenset(_RANK) | {
    "weekday", "taxonomy_detail", "parent_id", "parent_name", "vocabulary", "department", "eligibility", "service_area", "accessibility",
    "closed", "start_date", "end_date", "payment", "document", "fees", "source", "option", "currency", "amount", "uri", "term_uri",
}  # fmt: skip
