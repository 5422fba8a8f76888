"""Reads Telegram's updates: who may write where, and which few facts of an update are needed to answer it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.conversations import Incoming
from bot.desk import Desk

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""Kinds of updates Telegram is asked for."""

_FILES = (
    "photo", "voice", "video_note", "video", "audio", "document", "sticker", "animation", "contact", "poll", "dice",
)  # fmt: skip
_GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


@dataclass(frozen=True, slots=True)
class Read:
    """What an update says: something to keep, a position that stays in memory, a query to answer at once."""

    incoming: Incoming | None = None
    position: tuple[float, float] | None = None
    query_id: str | None = None


def read(update: Update, desk: Desk) -> Read:
    """Reads one update. Groups other than the counsellors' are ignored."""
    if update.callback_query:
        return _query(update.callback_query, desk)
    if update.my_chat_member:
        return Read(_membership(update.my_chat_member))
    if update.message:
        return _message(update.message, desk)
    if update.edited_message:
        return Read(_edited(update.edited_message, desk))
    return Read()


def _query(query: CallbackQuery, desk: Desk) -> Read:
    message = query.message
    if message is None or query.data is None:
        return Read(query_id=query.id)
    chat = message.chat
    if chat.type == ChatType.PRIVATE:
        incoming = Incoming("button", chat.id, message.message_id, query.data, query.from_user.language_code)
        return Read(incoming, query_id=query.id)
    if desk.is_staff_chat(chat.id):
        thread = message.message_thread_id if isinstance(message, Message) else None
        incoming = Incoming(
            "staff_button", chat.id, message.message_id, query.data, thread=thread, who=query.from_user.id
        )
        return Read(incoming, query_id=query.id)
    return Read(query_id=query.id)


def _membership(change: ChatMemberUpdated) -> Incoming | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    gone = change.new_chat_member.status in _GONE
    return Incoming("blocked" if gone else "unblocked", change.chat.id)


def _edited(message: Message, desk: Desk) -> Incoming | None:
    # A live position "edits" its message every few seconds; that was declined once already.
    if message.text is None:
        return None
    if desk.is_staff_chat(message.chat.id):
        incoming = _from_staff(message)
        return replace(incoming, kind="staff_edited") if incoming else None
    if message.chat.type != ChatType.PRIVATE:
        return None
    return Incoming("edited", message.chat.id, message.message_id, message.text, _guess(message))


def _message(message: Message, desk: Desk) -> Read:
    chat = message.chat
    if desk.is_staff_chat(chat.id):
        return Read(_from_staff(message))
    if chat.type != ChatType.PRIVATE or message.from_user is None or message.from_user.is_bot:
        return Read()
    number, guess = message.message_id, _guess(message)
    if message.location:
        live = message.location.live_period is not None
        where = (message.location.latitude, message.location.longitude)
        incoming = Incoming("position", chat.id, number, guess=guess, live=live)
        return Read(incoming, None if live else where)
    if message.text is not None:
        if (command := _command(message.text)) is not None:
            return Read(Incoming("command", chat.id, number, command, guess))
        return Read(Incoming("text", chat.id, number, message.text, guess))
    for kind in _FILES:
        if getattr(message, kind, None):
            caption = message.caption or ""
            return Read(Incoming("file", chat.id, number, kind, guess, caption=caption))
    return Read()  # a service message: nobody said anything


def _from_staff(message: Message) -> Incoming | None:
    if message.from_user is None or message.from_user.is_bot:
        return None
    # In a topic every message "replies" to the message that made the topic; only a real reply counts.
    replied = message.reply_to_message
    answers = (replied.text or "") if replied and replied.forum_topic_created is None else ""
    thread = message.message_thread_id if message.is_topic_message else None
    file = ""
    if message.text is None:
        file = next((name for name in _FILES if getattr(message, name, None)), "")
        file = file or ("position" if message.location else "")
        if not file:
            return None
    return Incoming(
        "staff_file" if file else "staff_text",
        message.chat.id,
        message.message_id,
        (message.caption if file else message.text) or "",
        thread=thread,
        who=message.from_user.id,
        answers=answers[:200],
        file=file,
    )


def _command(text: str) -> str | None:
    """The name of a command ("/start@poruch_bot hello" → "start"), None for ordinary text."""
    if not text.startswith("/") or len(text) < 2 or text[1].isspace():
        return None
    return text[1:].split(maxsplit=1)[0].split("@", 1)[0]


def _guess(message: Message) -> str | None:
    return message.from_user.language_code if message.from_user else None
