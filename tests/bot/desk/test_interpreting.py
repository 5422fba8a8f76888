"""What people write is translated below the original, once, and nothing waits for it."""

from __future__ import annotations

from pathlib import Path

from bot.conversations.interpreting import Interpreter
from bot.desk.translating import Bilingual, Translation
from bot.errors import TranslatorUnavailable
from tests.bot.desk.team import ANNA, Team, of_kind, texts, working
from tests.bot.world import PROTECTION, STAFF

LONG = "I need help with the papers of my child"


class Machine:
    """Translates by putting a word in front; ``away`` answers nothing."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.away = False

    async def translate(self, text: str, source: str, target: str) -> Translation:
        self.asked.append(text)
        if self.away:
            raise TranslatorUnavailable(why="away")
        return Translation(f"<{target}> {text}", "fictional")

    async def languages(self) -> dict[str, frozenset[str]]:
        return {}


def interpreter(team: Team, machine: Machine) -> Interpreter:
    return Interpreter(team.conversations, Bilingual(machine), "de")  # this world hears English in everything


async def test_foreign_words_are_translated_once_below_the_original(tmp_path: Path) -> None:
    machine = Machine()
    async with working(tmp_path) as team:
        case = await team.asks()
        await team.presses(case, "take")
        await team.says(ANNA, LONG)
        await team.queued()
        reader = interpreter(team, machine)
        assert await reader.once() == 1
        shown = texts(await team.queued(), STAFF)
        assert any(f"<de> {LONG}" in text for text in shown)
        (row,) = [row for row in await team.rows(case) if row.side == "person"]
        assert (row.text, row.translations) == (LONG, {"de": f"<de> {LONG}"})
        assert await reader.once() == 0 and await interpreter(team, machine).once() == 0
        assert machine.asked == [LONG]


async def test_a_translator_that_is_away_is_not_asked_again_and_again(tmp_path: Path) -> None:
    machine = Machine()
    machine.away = True
    async with working(tmp_path) as team:
        case = await team.asks()
        await team.presses(case, "take")
        await team.says(ANNA, LONG)
        await team.queued()
        reader = interpreter(team, machine)
        assert await reader.once() == 0 and await reader.once() == 0
        assert machine.asked == [LONG] and await team.queued() == []


async def test_nobody_elses_words_are_translated(tmp_path: Path) -> None:
    machine = Machine()
    async with working(tmp_path) as team:
        case = await team.asks()
        await team.presses(case, "take")
        await team.writes(case, LONG)
        await team.queued()
        assert await interpreter(team, machine).once() == 0 and machine.asked == []


async def test_a_protected_translation_hides_like_the_original(tmp_path: Path) -> None:
    machine = Machine()
    async with working(tmp_path) as team:
        case = await team.asks(kind="protection")
        await team.presses(case, "take", chat=PROTECTION)
        await team.says(ANNA, LONG)
        await team.queued()
        assert await interpreter(team, machine).once() == 1
        posts = of_kind(await team.queued(), "case")
        assert posts and all("<tg-spoiler>" in out.payload["html"] for out in posts)
