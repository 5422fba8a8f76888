"""Everything an operator needs to see of one service, gathered once; where a confidential one is only for those who may know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import Summary, drafts_of
from knowledge.catalogue.guarding import surroundings
from knowledge.catalogue.indexing import indexed_service
from knowledge.catalogue.listings import text_states
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import Revision, last_revision
from knowledge.search.cards import hours_at, local_day, service_card
from knowledge.search.hours import open_on
from knowledge.search.reader import IndexedPlace, IndexedService
from knowledge.search.types import ServiceCard
from knowledge.vocabulary import LANGUAGES


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place with its hours on this day; ``today`` None: not known, empty: closed."""

    place: IndexedPlace
    today: Sequence[tuple[str, str]] | None


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service as an operator sees it.

    Attributes:
        service: Its document, without secrets where they must not be seen.
        record: The same, read.
        public: As people get it; its cards hide what they must.
        places: Where it is.
        secret: It is confidential.
        hidden: It is, and this operator may not see where.
        texts: Language → state, ``partly`` or ``missing`` included.
        own_phones: Its phones are its own, not the organisation's.
        drafts: Drafts that are being worked on.
        last: Its newest revision.
    """

    service: Document
    record: IndexedService
    public: IndexedService
    places: Sequence[PlaceView]
    secret: bool
    hidden: bool
    texts: Mapping[str, str]
    own_phones: bool
    drafts: Sequence[Summary]
    last: Revision | None
    check_after: timedelta

    @property
    def expires(self) -> date | None:
        """Last day on which the facts hold, if there is one."""
        return facts.day(facts.first(self.service, "expires"))

    def overdue(self, today: date) -> bool:
        """Whether the facts should have been checked again, or never were."""
        due = self.record.check_due
        return self.record.assured is None or (due is not None and due < today)

    def card(self, language: str, at: datetime) -> ServiceCard:
        """What people are shown in a language, at a place that is open if there is one."""
        places = self.public.places
        best = max(places, key=lambda one: hours_at(self.public, one, at).open is True) if places else None
        return service_card(self.public, best, language, at, self.check_after)


async def service_view(
    engine: AsyncEngine, service_id: str, *, sees_all: bool, at: datetime, overdue_days: int
) -> ServiceView | None:
    """One service, None if there is none."""
    check_after = timedelta(days=overdue_days)
    async with reading(engine) as connection:
        around = await surroundings(connection, [service_id])
        service = around.services.get(service_id)
        if service is None:
            return None
        last = await last_revision(connection, "service", service_id)
    owner = around.owner(service)
    secret = service_id in around.secret
    public = indexed_service(service, owner, around.locations, check_after=check_after)
    record = public
    if secret and sees_all:
        places = {key: _unmarked(place) for key, place in around.locations.items()}
        record = indexed_service(_unmarked(service), owner, places, check_after=check_after)
    return ServiceView(
        service=around.guard.service(service) if secret and not sees_all else service,
        record=record,
        public=public,
        places=[PlaceView(place, _today(place, at)) for place in record.places],
        secret=secret,
        hidden=secret and not sees_all,
        texts=_texts(service),
        own_phones=bool(service.get("phones")),
        drafts=await drafts_of(engine, "service", service_id),
        last=last,
        check_after=check_after,
    )


def _unmarked(document: Document) -> Document:
    """The record as if it were no secret: for those who may see it."""
    kept = [row for row in document.get("attributes") or () if row.get("link_type") != "confidential"]
    done = document | {"attributes": kept}
    if links := document.get("service_at_locations"):
        done["service_at_locations"] = [_unmarked(link) for link in links]
    return done


def _today(place: IndexedPlace, at: datetime) -> list[tuple[str, str]] | None:
    slots = open_on(
        place.osm_hours, place.timezone, place.country, local_day(place, at), place.hours_valid_to
    )
    if slots is None:
        return None
    return [(begin.strftime("%H:%M"), _end(end)) for begin, end in slots]


def _end(moment: datetime) -> str:
    return moment.strftime("%H:%M") if moment.hour or moment.minute else "24:00"


def _texts(service: Document) -> dict[str, str]:
    states = text_states("service", service)
    begun = {row["language"] for row in service.get("translations") or () if row["entity"] == "service"}
    return {
        language: states.get(language) or ("partly" if language in begun else "missing")
        for language in LANGUAGES
    }
