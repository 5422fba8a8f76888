"""Gives people the emergency numbers that operators published, within a second, and the shipped ones wherever those fail.

The numbers in use lie in memory: a crisis is answered also while the database is away. A record that cannot be read, or that holds no
number that anybody verified, changes nothing for its country.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.model import Document, canonical
from knowledge.catalogue.storage import load
from knowledge.emergency import CRISIS_KINDS, SHIPPED, EmergencyNumber, EmergencyNumbers
from knowledge.errors import KnowledgeError

log = logging.getLogger(__name__)

#: Seconds between two looks at whether anything was published.
EVERY_S: Final = 0.4


def read_record(document: Mapping[str, Any]) -> tuple[EmergencyNumber, ...]:
    """The numbers of a record.

    Raises:
        CatalogueError: It does not fit its shape.
    """
    proper = canonical("emergency", document)
    return tuple(
        EmergencyNumber(
            number=line["number"].strip(),
            purpose=line["purpose"],
            country=proper["id"],
            crisis=tuple(line.get("crisis") or ()),
            languages=tuple(line.get("languages") or ()) or None,
            hours=line.get("hours") or None,
            source=line.get("source") or "",
            source_url=line.get("source_url") or None,
            verified=date.fromisoformat(line["verified"]) if line.get("verified") else None,
            note=line.get("note") or "",
        )
        for line in proper["numbers"]
    )


def record_of(country: str, numbers: Sequence[EmergencyNumber]) -> Document:
    """The record of a country that says what these numbers say; each is named by its digits."""
    return {"id": country, "numbers": [_line(number) for number in numbers]}


def _line(number: EmergencyNumber) -> Document:
    line: Document = {
        "id": "".join(letter for letter in number.number if letter.isdigit()),
        "number": number.number,
        "purpose": number.purpose,
        "crisis": [kind for kind in CRISIS_KINDS if kind in number.crisis],
        "languages": list(number.languages or ()),
        "hours": number.hours,
        "note": number.note,
        "source": number.source,
        "source_url": number.source_url,
        "verified": number.verified.isoformat() if number.verified else None,
    }
    return {key: value for key, value in line.items() if value not in (None, "", [])}


@lru_cache(maxsize=1)
def shipped_numbers() -> EmergencyNumbers:
    """What came with the program; without its file what is certain anyway."""
    try:
        return EmergencyNumbers.load(SHIPPED)
    except KnowledgeError:
        log.error("the shipped emergency numbers cannot be read")
        return EmergencyNumbers()


def shipped_record(country: str) -> Document:
    """The record that a country would have if operators had written down the shipped numbers; without any when there are none."""
    return record_of(country, [one for one in shipped_numbers().for_country(country) if one.country])


def readable(documents: Mapping[str, Document]) -> dict[str, tuple[EmergencyNumber, ...]]:
    """Country → its numbers, for the records that can be read."""
    found: dict[str, tuple[EmergencyNumber, ...]] = {}
    for country, document in documents.items():
        try:
            numbers = read_record(document)
        except Exception:  # whatever is wrong with it, its country keeps the shipped numbers
            numbers = ()
        if numbers and all(one.country == country for one in numbers):
            found[country] = numbers
        else:
            log.error(
                "the emergency numbers published for %s cannot be read; the shipped ones stand", country
            )
    return found


def in_use(documents: Mapping[str, Document]) -> EmergencyNumbers:
    """The numbers that people are given when these records are published."""
    numbers = EmergencyNumbers(shipped_numbers().entries)
    numbers.override(readable(documents))
    return numbers


def file_rows(numbers: EmergencyNumbers) -> list[Document]:
    """The numbers in use as ``knowledge/data/emergency.json`` has them, by country."""
    return [
        {"country": country}
        | {key: value for key, value in line.items() if key != "id"}
        | {key: line.get(key) for key in ("languages", "hours", "source_url", "verified")}
        | {"crisis": line.get("crisis", [])}
        for country in numbers.countries
        for line in (_line(one) for one in numbers.for_country(country))
    ]


async def refresh(engine: AsyncEngine, numbers: EmergencyNumbers) -> None:
    """Puts what is published today into the numbers in use.

    Raises:
        StorageError: The database is away; the numbers in use stay as they are.
    """
    async with reading(engine) as connection:
        documents = await load(connection, "emergency")
    numbers.override(readable(documents))


async def _newest(engine: AsyncEngine) -> int:
    revision = tables.revision.c
    async with reading(engine) as connection:
        newest = select(func.max(revision.id)).where(revision.kind == "emergency")
        return (await connection.execute(newest)).scalar() or 0


async def follow(engine: AsyncEngine, numbers: EmergencyNumbers, every_s: float = EVERY_S) -> None:
    """Takes up whatever is published until it is cancelled; while the database is away the last numbers known stay in use.

    Args:
        engine: Migrated database.
        numbers: The numbers in use.
        every_s: Seconds between two looks.
    """
    known: int | None = None
    failing = False
    while True:
        try:
            newest = await _newest(engine)
            if newest != known:  # also smaller, when a backup was restored
                await refresh(engine, numbers)
                known = newest
            failing = False
        except Exception as error:  # the numbers in memory go on being given
            if not failing:
                log.warning("emergency numbers not refreshed: %s", type(error).__name__)
            failing = True
        await asyncio.sleep(every_s)
