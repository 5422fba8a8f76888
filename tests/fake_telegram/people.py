"""People on the other side of the fake Bot API: somebody who asks, and a counsellor in the staff group."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from tests.fake_telegram.core import BOT_ID, Chat, FakeTelegram

WAIT_S = 15.0
Message = dict[str, Any]


async def eventually(condition: Callable[[], Any], what: str, timeout: float = WAIT_S) -> Any:
    """Waits until ``condition`` gives something true, and gives it.

    Raises:
        AssertionError: It did not within ``timeout`` seconds.
    """
    until = time.monotonic() + timeout
    while True:
        if found := condition():
            return found
        if time.monotonic() > until:
            raise AssertionError(f"did not happen within {timeout} s: {what}")
        await asyncio.sleep(0.01)


class _Speaker:
    """Somebody with a Telegram account in one chat."""

    def __init__(self, world: FakeTelegram, chat: Chat, user: int, name: str, language: str | None) -> None:
        self.world, self.chat, self.id = world, chat, user
        self.user: dict[str, Any] = {
            "id": user,
            "is_bot": False,
            "first_name": name,
            "username": f"user{user}",
        }
        if language:
            self.user["language_code"] = language
        self.thread: int | None = None

    def _post(self, **content: Any) -> int:
        with self.world.lock:
            thread = (
                {"message_thread_id": self.thread, "is_topic_message": True}
                if self.thread is not None
                else {}
            )
            message = self.world.store(self.chat, **{"from": self.user}, **thread, **content)
            return self.world.push("message", message)

    def send(self, text: str) -> int:
        """Writes; a leading slash makes a command. The update's id."""
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            length = len(text.split()[0])
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return self._post(**content)

    def reply(self, to: Message, text: str) -> int:
        """Writes in answer to a message."""
        return self._post(text=text, reply_to_message=to)

    def send_photo(self) -> int:
        """Sends a photo."""
        photo = {"file_id": "AgAC", "file_unique_id": "AQAD", "width": 90, "height": 90, "file_size": 1000}
        return self._post(photo=[photo])

    def send_voice(self) -> int:
        """Sends a voice message."""
        return self._post(voice={"file_id": "AwAC", "file_unique_id": "AgAD", "duration": 3})

    def press_on(self, message: Message, data: str) -> int:
        """Presses the button with this callback data."""
        query = {
            "id": self.world.query_id(),
            "from": self.user,
            "message": message,
            "chat_instance": "1",
            "data": data,
        }
        return self.world.push("callback_query", query)

    def messages(self) -> list[Message]:
        """What the bot has said in this chat (and topic) and what still lies there."""
        return self.world.from_bot(self.chat.id, self.thread)

    def texts(self) -> list[str]:
        """The texts among it."""
        return [message["text"] for message in self.messages() if "text" in message]

    def press(self, label: str) -> int:
        """Presses the newest inline button whose label contains ``label``.

        Raises:
            AssertionError: There is none; the message names those there are.
        """
        seen: list[str] = []
        for message in reversed(self.messages()):
            for row in message.get("reply_markup", {}).get("inline_keyboard", ()):
                for button in row:
                    seen.append(button["text"])
                    if label.casefold() in button["text"].casefold() and "callback_data" in button:
                        return self.press_on(message, button["callback_data"])
        raise AssertionError(f"no button {label!r}; there are {seen}")

    async def wait_text(self, part: str, timeout: float = WAIT_S) -> str:
        """Waits for a message of the bot that contains ``part``."""
        found: str = await eventually(
            lambda: next((text for text in self.texts() if part in text), None),
            f"a message with {part!r} among {self.texts()}",
            timeout,
        )
        return found

    async def wait_count(self, count: int, timeout: float = WAIT_S) -> list[Message]:
        """Waits until at least ``count`` messages of the bot lie in the chat."""
        await eventually(lambda: len(self.messages()) >= count, f"{count} messages", timeout)
        return self.messages()


class Person(_Speaker):
    """Somebody who asks the assistant in a private chat."""

    def __init__(
        self, world: FakeTelegram, user: int = 5_550_000_001, name: str = "Olena", language: str | None = "uk"
    ) -> None:
        super().__init__(world, world.private_chat(user, name, language), user, name, language)

    def share_position(self, lat: float, lon: float, *, live: bool = False) -> int:
        """Shares a position, once or live."""
        where: dict[str, Any] = {"latitude": lat, "longitude": lon}
        if live:
            where["live_period"] = 900
        return self._post(location=where)

    def edit_last(self, text: str) -> int:
        """Changes the last own message."""
        with self.world.lock:
            mine = [m for m in self.chat.messages.values() if m["from"]["id"] == self.id]
            edited = mine[-1] | {"text": text, "edit_date": int(self.world.clock())}
            self.chat.messages[edited["message_id"]] = edited
            return self.world.push("edited_message", edited)

    def block(self) -> int:
        """Stops the bot."""
        return self._membership("kicked", "member", blocked=True)

    def unblock(self) -> int:
        """Starts the bot again."""
        return self._membership("member", "kicked", blocked=False)

    def _membership(self, new: str, old: str, *, blocked: bool) -> int:
        self.chat.blocked = blocked
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Poruch"}

        def member(status: str) -> dict[str, Any]:
            return {"status": status, "user": bot} | ({"until_date": 0} if status == "kicked" else {})

        change = {
            "chat": self.chat.json(), "from": self.user, "date": int(self.world.clock()),
            "old_chat_member": member(old), "new_chat_member": member(new),
        }  # fmt: skip
        return self.world.push("my_chat_member", change)

    def keyboard(self) -> str | None:
        """Whether the reply keyboard now shown asks for a position: ``position``, ``other`` or None."""
        for message in reversed(self.messages()):
            markup = message.get("reply_markup", {})
            if markup.get("remove_keyboard"):
                return None
            if "keyboard" in markup:
                asks = any(
                    isinstance(button, dict) and button.get("request_location")
                    for row in markup["keyboard"]
                    for button in row
                )
                return "position" if asks else "other"
        return None


class Staff(_Speaker):
    """A counsellor in a staff group; ``enter`` chooses the topic in which they write."""

    def __init__(
        self,
        world: FakeTelegram,
        chat: int = -1_001_000_000_001,
        user: int = 5_559_000_001,
        *,
        forum: bool = True,
    ) -> None:
        super().__init__(world, world.group(chat, "Counsellors", forum=forum), user, "Maria", "en")

    async def enter(self, name_part: str = "", timeout: float = WAIT_S) -> int:
        """Waits for a topic whose name contains ``name_part`` (the newest) and writes there from now on."""

        def newest() -> int | None:
            fitting = [number for number, topic in self.chat.topics.items() if name_part in topic["name"]]
            return fitting[-1] if fitting else None

        self.thread = await eventually(newest, f"a topic named {name_part!r}", timeout)
        return self.thread
