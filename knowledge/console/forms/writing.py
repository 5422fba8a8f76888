"""Writes what an operator changed in the form into the documents, and nothing else: what was not touched stays to the letter.

Only differences between the values as they were shown and as they came back are written. A value that is wrong (see
:mod:`knowledge.console.forms.problems`) is not written: the document keeps what it had.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Final

from knowledge.catalogue import facts, values
from knowledge.catalogue.model import Document
from knowledge.console.forms.attributes import NewId, with_field, with_flag, with_values
from knowledge.console.forms.fields import lines, listed, one_line
from knowledge.console.forms.levels import with_hours
from knowledge.console.forms.phones import with_phones
from knowledge.console.forms.places import with_places
from knowledge.console.forms.reading import (
    CHOICES,
    LISTS,
    NOTES,
    ORGANIZATION_TEXTS,
    TEXTS,
    Documents,
    from_documents,
    is_country,
    sample_language,
    text_of,
    translated,
)
from knowledge.console.forms.values import OrganizationPart, ServiceForm, Words
from knowledge.vocabulary import LANGUAGES

#: Fields that HSDS cannot do without: an empty one is not written.
_NEEDED: Final = frozenset({"name", "status"})
_WORDS: Final = ("name", "description")


def to_documents(
    documents: Documents, form: ServiceForm, *, new_id: NewId, before: ServiceForm | None = None
) -> Documents:
    """The documents with what the form changes.

    Args:
        documents: As they are now.
        form: As it came back.
        new_id: Makes ids of new parts.
        before: The form as it was shown, if that was made of other documents than these: what only others changed since stays.
    """
    shown = before or from_documents(documents)
    form = _numbers(form, shown)
    changed = {
        field.name for field in fields(form) if getattr(form, field.name) != getattr(shown, field.name)
    }
    if not changed:
        return documents
    service, organization, locations = documents.service, documents.organization, dict(documents.locations)
    for name in changed & TEXTS.keys():
        if getattr(form, name) or name not in _NEEDED:
            text = getattr(form, name)
            service = with_field(service, TEXTS[name], (values.link(text) or text) if name == "url" else text)
    for name in changed & LISTS.keys():
        link_type, words = LISTS[name]
        service = with_values(service, "service", link_type, getattr(form, name), new_id, words)
    for name in changed & CHOICES.keys():
        link_type, words = CHOICES[name]
        service = with_values(service, "service", link_type, _one(getattr(form, name)), new_id, words)
    for name in changed & NOTES.keys():
        service = with_values(service, "service", NOTES[name], _one(getattr(form, name)), new_id)
    for name, write in _WRITERS.items():
        if name in changed:
            service = write(service, form, new_id)
    if changed & {"samples", "words", "text_language"}:
        service = _with_samples(service, form, new_id)
    if "organization" in changed:
        service, organization = _with_organization(service, organization, form.organization)
    if "phones" in changed:
        service = with_phones(service, form.phones, new_id, country_of(form))
    if "places" in changed:
        service, locations = with_places(service, locations, shown.places, form.places, new_id)
    return Documents(service, organization, locations)


def _numbers(form: ServiceForm, shown: ServiceForm) -> ServiceForm:
    """The form with what can be no number or date as it was shown."""
    ages = {
        name: getattr(shown, name)
        for name in ("minimum_age", "maximum_age")
        if _age(getattr(form, name)) is None
    }
    days = {
        name: getattr(shown, name)
        for name in ("assured_date", "expires")
        if getattr(form, name) and values.iso_date(getattr(form, name)) is None
    }
    return replace(form, **ages, **days) if ages or days else form


def country_of(form: ServiceForm) -> str | None:
    """The country by which a number without country code is read: that of the first place that has one."""
    return next((row.country for row in form.places if row.country), None)


def _age(text: str) -> int | str | None:
    """The number, the empty text, or None when it is neither."""
    digits = values.western_digits(text)
    return (int(digits) if digits.isdecimal() and len(digits) < 4 else None) if text else ""


def _one(value: str) -> tuple[str, ...]:
    return (value,) if value else ()


def _with_age(name: str) -> Callable[[Document, ServiceForm, NewId], Document]:
    def write(service: Document, form: ServiceForm, _: NewId) -> Document:
        return with_field(service, name, _age(getattr(form, name)))

    return write


def _with_day(service: Document, form: ServiceForm, _: NewId) -> Document:
    return with_field(service, "assured_date", values.iso_date(form.assured_date) or "")


def _with_languages(service: Document, form: ServiceForm, new_id: NewId) -> Document:
    others = (values.language_code(part) for part in listed(form.other_languages))
    wanted = dict.fromkeys((*form.languages, *(code for code in others if code)))
    kept = [
        row for row in service.get("languages") or () if not row.get("code") or row["code"].strip() in wanted
    ]
    there = {str(row.get("code") or "").strip() for row in kept}
    rows = kept + [{"id": new_id(), "code": code} for code in wanted if code not in there]
    return with_field(service, "languages", rows) if rows or "languages" in service else service


def _with_coverage(service: Document, form: ServiceForm, new_id: NewId) -> Document:
    countries = [values.country_code(part) or part for part in listed(form.coverage)]
    wanted = [code for code in countries if is_country(code)]
    areas = dict.fromkeys(lines(form.area))
    kept = [
        value
        for value in facts.values(service, "coverage")
        if not is_country(value) and one_line(value) in areas
    ]
    new = [line for line in areas if line not in map(one_line, kept)]
    return with_values(service, "service", "coverage", [*wanted, *kept, *new], new_id)


def _with_samples(service: Document, form: ServiceForm, new_id: NewId) -> Document:
    """Sample questions of every language that the form shows; those of other languages stay."""
    original = values.language_code(form.text_language) if form.text_language else ""
    wanted = {(row.language, line) for row in form.words for line in lines(row.samples)}
    wanted |= {(original or "", line) for line in lines(form.samples)}
    rows: list[Document] = []
    for row in service.get("attributes") or ():
        if row.get("link_type") != "sample":
            rows.append(row)
            continue
        language, text = sample_language(service, row), one_line(str(row.get("value") or ""))
        shown = language in LANGUAGES or language == original
        if not shown or (language, text) in wanted:
            wanted.discard((language, text))
            rows.append(row)
    order = {line: number for number, line in enumerate(lines(form.samples))}
    for language, line in sorted(
        wanted, key=lambda one: (one[0] != original, one[0], order.get(one[1], 0), one[1])
    ):
        label = {"label": language} if language else {}
        rows.append({"id": new_id(), "link_entity": "service", "link_type": "sample", "value": line} | label)
    return with_field(service, "attributes", rows) if rows or "attributes" in service else service


def _with_words(service: Document, form: ServiceForm, _: NewId) -> Document:
    """Translations of name and description; a changed one was looked at, but by nobody who speaks the language as far as we know."""
    rows: list[Document] = list(service.get("translations") or ())
    shown = {row.language: row for row in form.words if row.language}
    for language in LANGUAGES:
        words = shown.get(language, Words(language))
        for name in _WORDS:
            text, known = getattr(words, name), translated(service, language, name)
            if known is None:
                if text:
                    rows.append(_translation(service, language, name, text))
            elif not text:
                rows.remove(known)
            elif text != text_of(known, "text"):
                fresh = {key: value for key, value in known.items() if key not in ("source_hash", "reviewer")}
                rows[rows.index(known)] = fresh | {"text": text, "status": "unreviewed"}
    return with_field(service, "translations", rows) if rows or "translations" in service else service


def _translation(service: Document, language: str, name: str, text: str) -> Document:
    return {
        "entity": "service", "entity_id": service["id"], "field": name, "language": language, "text": text,
        "status": "unreviewed",
    }  # fmt: skip


def _with_organization(
    service: Document, organization: Document | None, part: OrganizationPart
) -> tuple[Document, Document | None]:
    """The service with its organisation; of a known one only which it is, of a new one all that the form says."""
    if part.choice == "none" or not part.id:
        return with_field(service, "organization_id", None), None
    service = with_field(service, "organization_id", part.id)
    known = organization if organization and organization.get("id") == part.id else None
    if part.choice == "known":
        return service, known
    if not part.name:
        return service, known
    owner: Document = known or {"id": part.id}
    for name in ORGANIZATION_TEXTS:
        owner = with_field(owner, name, getattr(part, name)) if getattr(part, name) != str(owner.get(name) or "") else owner  # fmt: skip
    return service, owner


_WRITERS: Final[dict[str, Callable[[Document, ServiceForm, NewId], Document]]] = {
    "minimum_age": _with_age("minimum_age"),
    "maximum_age": _with_age("maximum_age"),
    "assured_date": _with_day,
    "languages": _with_languages,
    "other_languages": _with_languages,
    "coverage": _with_coverage,
    "area": _with_coverage,
    "words": _with_words,
    "hours": lambda service, form, new_id: with_hours(service, "service", form.hours, new_id),
    "confidential": lambda service, form, new_id: with_flag(service, "service", "confidential", form.confidential, new_id),
    "contact_verified": lambda service, form, new_id: with_values(
        service, "service", "contact_verified", ("true" if form.contact_verified else "false",), new_id
    ),
}  # fmt: skip
