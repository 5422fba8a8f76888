"""The Telegram channel put together from services, as something that runs beside the pages and ends with them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.channels.chatwoot.desk import chatwoot_of, serve_chatwoot
from bot.channels.chatwoot.reader import ChatwootReader
from bot.channels.chatwoot.view import ChatwootView
from bot.channels.telegram import TelegramChannel
from bot.conversations import Conversations
from bot.conversations.interpreting import Interpreter
from bot.conversations.moving import recall_moves
from bot.conversations.ticking import Ticker
from bot.desk.canned import Canned
from bot.desk.desk import Desk
from bot.desk.libretranslate import LibreTranslate, translator
from bot.desk.rota import Rota
from bot.desk.summary import titles_of
from bot.desk.translating import Bilingual
from bot.doubts import Doubts
from bot.security import Vault, load_key
from bot.services import Services, now
from bot.settings import DeskSettings
from bot.storage.store import SqlStorage
from bot.storage.types import Team

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Door:
    """Where the console finds the running conversations; None before they run and after."""

    conversations: Conversations | None = None
    chatwoot: ChatwootReader | None = None


@asynccontextmanager
async def serve_telegram(
    services: Services, stopping: asyncio.Event, door: Door | None = None
) -> AsyncIterator[TelegramChannel]:
    """Runs the channel until the block is left; when the channel ends by itself, ``stopping`` is set and its error raised at the end.

    Args:
        services: The assistant.
        stopping: Set when the channel has ended by itself.
        door: Told of the conversations, for the counsellors' pages.

    Raises:
        SecretKeyError: The key is malformed or not the one the data was written with.
        TelegramRefused: Telegram does not accept the token.
    """
    settings = services.settings
    storage = SqlStorage(services.engine, Vault(load_key(settings.secrets.secret_key, settings.data)))
    await storage.start()
    doubts = Doubts(services.engine, storage)
    await doubts.weigh_all()
    country, hours = settings.bot.countries[0], settings.bot.desk
    desk = Desk(
        hours,
        settings.secrets.staff_chat,
        settings.secrets.protection_chat,
        country,
        elsewhere=_elsewhere(hours),
    )
    await recall_moves(storage, desk)
    outside = chatwoot_of(settings)
    server = translator(hours.translator, settings.secrets.translator_key) if hours.translator.url else None
    bilingual = Bilingual(server) if server else None
    view = ChatwootView(hours.chatwoot, titles_of(services.search), hours.language) if outside else None
    conversations = Conversations(
        services.assistant,
        storage,
        desk,
        services.emergency,
        services.search,
        settings.bot.limits,
        now,
        reported=doubts.weigh,
        canned=Canned.load(),
        views=(view,) if view else (),
        bilingual=bilingual,
        writes=hours.translator.staff_language,
    )
    channel = TelegramChannel(
        settings.secrets.telegram_token or "",
        conversations,
        settings.bot.telegram,
        settings.bot.retention_days.model_dump(),
        settings.secrets.telegram_api_base,
    )
    running = asyncio.create_task(channel.run(), name="telegram")
    running.add_done_callback(lambda _: stopping.set())
    door = door or Door()
    async with contextlib.AsyncExitStack() as stack:
        if isinstance(server, LibreTranslate):
            await stack.enter_async_context(server)
        if outside and view:
            secret = settings.secrets.chatwoot_secret or ""
            door.chatwoot = await stack.enter_async_context(
                serve_chatwoot(outside, view, conversations, secret)
            )
        if bilingual:
            interpreter = Interpreter(conversations, bilingual, hours.translator.staff_language)
            await stack.enter_async_context(_beside(interpreter.run()))
        await stack.enter_async_context(_beside(Ticker(conversations, hours, Rota(hours, country)).run()))
        door.conversations = conversations
        try:
            yield channel
        finally:
            door.conversations = door.chatwoot = None
            await _end(running)


@asynccontextmanager
async def _beside(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Runs something until the block is left."""
    task = asyncio.create_task(work, name="desk")
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _end(running: asyncio.Task[None]) -> None:
    if running.done():
        running.result()  # why it ended by itself
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running


def _elsewhere(settings: DeskSettings) -> set[Team]:
    """Teams that see their cases without a group on Telegram."""
    if settings.inbox:
        return {"general", "protection"}
    if not settings.chatwoot.url:
        return set()
    return {"general"} if settings.chatwoot.protection_inbox is None else {"general", "protection"}
