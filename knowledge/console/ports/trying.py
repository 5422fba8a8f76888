"""What the page "Try it" asks for: a conversation as a person has it, and for each turn why it went as it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class TrialSettings:
    """Who asks, where and when.

    Attributes:
        language: One of the twelve; empty to go by what is written.
        near: A town in any script, or ``lat,lon`` in degrees; empty when nothing is known.
        at: Local time at the office, without a zone; None is now.
    """

    language: str = ""
    near: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TrialButton:
    """A button under a message: ``data`` to press, or ``url`` to follow."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One message to the person.

    Attributes:
        html: In the few tags of Telegram; cleaned once more before it is shown.
        language: Of the message.
        right_to_left: Its direction.
        pin: Latitude and longitude in degrees of a map pin.
    """

    html: str
    language: str
    right_to_left: bool
    buttons: tuple[tuple[TrialButton, ...], ...] = ()
    pin: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """An intent that the message may have: code, its name for the reader (empty if it has none), and its probability."""

    code: str
    name: str
    probability: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of the search.

    Attributes:
        kind: ``service`` or ``answer``.
        score: 0 … 1, comparable within one search.
        distance_km: None when known only by its town, or online.
        reasons: In the reader's language.
        warnings: Codes, as on the card.
        shown: Whether this turn showed it to the person.
    """

    kind: Literal["service", "answer"]
    id: str
    title: str
    organization: str
    score: float
    distance_km: float | None
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of a message in words.

    Attributes:
        language: Detected, None when it could not be told.
        engine: ``rasa`` or ``fallback``.
        meanings: Likeliest first.
        needed: Probability from which the first meaning is acted on.
        decision: What was done with it: ``act``, ``ask`` back, or ``say so`` (that it was not understood); ``crisis`` when danger came first.
        needs: Names for the reader, most urgent first.
        place: Town and country that the message named.
        suggestions: Towns that it may have meant.
        crisis: Kind of danger, None if none; ``crisis_level`` ``none``, ``possible`` or ``certain``.
    """

    language: str | None
    engine: str
    meanings: tuple[Meaning, ...]
    needed: float
    decision: Literal["act", "ask", "say so", "crisis"]
    needs: tuple[str, ...]
    place: tuple[str, str] | None
    suggestions: tuple[str, ...]
    crisis: str | None
    crisis_level: Literal["none", "possible", "certain"]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was searched and found.

    Attributes:
        needs: Names for the reader.
        near: Town, or None; ``exact`` when a position was given.
        country: Only there, if so.
        conditions: Codes of what else was asked: ``open_now``, ``open_then``, ``open_always``, ``women_only``, ``speaks``, ``accepts``, ``for_group``, ``age``.
        relaxed: Conditions that had to be dropped, in order.
        confident: False when nothing was good enough to be offered.
    """

    needs: tuple[str, ...]
    near: str | None
    exact: bool
    country: str | None
    conditions: tuple[tuple[str, str], ...]
    relaxed: tuple[str, ...]
    confident: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Why a turn went as it did.

    Attributes:
        heard: None when a button was pressed.
        looked: None when nothing was searched.
        degraded: Parts that were away.
        effects: What would have happened outside: ``OpenCase``, ``Feedback`` …
        ms: Part → milliseconds, ``total`` the whole turn.
    """

    heard: Heard | None
    looked: Looked | None
    degraded: tuple[str, ...]
    effects: tuple[str, ...]
    ms: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn: what the operator wrote or pressed in the person's place, what was said back, and why."""

    mine: str
    said: tuple[Said, ...]
    why: Why


class TrialChat(Protocol):
    """A conversation that is stored and counted nowhere."""

    @property
    def settings(self) -> TrialSettings:
        """What it was begun with."""

    @property
    def place(self) -> str | None:
        """The town that ``settings.near`` was taken for, None when it was empty or is not known."""

    @property
    def exchanges(self) -> Sequence[Exchange]:
        """The turns so far, oldest first."""

    async def say(self, text: str, reader: str) -> Exchange:
        """Writes a message; names in the explanation are in the language ``reader``."""

    async def press(self, data: str, reader: str) -> Exchange:
        """Presses a button of the last messages."""


class Trying(Protocol):
    """Begins such conversations."""

    @property
    def timezone(self) -> str:
        """IANA zone in which ``TrialSettings.at`` is read."""

    def begin(self, settings: TrialSettings) -> TrialChat:
        """A new conversation."""
