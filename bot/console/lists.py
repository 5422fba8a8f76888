"""What the console's lists ask of the bot: the search people get, on the same way as their messages, and answers as Telegram shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from bot.asking import Question, ask
from bot.dialogue.types import ShowAnswer
from bot.rendering import Numbers, reason_text, render
from bot.services import Services
from knowledge.console.ports.form import CardMessage
from knowledge.console.ports.lists import AnswerCards, Finder, Hit
from knowledge.search.types import AnswerCard


class AssistantFinder:
    """Implements :class:`knowledge.console.ports.lists.Finder`.

    Args:
        services: The running assistant.
    """

    def __init__(self, services: Services) -> None:
        self._services = services

    async def find(
        self,
        text: str,
        *,
        kind: Literal["services", "answers"],
        language: str | None,
        shown_in: str,
        most: int,
    ) -> Sequence[Hit]:
        """What somebody who writes these words would be offered; more of it than fits into a message, of one kind."""
        asked = await ask(self._services, Question(None, text, language))
        if asked.query is None or asked.outcome is None or not asked.outcome.confident:
            return ()
        query = replace(asked.query, include=kind, limit=most)
        outcome = await self._services.search.search(query)
        today = asked.at.date()
        return [
            Hit(
                result.id,
                result.score,
                tuple(reason_text(reason, shown_in, today) for reason in result.reasons),
            )
            for result in (outcome.results if outcome.confident else ())
        ]


class TelegramAnswers:
    """Implements :class:`knowledge.console.ports.lists.AnswerCards` with the renderer of the channels.

    Args:
        emergency: Emergency numbers, as the renderer asks for.
    """

    def __init__(self, emergency: Numbers) -> None:
        self._emergency = emergency

    def answer(self, card: AnswerCard, language: str, now: datetime) -> list[CardMessage]:
        """The whole answer as it would be sent, without its buttons."""
        shown = render(ShowAnswer(card, full=True), language, self._emergency, now)
        return [CardMessage(one.html) for one in shown]


def lists_ports(services: Services) -> dict[type, object]:
    """What the bot hands over for the lists, by Protocol."""
    return {Finder: AssistantFinder(services), AnswerCards: TelegramAnswers(services.emergency)}
