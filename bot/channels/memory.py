"""A conversation that lives in memory only: what the browser page, the terminal and tests talk to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.assistant import Assistant, NoDesk, Performer, Turn
from bot.dialogue import types as d
from bot.dialogue.codec import decode_action, references
from bot.errors import StateError
from bot.rendering import Rendered, render
from knowledge.emergency import EmergencyNumbers

COMMANDS = ("start", "help", "language", "privacy", "mydata", "delete", "human", "exit")


class MemoryChat:
    """One person's conversation.

    Args:
        assistant: The assistant.
        emergency: Numbers for crisis replies.
        clock: Gives the present, aware.
        state: Where to begin.
        guess: Interface language of the person's device, a first guess only.
        performer: What performs effects; nothing is stored by default.
    """

    def __init__(
        self,
        assistant: Assistant,
        emergency: EmergencyNumbers,
        clock: Callable[[], datetime],
        state: d.State | None = None,
        guess: str | None = None,
        performer: Performer | None = None,
    ) -> None:
        self._assistant, self._emergency, self._clock = assistant, emergency, clock
        self._guess, self._performer = guess, performer or NoDesk()
        self.state = state or d.State()
        self.last: Turn | None = None

    @property
    def language(self) -> str:
        """The language that is spoken now."""
        return self.state.language or self._guess or "en"

    async def say(self, text: str) -> list[Rendered]:
        """The person writes; a line that begins with a slash is a command if it is one of ours."""
        name = text.strip().removeprefix("/").split("@")[0].lower()
        if text.lstrip().startswith("/") and name in COMMANDS:
            return await self.do(d.CommandGiven(name, self._guess))  # type: ignore[arg-type]
        understanding = await self._assistant.understand(text, self.state.language or self._guess)
        return await self.do(d.TextSaid(understanding, self._guess))

    async def press(self, data: str) -> list[Rendered]:
        """The person presses a button; an unreadable one shows the menu."""
        try:
            action = decode_action(data, references(self.state))
        except StateError:
            action = d.Action("menu")
        return await self.do(d.ButtonPressed(action, self._guess))

    async def share(self, lat: float, lon: float) -> list[Rendered]:
        """The person shares a position once."""
        return await self.do(d.PositionShared(lat, lon))

    async def do(self, event: d.Event) -> list[Rendered]:
        """Something happens; what is said back."""
        now = self._clock()
        self.last = await self._assistant.respond(self.state, event, self._performer, now)
        self.state = self.last.state
        language = self.language
        return [part for reply in self.last.replies for part in render(reply, language, self._emergency, now)]
