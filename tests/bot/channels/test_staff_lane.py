"""Parcels for counsellors, queued as a turn queues them, until they lie in the group of the fake Bot API."""

from __future__ import annotations

import asyncio
import itertools
import time
from typing import Any

import pytest

from bot.storage import Case, CaseMessage, Outgoing
from tests.bot.world import PROTECTION, STAFF
from tests.fake_telegram import Person, Staff, eventually

BUTTON = [[{"text": "I take it", "data": "desk:take:AAAAAA"}]]
_updates = itertools.count(1)


async def put(world, *items: Outgoing) -> None:
    async with world.conversations.storage.write() as unit:
        await unit.outbox.put(next(_updates), 0, items, time.time())
    world.conversations.wake()


async def open_case(world, number: str = "AAAAAA", chat: int = 5_550_000_001, **more: Any) -> None:
    values = {"kind": "general", "status": "counsellor", "detail": {"language": "en"}, "opened": time.time()}
    async with world.conversations.storage.write() as unit:
        await unit.cases.open(Case(number, chat, **{**values, **more}))


async def found(world, number: str = "AAAAAA") -> Case:
    async with world.conversations.storage.read() as unit:
        case = await unit.cases.find(number)
    assert case is not None
    return case


async def said(world, side: Any, number: str = "AAAAAA", **more: Any) -> int:
    async with world.conversations.storage.write() as unit:
        return await unit.said.add(CaseMessage(number, side, "…", **more))


async def message(world, message_id: int) -> CaseMessage:
    async with world.conversations.storage.read() as unit:
        kept = await unit.said.find(message_id)
    assert kept is not None
    return kept


async def settled(world) -> None:
    for _ in range(2000):
        health = await world.running.health()
        if health.private == health.staff == 0:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"still waiting: {health}")


def staff(kind: str, number: str = "AAAAAA", group: int = STAFF, **more: Any) -> Outgoing:
    return Outgoing(group, {"kind": kind, "case": number, **more}, "staff", case=number)


def word(text: str, number: str = "AAAAAA", **more: Any) -> Outgoing:
    return staff("case", number, html=text, **more)


def card(text: str, number: str = "AAAAAA") -> Outgoing:
    return staff("case_card", number, html=text, rows=BUTTON)


def to_person(text: str, message_id: int, chat: int = 5_550_000_001) -> Outgoing:
    return Outgoing(chat, {"kind": "message", "html": text, "said": message_id}, case="AAAAAA")


def calls(world, method: str) -> list[Any]:
    return [call for call in world.telegram.calls if call.method == method]


# ── the card ─────────────────────────────────────────────────────────────────────────────────────


async def test_a_card_is_pinned_silently_and_changed_where_it_is(world) -> None:
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("one"))
        await settled(world)
        case = await found(world)
        assert group.chat.pinned == {case.card: True}
        assert case.topic in group.chat.topics
        await put(world, card("two"))
        await put(world, card("two"))
        await settled(world)
        assert group.texts() == ["two"]
        shown = group.messages()[-1]
        assert shown["reply_markup"]["inline_keyboard"][0][0]["text"] == "I take it"
        assert (await found(world)).card == case.card
        assert len(calls(world, "pinchatmessage")) == 1


async def test_a_deleted_card_is_made_anew_and_pinned(world) -> None:
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("one"))
        await settled(world)
        first = await found(world)
        del group.chat.messages[first.card]
        await put(world, card("two"))
        await settled(world)
        second = await found(world)
        assert (second.topic, group.texts()) == (first.topic, ["two"])
        assert second.card != first.card and second.card in group.chat.pinned


async def test_a_card_is_pinned_in_the_end_though_the_network_failed_at_first(world) -> None:
    group = Staff(world.telegram)
    world.telegram.fail("pinChatMessage", 502)
    async with world.channel():
        await open_case(world)
        await put(world, card("one"))
        await settled(world)
        assert group.texts() == ["one"] and group.chat.pinned == {(await found(world)).card: True}


async def test_a_bot_that_may_not_pin_shows_cards_all_the_same(world) -> None:
    group = Staff(world.telegram)
    world.telegram.fail("pinChatMessage", 400, description="Bad Request: not enough rights to pin a message")
    async with world.channel():
        await open_case(world)
        await put(world, card("one"), word("hello"))
        await settled(world)
        assert group.texts() == ["one", "hello"] and group.chat.pinned == {}


async def test_a_topic_is_closed_and_opened_again(world) -> None:
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("one"), staff("topic_close"))
        await settled(world)
        topic = group.chat.topics[(await found(world)).topic]
        assert topic["closed"]
        await put(world, staff("topic_reopen"), staff("topic_reopen"), word("here again"))
        await settled(world)
        assert not topic["closed"] and group.texts()[-1] == "here again"


@pytest.mark.parametrize("next_parcel", [card("new"), word("are you there"), staff("topic_reopen")])
async def test_a_deleted_topic_comes_again_with_its_card(world, next_parcel: Outgoing) -> None:
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("one"))
        await settled(world)
        first = await found(world)
        topics, messages = group.chat.topics, group.chat.messages
        topics.pop(first.topic)
        for number in [n for n, each in messages.items() if each.get("message_thread_id") == first.topic]:
            del messages[number]
        await put(world, next_parcel)
        await settled(world)
        second = await found(world)
        assert second.topic != first.topic and set(topics) == {second.topic}
        texts = [each["text"] for each in world.telegram.from_bot(STAFF, second.topic)]
        assert second.card in group.chat.pinned
        assert len(texts) == (2 if next_parcel.payload["kind"] == "case" else 1)
        assert messages[second.card]["text"] == texts[0]


async def test_a_group_without_topics_gets_cards_with_the_number_in_front(world) -> None:
    group = Staff(world.telegram, forum=False)
    async with world.channel():
        await open_case(world)
        await put(world, card("one"), word("hello"))
        await put(world, card("two"))
        await settled(world)
        assert group.texts() == ["#AAAAAA\ntwo", "#AAAAAA\nhello"] and group.chat.pinned == {}


async def test_thirty_new_cases_do_not_exceed_what_a_group_takes(world) -> None:
    """A minute lasts a second here: Telegram's limit stays 20 in any of them, whatever kind of call."""
    world.settings = world.settings.model_copy(update={"group_per_minute": 18})
    group = Staff(world.telegram)
    numbers = [f"AAAA{a}{b}" for a in "ABCDEF" for b in "ABCDE"]
    async with world.channel():
        for number in numbers:
            await open_case(world, number, status="queue")
        await put(world, *(card(number, number) for number in numbers))
        await settled(world)
        assert sorted(group.texts()) == numbers and len(group.chat.pinned) == 30
    at = [c.at for c in world.telegram.calls if c.params.get("chat_id") == str(STAFF)]
    assert len(at) == 90
    assert max(sum(one <= other < one + 1 for other in at) for one in at) <= 18
    assert world.telegram.calls and not any(lane.paused_s for lane in world.running._lanes)


# ── what became of a message ─────────────────────────────────────────────────────────────────────


async def test_a_counsellor_sees_that_a_message_was_delivered(world) -> None:
    person, group = Person(world.telegram), Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        group.send("hello")
        own = next(iter(group.chat.messages))
        number = await said(world, "counsellor", staff_message=own)
        await put(world, to_person("👤 hello", number))
        await settled(world)
        kept = await message(world, number)
        assert (kept.fate, kept.person_message) == ("delivered", person.messages()[0]["message_id"])
        assert group.chat.messages[own]["_reaction"] == "👌"


async def test_a_person_who_blocks_in_the_middle_is_reported_and_the_case_stays(world) -> None:
    person, group = Person(world.telegram), Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("card"))
        await settled(world)
        person.chat.blocked = True
        numbers = []
        for _ in range(3):
            group.send("hello")
            numbers.append(await said(world, "counsellor", staff_message=max(group.chat.messages)))
        await put(world, *(to_person("hello", number) for number in numbers))
        await settled(world)
        for number in numbers:
            kept = await message(world, number)
            assert kept.fate == "failed"
            assert group.chat.messages[kept.staff_message]["_reaction"] == "👎"
        assert sum("can no longer be reached" in text for text in group.texts()) == 1
        assert (await found(world)).status == "counsellor"
        assert len(calls(world, "sendmessage")) == 3, "the card, one try, the remark"


async def test_what_telegram_refuses_is_reported_too(world) -> None:
    Person(world.telegram)
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        group.send("hello")
        own = max(group.chat.messages)
        number = await said(world, "counsellor", staff_message=own, kind="photo")
        copy = {"kind": "copy", "from": STAFF, "message": 999, "said": number}
        await put(world, Outgoing(5_550_000_001, copy, case="AAAAAA"))
        await settled(world)
        assert (await message(world, number)).fate == "failed"
        assert group.chat.messages[own]["_reaction"] == "👎"
        assert any("did not arrive" in text for text in group.texts())


async def test_a_group_without_reactions_loses_nothing_but_marks(world) -> None:
    Person(world.telegram)
    group = Staff(world.telegram)
    group.chat.reactions = False
    async with world.channel():
        await open_case(world)
        group.send("hello")
        number = await said(world, "counsellor", staff_message=max(group.chat.messages))
        await put(world, to_person("hello", number))
        await put(world, staff("mark", message=12345, fate="unsent"), word("still here"))
        await settled(world)
        assert (await message(world, number)).fate == "delivered"
        assert any("still here" in text for text in group.texts())


async def test_what_a_person_wrote_and_a_colleague_wrote_elsewhere_is_known_by_where_it_lies(world) -> None:
    Person(world.telegram)
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        theirs, ours = await said(world, "person"), await said(world, "counsellor")
        await put(world, word("💬 help", said=theirs))
        await put(world, to_person("hello", ours), word("Maria: hello", said=ours))
        await settled(world)
        lies = {each["text"]: each for each in group.messages() if "text" in each}
        assert (await message(world, theirs)).staff_message == lies["💬 help"]["message_id"]
        assert (await message(world, theirs)).fate == "delivered"
        kept = await message(world, ours)
        assert (kept.staff_message, kept.fate) == (lies["Maria: hello"]["message_id"], "delivered")
        await eventually(
            lambda: lies["Maria: hello"].get("_reaction") == "👌", "the mark, whichever came first"
        )


async def test_a_quick_exit_tells_the_counsellor_what_no_longer_arrives(world) -> None:
    person, group = Person(world.telegram), Staff(world.telegram)
    world.telegram.fail("sendMessage", 502, chat=person.id, times=50)
    async with world.channel():
        await open_case(world)
        group.send("hello")
        own = max(group.chat.messages)
        number = await said(world, "counsellor", staff_message=own)
        await put(world, to_person("hello", number))
        await eventually(lambda: calls(world, "sendmessage"), "a try")
        person.send("/exit")
        await eventually(lambda: group.chat.messages[own].get("_reaction") == "👎", "the mark", timeout=30)
        assert (await message(world, number)).fate == "failed"


async def test_a_kill_between_sending_and_recording_repeats_one_message_and_forgets_none(world) -> None:
    Person(world.telegram)
    group = Staff(world.telegram)
    reached = asyncio.Event()
    async with world.channel():
        await open_case(world)
        group.send("one")
        number = await said(world, "counsellor", staff_message=max(group.chat.messages))
        delivery = world.running._lanes[0]._delivery
        deliver = delivery.deliver

        async def then_die(out):
            await deliver(out)
            reached.set()
            await asyncio.Event().wait()

        delivery.deliver = then_die
        await put(world, to_person("hello", number))
        await asyncio.wait_for(reached.wait(), 10)
    async with world.channel():
        await settled(world)
        kept = await message(world, number)
        assert kept.fate == "delivered"
        assert group.chat.messages[kept.staff_message]["_reaction"] == "👌"
    assert [each["text"] for each in world.telegram.from_bot(5_550_000_001)] == ["hello", "hello"]


# ── corrections ──────────────────────────────────────────────────────────────────────────────────


async def test_corrections_change_both_sides(world) -> None:
    person, group = Person(world.telegram), Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        theirs, ours = await said(world, "person"), await said(world, "counsellor")
        await put(world, word("💬 Tuesday", said=theirs), to_person("👤 at nine", ours))
        await settled(world)
        where, here = (
            (await message(world, theirs)).staff_message,
            (await message(world, ours)).person_message,
        )
        await put(world, staff("case_edit", message=where, html="💬 Monday"))
        await put(world, staff("case_edit", message=where, html="💬 Wednesday"))
        await put(world, Outgoing(person.id, {"kind": "edit", "message": here, "html": "👤 at ten"}))
        await put(world, Outgoing(person.id, {"kind": "edit", "message": here, "html": "👤 at ten"}))
        await settled(world)
        assert group.chat.messages[where]["text"] == "💬 Wednesday"
        assert person.texts() == ["👤 at ten"]


async def test_a_correction_of_one_of_several_joined_texts_leaves_the_others_alone(world) -> None:
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("card"))
        await settled(world)
        joined = group.chat.messages[1]["message_id"]
        for text in ("a", "b"):
            await said(world, "person", staff_message=joined, language=text)
        await put(world, staff("case_edit", message=joined, html="✏️ b!"))
        await settled(world)
        new = group.messages()[-1]
        assert (new["text"], new["_answers"]) == ("✏️ b!", joined)


async def test_a_correction_of_what_is_gone_comes_as_a_new_message(world) -> None:
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, staff("case_edit", message=4711, html="✏️ changed"))
        await settled(world)
        assert group.texts()[-1] == "✏️ changed"


# ── a group's pace ───────────────────────────────────────────────────────────────────────────────


async def test_what_waits_for_a_full_group_is_joined_and_all_of_it_is_recorded(world) -> None:
    world.settings = world.settings.model_copy(update={"group_per_minute": 4})
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("card"))
        await settled(world)
        ids = [await said(world, "person") for _ in range(12)]
        await put(world, *(word(f"💬 {n}", said=number) for n, number in enumerate(ids)))
        await settled(world)
        texts = group.texts()[1:]
        assert "\n\n".join(texts) == "\n\n".join(f"💬 {n}" for n in range(12))
        assert len(texts) == 1
        kept = [await message(world, number) for number in ids]
        assert {each.fate for each in kept} == {"delivered"}
        assert {each.staff_message for each in kept} == {group.messages()[-1]["message_id"]}


async def test_one_spoilt_text_does_not_take_the_others_along(world) -> None:
    person, group = Person(world.telegram), Staff(world.telegram)
    world.settings = world.settings.model_copy(update={"group_per_minute": 20})
    async with world.channel():
        await open_case(world)
        await put(world, card("card"))
        await settled(world)
        world.running._lanes[1]._hurried_until = time.monotonic() + 60
        ids = [await said(world, "person") for _ in range(3)]
        html = ("good", "<b>broken", "also good")
        await put(world, *(word(text, said=number) for text, number in zip(html, ids, strict=True)))
        await settled(world)
        assert group.texts()[1:3] == ["good", "also good"]
        assert "could not be shown" in group.texts()[3] and "send it once more" in person.texts()[-1]
        assert [(await message(world, number)).fate for number in ids] == ["delivered", "failed", "delivered"]


async def test_a_429_for_the_group_loses_nothing_while_people_are_answered(world) -> None:
    """What counts is who waits for whom; how long the machine takes to answer twenty people is measured elsewhere."""
    people = [Person(world.telegram, 5_550_000_100 + n, language="en") for n in range(20)]
    group = Staff(world.telegram)
    async with world.channel():
        await open_case(world)
        await put(world, card("card"))
        await settled(world)
        world.telegram.fail("sendMessage", 429, retry_after=60, chat=STAFF)
        await put(world, word("first"))
        await eventually(lambda: world.running._lanes[1].paused_s > 1, "the pause")
        for number, person in enumerate(people):
            await put(world, word(f"while it pauses {number}"))
            person.send("/start")
        for person in people:
            await person.wait_count(1, timeout=40)
        lane = world.running._lanes[1]
        assert lane.paused_s > 0 and group.texts() == ["card"], "nobody waits for the group"
        assert world.running._lanes[0].paused_s == 0
        lane._paused_until = 0.0
        await settled(world)
        whole = "\n\n".join(group.texts()[1:])
        assert whole == "\n\n".join(["first", *(f"while it pauses {number}" for number in range(20))])
        assert len(group.texts()) == 2, "joined"


async def test_protection_goes_on_while_the_other_group_is_full(world) -> None:
    world.settings = world.settings.model_copy(update={"group_per_minute": 3})
    Staff(world.telegram)
    protection = Staff(world.telegram, PROTECTION, 5_559_000_002)
    async with world.channel():
        await open_case(world)
        await open_case(world, "PPPPPP", 5_550_000_002, kind="protection")
        await put(world, card("card"), word("one"), word("two"))
        await put(world, staff("case_card", "PPPPPP", PROTECTION, html="protection"))
        await protection.wait_text("protection", timeout=5)
