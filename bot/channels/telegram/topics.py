"""Shows cases to counsellors: a topic for each, made when something is to be said in it and anew when somebody has deleted it."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram import Bot
from telegram.error import BadRequest

from bot.channels.telegram.writing import Writer, missing
from bot.conversations import Conversations
from bot.conversations.arrivals import own_number
from bot.storage import Case, Outgoing

log = logging.getLogger(__name__)

KINDS = frozenset(
    {"case", "case_copy", "case_card", "case_edit", "mark", "topic_close", "topic_reopen", "topic_delete"}
)
"""Parcels that are delivered here."""

MARKS = {"delivered": "👌", "failed": "👎", "unsent": "🙈"}
"""What became of a counsellor's message, among the emoji Telegram allows (https://core.telegram.org/bots/api#reactiontypeemoji)."""

LOOK_AGAIN_S = 600.0
"""After this long a group that had no topics is tried again: somebody may have switched them on."""

Parcel = Mapping[str, Any]


class _Erased(Exception):
    """The case was removed while its topic was being made."""


class Topics:
    """Delivers to counsellors' groups.

    Args:
        bot: Telegram's client.
        writer: Writes messages.
        conversations: Knows cases.
        count: Told of each call to a group that nobody could foresee, for the pace.
    """

    def __init__(
        self, bot: Bot, writer: Writer, conversations: Conversations, count: Callable[[int], None]
    ) -> None:
        self._bot, self._writer, self._count = bot, writer, count
        self._conversations, self._storage = conversations, conversations.storage
        self._no_forum: dict[int, float] = {}
        self._unpinned: set[str] = set()

    def forum(self, chat: int) -> bool:
        """Whether a group has topics, as far as is known."""
        return time.monotonic() - self._no_forum.get(chat, -1e9) > LOOK_AGAIN_S

    async def deliver(self, chat: int, parcel: Parcel) -> list[int]:
        """Delivers one parcel; ids of the messages that now lie in the group.

        Raises:
            TelegramError: As the client raises it.
        """
        kind = parcel["kind"]
        if kind == "topic_delete":
            await self._delete(chat, int(parcel["topic"]))
            return []
        async with self._storage.read() as unit:
            case = await unit.cases.find(str(parcel["case"]))
        if case is None:  # erased in the meantime: nothing about it may be shown any more
            return []
        try:
            return await self._show(chat, case, parcel)
        except _Erased:
            return []

    async def _show(self, chat: int, case: Case, parcel: Parcel) -> list[int]:
        match parcel["kind"]:
            case "mark":
                await self._mark(chat, parcel)
            case "case_card":
                return await self._card(chat, case, parcel)
            case "case_edit":
                return await self._correct(chat, case, parcel)
            case "topic_close" if case.topic is not None:
                await self._bot.close_forum_topic(chat, case.topic)
            case "topic_reopen" if case.topic is not None:
                await self._reopen(chat, case)
            case "case" | "case_copy":
                return await self._in_topic(
                    chat,
                    case,
                    lambda thread: self._post(chat, case, parcel, thread),
                    opens=bool(parcel.get("rows")),
                )
        return []

    # ── topics ───────────────────────────────────────────────────────────────────────────────────

    async def _in_topic(
        self, chat: int, case: Case, post: Callable[[int | None], Awaitable[list[int]]], *, opens: bool
    ) -> list[int]:
        """Posts in the topic of a case, which is made if there is none, or none any more.

        Args:
            chat: The group.
            case: The case.
            post: Posts, given the topic.
            opens: Whether this is what a topic begins with; before anything else comes the card.
        """
        begin = self._make if opens else self._begin
        if case.topic is None:
            return await post(await begin(chat, case))
        try:
            return await post(case.topic)
        except BadRequest as error:
            if not _no_topic(error):
                raise
        # A counsellor has deleted the topic: the case goes on in a new one.
        await self._forget(chat, case)
        return await post(await begin(chat, case))

    async def _forget(self, chat: int, case: Case) -> None:
        async with self._storage.write() as unit:
            await unit.cases.show_in(case.number, None)
        self._count(chat)
        self._count(chat)

    async def _make(self, chat: int, case: Case) -> int | None:
        """A new topic, None where there can be none."""
        if not self.forum(chat):
            return None
        try:
            topic = await self._bot.create_forum_topic(chat, self._conversations.posts.topic(case))
        except BadRequest as error:
            said = error.message.lower()
            if "not a forum" not in said and "not enough rights" not in said:
                raise
            log.warning(
                "the counsellors' group has no topics, or the bot may not make them; case numbers stand in front"
            )
            self._no_forum[chat] = time.monotonic()
            return None
        thread = topic.message_thread_id
        async with self._storage.write() as unit:
            known = await unit.cases.show_in(case.number, thread)
            if not known:  # nobody else knows of the topic
                gone = Outgoing(chat, {"kind": "topic_delete", "topic": thread}, "staff")
                await unit.outbox.put(own_number(), 0, [gone], self._conversations.now().timestamp())
        if not known:
            raise _Erased
        return thread

    async def _begin(self, chat: int, case: Case) -> int | None:
        """A new topic with the case's card in it."""
        thread = await self._make(chat, case)
        if thread is not None:
            now = self._conversations.now()
            for out in await self._conversations.posts.changed(case, now):
                self._count(chat)
                self._count(chat)
                await self._new_card(chat, case, out.payload, thread)
        return thread

    async def _reopen(self, chat: int, case: Case) -> None:
        assert case.topic is not None
        try:
            await self._bot.reopen_forum_topic(chat, case.topic)
        except BadRequest as error:
            if "not_modified" in error.message.lower():
                return
            if not _no_topic(error):
                raise
            await self._forget(chat, case)
            await self._begin(chat, case)

    async def _delete(self, chat: int, topic: int) -> None:
        try:
            await self._bot.delete_forum_topic(chat, topic)
        except BadRequest as error:
            if _no_topic(error):
                return
            log.warning("the bot may not delete topics; the case is marked as closed instead")
            await self._writer.message(chat, {"html": self._conversations.posts.erased_note()}, topic)
            await self._bot.close_forum_topic(chat, topic)

    # ── what stands in them ──────────────────────────────────────────────────────────────────────

    async def _post(self, chat: int, case: Case, parcel: Parcel, thread: int | None) -> list[int]:
        if parcel["kind"] == "case_copy":
            if thread is None:
                await self._writer.message(chat, {"html": f"#{case.number} ⬇️"})
            # A caption would stand in the notification; a report's comes after the copy, hidden.
            caption = "" if parcel.get("bare") else None
            copied = await self._bot.copy_message(
                chat, int(parcel["from"]), int(parcel["message"]), caption=caption, message_thread_id=thread
            )
            return [copied.message_id]
        return await self._writer.message(chat, _numbered(case, parcel, thread), thread)

    async def _card(self, chat: int, case: Case, parcel: Parcel) -> list[int]:
        """The card is changed where it is, and made anew where it is gone."""
        if case.card is not None:
            try:
                await self._writer.change(chat, case.card, _numbered(case, parcel, case.topic))
                if case.number in self._unpinned:
                    await self._pin(chat, case, case.card)
                return []
            except BadRequest as error:
                if not missing(error):
                    raise
            self._count(chat)
            self._count(chat)
        return await self._in_topic(
            chat, case, lambda thread: self._new_card(chat, case, parcel, thread), opens=True
        )

    async def _new_card(self, chat: int, case: Case, parcel: Parcel, thread: int | None) -> list[int]:
        ids = await self._writer.message(chat, _numbered(case, parcel, thread), thread)
        async with self._storage.write() as unit:
            await unit.cases.show_in(case.number, thread, ids[0])
        if thread is not None:
            await self._pin(chat, case, ids[0])
        return ids

    async def _pin(self, chat: int, case: Case, card: int) -> None:
        self._unpinned.add(case.number)  # until it is done: if the network fails now, the card comes by again
        try:
            await self._bot.pin_chat_message(chat, card, disable_notification=True)
        except BadRequest as error:
            log.info("a card could not be pinned: %s", type(error).__name__)
        self._unpinned.discard(case.number)

    async def _correct(self, chat: int, case: Case, parcel: Parcel) -> list[int]:
        """A corrected message is changed where it stands; where it stands among others, or nowhere, it comes anew."""
        message = int(parcel["message"])
        async with self._storage.read() as unit:
            here = [each for each in await unit.said.of(case.number) if each.staff_message == message]
        if len(here) <= 1:
            try:
                await self._writer.change(chat, message, _numbered(case, parcel, case.topic))
                return []
            except BadRequest as error:
                if not missing(error):
                    raise
            self._count(chat)
        return await self._in_topic(
            chat,
            case,
            lambda thread: self._writer.message(chat, _numbered(case, parcel, thread), thread, message),
            opens=False,
        )

    async def _mark(self, chat: int, parcel: Parcel) -> None:
        try:
            await self._bot.set_message_reaction(chat, int(parcel["message"]), MARKS[parcel["fate"]])
        except BadRequest as error:
            # The group does not allow reactions, or the message is gone: what failed is also said in words.
            log.info("a message could not be marked: %s", type(error).__name__)


def _numbered(case: Case, parcel: Parcel, thread: int | None) -> Parcel:
    """Where there are no topics, the number of the case stands in front: who answers the message, answers the case."""
    return parcel if thread is not None else {**parcel, "html": f"#{case.number}\n{parcel['html']}"}


def _no_topic(error: BadRequest) -> bool:
    said = error.message.lower()
    return "thread not found" in said or "topic_id_invalid" in said
