"""Hands kept updates over to be answered: in order within a chat, chats side by side, and nobody can crowd out the others."""

from __future__ import annotations

import asyncio
import logging

from bot.channels.telegram.worker import ChatWorker
from bot.conversations import Conversations

log = logging.getLogger(__name__)

LOOK_S = 2.0
BACKOFF_S = 2.0

ALONE_S = 5.0
"""How long nothing else is begun beside an update during which a process died."""


class Dispatcher(ChatWorker):
    """Answers what waits in the inbox.

    Only the oldest update of each chat is ever read, so a chat that sends a thousand takes one place and no memory.

    What was under way when the last process died goes first and alone. One of these may have killed it; the others were only beside it and
    must not be given up for it, as they would be after dying beside it a few times.

    Args:
        conversations: Answers them.
    """

    def __init__(self, conversations: Conversations) -> None:
        super().__init__("inbox", LOOK_S)
        self._conversations = conversations
        self._resting: dict[int, float] = {}
        self._suspects: set[int] | None = None
        self._alone: tuple[int, float] | None = None

    async def _round(self) -> float:
        now = asyncio.get_running_loop().time()
        if self._full or self._is_one_alone(now):
            return LOOK_S
        async with self._conversations.storage.read() as unit:
            if self._suspects is None:
                self._suspects = await unit.inbox.begun()
            heads = await unit.inbox.heads()
        free = [
            (update_id, chat)
            for update_id, chat in heads
            if chat not in self._busy and self._resting.get(chat, 0.0) <= now
        ]
        suspect = next((head for head in free if head[0] in self._suspects), None)
        if suspect is not None:
            if not self._busy:
                self._suspects.discard(suspect[0])
                self._alone = (suspect[1], now + ALONE_S)
                self._begin(*suspect)
            return LOOK_S
        for head in free:
            if self._full:
                break
            self._begin(*head)
        return LOOK_S

    def _is_one_alone(self, now: float) -> bool:
        """Whether nothing else may be begun now."""
        return self._alone is not None and self._alone[0] in self._busy and now < self._alone[1]

    def _begin(self, update_id: int, chat: int) -> None:
        self._resting.pop(chat, None)
        self._start(chat, self._answer(update_id, chat))

    async def _answer(self, update_id: int, chat: int) -> None:
        try:
            await self._conversations.answer(update_id)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            # Storage fails. The update still waits; its chat rests a little, so that the log is not filled.
            log.exception("answering could not be written: %s", type(error).__name__)
            self._resting[chat] = asyncio.get_running_loop().time() + BACKOFF_S
