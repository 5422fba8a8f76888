"""Hands kept updates over to be answered: in order within a chat, chats side by side, and nobody can crowd out the others."""

from __future__ import annotations

import asyncio
import logging

from bot.channels.telegram.worker import ChatWorker
from bot.conversations import Conversations

log = logging.getLogger(__name__)

LOOK_S = 2.0
BACKOFF_S = 2.0


class Dispatcher(ChatWorker):
    """Answers what waits in the inbox.

    Only the oldest update of each chat is ever read, so a chat that sends a thousand takes one place and no memory.

    Args:
        conversations: Answers them.
    """

    def __init__(self, conversations: Conversations) -> None:
        super().__init__("inbox", LOOK_S)
        self._conversations = conversations
        self._resting: dict[int, float] = {}

    async def _round(self) -> float:
        if self._full:
            return LOOK_S
        async with self._conversations.storage.read() as unit:
            heads = await unit.inbox.heads()
        now = asyncio.get_running_loop().time()
        for update_id, chat in heads:
            if self._full:
                break
            if chat in self._busy or self._resting.get(chat, 0.0) > now:
                continue
            self._resting.pop(chat, None)
            self._start(chat, self._answer(update_id, chat))
        return LOOK_S

    async def _answer(self, update_id: int, chat: int) -> None:
        try:
            await self._conversations.answer(update_id)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            # Storage fails. The update still waits; its chat rests a little, so that the log is not filled.
            log.exception("answering could not be written: %s", type(error).__name__)
            self._resting[chat] = asyncio.get_running_loop().time() + BACKOFF_S
