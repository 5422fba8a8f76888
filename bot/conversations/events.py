"""Turns what arrived into an event of the dialogue, or into the few words that need no dialogue."""

from __future__ import annotations

from bot.assistant import Assistant
from bot.conversations.incoming import Incoming
from bot.dialogue import types as d
from bot.dialogue.codec import decode_action, references
from bot.errors import StateError

COMMANDS: dict[str, d.Command] = {
    "start": "start", "help": "help", "language": "language", "privacy": "privacy",
    "mydata": "mydata", "delete": "delete", "human": "human", "exit": "exit",
}  # fmt: skip


async def event_of(
    incoming: Incoming,
    state: d.State,
    assistant: Assistant,
    position: tuple[float, float] | None,
    longest: int,
) -> tuple[d.Event | None, list[d.Reply]]:
    """The event, and what is said before its answer.

    Args:
        incoming: What arrived.
        state: The conversation so far.
        assistant: Understands texts.
        position: The shared position if it is still known.
        longest: Characters from which a text is told to be long.
    """
    guess = incoming.guess
    match incoming.kind:
        case "command":
            command = COMMANDS.get(incoming.text.lower())
            if command:
                return d.CommandGiven(command, guess), []
            return await _said(incoming.text, state, guess, assistant, longest)
        case "text":
            return await _said(incoming.text, state, guess, assistant, longest)
        case "button":
            try:
                return d.ButtonPressed(decode_action(incoming.text, references(state)), guess), []
            except StateError:
                return None, [d.Say("old-button")]
        case "position":
            lat, lon = position if position is not None else (None, None)
            return d.PositionShared(lat, lon, incoming.live), []
        case "file":
            return d.UnsupportedSent(incoming.text), []
        case "edited":
            return None, [d.Say("edited")]
    return None, []


async def _said(
    text: str, state: d.State, guess: str | None, assistant: Assistant, longest: int
) -> tuple[d.Event, list[d.Reply]]:
    # All of it: the models read the two ends of a long message, the crisis gate every word.
    understanding = await assistant.understand(text, state.language or guess)
    with_counsellor = state.case_owner == "counsellor"
    before: list[d.Reply] = [d.Say("text-long")] if len(text) > longest and not with_counsellor else []
    return d.TextSaid(understanding, guess), before
