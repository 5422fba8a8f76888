"""What the page of reports asks for: what people say is wrong with a record, and a place to write down what was done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from knowledge.errors import KnowledgeError


class NoteMissing(KnowledgeError):
    """Reports cannot be put aside without a word on what was done."""

    code = "note_missing"


@dataclass(frozen=True, slots=True)
class Complaint:
    """Reports of one kind on a record: closed, wrong_number, wrong_address, money or other.

    Attributes:
        first, last: Days of the oldest and the newest.
        upto: The newest of them; what comes later is not dealt with along with these.
    """

    kind: str
    number: int
    first: date
    last: date
    upto: int


@dataclass(frozen=True, slots=True)
class Remark:
    """What an operator did about reports."""

    who: str
    at: datetime
    text: str
    money: bool


@dataclass(frozen=True, slots=True)
class ReportedRecord:
    """A record and what people say of it.

    Attributes:
        kind: ``service`` or ``answer``.
        title: In the reader's language; empty when the record is gone or hidden.
        complaints: Newest first.
        doubtful: Its card warns: two people or more said so on different days.
        remarks: What was done before, newest first.
    """

    kind: str
    id: str
    title: str
    organization: str
    complaints: Sequence[Complaint]
    doubtful: bool
    remarks: Sequence[Remark]

    @property
    def ref(self) -> str:
        """As people's reports name it."""
        return f"{self.kind}:{self.id}"


class Reports(Protocol):
    """Reports that wait, and those of one record."""

    async def count(self, *, money: bool) -> tuple[int, bool]:
        """How many records have open reports, and whether one of them is about money asked for."""

    async def waiting(
        self, reader: str, *, money: bool, offset: int, most: int
    ) -> tuple[Sequence[ReportedRecord], int]:
        """A page of records with open reports, newest first, and how many there are in all.

        Args:
            reader: Language of titles.
            money: Whether reports of money asked for are shown: to those who look after protection only.
        """

    async def handle(self, ref: str, upto: int, note: str, who: str, *, money: bool) -> None:
        """Puts the reports on a record up to one aside with a note, and takes the warning off if none is left.

        Args:
            money: Whether it is the reports of money asked for that were dealt with, and not all others.

        Raises:
            NoteMissing: The note is empty.
        """
