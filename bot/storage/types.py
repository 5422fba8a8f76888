"""Plain values that storage gives and takes; ids are plain numbers here and encrypted only inside storage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Lane = Literal["private", "staff", "outside"]
CaseStatus = Literal["queue", "counsellor", "bot", "closed"]
CaseKind = Literal["general", "crisis", "protection"]
Side = Literal["person", "counsellor", "note", "program"]
Fate = Literal["waiting", "delivered", "failed", "unsent"]
Team = Literal["general", "protection"]
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
        lane: Private answers, staff posts and what goes to an outside desk wait in separate lanes.
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
    """A conversation handed to counsellors; times are seconds since the epoch.

    Attributes:
        number: Random; all that anybody calls the case by.
        detail: The consented summary: ``language``, ``needs``, ``town``, ``shown``, ``wish`` (gender of the counsellor).
        topic: The forum topic that shows it; ``card`` the pinned message in it.
        owner: Id of the counsellor who has it, None unless the status is ``counsellor``.
        waiting: Since when the person waits for somebody to write, None when it is the person's turn.
        told: When the person was told last that nobody has come yet.
        raised: When the case was last called out to the team because nobody came.
        snoozed: Until when the owner has put it off.
        reason: Why it was closed.
        outside: What an outside desk calls its conversation, ``contact`` and whom it calls the person; None where there is none.
        held: Since when its owner has it.
    """

    number: str
    chat: int
    kind: CaseKind
    status: CaseStatus
    detail: Mapping[str, Any] = field(default_factory=dict)
    topic: int | None = None
    opened: float = 0.0
    taken: float | None = None
    closed: float | None = None
    owner: int | None = None
    card: int | None = None
    waiting: float | None = None
    told: float | None = None
    raised: float | None = None
    snoozed: float | None = None
    reason: str | None = None
    outside: int | None = None
    contact: int | None = None
    held: float | None = None

    @property
    def team(self) -> Team:
        """Who may see it."""
        return "protection" if self.kind == "protection" else "general"

    @property
    def language(self) -> str:
        """The person's language."""
        return str(self.detail.get("language") or "en")


@dataclass(frozen=True, slots=True)
class CaseMessage:
    """One thing said in a case, by whomever; attachments are named here and never kept.

    Attributes:
        id: 0 until it is kept.
        who: Id of the counsellor who wrote it.
        kind: ``text``, ``canned``, ``card``, or what was attached (``photo``, ``voice``, ``position`` …).
        language: Detected, None when not known.
        translations: Language → text by a machine.
        at: Seconds since the epoch.
        fate: ``unsent``: written by somebody who does not have the case.
        person_message, staff_message: Where it lies, for edits and marks.
    """

    case: str
    side: Side
    text: str = ""
    kind: str = "text"
    who: int | None = None
    language: str | None = None
    translations: Mapping[str, str] = field(default_factory=dict)
    at: float = 0.0
    fate: Fate = "waiting"
    person_message: int | None = None
    staff_message: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Counsellor:
    """Somebody who answers people; colleagues see ``name``, people never do.

    Attributes:
        id: 0 until kept.
        telegram: Telegram id, None for who works in the console only.
        operator: Name of the operator account in the console, None for who works on Telegram only.
        languages: Spoken; empty: not said.
        needs: Dealt with; empty: all.
        gender: ``woman``, ``man`` or None.
        teams: Whose cases may be taken.
        cap: Cases at the same time.
        hours: The rota, in OpenStreetMap syntax and the desk's time zone; empty: the desk's duty hours.
        present: False while away.
        seen: When they last did something, seconds since the epoch.
    """

    name: str
    telegram: int | None = None
    operator: str | None = None
    languages: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    gender: Literal["woman", "man"] | None = None
    teams: tuple[Team, ...] = ("general",)
    cap: int = 5
    hours: str = ""
    present: bool = True
    seen: float | None = None
    id: int = 0


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
    """What a retention run removed: rows by table, and what is still to be removed elsewhere: topics, contacts of an outside desk."""

    rows: Mapping[str, int]
    topics: tuple[tuple[CaseKind, int], ...] = ()
    contacts: tuple[int, ...] = ()
