"""The closed vocabularies that records are tagged with, so that data, search and pages use the same words.

Identifiers are stable: other people's data relies on them. Extend, never rename.
"""

from __future__ import annotations

from typing import Final

#: Languages of the product. Texts of a record may exist in any of them.
LANGUAGES: Final = ("en", "uk", "ru", "ro", "pl", "ar", "fa", "ps", "tr", "fr", "es", "de")

#: Those of them that are written from right to left.
RTL_LANGUAGES: Final = frozenset({"ar", "fa", "ps"})

#: What a person can need; a service or an answer carries one or more.
NEEDS: Final = (
    "shelter", "food", "basic_items", "cash", "health", "mental_health", "children", "education",
    "language_course", "employment", "legal", "documents", "disability", "protection",
    "family_tracing", "interpretation", "transport", "community", "connectivity", "veterans",
    "information",
)  # fmt: skip

#: Legal status of people a service accepts (link_type ``accepts_status``); none given means "anyone".
STATUSES: Final = (
    "asylum_seeker", "recognised_refugee", "subsidiary_protection", "temporary_protection",
    "stateless", "undocumented", "citizen", "displaced_inside",
)  # fmt: skip

#: Groups of people a service is meant for (link_type ``group``); none given means "anyone".
GROUPS: Final = (
    "family", "woman", "unaccompanied_child", "youth", "older_person", "disability",
    "serious_illness", "single_parent", "lgbtqi",
)  # fmt: skip

#: Whom a service is for only (link_type ``gender``); none given means "anyone".
GENDERS: Final = ("female", "male")

#: What a service costs (link_type ``cost``); none given means that nobody said. HSDS's ``fees_description`` tells the rest.
COSTS: Final = ("free", "reduced", "paid")

#: Accessibility facts (link_type ``accessibility``).
ACCESSIBILITY: Final = (
    "wheelchair",
    "step_free",
    "lift",
    "hearing_loop",
    "sign_language",
    "accessible_toilet",
)

#: How honest a translated text is: ``human`` = a named person checked it, ``unreviewed`` = written for the product
#: and not yet checked by a native speaker, ``machine`` = translated by a program, ``stale`` = the original changed since.
TRANSLATION_STATUSES: Final = ("human", "unreviewed", "machine", "stale")

#: HSDS 3 statuses of a service.
SERVICE_STATUSES: Final = ("active", "inactive", "defunct", "temporarily closed")

#: ``link_type`` of the attributes that carry our additions to HSDS.
ATTRIBUTE_TYPES: Final = (
    "need", "accepts_status", "group", "accessibility", "text_language", "contact_verified", "source", "coverage",
    "confidential", "example", "location_precision", "osm_hours", "timezone", "appointment", "sample", "expires", "cost",
    "gender",
)  # fmt: skip
