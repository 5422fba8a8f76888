"""What every page of the console stands on: the parts it is given, the visit of a signed-in operator, and routes with a guard."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import IntEnum
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import urlencode

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from knowledge.catalogue.database import writing
from knowledge.console import audit, security
from knowledge.console.accounts import sessions
from knowledge.console.accounts.operators import Operator
from knowledge.console.ports.frame import Sealer, Texts, Value
from knowledge.console.rendering import ENVIRONMENT
from knowledge.console.roles import Role
from knowledge.errors import UnknownRecord
from knowledge.search.engine import SearchEngine
from knowledge.vocabulary import LANGUAGES, RTL_LANGUAGES

log = logging.getLogger(__name__)

PREFIX: Final = "/console"
SESSION: Final = "poruch_console"
VISITOR: Final = "poruch_visitor"
LANGUAGE: Final = "poruch_language"
SAID: Final = "poruch_said"
#: Bytes of an ordinary form; a page that takes files says how much more.
LONGEST_FORM: Final = 2 * 1024 * 1024
_MOST_FIELDS: Final = 10_000
_SAID_SECONDS: Final = 60

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
        key: Text key; gets ``count``.
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
        order: Place among the others: home 0, services 10, answers 20, organisations 25, drafts 30, import 40, export 45, confirmations 50,
            reports 60, gaps 65, numbers 70, try 75, checks 80, audit 90, operators 95.
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
    vendor: Path | None = None
    _kept: dict[type, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

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


class Call:
    """One request, by whomever: words, forms and answers in one place.

    Attributes:
        language, direction: Of the page.
        csrf: What forms must carry.
    """

    def __init__(self, request: Request, console: Console, token: str, language: str | None = None) -> None:
        self.request = request
        self.console = console
        self.language = language or guess_language(request)
        self.direction = "rtl" if self.language in RTL_LANGUAGES else "ltr"
        self.csrf = security.csrf_of(token) if token else ""
        self._token = token

    operator: Operator | None = None

    def t(self, key: str, **args: Value) -> str:
        """A text in the operator's language."""
        return self.console.texts.say(self.language, key, **args)

    async def form(self) -> FormData:
        """The form; its token was checked before the handler ran."""
        return await self.request.form(max_fields=_MOST_FIELDS, max_part_size=LONGEST_FORM)

    async def field(self, name: str) -> str:
        """One text of the form without blanks around it; "" when it is missing."""
        value = (await self.form()).get(name)
        return value.strip() if isinstance(value, str) else ""

    @property
    def htmx(self) -> bool:
        """Whether htmx asks, for a part of a page."""
        return self.request.headers.get("hx-request") == "true"

    def page(self, template: str, status: int = 200, **context: Any) -> Response:
        """A whole page in the base layout."""
        context.setdefault("nav", self._nav())
        context["said"] = self._said()
        response = self._render(template, status, context)
        if SAID in self.request.cookies:
            response.delete_cookie(SAID, path="/", httponly=True, samesite="lax")
        return response

    def fragment(self, template: str, status: int = 200, **context: Any) -> Response:
        """A part of a page, for htmx."""
        return self._render(template, status, context)

    def redirect(self, path: str, said: str | None = None, **args: Value) -> Response:
        """Leads to another page of ours, where the text of a key is shown once.

        Raises:
            ValueError: The path leads elsewhere.
        """
        if not is_own(path):
            raise ValueError("a path of this site")
        response: Response
        if self.htmx:
            response = Response(status_code=204, headers={"HX-Redirect": path, **security.HEADERS})
        else:
            response = RedirectResponse(path, 303, headers=security.HEADERS)
        if said and self._token:
            plain = base64.urlsafe_b64encode(json.dumps([said, args]).encode()).decode()
            self.set_cookie(response, SAID, security.signed(plain, self._token), _SAID_SECONDS, path="/")
        return response

    def problem(self, status: int, way: str = "") -> Response:
        """The page that tells what went wrong and what to do; ``way`` names a text of one's own."""
        known = status if self.console.texts.has(f"frame-error-{status}") else 500 if status >= 500 else 400
        context = {"problem": known, "way": way or f"frame-error-{known}-way"}
        if self.htmx:
            return self.fragment("frame/error_part.html", status, **context)
        return self.page("frame/error.html", status, **context)

    def _nav(self) -> Sequence[NavItem]:
        return ()

    def _render(self, template: str, status: int, context: dict[str, Any]) -> Response:
        field_ = Markup('<input type="hidden" name="{}" value="{}">').format(security.CSRF_FIELD, self.csrf)
        html = ENVIRONMENT.get_template(template).render(
            t=self.t, visit=self, operator=self.operator, language=self.language, direction=self.direction,
            zone=self.console.zone, now=self.console.now(), csrf_field=lambda: field_, request=self.request,
            Role=Role, htmx_there=self.console.vendor is not None, **context,
        )  # fmt: skip
        return HTMLResponse(html, status, headers={**security.HEADERS, "Content-Language": self.language})

    def _said(self) -> str | None:
        cookie = self.request.cookies.get(SAID)
        plain = security.unsigned(cookie, self._token) if cookie and self._token else None
        if plain is None:
            return None
        key, args = json.loads(base64.urlsafe_b64decode(plain))
        return self.t(key, **args)

    def set_cookie(self, response: Response, name: str, value: str, seconds: int, path: str = PREFIX) -> None:
        """Sets a cookie that scripts cannot read and other sites' forms do not send."""
        secure = self.request.url.scheme == "https"
        response.set_cookie(
            name, value, max_age=seconds, path=path, httponly=True, samesite="lax", secure=secure
        )


class Visit(Call):
    """One request of a signed-in operator."""

    operator: Operator

    def __init__(self, request: Request, console: Console, token: str, session: sessions.Session) -> None:
        super().__init__(request, console, token, session.operator.language)
        self.operator = session.operator
        self.session = session

    def may(self, needed: Role) -> bool:
        """Whether the operator may do what a role is needed for."""
        return self.operator.role.may(needed)

    async def audit(self, action: str, kind: str = "", record_id: str = "") -> None:
        """Notes in the log what was done; on a connection of its own, after the deed."""
        async with writing(self.console.engine) as connection:
            await audit.note(connection, self.console.now(), self.operator.name, action, kind, record_id)

    def _nav(self) -> Sequence[NavItem]:
        from knowledge.console.pages import navigation

        return [item for item in navigation() if self.may(item.needs)]


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
            return _to_sign_in(request, console)
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
        fresh = "" if token else security.new_token()
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
                return call.problem(403, "frame-error-form-way")
        return await handle()
    except HTTPException as error:
        return call.problem(error.status_code)
    except UnknownRecord:
        return call.problem(404)
    except Exception:
        log.exception("a page of the console failed: %s", call.request.scope.get("route_name", ""))
        return call.problem(500)


def _to_sign_in(request: Request, console: Console) -> Response:
    """Where somebody who is not signed in goes; the page they wanted is remembered."""
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    where = f"{PREFIX}/sign-in"
    if request.method == "GET" and wanted not in (PREFIX, PREFIX + "/"):
        where += "?" + urlencode({"next": wanted})
    if request.headers.get("hx-request") == "true":
        return Response(status_code=401, headers={"HX-Redirect": where, **security.HEADERS})
    return RedirectResponse(where, 303, headers=security.HEADERS)


def is_own(path: str) -> bool:
    """Whether a path stays on this site: not ``//elsewhere`` nor what a browser reads as that."""
    return path.startswith("/") and not path.startswith(("//", "/\\")) and not any(c < " " for c in path)


def guess_language(request: Request) -> str:
    """Language of a page for somebody whose wish is not stored: what they chose here, else what their browser says, else English."""
    said = [request.cookies.get(LANGUAGE, ""), *request.headers.get("accept-language", "").split(",")]
    for part in said:
        code = part.split(";")[0].strip().replace("_", "-").split("-")[0].lower()
        code = "fa" if code == "prs" else code
        if code in LANGUAGES:
            return code
    return "en"
