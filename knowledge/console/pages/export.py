"""Takes everything out of the catalogue as a file of the standard form, sent while it is being read; confidential places only when asked for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from typing import Final

from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute

from knowledge.catalogue.database import reading
from knowledge.catalogue.emergencies import file_rows, in_use
from knowledge.catalogue.exporting import answer_lines, hsds_chunks
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load
from knowledge.catalogue.tabular.export import package_files
from knowledge.catalogue.tabular.writing import zip_bytes
from knowledge.console import security
from knowledge.console.frame import PREFIX, Console, NavItem, Visit, guarded
from knowledge.console.roles import Role

PAGE: Final = f"{PREFIX}/export"
NAV = (NavItem("lists-export", PAGE, Role.VIEWER, 45),)
FORMS: Final = {
    "json": "application/json",
    "csv": "application/zip",
    "answers": "application/x-ndjson",
    "emergency": "application/json",
}
_ENDINGS: Final = {
    "json": "services.json",
    "csv": "services.zip",
    "answers": "answers.jsonl",
    "emergency": "emergency.json",
}


def routes(console: Console) -> list[BaseRoute]:
    """The page of the export and the file."""
    return [
        guarded(console, "/export", _page, needs=Role.VIEWER),
        guarded(console, "/export/file", _file, needs=Role.VIEWER, methods=("POST",)),
    ]


async def _page(visit: Visit) -> Response:
    return visit.page("lists/export.html", forms=list(FORMS))


async def _file(visit: Visit) -> Response:
    form = await visit.field("form")
    confidential = await visit.field("confidential") == "yes"
    if form not in FORMS:
        return visit.problem(400)
    if confidential and not visit.operator.role.sees_confidential:
        return visit.problem(403)
    await visit.audit("export-confidential" if confidential else "export", form)
    engine = visit.console.engine
    if form == "answers":
        return _sent(form, _answers(engine))
    if form == "emergency":
        return _sent(form, _emergency(engine))
    if form == "json":
        return _sent(form, _json(engine, None, confidential))
    return _sent(form, _package(engine, confidential))


async def selection(visit: Visit, ids: Sequence[str] | None) -> Response:
    """Some services as one JSON file, without confidential places; None: all of them."""
    await visit.audit("export", "selection")
    return _sent("json", _json(visit.console.engine, ids, False))


def _sent(form: str, parts: AsyncIterator[bytes]) -> Response:
    return StreamingResponse(parts, headers=_headers(form), media_type=FORMS[form])


def _headers(form: str) -> dict[str, str]:
    return {**security.HEADERS, "Content-Disposition": f'attachment; filename="{_ENDINGS[form]}"'}


async def _json(engine: AsyncEngine, ids: Sequence[str] | None, confidential: bool) -> AsyncIterator[bytes]:
    """One list, written as the program's own export writes it."""
    before = "[\n"
    async for part in hsds_chunks(engine, ids, include_confidential=confidential):
        if part:
            yield (before + await asyncio.to_thread(_objects, part)).encode()
            before = ",\n"
    yield b"[]\n" if before == "[\n" else b"\n]\n"


def _objects(documents: Sequence[Document]) -> str:
    return json.dumps(documents, ensure_ascii=False, indent=1)[2:-2]


async def _package(engine: AsyncEngine, confidential: bool) -> AsyncIterator[bytes]:
    """All services as a package of tables: a table is not known before the last record is, so it comes in one piece, after the browser was told that it will."""
    documents = [one async for part in hsds_chunks(engine, include_confidential=confidential) for one in part]
    yield await asyncio.to_thread(lambda: zip_bytes(package_files(documents)))


async def _emergency(engine: AsyncEngine) -> AsyncIterator[bytes]:
    """The numbers that people are given today, as the program's own file has them."""
    async with reading(engine) as connection:
        rows = file_rows(in_use(await load(connection, "emergency")))
    yield (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


async def _answers(engine: AsyncEngine) -> AsyncIterator[bytes]:
    async with reading(engine) as connection:
        for answer in (await load(connection, "answer")).values():
            lines = (json.dumps(line, ensure_ascii=False) for line in answer_lines(answer))
            yield "".join(f"{line}\n" for line in lines).encode()
