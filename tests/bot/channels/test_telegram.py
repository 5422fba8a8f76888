"""People on Telegram: from the first button to an answer, through failures, floods and blocks."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import TelegramRefused
from bot.settings import LimitSettings
from bot.texts import Texts
from tests.fake_telegram import Person, Staff, eventually

EN = Texts("en").format


async def welcomed(person: Person) -> None:
    """Goes through language and notice."""
    person.send("/start")
    await person.wait_text("Poruch")
    person.press("English")
    await person.wait_text("computer program")
    person.press("Continue")
    await person.wait_text("Good that you are here")


async def test_from_the_first_button_to_a_service(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send("where can I get food")
        await eventually(lambda: person.keyboard() == "position", "the key that shares the position")
        person.share_position(51.2501234, 22.5701234)
        await person.wait_text("Warm kitchen <1>")
        assert world.searcher.queries[-1].near.exact
        person.press("Map")
        await eventually(lambda: any("venue" in m for m in person.messages()), "a pin")
        await eventually(lambda: len(world.telegram.answered) >= 3, "buttons that stop spinning")
        assert world.telegram.waiting() <= 1


async def test_commands_are_published_in_every_language(world) -> None:
    async with world.channel():
        await eventually(lambda: len(world.telegram.commands) == 13, "commands")
    assert {command["command"] for command in world.telegram.commands["uk"]} >= {"delete", "human", "exit"}


async def test_a_shared_position_is_in_no_file(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send("food please")
        await eventually(lambda: person.keyboard() == "position", "the key")
        person.share_position(51.2509876, 22.5701234)
        await person.wait_text("Warm kitchen")
        disk = world.disk()
    for part in (b"51.2509", b"22.5701", str(person.id).encode(), b"food please", b"Warm kitchen"):
        assert part not in disk
    import struct

    for number in (51.2509876, 22.5701234):
        for form in ("<d", ">d", "<f", ">f"):
            assert struct.pack(form, number) not in disk
    async with world.conversations.storage.read() as unit:
        stored = await unit.people.load(person.id)
    assert stored and "51.25" not in str(stored.state) and "22.57" not in str(stored.state)


async def test_nothing_is_stored_before_consent(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
        person.press("English")
        await person.wait_text("computer program")
        person.press("No, only ask")
        await person.wait_text(EN("welcome-refused")[:20])
        person.send("food")
        await eventually(lambda: world.searcher.queries, "a search all the same")
        await person.wait_count(4)
        await settled(world)
        async with world.conversations.storage.read() as unit:
            assert await unit.kept_about(person.id) == {}
        assert world.conversations.storage._vault.seal_id(person.id) not in await clean_disk(world)


async def clean_disk(world) -> bytes:
    await world.conversations.storage.scrub()
    return world.disk()


async def settled(world) -> None:
    """Waits until nothing is waiting any more."""
    for _ in range(1000):
        health = await world.running.health()
        if health.inbox == health.private == health.staff == 0:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"still waiting: {health}")


async def test_updates_are_lost_by_no_crash_and_answered_once(world) -> None:
    """The process dies while it answers the third of six messages; Telegram and the inbox hold the others."""
    person = Person(world.telegram, language="en")
    reached = asyncio.Event()
    hold = asyncio.Event()
    async with world.channel():
        await welcomed(person)
        answer = world.conversations._plan

        async def slow(update_id, incoming, attempts):
            if incoming.text == "hello 3":
                reached.set()
                await hold.wait()
            return await answer(update_id, incoming, attempts)

        world.conversations._plan = slow
        before = len(person.messages())
        for number in range(1, 7):
            person.send(f"hello {number}")
        await asyncio.wait_for(reached.wait(), 10)
    assert "hello 4" not in world.understands.asked
    async with world.channel():
        await eventually(lambda: "hello 6" in world.understands.asked, "the rest")
        await settled(world)
    asked = [text for text in world.understands.asked if text.startswith("hello")]
    assert asked == [f"hello {number}" for number in range(1, 7)]
    assert len(person.messages()) == before + 6


async def test_an_update_is_acknowledged_only_when_it_is_kept(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await eventually(lambda: world.telegram.commands.get("uk"), "the start")
        accept = world.conversations.accept
        broken = 2

        async def failing(arrived):
            nonlocal broken
            if broken:
                broken -= 1
                raise OSError("disk full")
            return await accept(arrived)

        world.conversations.accept = failing
        person.send("/start")
        await person.wait_text("Poruch")
        assert broken == 0
    assert len(person.texts()) == 1


async def test_answers_keep_their_order(world) -> None:
    people = [Person(world.telegram, 5_550_000_100 + n, language="en") for n in range(3)]
    world.telegram.fail("sendMessage", 502, times=2)
    async with world.channel():
        for person in people:
            person.send("/start")
            person.send("/privacy")
            person.send("/help")
        for person in people:
            await person.wait_count(3)
        await settled(world)
    for person in people:
        texts = person.texts()
        assert "Poruch" in texts[0]
        kinds = [
            "privacy" if "encrypted" in text else "help" if "/human" in text else "start" for text in texts
        ]
        assert kinds == sorted(kinds, key=["start", "privacy", "help"].index)


async def test_a_429_pauses_one_lane_only(world) -> None:
    person, staff = Person(world.telegram, language="en"), Staff(world.telegram)
    async with world.channel():
        await welcomed(person)
        world.telegram.fail("createForumTopic", 429, retry_after=30)
        person.send("/human")
        await person.wait_text(EN("case-offer")[:20])
        person.press("Yes, pass it on")
        await person.wait_text("case number is")
        await eventually(lambda: world.running._lanes[1].paused_s > 20, "the staff lane pauses")
        person.send("/help")
        await person.wait_text("/mydata", timeout=5)
        assert staff.messages() == []
        assert world.running._lanes[0].paused_s == 0


async def test_after_a_429_the_same_answer_comes_once(world) -> None:
    person = Person(world.telegram, language="en")
    world.telegram.fail("sendMessage", 429, retry_after=1)
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
        await settled(world)
    assert len(person.texts()) == 1


@pytest.mark.parametrize("kind", ["drop_before", "refuse"])
async def test_a_network_failure_delays_and_loses_nothing(world, kind: str) -> None:
    person = Person(world.telegram, language="en")
    world.telegram.fail("sendMessage", 502, kind=kind)
    world.telegram.fail("getUpdates", 502, kind=kind)
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
        await settled(world)
    assert len(person.texts()) == 1


async def test_a_kill_between_sending_and_noting_doubles_one_message_at_most(world) -> None:
    person = Person(world.telegram, language="en")
    reached = asyncio.Event()
    async with world.channel():
        lane = world.running._lanes[0]
        deliver = lane._delivery.deliver

        async def then_die(out):
            ids = await deliver(out)
            reached.set()
            await asyncio.Event().wait()
            return ids

        lane._delivery.deliver = then_die
        person.send("/start")
        person.send("/help")
        await asyncio.wait_for(reached.wait(), 10)
    async with world.channel():
        await person.wait_text("/mydata")
        await settled(world)
    texts = person.texts()
    assert len(texts) == 3 and texts[0] == texts[1] and "/mydata" in texts[2]


async def test_a_lost_confirmation_doubles_one_message_at_most(world) -> None:
    person = Person(world.telegram, language="en")
    world.telegram.fail("sendMessage", kind="drop_after")
    async with world.channel():
        person.send("/start")
        await person.wait_count(2)
        await settled(world)
    assert len(person.texts()) == 2


async def test_a_person_who_blocks_gets_nothing_more_and_may_come_back(world) -> None:
    person, other = (
        Person(world.telegram, language="en"),
        Person(world.telegram, 5_550_000_009, language="en"),
    )
    async with world.channel():
        await welcomed(person)
        person.chat.blocked = True
        calls = len(world.telegram.calls)
        for _ in range(3):
            person.send("/help")
        other.send("/start")
        await other.wait_text("Poruch")
        await settled(world)
        tried = [
            c
            for c in world.telegram.calls[calls:]
            if c.method == "sendmessage" and c.params["chat_id"] == str(person.id)
        ]
        assert 1 <= len(tried) <= 3
        person.block()
        person.unblock()
        person.send("/help")
        await person.wait_text("/mydata")


async def test_groups_are_ignored(world) -> None:
    stranger = Staff(world.telegram, -1_009_999_999_999, 5_550_000_077)
    person = Person(world.telegram, language="en")
    async with world.channel():
        stranger.send("/start")
        stranger.send("I need food")
        person.send("/start")
        await person.wait_text("Poruch")
        await settled(world)
    assert stranger.messages() == [] and world.understands.asked == []


async def test_too_fast_is_told_once_and_exit_always_works(world) -> None:
    world.limits = LimitSettings(messages_per_minute=3)
    person = Person(world.telegram, language="en")
    async with world.channel():
        for _ in range(8):
            person.send("hello")
        await person.wait_text("faster than I can answer")
        await settled(world)
        assert sum("faster" in text for text in person.texts()) == 1
        assert len(world.understands.asked) == 3
        person.send("/exit")
        await person.wait_text("Done")


async def test_one_flooding_chat_does_not_hold_up_another(world) -> None:
    flood, other = Person(world.telegram, language="en"), Person(world.telegram, 5_550_000_009, language="en")
    async with world.channel():
        for number in range(150):
            flood.send(f"hello {number}")
        other.send("/start")
        await other.wait_text("Poruch", timeout=10)
        assert (await world.running.health()).inbox > 10


async def test_an_error_is_admitted_and_the_update_is_done(world) -> None:
    person = Person(world.telegram, language="en")

    def explode(text: str) -> None:
        if "boom" in text:
            raise RuntimeError("a secret text")

    world.understands.before = explode
    async with world.channel():
        await welcomed(person)
        person.send("boom")
        await person.wait_text("Something went wrong on my side")
        person.send("hello")
        await eventually(lambda: "hello" in world.understands.asked, "the next one")
        await settled(world)
    assert world.understands.asked.count("boom") == 1


async def test_an_update_that_kills_the_process_is_given_up_with_an_apology(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
    for _ in range(3):
        async with world.channel():
            number = person.send("deadly") if "deadly" not in str(person.chat.messages) else None
            died = asyncio.Event()

            async def die(*_args, died=died, **_kwargs):
                died.set()
                await asyncio.Event().wait()

            world.conversations._assistant.understand = die
            await asyncio.wait_for(died.wait(), 10)
            assert number is None or number > 0
    async with world.channel():
        await person.wait_text("Something went wrong on my side")
        await settled(world)


async def test_an_edited_message_and_a_file_are_answered_politely(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send_photo()
        await person.wait_text(EN("file-refused")[:30])
        person.send("hello")
        person.edit_last("hello!")
        await person.wait_text("you changed a message")
        person.share_position(1, 1, live=True)
        count = len(person.messages())
        await person.wait_count(count + 1)
        assert not world.searcher.queries


async def test_an_old_button_says_so(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.press_on(person.messages()[-1], "v0:something:else")
        await person.wait_text("too old")


async def test_quick_exit_removes_the_conversation(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send("food please")
        await person.wait_count(3)
        await settled(world)
        person.send("/exit")
        await person.wait_text("Done")
        await settled(world)
        assert [message.get("text") for message in person.chat.messages.values()] == ["✓ Done."]


async def test_quick_exit_works_without_consent(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        person.send("hello")
        await person.wait_count(1)
        await settled(world)
        person.send("/exit")
        await person.wait_text("Done")
        await settled(world)
        assert [message.get("text") for message in person.chat.messages.values()] == ["✓ Done."]


async def test_delete_leaves_nothing_on_the_disk(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send("food please")
        await person.wait_count(3)
        await settled(world)
        sealed = world.conversations.storage._vault.seal_id(person.id)
        assert sealed in world.disk()
        person.send("/delete")
        await person.wait_text(EN("delete-ask")[:20])
        person.press("Yes, remove everything")
        await person.wait_text("is removed")
        await settled(world)
        await asyncio.sleep(0.3)
        assert sealed not in world.disk()
        async with world.conversations.storage.read() as unit:
            assert await unit.kept_about(person.id) == {}
        person.send("/start")
        await eventually(lambda: person.texts()[-1].startswith("🌐"), "a fresh beginning")


async def test_my_data_shows_what_is_kept(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send("food please")
        await person.wait_count(3)
        person.send("/mydata")
        shown = await person.wait_text(EN("mydata-title"))
        assert "language" in shown and "food" in shown.lower()


async def test_a_state_from_another_version_is_met_with_grace(world) -> None:
    person = Person(world.telegram, language="en")
    async with world.channel():
        async with world.conversations.storage.write() as unit:
            await unit.people.save(person.id, {"v": 99, "language": "pl"}, 1.0)
        person.send("/start")
        await person.wait_text("Poruch")


async def test_a_conflict_is_survived(world) -> None:
    import bot.channels.telegram.poller as poller

    person = Person(world.telegram, language="en")
    world.telegram.fail("getUpdates", 409)
    before, poller.CONFLICT_S = poller.CONFLICT_S, 0.2
    try:
        async with world.channel():
            person.send("/start")
            await person.wait_text("Poruch")
    finally:
        poller.CONFLICT_S = before


async def test_a_refused_token_ends_the_channel(world) -> None:
    with pytest.raises(TelegramRefused) as raised:
        async with world.channel("42:wrong-token-wrong-token-wrong") as channel:
            await eventually(lambda: channel._poller is None, "never", timeout=3)
    assert "wrong-token" not in str(raised.value)


async def test_health_notices_that_polling_died(world) -> None:
    async with world.channel() as channel:
        for _ in range(500):
            if (await channel.health()).ok:
                break
            await asyncio.sleep(0.01)
        assert (await channel.health()).ok
        channel._poller.last_success -= 1000
        channel._settings = channel._settings.model_copy(update={"poll_timeout_s": 0})
        health = await channel.health()
        assert health.last_poll_s is not None
        if health.last_poll_s > 30:
            assert not health.ok


async def test_markup_that_telegram_refuses_is_sent_plain(world) -> None:
    person = Person(world.telegram, language="en")
    world.telegram.fail(
        "sendMessage", 400, description="Bad Request: can't parse entities: Unsupported start tag"
    )
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
        await settled(world)
    sent = [call for call in world.telegram.calls if call.method == "sendmessage"]
    assert "parse_mode" in sent[0].params and "parse_mode" not in sent[1].params


async def test_a_long_text_is_told_to_be_long_and_the_crisis_gate_gets_all_of_it(world) -> None:
    world.limits = LimitSettings(messages_per_minute=100, text_characters=60)
    person = Person(world.telegram, language="en")
    async with world.channel():
        await welcomed(person)
        person.send("food " + "x" * 500)
        await person.wait_text("only its beginning")
        assert world.understands.asked[-1] == "food " + "x" * 500


async def test_it_starts_before_telegram_can_be_reached(world) -> None:
    person = Person(world.telegram, language="en")
    world.telegram.fail("getMe", 502)
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
