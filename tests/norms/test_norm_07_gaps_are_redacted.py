"""Norms 7, 8, 13 and 23: what is kept of a question without an answer holds no name, number or danger, and nothing before consent."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest
from sqlalchemy import Table, func, select

from bot.storage import tables
from knowledge.catalogue.database import reading
from knowledge.search.types import Outcome, Query
from nlu.places import Place
from nlu.types import Scored, Understanding
from tests.bot.world import Searcher, Understands, world
from tests.fake_telegram import Person

__all__ = ["world"]
GLASSES = "my name is Oksana Melnyk, who repairs glasses? call +40 722 123 456 or oksana.m@example.org"
DANGER = "my husband beats me and I have nowhere to go"


class FindsNothing(Searcher):
    """A catalogue without an answer."""

    async def search(self, query: Query) -> Outcome:
        return Outcome(())


@dataclass
class HearsHealth(Understands):
    """Takes everything for a question about health in Lublin: only the gate could tell danger."""

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        await asyncio.sleep(0)
        return Understanding(
            text, "en", "need_health", 0.95, (Scored("need_health", 0.95),), needs=("health",),
            place=Place(765876, "Lublin", "PL", 51.25, 22.5667, 360044),
        )  # fmt: skip


async def settled(world) -> None:
    for _ in range(1000):
        health = await world.running.health()
        if health.inbox == health.private == health.staff == 0:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("still waiting")


async def number_of(world, table: Table) -> int:
    async with reading(world.conversations.storage._engine) as connection:
        return await connection.scalar(select(func.count()).select_from(table))


async def ask(world, answer: str, *texts: str) -> None:
    """Somebody who answers the notice and asks."""
    person = Person(world.telegram, language="en")
    person.send("/start")
    await person.wait_text("Poruch")
    person.press("English")
    await person.wait_text("computer program")
    if answer:
        person.press(answer)
    for text in texts:
        person.send(text)
        await settled(world)
    await person.wait_text("I know of nothing that fits")


async def test_an_unanswered_question_is_kept_without_name_and_number(world) -> None:
    world.searcher, world.understands = FindsNothing(), HearsHealth()
    async with world.channel():
        await ask(world, "Continue", GLASSES)
        async with world.conversations.storage.read() as unit:
            [kept] = await unit.gaps.recent(9)
        assert "who repairs glasses?" in kept.text
        for secret in ("Oksana", "Melnyk", "722", "456", "example.org"):
            assert secret not in kept.text
        assert b"repairs glasses" not in world.disk(), "and even that is encrypted"
        assert await number_of(world, tables.count) == 1


@pytest.mark.parametrize("answer", ["", "No, only ask"])
async def test_without_consent_nothing_is_kept_nor_counted(world, answer: str) -> None:
    world.searcher, world.understands = FindsNothing(), HearsHealth()
    async with world.channel():
        await ask(world, answer, GLASSES)
        assert (await number_of(world, tables.gap), await number_of(world, tables.count)) == (0, 0)


async def test_danger_and_what_follows_it_reach_no_board(world) -> None:
    world.searcher, world.understands = FindsNothing(), HearsHealth()
    async with world.channel():
        await ask(world, "Continue", DANGER, "who repairs glasses in this town")
        assert (await number_of(world, tables.gap), await number_of(world, tables.count)) == (0, 0)


async def test_after_delete_nothing_points_to_the_person(world) -> None:
    world.searcher, world.understands = FindsNothing(), HearsHealth()
    async with world.channel():
        await ask(world, "Continue", GLASSES)
        person = Person(world.telegram, language="en")
        person.send("/delete")
        await person.wait_text("Shall I remove everything")
        person.press("Yes, remove everything")
        await person.wait_text("is removed")
        await settled(world)
        await asyncio.sleep(0.3)  # what was removed leaves the journal, too
        sealed = world.conversations.storage._vault.seal_id(person.chat.id)
        assert sealed not in world.disk()
