"""Unpacks a parcel of the outbox and hands it to Telegram: to people here, to counsellors through their topics."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from telegram import Bot
from telegram.error import BadRequest

from bot.channels.telegram.topics import KINDS, Topics
from bot.channels.telegram.writing import Writer, missing
from bot.conversations import Conversations
from bot.storage import Outgoing

log = logging.getLogger(__name__)

DELETE_AT_ONCE = 100
"""Messages one call may delete (https://core.telegram.org/bots/api#deletemessages)."""


class Delivery:
    """Delivers parcels.

    Args:
        bot: Telegram's client.
        conversations: Knows cases and what may be removed.
        count: Told of each call to a group that nobody could foresee, for the pace.
    """

    def __init__(
        self, bot: Bot, conversations: Conversations, count: Callable[[int], None] = lambda _group: None
    ) -> None:
        self._bot, self._conversations, self._writer = bot, conversations, Writer(bot)
        self.topics = Topics(bot, self._writer, conversations, count)

    async def deliver(self, out: Outgoing) -> list[int]:
        """Delivers one parcel; ids of the messages that now lie in the chat.

        Raises:
            TelegramError: As the client raises it.
        """
        chat, parcel = out.chat, out.payload
        match parcel.get("kind"):
            case "message":
                return await self._writer.message(chat, parcel)
            case "pin":
                return [await self._pin(chat, parcel)]
            case "copy":
                copied = await self._bot.copy_message(chat, int(parcel["from"]), int(parcel["message"]))
                return [copied.message_id]
            case "edit":
                await self._edit(chat, parcel)
            case "delete":
                await self._remove(chat)
            case kind if kind in KINDS:
                return await self.topics.deliver(chat, parcel)
            case other:
                # Written by a newer version and met after a step back: nobody else can deliver it either.
                log.error("unknown kind of parcel: %s", other)
        return []

    async def _pin(self, chat: int, parcel: Any) -> int:
        lat, lon, title, address = parcel["lat"], parcel["lon"], parcel.get("title"), parcel.get("address")
        if title and address:
            message = await self._bot.send_venue(chat, lat, lon, title=title, address=address)
        else:
            message = await self._bot.send_location(chat, lat, lon)
        return message.message_id

    async def _edit(self, chat: int, parcel: Any) -> None:
        try:
            await self._writer.change(chat, int(parcel["message"]), parcel)
        except BadRequest as error:
            if not missing(error):
                raise
            log.info("a correction had nothing to correct any more")  # the person has removed the message

    async def _remove(self, chat: int) -> None:
        """Quick exit: removes every message that is known and young enough."""
        ids = await self._conversations.removable(chat)
        for at in range(0, len(ids), DELETE_AT_ONCE):
            await self._bot.delete_messages(chat, ids[at : at + DELETE_AT_ONCE])
        await self._conversations.removed(chat)
