"""What lists need from outside: the search that people get, and answers as people see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from knowledge.console.ports.form import CardMessage
from knowledge.search.types import AnswerCard


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that people would find; ``score`` in 0…1, ``reasons`` in words, the first ones weighing most."""

    id: str
    score: float
    reasons: tuple[str, ...] = ()


class Finder(Protocol):
    """The search people get: understanding, needs, places and ranking included."""

    async def find(
        self,
        text: str,
        *,
        kind: Literal["services", "answers"],
        language: str | None,
        shown_in: str,
        most: int,
    ) -> Sequence[Hit]:
        """What somebody who writes these words would be offered, best first; nothing where the assistant would not search.

        Args:
            text: As people write.
            kind: Which records.
            language: Of the words, None to let it be guessed.
            shown_in: Language of the reasons.
            most: How many at most.
        """


class AnswerCards(Protocol):
    """Shows an answer as people get it on Telegram."""

    def answer(self, card: AnswerCard, language: str, now: datetime) -> Sequence[CardMessage]:
        """The messages that tell the whole answer, in a language."""
