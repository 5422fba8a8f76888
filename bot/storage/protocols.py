"""What the assistant asks of storage; ``tests/bot/storage/test_conformance.py`` is the other half of this contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Protocol

from bot.storage.types import (
    Case,
    CaseMessage,
    Counsellor,
    CountBy,
    Fate,
    Gap,
    InboxItem,
    Lane,
    Lesson,
    OutboxItem,
    Outgoing,
    Purged,
    Reported,
    ReportNote,
    StoredPerson,
    Team,
)


class People(Protocol):
    """Conversations of people who agreed to be remembered."""

    async def load(self, chat: int) -> StoredPerson | None:
        """The conversation, None if nothing is kept."""

    async def save(self, chat: int, state: Mapping[str, Any], now: float) -> None:
        """Remembers the conversation."""

    async def forget(self, chat: int) -> None:
        """Removes the conversation."""


class Inbox(Protocol):
    """Updates, from before Telegram is told they arrived until they are answered."""

    async def add(self, update_id: int, chat: int, payload: Mapping[str, Any], now: float) -> bool:
        """Keeps an update; False when it is known already."""

    async def heads(self, limit: int = 200) -> list[tuple[int, int]]:
        """The oldest waiting update of each chat as (update id, chat), oldest first."""

    async def begun(self) -> set[int]:
        """Updates that were begun and still wait; before anything is begun, those during which a process died."""

    async def begin(self, update_id: int) -> InboxItem | None:
        """The update, counting the attempt; None if it no longer waits."""

    async def finish(self, update_id: int) -> None:
        """Empties the row: only the number stays, so that a redelivery is recognised."""

    async def waiting(self) -> int:
        """How many updates wait."""

    async def last(self) -> int | None:
        """The highest update id ever kept."""


class Outbox(Protocol):
    """What is to be sent, in order per chat."""

    async def put(self, update_id: int, first_step: int, items: Sequence[Outgoing], now: float) -> None:
        """Queues items; one with the same (update id, step) is never queued twice."""

    async def heads(self, lane: Lane, now: float, limit: int = 100) -> list[OutboxItem]:
        """The first unsent item of each chat of a lane, if it may go now."""

    async def chats(self, lane: Lane) -> list[int]:
        """Chats for which something waits."""

    async def queue(self, lane: Lane, chat: int, limit: int = 500) -> list[OutboxItem]:
        """Everything that waits for a chat, oldest first, also what may not go yet."""

    async def sending(self, item_id: int) -> bool:
        """Marks an item as being sent; False if it is gone."""

    async def sent(self, item_id: int, message_id: int | None, now: float) -> bool:
        """Empties a delivered item and remembers the message where it may be removed later; False if it was erased meanwhile."""

    async def later(self, item_id: int, not_before: float) -> None:
        """Puts an item back to be tried again."""

    async def drop(self, item_id: int) -> None:
        """Gives an item up."""

    async def drop_chat(self, chat: int, *, under_way: bool = True) -> int:
        """Gives up everything that waits for a chat, what is being sent included unless ``under_way`` is False; how many items."""

    async def move(self, old: int, new: int) -> None:
        """Sends what waits for a chat to another one: the same group under its new id."""

    async def waiting(self, lane: Lane) -> int:
        """How many items wait in a lane."""


class Messages(Protocol):
    """Ids of messages that a quick exit may remove."""

    async def remember(self, chat: int, message_id: int, now: float) -> None:
        """Remembers a message."""

    async def recent(self, chat: int, since: float) -> list[int]:
        """Messages remembered since then."""

    async def forget(self, chat: int) -> None:
        """Forgets all messages of a chat."""


class Cases(Protocol):
    """Conversations with counsellors."""

    async def open(self, case: Case) -> None:
        """Adds a case."""

    async def find(self, number: str) -> Case | None:
        """The case of that number."""

    async def of(self, chat: int) -> Case | None:
        """The case of a person that is not closed."""

    async def closed_since(self, chat: int, since: float) -> Case | None:
        """The case of a person that was closed last, if that was not before ``since``."""

    async def every_open(self, team: Team | None = None) -> list[Case]:
        """Cases that are not closed, of one team or of both, the oldest first."""

    async def in_topic(self, protection: bool, topic: int) -> Case | None:
        """The case shown in a topic of the staff or the protection group."""

    async def take(self, number: str, counsellor: int, now: float) -> bool:
        """Gives a case to a counsellor; False when a colleague has it or it is closed: of two who press at once, one gets it."""

    async def give(self, number: str, counsellor: int, now: float) -> None:
        """Gives an open case to a counsellor, whoever had it."""

    async def change(
        self, number: str, status: Literal["queue", "bot", "closed"], now: float, reason: str | None = None
    ) -> None:
        """Changes who has the conversation: the queue, the program, or nobody any more; the owner is forgotten."""

    async def reopen(self, number: str, detail: Mapping[str, Any], now: float) -> None:
        """Puts a closed case into the queue again, with a new summary."""

    async def endanger(self, number: str) -> None:
        """Notes that the person of an ordinary case may be in danger now."""

    async def wait(self, number: str, since: float | None) -> None:
        """Notes since when the person waits, unless they wait already; None: somebody has written to them."""

    async def told(self, number: str, now: float) -> None:
        """Notes that the person was told that nobody has come yet."""

    async def raised(self, number: str, now: float) -> None:
        """Notes that the team was called."""

    async def snooze(self, number: str, until: float | None) -> None:
        """Puts a case off, or no longer."""

    async def show_in(self, number: str, topic: int | None, card: int | None = None) -> bool:
        """Remembers the topic of a case, and the pinned message in it; False if the case was erased meanwhile."""

    async def show_outside(self, number: str, outside: int, contact: int) -> bool:
        """Remembers what an outside desk calls the conversation and the person; False if the case was erased meanwhile."""

    async def outside(self, conversation: int) -> Case | None:
        """The case that an outside desk shows as this conversation."""

    async def hide(self, team: Team) -> None:
        """Forgets in which topics and messages the cases of a team are shown: their group numbers its messages anew."""

    async def waiting(self) -> int:
        """How many cases wait in the queue."""

    async def waits(self, since: float, most: int = 30) -> list[float]:
        """Seconds from opening a case to a counsellor taking it, of the newest cases taken since then; protection is left out."""

    async def audit(self, number: str, action: str, who: int | None, now: float) -> None:
        """Writes down what a counsellor (``who``: a Telegram id, encrypted) did."""


class CaseMessages(Protocol):
    """What was said in cases."""

    async def add(self, message: CaseMessage) -> int:
        """Keeps one, encrypted; its id."""

    async def find(self, message_id: int) -> CaseMessage | None:
        """One of them."""

    async def of(self, case: str, after: int = 0) -> list[CaseMessage]:
        """Those of a case with a higher id than ``after``, in order."""

    async def at_person(self, case: str, message: int) -> CaseMessage | None:
        """The one that lies in the person's chat under this message id."""

    async def at_staff(self, case: str, message: int) -> CaseMessage | None:
        """The one that lies in the team's group under this message id."""

    async def lies(self, message_id: int, *, person: int | None = None, staff: int | None = None) -> None:
        """Notes where one lies."""

    async def fate(self, message_id: int, fate: Fate) -> None:
        """Notes what became of one."""

    async def edit(self, message_id: int, text: str, translations: Mapping[str, str]) -> None:
        """Changes the text of one."""

    async def stand(self, case: str) -> tuple[int, int]:
        """Changes whenever anything in the case's conversation does: how many, and how often something was changed."""


class Counsellors(Protocol):
    """Who answers people."""

    async def every(self) -> list[Counsellor]:
        """All of them, by name."""

    async def find(self, counsellor: int) -> Counsellor | None:
        """One of them."""

    async def by_telegram(self, telegram: int) -> Counsellor | None:
        """The one with this Telegram id."""

    async def by_operator(self, operator: str) -> Counsellor | None:
        """The one with this account in the console."""

    async def save(self, counsellor: Counsellor) -> int:
        """Adds one (id 0) or changes one; the id."""

    async def remove(self, counsellor: int) -> None:
        """Removes one. Their cases have no owner any more: whoever looks at what is due puts them into the queue and tells everybody."""

    async def seen(self, counsellor: int, now: float) -> None:
        """Notes that one did something."""

    async def load(self) -> dict[int, int]:
        """How many open cases each has."""


class Groups(Protocol):
    """Where a group has moved to: Telegram gives a group another id when it becomes a supergroup."""

    async def moved(self, old: int, new: int) -> None:
        """Remembers it."""

    async def every(self) -> dict[int, int]:
        """Old id → new id."""


class FeedbackBox(Protocol):
    """Votes and reports on records, without the person."""

    async def add(self, ref: str, kind: str, now: float, chat: int | None = None) -> None:
        """Adds one; only the day is kept, and of ``chat`` one of sixteen shades."""

    async def counts(self, ref: str) -> dict[str, int]:
        """How many of each kind a record has."""


class Reports(Protocol):
    """Reports on records, and what operators did about them."""

    async def waiting(self, *, money: bool) -> list[Reported]:
        """Reports that nobody has dealt with, newest first; those about money only when asked for."""

    async def doubtful(self, ref: str) -> bool:
        """Whether at least two people, on different days, say that something is wrong with a record; money is not counted."""

    async def handle(self, ref: str, upto: int, note: str, who: str, now: float, *, money: bool) -> None:
        """Writes down that the reports up to one are dealt with; those about money apart from all others."""

    async def notes(self, ref: str, *, money: bool) -> list[ReportNote]:
        """What was written down about a record, newest first; notes on money only when asked for."""


class Counts(Protocol):
    """How often something happened; nothing about whom it happened to."""

    async def add(self, day: str, language: str, need: str, what: str) -> None:
        """Counts one."""

    async def sums(self, by: CountBy, first: str, last: str) -> list[tuple[str, str, str, int]]:
        """Sums from one ISO day to another, both included, as (when, group, what, how often).

        By ``day`` the first is a day and the group empty; by ``language`` or ``need`` the first is a month (``2026-11``).
        """

    async def first_day(self) -> str | None:
        """The first ISO day on which anything was counted; None if nothing ever was."""

    async def waits(self, first: float, last: float) -> list[float]:
        """Seconds from opening a case to the first that a counsellor wrote and the person got, of cases opened in a time.

        Protection is left out, and so is what nobody has answered, or what retention has removed.
        """


class Gaps(Protocol):
    """Redacted questions that found no answer, without the person."""

    async def add(self, chat: int, text: str, language: str, need: str, day: str) -> None:
        """Keeps one, encrypted."""

    async def recent(self, most: int) -> list[Gap]:
        """The newest ones."""

    async def remove(self, ids: Sequence[int]) -> int:
        """Removes some; how many there were."""

    async def stand(self) -> tuple[int, int]:
        """How many there are, and the highest id: changes whenever one comes or goes."""


class Lessons(Protocol):
    """Sentences that operators want understanding to learn; kept until an operator removes them."""

    async def add(self, text: str, language: str, intent: str, who: str, day: str) -> None:
        """Keeps one, encrypted."""

    async def every(self) -> list[Lesson]:
        """All of them, the oldest first."""

    async def remove(self, lesson_id: int) -> bool:
        """Removes one; whether it was there."""


class Unit(Protocol):
    """One transaction over everything."""

    @property
    def people(self) -> People: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def said(self) -> CaseMessages: ...
    @property
    def counsellors(self) -> Counsellors: ...
    @property
    def groups(self) -> Groups: ...
    @property
    def feedback(self) -> FeedbackBox: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def counts(self) -> Counts: ...
    @property
    def gaps(self) -> Gaps: ...
    @property
    def lessons(self) -> Lessons: ...

    async def erase(self, chat: int) -> list[Case]:
        """Removes every row about a person except updates that still wait; gives the cases that were, open ones and closed ones."""

    async def kept_about(self, chat: int) -> dict[str, str]:
        """What is kept about a person besides the state, as codes: ``since``, ``updated``, ``messages``, ``case``."""

    async def purge(self, now: float, days: Mapping[str, int]) -> Purged:
        """Enforces the retention periods (``conversation``, ``outbox``, ``case``, ``feedback``, ``question``, ``count``, in days)."""


class Storage(Protocol):
    """The store of the assistant."""

    def write(self) -> AbstractAsyncContextManager[Unit]:
        """A transaction: all or nothing."""

    def read(self) -> AbstractAsyncContextManager[Unit]:
        """A consistent view; writing through it is an error."""

    async def scrub(self) -> None:
        """Makes sure that what was removed is gone from the files too."""
