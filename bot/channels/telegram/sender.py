"""Sends what waits in the outbox: in order per chat, within Telegram's limits, again after failures, at most one double per kill."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import defaultdict, deque
from collections.abc import Callable

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.telegram.delivery import Delivery
from bot.channels.telegram.loads import REST_AFTER, Load, Rank, Standing, alone, next_load
from bot.channels.telegram.pace import Bucket, ChatPace
from bot.channels.telegram.turn import Turn
from bot.channels.telegram.worker import ChatWorker
from bot.conversations import Conversations
from bot.conversations.moving import group_moved
from bot.storage.types import Lane

log = logging.getLogger(__name__)

LOOK_S = 1.0
"""How often the outbox is looked at when nobody calls ``wake``."""

MOST_ATTEMPTS = 12
"""Tries of one item that meets only network failures while others arrive. While nothing arrives, nothing is given up."""

GROUP_RETRY_S = 60.0

HURRY_S = 60.0
"""For so long after Telegram asked a lane to wait, texts are joined though there seems to be room."""

MOST_FAULTS = 2
"""Tries of an item whose sending fails in a way that nobody foresaw."""

LONGEST_BACKOFF_S = 300.0

MAY_NOT_WRITE = (
    "send text messages",
    "rights to send a message",
    "chat_write_forbidden",
    "administrator rights",
)
"""What Telegram says where a group's settings keep the bot from writing at all: that can be put right."""


class LaneSender(ChatWorker):
    """Sends one lane.

    Args:
        lane: Which one.
        delivery: Hands parcels to Telegram.
        conversations: Storage, and who is told of what arrived.
        pace: Of single chats.
        overall: The bucket shared by all lanes.
        turn: Of all lanes: who has it has a message on its way.
        clock: Seconds since the epoch.
    """

    def __init__(
        self,
        lane: Lane,
        delivery: Delivery,
        conversations: Conversations,
        pace: ChatPace,
        overall: Bucket,
        turn: Turn,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__("outbox", LOOK_S)
        self.lane, self._delivery, self._conversations, self._clock = lane, delivery, conversations, clock
        self._pace, self._overall, self._turn = pace, overall, turn
        self._own_turn = asyncio.Lock()
        self._paused_until = self._hurried_until = 0.0
        self._resting: dict[int, float] = {}
        self._apart: set[int] = set()
        self._past: defaultdict[int, deque[Rank]] = defaultdict(lambda: deque(maxlen=REST_AFTER))
        self._failures, self._last_success = 0, -1e9

    @property
    def paused_s(self) -> float:
        """Seconds the lane still pauses."""
        return max(0.0, self._paused_until - time.monotonic())

    async def _round(self) -> float:
        if (paused := self.paused_s) > 0:
            return min(paused, LOOK_S)
        loads, soonest = await (self._groups() if self.lane == "staff" else self._people())
        for load in loads:
            chat = load.out.chat
            if chat in self._busy:
                continue
            if self._full:
                break
            if (wait := self._pace.wait(chat, load.calls)) > 0:
                soonest = min(soonest, wait)
                continue
            if (wait := self._overall.wait()) > 0:
                soonest = min(soonest, wait)
                break
            self._pace.leaves(chat, load.calls)
            self._past[chat].append(load.rank)
            self._start(chat, self._send(load))
        return max(soonest, 0.005)

    async def _people(self) -> tuple[list[Load], float]:
        """What each person gets next, and seconds until it is worth looking again."""
        async with self._conversations.storage.read() as unit:
            return [alone(item) for item in await unit.outbox.heads(self.lane, self._clock())], LOOK_S

    async def _groups(self) -> tuple[list[Load], float]:
        """The same for groups; of a group that may not be written to now, nothing is even read."""
        found: list[Load] = []
        soonest = LOOK_S
        async with self._conversations.storage.read() as unit:
            for chat in await unit.outbox.chats(self.lane):
                if chat in self._busy:
                    continue
                wait = max(self._pace.wait(chat), self._resting.get(chat, 0.0) - time.monotonic())
                if wait > 0:
                    soonest = min(soonest, wait)
                    continue
                rows = await unit.outbox.queue(self.lane, chat)
                numbers = {str(row.out.payload.get("case")) for row in rows}
                cases = {number: case for number in numbers if (case := await unit.cases.find(number))}
                standing = Standing(
                    now=self._clock(),
                    room=self._pace.room(chat),
                    reserve=self._pace.reserve,
                    hurried=time.monotonic() < self._hurried_until or self._pace.crowded(chat),
                    forum=self._delivery.topics.forum(chat),
                    past=tuple(self._past[chat]),
                    apart=self._apart,
                )
                if (load := next_load(rows, cases, standing)) is not None:
                    found.append(load)
        return found, soonest

    # ── one load ─────────────────────────────────────────────────────────────────────────────────

    async def _send(self, load: Load) -> None:
        async with self._own_turn, self._turn.taken():
            try:
                await self._send_and_record(load)
            finally:
                self._pace.arrived(load.out.chat)

    async def _send_and_record(self, load: Load) -> None:
        storage, out = self._conversations.storage, load.out
        try:
            async with storage.write() as unit:
                # Marked before it goes: after a kill we know that it may have arrived.
                if not all([await unit.outbox.sending(item.id) for item in load.items]):
                    return  # some of it is gone, erased perhaps; the rest is offered again
            ids = await self._deliver(load)
            if ids is None:
                return
            await self._conversations.arrivals.arrived(load.items, ids)
            self._apart.difference_update(item.id for item in load.items)
            if out.lane == "private" and load.kind != "delete":
                for number in ids:
                    self._conversations.delivered(out.chat, number, out.keep)
            if out.payload.get("scrub"):
                await storage.scrub()
        except asyncio.CancelledError:
            raise
        except Exception as error:
            # Storage fails: the rows still say "sending", so they are offered again.
            log.exception("sending failed: %s", type(error).__name__)
            self._pause(LOOK_S)

    async def _deliver(self, load: Load) -> list[int] | None:
        """Hands a load to Telegram; None when it does not lie there and its rows say what happens next."""
        now = self._clock()
        try:
            ids = await self._delivery.deliver(load.out)
        except RetryAfter as error:
            # Only this lane pauses: staff posts must not hold back answers, nor the other way round.
            seconds = _seconds(error)
            log.warning("Telegram asks the %s lane to wait %.0f s", self.lane, seconds)
            self._pause(seconds)
            self._hurried_until = self._paused_until + HURRY_S
            await self._later(load, now)
        except ChatMigrated as error:
            await self._moved(load, error.new_chat_id)
        except Forbidden as error:
            await self._closed_to_us(load, type(error).__name__)
        except BadRequest as error:
            # Never gets better by waiting. A BadRequest is a NetworkError too, so it stands first.
            await self._refused(load, error)
        except NetworkError as error:
            await self._unheard(load, error)
        except TelegramError as error:
            log.error("Telegram refused a %s: %s", load.kind, type(error).__name__)
            await self._later(load, now + LONGEST_BACKOFF_S)
        except Exception as error:
            # Not Telegram's word but a fault of ours: it may have arrived, so it is not tried for ever.
            log.exception("a %s could not be sent: %s", load.kind, type(error).__name__)
            if load.attempts + 1 >= MOST_FAULTS:
                await self._conversations.arrivals.failed(load.items)
            else:
                await self._later(load, now + LOOK_S)
        else:
            self._failures, self._last_success = 0, time.monotonic()
            return ids
        return None

    async def _moved(self, load: Load, new: int) -> None:
        if self.lane == "private":  # a file cannot be had any more from a group that has become another
            await self._conversations.arrivals.failed(load.items)
            return
        await group_moved(self._conversations, load.out.chat, new)

    async def _closed_to_us(self, load: Load, why: str) -> None:
        """The chat does not take our messages: a person has stopped the bot, or the group has put it out."""
        if self.lane == "private":
            await self._conversations.arrivals.unreachable(load.out.chat)
            return
        # Somebody waits for these counsellors: what they must see is kept until the group is put right.
        log.error(
            "the counsellors' group cannot be written to (%s); check its id and the bot's membership. Next try in %.0f s",
            why,
            GROUP_RETRY_S,
        )
        self._resting[load.out.chat] = time.monotonic() + GROUP_RETRY_S
        await self._later(load, self._clock())

    async def _refused(self, load: Load, error: BadRequest) -> None:
        said = error.message.lower()
        if "chat not found" in said:
            await self._closed_to_us(load, "chat not found")
            return
        if load.kind in ("case", "case_card") and any(each in said for each in MAY_NOT_WRITE):
            await self._closed_to_us(load, "no right to write")
            return
        level = logging.INFO if load.kind in ("delete", "topic_close") else logging.ERROR
        log.log(level, "Telegram refused a %s: %s", load.kind, _reason(error))
        if load.kind == "case" and len(load.items) > 1:  # one of them may have spoilt it for the others
            self._apart.update(item.id for item in load.items)
            await self._later(load, self._clock())
        else:
            self._apart.difference_update(item.id for item in load.items)
            await self._conversations.arrivals.failed(load.items)

    async def _unheard(self, load: Load, error: NetworkError) -> None:
        """Telegram cannot be reached: the lane rests a little, and one that alone fails for ever is given up."""
        self._failures += 1
        backoff = min(LONGEST_BACKOFF_S, 0.5 * 2 ** min(self._failures, 12)) * random.uniform(0.8, 1.2)
        log.warning("Telegram cannot be reached (%s); next try in %.1f s", type(error).__name__, backoff)
        works_for_others = time.monotonic() - self._last_success < LONGEST_BACKOFF_S
        if load.attempts + 1 >= MOST_ATTEMPTS and works_for_others:
            log.error("a %s was given up after %d tries", load.kind, load.attempts + 1)
            await self._conversations.arrivals.failed(load.items)
        else:
            wait = min(LONGEST_BACKOFF_S, 0.25 * 2 ** min(load.attempts, 12))
            await self._later(load, self._clock() + wait)
        self._pause(backoff)

    async def _later(self, load: Load, not_before: float) -> None:
        async with self._conversations.storage.write() as unit:
            for item in load.items:
                await unit.outbox.later(item.id, not_before)

    def _pause(self, seconds: float) -> None:
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)


def _seconds(error: RetryAfter) -> float:
    wait = error._retry_after  # the public attribute warns of a change of its type
    return float(wait.total_seconds())


def _reason(error: TelegramError) -> str:
    """What was refused, without anything of the message: Telegram's own words up to the first colon after the code."""
    return error.message[:80] if "entities" not in error.message.lower() else "Can't parse entities"
