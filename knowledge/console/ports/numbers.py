"""What the page of numbers asks for: how often something happened, with nothing about whom it happened to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

WHATS: Final = ("answered", "unanswered", "handed_over", "helpful", "unhelpful")
"""What is counted of questions."""
AFTER: Final = ("helped_yes", "helped_no", "got_yes", "got_later", "got_no")
"""What is counted of answers after a counsellor's case: whether it helped, and whether the person got what they needed."""


@dataclass(frozen=True, slots=True)
class YearOfCounts:
    """All counts of one year, true ones: whoever shows them hides the small ones first.

    Attributes:
        by_day: (ISO day, what) → how often.
        by_language, by_need: (month such as ``2026-11``, code, what) → how often; the need "" is one that was not clear.
        last: The last day that is counted: yesterday, so that nobody is found by looking right after they wrote.
    """

    year: int
    by_day: dict[tuple[str, str], int]
    by_language: dict[tuple[str, str, str], int]
    by_need: dict[tuple[str, str, str], int]
    last: date


class Numbers(Protocol):
    """Counts, and how long people wait for a counsellor."""

    async def years(self) -> Sequence[int]:
        """Years of which there are counts, newest first; the present one is always among them."""

    async def year(self, year: int) -> YearOfCounts:
        """The counts of a year."""

    async def waits(self, first: date, last: date) -> Sequence[float]:
        """Minutes until a counsellor's first words reached the person, shortest first; of cases that are still kept, protection left out."""

    @property
    def case_days(self) -> int:
        """Days after which a closed case is removed, so that :meth:`waits` knows it no more."""
