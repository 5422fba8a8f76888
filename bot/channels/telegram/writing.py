"""Writes a text message as Telegram takes it: markup, buttons, and the keyboard that shares a position."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest

log = logging.getLogger(__name__)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_BUTTONS_BELOW = "⬇️"
"""Carries buttons where the message itself has to carry the key that shares a position: Telegram takes one of them."""


class Writer:
    """Writes.

    Args:
        bot: Telegram's client.
    """

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def message(
        self, chat: int, parcel: Mapping[str, Any], thread: int | None = None, answers: int | None = None
    ) -> list[int]:
        """Sends a parcel's text with what hangs on it; ids of the one or two messages.

        Args:
            chat: Where to.
            parcel: See ``bot.conversations.parcels.message``.
            thread: Forum topic.
            answers: Message it stands under as an answer, if that still exists.

        Raises:
            TelegramError: As the client raises it.
        """
        rows, keyboard = parcel.get("rows"), parcel.get("keyboard")
        inline = _inline(rows) if rows else None
        markup: Any = inline
        if keyboard == "position":
            key = KeyboardButton(parcel.get("label") or "📍", request_location=True)
            markup = ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)
        elif keyboard == "remove" and inline is None:
            markup = ReplyKeyboardRemove()
        sent = [await self._text(chat, parcel["html"], parcel.get("plain"), markup, thread, answers)]
        if keyboard == "position" and inline is not None:
            sent.append(await self._text(chat, _BUTTONS_BELOW, None, inline, thread, None))
        return sent

    async def change(self, chat: int, message: int, parcel: Mapping[str, Any]) -> None:
        """Changes the text and buttons of a message; that nothing changed is no error.

        Raises:
            TelegramError: As the client raises it.
        """
        rows = parcel.get("rows")
        try:
            await self._bot.edit_message_text(
                parcel["html"],
                chat,
                message,
                parse_mode="HTML",
                reply_markup=_inline(rows) if rows else None,
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            if "message is not modified" not in error.message.lower():
                raise

    async def _text(
        self, chat: int, html: str, plain: str | None, markup: Any, thread: int | None, answers: int | None
    ) -> int:
        more: dict[str, Any] = {
            "reply_markup": markup,
            "message_thread_id": thread,
            "link_preview_options": _NO_PREVIEW,
        }
        if answers is not None:
            more["reply_parameters"] = ReplyParameters(answers, allow_sending_without_reply=True)
        try:
            message = await self._bot.send_message(chat, html, parse_mode="HTML", **more)
        except BadRequest as error:
            if plain is None or "parse entities" not in error.message.lower():
                raise
            log.error("Telegram refused the markup of a message; sent without it")
            message = await self._bot.send_message(chat, plain, **more)
        return message.message_id


def missing(error: BadRequest) -> bool:
    """Whether Telegram says that the message to be changed is not there, or not the bot's."""
    said = error.message.lower()
    return any(
        part in said
        for part in ("message to edit not found", "message can't be edited", "message_id_invalid")
    )


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
