"""``poruch chat``: talk to the assistant in the terminal."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.channels.memory import MemoryChat
from bot.channels.terminal import TerminalChat
from bot.services import now, open_services
from bot.settings import load_settings
from nlu.taxonomy import language_code


def chat(
    language: Annotated[str | None, typer.Option(help="Language of the device, a first guess only.")] = None,
) -> None:
    """Talk to the assistant in the terminal; nothing is stored.

    Example: poruch chat --language uk
    """
    asyncio.run(_chat(language_code(language) if language else None))


async def _chat(guess: str | None) -> None:
    async with open_services(load_settings()) as services:
        await TerminalChat(MemoryChat(services.assistant, services.emergency, now, guess=guess)).run()
