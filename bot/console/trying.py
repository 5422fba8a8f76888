"""Conversations for the console's page "Try it": the real assistant, with nothing stored, nothing counted and nobody called."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.asking import read_near
from bot.assistant import Assistant, NoDesk, place_ref
from bot.console.explaining import explained
from bot.dialogue import types as d
from bot.dialogue.codec import decode_action, references
from bot.errors import StateError
from bot.rendering import Rendered, render
from bot.rendering.voice import voice
from bot.services import Services, make_context, now
from knowledge.console.ports.trying import Exchange, Said, TrialButton, TrialSettings
from knowledge.emergency import EmergencyNumbers
from nlu.language import by_script
from nlu.taxonomy import RTL_LANGUAGES, language_code
from nlu.types import Understanding


class Trials:
    """See ``knowledge.console.ports.trying.Trying``.

    Args:
        services: The assistant.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._context = make_context(services.settings)

    @property
    def timezone(self) -> str:
        """IANA zone in which times are read."""
        return self._services.settings.bot.desk.timezone

    def begin(self, settings: TrialSettings) -> Trial:
        """A new conversation."""
        state = d.State(stage="open", language=language_code(settings.language), consent="given")
        near, position = read_near(settings.near)
        named: str | None = None
        if position is not None and abs(position[0]) <= 90 and abs(position[1]) <= 180:
            state = replace(state, transient=d.Transient(position=position))
            named = f"{position[0]:.4f}, {position[1]:.4f}"
        elif near:
            found = self._services.understander.look_up(near, settings.language or None)
            place = found.place or next(iter(found.suggestions), None)
            if place is not None:
                state = replace(state, place=place_ref(place))
                named = f"{place.name}, {place.country}"
        fixed = settings.at.replace(tzinfo=ZoneInfo(self.timezone)) if settings.at else None
        return Trial(
            self._services.assistant,
            self._services.emergency,
            self._context,
            (lambda: fixed) if fixed else now,
            settings,
            state,
            named,
        )


class Trial:
    """See ``knowledge.console.ports.trying.TrialChat``.

    Args:
        assistant: The assistant.
        emergency: Numbers for crisis replies.
        context: Gives the dialogue's context of a moment.
        clock: The moment of every turn.
        settings: What it was begun with.
        state: Where to begin.
        place: The town that the settings named.
    """

    def __init__(
        self,
        assistant: Assistant,
        emergency: EmergencyNumbers,
        context: Callable[[datetime], d.Context],
        clock: Callable[[], datetime],
        settings: TrialSettings,
        state: d.State,
        place: str | None,
    ) -> None:
        self._assistant, self._emergency, self._context, self._clock = assistant, emergency, context, clock
        self._settings, self._state, self._place = settings, state, place
        self._exchanges: list[Exchange] = []

    @property
    def settings(self) -> TrialSettings:
        """What it was begun with."""
        return self._settings

    @property
    def place(self) -> str | None:
        """The town that the settings were taken for."""
        return self._place

    @property
    def exchanges(self) -> Sequence[Exchange]:
        """The turns so far."""
        return tuple(self._exchanges)

    async def say(self, text: str, reader: str) -> Exchange:
        """Writes a message."""
        began = time.perf_counter()
        seen = await self._assistant.understand(text, self._state.language)
        if self._state.language is None:
            self._state = replace(self._state, language=_spoken(seen))
        return await self._turn(text, d.TextSaid(seen), seen, reader, began)

    async def press(self, data: str, reader: str) -> Exchange:
        """Presses a button; one that cannot be read shows the menu, as it does for people."""
        began = time.perf_counter()
        try:
            action = decode_action(data, references(self._state))
        except StateError:
            action = d.Action("menu")
        return await self._turn(self._label(data), d.ButtonPressed(action), None, reader, began)

    def _label(self, data: str) -> str:
        """What stands on a button of the last messages."""
        said = self._exchanges[-1].said if self._exchanges else ()
        buttons = (button for part in said for row in part.buttons for button in row)
        return next((button.label for button in buttons if button.data == data), "…")

    async def _turn(
        self, mine: str, event: d.Event, seen: Understanding | None, reader: str, began: float
    ) -> Exchange:
        moment = self._clock()
        turn = await self._assistant.respond(self._state, event, NoDesk(), moment)
        # After "remove everything" even the language is forgotten; the last sentence is still said in it.
        language = turn.state.language or self._state.language or "en"
        self._state = turn.state
        total = (time.perf_counter() - began) * 1000
        said = tuple(
            _said(part, language)
            for reply in turn.replies
            for part in render(reply, language, self._emergency, moment)
        )
        why = explained(seen, turn, self._context(moment), total, voice(reader))
        exchange = Exchange(mine, said, why)
        self._exchanges.append(exchange)
        return exchange


def _spoken(seen: Understanding) -> str | None:
    """The language to answer in; None when the message is in one that is not spoken, and the answer shall say so."""
    if seen.language:
        return language_code(seen.language)
    return by_script(seen.text) or "en"


def _said(part: Rendered, language: str) -> Said:
    return Said(
        html=part.html,
        language=language,
        right_to_left=language in RTL_LANGUAGES,
        buttons=tuple(
            tuple(TrialButton(button.text, button.data, button.url) for button in row) for row in part.buttons
        ),
        pin=(part.pin.lat, part.pin.lon) if part.pin else None,
    )
