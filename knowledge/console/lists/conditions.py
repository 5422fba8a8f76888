"""Turns filters into conditions of SQL; whoever may not see where confidential services are cannot find that out by filtering either."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Select, and_, false, func, not_, or_, select
from sqlalchemy.sql.elements import ColumnElement

from knowledge.catalogue import tables
from knowledge.catalogue.drafts.tables import draft, draft_record
from knowledge.catalogue.drafts.types import LIVE
from knowledge.catalogue.guarding import is_secret_service
from knowledge.catalogue.listings import folded
from knowledge.console.lists.filters import UNREAD, Filters
from knowledge.vocabulary import LANGUAGES

Condition = ColumnElement[bool]

_MANY_DIGITS: Final = 5
_NO_DIGITS: Final = re.compile(r"\D+")
_MOST_WORDS: Final = 8


def overdue(listing: Any, today: date, overdue_days: int) -> Condition:
    """Whether facts should have been checked again by now, or never were."""
    limit = today - timedelta(days=overdue_days)
    return or_(listing.c.assured_date.is_(None), listing.c.assured_date < limit, listing.c.expires < today)


def words_in(column: Any, text: str) -> Condition:
    """Whether all words occur, in any order; digits are also looked for as one telephone number."""
    words = folded(text).split()[:_MOST_WORDS]
    if not words:
        return false()
    found: Condition = and_(*(column.contains(word, autoescape=True) for word in words))
    digits = _NO_DIGITS.sub("", text)
    return or_(found, column.contains(digits)) if len(digits) >= _MANY_DIGITS else found


def has_words(found_by: str, text: str) -> bool:
    """The same of a text that is not in the database."""
    digits = _NO_DIGITS.sub("", text)
    words = folded(text).split()[:_MOST_WORDS]
    return (bool(words) and all(word in found_by for word in words)) or (
        len(digits) >= _MANY_DIGITS and digits in found_by
    )


def text_condition(kind: str, record_id: Any, state: str, language: str) -> Condition:
    """Whether texts of the record are in a state, in one language or in any of ours."""
    texts = tables.text_state
    ids = select(texts.c.record_id).where(texts.c.record_kind == kind)
    if language:
        ids = ids.where(texts.c.language == language)
    if state == "missing" and not language:
        every = func.count() == len(LANGUAGES)
        ids = ids.where(texts.c.language.in_(LANGUAGES)).group_by(texts.c.record_id).having(every)
    elif state != "missing":
        ids = ids.where(texts.c.status.in_(UNREAD if state == "unread" else (state,)))
    found: Condition = record_id.in_(ids)
    return not_(found) if state == "missing" else found


def service_conditions(
    filters: Filters, *, today: date, overdue_days: int, sees_all: bool
) -> list[Condition]:
    """Conditions on ``tables.listing`` for services; words, drafts and reports are added by whoever knows of them."""
    listing = tables.listing
    record = listing.c.record_id
    secret = is_secret_service(record)
    found: list[Condition] = [listing.c.record_kind == "service"]
    if filters.status:
        found.append(listing.c.status == filters.status)
    if filters.need:
        found.append(record.in_(_with_attribute("service", "need", filters.need)))
    if filters.organization:
        found.append(listing.c.organization_id == filters.organization)
    if filters.speaks:
        spoken = tables.language
        found.append(
            record.in_(
                select(spoken.c.record_id).where(
                    spoken.c.record_kind == "service", spoken.c.code == filters.speaks
                )
            )
        )
    if filters.town:
        found.append(record.in_(_at(town=filters.town)))
        if not sees_all:
            found.append(not_(secret))  # the answer would be the town
    if filters.country:
        found.append(
            or_(
                record.in_(_at(country=filters.country)),
                record.in_(_with_attribute("service", "coverage", filters.country)),
            )
        )
    if filters.texts:
        found.append(text_condition("service", record, filters.texts, filters.texts_in))
    if "overdue" in filters.only:
        found.append(overdue(listing, today, overdue_days))
    if "example" in filters.only:
        found.append(listing.c.example)
    if "confidential" in filters.only:
        found.append(secret)
    return found


def drafted(kind: str) -> Select[Any]:
    """Ids of records that a draft, not yet published, would change."""
    live = select(draft.c.id).where(draft.c.state.in_(LIVE))
    return select(draft_record.c.record_id).where(
        draft_record.c.kind == kind, draft_record.c.draft_id.in_(live)
    )


def _with_attribute(kind: str, link_type: str, value: str) -> Any:
    attribute = tables.attribute.c
    return select(attribute.record_id).where(
        attribute.link_type == link_type, attribute.value == value, attribute.record_kind == kind
    )


def _at(*, town: str = "", country: str = "") -> Any:
    """Ids of services at places; the town by the beginning of its name."""
    link, place = tables.service_at_location, tables.listing.alias()
    wanted = [place.c.record_kind == "location"]
    if town:
        wanted.append(place.c.sort_name.startswith(folded(town), autoescape=True))
    if country:
        wanted.append(place.c.country == country)
    return select(link.c.service_id).join(place, place.c.record_id == link.c.location_id).where(*wanted)


def needs_answer(need: str) -> Any:
    """Ids of answers that serve a need."""
    return _with_attribute("answer", "need", need)
