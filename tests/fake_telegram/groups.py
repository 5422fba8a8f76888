"""What the Bot API can do in a group: topics, pinned messages, reactions."""

from __future__ import annotations

from typing import Any

from telegram.constants import ReactionEmoji

from tests.fake_telegram.core import ME, Chat, FakeTelegram, Refusal

Params = dict[str, Any]
_ALLOWED = {emoji.value for emoji in ReactionEmoji}


class GroupMethods:
    """Performs calls that only make sense in groups.

    Args:
        world: The world they change.
    """

    def __init__(self, world: FakeTelegram) -> None:
        self.world = world

    def _chat(self, params: Params) -> Chat:
        chat = self.world.chats.get(int(params.get("chat_id", 0)))
        if chat is None:
            raise Refusal(400, "Bad Request: chat not found")
        if chat.moved_to is not None:
            said = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, said, migrate_to_chat_id=chat.moved_to)
        if chat.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return chat

    def _thread(self, chat: Chat, params: Params) -> dict[str, Any]:
        thread = params.get("message_thread_id")
        if thread is None:
            return {}
        topic = chat.topics.get(int(thread))
        if topic is None:
            raise Refusal(400, "Bad Request: message thread not found")
        return {"message_thread_id": int(thread), "is_topic_message": True}

    def do_createforumtopic(self, params: Params) -> Any:
        chat = self._chat(params)
        if not chat.forum:
            raise Refusal(400, "Bad Request: the chat is not a forum")
        if not 1 <= len(str(params["name"])) <= 128:
            raise Refusal(400, "Bad Request: TOPIC_TITLE_INVALID")
        self.world.throttle(chat)
        made = self.world.store(chat, **{"from": ME}, forum_topic_created={"name": params["name"]})
        thread = made["message_id"]
        chat.topics[thread] = {"name": params["name"], "closed": False}
        return {"message_thread_id": thread, "name": params["name"], "icon_color": 7322096}

    def do_editforumtopic(self, params: Params) -> Any:
        topic = self._topic(params)
        topic["name"] = params.get("name", topic["name"])
        return True

    def do_closeforumtopic(self, params: Params) -> Any:
        return self._set_closed(params, True)

    def do_reopenforumtopic(self, params: Params) -> Any:
        return self._set_closed(params, False)

    def do_deleteforumtopic(self, params: Params) -> Any:
        chat = self._chat(params)
        self._topic(params)
        thread = int(params["message_thread_id"])
        del chat.topics[thread]
        for number in [n for n, m in chat.messages.items() if thread in (n, m.get("message_thread_id"))]:
            del chat.messages[number]
        return True

    def _set_closed(self, params: Params, closed: bool) -> bool:
        self.world.throttle(self._chat(params))
        topic = self._topic(params)
        if topic["closed"] == closed:
            raise Refusal(400, "Bad Request: TOPIC_NOT_MODIFIED")
        topic["closed"] = closed
        return True

    def _topic(self, params: Params) -> dict[str, Any]:
        topic = self._chat(params).topics.get(int(params["message_thread_id"]))
        if topic is None:
            raise Refusal(400, "Bad Request: message thread not found")
        return topic

    # ── messages of a group ──────────────────────────────────────────────────────────────────────

    def do_pinchatmessage(self, params: Params) -> Any:
        chat = self._chat(params)
        self.world.throttle(chat)
        number = int(params["message_id"])
        if number not in chat.messages:
            raise Refusal(400, "Bad Request: message to pin not found")
        chat.pinned[number] = str(params.get("disable_notification", "")).lower() == "true"
        return True

    def do_setmessagereaction(self, params: Params) -> Any:
        chat = self._chat(params)
        self.world.throttle(chat)
        message = chat.messages.get(int(params["message_id"]))
        if message is None:
            raise Refusal(400, "Bad Request: message to react not found")
        emoji = [each.get("emoji") for each in params.get("reaction", ())]
        if not chat.reactions or len(emoji) > 1 or not set(emoji) <= _ALLOWED:
            raise Refusal(400, "Bad Request: REACTION_INVALID")
        message["_reaction"] = emoji[0] if emoji else None
        return True
