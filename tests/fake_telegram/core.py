"""What Telegram knows: chats, messages, updates not yet confirmed, topics, and the failures a test has scripted."""

from __future__ import annotations

import itertools
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

TOKEN = "123456789:TEST-token_of-the-fake-Bot-API-server00"
BOT_ID = 123456789
BOT_NAME = "poruch_test_bot"
ME = {
    "id": BOT_ID,
    "is_bot": True,
    "first_name": "Poruch",
    "username": BOT_NAME,
    "can_join_groups": True,
    "can_read_all_group_messages": True,
    "supports_inline_queries": False,
}


class Refusal(Exception):
    """An answer with ok=false."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


@dataclass(slots=True)
class Failure:
    """A scripted failure of the next calls of a method.

    Attributes:
        method: Lower-case method name, or ``*`` for any but getUpdates.
        kind: ``refuse`` answers ok=false; ``drop_before`` closes the connection unheard; ``drop_after`` does what is asked, then closes.
        chat: Only calls for this chat.
        times: How many calls still fail.
    """

    method: str
    kind: Literal["refuse", "drop_before", "drop_after"] = "refuse"
    code: int = 500
    description: str = "Internal Server Error"
    parameters: Mapping[str, int] = field(default_factory=dict)
    chat: int | None = None
    times: int = 1

    def fits(self, method: str, chat: int | None) -> bool:
        named = self.method == method or (self.method == "*" and method != "getupdates")
        return self.times > 0 and named and (self.chat is None or self.chat == chat)


@dataclass(slots=True)
class Chat:
    """A chat and what lies in it.

    Attributes:
        blocked: The person has stopped the bot.
        pinned: Pinned messages, and whether they were pinned silently.
        reactions: Whether the group allows reactions.
        moved_to: The supergroup that a group has become.
    """

    id: int
    type: Literal["private", "group", "supergroup"]
    title: str = ""
    forum: bool = False
    blocked: bool = False
    language: str | None = None
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    topics: dict[int, dict[str, Any]] = field(default_factory=dict)
    pinned: dict[int, bool] = field(default_factory=dict)
    reactions: bool = True
    moved_to: int | None = None

    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = {"id": self.id, "type": self.type}
        found["first_name" if self.type == "private" else "title"] = self.title or f"chat {self.id}"
        if self.forum:
            found["is_forum"] = True
        return found


@dataclass(frozen=True, slots=True)
class Call:
    """One call the bot made."""

    at: float
    method: str
    params: Mapping[str, Any]


class FakeTelegram:
    """The world behind the Bot API. Safe to use from several threads.

    Args:
        token: The one valid token.
        clock: Seconds since the epoch; a test may travel in time.
        limits: Answer 429 where Telegram would: 30/s overall, 20/min in a group.

    Attributes:
        slow: Seconds that each call for a chat takes before it is done.
    """

    def __init__(
        self, token: str = TOKEN, clock: Callable[[], float] = time.time, *, limits: bool = False
    ) -> None:
        self.token, self.clock, self.limits = token, clock, limits
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.chats: dict[int, Chat] = {}
        self.updates: deque[dict[str, Any]] = deque()
        self.calls: list[Call] = []
        self.answered: dict[str, dict[str, Any]] = {}
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.failures: list[Failure] = []
        self.slow: dict[int, float] = {}
        self.poller = 0
        self.webhook: str | None = None
        self.allowed: set[str] | None = None
        self._update_ids = itertools.count(700_000_001)
        self._message_ids: defaultdict[int, itertools.count[int]] = defaultdict(lambda: itertools.count(1))
        self._query_ids = itertools.count(4_000_000_000_000)
        self._sent: defaultdict[int, deque[float]] = defaultdict(deque)

    # ── what happens in the world ────────────────────────────────────────────────────────────────

    def private_chat(self, user: int, name: str = "Somebody", language: str | None = None) -> Chat:
        """The chat of a person with the bot."""
        with self.lock:
            return self.chats.setdefault(user, Chat(user, "private", name, language=language))

    def group(self, chat: int, title: str = "A group", *, forum: bool = False) -> Chat:
        """A group the bot is in."""
        with self.lock:
            return self.chats.setdefault(chat, Chat(chat, "supergroup", title, forum=forum))

    def migrate(self, old: int, new: int, *, forum: bool = True, told: bool = True) -> Chat:
        """A group becomes a supergroup with another id; ``told``: the bot gets the two updates that say so."""
        with self.lock:
            was = self.chats[old]
            was.type, was.moved_to = "group", new
            now = self.group(new, was.title, forum=forum)
            somebody = {"id": 5_559_999_999, "is_bot": False, "first_name": "Owner"}
            if told:
                for chat, said in ((was, {"migrate_to_chat_id": new}), (now, {"migrate_from_chat_id": old})):
                    self.push("message", self.store(chat, **{"from": somebody}, **said))
            return now

    def push(self, kind: str, content: dict[str, Any]) -> int:
        """Adds an update; its id."""
        with self.changed:
            number = next(self._update_ids)
            if self.allowed is None or kind in self.allowed:
                self.updates.append({"update_id": number, kind: content})
            self.changed.notify_all()
            return number

    def store(self, chat: Chat, **content: Any) -> dict[str, Any]:
        """Adds a message to a chat."""
        with self.changed:
            number = next(self._message_ids[chat.id])
            message = {"message_id": number, "date": int(self.clock()), "chat": chat.json(), **content}
            chat.messages[number] = message
            self.changed.notify_all()
            return message

    def query_id(self) -> str:
        """A fresh callback query id."""
        return str(next(self._query_ids))

    def fail(
        self,
        method: str,
        code: int = 500,
        *,
        times: int = 1,
        retry_after: int | None = None,
        chat: int | None = None,
        description: str | None = None,
        kind: Literal["refuse", "drop_before", "drop_after"] = "refuse",
    ) -> None:
        """Scripts a failure of the next calls of a method (``sendMessage``, ``getUpdates``, ``*``)."""
        texts = {
            400: "Bad Request: something is wrong with it",
            401: "Unauthorized",
            403: "Forbidden: bot was blocked by the user",
            409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            429: f"Too Many Requests: retry after {retry_after}",
            502: "Bad Gateway",
        }
        parameters = {"retry_after": retry_after} if retry_after is not None else {}
        with self.lock:
            self.failures.append(
                Failure(
                    method.lower(),
                    kind,
                    code,
                    description or texts.get(code, "Internal Server Error"),
                    parameters,
                    chat,
                    times,
                )
            )

    def failure_for(self, method: str, chat: int | None) -> Failure | None:
        """The scripted failure of this call, counted down."""
        with self.lock:
            for failure in self.failures:
                if failure.fits(method, chat):
                    failure.times -= 1
                    return failure
            return None

    def throttle(self, chat: Chat) -> None:
        """Telegram's own limits, where switched on."""
        if not self.limits:
            return
        now = self.clock()
        overall, own = self._sent[0], self._sent[chat.id]
        for line, span in ((overall, 1.0), (own, 60.0)):
            while line and line[0] <= now - span:
                line.popleft()
        if len(overall) >= 30:
            raise Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
        if chat.type != "private" and len(own) >= 20:
            wait = int(own[0] + 60 - now) + 1
            raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        overall.append(now)
        own.append(now)

    # ── what a test asks ─────────────────────────────────────────────────────────────────────────

    def from_bot(self, chat: int, thread: int | None = None) -> list[dict[str, Any]]:
        """Messages of the bot that still lie in a chat, oldest first."""
        with self.lock:
            return [
                message
                for message in self.chats[chat].messages.values()
                if message.get("from", {}).get("id") == BOT_ID
                and (thread is None or message.get("message_thread_id") == thread)
            ]

    def waiting(self) -> int:
        """Updates the bot has not confirmed."""
        with self.lock:
            return len(self.updates)
