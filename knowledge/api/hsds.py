"""Gives the catalogue away as an HSDS 3 API: pages of services and organisations, never where a confidential service is.

Source of paths, parameters and envelope: https://docs.openreferral.org/ (3.0, API reference).
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from math import ceil
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.exporting import hsds_chunks
from knowledge.catalogue.guarding import surroundings
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import head
from knowledge.pacing import Pace

PREFIX: Final = "/hsds"
VERSION: Final = "3.0"
_ABOUT: Final = {
    "version": VERSION,
    "profile": "https://docs.openreferral.org/en/3.0/",
    "openapi_url": "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json",
}
_USUAL_PAGE: Final = 50
_LARGEST_PAGE: Final = 100
#: Of one address; a program that reads 10,000 services in pages of 100 needs 100.
_A_MINUTE: Final = 120
_HEADERS: Final = {
    # Asked again each time: what was hidden must be gone at once. An unchanged page costs one comparison.
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


class _Wrong(Exception):
    """A parameter is not what it should be (name, what is expected)."""


@dataclass(frozen=True, slots=True)
class _Page:
    number: int
    size: int

    @classmethod
    def of(cls, request: Request) -> _Page:
        return cls(
            _whole(request, "page", 1, 1_000_000, 1),
            _whole(request, "per_page", 1, _LARGEST_PAGE, _USUAL_PAGE),
        )


def hsds_routes(engine: AsyncEngine, *, examples: bool, pace: Pace | None = None) -> list[Route]:
    """The routes, for reading only.

    Args:
        engine: Migrated database.
        examples: Whether made-up records are given away, too.
        pace: How often one address may ask.
    """
    api = _Api(engine, examples, pace or Pace(_A_MINUTE, 60))
    found: Mapping[str, Callable[[Request], Awaitable[Any]]] = {
        "": api.about,
        "/services": api.services,
        "/services/{id:path}": api.service,
        "/organizations": api.organizations,
        "/organizations/{id:path}": api.organization,
    }
    return [Route(f"{PREFIX}{path}", api.answering(give), methods=["GET"]) for path, give in found.items()]


class _Api:
    def __init__(self, engine: AsyncEngine, examples: bool, pace: Pace) -> None:
        self._engine, self._examples, self._pace = engine, examples, pace

    def answering(
        self, give: Callable[[Request], Awaitable[Any]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint: counts, compares with what the other side has, answers, says what is wrong."""

        async def endpoint(request: Request) -> Response:
            address = request.client.host if request.client else ""
            if wait := self._pace.wait(address):
                return _problem(429, "too many requests", headers={"Retry-After": str(ceil(wait))})
            self._pace.note(address)
            tag = await self._tag(request)
            headers = _HEADERS | {"ETag": tag}
            if tag in (one.strip() for one in request.headers.get("if-none-match", "").split(",")):
                return Response(status_code=304, headers=headers)
            try:
                found = await give(request)
            except _Wrong as wrong:
                return _problem(400, *wrong.args)
            return JSONResponse(found, headers=headers) if found is not None else _problem(404, "not found")

        return endpoint

    async def _tag(self, request: Request) -> str:
        """The same as long as nothing in the catalogue changes."""
        async with reading(self._engine) as connection:
            newest = await head(connection)
        content = f"{newest}\n{self._examples}\n{request.url.path}\n{request.url.query}"
        return f'W/"{hashlib.sha256(content.encode()).hexdigest()[:24]}"'

    async def about(self, request: Request) -> Document:
        return dict(_ABOUT)

    async def services(self, request: Request) -> Document:
        table, page = tables.service.c, _Page.of(request)
        wanted = [self._shown()]
        if owner := request.query_params.get("organization_id"):
            wanted.append(table.organization_id == owner)
        if since := request.query_params.get("modified_after"):
            wanted.append(_changed_after("service", table.id, since))
        if term := request.query_params.get("taxonomy_term_id"):
            part = tables.attribute.c
            wanted.append(
                exists().where(
                    part.record_kind == "service",
                    part.record_id == table.id,
                    part.link_type == "need",
                    part.value == term,
                )
            )
        query = select(table.id).where(and_(*wanted)).order_by(table.position)
        ids, total = await self._ids(query, page)
        found = await self._nested(ids)
        if request.query_params.get("minimal") == "true":
            found = [{key: one[key] for key in ("id", "last_modified") if key in one} for one in found]
        elif request.query_params.get("full") != "true":
            found = [_flat(one) for one in found]
        return _envelope(found, total, page)

    async def service(self, request: Request) -> Document | None:
        table, name = tables.service.c, str(request.path_params["id"])
        async with reading(self._engine) as connection:
            known = await connection.scalar(select(table.id).where(table.id == name, self._shown()))
        return next(iter(await self._nested([name])), None) if known else None

    async def organizations(self, request: Request) -> Document:
        page = _Page.of(request)
        table = tables.organization.c
        ids, total = await self._ids(select(table.id).where(self._known()).order_by(table.id), page)
        return _envelope(await self._owners(ids), total, page)

    async def organization(self, request: Request) -> Document | None:
        table, name = tables.organization.c, str(request.path_params["id"])
        async with reading(self._engine) as connection:
            known = await connection.scalar(select(table.id).where(table.id == name, self._known()))
        return next(iter(await self._owners([name])), None) if known else None

    def _shown(self) -> ColumnElement[bool]:
        return tables.service.c.example.in_([True, False] if self._examples else [False])

    def _known(self) -> ColumnElement[bool]:
        """Organisations with a service that is given away, or with none at all: not those of examples."""
        service, name = tables.service.c, tables.organization.c.id
        own = exists().where(service.organization_id == name)
        return or_(exists().where(service.organization_id == name, self._shown()), ~own)

    async def _ids(self, query: Select[Any], page: _Page) -> tuple[list[str], int]:
        async with reading(self._engine) as connection:
            total = (
                await connection.scalar(select(func.count()).select_from(query.order_by(None).subquery()))
                or 0
            )
            rows = await connection.execute(query.limit(page.size).offset((page.number - 1) * page.size))
            return list(rows.scalars()), total

    async def _nested(self, ids: list[str]) -> list[Document]:
        return [one async for some in hsds_chunks(self._engine, ids) for one in some] if ids else []

    async def _owners(self, ids: list[str]) -> list[Document]:
        async with reading(self._engine) as connection:
            around = await surroundings(connection, (), ids)
        found = (around.organizations[one] for one in ids if one in around.organizations)
        return [around.guard.organization(one) for one in found]


def _changed_after(kind: str, name: ColumnElement[str], since: str) -> ColumnElement[bool]:
    try:
        moment = datetime.combine(date.fromisoformat(since[:10]), time(0), UTC)
    except ValueError:
        raise _Wrong("modified_after", "a date such as 2026-11-21") from None
    revision = tables.revision.c
    return exists().where(revision.kind == kind, revision.record_id == name, revision.at >= moment)


def _flat(service: Document) -> Document:
    """A service as it stands in a list: its own fields, and its organisation's."""
    done = {key: value for key, value in service.items() if not isinstance(value, (list, dict))}
    if owner := service.get("organization"):
        done["organization"] = {
            key: value for key, value in owner.items() if not isinstance(value, (list, dict))
        }
    return done


def _envelope(contents: list[Document], total: int, page: _Page) -> Document:
    pages = ceil(total / page.size)
    return {
        "total_items": total,
        "total_pages": pages,
        "page_number": page.number,
        "size": len(contents),
        "first_page": page.number == 1,
        "last_page": page.number >= pages,
        "empty": not contents,
        "contents": contents,
    }


def _whole(request: Request, name: str, low: int, high: int, usual: int) -> int:
    raw = request.query_params.get(name)
    if raw is None:
        return usual
    if not (raw.isascii() and raw.isdecimal()) or len(raw) > 9 or not low <= int(raw) <= high:
        raise _Wrong(name, f"a whole number from {low} to {high}")
    return int(raw)


def _problem(
    status: int, what: str, expected: str = "", headers: Mapping[str, str] | None = None
) -> Response:
    said = {"status": status, "message": what} | ({"expected": expected} if expected else {})
    return JSONResponse({"error": said}, status, headers={**_HEADERS, **(headers or {})})
