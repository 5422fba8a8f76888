"""Notes that somebody read a text and found it right; of what people in danger rely on, only somebody else than its author may say so."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue.database import writing
from knowledge.catalogue.drafts.four_eyes import concerns_safety
from knowledge.catalogue.drafts.writers import writers
from knowledge.catalogue.model import Document, canonical, source_hash
from knowledge.catalogue.storage import Change, apply, load
from knowledge.catalogue.translations import answer_hash
from knowledge.console.lists.texts import Kind, is_own_row, leading_cell, sheet
from knowledge.errors import UnknownRecord


class Noted(StrEnum):
    """What became of "I have read this"; the value is the key of the text that says so."""

    DONE = "lists-texts-read-done"
    #: A text is not what was shown any more.
    MOVED = "lists-texts-moved"
    #: It concerns safety, and the reader wrote it or may not publish such records.
    SECOND = "lists-texts-second"


async def mark_read(
    engine: AsyncEngine,
    kind: Kind,
    record_id: str,
    language: str,
    marks: Mapping[str, str],
    *,
    who: str,
    publishes: bool,
    at: datetime,
) -> Noted:
    """Notes that somebody read texts in a language and found them right: all of them, or none.

    Args:
        engine: Migrated database.
        kind, record_id: The record.
        language: Of the texts.
        marks: Field → mark of what was shown; for an answer the field is ``text``.
        who, at: The reader and the aware time.
        publishes: Whether the reader may publish what concerns people's safety.

    Raises:
        UnknownRecord: There is no such record.
    """
    async with writing(engine) as connection:
        document = (await load(connection, kind, [record_id])).get(record_id)
        if document is None:
            raise UnknownRecord(kind=kind, id=record_id)
        shown = _shown(kind, document, language)
        if not marks or any(shown.get(field) != mark for field, mark in marks.items()):
            return Noted.MOVED
        if await concerns_safety(connection, kind, record_id) and (
            not publishes or who in await _authors(connection, kind, record_id, language, marks)
        ):
            return Noted.SECOND
        noted = {"status": "human", "reviewer": who, "reviewed": at.date().isoformat()}
        if kind == "answer":
            changed = document | {"texts": [*_read_answer(document, language, noted)]}
        else:
            rows = [
                row | noted | {"source_hash": source_hash(str(document[row["field"]]))}
                if row["language"] == language and row["field"] in marks and is_own_row(kind, document, row)
                else row
                for row in document["translations"]
            ]
            changed = document | {"translations": rows}
        change = Change(kind, record_id, canonical(kind, changed))
        why = f"read and found right: {language} ({', '.join(marks)})"
        await apply(connection, [change], who=who, why=why, at=at)
        return Noted.DONE


async def _authors(
    connection: AsyncConnection, kind: Kind, record_id: str, language: str, fields: Mapping[str, str]
) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for field in fields:
        found |= await writers(connection, kind, record_id, partial(_text, kind, field, language))
    return found


def _text(kind: Kind, field: str, language: str, document: Document) -> Hashable:
    """A text in one version of a record; None where it is not there."""
    if kind == "answer":
        return next(
            ((one["title"], one["text"]) for one in document["texts"] if one["language"] == language), None
        )
    return next(
        (
            row["text"]
            for row in document.get("translations") or ()
            if (row["field"], row["language"]) == (field, language) and is_own_row(kind, document, row)
        ),
        None,
    )


def _shown(kind: Kind, document: Document, language: str) -> dict[str, str]:
    if kind == "answer" and document["texts"][0]["language"] == language:
        return {"text": leading_cell(document).mark}
    lines = sheet(kind, document, [language]).lines
    return {line.field: line.cells[language].mark for line in lines if language in line.cells}


def _read_answer(answer: Document, language: str, noted: Document) -> Iterator[Document]:
    for number, text in enumerate(answer["texts"]):
        if text["language"] != language:
            yield text
        elif number == 0:
            yield text | noted
        else:
            yield text | noted | {"source_hash": answer_hash(answer["texts"][0])}
