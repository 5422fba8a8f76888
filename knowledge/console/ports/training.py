"""What the page of training asks for: sentences operators added, a training beside the running assistant, and what it would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, Protocol

from knowledge.console.ports.gaps import Question
from knowledge.vocabulary import NEEDS

MEMORY_GB: Final = 6
"""Memory that training and comparing take at most, measured and rounded up (docs/understanding.md)."""

OUT_OF_SCOPE: Final = "out_of_scope"
MEANINGS: Final = (*NEEDS, OUT_OF_SCOPE)
"""What a sentence may be taught as: a need, or none of our business. Danger is not taught by operators."""

Refusal = Literal["measured", "taught", "language", "empty"]
"""Why a sentence is not taught: an evaluation file holds it, it is known already, nobody speaks its language here, or nothing is left of it."""

Stage = Literal["idle", "training", "measuring", "ready", "failed"]

Failure = Literal["", "memory", "space", "restarts", "other"]
"""Why the last training failed: memory or the disk ran out, or the assistant was started again in the middle, more than once."""

Obstacle = Literal["", "nothing", "busy", "bars", "changed", "damaged"]
"""Why something cannot be done now; empty if it can."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A sentence to learn.

    Attributes:
        meaning: One of MEANINGS.
        who: The operator who added it.
        live: Whether the model that answers has learnt it.
    """

    id: int
    text: str
    language: str
    meaning: str
    who: str
    day: date
    live: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """A number before and after.

    Attributes:
        name: Of the bar as a key (``intents-mean``), or a language's code.
        limit: What must be reached; None where nothing is promised.
        at_most: Whether it must stay at or below the limit instead.
        holds: Whether the new model keeps the promise.
        fell: Whether the new model is worse than the running one.
    """

    name: str
    before: float
    after: float
    limit: float | None
    at_most: bool
    holds: bool
    fell: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How training stands.

    Attributes:
        stage: ``ready``: a new model waits for a decision.
        percent: How much is done.
        minutes_left: About how long it still takes, at least 1; None when nothing runs.
        sentences: How many added sentences the new model learnt.
        bars, languages: What it would change.
        obstacle: Why the new model cannot be used.
        failure: Why there is none, where the last training failed.
        can_go_back: Whether there is a model from before that still fits.
    """

    stage: Stage = "idle"
    percent: int = 0
    minutes_left: int | None = None
    sentences: int = 0
    bars: Sequence[Measure] = ()
    languages: Sequence[Measure] = ()
    obstacle: Obstacle = "nothing"
    can_go_back: bool = False
    failure: Failure = ""


class Training(Protocol):
    """Teaching understanding with people's own sentences."""

    async def lessons(self) -> Sequence[Lesson]:
        """All sentences that were added, the newest first."""

    async def add(
        self, sentences: Sequence[tuple[Question, str]], who: str
    ) -> Sequence[tuple[Question, Refusal]]:
        """Adds sentences of a group of questions, each with its meaning; the refused ones are given back with the reason."""

    async def remove(self, lesson_id: int) -> bool:
        """Removes one, for the next training; whether it was there."""

    async def standing(self) -> Standing:
        """How training stands."""

    async def begin(self) -> bool:
        """Starts to train beside the running assistant; False if there is nothing to teach or a training runs."""

    async def stop(self) -> None:
        """Ends a running training, or throws away the model that waits."""

    async def use(self) -> Obstacle:
        """Lets the new model answer."""

    async def go_back(self) -> Obstacle:
        """Lets the model from before answer."""
