"""What the assistant asks of storage; ``tests/bot/storage/test_conformance.py`` is the other half of this contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from bot.storage.types import (
    Case,
    CaseStatus,
    CountBy,
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

    async def sending(self, item_id: int) -> bool:
        """Marks an item as being sent; False if it is gone."""

    async def sent(self, item_id: int, message_id: int | None, now: float) -> None:
        """Empties a delivered item and remembers the message where it may be removed later."""

    async def later(self, item_id: int, not_before: float) -> None:
        """Puts an item back to be tried again."""

    async def drop(self, item_id: int) -> None:
        """Gives an item up."""

    async def drop_chat(self, chat: int, *, under_way: bool = True) -> int:
        """Gives up everything that waits for a chat, what is being sent included unless ``under_way`` is False; how many items."""

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

    async def in_topic(self, protection: bool, topic: int) -> Case | None:
        """The case shown in a topic of the staff or the protection group."""

    async def change(self, number: str, status: CaseStatus, now: float) -> None:
        """Changes who has the conversation."""

    async def show_in(self, number: str, topic: int | None) -> None:
        """Remembers the topic of a case."""

    async def waiting(self) -> int:
        """How many cases wait in the queue."""

    async def audit(self, number: str, action: str, who: int | None, now: float) -> None:
        """Writes down what a counsellor did; who it was is encrypted."""


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
        """Seconds from opening a case to a counsellor taking it, of cases opened in a time; protection is left out."""


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
    def feedback(self) -> FeedbackBox: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def counts(self) -> Counts: ...
    @property
    def gaps(self) -> Gaps: ...
    @property
    def lessons(self) -> Lessons: ...

    async def erase(self, chat: int) -> Case | None:
        """Removes every row about a person except updates that still wait; gives the case that was open or shown in a topic."""

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
