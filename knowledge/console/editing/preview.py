"""Shows a drafted service as people will see it: the card in any language, and its hours on the days to come."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from markupsafe import Markup

from knowledge.catalogue import facts
from knowledge.catalogue.indexing import indexed_service
from knowledge.catalogue.values import timezone_of
from knowledge.console.forms import Documents
from knowledge.console.forms.hours import to_osm
from knowledge.console.forms.values import Hours
from knowledge.console.ports.form import Cards
from knowledge.search.cards import HIDDEN_STATUSES, service_card
from knowledge.search.hours import is_readable, open_on
from knowledge.vocabulary import RTL_LANGUAGES

_LINK: Final = re.compile(r"https?://[^\s<\u2066-\u2069]+[^\s<.,;:!?)\u2066-\u2069]")
_NUMBER: Final = re.compile(r"(?<![\w/.+-])\+\d[\d ().-]{6,}\d")


@dataclass(frozen=True, slots=True)
class Card:
    """A card in one language; ``messages`` are safe to show."""

    language: str
    direction: str
    messages: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class DayAhead:
    """One of the next days: its slots as "09:00–17:00", none when closed; ``slots`` None when it is not known."""

    day: date
    slots: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class HoursRead:
    """Hours as they are understood: the expression, and the week ahead."""

    osm: str
    days: tuple[DayAhead, ...]


def show_card(
    documents: Documents, language: str, now: datetime, cards: Cards, check_after: timedelta
) -> Card | None:
    """The card of a drafted service at its first place; None while there is nothing to show."""
    service = documents.service
    if not service.get("name") or service.get("status") in HIDDEN_STATUSES:
        return None
    record = indexed_service(service, documents.organization, documents.locations, check_after=check_after)
    card = service_card(record, next(iter(record.places), None), language, now, check_after)
    direction = "rtl" if language in RTL_LANGUAGES else "ltr"
    return Card(
        language, direction, tuple(_as_telegram(one.html) for one in cards.service(card, language, now))
    )


def _as_telegram(html: str) -> Markup:
    """What a card says, with links and numbers shown as Telegram shows them. The port promises escaped HTML with b and i only."""
    linked = _LINK.sub(lambda match: f'<a href="{match[0].replace(chr(34), "%22")}" rel="noreferrer noopener" target="_blank">{match[0]}</a>', html)  # fmt: skip
    return Markup(_NUMBER.sub(lambda match: f'<span class="dial">{match[0]}</span>', linked))


def read_out(hours: Hours, country: str | None, today: date) -> HoursRead | None:
    """How hours are understood; None when they say nothing that can be read."""
    osm = to_osm(hours)
    if not osm or not is_readable(osm):
        return None
    until = facts.day(hours.valid_to)
    zone = timezone_of(country) if country else None
    days = (today + timedelta(days=number) for number in range(7))
    return HoursRead(
        osm, tuple(DayAhead(day, _slots(open_on(osm, zone, country, day, until))) for day in days)
    )


def _slots(found: Sequence[tuple[datetime, datetime]] | None) -> tuple[str, ...] | None:
    return None if found is None else tuple(f"{begin:%H:%M}–{end:%H:%M}" for begin, end in found)
