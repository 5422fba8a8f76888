"""What stands behind the console's boards: groups of questions, marks on doubtful records, numbers up to yesterday, trial conversations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.assistant import Assistant
from bot.console.clusters import shown
from bot.console.gaps import GapBoard
from bot.console.numbers import CountBoard
from bot.console.reports import ReportBoard
from bot.console.store import ReadyStorage
from bot.console.trying import Trial
from bot.dialogue import types as d
from bot.doubts import Doubts
from bot.security import Vault
from bot.storage import Gap, SqlStorage
from knowledge.catalogue.database import open_engine, writing
from knowledge.catalogue.indexing import indexed_answer
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.model import canonical
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.storage import Change, apply, get, history, save
from knowledge.console.ports.reports import NoteMissing
from knowledge.console.ports.trying import TrialSettings
from knowledge.emergency import EmergencyNumbers
from knowledge.search.cards import answer_card, service_card
from knowledge.search.types import AnswerCard, ServiceCard
from tests.bot.world import KITCHEN, Searcher, Understands

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
VAULT = Vault(bytes(32))
SERVICE = "3d6f0a52-5a6e-4c55-9a55-7f1f6f2a9a01"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    opened = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'poruch.db'}")
    await migrate(opened)
    yield opened
    await opened.dispose()


@pytest.fixture
def storage(engine: AsyncEngine) -> ReadyStorage:
    return ReadyStorage(SqlStorage(engine, VAULT))


class Letters:
    """An embedder that hears topics by a word: glasses, dogs, or anything else, each in a corner of its own."""

    name, dimension = "letters", 8
    asked: list[str]

    def __init__(self) -> None:
        self.asked = []

    def warm_up(self) -> None: ...

    def embed_queries(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += texts
        rows = np.random.default_rng(7).normal(0, 0.05, (len(texts), 8)).astype(np.float32)
        for row, text in enumerate(texts):
            rows[row, 0 if "glass" in text else 1 if "dog" in text else 2 + hash(text) % 6] += 1
        return rows

    embed_passages = embed_queries


def gap(number: int, text: str, shade: int, language: str = "en") -> Gap:
    return Gap(number, "2026-11-20", text, language, "health", shade)


def people(count: int) -> list[int]:
    """So many people of different shades."""
    found: dict[int, int] = {}
    for chat in range(1000):
        found.setdefault(VAULT.shade(chat, "question"), chat)
    return list(found.values())[:count]


# ── groups of questions ──────────────────────────────────────────────────────────────────────────


def test_one_person_who_asks_ten_times_is_not_shown() -> None:
    gaps = [gap(number, f"glasses {number}", shade=3) for number in range(10)]
    assert shown(gaps, range(10)) is None


def test_four_people_are_too_few_and_five_are_enough() -> None:
    four = [gap(number, f"glasses {number}", shade=number % 4) for number in range(12)]
    assert shown(four, range(12)) is None
    five = [gap(number, f"glasses {number}", shade=number % 5) for number in range(12)]
    cluster = shown(five, range(12))
    assert cluster and (cluster.people, cluster.number, cluster.need) == (5, 12, "health")
    assert len(cluster.samples) == 8


async def test_questions_are_grouped_by_what_they_ask_and_removed_together(storage: ReadyStorage) -> None:
    embedder = Letters()
    board = GapBoard(storage, embedder, days=90)
    async with storage.write() as unit:
        for number, chat in enumerate(people(6)):
            await unit.gaps.add(chat, f"who repairs glasses ▢ {number}", "en", "health", "2026-11-20")
        for number, chat in enumerate(people(3)):
            await unit.gaps.add(chat, f"passport for a dog {number}", "en", "", "2026-11-20")
    found = await board.board()
    assert [(cluster.number, cluster.people) for cluster in found.clusters] == [(6, 6)]
    assert found.kept == 9
    assert all("glasses" in sample.text for sample in found.clusters[0].samples)
    assert not any("▢" in text for text in embedder.asked)
    cluster = found.clusters[0].id
    assert await board.cluster(cluster)
    assert await board.remove(cluster)
    assert not await board.remove(cluster)
    async with storage.read() as unit:
        assert len(await unit.gaps.recent(99)) == 3
    assert (await board.board()).kept == 0, "fewer than five are not even counted"


# ── doubtful records ─────────────────────────────────────────────────────────────────────────────


async def kitchen(engine: AsyncEngine) -> None:
    document = {
        "id": SERVICE, "name": "Warm kitchen", "status": "active", "organization_id": "5d6f0a52-5a6e-4c55-9a55-7f1f6f2a9a02",
        "attributes": [{"link_type": "need", "value": "food"}],
    }  # fmt: skip
    async with writing(engine) as connection:
        await apply(
            connection, [Change("service", SERVICE, canonical("service", document))], who="test", why=""
        )


async def card(engine: AsyncEngine) -> ServiceCard:
    reader = SqlCatalogueReader(engine, show_examples=True, overdue_days=365)
    record = await reader.service(SERVICE)
    assert record
    return service_card(record, None, "en", NOW, timedelta(days=365))


def two(ref: str) -> tuple[int, int]:
    first = 1
    return first, next(
        chat
        for chat in range(2, 99)
        if VAULT.shade(chat, f"report:{ref}") != VAULT.shade(first, f"report:{ref}")
    )


async def test_independent_reports_warn_on_the_card_until_they_are_dealt_with(
    engine: AsyncEngine, storage: ReadyStorage
) -> None:
    await kitchen(engine)
    doubts, ref = Doubts(engine, storage), f"service:{SERVICE}"
    anna, bob = two(ref)
    async with storage.write() as unit:
        await unit.feedback.add(ref, "closed", NOW.timestamp() - 86_400, anna)
    assert not await doubts.weigh(ref)
    assert "reported" not in (await card(engine)).warnings
    async with storage.write() as unit:
        await unit.feedback.add(ref, "wrong_number", NOW.timestamp(), bob)
    assert await doubts.weigh(ref)
    assert not await doubts.weigh(ref), "it is marked already"
    assert "reported" in (await card(engine)).warnings
    newest = (await history(engine, "service", SERVICE))[0]
    assert newest.who == "people" and "different days" in newest.why

    board = ReportBoard(storage, doubts, Searcher(), lambda: NOW)
    [record], total = await board.waiting("en", money=False, offset=0, most=10)
    assert (record.doubtful, record.title, total) == (True, "Warm kitchen <1>", 1)
    assert SERVICE == KITCHEN, "the searcher of these tests knows this one"
    assert [(one.kind, one.number, one.first) for one in record.complaints] == [
        ("wrong_number", 1, date(2026, 11, 22)),
        ("closed", 1, date(2026, 11, 21)),
    ]
    upto = max(one.upto for one in record.complaints)
    with pytest.raises(NoteMissing):
        await board.handle(ref, upto, "  ", "Olena", money=False)
    await board.handle(ref, upto, "New number.", "Olena", money=False)
    assert "reported" not in (await card(engine)).warnings
    assert await board.waiting("en", money=True, offset=0, most=10) == ([], 0)
    kept = (await get(engine, "service", SERVICE))["attributes"]
    assert [row["value"] for row in kept if row["link_type"] == "need"] == ["food"], (
        "the record keeps its other facts"
    )


async def test_what_cannot_wait_comes_first(engine: AsyncEngine, storage: ReadyStorage) -> None:
    at = NOW.timestamp()
    async with storage.write() as unit:
        await unit.feedback.add("service:asked-for-money", "money", at - 9 * 86_400)
        for day in (8, 5):
            await unit.feedback.add("service:two-days", "closed", at - day * 86_400)
        for name in ("older", "newest"):
            await unit.feedback.add(f"service:{name}", "closed", at)
    board = ReportBoard(storage, Doubts(engine, storage), Searcher(), lambda: NOW)

    async def order(money: bool) -> list[str]:
        records, total = await board.waiting("en", money=money, offset=0, most=10)
        assert len(records) == total
        return [record.id for record in records]

    assert (await order(True))[:2] == ["asked-for-money", "two-days"]
    assert (await order(False))[0] == "two-days" and "asked-for-money" not in await order(False)


async def test_the_card_of_an_answer_warns_of_reports_too(engine: AsyncEngine, storage: ReadyStorage) -> None:
    text = {"language": "en", "title": "Papers", "text": "Go to the office.", "samples": ["where are papers"]}
    document = {"id": "papers", "needs": ["documents"], "source_url": "https://example.org", "texts": [text]}
    async with writing(engine) as connection:
        change = Change("answer", "papers", canonical("answer", document))
        await apply(connection, [change], who="test", why="")
    check_after = timedelta(days=365)

    async def warnings() -> tuple[str, ...]:
        record = indexed_answer(await get(engine, "answer", "papers"), check_after=check_after)
        return answer_card(record, "en", NOW.date(), check_after).warnings

    doubts, ref = Doubts(engine, storage), "answer:papers"
    anna, bob = two(ref)
    async with storage.write() as unit:
        await unit.feedback.add(ref, "other", NOW.timestamp() - 86_400, anna)
    assert not await doubts.weigh(ref) and "reported" not in await warnings()
    async with storage.write() as unit:
        await unit.feedback.add(ref, "other", NOW.timestamp(), bob)
    await doubts.weigh_all()
    assert "reported" in await warnings()
    async with storage.read() as unit:
        upto = max(report.upto for report in await unit.reports.waiting(money=False))
    await ReportBoard(storage, doubts, Searcher(), lambda: NOW).handle(ref, upto, "Put right.", "Olena", money=False)  # fmt: skip
    assert "reported" not in await warnings()
    assert (await get(engine, "answer", "papers"))["texts"] == [text]


async def test_marks_lost_in_a_crash_are_set_at_the_next_start(
    engine: AsyncEngine, storage: ReadyStorage
) -> None:
    await kitchen(engine)
    ref = f"service:{SERVICE}"
    async with storage.write() as unit:
        for number, chat in enumerate(two(ref)):
            await unit.feedback.add(ref, "closed", NOW.timestamp() - number * 86_400, chat)
        await unit.feedback.add("service:gone", "closed", NOW.timestamp(), 1)
        await unit.feedback.add("answer:a", "other", NOW.timestamp(), 1)
    await Doubts(engine, storage).weigh_all()
    assert "reported" in (await card(engine)).warnings


async def test_a_mark_without_reports_here_goes_at_the_next_start(
    engine: AsyncEngine, storage: ReadyStorage
) -> None:
    await kitchen(engine)
    document = await get(engine, "service", SERVICE)
    mark = {"link_type": "reported", "value": "true"}
    marked = {**document, "attributes": [*document["attributes"], mark]}
    await save(engine, "service", marked, who="import", why="")
    assert "reported" in (await card(engine)).warnings
    await Doubts(engine, storage).weigh_all()
    assert "reported" not in (await card(engine)).warnings


# ── numbers ──────────────────────────────────────────────────────────────────────────────────────


async def test_numbers_end_yesterday(storage: ReadyStorage) -> None:
    async with storage.write() as unit:
        for day in ("2026-11-21", "2026-11-22", "2025-12-31"):
            await unit.counts.add(day, "uk", "food", "answered")
    board = CountBoard(storage, "Europe/Bucharest", 30, lambda: NOW)
    assert await board.years() == [2026, 2025]
    year = await board.year(2026)
    assert year.by_day == {("2026-11-21", "answered"): 1}
    assert year.by_language == {("2026-11", "uk", "answered"): 1}
    assert year.last == date(2026, 11, 21)
    assert (await board.year(2025)).last == date(2025, 12, 31)


async def test_a_year_is_added_up_once_a_day(storage: ReadyStorage) -> None:
    moment = [NOW]
    board = CountBoard(storage, "Europe/Bucharest", 30, lambda: moment[0])

    async def asked() -> int:
        async with storage.write() as unit:
            await unit.counts.add("2026-11-20", "uk", "food", "answered")
        return (await board.year(2026)).by_day["2026-11-20", "answered"]

    assert (await asked(), await asked()) == (1, 1)
    moment[0] += timedelta(days=1)
    assert await asked() == 3


async def test_on_the_first_of_january_the_old_year_is_shown(storage: ReadyStorage) -> None:
    new_year = datetime(2027, 1, 1, 10, tzinfo=UTC)
    async with storage.write() as unit:
        for day in ("2026-12-31", "2027-01-01"):
            await unit.counts.add(day, "uk", "food", "answered")
    board = CountBoard(storage, "Europe/Bucharest", 30, lambda: new_year)
    assert await board.years() == [2026]
    assert (await board.year(2026)).last == date(2026, 12, 31)


# ── trying it out ────────────────────────────────────────────────────────────────────────────────


async def test_a_trial_talks_as_telegram_does_and_says_why() -> None:
    class Answers(Searcher):
        async def answer(self, answer_id: str, language: str) -> AnswerCard | None:
            return None

    def context(now: datetime) -> d.Context:
        return d.Context(now, desk=True)

    emergency = EmergencyNumbers.load(ROOT / "knowledge" / "data" / "emergency.json", ("RO", "PL"))
    searcher = Answers()
    trial = Trial(
        Assistant(Understands(), searcher, context), emergency, context, lambda: NOW, TrialSettings(language="en"),
        d.State(stage="open", language="en", consent="given", place=d.PlaceRef(765876, "Lublin", "PL", 51.25, 22.5667)), "Lublin, PL",
    )  # fmt: skip
    exchange = await trial.say("food please", "de")
    assert searcher.queries[-1].at == NOW
    assert "Warm kitchen &lt;1&gt;" in "".join(part.html for part in exchange.said)
    assert exchange.why.heard and exchange.why.looked
    assert (exchange.why.heard.decision, exchange.why.heard.meanings[0].code) == ("act", "need_food")
    assert exchange.why.heard.meanings[0].name == "Essen"
    assert exchange.why.looked.near == "Lublin"
    [finding] = exchange.why.looked.findings
    assert finding.shown and finding.id == KITCHEN
    assert dict(exchange.why.ms)["total"] > 0
    data = next(
        button.data
        for part in exchange.said
        for row in part.buttons
        for button in row
        if button.data and "good" in button.data
    )
    thanks = await trial.press(data, "en")
    assert thanks.why.effects == ("Feedback",) and thanks.why.heard is None
    assert thanks.mine != "…" and len(trial.exchanges) == 2
    human = await trial.say("a person please", "en")
    yes = next(
        button.data
        for part in human.said
        for row in part.buttons
        for button in row
        if button.data and "case:yes" in button.data
    )
    assert (await trial.press(yes, "en")).why.effects == ("OpenCase",)
