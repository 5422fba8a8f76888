"""A counsellors' group becomes a supergroup: another id, other message numbers, and nothing gets lost on the way."""

from __future__ import annotations

import logging
import time

import pytest

from bot.conversations.moving import recall_moves
from bot.desk import Desk
from bot.settings import DeskSettings
from bot.storage import Counsellor, Outgoing
from tests.bot.channels.test_staff_lane import (
    card,
    found,
    message,
    open_case,
    put,
    said,
    settled,
    staff,
    to_person,
    word,
)
from tests.bot.world import PROTECTION, STAFF
from tests.fake_telegram import Person, Staff, eventually

NEW = -1_002_000_000_001


@pytest.mark.parametrize("told", [True, False], ids=["by an update", "by a refusal"])
async def test_what_waits_for_the_old_group_goes_to_the_new_one(world, told: bool, caplog) -> None:
    old = Staff(world.telegram, forum=False)
    async with world.channel():
        await open_case(world)
        await put(world, card("card"), word("before"))
        await settled(world)
        assert (await found(world)).card is not None
        kept = await said(world, "person", staff_message=2)
        with caplog.at_level(logging.WARNING):
            new = world.telegram.migrate(STAFF, NEW, told=told)
            if told:
                await eventually(lambda: world.desk.staff_chat == NEW, "the desk knows")
            lost = [
                staff("mark", message=2, fate="failed"),
                staff("case_edit", message=2, html="✏️ corrected"),
            ]
            await put(world, word("after"), *lost, word("and on"))
            await settled(world)
        case = await found(world)
        assert case.topic in new.topics
        texts = [each["text"] for each in world.telegram.from_bot(NEW, case.topic)]
        assert [text for text in texts if "Case" not in text] == ["after", "and on", "✏️ corrected"]
        assert (await message(world, kept)).staff_message is None
        assert len(old.texts()) == 2
        moves = [r.getMessage() for r in caplog.records if "another id" in r.getMessage()]
        assert len(moves) == 1 and "TELEGRAM_STAFF_CHAT" in moves[0]
        assert str(NEW) not in caplog.text and str(STAFF) not in caplog.text
        assert (world.desk.staff_chat, world.desk.protection_chat) == (NEW, PROTECTION)
        counsellor = Staff(world.telegram, NEW)
        await put(world, card("new card"))
        await settled(world)
        assert (await found(world)).card in counsellor.chat.pinned


async def test_a_restart_remembers_where_the_group_is(world) -> None:
    Staff(world.telegram, forum=False)
    async with world.channel():
        world.telegram.migrate(STAFF, NEW)
        await eventually(lambda: world.desk.staff_chat == NEW, "the desk knows")
    world.desk = Desk(DeskSettings(duty="24/7", timezone="UTC"), STAFF, PROTECTION)
    async with world.channel():
        assert world.desk.staff_chat == world.desk.chat_for("general") == NEW
        assert world.desk.is_staff_chat(STAFF) and world.desk.is_staff_chat(NEW)
        await recall_moves(world.conversations.storage, world.desk)
        assert world.desk.protection_chat == PROTECTION


async def test_what_a_counsellor_wrote_in_the_old_group_still_arrives(world) -> None:
    person, old = Person(world.telegram, language="en"), Staff(world.telegram, forum=False)
    async with world.channel():
        await open_case(world)
        await put(world, word("hello"))
        await settled(world)
        post = old.messages()[-1]
        async with world.conversations.storage.write() as unit:
            maria = await unit.counsellors.save(Counsellor("Maria", telegram=old.id))
            assert await unit.cases.take((await found(world)).number, maria, 1.0)
    old.reply(post, "an answer from before")
    world.telegram.migrate(STAFF, NEW)
    async with world.channel():
        await person.wait_text("an answer from before")


async def test_a_file_from_a_group_that_is_no_more_is_told_to_have_failed(world) -> None:
    person, old = Person(world.telegram, language="en"), Staff(world.telegram, forum=False)
    async with world.channel():
        await open_case(world)
        old.send_photo()
        world.telegram.migrate(STAFF, NEW, told=False)
        number = await said(world, "counsellor", kind="photo")
        copy = {"kind": "copy", "from": STAFF, "message": 1, "said": number}
        await put(
            world,
            Outgoing(person.id, copy, case="AAAAAA"),
            to_person("but words arrive", await said(world, "counsellor")),
        )
        await settled(world)
        assert (await message(world, number)).fate == "failed"
        assert person.texts() == ["but words arrive"]


async def test_other_groups_may_move_as_they_like(world) -> None:
    Staff(world.telegram, -1_009_999, 5_550_000_077)
    async with world.channel():
        world.telegram.migrate(-1_009_999, NEW)
        await eventually(lambda: not world.telegram.waiting(), "the updates are confirmed")
        async with world.conversations.storage.read() as unit:
            assert await unit.groups.every() == {}


def test_a_group_may_move_twice_and_a_ring_ends() -> None:
    desk = Desk(DeskSettings(), 1, 2)
    desk.moved.update({1: 5, 5: 7})
    assert (desk.staff_chat, desk.where(5), desk.protection_chat) == (7, 7, 2)
    desk.moved.update({7: 1})
    began = time.monotonic()
    assert desk.staff_chat in (1, 5, 7)
    assert time.monotonic() - began < 1
