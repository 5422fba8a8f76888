"""Counts what people can be told, in the database: whoever asks how the assistant fares must not make it read the whole catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import and_, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.guarding import is_secret_service
from knowledge.catalogue.reader import HIDDEN_STATUSES

_TOWNS: Final = 30


@dataclass(frozen=True, slots=True)
class Tally:
    """How much there is.

    Attributes:
        services, examples, answers: How many; examples are among the services.
        unverified: Services, examples aside, whose contact details nobody has checked.
        towns: Town and country → places of services there, the most first; without those of confidential services.
    """

    services: int
    examples: int
    answers: int
    unverified: int
    towns: tuple[tuple[str, int], ...]


async def tally(engine: AsyncEngine, *, examples: bool) -> Tally:
    """Counts.

    Args:
        engine: Migrated database.
        examples: Whether made-up services are shown to people.
    """
    listing, link, place = tables.listing.c, tables.service_at_location.c, tables.location.c
    shown = and_(
        listing.record_kind == "service",
        or_(listing.status.is_(None), listing.status.not_in(HIDDEN_STATUSES)),
        *(() if examples else (not_(listing.example),)),
    )
    attribute = tables.attribute.c
    verified = select(attribute.record_id).where(
        attribute.link_type == "contact_verified",
        func.lower(attribute.value) == "true",
        attribute.record_kind == "service",
        attribute.entity == "service",
    )
    number: Any = func.count()
    town = (
        select(place.city, place.country, number.label("number"))
        .select_from(tables.service_at_location)
        .join(tables.location, place.id == link.location_id)
        .join(tables.listing, listing.record_id == link.service_id)
        .where(shown, place.city.is_not(None), not_(is_secret_service(link.service_id)))
        .group_by(place.city, place.country)
        .order_by(number.desc(), place.city, place.country)
        .limit(_TOWNS)
    )

    def of(*wanted: Any) -> Any:
        return select(func.count()).select_from(tables.listing).where(shown, *wanted)

    async with reading(engine) as connection:
        return Tally(
            services=(await connection.execute(of())).scalar_one(),
            examples=(await connection.execute(of(listing.example))).scalar_one(),
            answers=(await connection.execute(select(func.count(tables.answer.c.id)))).scalar_one(),
            unverified=(
                await connection.execute(of(not_(listing.example), listing.record_id.not_in(verified)))
            ).scalar_one(),
            towns=tuple(
                (", ".join(filter(None, (row.city, row.country))), row.number)
                for row in await connection.execute(town)
            ),
        )
