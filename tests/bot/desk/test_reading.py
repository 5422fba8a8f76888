"""What is read of Telegram's updates from a counsellors' group and of what people change."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.channels.telegram.updates import read
from bot.conversations import Incoming
from bot.desk import Desk
from bot.settings import DeskSettings
from tests.bot.desk.team import ANNA, MARIA
from tests.bot.world import PROTECTION, STAFF

DESK = Desk(DeskSettings(), STAFF, PROTECTION)


def update(kind: str, chat: int, **content: Any) -> Update:
    private = chat > 0
    who = {"id": ANNA if private else MARIA, "is_bot": False, "first_name": "X", "language_code": "en"}
    where = {"id": chat, "type": "private"} if private else {"id": chat, "type": "supergroup", "title": "T"}
    message = {"message_id": 7, "date": 1, "chat": where, "from": who, **content}
    found = Update.de_json({"update_id": 1, kind: message}, None)
    assert found is not None
    return found


def test_changes_of_counsellors_and_people_say_which_message_and_what() -> None:
    changed = read(
        update("edited_message", STAFF, text="new", message_thread_id=5, is_topic_message=True), DESK
    )
    assert changed.incoming == Incoming("staff_edited", STAFF, 7, "new", thread=5, who=MARIA)
    changed = read(update("edited_message", ANNA, text="new"), DESK)
    assert changed.incoming == Incoming("edited", ANNA, 7, "new", "en")
    assert read(update("edited_message", -5, text="new"), DESK).incoming is None
    live = {"latitude": 1.0, "longitude": 2.0, "live_period": 60}
    assert read(update("edited_message", ANNA, location=live), DESK).incoming is None


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}}, "voice"),
        ({"document": {"file_id": "a", "file_unique_id": "b"}}, "document"),
        ({"location": {"latitude": 51.25, "longitude": 22.57}}, "position"),
    ],
)
def test_files_and_positions_of_counsellors_are_named_and_nothing_else_is_read(
    content: Any, kind: str
) -> None:
    found = read(update("message", STAFF, **content), DESK)
    assert found.incoming == Incoming("staff_file", STAFF, 7, "", who=MARIA, file=kind)
    assert found.position is None and "51.25" not in str(found.incoming.to_json())


def test_what_stands_under_a_file_is_read() -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    found = read(update("message", ANNA, photo=photo, caption="my house"), DESK)
    assert found.incoming == Incoming("file", ANNA, 7, "photo", "en", caption="my house")
    assert Incoming.from_json(found.incoming.to_json()) == found.incoming
