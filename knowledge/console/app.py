"""The console's frame: one Starlette application with a front page, a health check, and whatever routes it is given."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from knowledge.catalogue.tally import Tally
from knowledge.console import pages
from knowledge.console.frame import PREFIX, Call, Console, identified

HERE = Path(__file__).resolve().parent
_templates = Jinja2Templates(directory=HERE / "templates")

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A page to go to from the front page."""

    href: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The state of the knowledge base.

    Attributes:
        services, examples, answers: How many there are; examples are among the services.
        towns: Town → services.
        unverified: Services whose contact details nobody has checked.
        parts: Part of the assistant → its state in a few words.
    """

    services: int
    examples: int
    answers: int
    towns: Sequence[tuple[str, int]]
    unverified: int
    parts: Mapping[str, str]

    @classmethod
    def of(cls, counted: Tally, parts: Mapping[str, str]) -> Overview:
        """What was counted, with the parts."""
        return cls(
            counted.services, counted.examples, counted.answers, counted.towns, counted.unverified, parts
        )


LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")


def create_console(
    overview: Callable[[], Awaitable[Overview]],
    links: Sequence[Link] = (),
    routes: Sequence[BaseRoute] = (),
    *,
    console: Console | None = None,
    hosts: Sequence[str] = (),
) -> Starlette:
    """The console.

    Args:
        overview: Gives the state shown on the front page.
        links: Pages to offer there.
        routes: Routes of these pages.
        console: What the operators' pages need; None: there are none.
        hosts: Names under which the pages may be asked for, besides loopback.
    """

    async def front(request: Request) -> Response:
        context = {"overview": await overview(), "links": links}
        return _templates.TemplateResponse(request, "front.html", context, headers=HEADERS)

    async def health(request: Request) -> Response:
        return JSONResponse({"status": "ok", **(await overview()).parts}, headers=HEADERS)

    async def problem(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        if console is not None and request.url.path.startswith(PREFIX):
            call = await identified(request, console) or Call(request, console, "")
            return call.problem(status)
        return PlainTextResponse(HTTPStatus(status).phrase, status, headers=HEADERS)

    vendor = [Mount("/static/vendor", Static(directory=console.vendor))] if console and console.vendor else []
    return Starlette(
        routes=[
            Route("/", front),
            Route("/health", health),
            *vendor,
            Mount("/static", Static(directory=HERE / "static")),
            *(pages.routes(console) if console else ()),
            *routes,
        ],
        exception_handlers={HTTPException: problem},
        # Another site must not reach a loopback service by giving it a name of its own (DNS rebinding).
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=[*LOOPBACK, *hosts], www_redirect=False)],
    )


class Static(StaticFiles):
    """Files that a browser asks about again each time, so that an update is seen at once."""

    async def get_response(self, path: str, scope: MutableMapping[str, Any]) -> Response:
        """The file with our headers."""
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "no-cache"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
