"""The outside desk put together: what is sent there, and what comes from there, beside the channel that people write to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.channels.chatwoot.client import Chatwoot
from bot.channels.chatwoot.reader import ChatwootReader
from bot.channels.chatwoot.sender import ChatwootSender
from bot.channels.chatwoot.view import ChatwootView
from bot.conversations import Conversations
from bot.errors import SettingsError
from bot.settings import Settings


def chatwoot_of(settings: Settings) -> Chatwoot | None:
    """The server that the settings name, None without an address.

    Raises:
        SettingsError: There is an address, and no token or secret.
    """
    desk, secrets = settings.bot.desk.chatwoot, settings.secrets
    if not desk.url:
        return None
    for name, value in (
        ("PORUCH_CHATWOOT_TOKEN", secrets.chatwoot_token),
        ("PORUCH_CHATWOOT_SECRET", secrets.chatwoot_secret),
    ):
        if not value:
            raise SettingsError(
                file="environment", field=name, value="(missing)", expected="what the outside desk asks for"
            )
    return Chatwoot(desk.url, desk.account, secrets.chatwoot_token or "")


@asynccontextmanager
async def serve_chatwoot(
    client: Chatwoot, view: ChatwootView, conversations: Conversations, secret: str
) -> AsyncIterator[ChatwootReader]:
    """Carries both ways until the block is left."""
    sender = ChatwootSender(client, conversations.storage, conversations.now)
    reader = ChatwootReader(client, conversations, view, secret)
    others = conversations.wake

    def wake() -> None:
        others()
        sender.wake()

    conversations.wake = wake
    tasks = [asyncio.create_task(part, name="outside desk") for part in (sender.run(), reader.run())]
    try:
        yield reader
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await client.close()
