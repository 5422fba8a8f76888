"""Reads the files that operators brought, beside the requests, and keeps what was read until it is decided or forgotten.

Only the file and the choice are on disk; what was read of it lives in memory and is read again when it is not there any more.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.answers import gather_answers
from knowledge.catalogue.choosing import Choice, ChoiceMoved, Taken, choice, take
from knowledge.catalogue.confirming.tables import sheet_layout
from knowledge.catalogue.database import reading, upsert, writing
from knowledge.catalogue.gathering import Gathered
from knowledge.catalogue.importing import gather
from knowledge.catalogue.model import Document
from knowledge.catalogue.spreadsheet.columns import Layout, guess, header_key
from knowledge.catalogue.spreadsheet.services import completed, gather_sheet
from knowledge.catalogue.spreadsheet.sheet import Sheet, read_sheet
from knowledge.catalogue.storage import KINDS, Key, load
from knowledge.catalogue.tables import organization
from knowledge.catalogue.uploads import Upload, Uploads
from knowledge.errors import CatalogueError, ImportFailed

log = logging.getLogger(__name__)

#: Files whose contents stay in memory.
_IN_MEMORY: Final = 4


@dataclass(slots=True)
class Reading:
    """How far a file is read.

    Attributes:
        stage: ``Reading`` or ``Comparing``.
        done, total: Records.
        choice: What is in it; None until it is read.
        failed: Why it cannot be.
    """

    stage: str = "Reading"
    done: int = 0
    total: int = 0
    choice: Choice | None = None
    failed: CatalogueError | None = None
    task: asyncio.Task[None] | None = field(default=None, repr=False)


class ImportDesk:
    """The files of all operators.

    Args:
        engine: The catalogue's database.
        uploads: Where the files are.
    """

    def __init__(self, engine: AsyncEngine, uploads: Uploads) -> None:
        self.engine = engine
        self.uploads = uploads
        self._readings: OrderedDict[str, Reading] = OrderedDict()
        self._sheets: OrderedDict[tuple[str, str | None], Sheet] = OrderedDict()

    def reading(self, upload: Upload) -> Reading:
        """How far a file is read; begins if nobody has."""
        found = self._readings.get(upload.token)
        if found is None:
            found = self._readings[upload.token] = Reading()
            found.task = asyncio.create_task(self._read(upload, found))
            while len(self._readings) > _IN_MEMORY:
                self._readings.popitem(last=False)
        self._readings.move_to_end(upload.token)
        return found

    def forget(self, token: str) -> None:
        """Drops what was read: it has to be read or compared anew."""
        self._readings.pop(token, None)

    def remove(self, token: str) -> None:
        """Removes a file with all that is known of it."""
        self.forget(token)
        for key in [key for key in self._sheets if key[0] == token]:
            del self._sheets[key]
        self.uploads.remove(token)

    async def sheet(self, upload: Upload, tab: str | None = None) -> Sheet:
        """The table in a file.

        Raises:
            ImportFailed: There is none.
        """
        key = (upload.token, tab)
        if key not in self._sheets:
            self._sheets[key] = await asyncio.to_thread(read_sheet, upload.path, upload.name, tab=tab)
            while len(self._sheets) > _IN_MEMORY:
                self._sheets.popitem(last=False)
        return self._sheets[key]

    async def layout(self, sheet: Sheet, *, country: str, language: str) -> tuple[Layout, bool]:
        """How a table is read at first, and whether somebody said so of one with the same header."""
        query = select(sheet_layout.c.layout).where(sheet_layout.c.header == header_key(sheet.header))
        async with reading(self.engine) as connection:
            known = (await connection.execute(query)).scalar()
        if known is not None:
            try:
                return Layout.from_json(known, len(sheet.header)), True
            except (CatalogueError, KeyError, TypeError, ValueError):
                pass  # of an older make
        return await asyncio.to_thread(guess, sheet, country=country, language=language), False

    async def remember(self, sheet: Sheet, layout: Layout, who: str, at: datetime) -> None:
        """Keeps what an operator said of a table, for the next one with the same header."""
        row = {"header": header_key(sheet.header), "layout": layout.to_json(), "who": who, "at": at}
        async with writing(self.engine) as connection:
            await connection.execute(upsert(connection, sheet_layout, "header"), row)

    async def preview(self, sheet: Sheet, layout: Layout, most: int) -> Gathered:
        """The first rows as records."""
        organizations = await self._organizations()
        return await asyncio.to_thread(gather_sheet, sheet, layout, organizations=organizations, most=most)

    def keep_layout(self, token: str, tab: str, layout: Layout) -> None:
        """Notes beside a file how it is read."""
        self.uploads.note(token, "layout", {"tab": tab, "layout": layout.to_json()})
        self.uploads.note(token, "taken", None)
        self.forget(token)

    def kept_layout(self, token: str) -> dict[str, Any] | None:
        """What :meth:`keep_layout` noted."""
        found: dict[str, Any] | None = self.uploads.noted(token, "layout")
        return found

    def chosen(self, token: str, found: Choice) -> frozenset[Key]:
        """Keys of the candidates that the operator has chosen; all sound ones to begin with."""
        noted = self.uploads.noted(token, "taken")
        if noted is None:
            return found.sound
        return frozenset((kind, name) for kind, name in noted if (kind, name) in found.by_key)

    def choose(self, token: str, keys: Iterable[Key]) -> None:
        """Notes what was chosen."""
        self.uploads.note(token, "taken", sorted(keys))

    async def write(self, upload: Upload, found: Choice, keys: Iterable[Key]) -> Taken:
        """Writes what was chosen and removes the file.

        Raises:
            ChoiceMoved: Somebody changed chosen records meanwhile; then nothing was written, the file is compared again, and these
                records have to be chosen anew.
        """
        wanted = set(keys)
        try:
            taken = await take(self.engine, found, wanted, who=upload.who)
        except ChoiceMoved as error:
            self.forget(upload.token)
            self.choose(upload.token, wanted - error.keys)
            raise
        except CatalogueError:
            self.forget(upload.token)
            raise
        self.remove(upload.token)
        return taken

    async def _read(self, upload: Upload, into: Reading) -> None:
        def progress(_stage: str, done: int, total: int) -> None:
            into.done, into.total = done, total

        try:
            if upload.form == "answers":
                gathered = await gather_answers(self.engine, upload.path)
            elif upload.form == "sheet":
                gathered = await self._gather_sheet(upload)
            else:
                gathered = await asyncio.to_thread(gather, upload.path, progress)
            gathered.file = upload.name
            into.stage = "Comparing"
            into.choice = await choice(self.engine, gathered)
        except CatalogueError as error:
            into.failed = error
        except Exception:
            log.exception("a file could not be read")
            into.failed = ImportFailed(file=upload.name)

    async def _gather_sheet(self, upload: Upload) -> Gathered:
        said = self.kept_layout(upload.token) or {}
        sheet = await self.sheet(upload, said.get("tab") or None)
        layout = Layout.from_json(said["layout"], len(sheet.header))
        organizations = await self._organizations()
        gathered = await asyncio.to_thread(gather_sheet, sheet, layout, organizations=organizations)
        present: dict[Key, Document] = {}
        async with reading(self.engine) as connection:
            for kind in KINDS:
                ids = [name for of, name in gathered.records if of == kind]
                present |= {
                    (kind, one): document for one, document in (await load(connection, kind, ids)).items()
                }
        completed(gathered, layout, present)
        return gathered

    async def _organizations(self) -> dict[str, str]:
        async with reading(self.engine) as connection:
            rows = await connection.execute(select(organization.c.id, organization.c.name))
            return {str(row.name).casefold(): row.id for row in rows if row.name}
