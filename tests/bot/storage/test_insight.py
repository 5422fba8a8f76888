"""What operators learn from conversations: reports, counts and unanswered questions, kept without the person."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from bot.security import SHADES, Vault
from bot.storage import Case, CaseMessage, Storage

NOW = 1_800_000_000.0
DAY = 86_400
DAYS = {"conversation": 90, "outbox": 2, "case": 30, "feedback": 365, "question": 90, "count": 730}
ANNA = 5_550_000_001
VAULT = Vault(bytes(range(32)))


def another(than: int, purpose: str) -> int:
    """Somebody whose shade differs, so that two people are seen to be two."""
    return next(
        chat
        for chat in range(than + 1, than + 99)
        if VAULT.shade(chat, purpose) != VAULT.shade(than, purpose)
    )


def day(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).date().isoformat()


async def test_reports_wait_until_they_are_dealt_with_and_money_apart(storage: Storage) -> None:
    async with storage.write() as unit:
        for kind in ("closed", "closed", "good", "bad", "money"):
            await unit.feedback.add("service:1", kind, NOW, ANNA)
    async with storage.read() as unit:
        plain, everything = await unit.reports.waiting(money=False), await unit.reports.waiting(money=True)
    assert [(one.kind, one.number) for one in plain] == [("closed", 2)]
    assert [(one.kind, one.number) for one in everything] == [("money", 1), ("closed", 2)]
    async with storage.write() as unit:
        await unit.feedback.add("service:1", "closed", NOW, ANNA)  # after the operator looked
        await unit.reports.handle("service:1", plain[0].upto, "They moved.", "Olena", NOW, money=False)
    async with storage.read() as unit:
        assert [(one.kind, one.number) for one in await unit.reports.waiting(money=True)] == [
            ("closed", 1),
            ("money", 1),
        ]
        notes = await unit.reports.notes("service:1", money=False)
        assert [(note.note, note.who) for note in notes] == [("They moved.", "Olena")]
    async with storage.write() as unit:
        await unit.reports.handle(
            "service:1", everything[0].upto, "Told the police.", "Maria", NOW, money=True
        )
    async with storage.read() as unit:
        assert [one.kind for one in await unit.reports.waiting(money=True)] == ["closed"]
        assert len(await unit.reports.notes("service:1", money=False)) == 1
        assert len(await unit.reports.notes("service:1", money=True)) == 2


async def test_a_record_is_doubtful_when_two_people_say_so_on_two_days(storage: Storage) -> None:
    bob = another(ANNA, "report:service:1")
    async with storage.write() as unit:
        await unit.feedback.add("service:1", "closed", NOW, ANNA)
        await unit.feedback.add("service:1", "other", NOW + DAY, ANNA)  # the same person again
        assert not await unit.reports.doubtful("service:1")
        await unit.feedback.add("service:1", "money", NOW + DAY, bob)  # for the protection team alone
        assert not await unit.reports.doubtful("service:1")
        await unit.feedback.add("service:1", "wrong_number", NOW + DAY, bob)
        assert await unit.reports.doubtful("service:1")
        upto = max(one.upto for one in await unit.reports.waiting(money=False))
        await unit.reports.handle("service:1", upto, "ok", "Olena", NOW, money=False)
        assert not await unit.reports.doubtful("service:1")


async def test_two_people_on_one_day_are_not_enough(storage: Storage) -> None:
    async with storage.write() as unit:
        for chat in (ANNA, another(ANNA, "report:service:1")):
            await unit.feedback.add("service:1", "closed", NOW, chat)
        assert not await unit.reports.doubtful("service:1")


def test_a_shade_tells_people_apart_and_nobody_from_the_crowd() -> None:
    shades = {VAULT.shade(chat, "question") for chat in range(1000)}
    assert shades == set(range(SHADES))
    assert VAULT.shade(ANNA, "question") == VAULT.shade(ANNA, "question")
    assert [VAULT.shade(chat, "a") for chat in range(50)] != [VAULT.shade(chat, "b") for chat in range(50)]
    assert [VAULT.shade(chat, "a") for chat in range(50)] != [
        Vault(bytes(32)).shade(chat, "a") for chat in range(50)
    ]


async def test_counts_add_up_by_day_language_and_need(storage: Storage) -> None:
    async with storage.write() as unit:
        for when, language, need, what in (
            ("2026-11-03", "uk", "food", "answered"),
            ("2026-11-03", "uk", "food", "answered"),
            ("2026-11-04", "ar", "", "unanswered"),
            ("2026-12-01", "ar", "legal", "answered"),
        ):
            await unit.counts.add(when, language, need, what)
    async with storage.read() as unit:
        november = ("2026-11-01", "2026-11-30")
        assert sorted(await unit.counts.sums("day", *november)) == [
            ("2026-11-03", "", "answered", 2),
            ("2026-11-04", "", "unanswered", 1),
        ]
        assert sorted(await unit.counts.sums("language", *november)) == [
            ("2026-11", "ar", "unanswered", 1),
            ("2026-11", "uk", "answered", 2),
        ]
        assert ("2026-12", "legal", "answered", 1) in await unit.counts.sums(
            "need", "2026-01-01", "2026-12-31"
        )
        assert await unit.counts.first_day() == "2026-11-03"


async def test_waiting_times_come_from_cases_without_protection(storage: Storage) -> None:
    async with storage.write() as unit:
        for number, kind, wait in (
            ("A", "general", 600.0),
            ("B", "crisis", 60.0),
            ("C", "protection", 5.0),
            ("D", "general", None),
        ):
            await unit.cases.open(Case(number, ANNA, kind, "queue", {}, opened=NOW))  # type: ignore[arg-type]
            await unit.cases.give(number, 1, NOW + 1)  # taking a case is no answer yet
            said = partial(CaseMessage, number, at=NOW + 2)
            await unit.said.add(said("person", fate="delivered"))
            await unit.said.add(said("note", fate="delivered"))
            await unit.said.add(said("counsellor", fate="failed"))
            await unit.said.add(said("counsellor", fate="unsent"))
            if wait is not None:
                for later in (wait + 900, wait):
                    await unit.said.add(CaseMessage(number, "counsellor", at=NOW + later, fate="delivered"))
    async with storage.read() as unit:
        assert await unit.counts.waits(NOW - 1, NOW + 1) == [60.0, 600.0]
        assert await unit.counts.waits(NOW + 1, NOW + 2) == []


async def test_a_question_is_kept_encrypted_and_removed(storage: Storage) -> None:
    async with storage.write() as unit:
        for text in ("who repairs glasses", "wo repariert man Brillen"):
            await unit.gaps.add(ANNA, text, "en", "health", "2026-11-03")
    async with storage.read() as unit:
        kept = await unit.gaps.recent(10)
        assert [gap.text for gap in kept] == ["wo repariert man Brillen", "who repairs glasses"]
        assert {gap.shade for gap in kept} == {VAULT.shade(ANNA, "question")}
        assert await unit.gaps.stand() == (2, kept[0].id)
    async with storage.write() as unit:
        assert await unit.gaps.remove([kept[0].id]) == 1
        assert (await unit.gaps.stand())[0] == 1


async def test_retention_reaches_questions_counts_and_notes(storage: Storage) -> None:
    async with storage.write() as unit:
        for age in (91, 89):
            await unit.gaps.add(ANNA, f"{age}", "en", "", day(NOW - age * DAY))
        for age in (731, 729):
            await unit.counts.add(day(NOW - age * DAY), "en", "", "answered")
        for age in (366, 364):
            await unit.reports.handle("service:1", 1, f"{age}", "Olena", NOW - age * DAY, money=False)
    async with storage.write() as unit:
        rows = (await unit.purge(NOW, DAYS)).rows
        assert (rows["question"], rows["count"], rows["report note"]) == (1, 1, 1)
        assert [gap.text for gap in await unit.gaps.recent(9)] == ["89"]
        assert [note.note for note in await unit.reports.notes("service:1", money=False)] == ["364"]
        assert await unit.counts.first_day() == day(NOW - 729 * DAY)


async def test_reports_of_before_shades_wait_but_prove_nothing(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.feedback.add("service:1", "closed", NOW)  # as it was written before: nobody's shade
        await unit.feedback.add("service:1", "closed", NOW + DAY)
        assert not await unit.reports.doubtful("service:1")
        assert [one.number for one in await unit.reports.waiting(money=False)] == [2]
