"""What the page of gaps asks for: groups of questions that nobody has an answer to, asked by enough people to hide each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

FEWEST_PEOPLE: Final = 5
"""Different people who must have asked alike before anything of it is shown."""


@dataclass(frozen=True, slots=True)
class Question:
    """A redacted question and the language it was asked in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Questions that ask for the same.

    Attributes:
        id: Names the group as long as nothing comes to it or goes.
        number: How many questions.
        people: So many different people asked at least; there may be more.
        first, last: Days of the first and the last.
        need: Commonest need that was heard in them, empty if none was.
        samples: The ones nearest to what they have in common, the most telling first; the others are not shown.
    """

    id: str
    number: int
    people: int
    first: date
    last: date
    need: str
    samples: Sequence[Question]


@dataclass(frozen=True, slots=True)
class Board:
    """The groups that may be shown, largest first.

    Attributes:
        kept: How many questions are kept in all, the ones that are not shown included; below five it is 0.
        working: It is being worked out anew; what is here is from before.
    """

    clusters: Sequence[Cluster]
    kept: int
    working: bool


class Gaps(Protocol):
    """Questions without an answer."""

    @property
    def days(self) -> int:
        """How long a question is kept."""

    async def board(self, *, patient: bool = True) -> Board:
        """The groups as they are known now; begins to work them out anew if questions came or went.

        Args:
            patient: Whether to wait up to two seconds for that.
        """

    async def cluster(self, cluster_id: str) -> Cluster | None:
        """One group, None if it is no longer the same."""

    async def remove(self, cluster_id: str) -> bool:
        """Removes all questions of a group, shown ones and others, for good; whether it was still there."""
