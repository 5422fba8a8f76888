"""Asks a drafted record's questions as the assistant asks a person's: understood once, then through the same conversation with each search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.assistant import Assistant, NoDesk, Understands
from bot.dialogue import types as d
from knowledge.catalogue.drafts.trying import Said
from knowledge.search.trial import Ask
from knowledge.search.types import AnswerCard, Near, Outcome, Query, ServiceCard


class _Recording:
    """A searcher that remembers what it found."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self.outcomes: list[Outcome] = []

    async def search(self, query: Query) -> Outcome:
        """Searches and remembers."""
        outcome = await self._ask(query)
        self.outcomes.append(outcome)
        return outcome

    async def card(self, service_id: str, language: str, at: datetime) -> ServiceCard | None:
        """Nothing was shown yet that could be asked for again."""
        return None

    async def answer(self, answer_id: str, language: str) -> AnswerCard | None:
        """The same for answers."""
        return None


class AssistantAsker:
    """Implements :class:`knowledge.catalogue.drafts.trying.Asker`.

    Args:
        understands: Understanding of messages.
        context: Gives the dialogue's settings at a moment.
    """

    def __init__(self, understands: Understands, context: Callable[[datetime], d.Context]) -> None:
        self._understands, self._context = understands, context

    async def ask(
        self,
        text: str,
        language: str,
        near: Near | None,
        country: str | None,
        at: datetime,
        searches: Sequence[Ask],
    ) -> Said:
        """What each search finds for the message, said by somebody who has begun to talk and named their town."""
        seen = await self._understands.understand(text, language)
        state = d.State(stage="open", language=language, consent="given", place=_place(near, country))
        found = []
        for ask in searches:
            searcher = _Recording(ask)
            assistant = Assistant(self._understands, searcher, self._context)
            await assistant.respond(state, d.TextSaid(seen), NoDesk(), at)
            found.append(tuple(searcher.outcomes))
        return Said(seen.crisis.level == "certain", tuple(found))


def _place(near: Near | None, country: str | None) -> d.PlaceRef | None:
    """The town as the dialogue remembers one; no gazetteer is asked, so the number names none."""
    if near is not None:
        return d.PlaceRef(0, near.name or "", near.country or "", near.lat, near.lon)
    return d.PlaceRef(0, "", country, 0.0, 0.0, "country") if country else None
