"""Cases and counsellors put behind a running assistant, for tests and pictures of the counsellors' pages; all of it is fictional."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.security import Vault, load_key
from bot.storage import Case, CaseMessage, Counsellor, SqlStorage, Unit
from tests.browser.console import Site
from tests.fake_telegram import FakeTelegram, Person


def behind(site: Site, do: Callable[[Unit], Coroutine[Any, Any, Any]]) -> Any:
    """Does something with the assistant's storage as it does itself."""

    async def done(engine: AsyncEngine) -> Any:
        storage = SqlStorage(engine, Vault(load_key(None, site.process.data)))
        async with storage.write() as unit:
            return await do(unit)

    return site.behind(done)


def counsellor(site: Site, name: str, account: bool = True, **more: Any) -> int:
    """Somebody on the team, with an account of the same name; their id."""
    row = Counsellor(name, operator=name if account else None, hours="24/7", **more)
    found: int = behind(site, lambda unit: unit.counsellors.save(row))
    return found


def put_case(
    site: Site,
    world: FakeTelegram,
    number: str,
    waits_minutes: float | None,
    said: Sequence[CaseMessage] = (),
    owner: int | None = None,
    **more: Any,
) -> Person:
    """A case with what was said in it, and whose it is.

    Args:
        waits_minutes: For how long the person has waited, None when it is their turn.
        owner: Id of the counsellor who has it.
    """
    person = Person(world, user=6_000_000_000 + int.from_bytes(number.encode()[-4:]) % 10**8, name="Somebody")
    now = time.time()
    waiting = None if waits_minutes is None else now - 60 * waits_minutes
    case = Case(
        number, person.id, more.pop("kind", "general"), "queue", opened=waiting or now - 3600, waiting=waiting, **more
    )  # fmt: skip

    async def put(unit: Unit) -> None:
        await unit.cases.open(case)
        if owner is not None:
            await unit.cases.take(number, owner, now)
            await unit.cases.wait(number, None)
            if waiting is not None:
                await unit.cases.wait(number, waiting)
        for place, message in enumerate(said):
            at = (waiting or now) - 60 * (len(said) - 1 - place)
            await unit.said.add(replace(message, case=number, at=at, fate="delivered"))

    behind(site, put)
    return person
