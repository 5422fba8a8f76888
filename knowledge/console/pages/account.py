"""An operator's own page: language, password, second step, and the browsers they are signed in with."""

from __future__ import annotations

from sqlalchemy import select, update
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.database import reading, writing
from knowledge.console import audit
from knowledge.console.accounts import passwords, second, sessions, tables, waiting
from knowledge.console.frame import PREFIX, Console, Visit, guarded
from knowledge.console.pages.entry import password_errors
from knowledge.console.roles import Role

ACCOUNT = f"{PREFIX}/account"


def routes(console: Console) -> list[BaseRoute]:
    """The pages of the account."""
    pages = (
        ("", ("GET",), _account),
        ("/password", ("POST",), _password),
        ("/second-step", ("GET", "POST"), _second_step),
        ("/second-step/off", ("POST",), _second_step_off),
        ("/recovery", ("POST",), _recovery),
        ("/sessions/{id}/end", ("POST",), _end),
        ("/sessions/end", ("POST",), _end_others),
    )
    return [
        guarded(console, "/account" + path, handler, needs=Role.VIEWER, methods=methods)
        for path, methods, handler in pages
    ]


async def _account(visit: Visit, status: int = 200, errors: dict[str, str] | None = None) -> Response:
    console = visit.console
    open_ones = await sessions.sessions_of(console.engine, visit.operator, console.now())
    return visit.page(
        "accounts/account.html", status, sessions=open_ones, present=visit.session.id, errors=errors or {}
    )


async def _password(visit: Visit) -> Response:
    """A new password, for who knows the present one; every other browser is signed out."""
    form = await visit.form()
    password, again = str(form.get("password") or ""), str(form.get("again") or "")
    if refusal := await _not_oneself(visit):
        return await _account(visit, 422, {"present": refusal})
    if errors := password_errors(visit, password, again, visit.operator.name):
        return await _account(visit, 422, errors)
    stored = await passwords.hashed(password)
    async with writing(visit.console.engine) as connection:
        table = tables.operator
        await connection.execute(
            update(table).where(table.c.id == visit.operator.id).values(password_hash=stored)
        )
        await sessions.end_all(connection, visit.operator.id, but=visit.session.id)
        await audit.note(connection, visit.console.now(), visit.operator.name, "password")
    return visit.redirect(ACCOUNT, "accounts-password-changed")


async def _second_step(visit: Visit) -> Response:
    """Sets the second step up: the telephone reads the secret, and proves it with a code."""
    console, operator = visit.console, visit.operator
    first = visit.request.query_params.get("first") == "1"
    if operator.second_step:
        return visit.redirect(ACCOUNT)
    table = tables.session
    async with reading(console.engine) as connection:
        pending = (
            await connection.execute(select(table.c.pending_secret).where(table.c.id == visit.session.id))
        ).scalar()
    if pending is None:
        secret = second.new_secret()
        pending = console.sealer.seal(secret.encode(), second.purpose(operator))
        async with writing(console.engine) as connection:
            await connection.execute(
                update(table).where(table.c.id == visit.session.id).values(pending_secret=pending)
            )
    secret = console.sealer.open(pending, second.purpose(operator)).decode()
    error = ""
    if visit.request.method == "POST":
        step = second.step_of(secret, await visit.field("code"), console.now())
        if step is not None:
            async with writing(console.engine) as connection:
                codes = await second.switch_on(connection, operator, pending, step)
                await connection.execute(
                    update(table).where(table.c.id == visit.session.id).values(pending_secret=None)
                )
                await audit.note(connection, console.now(), operator.name, "second-step-on")
            return visit.page("accounts/recovery.html", codes=codes)
        error = visit.t("accounts-code-wrong")
    return visit.page(
        "accounts/second_step.html", 422 if error else 200, secret=second.grouped(secret), first=first,
        picture=second.picture(secret, operator.name), error=error,
    )  # fmt: skip


async def _second_step_off(visit: Visit) -> Response:
    if refusal := await _not_oneself(visit):
        return await _account(visit, 422, {"off": refusal})
    async with writing(visit.console.engine) as connection:
        await second.switch_off(connection, visit.operator)
        await audit.note(connection, visit.console.now(), visit.operator.name, "second-step-off")
    return visit.redirect(ACCOUNT, "accounts-second-step-is-off")


async def _recovery(visit: Visit) -> Response:
    if not visit.operator.second_step:
        return visit.redirect(ACCOUNT)
    if refusal := await _not_oneself(visit):
        return await _account(visit, 422, {"recovery": refusal})
    async with writing(visit.console.engine) as connection:
        codes = await second.new_recovery(connection, visit.operator)
        await audit.note(connection, visit.console.now(), visit.operator.name, "recovery-codes")
    return visit.page("accounts/recovery.html", codes=codes)


async def _end(visit: Visit) -> Response:
    async with writing(visit.console.engine) as connection:
        await sessions.end(connection, visit.operator.id, visit.request.path_params["id"])
    return visit.redirect(ACCOUNT, "accounts-session-ended")


async def _end_others(visit: Visit) -> Response:
    async with writing(visit.console.engine) as connection:
        await sessions.end_all(connection, visit.operator.id, but=visit.session.id)
    return visit.redirect(ACCOUNT, "accounts-sessions-ended")


async def _not_oneself(visit: Visit) -> str | None:
    """Why the present password that was typed does not do; None: it is the right one. Guessing is as slow as at the door."""
    console, table = visit.console, tables.operator
    typed = str((await visit.form()).get("present") or "")
    async with writing(console.engine) as connection:
        wait = await waiting.try_one(connection, f"present {visit.operator.id}", console.now())
        stored = (
            await connection.execute(select(table.c.password_hash).where(table.c.id == visit.operator.id))
        ).scalar()
    if wait:
        return visit.t("accounts-wait", minutes=-(-wait.seconds // 60))
    if not await passwords.is_right(typed, stored):
        return visit.t("accounts-present-wrong")
    async with writing(console.engine) as connection:
        await waiting.forget(connection, f"present {visit.operator.id}")
    return None
