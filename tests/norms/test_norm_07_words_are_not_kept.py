"""Norm 7: the text of ordinary questions is not stored – not even encrypted, once it is answered."""

from __future__ import annotations

import asyncio
from typing import Any

from sqlalchemy import select

from bot.errors import SecretKeyError
from bot.storage import tables
from knowledge.catalogue.database import reading
from tests.bot.world import world
from tests.fake_telegram import Person, eventually

__all__ = ["world"]
QUESTIONS = ("where can I get food for my diabetic grandmother", "hello from a very particular village")


async def everything_decrypted(world) -> str:
    """The whole store as somebody sees it who has the key."""
    storage = world.conversations.storage
    seen: list[Any] = []
    async with reading(storage._engine) as connection:
        for table in tables.metadata.sorted_tables:
            for row in await connection.execute(select(table)):
                for name, value in row._mapping.items():
                    seen.append((table.name, name, value))
                    if isinstance(value, bytes):
                        for purpose in purposes(row._mapping):
                            try:
                                seen.append(storage._vault.open(value, purpose))
                            except SecretKeyError:
                                continue
    return str(seen)


def purposes(row: Any) -> list[str]:
    number, step, case = row.get("update_id"), row.get("step"), row.get("number")
    return ["person", f"inbox:{number}", f"outbox:{number}:{step}", f"case:{case}", "key check"]


async def settled(world) -> None:
    for _ in range(1000):
        health = await world.running.health()
        if health.inbox == health.private == health.staff == 0:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("still waiting")


async def test_answered_questions_are_nowhere_even_for_who_has_the_key(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
        person.press("English")
        await person.wait_text("computer program")
        person.press("Continue")
        await person.wait_text("Good that you are here")
        for question in QUESTIONS:
            person.send(question)
        await eventually(lambda: len(world.understands.asked) == 2, "answers")
        await settled(world)
        kept = await everything_decrypted(world)
    assert '"language": "en"' in kept, "the scan sees what is encrypted"
    for word in ("diabetic", "grandmother", "particular", "village"):
        assert word not in kept
    assert "Good that you are here" not in kept, "answers are emptied too"


async def test_a_question_that_waits_is_kept_encrypted_only(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await eventually(lambda: world.running._poller.last_success, "polling")
        hold = asyncio.Event()

        async def wait(*_args: Any, **_kwargs: Any) -> None:
            await hold.wait()

        world.conversations._plan = wait
        person.send(QUESTIONS[0])
        for _ in range(500):
            if "grandmother" in (kept := await everything_decrypted(world)):
                break
            await asyncio.sleep(0.01)
        assert "grandmother" in kept
        assert b"grandmother" not in world.disk()
