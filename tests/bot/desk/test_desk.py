"""Counsellors: a case from the person's yes to its end, seen from both sides."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone

import pytest

from bot.desk import Desk
from bot.desk.desk import ALPHABET
from bot.desk.speech import said
from bot.settings import DeskSettings
from bot.texts import texts
from tests.fake_telegram import Person, Staff, eventually
from tests.fake_telegram.markup import plain_text, units

PROTECTION = -1_001_000_000_002
EN = texts("en").format


async def welcomed(person: Person) -> None:
    person.send("/start")
    await person.wait_text("Poruch")
    person.press("English")
    await person.wait_text("computer program")
    person.press("Continue")
    await person.wait_text("Good that you are here")


async def opened(world, person: Person, staff: Staff) -> str:
    """A case is open and the counsellor looks at its topic; its number."""
    person.send("/human")
    await person.wait_text("I would pass on only this")
    person.press("Yes, pass it on")
    said = await person.wait_text("case number is")
    number = said.split("case number is ")[1][:6]
    await staff.enter(number)
    await staff.wait_text(number)
    return number


async def taken(world, person: Person, staff: Staff) -> str:
    """A case is open and the counsellor has it; its number."""
    number = await opened(world, person, staff)
    staff.press("Take")
    await person.wait_text(EN("case-joined")[:25])
    return number


async def press(staff: Staff, label: str) -> None:
    """Presses a button as soon as the card has it."""
    await eventually(lambda: f"'{label}" in str([m.get("reply_markup") for m in staff.messages()]), label)
    staff.press(label)


async def settled(world) -> None:
    import asyncio

    for _ in range(2000):
        health = await world.running.health()
        if health.inbox == health.private == health.staff == 0:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"still waiting: {health}")


async def test_a_case_from_beginning_to_end(world) -> None:
    # As much as counsellors do in an hour happens here in a second.
    world.settings = world.settings.model_copy(update={"group_per_minute": 200})
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        person.send("food please")
        await eventually(lambda: person.keyboard() == "position", "a question for the place")
        number = await opened(world, person, staff)
        summary = await staff.wait_text(f"Case {number}")
        assert "English" in summary and texts("en").format("need-food") in summary

        staff.send("too early")
        await staff.wait_text("Press “Take” first")
        staff.press("Take")
        staff.send("// what does she need?")
        staff.send("Hello, I am here <3 & listening")
        await person.wait_text("Hello, I am here <3 & listening")
        joined = next(i for i, text in enumerate(person.texts()) if text.startswith(EN("case-joined")[:25]))
        heard = next(i for i, text in enumerate(person.texts()) if "listening" in text)
        assert joined < heard
        assert not any("what does she need" in text or "too early" in text for text in person.texts())

        count = len(person.messages())
        person.send("thank you, I need soup & <bread>")
        await staff.wait_text("I need soup & <bread>")
        assert len(person.messages()) == count, "the bot is silent"

        staff.send("/bot")
        await person.wait_text(EN("case-back")[:30])
        person.send("hello")
        await person.wait_count(count + 2)

        await press(staff, "Take")
        staff.send("one more thing")
        await person.wait_text("one more thing")
        await press(staff, "Close")
        await press(staff, "Helped")
        await person.wait_text(EN("case-closed")[:30])
        await settled(world)
        assert staff.chat.topics[staff.thread]["closed"]
        staff.send("too late")
        await staff.wait_text("not delivered")
        assert not any("too late" in text for text in person.texts())


async def test_counsellors_never_see_who_it_is(world) -> None:
    person, staff = Person(world.telegram, name="Oksana Unique", language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        await taken(world, person, staff)
        staff.send("hello")
        await person.wait_text("hello")
        person.send("my words")
        person.send_photo()
        await eventually(lambda: any("photo" in m for m in staff.messages()), "the photo")
    shown = str(staff.messages()) + str(staff.chat.topics)
    assert "my words" in shown
    for secret in (str(person.id), "Oksana", f"user{person.id}"):
        assert secret not in shown
    assert str(staff.id) not in str(person.messages()) and "Maria" not in str(person.messages())


async def test_files_are_refused_until_a_counsellor_has_the_case(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        person.send_photo()
        await person.wait_text(EN("file-refused")[:30])
        await opened(world, person, staff)
        person.send_photo()
        await person.wait_text(EN("file-queue")[:30])
        assert not any("photo" in message for message in staff.messages())


async def test_a_report_reaches_the_protection_group_only(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    protection = Staff(world.telegram, PROTECTION, 5_559_000_002)
    async with world.channel():
        await welcomed(person)
        person.send("somebody asked for money")
        await person.wait_text("This is not your fault")
        await settled(world)
        assert protection.messages() == [], "nothing before a clear yes"
        person.press("Yes, contact this team")
        await protection.enter()
        await protection.wait_text("Protection report")
        protection.press("Take")
        protection.send("thank you for telling us")
        await person.wait_text("thank you for telling us")
        person.send("it happened at the gate")
        await protection.wait_text("it happened at the gate")
        assert staff.messages() == []
        sent = [c for c in world.telegram.calls if "it happened" in str(c.params.get("text"))]
        assert sent and all("<tg-spoiler>" in call.params["text"] for call in sent), (
            "no text in a notification"
        )
        assert "asked for money" not in str(protection.messages()), "what was said before the yes stays"


async def test_a_report_while_an_ordinary_case_is_open_leaves_no_trace_there(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    protection = Staff(world.telegram, PROTECTION, 5_559_000_002)
    async with world.channel():
        await welcomed(person)
        number = await opened(world, person, staff)
        person.send("they want money from me")
        await person.wait_text("This is not your fault")
        person.press("Yes, contact this team")
        await protection.enter()
        await settled(world)
        assert staff.chat.topics[staff.thread]["closed"]
        assert "rotection" not in str(staff.messages()) and number not in str(protection.messages())
        staff.send("are you there?")
        await staff.wait_text("not delivered")


async def test_one_team_cannot_act_on_the_other_teams_case(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    protection = Staff(world.telegram, PROTECTION, 5_559_000_002)
    async with world.channel():
        await welcomed(person)
        person.send("money")
        await person.wait_text("This is not your fault")
        person.press("Yes, contact this team")
        await protection.enter()
        shown = await protection.wait_text("Protection report")
        number = shown.split("Protection report ")[1][:6]
        staff.press_on(
            {"message_id": 1, "date": 1, "chat": staff.chat.json(), "text": "x"}, f"desk:close:{number}"
        )
        await settled(world)
        async with world.conversations.storage.read() as unit:
            case = await unit.cases.find(number)
        assert case and case.status == "queue"


async def test_a_person_may_take_the_conversation_back(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        await opened(world, person, staff)
        person.press("Close my case")
        await person.wait_text(EN("case-closed")[:30])
        await staff.wait_text("took the conversation back")
        await settled(world)
        assert staff.chat.topics[staff.thread]["closed"]


async def test_deleting_everything_takes_the_topic_along(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        number = await taken(world, person, staff)
        staff.send("hello")
        await person.wait_text("hello")
        staff.send("/bot")
        await person.wait_text(EN("case-back")[:30])
        person.send("/delete")
        await person.wait_text(EN("delete-ask")[:20])
        person.press("Yes, remove everything")
        await person.wait_text("is removed")
        await eventually(lambda: not staff.chat.topics, "the topic is gone")
        async with world.conversations.storage.read() as unit:
            assert await unit.cases.find(number) is None


async def test_somebody_who_can_no_longer_be_reached_is_reported(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        await taken(world, person, staff)
        await settled(world)
        person.chat.blocked = True
        staff.send("hello?")
        await staff.wait_text("can no longer be reached")


async def test_a_group_without_topics_works_by_replies(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram, forum=False)
    async with world.channel():
        await welcomed(person)
        person.send("/human")
        await person.wait_text("I would pass on only this")
        person.press("Yes, pass it on")
        await staff.wait_text("Case ")
        post = staff.messages()[-1]
        assert post["text"].startswith("#")
        staff.send("talk among ourselves")
        staff.press("Take")
        staff.reply(post, "hello from a reply")
        await person.wait_text("hello from a reply")
        assert not any("among ourselves" in text for text in person.texts())


async def test_a_case_waits_for_a_group_that_has_put_the_bot_out(world, monkeypatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.sender.GROUP_RETRY_S", 0.3)
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    world.telegram.fail(
        "createForumTopic", 403, description="Forbidden: bot was kicked from the supergroup chat", times=2
    )
    async with world.channel():
        await welcomed(person)
        await opened(world, person, staff)


async def test_a_deleted_topic_is_made_anew(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        number = await taken(world, person, staff)
        staff.send("hello")
        await person.wait_text("hello")
        await settled(world)
        old = staff.thread
        staff.chat.topics.pop(old)
        person.send("are you still there")
        await eventually(lambda: staff.chat.topics, "a new topic")
        assert await staff.enter(number) != old
        await staff.wait_text("still there")


async def test_a_case_outlives_a_restart_even_without_consent(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
        person.press("English")
        await person.wait_text("computer program")
        person.press("No, only ask")
        await person.wait_text(EN("welcome-refused")[:20])
        await taken(world, person, staff)
        staff.send("hello")
        await person.wait_text("hello")
        await settled(world)
    async with world.channel():
        person.send("I am still here")
        await staff.wait_text("I am still here")
        staff.send("me too")
        await person.wait_text("me too")


async def test_without_a_desk_nobody_is_promised_a_person(world) -> None:
    world.desk = Desk(DeskSettings())
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send("/human")
        await person.wait_text("112")
        assert not any("case number" in text for text in person.texts())


async def test_off_duty_is_said_and_numbers_are_given(world) -> None:
    world.desk = Desk(DeskSettings(duty="Mo 09:00-09:01", timezone="UTC"), -1_001_000_000_001, PROTECTION)
    world.now = lambda: datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        await opened(world, person, staff)
        await person.wait_text(EN("case-off-duty"))
        await person.wait_text("112")


@pytest.mark.parametrize(
    ("moment", "duty"),
    [
        (datetime(2026, 11, 23, 8, 0, tzinfo=timezone.utc), True),  # Monday 10:00 in Bucharest
        (datetime(2026, 11, 23, 16, 30, tzinfo=timezone.utc), False),
        (datetime(2026, 11, 21, 10, 0, tzinfo=timezone.utc), False),  # Saturday
        (datetime(2026, 12, 1, 10, 0, tzinfo=timezone.utc), False),  # a public holiday in Romania
    ],
)
def test_duty_hours_are_honest(moment: datetime, duty: bool) -> None:
    assert Desk(DeskSettings(), 1, 2, "RO").on_duty(moment) is duty


def test_numbers_are_random_and_easy_to_read_aloud() -> None:
    numbers = [Desk.number() for _ in range(3000)]
    assert len(set(numbers)) == 3000
    letters = Counter("".join(numbers))
    assert set(letters) == set(ALPHABET) and not set("0O1ILU") & set(letters)
    assert max(letters.values()) < 1.5 * min(letters.values())


def test_long_words_are_carried_over_in_parts_that_telegram_takes() -> None:
    text = "<&>😀" * 1500
    parts = said(text, "👤", hidden=True)
    assert all(units(plain_text(part)) <= 4096 for part in parts)
    assert "".join(plain_text(part).removeprefix("👤 ") for part in parts) == text
