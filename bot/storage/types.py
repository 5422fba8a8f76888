"""Plain values that storage gives and takes; ids are plain numbers here and encrypted only inside storage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Lane = Literal["private", "staff"]
CaseStatus = Literal["queue", "counsellor", "bot", "closed"]
CaseKind = Literal["general", "crisis", "protection"]
CountBy = Literal["day", "language", "need"]


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """A remembered conversation. ``state`` is what the dialogue's codec made; times are seconds since the epoch."""

    state: Mapping[str, Any]
    created: float
    updated: float


@dataclass(frozen=True, slots=True)
class InboxItem:
    """An update that waits for its answer. ``attempts`` counts how often answering it was begun."""

    update_id: int
    chat: int
    payload: Mapping[str, Any]
    attempts: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to be sent.

    Attributes:
        chat: Where to.
        payload: What, as JSON values.
        lane: Private answers and staff posts wait in separate lanes.
        keep: Whether the id of the delivered message is remembered for quick exit (only after consent).
        case: Number of the case it belongs to, so that it goes when the case goes.
        not_before: Seconds since the epoch.
    """

    chat: int
    payload: Mapping[str, Any]
    lane: Lane = "private"
    keep: bool = False
    case: str | None = None
    not_before: float = 0.0


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """A row of the outbox; ``resumed`` means a process died while sending it, so it may have arrived."""

    id: int
    update_id: int
    step: int
    out: Outgoing
    attempts: int
    resumed: bool


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation handed to counsellors. ``detail`` is the consented summary; ``topic`` the forum topic that shows it."""

    number: str
    chat: int
    kind: CaseKind
    status: CaseStatus
    detail: Mapping[str, Any] = field(default_factory=dict)
    topic: int | None = None
    opened: float = 0.0
    taken: float | None = None
    closed: float | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """Reports of one kind on one record that nobody has dealt with.

    Attributes:
        ref: ``service:<id>`` or ``answer:<id>``.
        kind: closed, wrong_number, wrong_address, money or other.
        number: How many.
        first, last: ISO days.
        upto: Id of the newest of them.
    """

    ref: str
    kind: str
    number: int
    first: str
    last: str
    upto: int


@dataclass(frozen=True, slots=True)
class ReportNote:
    """What an operator did about the reports on a record; ``at`` in seconds since the epoch."""

    ref: str
    money: bool
    note: str
    who: str
    at: float


@dataclass(frozen=True, slots=True)
class Gap:
    """A redacted question that found no answer; ``shade`` as in ``Vault.shade``, ``day`` ISO."""

    id: int
    day: str
    text: str
    language: str
    need: str
    shade: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """A redacted question that an operator wants to be understood; ``intent`` is its meaning, ``who`` the operator, ``day`` ISO."""

    id: int
    day: str
    who: str
    text: str
    language: str
    intent: str


@dataclass(frozen=True, slots=True)
class Purged:
    """What a retention run removed: rows by table, and the topics of removed cases, still to be removed in Telegram."""

    rows: Mapping[str, int]
    topics: tuple[tuple[CaseKind, int], ...] = ()
