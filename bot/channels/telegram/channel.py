"""The Telegram channel as one thing to start, watch and stop."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass

from telegram import Bot, BotCommand
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram.delivery import Delivery
from bot.channels.telegram.dispatcher import Dispatcher
from bot.channels.telegram.pace import Bucket, ChatPace
from bot.channels.telegram.poller import Poller
from bot.channels.telegram.sender import LaneSender
from bot.channels.telegram.turn import Turn
from bot.conversations import Conversations
from bot.conversations.parcels import forgotten
from bot.errors import TelegramRefused
from bot.security import protect_logs
from bot.settings import TelegramSettings
from bot.storage.types import Outgoing
from bot.texts import texts
from nlu.taxonomy import LANGUAGES

log = logging.getLogger(__name__)

COMMANDS = ("start", "help", "human", "language", "privacy", "mydata", "delete", "exit")
STALE_S = 30.0
"""A poll that is this much older than a poll lasts means that polling has died."""

RETENTION_S = 3600.0


@dataclass(frozen=True, slots=True)
class Health:
    """How the channel is.

    Attributes:
        ok: Whether updates arrive.
        last_poll_s: Seconds since Telegram last answered a poll, None before the first time.
        inbox, private, staff: How many items wait.
        paused_s: Seconds for which lanes still pause, by lane.
    """

    ok: bool
    last_poll_s: float | None
    inbox: int
    private: int
    staff: int
    paused_s: dict[str, float]


class TelegramChannel:
    """Talks with people on Telegram.

    Args:
        token: The bot's token.
        conversations: Answers; its ``wake`` is set here.
        settings: Pace.
        retention_days: Enforced every hour (``settings.bot.retention_days``).
        api_base: Root of the Bot API server.
    """

    def __init__(
        self,
        token: str,
        conversations: Conversations,
        settings: TelegramSettings,
        retention_days: dict[str, int],
        api_base: str = "https://api.telegram.org",
    ) -> None:
        protect_logs()
        self._conversations, self._settings, self._days = conversations, settings, retention_days
        self._bot = Bot(
            token,
            base_url=f"{api_base.rstrip('/')}/bot",
            request=HTTPXRequest(
                connection_pool_size=32, read_timeout=20, connect_timeout=10, pool_timeout=10
            ),
            get_updates_request=HTTPXRequest(connection_pool_size=1, connect_timeout=10),
        )
        pace = ChatPace(settings.per_chat_seconds, settings.group_per_minute, time.monotonic)
        delivery = Delivery(self._bot, conversations, pace.one_more)
        overall = Bucket(
            settings.messages_per_second, max(1.0, settings.messages_per_second / 2), time.monotonic
        )
        turn = Turn()
        self._lanes = [
            LaneSender(lane, delivery, conversations, pace, overall, turn) for lane in ("private", "staff")
        ]
        self._dispatcher = Dispatcher(conversations)
        self._poller = Poller(self._bot, conversations, settings.poll_timeout_s, self._dispatcher.wake)
        conversations.wake = self._wake
        self._background: set[asyncio.Task[None]] = set()

    def _wake(self) -> None:
        for lane in self._lanes:
            lane.wake()

    async def run(self) -> None:
        """Runs until cancelled.

        Raises:
            TelegramRefused: Telegram does not accept the token.
        """
        await self._connect()
        parts = {
            "poller": self._poller.run(),
            "dispatcher": self._dispatcher.run(),
            "retention": self._retention(),
            "commands": self._publish_commands(),
            **{f"{lane.lane} lane": lane.run() for lane in self._lanes},
        }
        tasks = [asyncio.create_task(part, name=f"telegram {name}") for name, part in parts.items()]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
            for task in done:
                task.result()
        except InvalidToken:
            raise TelegramRefused(reason="invalid token") from None
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._bot.shutdown()

    async def health(self) -> Health:
        """How the channel is now."""
        async with self._conversations.storage.read() as unit:
            inbox = await unit.inbox.waiting()
            private, staff = await unit.outbox.waiting("private"), await unit.outbox.waiting("staff")
        age = self._poller.age_s
        return Health(
            ok=age is not None and age < self._settings.poll_timeout_s + STALE_S,
            last_poll_s=age,
            inbox=inbox,
            private=private,
            staff=staff,
            paused_s={lane.lane: round(lane.paused_s, 1) for lane in self._lanes},
        )

    async def _connect(self) -> None:
        """Waits until Telegram answers; a server that is down at the start is no reason to give up."""
        wait = 1.0
        while True:
            try:
                await self._bot.initialize()
                await self._bot.delete_webhook(drop_pending_updates=False)
                log.info("connected to Telegram")
                return
            except InvalidToken:
                raise TelegramRefused(reason="invalid token", method="getMe") from None
            except TelegramError as error:
                log.warning(
                    "Telegram cannot be reached yet (%s); next try in %.0f s", type(error).__name__, wait
                )
            await asyncio.sleep(wait)
            wait = min(60.0, wait * 2)

    async def _publish_commands(self) -> None:
        """Tells Telegram the commands in every language; only comfort, so failures are noted and no more."""
        for code in (None, *LANGUAGES):
            # Reading a language's texts takes a moment; nobody has to wait for it.
            say = (await asyncio.to_thread(texts, code or "en")).format
            commands = [BotCommand(name, say(f"command-{name}")[:256]) for name in COMMANDS]
            try:
                await self._bot.set_my_commands(commands, language_code=code)
            except RetryAfter as error:
                await asyncio.sleep(float(error._retry_after.total_seconds()))
            except TelegramError as error:
                log.warning("commands could not be published (%s)", type(error).__name__)

    async def _retention(self) -> None:
        """Enforces the retention periods, at the start and every hour."""
        while True:
            try:
                now = time.time()
                async with self._conversations.storage.write() as unit:
                    purged = await unit.purge(now, self._days)
                    posts = [
                        Outgoing(chat, {"kind": "topic_delete", "topic": topic}, "staff")
                        for kind, topic in purged.topics
                        if (chat := self._conversations.desk.chat_for(kind)) is not None
                    ]
                    posts += [forgotten(contact) for contact in purged.contacts]
                    await unit.outbox.put(-int(now * 1000), 0, posts, now)
                if any(purged.rows.values()):
                    await self._conversations.storage.scrub()
                    self._wake()
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.exception("retention failed: %s", type(error).__name__)
            await asyncio.sleep(RETENTION_S)
