"""The methods of the Bot API that the assistant uses, with the limits Telegram enforces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.fake_telegram.core import BOT_ID, BOT_NAME, Chat, FakeTelegram, Refusal
from tests.fake_telegram.markup import MarkupError, plain_text, units

DELETABLE_S = 48 * 3600
ME = {
    "id": BOT_ID,
    "is_bot": True,
    "first_name": "Poruch",
    "username": BOT_NAME,
    "can_join_groups": True,
    "can_read_all_group_messages": True,
    "supports_inline_queries": False,
}
Params = dict[str, Any]


class Methods:
    """Performs calls on a FakeTelegram.

    Args:
        world: The world they change.
    """

    def __init__(self, world: FakeTelegram) -> None:
        self.world = world
        self._known: dict[str, Callable[[Params], Any]] = {
            name.removeprefix("do_"): getattr(self, name) for name in dir(self) if name.startswith("do_")
        }

    def call(self, method: str, params: Params) -> Any:
        """Performs one call.

        Raises:
            Refusal: As Telegram would answer.
        """
        perform = self._known.get(method)
        if perform is None:
            raise Refusal(404, "Not Found")
        with self.world.changed:
            result = perform(params)
            self.world.changed.notify_all()
            return result

    # ── helpers ──────────────────────────────────────────────────────────────────────────────────

    def _chat(self, params: Params) -> Chat:
        chat = self.world.chats.get(int(params.get("chat_id", 0)))
        if chat is None:
            raise Refusal(400, "Bad Request: chat not found")
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

    def _send(self, params: Params, **content: Any) -> dict[str, Any]:
        chat = self._chat(params)
        self.world.throttle(chat)
        thread = self._thread(chat, params)
        markup = params.get("reply_markup")
        if markup:
            _check_markup(markup, chat)
        extra = {"reply_markup": markup} if markup else {}
        if "disable_notification" in params:
            extra["_silent"] = bool(params["disable_notification"])
        return self.world.store(chat, **{"from": ME}, **thread, **content, **extra)

    # ── the methods ──────────────────────────────────────────────────────────────────────────────

    def do_getme(self, _: Params) -> Any:
        return ME

    def do_deletewebhook(self, _: Params) -> Any:
        self.world.webhook = None
        return True

    def do_setmycommands(self, params: Params) -> Any:
        commands = params["commands"]
        for command in commands:
            if not 1 <= len(command["command"]) <= 32 or not 1 <= len(command["description"]) <= 256:
                raise Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self.world.commands[params.get("language_code", "")] = commands
        return True

    def do_getchat(self, params: Params) -> Any:
        chat = self._chat(params)
        return chat.json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": GIFTS}

    def do_getchatmember(self, params: Params) -> Any:
        self._chat(params)
        return {
            "status": "administrator", "user": ME, "can_be_edited": False, "is_anonymous": False, "can_manage_chat": True,
            "can_delete_messages": True, "can_manage_video_chats": False, "can_restrict_members": False, "can_promote_members": False,
            "can_change_info": False, "can_invite_users": False, "can_post_stories": False, "can_edit_stories": False,
            "can_delete_stories": False, "can_manage_topics": True, "can_pin_messages": True,
        }  # fmt: skip

    def do_sendmessage(self, params: Params) -> Any:
        text = str(params.get("text", ""))
        if params.get("parse_mode") == "HTML":
            try:
                text = plain_text(text)
            except MarkupError as error:
                raise Refusal(400, f"Bad Request: can't parse entities: {error}") from None
        if not text.strip():
            raise Refusal(400, "Bad Request: message text is empty")
        if units(text) > 4096:
            raise Refusal(400, "Bad Request: message is too long")
        return self._send(params, text=text)

    def do_sendlocation(self, params: Params) -> Any:
        where = _where(params)
        return self._send(params, location=where)

    def do_sendvenue(self, params: Params) -> Any:
        where = _where(params)
        if not params.get("title") or not params.get("address"):
            raise Refusal(400, "Bad Request: title and address must be non-empty")
        return self._send(
            params,
            location=where,
            venue={"location": where, "title": params["title"], "address": params["address"]},
        )

    def do_copymessage(self, params: Params) -> Any:
        source = self.world.chats.get(int(params["from_chat_id"]))
        original = source.messages.get(int(params["message_id"])) if source else None
        if original is None:
            raise Refusal(400, "Bad Request: message to copy not found")
        dropped = (
            "message_id",
            "date",
            "chat",
            "from",
            "message_thread_id",
            "is_topic_message",
            "reply_markup",
            "_silent",
        )
        content = {key: value for key, value in original.items() if key not in dropped}
        return {"message_id": self._send(params, **content)["message_id"]}

    def do_deletemessage(self, params: Params) -> Any:
        chat = self._chat(params)
        message = chat.messages.get(int(params["message_id"]))
        if message is None:
            raise Refusal(400, "Bad Request: message to delete not found")
        if self.world.clock() - message["date"] > DELETABLE_S:
            raise Refusal(400, "Bad Request: message can't be deleted for everyone")
        del chat.messages[message["message_id"]]
        return True

    def do_deletemessages(self, params: Params) -> Any:
        chat = self._chat(params)
        ids = params["message_ids"]
        if not 1 <= len(ids) <= 100:
            raise Refusal(400, "Bad Request: there must be from 1 to 100 messages")
        for number in ids:
            message = chat.messages.get(int(number))
            if message and self.world.clock() - message["date"] <= DELETABLE_S:
                del chat.messages[int(number)]
        return True

    def do_editmessagereplymarkup(self, params: Params) -> Any:
        chat = self._chat(params)
        message = chat.messages.get(int(params["message_id"]))
        if message is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if params.get("reply_markup"):
            _check_markup(params["reply_markup"], chat)
            message["reply_markup"] = params["reply_markup"]
        else:
            message.pop("reply_markup", None)
        return message

    def do_answercallbackquery(self, params: Params) -> Any:
        self.world.answered[str(params["callback_query_id"])] = params
        return True

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
        self._topic(params)["closed"] = True
        return True

    def do_reopenforumtopic(self, params: Params) -> Any:
        self._topic(params)["closed"] = False
        return True

    def do_deleteforumtopic(self, params: Params) -> Any:
        chat = self._chat(params)
        self._topic(params)
        thread = int(params["message_thread_id"])
        del chat.topics[thread]
        for number in [n for n, m in chat.messages.items() if thread in (n, m.get("message_thread_id"))]:
            del chat.messages[number]
        return True

    def _topic(self, params: Params) -> dict[str, Any]:
        topic = self._chat(params).topics.get(int(params["message_thread_id"]))
        if topic is None:
            raise Refusal(400, "Bad Request: message thread not found")
        return topic

    def do_leavechat(self, params: Params) -> Any:
        self.world.chats.pop(self._chat(params).id)
        return True


GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def _where(params: Params) -> dict[str, float]:
    lat, lon = float(params["latitude"]), float(params["longitude"])
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise Refusal(400, "Bad Request: wrong latitude or longitude specified")
    return {"latitude": lat, "longitude": lon}


def _check_markup(markup: dict[str, Any], chat: Chat) -> None:
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            if not button.get("text"):
                raise Refusal(400, "Bad Request: text buttons are unallowed in the inline keyboard")
            if len(str(button.get("callback_data", "x")).encode()) not in range(1, 65):
                raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
            if not (button.get("callback_data") or button.get("url")):
                raise Refusal(400, "Bad Request: BUTTON_TYPE_INVALID")
            if (url := button.get("url")) and not url.startswith(("https://", "http://", "tg://")):
                raise Refusal(400, "Bad Request: BUTTON_URL_INVALID")
    for row in markup.get("keyboard", ()):
        for button in row:
            if isinstance(button, dict) and button.get("request_location") and chat.type != "private":
                raise Refusal(400, "Bad Request: location can be requested in private chats only")
