"""Puts the records that ship with the product into the catalogue, and never over what an operator has made of them."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.answers import import_answers
from knowledge.catalogue.database import reading, upsert, writing
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.report import ImportReport
from knowledge.catalogue.tables import seeded

#: Author of shipped records in the history: whatever has another author is left alone.
STARTER: Final = "starter"
EXAMPLES: Final = "examples.json"
FILES: Final = ("starter.json", EXAMPLES, "answers.jsonl")
#: To be changed when the same file would be read differently.
_READING: Final = "1"


async def seed_starter(engine: AsyncEngine, data_folder: Path) -> list[ImportReport]:
    """Imports ``starter.json``, ``examples.json`` (marked as invented) and ``answers.jsonl``; again only what has changed in them.

    Returns:
        One report for each file that was read: none when all were seeded before.

    Raises:
        ImportFailed: A shipped file is damaged.
        StorageError: The database cannot be used.
    """
    reports: list[ImportReport] = []
    for name in FILES:
        path = data_folder / name
        if not path.is_file():
            continue
        digest = _digest(path)
        async with reading(engine) as connection:
            known = (await connection.execute(select(seeded.c.digest).where(seeded.c.file == name))).scalar()
        if known == digest:
            continue
        if name.endswith(".jsonl"):
            report = await import_answers(engine, path, who=STARTER, leave_edited=True)
        else:
            example = name == EXAMPLES
            report = await import_catalogue(engine, path, who=STARTER, example=example, leave_edited=True)
        async with writing(engine) as connection:
            await connection.execute(upsert(connection, seeded, "file"), {"file": name, "digest": digest})
        reports.append(report)
    return reports


def _digest(path: Path) -> str:
    return hashlib.sha256(_READING.encode() + path.read_bytes()).hexdigest()
