"""Marks a service or an answer as doubtful when people independently say that something is wrong with it, and takes the mark off once that is dealt with.

The mark is an attribute of the record, with its revision in the history: search reads it like any other fact, so a card warns
within a second, and an operator sees who set it and when.
"""

from __future__ import annotations

from typing import Any, Final, cast

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage import Storage
from knowledge.catalogue.database import reading, writing
from knowledge.catalogue.facts import REPORTED
from knowledge.catalogue.model import RecordKind, canonical
from knowledge.catalogue.storage import Change, apply, load
from knowledge.catalogue.tables import listing

WHO: Final = "people"
"""Author of the mark in the history."""

# Records with a card that can warn.
_WARNING: Final = ("service", "answer")


class Doubts:
    """Weighs the reports on a record.

    Args:
        engine: Of the catalogue.
        storage: Where the reports are.
    """

    def __init__(self, engine: AsyncEngine, storage: Storage) -> None:
        self._engine, self._storage = engine, storage

    async def weigh(self, ref: str) -> bool:
        """Sets or takes off the mark as the open reports say.

        Args:
            ref: ``service:<id>`` or ``answer:<id>``; anything else has no card that could warn.

        Returns:
            Whether the record changed.
        """
        name, _, record = ref.partition(":")
        if name not in _WARNING:
            return False
        kind = cast(RecordKind, name)
        async with self._storage.read() as unit:
            doubtful = await unit.reports.doubtful(ref)
        async with writing(self._engine) as connection:
            document = (await load(connection, kind, [record])).get(record)
            if document is None or (changed := _marked(document, doubtful)) is None:
                return False
            why = (
                "Two or more people, on different days, said that something is wrong."
                if doubtful
                else "The reports were dealt with."
            )
            change = Change(kind, record, canonical(kind, changed))
            return await apply(connection, [change], who=WHO, why=why) > 0

    async def weigh_all(self) -> None:
        """Weighs every record with open reports, and every marked one.

        A crash may have come between a report and its mark; a mark may have come with a file, from where others reported it.
        """
        async with self._storage.read() as unit:
            waiting = await unit.reports.waiting(money=False)
        async with reading(self._engine) as connection:
            marked = await connection.scalars(
                select(listing.c.record_kind + ":" + listing.c.record_id).where(
                    listing.c.record_kind.in_(_WARNING), listing.c.reported
                )
            )
            refs = [*(report.ref for report in waiting), *marked]
        for ref in dict.fromkeys(refs):
            await self.weigh(ref)


def _marked(document: dict[str, Any], doubtful: bool) -> dict[str, Any] | None:
    """The document with or without the mark; None when it is that already."""
    attributes = list(document.get("attributes") or ())
    others = [row for row in attributes if row.get("link_type") != REPORTED]
    if doubtful == (len(others) < len(attributes)):
        return None
    if doubtful:
        others.append({"link_type": REPORTED, "value": "true"})
    return {**document, "attributes": others}
