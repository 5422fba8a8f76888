"""One page of the list of services: found as people find them or by name, filtered and sorted in the database, shown without secrets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts.tables import draft_record
from knowledge.catalogue.guard import linked_places
from knowledge.catalogue.guarding import Surroundings, is_secret_service, surroundings
from knowledge.catalogue.listings import listing_row, original_language
from knowledge.catalogue.model import Document
from knowledge.console.lists.conditions import drafted, has_words, service_conditions, words_in
from knowledge.console.lists.filters import Filters
from knowledge.console.lists.paging import Listed, page_of
from knowledge.console.ports.lists import Hit
from knowledge.vocabulary import LANGUAGES

#: Confidential services whose name has the words; more are not looked at one by one.
_MOST_SECRET: Final = 40
#: What lists show of a service, its translated names aside.
_OUTLINE: Final = (
    "id", "name", "alternate_name", "status", "organization_id", "assured_date", "phones", "attributes", "service_at_locations",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One service in a list, as far as the operator may see it.

    Attributes:
        name: In the operator's language where there is one.
        original: The original name where ``name`` is a translation, else "".
        towns: Empty for confidential services.
        missing: How many of our languages it lacks.
        overdue: Its check date has passed, or it was never checked.
        reasons: Why people would find it, in words.
        found: People would find it with these words.
    """

    id: str
    name: str
    original: str
    organization: str
    organization_id: str | None
    status: str
    needs: tuple[str, ...]
    towns: tuple[str, ...]
    countries: tuple[str, ...]
    assured: date | None
    overdue: bool
    missing: int
    unread: int
    confidential: bool
    example: bool
    reported: bool
    draft: bool = False
    found: bool = False
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A list as it is asked for.

    Attributes:
        filters: What is wanted.
        hits: What people would find with the words.
        today: The present day.
        overdue_days: Age at which a check is overdue.
        sees_all: Whether the operator may see where confidential services are.
        language: Of the operator.
    """

    filters: Filters
    today: date
    overdue_days: int
    sees_all: bool
    language: str = "en"
    hits: Sequence[Hit] = ()


async def list_services(engine: AsyncEngine, asked: Asked) -> Listed[Row]:
    """The page that the filters name, the last one if there are fewer."""
    async with reading(engine) as connection:
        wanted = await _conditions(connection, asked)
        found = await page_of(connection, wanted, _order(asked), asked.filters.page)
        rows = await service_rows(connection, found.rows, asked)
    return Listed(rows, found.total, found.page)


async def matching_ids(engine: AsyncEngine, asked: Asked, most: int) -> list[str]:
    """Ids of everything that matches, in the list's order, no more than so many."""
    async with reading(engine) as connection:
        wanted = await _conditions(connection, asked)
        listing = tables.listing
        found = await connection.execute(
            select(listing.c.record_id).where(*wanted).order_by(*_order(asked)).limit(most)
        )
        return [row.record_id for row in found]


async def service_rows(
    connection: AsyncConnection, ids: Sequence[str], asked: Asked, around: Surroundings | None = None
) -> list[Row]:
    """What a list shows of these services, in their order; ``around`` if they were read already, with others or without."""
    around = around or await surroundings(connection, ids)
    states = await _text_states(connection, ids)
    hits = {hit.id: hit for hit in asked.hits}
    found = await connection.execute(drafted("service").where(draft_record.c.record_id.in_(ids)))
    drafts: set[str] = set(found.scalars())
    return [
        replace(
            _row(around, around.services[key], states.get(key, {}), hits.get(key), asked), draft=key in drafts
        )
        for key in ids
        if key in around.services
    ]


async def _conditions(connection: AsyncConnection, asked: Asked) -> list[ColumnElement[bool]]:
    listing, filters = tables.listing, asked.filters
    wanted = service_conditions(
        filters, today=asked.today, overdue_days=asked.overdue_days, sees_all=asked.sees_all
    )
    if "draft" in filters.only:
        wanted.append(listing.c.record_id.in_(drafted("service")))
    if "reported" in filters.only:
        wanted.append(listing.c.reported)
    if filters.q:
        wanted.append(
            or_(
                listing.c.record_id.in_([hit.id for hit in asked.hits]),
                await _by_name(connection, filters.q, asked.sees_all),
            )
        )
    return wanted


async def _by_name(connection: AsyncConnection, text: str, sees_all: bool) -> ColumnElement[bool]:
    """Services called so, or of an organisation called so. The name of a confidential one may say where it is: then it is not found by that."""
    listing, owner = tables.listing, tables.listing.alias()
    own = words_in(listing.c.find_text, text)
    by_owner = listing.c.organization_id.in_(
        select(owner.c.record_id).where(
            owner.c.record_kind == "organization", words_in(owner.c.find_text, text)
        )
    )
    if sees_all:
        return or_(own, by_owner)
    secret = is_secret_service(listing.c.record_id)
    rows = await connection.execute(
        select(listing.c.record_id)
        .where(listing.c.record_kind == "service", own, secret)
        .order_by(listing.c.record_id)
        .limit(_MOST_SECRET)
    )
    around = await surroundings(connection, [row.record_id for row in rows])
    harmless = [key for key in sorted(around.services) if _is_called(around, key, text)]
    return or_(and_(or_(own, by_owner), not_(secret)), listing.c.record_id.in_(harmless))


def _is_called(around: Surroundings, service_id: str, text: str) -> bool:
    """Whether the words are in what may be seen of the service."""
    seen = listing_row("service", around.guard.service(_outline(around.services[service_id])))["find_text"]
    return has_words(seen, text)


def _order(asked: Asked) -> list[Any]:
    listing, owner, revision = tables.listing, tables.listing.alias(), tables.revision
    by_name = [listing.c.sort_name, listing.c.record_id]
    match asked.filters.order:
        case "relevance":
            places = {hit.id: place for place, hit in enumerate(asked.hits)}
            return (
                [case(places, value=listing.c.record_id, else_=len(places)), *by_name] if places else by_name
            )
        case "organization":
            name = (
                select(owner.c.sort_name)
                .where(owner.c.record_kind == "organization", owner.c.record_id == listing.c.organization_id)
                .scalar_subquery()
            )
            return [name.is_(None), name, *by_name]
        case "checked":
            return [listing.c.assured_date.is_not(None), listing.c.assured_date, *by_name]
        case "changed":
            newest = (
                select(func.max(revision.c.id))
                .where(revision.c.kind == "service", revision.c.record_id == listing.c.record_id)
                .scalar_subquery()
            )
            return [newest.desc(), listing.c.record_id]
        case _:
            return by_name


async def _text_states(connection: AsyncConnection, ids: Sequence[str]) -> dict[str, dict[str, str]]:
    texts = tables.text_state
    rows = await connection.execute(
        select(texts.c.record_id, texts.c.language, texts.c.status).where(
            texts.c.record_kind == "service", texts.c.record_id.in_(ids)
        )
    )
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        if row.language in LANGUAGES:
            found.setdefault(row.record_id, {})[row.language] = row.status
    return found


def _row(
    around: Surroundings, whole: Document, states: Mapping[str, str], hit: Hit | None, asked: Asked
) -> Row:
    secret = whole["id"] in around.secret
    hide = secret and not asked.sees_all
    service = around.guard.service(_outline(whole)) if hide else whole
    owner = around.owner(service)
    if owner and not asked.sees_all:
        owner = around.guard.organization(owner)
    places = (
        [] if hide else [around.locations[key] for key in linked_places(service) if key in around.locations]
    )
    addresses = [address for place in places for address in (place.get("addresses") or ())[:1]]
    name = localised("service", service, "name", asked.language)
    assured = facts.day(service.get("assured_date"))
    expires = facts.day(facts.first(service, "expires"))
    limit = asked.today - timedelta(days=asked.overdue_days)
    return Row(
        id=service["id"],
        name=name,
        original=service["name"] if name != service["name"] else "",
        organization=localised("organization", owner, "name", asked.language) if owner else "",
        organization_id=service.get("organization_id"),
        status=service["status"],
        needs=tuple(facts.values(service, "need")),
        towns=tuple(dict.fromkeys(str(one["city"]) for one in addresses if one.get("city"))),
        countries=tuple(dict.fromkeys(str(one["country"]) for one in addresses if one.get("country"))),
        assured=assured,
        overdue=assured is None or assured < limit or (expires is not None and expires < asked.today),
        missing=len(LANGUAGES) - len(states),
        unread=sum(status in ("unreviewed", "machine", "stale") for status in states.values()),
        confidential=secret,
        example=facts.flag(service, "example"),
        reported=facts.flag(service, "reported"),
        found=hit is not None,
        reasons=hit.reasons if hit else (),
    )


def _outline(service: Document) -> Document:
    """The service without its long texts: taking secrets out of those takes long, and lists do not show them."""
    kept = {key: service[key] for key in _OUTLINE if key in service}
    names = [row for row in service.get("translations") or () if row["field"] in ("name", "alternate_name")]
    return kept | {"translations": names}


def localised(kind: str, document: Document, field: str, language: str) -> str:
    """A text of a record in a language, in the original where that is missing; "" if it has none at all."""
    if language != original_language(document):
        for row in document.get("translations") or ():
            if row["entity"] == kind and row["entity_id"] == document["id"] and row["field"] == field and row["language"] == language:  # fmt: skip
                return str(row["text"])
    return str(document.get(field) or "")
