"""Reports of people for the console: gathered by record, with titles, and put aside with a note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

from bot.doubts import Doubts
from bot.storage import Reported, Storage
from bot.storage.reports import MONEY
from knowledge.console.ports.reports import Complaint, NoteMissing, Remark, ReportedRecord
from knowledge.search.types import Searcher


class ReportBoard:
    """See ``knowledge.console.ports.reports.Reports``.

    Args:
        storage: Where the reports are.
        doubts: Weighs what is left.
        searcher: Gives names of records.
        now: The present, aware.
    """

    def __init__(
        self, storage: Storage, doubts: Doubts, searcher: Searcher, now: Callable[[], datetime]
    ) -> None:
        self._storage, self._doubts, self._searcher, self._now = storage, doubts, searcher, now

    async def count(self, *, money: bool) -> tuple[int, bool]:
        """How many records have open reports, and whether one is about money."""
        async with self._storage.read() as unit:
            waiting = await unit.reports.waiting(money=money)
        return len({report.ref for report in waiting}), any(report.kind == MONEY for report in waiting)

    async def waiting(
        self, reader: str, *, money: bool, offset: int, most: int
    ) -> tuple[Sequence[ReportedRecord], int]:
        """A page of records with open reports."""
        async with self._storage.read() as unit:
            by_ref: dict[str, list[Reported]] = {}
            for report in await unit.reports.waiting(money=money):
                by_ref.setdefault(report.ref, []).append(report)
            # The newest first, but for what cannot wait: money asked for, then what several days speak of.
            shown = sorted(by_ref, key=lambda ref: _pressing(by_ref[ref]))[offset : offset + most]
            doubtful = {ref: await unit.reports.doubtful(ref) for ref in shown}
            notes = {ref: await unit.reports.notes(ref, money=money) for ref in shown}
        found: list[ReportedRecord] = []
        for ref in shown:
            kind, _, record = ref.partition(":")
            title, organization = await self._named(kind, record, reader)
            found.append(
                ReportedRecord(
                    kind,
                    record,
                    title,
                    organization,
                    [
                        Complaint(
                            each.kind,
                            each.number,
                            date.fromisoformat(each.first),
                            date.fromisoformat(each.last),
                            each.upto,
                        )
                        for each in by_ref[ref]
                    ],
                    doubtful[ref],
                    [
                        Remark(note.who, datetime.fromtimestamp(note.at, UTC), note.note, note.money)
                        for note in notes[ref]
                    ],
                )
            )
        return found, len(by_ref)

    async def handle(self, ref: str, upto: int, note: str, who: str, *, money: bool) -> None:
        """Puts reports aside with a note."""
        if not note.strip():
            raise NoteMissing(field="note")
        async with self._storage.write() as unit:
            await unit.reports.handle(ref, upto, note.strip(), who, self._now().timestamp(), money=money)
        await self._doubts.weigh(ref)

    async def _named(self, kind: str, record: str, reader: str) -> tuple[str, str]:
        if kind == "service":
            service = await self._searcher.card(record, reader, self._now())
            return (service.name, service.organization) if service else ("", "")
        answer = await self._searcher.answer(record, reader)
        return (answer.title, "") if answer else ("", "")


def _pressing(reports: Sequence[Reported]) -> tuple[bool, bool]:
    """What is sorted by; only days and numbers, because whether a card warns is asked for what is shown alone."""
    plain = [each for each in reports if each.kind != MONEY]
    days = {day for each in plain for day in (each.first, each.last)}
    return len(plain) == len(reports), len(days) < 2
