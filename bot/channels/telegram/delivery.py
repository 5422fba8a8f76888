"""Unpacks a parcel of the outbox and hands it to Telegram, with the topic of its case where it has one."""

from __future__ import annotations

import logging
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest

from bot.conversations import Conversations
from bot.storage import Outgoing

log = logging.getLogger(__name__)

DELETE_AT_ONCE = 100
"""Messages one call may delete (https://core.telegram.org/bots/api#deletemessages)."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_BUTTONS_BELOW = "⬇️"
"""Carries buttons where the message itself has to carry the key that shares a position: Telegram takes one of them."""


class Delivery:
    """Delivers parcels.

    Args:
        bot: Telegram's client.
        conversations: Knows cases and what may be removed.
    """

    def __init__(self, bot: Bot, conversations: Conversations) -> None:
        self._bot, self._conversations = bot, conversations
        self._storage, self._posts = conversations.storage, conversations.posts
        self._no_forum: set[int] = set()

    async def deliver(self, out: Outgoing) -> list[int]:
        """Delivers one parcel; ids of the messages that now lie in the chat.

        Raises:
            TelegramError: As the client raises it.
        """
        chat, parcel = out.chat, out.payload
        match parcel.get("kind"):
            case "message":
                return await self._message(chat, parcel)
            case "pin":
                return [await self._pin(chat, parcel)]
            case "copy":
                copied = await self._bot.copy_message(chat, int(parcel["from"]), int(parcel["message"]))
                return [copied.message_id]
            case "delete":
                await self._remove(chat)
            case "case" | "case_copy" | "case_card" | "topic_close":
                return await self._in_topic(chat, parcel)
            case "topic_delete":
                await self._delete_topic(chat, int(parcel["topic"]))
            case other:
                # Written by a newer version and met after a step back: nobody else can deliver it either.
                log.error("unknown kind of parcel: %s", other)
        return []

    # ── to people ────────────────────────────────────────────────────────────────────────────────

    async def _message(self, chat: int, parcel: Any, thread: int | None = None) -> list[int]:
        rows, keyboard = parcel.get("rows"), parcel.get("keyboard")
        inline = _inline(rows) if rows else None
        markup: Any = inline
        if keyboard == "position":
            key = KeyboardButton(parcel.get("label") or "📍", request_location=True)
            markup = ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)
        elif keyboard == "remove" and inline is None:
            markup = ReplyKeyboardRemove()
        sent = [await self._text(chat, parcel["html"], parcel.get("plain"), markup, thread)]
        if keyboard == "position" and inline is not None:
            sent.append(await self._text(chat, _BUTTONS_BELOW, None, inline, thread))
        return sent

    async def _text(self, chat: int, html: str, plain: str | None, markup: Any, thread: int | None) -> int:
        more: dict[str, Any] = {
            "reply_markup": markup,
            "message_thread_id": thread,
            "link_preview_options": _NO_PREVIEW,
        }
        try:
            message = await self._bot.send_message(chat, html, parse_mode="HTML", **more)
        except BadRequest as error:
            if plain is None or "parse entities" not in error.message.lower():
                raise
            log.error("Telegram refused the markup of a message; sent without it")
            message = await self._bot.send_message(chat, plain, **more)
        return message.message_id

    async def _pin(self, chat: int, parcel: Any) -> int:
        lat, lon, title, address = parcel["lat"], parcel["lon"], parcel.get("title"), parcel.get("address")
        if title and address:
            message = await self._bot.send_venue(chat, lat, lon, title=title, address=address)
        else:
            message = await self._bot.send_location(chat, lat, lon)
        return message.message_id

    async def _remove(self, chat: int) -> None:
        """Quick exit: removes every message that is known and young enough."""
        ids = await self._conversations.removable(chat)
        for at in range(0, len(ids), DELETE_AT_ONCE):
            await self._bot.delete_messages(chat, ids[at : at + DELETE_AT_ONCE])
        await self._conversations.removed(chat)

    # ── to counsellors ───────────────────────────────────────────────────────────────────────────

    async def _in_topic(self, chat: int, parcel: Any) -> list[int]:
        number = str(parcel["case"])
        async with self._storage.read() as unit:
            case = await unit.cases.find(number)
        if case is None:  # erased in the meantime: nothing about it may be shown any more
            return []
        if parcel["kind"] == "topic_close":
            if case.topic is not None:
                await self._bot.close_forum_topic(chat, case.topic)
            return []
        thread = case.topic
        if thread is None and chat not in self._no_forum:
            thread = await self._make_topic(chat, number, self._posts.topic(case))
        try:
            return await self._post(chat, parcel, number, thread)
        except BadRequest as error:
            if thread is None or "thread not found" not in error.message.lower():
                raise
            # A counsellor has deleted the topic: the case goes on in a new one.
            async with self._storage.write() as unit:
                await unit.cases.show_in(number, None)
            thread = await self._make_topic(chat, number, self._posts.topic(case))
            return await self._post(chat, parcel, number, thread)

    async def _make_topic(self, chat: int, number: str, name: str) -> int | None:
        try:
            topic = await self._bot.create_forum_topic(chat, name)
        except BadRequest as error:
            if (
                "not a forum" not in error.message.lower()
                and "not enough rights" not in error.message.lower()
            ):
                raise
            log.warning(
                "the counsellors' group has no topics, or the bot may not make them; case numbers stand in front"
            )
            self._no_forum.add(chat)
            return None
        async with self._storage.write() as unit:
            await unit.cases.show_in(number, topic.message_thread_id)
        return topic.message_thread_id

    async def _post(self, chat: int, parcel: Any, number: str, thread: int | None) -> list[int]:
        if parcel["kind"] == "case_copy":
            if thread is None:
                await self._text(chat, f"#{number} ⬇️", None, None, None)
            copied = await self._bot.copy_message(
                chat, int(parcel["from"]), int(parcel["message"]), message_thread_id=thread
            )
            return [copied.message_id]
        html = parcel["html"] if thread is not None else f"#{number}\n{parcel['html']}"
        return await self._message(chat, {**parcel, "html": html}, thread)

    async def _delete_topic(self, chat: int, topic: int) -> None:
        try:
            await self._bot.delete_forum_topic(chat, topic)
        except BadRequest as error:
            if "thread not found" in error.message.lower():
                return
            log.warning("the bot may not delete topics; the case is marked as closed instead")
            await self._message(chat, {"html": self._posts.erased_note()}, topic)
            await self._bot.close_forum_topic(chat, topic)


def _inline(rows: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button["text"], url=button["url"])
                if "url" in button
                else InlineKeyboardButton(button["text"], callback_data=button["data"])
                for button in row
            ]
            for row in rows
        ]
    )
