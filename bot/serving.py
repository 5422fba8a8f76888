"""The Telegram channel put together from services, as something that runs beside the pages and ends with them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.channels.telegram import TelegramChannel
from bot.conversations import Conversations
from bot.conversations.moving import recall_moves
from bot.desk.desk import Desk
from bot.doubts import Doubts
from bot.security import Vault, load_key
from bot.services import Services, now
from bot.storage.store import SqlStorage

log = logging.getLogger(__name__)


@asynccontextmanager
async def serve_telegram(services: Services, stopping: asyncio.Event) -> AsyncIterator[TelegramChannel]:
    """Runs the channel until the block is left; when the channel ends by itself, ``stopping`` is set and its error raised at the end.

    Raises:
        SecretKeyError: The key is malformed or not the one the data was written with.
        TelegramRefused: Telegram does not accept the token.
    """
    settings = services.settings
    storage = SqlStorage(services.engine, Vault(load_key(settings.secrets.secret_key, settings.data)))
    await storage.start()
    doubts = Doubts(services.engine, storage)
    await doubts.weigh_all()
    desk = Desk(
        settings.bot.desk,
        settings.secrets.staff_chat,
        settings.secrets.protection_chat,
        settings.bot.countries[0],
    )
    await recall_moves(storage, desk)
    conversations = Conversations(
        services.assistant,
        storage,
        desk,
        services.emergency,
        services.search,
        settings.bot.limits,
        now,
        reported=doubts.weigh,
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
    try:
        yield channel
    finally:
        if running.done():
            running.result()  # why it ended by itself
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
