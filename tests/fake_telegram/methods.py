"""The methods of the Bot API that the assistant uses, with the limits Telegram enforces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.fake_telegram.core import BOT_ID, ME, Chat, FakeTelegram, Refusal
from tests.fake_telegram.groups import GroupMethods, Params
from tests.fake_telegram.markup import MarkupError, plain_text, units

DELETABLE_S = 48 * 3600


class Methods(GroupMethods):
    """Performs calls on a FakeTelegram.

    Args:
        world: The world they change.
    """

    def __init__(self, world: FakeTelegram) -> None:
        super().__init__(world)
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
        text = _text(params)
        answered = params.get("reply_parameters")
        return self._send(params, text=text, **({"_answers": answered["message_id"]} if answered else {}))

    def do_editmessagetext(self, params: Params) -> Any:
        chat = self._chat(params)
        self.world.throttle(chat)
        text, markup = _text(params), params.get("reply_markup") or None
        message = chat.messages.get(int(params["message_id"]))
        if message is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if message.get("from", {}).get("id") != BOT_ID or "text" not in message:
            raise Refusal(400, "Bad Request: message can't be edited")
        if message["text"] == text and message.get("reply_markup") == markup:
            raise Refusal(
                400, "Bad Request: message is not modified: specified new message content is the same"
            )
        message["text"] = text
        message.pop("reply_markup", None)
        if markup:
            _check_markup(markup, chat)
            message["reply_markup"] = markup
        return message

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
        if source and source.moved_to is not None:
            said = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, said, migrate_to_chat_id=source.moved_to)
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
            "_reaction",
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


def _text(params: Params) -> str:
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
    return text


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
