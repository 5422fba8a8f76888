"""The chat in a terminal: the same conversation as everywhere, buttons as numbers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.text import Text

from bot.channels.memory import MemoryChat
from bot.rendering import Rendered

_POSITION = re.compile(r"^\s*/?(-?\d{1,2}\.\d+)\s*[,; ]\s*(-?\d{1,3}\.\d+)\s*$")

HOW = "[dim]A number presses a button · «45.75, 21.23» shares a position · /help · Ctrl-D ends[/]"


class TerminalChat:
    """Reads lines, shows replies.

    Args:
        chat: The conversation.
        console: Where to write.
    """

    def __init__(self, chat: MemoryChat, console: Console | None = None) -> None:
        self._chat, self._console = chat, console or Console(highlight=False)
        self._buttons: list[str] = []

    async def run(self) -> None:
        """Until the person ends it (end of input)."""
        self._console.print(HOW)
        self.show(await self._chat.say("/start"))
        while (line := await asyncio.to_thread(self._read)) is not None:
            if line.strip():
                self.show(await self.handle(line.strip()))

    async def handle(self, line: str) -> list[Rendered]:
        """One line: the number of a button, a position, a command or text."""
        if line.isdigit() and 1 <= int(line) <= len(self._buttons):
            return await self._chat.press(self._buttons[int(line) - 1])
        if found := _POSITION.match(line):
            lat, lon = float(found[1]), float(found[2])
            if -90 <= lat <= 90 and -180 <= lon <= 180:
                return await self._chat.share(lat, lon)
        return await self._chat.say(line)

    def show(self, parts: Sequence[Rendered]) -> None:
        """Prints replies; the buttons of all of them are numbered through."""
        self._buttons = []
        for part in parts:
            self._console.print(Panel(Text(part.plain), border_style="cyan", expand=False))
            for row in part.buttons:
                self._console.print(
                    "   ".join(self._numbered(button.text, button.data, button.url) for button in row)
                )

    def _numbered(self, label: str, data: str | None, url: str | None) -> str:
        if data is None:
            return escape(f"{label} {url or ''}")
        self._buttons.append(data)
        return f"[bold cyan]{len(self._buttons)}[/] {escape(label)}"

    def _read(self) -> str | None:
        try:
            return self._console.input("[bold]› [/]")
        except EOFError:
            return None
