"""Turns one thing a person did into what is said back: understands, steps the dialogue, performs what it asks for, until nothing is left.

The same for Telegram, the browser page, the terminal and ``poruch ask``; what differs (storage, desk) is behind Performer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.dialogue import types as d
from bot.dialogue.routing import needs_of
from bot.dialogue.searching import look_for
from bot.dialogue.step import step
from bot.rendering.places import in_own_words
from knowledge.search.hours import open_on
from knowledge.search.types import Outcome, Query, Searcher, ServiceCard
from nlu.places import Found, Place
from nlu.types import Understanding

MOST_STEPS = 8
"""Steps of one turn; a turn needs two or three, so more means a loop that must not spin."""

DAYS_SHOWN = 7


class Understands(Protocol):
    """What the assistant asks of understanding."""

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        """Understands a message."""

    def look_up(self, name: str, language: str | None = None) -> Found:
        """The town a text names."""

    def place(self, geoname_id: int) -> Place | None:
        """A place of the gazetteer by its id."""

    def name_in(self, geoname_id: int, language: str) -> str | None:
        """The name of a place for readers of a language; None when the gazetteer does not have it."""


class Performer(Protocol):
    """Performs the effects that reach outside the conversation; returns the event that follows, if any."""

    async def perform(self, effect: d.Effect, state: d.State) -> d.Event | None:
        """OpenCase, ForwardToCase, CloseCase, Erase, ReadMyData, Feedback or QuickExit."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one event led to.

    Attributes:
        state: The conversation afterwards.
        replies: What to say, in order.
        effects: Effects that were performed, in order.
        query, outcome: The last search of the turn and what it found, None when there was none.
    """

    state: d.State
    replies: tuple[d.Reply, ...]
    effects: tuple[d.Effect, ...] = ()
    query: Query | None = None
    outcome: Outcome | None = None


class NoDesk:
    """A performer without storage and without counsellors: for the terminal, ``poruch ask`` and people before consent."""

    async def perform(self, effect: d.Effect, state: d.State) -> d.Event | None:
        """Answers what can be answered without storage."""
        if isinstance(effect, d.OpenCase):
            return d.CaseRefused("no_desk")
        if isinstance(effect, d.Erase):
            return d.Erased()
        if isinstance(effect, d.ReadMyData):
            return d.MyDataRead({})
        return None


class Assistant:
    """The assistant without any channel.

    Args:
        understands: Understanding of messages and names of places.
        searcher: Search over the catalogue.
        context: Gives the context of a moment (settings of the dialogue).
    """

    def __init__(
        self, understands: Understands, searcher: Searcher, context: Callable[[datetime], d.Context]
    ) -> None:
        self._understands, self._searcher, self._context = understands, searcher, context

    async def understand(self, text: str, language: str | None) -> Understanding:
        """Understands a message, for whoever builds a TextSaid."""
        return await self._understands.understand(text, language)

    async def services(
        self, text: str, language: str, town: str | None, now: datetime, most: int
    ) -> list[ServiceCard]:
        """Services that somebody would find who asked for them in these words, best first.

        Args:
            text: What is looked for; a town in it is where.
            language: Of the cards.
            town: Where, if the words do not say it; None: anywhere.
            now: Aware.
            most: How many at most.
        """
        context = replace(self._context(now), results=most)
        seen = await self.understand(text, language)
        place = place_ref(seen.place) if seen.place else None
        if place is None and town:
            place = self._look_place(d.LookPlace(text=town), language).place
        asked = look_for(
            d.State(language=language, place=place), context, needs_of(seen, context), seen,
            anywhere=place is None, only_places=True,
        )  # fmt: skip
        queries = [effect.query for effect in asked.effects if isinstance(effect, d.Search)]
        found = [result.card for query in queries for result in (await self._searcher.search(query)).results]
        return [card for card in found if isinstance(card, ServiceCard)][:most]

    async def respond(self, state: d.State, event: d.Event, performer: Performer, now: datetime) -> Turn:
        """Runs one turn.

        Args:
            state: The conversation so far.
            event: What happened.
            performer: Performs effects that reach outside.
            now: Aware datetime of the turn.
        """
        context = self._context(now)
        turn = Turn(state, ())
        events: list[d.Event] = [event]
        for _ in range(MOST_STEPS):
            if not events:
                break
            done = step(turn.state, events.pop(0), context)
            turn = replace(
                turn,
                state=done.state,
                replies=turn.replies + done.replies,
                effects=turn.effects + done.effects,
            )
            for effect in done.effects:
                if isinstance(effect, d.Search):
                    outcome = await self._searcher.search(effect.query)
                    turn = replace(turn, query=effect.query, outcome=outcome)
                    events.append(d.SearchDone(effect.query, outcome))
                elif (following := await self._follow(effect, turn.state, performer, now)) is not None:
                    events.append(following)
        return replace(turn, replies=tuple(self._in_own_words(reply, turn.state) for reply in turn.replies))

    def _in_own_words(self, reply: d.Reply, state: d.State) -> d.Reply:
        return in_own_words(reply, state.language or "en", self._understands.name_in)

    async def _follow(
        self, effect: d.Effect, state: d.State, performer: Performer, now: datetime
    ) -> d.Event | None:
        if isinstance(effect, d.LookPlace):
            return self._look_place(effect, state.language)
        if isinstance(effect, d.LoadCard):
            return await self._load_card(effect, state.language or "en", now)
        return await performer.perform(effect, state)

    def _look_place(self, effect: d.LookPlace, language: str | None) -> d.PlaceLooked:
        if effect.geoname_id is not None:
            place = self._understands.place(effect.geoname_id)
            return d.PlaceLooked(place_ref(place) if place else None)
        found = self._understands.look_up(effect.text or "", language)
        return d.PlaceLooked(
            place_ref(found.place) if found.place else None,
            tuple(place_ref(place) for place in found.suggestions[:4]),
        )

    async def _load_card(self, effect: d.LoadCard, language: str, now: datetime) -> d.CardLoaded:
        kind, _, record = effect.ref.partition(":")
        if kind == "answer":
            return d.CardLoaded(effect.purpose, effect.ref, await self._searcher.answer(record, language))
        card = await self._searcher.card(record, language, now)
        return d.CardLoaded(effect.purpose, effect.ref, card, _days(card, effect.day, now) if card else {})


def place_ref(place: Place) -> d.PlaceRef:
    """A place of the gazetteer as the dialogue remembers it."""
    return d.PlaceRef(place.geoname_id, place.name, place.country, place.lat, place.lon, place.kind)


def _days(card: ServiceCard, day: str | None, now: datetime) -> dict[str, tuple[tuple[str, str], ...]]:
    """Opening times of the asked day, or of the coming week: ISO date → ("HH:MM", "HH:MM") …"""
    if card.hours.osm is None or card.confidential:
        return {}
    days = (
        [date.fromisoformat(day)]
        if day
        else [now.date() + timedelta(days=offset) for offset in range(DAYS_SHOWN)]
    )
    known: dict[str, tuple[tuple[str, str], ...]] = {}
    for each in days:
        slots = open_on(card.hours.osm, card.timezone, card.country, each)
        if slots is not None:  # a day of which nothing is known is left out: it is not a closed day
            known[each.isoformat()] = tuple(
                (begin.strftime("%H:%M"), end.strftime("%H:%M")) for begin, end in slots
            )
    return known
