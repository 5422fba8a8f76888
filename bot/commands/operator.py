"""``poruch operator``: who may use the console. The first one can only be let in from here."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated, TypeVar

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.services import now
from bot.settings import Settings, load_settings
from knowledge.catalogue.database import open_engine, writing
from knowledge.catalogue.migrations import migrate
from knowledge.console import audit
from knowledge.console.accounts import operators
from knowledge.console.accounts.operators import LINK_LASTS, Operator
from knowledge.console.roles import Role

app = typer.Typer(help="Operators of the console: let them in, list, reset, remove.", no_args_is_help=True)

SHELL = "command line"
"""Who did it, in the log."""

T = TypeVar("T")
Name = Annotated[str, typer.Argument(help="The operator's name, as it stands in the history.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def add(
    name: Name,
    role: Annotated[Role, typer.Option(help="What they may do.")],
    as_json: AsJson = False,
) -> None:
    """Let somebody in: prints a link, good once and for 24 hours, with which they choose a password.

    Example: poruch operator add "Olena K." --role admin
    """

    async def work(connection: AsyncConnection, at: datetime) -> tuple[Operator, str]:
        added, token = await operators.add(connection, name, role, at)
        await audit.note(connection, at, SHELL, "operator-add", "operator", added.name)
        return added, token

    _print_link(*_run(work), as_json)


@app.command("list")
def list_command(as_json: AsJson = False) -> None:
    """Show all operators.

    Example: poruch operator list
    """
    found = _run(lambda connection, _at: operators.everybody_on(connection))
    if as_json:
        print(json.dumps([_told(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        told = _told(one)
        print(f"{one.name}\t{one.role}\t{told['state']}\t{told['last_sign_in'] or 'never signed in'}")
    if not found:
        print('No operators yet. Add one: poruch operator add "NAME" --role admin')


@app.command()
def reset(name: Name, as_json: AsJson = False) -> None:
    """Give somebody a new link: password, second step and sessions they had end at once.

    Example: poruch operator reset "Olena K."
    """

    async def work(connection: AsyncConnection, at: datetime) -> tuple[Operator, str]:
        one = await operators.named(connection, name)
        token = await operators.reset(connection, one.id, at)
        await audit.note(connection, at, SHELL, "operator-reset", "operator", one.name)
        return one, token

    _print_link(*_run(work), as_json)


@app.command()
def role(
    name: Name,
    new: Annotated[Role, typer.Option("--role", help="What they may do from now on.")],
) -> None:
    """Give somebody another role.

    Example: poruch operator role "Olena K." --role publisher
    """

    async def work(connection: AsyncConnection, at: datetime) -> Operator:
        one = await operators.named(connection, name)
        await operators.change(connection, one, role=new)
        await audit.note(connection, at, SHELL, "operator-role", "operator", one.name)
        return one

    print(f"{_run(work).name}: {new}")


@app.command()
def remove(name: Name) -> None:
    """Remove somebody; what they did stays in the history.

    Example: poruch operator remove "Olena K."
    """

    async def work(connection: AsyncConnection, at: datetime) -> Operator:
        one = await operators.named(connection, name)
        await operators.remove(connection, one)
        await audit.note(connection, at, SHELL, "operator-remove", "operator", one.name)
        return one

    print(f"Removed: {_run(work).name}")


def address(settings: Settings) -> str:
    """Where operators reach the console."""
    console = settings.bot.console
    if console.proxy and console.hosts:
        return f"https://{console.hosts[0]}"
    host = console.hosts[0] if console.hosts else f"[{console.host}]" if ":" in console.host else console.host
    return f"http://{host}:{console.port}"


def _run(work: Callable[[AsyncConnection, datetime], Awaitable[T]]) -> T:
    settings = load_settings()

    async def run() -> T:
        engine = open_engine(settings.database_url)
        try:
            await migrate(engine)
            async with writing(engine) as connection:
                return await work(connection, now())
        finally:
            await engine.dispose()

    return asyncio.run(run())


def _print_link(one: Operator, token: str, as_json: bool) -> None:
    link = f"{address(load_settings())}/console/welcome/{token}"
    if as_json:
        until = (now() + LINK_LASTS).isoformat(timespec="seconds")
        print(json.dumps({**_told(one), "link": link, "until": until}, ensure_ascii=False))
        return
    print(f"{one.name} ({one.role}) chooses a password here, once, within 24 hours:")
    print(f"  {link}")


def _told(one: Operator) -> dict[str, str | bool | None]:
    state = "locked" if one.locked else "invited" if one.invited else "active"
    seen = one.signed_in_at.isoformat(timespec="seconds") if one.signed_in_at else None
    return {
        "name": one.name,
        "role": one.role.value,
        "state": state,
        "second_step": one.second_step,
        "last_sign_in": seen,
    }
