"""The chat in a terminal."""

from __future__ import annotations

import asyncio
import io
import os
import pty
import sys

from rich.cells import cell_len
from rich.console import Console

from bot.channels.terminal import TerminalChat
from bot.texts import texts
from tests.bot.channels.talking import Talking

EN = texts("en").format


def make(guess: str = "en", width: int = 80) -> tuple[TerminalChat, io.StringIO, Talking]:
    screen, talking = io.StringIO(), Talking()
    return (
        TerminalChat(talking.chat(guess), Console(file=screen, width=width, highlight=False)),
        screen,
        talking,
    )


async def told(terminal: TerminalChat, screen: io.StringIO, *lines: str) -> str:
    """What stands on the screen after the last line."""
    for line in lines:
        screen.truncate(0)
        screen.seek(0)
        terminal.show(await terminal.handle(line))
    return screen.getvalue()


async def test_a_number_presses_the_button_it_stands_before() -> None:
    terminal, screen, _ = make()
    shown = await told(terminal, screen, "/start", "1", "1")
    assert EN("need-shelter") in shown
    number = next(
        word
        for line in shown.splitlines()
        if EN("need-food") in line
        for word in line.split()
        if word.isdigit() and int(word) > 1
    )
    shown = await told(terminal, screen, number)
    assert EN("ask-place", need=EN("need-food"))[:20] in shown
    assert "45.75, 21.23" in shown  # how a position is given here


async def test_a_number_that_no_button_has_is_text() -> None:
    terminal, screen, talking = make()
    await told(terminal, screen, "/start", "99")
    assert len(talking.understands.told) == 1


async def test_a_position_and_what_only_looks_like_one() -> None:
    terminal, screen, talking = make()
    shown = await told(terminal, screen, "/start", "1", "1", "food", "51.25, 22.57")
    assert talking.searcher.queries[-1].near.lat == 51.25
    assert "Soup" in shown
    before = len(talking.understands.told)
    await told(terminal, screen, "99.5, 22.57")
    assert len(talking.understands.told) == before + 1


async def test_markup_of_records_and_people_is_shown_literally() -> None:
    terminal, screen, _ = make(width=200)
    shown = await told(terminal, screen, "/start", "1", "1", "food in lublin")
    assert "<script>alert(1)</script> Soup" in shown
    assert "Bread & <img src=x onerror=alert(2)>" in shown
    assert "https://example.org/soup?a=1&b=2" in shown
    await told(terminal, screen, "[bold red]hello[/nonsense]")


async def test_nothing_is_wider_than_the_screen() -> None:
    for guess in ("uk", "ar", "de"):
        terminal, screen, _ = make(guess, width=44)
        for line in ("/start", "1", "1", "food in lublin", "/help", "/privacy"):
            shown = await told(terminal, screen, line)
            for row in shown.splitlines():
                assert cell_len(row) <= 44 or "https://" in row, row


async def test_arabic_has_no_frame_at_its_sides_and_no_invisible_marks() -> None:
    terminal, screen, _ = make("ar")
    shown = await told(terminal, screen, "/start", "1", "1", "food in lublin")
    assert "+48 81 000 00 00" in shown
    assert not set("│╭╰\u2066\u2067\u2068\u2069\u200f") & set(shown)


async def test_leaving_quickly_ends_it_and_clears_the_screen(monkeypatch) -> None:
    screen, lines = io.StringIO(), iter(["food", "/exit", "never read"])
    console = Console(file=screen, width=80, highlight=False, force_terminal=True)
    terminal = TerminalChat(Talking().chat("en"), console)
    monkeypatch.setattr(console, "input", lambda prompt: next(lines))
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    await terminal.run()
    assert next(lines) == "never read"
    after = screen.getvalue().rpartition("\x1b[2J")[2]
    assert EN("exit-screen") in after
    assert "food" not in after


async def test_the_end_of_input_ends_it(monkeypatch) -> None:
    terminal, screen, _ = make()
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    await asyncio.wait_for(terminal.run(), 10)
    assert "English" in screen.getvalue()


async def test_a_real_terminal_can_be_left_while_it_waits(monkeypatch) -> None:
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "r") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        terminal, screen, talking = make()
        running = asyncio.create_task(terminal.run())
        os.write(ours, "food in lublin\nдякую".encode())
        async with asyncio.timeout(10):
            while "Soup" not in screen.getvalue():  # noqa: ASYNC110 - a screen tells nobody that it changed
                await asyncio.sleep(0.02)
        assert len(talking.understands.told) == 1  # the second line has not been finished
        running.cancel()
        await asyncio.wait({running}, timeout=5)
        assert running.cancelled()
    os.close(ours)
