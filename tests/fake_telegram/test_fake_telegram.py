"""The fake itself is checked with the real client, or every test that stands on it would prove nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from tests.fake_telegram import FakeTelegram, Person, Server, Staff


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server().start()
    yield running
    running.stop()


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    async with Bot(server.world.token, base_url=f"{server.url}/bot") as client:
        yield client


async def test_updates_come_again_until_the_offset_passes_them(server: Server, bot: Bot) -> None:
    person = Person(server.world)
    for word in ("one", "two", "three"):
        person.send(word)
    first = await bot.get_updates()
    again = await bot.get_updates()
    assert [update.message.text for update in first if update.message] == ["one", "two", "three"]
    assert [update.update_id for update in again] == [update.update_id for update in first]
    rest = await bot.get_updates(offset=first[1].update_id)
    assert [update.update_id for update in rest] == [first[1].update_id, first[2].update_id]
    assert server.world.waiting() == 2


async def test_a_long_poll_ends_as_soon_as_something_happens(server: Server, bot: Bot) -> None:
    person = Person(server.world)
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await asyncio.sleep(0.1)
    assert not poll.done()
    person.send("now")
    assert len(await asyncio.wait_for(poll, 2)) == 1


async def test_a_second_poller_ends_the_first(server: Server, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.1)
    async with Bot(server.world.token, base_url=f"{server.url}/bot") as other:
        assert await other.get_updates(timeout=0) == ()
        with pytest.raises(Conflict):
            await first


async def test_limits_are_those_of_telegram(server: Server, bot: Bot) -> None:
    person = Person(server.world)
    await bot.send_message(person.id, "x" * 4096)
    with pytest.raises(BadRequest, match="too long"):
        await bot.send_message(person.id, "x" * 4097)
    with pytest.raises(BadRequest, match="empty"):
        await bot.send_message(person.id, "<b> </b>", parse_mode="HTML")
    for broken in ("<b>open", "1 < 2", "<b><i>x</b></i>", "<table>x</table>"):
        with pytest.raises(BadRequest, match="parse entities"):
            await bot.send_message(person.id, broken, parse_mode="HTML")
    with pytest.raises(BadRequest, match="(?i)BUTTON_DATA_INVALID"):
        button = InlineKeyboardButton("x", callback_data="я" * 33)
        await bot.send_message(person.id, "x", reply_markup=InlineKeyboardMarkup([[button]]))
    with pytest.raises(BadRequest, match="(?i)chat not found"):
        await bot.send_message(42, "x")
    await bot.send_message(
        person.id, '1 &lt; 2 &amp; <a href="https://example.org">there</a>', parse_mode="HTML"
    )
    assert person.texts()[-1] == "1 < 2 & there"


async def test_scripted_failures_reach_the_client(server: Server, bot: Bot) -> None:
    person = Person(server.world)
    server.world.fail("sendMessage", 429, retry_after=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(person.id, "x")
    server.world.fail("sendMessage", 403)
    with pytest.raises(Forbidden):
        await bot.send_message(person.id, "x")
    server.world.fail("sendMessage", 502)
    with pytest.raises(NetworkError):
        await bot.send_message(person.id, "x")
    assert person.texts() == []
    server.world.fail("sendMessage", kind="drop_after")
    with pytest.raises(NetworkError):
        await bot.send_message(person.id, "arrived all the same")
    assert person.texts() == ["arrived all the same"]
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=f"{server.url}/bot"):
            pass


async def test_topics_copies_and_deletions(server: Server, bot: Bot) -> None:
    staff, person = Staff(server.world), Person(server.world)
    topic = await bot.create_forum_topic(staff.chat.id, "K7")
    assert await staff.enter("K7") == topic.message_thread_id
    await bot.send_message(staff.chat.id, "summary", message_thread_id=topic.message_thread_id)
    assert staff.texts() == ["summary"]
    person.send_photo()
    update = (await bot.get_updates())[-1]
    assert update.message
    await bot.copy_message(
        staff.chat.id, person.id, update.message.message_id, message_thread_id=topic.message_thread_id
    )
    assert "photo" in staff.messages()[-1]
    assert staff.messages()[-1]["from"]["is_bot"]
    await bot.delete_forum_topic(staff.chat.id, topic.message_thread_id)
    with pytest.raises(BadRequest, match="(?i)thread not found"):
        await bot.send_message(staff.chat.id, "late", message_thread_id=topic.message_thread_id)


async def test_messages_are_changed_pinned_and_marked(server: Server, bot: Bot) -> None:
    staff = Staff(server.world)
    group = staff.chat.id
    sent = await bot.send_message(group, "one")
    await bot.edit_message_text("<b>two</b>", group, sent.message_id, parse_mode="HTML")
    assert staff.texts() == ["two"]
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("two", group, sent.message_id)
    with pytest.raises(BadRequest, match="to edit not found"):
        await bot.edit_message_text("three", group, 99)
    staff.send("mine")
    own = max(staff.chat.messages)
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("yours", group, own)
    await bot.pin_chat_message(group, sent.message_id, disable_notification=True)
    assert staff.chat.pinned == {sent.message_id: True}
    await bot.set_message_reaction(group, own, "👌")
    assert staff.chat.messages[own]["_reaction"] == "👌"
    for wrong in ("✅", "🧿"):
        with pytest.raises(BadRequest, match="(?i)reaction_invalid"):
            await bot.set_message_reaction(group, own, wrong)


async def test_a_group_that_became_a_supergroup_says_where_it_is(server: Server, bot: Bot) -> None:
    staff = Staff(server.world, forum=False)
    server.world.migrate(staff.chat.id, -1_002)
    with pytest.raises(ChatMigrated) as raised:
        await bot.send_message(staff.chat.id, "x")
    assert raised.value.new_chat_id == -1_002
    messages = [update.message for update in await bot.get_updates()]
    assert [each.migrate_to_chat_id for each in messages if each] == [-1_002, None]
    assert [each.migrate_from_chat_id for each in messages if each] == [None, staff.chat.id]


async def test_a_group_takes_twenty_calls_a_minute_of_whatever_kind(server: Server, bot: Bot) -> None:
    server.world.limits = True
    staff = Staff(server.world)
    group = staff.chat.id
    sent = await bot.send_message(group, "0")
    await bot.pin_chat_message(group, sent.message_id)
    await bot.create_forum_topic(group, "K7")
    await bot.set_message_reaction(group, sent.message_id, "👎")
    for number in range(16):
        await bot.edit_message_text(f"{number}!", group, sent.message_id)
    with pytest.raises(RetryAfter):
        await bot.edit_message_text("one too many", group, sent.message_id)


async def test_messages_older_than_two_days_stay() -> None:
    now = 1_000_000.0
    world = FakeTelegram(clock=lambda: now)
    server = Server(world).start()
    try:
        person = Person(world)
        async with Bot(world.token, base_url=f"{server.url}/bot") as bot:
            old = await bot.send_message(person.id, "old")
            now += 47 * 3600
            young = await bot.send_message(person.id, "young")
            now += 2 * 3600
            await bot.delete_messages(person.id, [old.message_id, young.message_id])
            assert person.texts() == ["old"]
            with pytest.raises(BadRequest, match="(?i)can.t be deleted"):
                await bot.delete_message(person.id, old.message_id)
    finally:
        server.stop()
