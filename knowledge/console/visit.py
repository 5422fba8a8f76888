"""One request as a page's handler sees it: words in the reader's language, forms that were checked, answers in the console's layout."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from knowledge.catalogue.database import writing
from knowledge.console import audit, security
from knowledge.console.accounts import sessions
from knowledge.console.accounts.operators import Operator
from knowledge.console.ports.frame import Value
from knowledge.console.rendering import ENVIRONMENT
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES, RTL_LANGUAGES

if TYPE_CHECKING:
    from knowledge.console.frame import Console, NavItem

PREFIX: Final = "/console"
SESSION: Final = "poruch_console"
VISITOR: Final = "poruch_visitor"
LANGUAGE: Final = "poruch_language"
SAID: Final = "poruch_said"
#: Bytes of an ordinary form; a page that takes files says how much more.
LONGEST_FORM: Final = 2 * 1024 * 1024
_MOST_FIELDS: Final = 10_000
_SAID_SECONDS: Final = 60


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

    def t(self, key: str, /, **args: Value) -> str:
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

    @property
    def inside(self) -> bool:
        """Whether the page belongs to the console; others, such as a provider's, do not speak of it."""
        return self.request.url.path.startswith(PREFIX)

    @property
    def path(self) -> str:
        """Path and query of the request."""
        url = self.request.url
        return url.path + (f"?{url.query}" if url.query else "")

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
            response = self.fragment("frame/error_part.html", status, **context)
            # Beside what the operator is writing, never in its place.
            response.headers.update({"HX-Retarget": "#notice", "HX-Reswap": "innerHTML"})
            return response
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
