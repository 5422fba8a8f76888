"""Sends what waits in the outbox: in order per chat, within Telegram's limits, again after failures, at most one double per kill."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections.abc import Callable
from functools import partial

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.telegram.delivery import Delivery
from bot.channels.telegram.pace import Bucket, ChatPace
from bot.conversations import Conversations
from bot.settings import TelegramSettings
from bot.storage.types import Lane, OutboxItem

log = logging.getLogger(__name__)

LOOK_S = 1.0
"""How often the outbox is looked at when nobody calls ``wake``."""

AT_ONCE = 8
"""Chats a lane sends to at the same time."""

MOST_ATTEMPTS = 12
"""Tries of one item that meets only network failures while others arrive. While nothing arrives, nothing is given up."""

GROUP_RETRY_S = 60.0

MOST_FAULTS = 2
"""Tries of an item whose sending fails in a way that nobody foresaw."""

LONGEST_BACKOFF_S = 300.0


class LaneSender:
    """Sends one lane.

    Args:
        lane: Which one.
        delivery: Hands parcels to Telegram.
        conversations: Storage, and who is told of blocked chats.
        settings: Pace.
        overall: The bucket shared by all lanes.
        turn: Held, by all lanes, from the moment a message goes out until it is recorded: a kill can then fall into that gap for
            one message only, and at most one comes twice. It costs concurrency: one request after the other, some 15 a second
            at 50 ms, about what Telegram allows.
        clock: Seconds since the epoch.
    """

    def __init__(
        self,
        lane: Lane,
        delivery: Delivery,
        conversations: Conversations,
        settings: TelegramSettings,
        overall: Bucket,
        turn: asyncio.Lock,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.lane, self._delivery, self._conversations, self._clock = lane, delivery, conversations, clock
        self._overall, self._turn = overall, turn
        self._pace = ChatPace(settings.per_chat_seconds, settings.group_per_minute, time.monotonic)
        self._wake = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._paused_until = 0.0
        self._failures, self._last_success = 0, -1e9

    @property
    def paused_s(self) -> float:
        """Seconds the lane still pauses."""
        return max(0.0, self._paused_until - time.monotonic())

    def wake(self) -> None:
        """Something was queued."""
        self._wake.set()

    async def run(self) -> None:
        """Sends until cancelled; what is under way is finished, for a few seconds."""
        try:
            while True:
                self._wake.clear()
                try:
                    wait = await self._round()
                except (InvalidToken, asyncio.CancelledError):
                    raise
                except Exception as error:
                    log.exception("reading the outbox failed: %s", type(error).__name__)
                    wait = LOOK_S
                # Not wait_for: until Python 3.12 it loses a cancellation that comes while the wait ends.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._wake.wait()
        finally:
            if self._busy:
                await asyncio.wait(self._busy.values(), timeout=5)
            for task in self._busy.values():
                task.cancel()

    async def _round(self) -> float:
        """Starts what may be sent now; seconds until it is worth looking again."""
        if (paused := self.paused_s) > 0:
            return min(paused, LOOK_S)
        async with self._conversations.storage.read() as unit:
            heads = await unit.outbox.heads(self.lane, self._clock())
        soonest = LOOK_S
        for item in heads:
            chat = item.out.chat
            if chat in self._busy:
                continue
            if len(self._busy) >= AT_ONCE:
                break
            if (wait := self._pace.wait(chat)) > 0:
                soonest = min(soonest, wait)
                continue
            if (wait := self._overall.wait()) > 0:
                soonest = min(soonest, wait)
                break
            self._pace.count(chat)
            task = asyncio.create_task(self._send(item))
            self._busy[chat] = task
            task.add_done_callback(partial(self._done, chat))
        return max(soonest, 0.005)

    def _done(self, chat: int, _task: asyncio.Task[None]) -> None:
        self._busy.pop(chat, None)
        self._wake.set()

    async def _send(self, item: OutboxItem) -> None:
        async with self._turn:
            await self._send_and_record(item)

    async def _send_and_record(self, item: OutboxItem) -> None:
        storage = self._conversations.storage
        try:
            async with storage.write() as unit:
                # Marked before it goes: after a kill we know that it may have arrived.
                if not await unit.outbox.sending(item.id):
                    return
            ids = await self._deliver(item)
            if ids is None:
                return
            async with storage.write() as unit:
                for extra in ids[1:] if item.out.keep else ():
                    await unit.messages.remember(item.out.chat, extra, self._clock())
                await unit.outbox.sent(item.id, ids[0] if ids else None, self._clock())
            if item.out.lane == "private" and item.out.payload.get("kind") != "delete":
                for number in ids:
                    self._conversations.delivered(item.out.chat, number, item.out.keep)
            if item.out.payload.get("scrub"):
                await storage.scrub()
        except asyncio.CancelledError:
            raise
        except Exception as error:
            # Storage fails: the row still says "sending", so it is offered again.
            log.exception("sending failed: %s", type(error).__name__)
            self._pause(LOOK_S)

    async def _deliver(self, item: OutboxItem) -> list[int] | None:
        """Hands the item to Telegram; None when it does not lie there and its row says what happens next."""
        now = self._clock()
        try:
            ids = await self._delivery.deliver(item.out)
        except RetryAfter as error:
            # Only this lane pauses: staff posts must not hold back answers, nor the other way round.
            seconds = _seconds(error)
            log.warning("Telegram asks the %s lane to wait %.0f s", self.lane, seconds)
            self._pause(seconds)
            await self._later(item, now)
            return None
        except (Forbidden, ChatMigrated) as error:
            await self._closed_to_us(item, type(error).__name__)
            return None
        except BadRequest as error:
            # Never gets better by waiting. A BadRequest is a NetworkError too, so it stands first.
            if "chat not found" in error.message.lower():
                await self._closed_to_us(item, "chat not found")
                return None
            kind = item.out.payload.get("kind")
            level = logging.INFO if kind in ("delete", "topic_close") else logging.ERROR
            log.log(level, "Telegram refused a %s: %s", kind, _reason(error))
            await self._drop(item)
            return None
        except NetworkError as error:
            self._failures += 1
            backoff = min(LONGEST_BACKOFF_S, 0.5 * 2 ** min(self._failures, 12)) * random.uniform(0.8, 1.2)
            log.warning("Telegram cannot be reached (%s); next try in %.1f s", type(error).__name__, backoff)
            works_for_others = time.monotonic() - self._last_success < LONGEST_BACKOFF_S
            if item.attempts + 1 >= MOST_ATTEMPTS and works_for_others:
                log.error("a %s was given up after %d tries", item.out.payload.get("kind"), item.attempts + 1)
                await self._drop(item)
            else:
                await self._later(item, now + min(LONGEST_BACKOFF_S, 0.25 * 2 ** min(item.attempts, 12)))
            self._pause(backoff)
            return None
        except TelegramError as error:
            log.error("Telegram refused a %s: %s", item.out.payload.get("kind"), type(error).__name__)
            await self._later(item, now + LONGEST_BACKOFF_S)
            return None
        except Exception as error:
            # Not Telegram's word but a fault of ours: it may have arrived, so it is not tried for ever.
            log.exception("a %s could not be sent: %s", item.out.payload.get("kind"), type(error).__name__)
            if item.attempts + 1 >= MOST_FAULTS:
                await self._drop(item)
            else:
                await self._later(item, now + LOOK_S)
            return None
        self._failures, self._last_success = 0, time.monotonic()
        return ids

    async def _closed_to_us(self, item: OutboxItem, why: str) -> None:
        """The chat does not take our messages: a person has stopped the bot, or the group has put it out."""
        if self.lane == "private":
            await self._drop(item)
            await self._conversations.unreachable(item.out.chat)
            return
        # Somebody waits for these counsellors: what they must see is kept until the group is put right.
        log.error(
            "the counsellors' group cannot be written to (%s); check its id and the bot's membership. Next try in %.0f s",
            why,
            GROUP_RETRY_S,
        )
        await self._later(item, self._clock() + GROUP_RETRY_S)

    async def _drop(self, item: OutboxItem) -> None:
        async with self._conversations.storage.write() as unit:
            await unit.outbox.drop(item.id)

    async def _later(self, item: OutboxItem, not_before: float) -> None:
        async with self._conversations.storage.write() as unit:
            await unit.outbox.later(item.id, not_before)

    def _pause(self, seconds: float) -> None:
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)


def _seconds(error: RetryAfter) -> float:
    wait = error._retry_after  # the public attribute warns of a change of its type
    return float(wait.total_seconds())


def _reason(error: TelegramError) -> str:
    """What was refused, without anything of the message: Telegram's own words up to the first colon after the code."""
    return error.message[:80] if "entities" not in error.message.lower() else "Can't parse entities"
