"""The administrators' page of operators: let somebody in, give a role, lock, remove, and hand out a new one-time link."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.database import reading, writing
from knowledge.console import audit
from knowledge.console.accounts import operators
from knowledge.console.accounts.operators import Operator
from knowledge.console.frame import PREFIX, Console, NavItem, Visit, guarded
from knowledge.console.roles import Role
from knowledge.errors import OperatorError

NAV = (NavItem("accounts-operators", f"{PREFIX}/operators", Role.ADMIN, 95),)
PAGE = f"{PREFIX}/operators"


def routes(console: Console) -> list[BaseRoute]:
    """The pages of operators."""
    pages = (
        ("", ("GET",), _list),
        ("/add", ("POST",), _add),
        ("/{id}", ("GET",), _one),
        ("/{id}/role", ("POST",), _role),
        ("/{id}/lock", ("POST",), _lock),
        ("/{id}/link", ("POST",), _link),
        ("/{id}/remove", ("POST",), _remove),
    )
    return [
        guarded(console, "/operators" + path, handler, needs=Role.ADMIN, methods=methods)
        for path, methods, handler in pages
    ]


async def _list(visit: Visit, status: int = 200, name: str = "", error: str = "") -> Response:
    everybody = await operators.everybody(visit.console.engine)
    return visit.page(
        "accounts/operators.html", status, operators=everybody, roles=list(Role), name=name, error=error
    )


async def _add(visit: Visit) -> Response:
    name, role = await visit.field("name"), _role_of(await visit.field("role"))
    try:
        async with writing(visit.console.engine) as connection:
            added, token = await operators.add(connection, name, role, visit.console.now())
            await _note(visit, connection, "operator-add", added)
    except OperatorError as error:
        return await _list(visit, 422, name, visit.t(f"accounts-problem-{error.reason}"))
    return _link_page(visit, added, token)


async def _one(visit: Visit, status: int = 200, error: str = "") -> Response:
    return visit.page(
        "accounts/operator.html", status, one=await _asked_for(visit), roles=list(Role), error=error
    )


async def _role(visit: Visit) -> Response:
    return await _change(
        visit, "accounts-role-changed", "operator-role", role=_role_of(await visit.field("role"))
    )


async def _lock(visit: Visit) -> Response:
    locked = await visit.field("locked") == "1"
    said = "accounts-locked-now" if locked else "accounts-unlocked-now"
    return await _change(visit, said, "operator-lock" if locked else "operator-unlock", locked=locked)


async def _change(visit: Visit, said: str, action: str, **values: object) -> Response:
    one = await _asked_for(visit)
    try:
        async with writing(visit.console.engine) as connection:
            await operators.change(connection, one, **values)
            await _note(visit, connection, action, one)
    except OperatorError as error:
        return await _one(visit, 409, visit.t(f"accounts-problem-{error.reason}"))
    return visit.redirect(f"{PAGE}/{one.id}", said, name=one.name)


async def _link(visit: Visit) -> Response:
    """A new link; what the operator had until now no longer lets anybody in."""
    one = await _asked_for(visit)
    async with writing(visit.console.engine) as connection:
        token = await operators.reset(connection, one.id, visit.console.now())
        await _note(visit, connection, "operator-reset", one)
    return _link_page(visit, one, token)


async def _remove(visit: Visit) -> Response:
    one = await _asked_for(visit)
    try:
        async with writing(visit.console.engine) as connection:
            await operators.remove(connection, one)
            await _note(visit, connection, "operator-remove", one)
    except OperatorError as error:
        return await _one(visit, 409, visit.t(f"accounts-problem-{error.reason}"))
    return visit.redirect(PAGE, "accounts-removed", name=one.name)


def _link_page(visit: Visit, one: Operator, token: str) -> Response:
    address = f"{visit.request.url.scheme}://{visit.request.url.netloc}{PREFIX}/welcome/{token}"
    return visit.page("accounts/link.html", one=one, address=address)


async def _asked_for(visit: Visit) -> Operator:
    async with reading(visit.console.engine) as connection:
        found = await operators.by_id(connection, visit.request.path_params["id"])
    if found is None:
        raise HTTPException(404)
    return found


def _role_of(value: str) -> Role:
    try:
        return Role(value)
    except ValueError:
        raise HTTPException(400) from None


async def _note(visit: Visit, connection: AsyncConnection, action: str, one: Operator) -> None:
    await audit.note(connection, visit.console.now(), visit.operator.name, action, "operator", one.name)
