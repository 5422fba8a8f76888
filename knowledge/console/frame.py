"""What every page of the console stands on: the parts it is given, the visit of a signed-in operator, and routes with a guard."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from enum import IntEnum
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode

from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from knowledge.console import resending, security
from knowledge.console.accounts import sessions
from knowledge.console.ports.frame import Sealer, Texts
from knowledge.console.roles import Role
from knowledge.console.visit import (
    LANGUAGE,
    LONGEST_FORM,
    PREFIX,
    SAID,
    SESSION,
    VISITOR,
    Call,
    Visit,
    guess_language,
    is_own,
)
from knowledge.errors import UnknownRecord
from knowledge.search.engine import SearchEngine
from knowledge.tokens import new_token

__all__ = [
    "LANGUAGE", "LONGEST_FORM", "PREFIX", "SAID", "SESSION", "VISITOR",
    "Call", "Console", "Handler", "HomeCard", "HomePart", "NavItem", "OpenHandler", "Urgency", "Visit",
    "guarded", "guess_language", "identified", "is_own", "open_page",
]  # fmt: skip

log = logging.getLogger(__name__)

T = TypeVar("T")


class Urgency(IntEnum):
    """How much a card of the home page presses; the most pressing come first."""

    CALM = 0
    SOON = 1
    NOW = 2


@dataclass(frozen=True, slots=True)
class HomeCard:
    """One line of "what needs me today".

    Attributes:
        count: How many wait; a card with none is not shown.
        key: Text key; gets ``count`` for the plural. The number stands before the text, which does not repeat it.
        href: Where to go.
        urgency: How much it presses.
        pending: Still being counted: nobody is told that nothing waits.
    """

    count: int
    key: str
    href: str
    urgency: Urgency = Urgency.SOON
    pending: bool = False


@dataclass(frozen=True, slots=True)
class NavItem:
    """An entry of the navigation.

    Attributes:
        key: Text key of its name.
        href: Page it leads to; pages below it mark it as the present one.
        needs: Who sees it.
        order: Place among the others, with a line before 40, 60 and 80: home 0, services 10, answers 20, organisations 25, drafts 30, import 40, export 45, confirmations 50,
            reports 60, gaps 65, training 68, numbers 70, try 75, checks 80, audit 90, operators 95.
    """

    key: str
    href: str
    needs: Role = Role.VIEWER
    order: int = 50


@dataclass(frozen=True)
class Console:
    """Everything pages need.

    Attributes:
        engine: The catalogue's database.
        texts: Words in the twelve languages.
        search: The search people get; None where only records are kept.
        sealer: For secrets at rest.
        ports: Protocol → what the bot hands over for it; ask with :meth:`port`.
        zone: Time zone in which moments are shown.
        overdue_days: Age at which a record's check counts as overdue.
        examples: Whether made-up records are shown to people.
        countries: Countries served, first ones first.
        files: Folder for files that pages keep for a while.
        longest_upload: Bytes of a file that may be brought.
        vendor: Folder of third-party browser files made by set-up.
    """

    engine: AsyncEngine
    texts: Texts
    search: SearchEngine | None
    now: Callable[[], datetime]
    sealer: Sealer
    ports: Mapping[type, object] = field(default_factory=dict)
    zone: tzinfo = UTC
    overdue_days: int = 365
    examples: bool = False
    countries: tuple[str, ...] = ()
    files: Path | None = None
    longest_upload: int = 50 * 1024 * 1024
    vendor: Path | None = None
    _kept: dict[type, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def today(self) -> date:
        """The present day where the moments are shown."""
        return self.now().astimezone(self.zone).date()

    def kept(self, kind: type[T], make: Callable[[], T]) -> T:
        """The one object of a class that pages of this console share, such as what was counted last; made when first asked for."""
        if kind not in self._kept:
            self._kept[kind] = make()
        found: T = self._kept[kind]
        return found

    def port(self, kind: type[T]) -> T:
        """What was handed over for a Protocol.

        Raises:
            HTTPException: 404, when nothing was: such a page does not exist here.
        """
        if kind not in self.ports:
            raise HTTPException(404)
        found: T = self.ports[kind]  # type: ignore[assignment]
        return found

    def has(self, kind: type) -> bool:
        """Whether something was handed over for a Protocol."""
        return kind in self.ports


Handler = Callable[[Visit], Awaitable[Response]]
OpenHandler = Callable[[Call], Awaitable[Response]]
HomePart = Callable[[Visit], Awaitable[HomeCard | None]]


def guarded(
    console: Console,
    path: str,
    handler: Handler,
    *,
    needs: Role,
    methods: Sequence[str] = ("GET",),
    name: str | None = None,
    longest: int = LONGEST_FORM,
) -> Route:
    """A page below /console for signed-in operators of a role.

    Before the handler runs: the session is looked up (else to the sign-in page), the role is compared (else 403), and for everything but
    reading the form's token and the origin are checked (else 403).

    Args:
        path: Without the prefix: ``/services/{id}``.
        longest: Bytes that a request may have.
    """

    async def endpoint(request: Request) -> Response:
        request = Request(request.scope, security.limited(request.receive, longest))
        visit = await identified(request, console)
        if visit is None:
            return await _signed_out(request, console)
        if not visit.may(needs):
            return visit.problem(403)
        return await _answer(visit, lambda: handler(visit))

    return Route(PREFIX + path, endpoint, methods=list(methods), name=name)


def open_page(
    console: Console,
    path: str,
    handler: OpenHandler,
    *,
    methods: Sequence[str] = ("GET",),
    name: str | None = None,
    longest: int = 64 * 1024,
    operators_too: bool = False,
) -> Route:
    """A page for everybody, at exactly this path: signing in, or a provider's confirmation. Forms are protected the same way.

    Args:
        operators_too: Whether a signed-in operator comes as a :class:`Visit`; else they are a stranger like everybody.
    """

    async def endpoint(request: Request) -> Response:
        request = Request(request.scope, security.limited(request.receive, longest))
        token = request.cookies.get(VISITOR, "")
        fresh = "" if token else new_token()
        call = Call(request, console, token or fresh)
        if operators_too and (visit := await identified(request, console)):
            call, fresh = visit, ""
        response = await _answer(call, lambda: handler(call))
        if fresh:
            call.set_cookie(response, VISITOR, fresh, 24 * 3600, path="/")
        return response

    return Route(path, endpoint, methods=list(methods), name=name)


async def identified(request: Request, console: Console) -> Visit | None:
    """The visit of who is signed in; None: nobody is."""
    token = request.cookies.get(SESSION, "")
    session = await sessions.find(console.engine, token, console.now()) if token else None
    return Visit(request, console, token, session) if session is not None and session.whole else None


async def _answer(call: Call, handle: Callable[[], Awaitable[Response]]) -> Response:
    """Checks what changes something, runs the handler, and turns errors into pages."""
    try:
        if call.request.method not in ("GET", "HEAD", "OPTIONS"):
            if security.is_foreign(call.request):
                return call.problem(403)
            given = call.request.headers.get(security.CSRF_HEADER) or await call.field(security.CSRF_FIELD)
            if not security.fits(given, call._token):
                return await _too_old(call)
        return await handle()
    except HTTPException as error:
        return call.problem(error.status_code)
    except UnknownRecord:
        return call.problem(404)
    except Exception:
        log.exception("a page of the console failed: %s", call.request.scope.get("route_name", ""))
        return call.problem(500)


async def _too_old(call: Call) -> Response:
    """A form of another session: what was typed into a page of ours is offered to be sent once more, by hand."""
    if isinstance(call, Visit) and not call.htmx and (fields := await resending.typed(call.request)):
        return call.page("frame/resend.html", 403, fields=fields, action=call.path)
    return call.problem(403, "frame-error-form-way")


async def _signed_out(request: Request, console: Console) -> Response:
    """For who is not signed in (any longer): the page they wanted is remembered, and what they typed is kept."""
    call = Call(request, console, "")
    if call.htmx:
        return call.problem(401)
    if request.method == "GET" or SESSION not in request.cookies:
        return _to_sign_in(request)
    request = Request(request.scope, security.limited(request.receive, LONGEST_FORM))
    fields = await resending.typed(request)
    return (
        call.page("frame/resend.html", 401, fields=fields, action=call.path)
        if fields
        else _to_sign_in(request)
    )


def _to_sign_in(request: Request) -> Response:
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    where = f"{PREFIX}/sign-in"
    if request.method == "GET" and wanted not in (PREFIX, PREFIX + "/"):
        where += "?" + urlencode({"next": wanted})
    return RedirectResponse(where, 303, headers=security.HEADERS)
