"""The way in and out: first sign-in by a one-time link, name and password, the second step, and the language of the pages."""

from __future__ import annotations

import math

from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.database import reading, writing
from knowledge.console import security
from knowledge.console.accounts import operators, passwords, sessions
from knowledge.console.accounts.device import device_of
from knowledge.console.accounts.door import Door, Entry
from knowledge.console.frame import (
    LANGUAGE,
    PREFIX,
    SESSION,
    Call,
    Console,
    Visit,
    guarded,
    is_own,
    open_page,
)
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES

_YEAR_S = 365 * 24 * 3600


def routes(console: Console) -> list[BaseRoute]:
    """The pages that need no sign-in, and the way out."""
    pages = _Entry(console)
    both = ("GET", "POST")
    return [
        open_page(console, f"{PREFIX}/sign-in", pages.sign_in, methods=both),
        open_page(console, f"{PREFIX}/sign-in/code", pages.code, methods=both),
        open_page(console, f"{PREFIX}/welcome/{{token}}", pages.welcome, methods=both),
        open_page(console, f"{PREFIX}/language", _language, methods=("POST",), operators_too=True),
        guarded(console, "/sign-out", _sign_out, needs=Role.VIEWER, methods=("POST",)),
    ]


class _Entry:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._door = Door(console.engine, console.sealer)

    async def sign_in(self, call: Call) -> Response:
        """Name and password."""
        wanted = call.request.query_params.get("next", "")
        if call.request.method == "GET":
            return self._form(call, wanted)
        name, wanted = await call.field("name"), await call.field("next")
        password = str((await call.form()).get("password") or "")
        entry = await self._door.enter(name, password, self._console.now(), device_of(call.request))
        if entry.token is None:
            return self._form(call, wanted, name, entry)
        if not entry.whole:
            return self._goes_on(call, entry.token, f"{PREFIX}/sign-in/code", wanted)
        return await self._inside(call, entry.token, wanted)

    async def code(self, call: Call) -> Response:
        """The code of the second step."""
        console = self._console
        token = call.request.cookies.get(SESSION, "")
        half = await sessions.find(console.engine, token, console.now()) if token else None
        if half is None or half.whole:
            return call.redirect(f"{PREFIX}/sign-in")
        wanted = call.request.query_params.get("next", "")
        if call.request.method == "GET":
            return call.page("accounts/code.html", wanted=wanted, error="")
        wanted = await call.field("next")
        entry = await self._door.confirm(half, await call.field("code"), console.now())
        if entry.token is None:
            error = _refusal(call, entry, "accounts-code-wrong")
            return call.page("accounts/code.html", 422, wanted=wanted, error=error)
        return await self._inside(call, entry.token, wanted)

    async def welcome(self, call: Call) -> Response:
        """The one-time link: a password is chosen. Only sending the form uses the link up: programs that look at links do not."""
        console, link = self._console, call.request.path_params["token"]
        async with reading(console.engine) as connection:
            operator = await operators.invited(connection, link, console.now())
        if operator is None:
            return call.page("accounts/link_gone.html", 404)
        if call.request.method == "GET":
            return call.page("accounts/welcome.html", invited=operator, errors={})
        form = await call.form()
        password, again = str(form.get("password") or ""), str(form.get("again") or "")
        errors = password_errors(call, password, again, operator.name)
        if errors:
            return call.page("accounts/welcome.html", 422, invited=operator, errors=errors)
        entry = await self._door.first(link, password, console.now(), device_of(call.request))
        if entry.token is None:
            return call.page("accounts/link_gone.html", 404)
        async with writing(console.engine) as connection:
            await operators.change(connection, operator, language=call.language)
        return await self._inside(call, entry.token, f"{PREFIX}/account/second-step?first=1")

    def _form(self, call: Call, wanted: str, name: str = "", entry: Entry | None = None) -> Response:
        error = _refusal(call, entry, "accounts-sign-in-wrong") if entry else ""
        return call.page(
            "accounts/sign_in.html", 422 if error else 200, wanted=wanted, name=name, error=error
        )

    async def _inside(self, call: Call, token: str, wanted: str) -> Response:
        """The operator is in; whoever was signed in in this browser before no longer is."""
        if old := call.request.cookies.get(SESSION):
            async with writing(self._console.engine) as connection:
                await sessions.end_by_token(connection, old)
        return self._goes_on(call, token, wanted if _is_page(wanted) else PREFIX)

    def _goes_on(self, call: Call, token: str, path: str, wanted: str = "") -> Response:
        response = call.redirect(path + (f"?next={security.quoted(wanted)}" if _is_page(wanted) else ""))
        seconds = int(sessions.LONGEST.total_seconds())
        call.set_cookie(response, SESSION, token, seconds)
        return response


def password_errors(call: Call, password: str, again: str, name: str) -> dict[str, str]:
    """What is wrong with a chosen password, by field."""
    if weak := passwords.weakness(password, name):
        return {
            "password": call.t(f"accounts-password-{weak}", least=passwords.SHORTEST, most=passwords.LONGEST)
        }
    return {} if password == again else {"again": call.t("accounts-password-differs")}


def _refusal(call: Call, entry: Entry, wrong: str) -> str:
    if entry.wait:
        return call.t("accounts-wait", minutes=math.ceil(entry.wait.total_seconds() / 60))
    return call.t(wrong)


def _is_page(path: str) -> bool:
    """Whether somebody may be sent there after signing in."""
    return is_own(path) and (path == PREFIX or path.startswith((PREFIX + "/", PREFIX + "?")))


async def _sign_out(visit: Visit) -> Response:
    async with writing(visit.console.engine) as connection:
        await sessions.end(connection, visit.operator.id, visit.session.id)
    await visit.audit("sign-out")
    response = visit.redirect(f"{PREFIX}/sign-in")
    response.delete_cookie(SESSION, path=PREFIX, httponly=True, samesite="lax")
    return response


async def _language(call: Call) -> Response:
    """Another language for the pages; an operator's is remembered, everybody else's by their browser."""
    chosen, back = await call.field("language"), await call.field("back")
    response = call.redirect(back if is_own(back) else PREFIX)
    if chosen in LANGUAGES:
        call.set_cookie(response, LANGUAGE, chosen, _YEAR_S, path="/")
        if call.operator is not None:
            async with writing(call.console.engine) as connection:
                await operators.change(connection, call.operator, language=chosen)
    return response
