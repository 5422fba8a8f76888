"""What lies about in a console after two years of work: drafts, questions to providers, reports, gaps, counts, cases, sentences, a log."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage import tables
from bot.storage.types import Case
from knowledge.catalogue import drafts
from knowledge.catalogue.confirming import asking
from knowledge.catalogue.database import writing
from knowledge.catalogue.storage import save
from knowledge.console.accounts import operators
from knowledge.console.accounts.tables import audit
from knowledge.console.ports.numbers import WHATS
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES, NEEDS
from tests.benchmarks.pages.site import Site

DRAFTS: Final = 400
CONFIRMATIONS: Final = 300
REPORTED: Final = 300
GAPS: Final = 800
DAYS: Final = 730
CASES: Final = 2000
LESSONS: Final = 200
LOGGED: Final = 20_000
OPERATORS: Final = 12
#: So many times one service was published: its history is as long.
STEPS: Final = 60
OFTEN: Final = "s-00123"
_QUESTIONS: Final = (
    Path(__file__).resolve().parents[2] / "knowledge" / "search" / "evaluation" / "page_questions.jsonl"
)
_KINDS: Final = ("closed", "wrong_number", "wrong_address", "money", "other")


async def load(site: Site) -> None:
    """Puts all of it there."""
    engine, chance, now = site.services.engine, random.Random(3), datetime.now(UTC)
    await _drafts(engine, chance, now)
    for step in range(STEPS):
        first, *_ = await drafts.started_from(engine, "service", OFTEN)
        document = {**(first.document or {}), "alert": f"Notice {step}"}
        await save(engine, "service", document, who="Olena", why="called")
    await _people(site, chance, now)
    async with writing(engine) as connection:
        for number in range(OPERATORS):
            await operators.add(connection, f"Operator {number}", list(Role)[number % len(Role)], now)
        rows = [
            {
                "at": now - timedelta(minutes=13 * (LOGGED - number)),
                "who": f"Operator {number % OPERATORS}",
                "action": chance.choice(("publish", "draft-save", "draft-check", "bulk", "sign-in", "export")),
                "kind": "service",
                "record_id": f"s-{chance.randrange(10_000):05d}",
            }
            for number in range(LOGGED)
        ]  # fmt: skip
        await connection.execute(insert(audit), rows)


async def _drafts(engine: AsyncEngine, chance: random.Random, now: datetime) -> None:
    for number in range(DRAFTS):
        first, *others = await drafts.started_from(engine, "service", f"s-{chance.randrange(10_000):05d}")
        document = {**copy.deepcopy(first.document or {}), "description": f"Another text {number}."}
        draft = await drafts.open_draft(
            engine,
            [replace(first, document=document), *others],
            who=f"Operator {number % OPERATORS}",
            why="asked by phone",
            at=now - timedelta(hours=number),
        )
        if number % 4 == 3:
            await drafts.withdraw(engine, draft.id, who="Olena")
    for number in range(CONFIRMATIONS):
        token, _one = await asking.ask(
            engine, f"s-{chance.randrange(10_000):05d}", f"Service {number}", language=chance.choice(LANGUAGES), who="Olena",
            at=now - timedelta(hours=number % 100),
        )  # fmt: skip
        if number % 3 == 0:
            await asking.answer(engine, token, {"changed": {"phones": "new"}, "note": "call us"}, now)


async def _people(site: Site, chance: random.Random, now: datetime) -> None:
    """What people left, without anybody's name."""
    questions = [json.loads(line) for line in _QUESTIONS.read_text("utf-8").splitlines()]
    asked: Sequence[dict[str, str]] = [questions[number % 60] for number in range(GAPS)]
    async with site.storage.write() as unit:
        for number in range(REPORTED):
            ref = f"service:s-{chance.randrange(10_000):05d}"
            for _one in range(chance.randint(1, 4)):
                at = (now - timedelta(days=chance.randrange(200))).timestamp()
                await unit.feedback.add(ref, chance.choice(_KINDS), at, chance.randrange(10_000))
            if number % 3 == 0:
                await unit.reports.handle(
                    ref, 0, "Called, nobody answered.", "Olena", now.timestamp(), money=False
                )
        for number, question in enumerate(asked):
            day = (now - timedelta(days=number % 80)).date().isoformat()
            await unit.gaps.add(
                number, f"{question['text']} ▢", question["language"], chance.choice(NEEDS), day
            )
        for number in range(CASES):
            opened = (now - timedelta(hours=number // 3)).timestamp()
            await unit.cases.open(
                Case(f"C{number:05d}", number, "general", "closed", opened=opened, taken=opened + chance.expovariate(1 / 900), closed=opened + 9000)
            )  # fmt: skip
        for number in range(LESSONS):
            question = questions[number]
            await unit.lessons.add(question["text"], question["language"], "need_food", "Olena", "2026-11-01")
    counts = [
        {"day": (now - timedelta(days=day)).date().isoformat(), "language": language, "need": need, "what": what, "n": chance.randint(1, 40)}
        for day in range(1, DAYS + 1)
        for language in chance.sample(LANGUAGES, 9)
        for need in chance.sample(NEEDS, chance.randint(1, 6))
        for what in WHATS
        if chance.random() < 0.7
    ]  # fmt: skip
    async with writing(site.services.engine) as connection:
        await connection.execute(insert(tables.count), counts)
