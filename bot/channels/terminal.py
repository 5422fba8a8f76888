"""The chat in a terminal: the same conversation as everywhere, buttons as numbers."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Sequence

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleRenderable, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.channels.memory import MemoryChat
from bot.dialogue.types import QuickExit
from bot.rendering import Rendered, RenderedButton
from nlu.taxonomy import RTL_LANGUAGES

_POSITION = re.compile(r"^\s*/?(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$")
_MARKS = re.compile(r"[\u200e\u200f\u2066-\u2069]")

WIDEST = 88
"""Columns: longer lines are hard to follow."""

PROMPT = "[bold]› [/]"
HOW = "A number presses a button · 45.75, 21.23 shares a position · /help · /exit or Ctrl-D ends"


class TerminalChat:
    """Reads lines, shows replies.

    Args:
        chat: The conversation.
        console: Where to write.
    """

    def __init__(self, chat: MemoryChat, console: Console | None = None) -> None:
        self._chat, self._console = chat, console or Console(highlight=False)
        self._buttons: list[str] = []
        self._typed = b""

    async def run(self) -> None:
        """Until the person ends it: end of input, or leaving quickly."""
        self._console.print(HOW, style="dim")
        self.show(await self._chat.say("/start"))
        while (line := await self._read()) is not None:
            if not line.strip():
                continue
            with self._console.status("", spinner="dots"):
                parts = await self.handle(line.strip())
            if self._left():
                self._console.clear()
                self.show(parts)
                return
            self.show(parts)

    async def handle(self, line: str) -> list[Rendered]:
        """One line: the number of a button, a position, a command or text."""
        if line.isdecimal() and 1 <= int(line) <= len(self._buttons):
            return await self._chat.press(self._buttons[int(line) - 1])
        if found := _POSITION.match(line):
            lat, lon = float(found[1]), float(found[2])
            if -90 <= lat <= 90 and -180 <= lon <= 180:
                return await self._chat.share(lat, lon)
        return await self._chat.say(line)

    def show(self, parts: Sequence[Rendered]) -> None:
        """Prints replies; the buttons of all of them are numbered through."""
        self._buttons = []
        rtl = self._chat.language in RTL_LANGUAGES
        width = min(self._console.width, WIDEST)
        for part in parts:
            self._console.print(_framed(part, rtl, width), width=width)
            if part.buttons:
                rows = [[self._numbered(button) for button in row] for row in part.buttons]
                self._console.print(_grid(rows, rtl, width), width=width)
            if part.keyboard == "position":
                self._console.print(Text(f"{part.keyboard_label or '📍'}: 45.75, 21.23", style="dim"))

    def _numbered(self, button: RenderedButton) -> Text:
        if button.data is None:
            label = Text(button.text)
            return label.append(f" {button.url or ''}", style="dim underline") if button.url else label
        self._buttons.append(button.data)
        return Text.assemble((f"{len(self._buttons):>2} ", "bold cyan"), button.text)

    def _left(self) -> bool:
        turn = self._chat.last
        return turn is not None and any(isinstance(effect, QuickExit) for effect in turn.effects)

    async def _read(self) -> str | None:
        """The next line; None at the end of input. A thread that waits for a terminal would outlive Ctrl-C."""
        if not sys.stdin.isatty():
            return await asyncio.to_thread(self._read_plainly)
        self._console.print(PROMPT, end="")
        while b"\n" not in self._typed:
            await _readable(sys.stdin.fileno())
            chunk = os.read(sys.stdin.fileno(), 4096)
            if not chunk:
                return None
            self._typed += chunk
        line, _, self._typed = self._typed.partition(b"\n")
        return line.decode(errors="replace")

    def _read_plainly(self) -> str | None:
        try:
            return self._console.input(PROMPT)
        except EOFError:
            return None


async def _readable(descriptor: int) -> None:
    loop = asyncio.get_running_loop()
    ready = asyncio.Event()
    loop.add_reader(descriptor, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(descriptor)


def _framed(part: Rendered, rtl: bool, width: int) -> ConsoleRenderable:
    """A message in a frame.

    Terminals turn lines of Arabic script around by themselves, and a frame on both sides with them; so there such a
    message has a line above and none beside it, and the invisible marks, which many terminals show as boxes, are left out.
    """
    text = Text(_MARKS.sub("", part.plain) if rtl else part.plain)
    if part.pin:
        text.append(f"\nhttps://www.openstreetmap.org/?mlat={part.pin.lat}&mlon={part.pin.lon}#map=17", "dim")
    if rtl:
        return Group(Text("─" * min(width, 40), style="cyan"), text)
    longest = max((cell_len(line) for line in text.plain.splitlines()), default=0)
    return Panel(text, box=box.ROUNDED, border_style="cyan", width=min(width, longest + 4))


def _grid(rows: Sequence[Sequence[Text]], rtl: bool, width: int) -> ConsoleRenderable:
    """Buttons in columns; one below the other where the script runs from the right or they would not fit."""
    columns = max(len(row) for row in rows)
    widest = max(cell_len(label.plain) for row in rows for label in row)
    if rtl or columns * (widest + 3) > width:
        return Group(*(label for row in rows for label in row))
    grid = Table.grid(padding=(0, 3))
    for _ in range(columns):
        grid.add_column(min_width=min(widest, 24))
    for row in rows:
        grid.add_row(*row)
    return grid
