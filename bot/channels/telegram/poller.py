"""Fetches updates by long polling; Telegram is told that one arrived only after it lies in the inbox."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable

from telegram import Bot, Message
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.telegram.updates import ALLOWED, read
from bot.conversations import Conversations
from bot.conversations.moving import group_moved
from bot.errors import TelegramRefused

log = logging.getLogger(__name__)

LONGEST_BACKOFF_S = 60.0
CONFLICT_S = 10.0
MOST_QUERIES = 50
"""Callback queries answered at the same time; more are dropped, the button just spins a little longer."""


class Poller:
    """Fetches updates.

    Args:
        bot: Telegram's client.
        conversations: Keeps them.
        timeout_s: How long a poll may last.
        kept: Called when something was kept.
    """

    def __init__(
        self, bot: Bot, conversations: Conversations, timeout_s: int, kept: Callable[[], None]
    ) -> None:
        self._bot, self._conversations, self._timeout_s, self._kept = bot, conversations, timeout_s, kept
        self._offset: int | None = None
        self._failures = 0
        self._queries: set[asyncio.Task[None]] = set()
        self.last_success: float | None = None

    @property
    def age_s(self) -> float | None:
        """Seconds since Telegram last answered a poll; None before the first answer."""
        return None if self.last_success is None else time.monotonic() - self.last_success

    async def run(self) -> None:
        """Polls until cancelled.

        Raises:
            TelegramRefused: Telegram does not accept the token.
        """
        while True:
            try:
                await self._once()
                self._failures = 0
            except InvalidToken:
                raise TelegramRefused(reason="invalid token", method="getUpdates") from None
            except Conflict:
                log.error(
                    "another program fetches updates with the same token (409 Conflict); only one may run. Next try in %.0f s",
                    CONFLICT_S,
                )
                await asyncio.sleep(CONFLICT_S * random.uniform(0.8, 1.2))
            except RetryAfter as error:
                await asyncio.sleep(float(error._retry_after.total_seconds()))
            except (BadRequest, Forbidden) as error:
                raise TelegramRefused(reason=type(error).__name__, method="getUpdates") from None
            except (NetworkError, TelegramError) as error:
                await self._back_off(type(error).__name__)
            except asyncio.CancelledError:
                raise
            except Exception as error:
                # The inbox cannot be written: the offset stays, so Telegram sends everything again.
                log.exception("updates could not be kept: %s", type(error).__name__)
                await self._back_off(type(error).__name__)

    async def _once(self) -> None:
        updates = await self._bot.get_updates(
            offset=self._offset,
            timeout=self._timeout_s,
            allowed_updates=ALLOWED,
            read_timeout=self._timeout_s + 10,
        )
        self.last_success = time.monotonic()
        if not updates:
            return
        for update in updates:
            await self._follow(update.message)
        seen = [(update.update_id, read(update, self._conversations.desk)) for update in updates]
        kept = [(number, each.incoming, each.position) for number, each in seen if each.incoming is not None]
        if kept:
            await self._conversations.accept(kept)
            self._kept()
        # Only now: the next poll tells Telegram that everything below arrived.
        self._offset = updates[-1].update_id + 1
        for _, each in seen:
            if each.query_id is not None:
                self._answer_query(each.query_id)

    async def _follow(self, message: Message | None) -> None:
        """A group that becomes a supergroup says so twice: in the old one where it goes, in the new one where it comes from."""
        if message is None:
            return
        if message.migrate_to_chat_id is not None:
            await group_moved(self._conversations, message.chat.id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id is not None:
            await group_moved(self._conversations, message.migrate_from_chat_id, message.chat.id)

    def _answer_query(self, query_id: str) -> None:
        if len(self._queries) >= MOST_QUERIES:
            return
        task = asyncio.create_task(self._stop_spinning(query_id))
        self._queries.add(task)
        task.add_done_callback(self._queries.discard)

    async def _stop_spinning(self, query_id: str) -> None:
        try:
            await self._bot.answer_callback_query(query_id)
        except TelegramError as error:
            # Too old, or the network: the answer itself comes as a message all the same.
            log.debug("a button could not be stopped from spinning: %s", type(error).__name__)

    async def _back_off(self, kind: str) -> None:
        self._failures += 1
        wait = min(LONGEST_BACKOFF_S, 0.5 * 2 ** min(self._failures, 10)) * random.uniform(0.8, 1.2)
        if self._failures in (1, 5) or self._failures % 20 == 0:
            log.warning(
                "no updates from Telegram (%s, %d in a row); next try in %.1f s", kind, self._failures, wait
            )
        await asyncio.sleep(wait)
