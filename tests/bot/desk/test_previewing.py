"""A counsellor sees what the person would read, and what it says translated back, before anything is sent."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.conversations.previewing import Previews
from bot.desk.translating import Bilingual
from tests.bot.desk.team import ANNA, MARIA, PETRO, Team, texts, working
from tests.bot.desk.test_interpreting import Machine
from tests.bot.world import STAFF


async def previewed(
    team: Team, machine: Machine | None, words: str = "Kommen Sie um 9"
) -> tuple[object, list[str]]:
    """A case that Maria has, and what the group shows after ``/tr``."""
    bilingual = Bilingual(machine) if machine else None
    team.conversations.previews = Previews(team.conversations, bilingual, "de")
    case = await team.asks()
    await team.presses(case, "take")
    await team.queued()
    await team.writes(case, f"/tr {words}".strip())
    await asyncio.gather(*team.conversations.previews._under_way)
    return case, texts(await team.queued(), STAFF)


async def test_a_preview_is_sent_only_when_it_is_wanted(tmp_path: Path) -> None:
    async with working(tmp_path) as team:
        case, shown = await previewed(team, Machine())
        assert (
            len(shown) == 1 and "<en> Kommen Sie um 9" in shown[0] and "<de> <en> Kommen Sie um 9" in shown[0]
        )
        assert not texts([out for _, out in team.sent], ANNA)[-1].startswith("👤")
        (draft,) = [row for row in await team.rows(case) if row.kind == "draft"]
        assert (draft.side, draft.fate) == ("note", "unsent")
        await team.presses(case, "send", str(draft.id))
        heard = texts(await team.queued(), ANNA)[-1]
        assert "Kommen Sie um 9" in heard and "<en> Kommen Sie um 9" in heard


async def test_only_who_has_the_case_sends_it_and_other_cases_drafts_are_none(tmp_path: Path) -> None:
    async with working(tmp_path) as team:
        case, _ = await previewed(team, Machine())
        (draft,) = [row for row in await team.rows(case) if row.kind == "draft"]
        for who, number in ((PETRO, draft.id), (MARIA, 9_999), (MARIA, "9" * 20), (MARIA, "x")):
            await team.presses(case, "send", str(number), who=who)
        assert not any("Kommen" in text for text in texts(await team.queued(), ANNA))


async def test_without_a_translation_it_says_what_to_do(tmp_path: Path) -> None:
    machine = Machine()
    machine.away = True
    for number, (translator, words, said) in enumerate(
        (
            (machine, "Hallo", "without /tr"),
            (None, "Hallo", "No translation program"),
            (Machine(), "", "Write /tr"),
        )
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with working(folder) as team:
            _, shown = await previewed(team, translator, words)
            assert len(shown) == 1 and said in shown[0]
