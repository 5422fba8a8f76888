"""What every storage must do; the other half of ``bot.storage.protocols``."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.storage import Case, CaseMessage, Counsellor, Outgoing, Storage

ANNA, BOB = 5_550_000_001, 5_550_000_002
STAFF = -1_001_000_000_001
NOW = 1_800_000_000.0
DAY = 86_400
DAYS = {"conversation": 90, "outbox": 2, "case": 30, "feedback": 365, "question": 90, "count": 730}


def out(chat: int, word: str, **more: object) -> Outgoing:
    return Outgoing(chat, {"text": word}, **more)  # type: ignore[arg-type]


async def test_a_conversation_is_remembered_changed_and_forgotten(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.people.save(ANNA, {"language": "uk", "needs": ["food"]}, NOW)
        await unit.people.save(BOB, {"language": "ar"}, NOW)
        await unit.people.save(ANNA, {"language": "pl"}, NOW + 5)
    async with storage.read() as unit:
        stored = await unit.people.load(ANNA)
        assert stored and (stored.state, stored.created, stored.updated) == ({"language": "pl"}, NOW, NOW + 5)
    async with storage.write() as unit:
        await unit.people.forget(ANNA)
    async with storage.read() as unit:
        assert await unit.people.load(ANNA) is None
        assert await unit.people.load(BOB)


async def test_a_transaction_is_all_or_nothing(storage: Storage) -> None:
    with pytest.raises(ZeroDivisionError):
        async with storage.write() as unit:
            await unit.people.save(ANNA, {}, NOW)
            await unit.outbox.put(1, 0, [out(ANNA, "a")], NOW)
            raise ZeroDivisionError
    async with storage.read() as unit:
        assert await unit.people.load(ANNA) is None
        assert await unit.outbox.heads("private", NOW) == []


async def test_an_update_is_kept_once(storage: Storage) -> None:
    async with storage.write() as unit:
        assert await unit.inbox.add(7, ANNA, {"text": "a"}, NOW)
        assert not await unit.inbox.add(7, ANNA, {"text": "other"}, NOW)
        item = await unit.inbox.begin(7)
        assert item and (item.chat, item.payload, item.attempts) == (ANNA, {"text": "a"}, 1)
        await unit.inbox.finish(7)
        assert not await unit.inbox.add(7, ANNA, {"text": "redelivered"}, NOW)
        assert await unit.inbox.begin(7) is None
        assert await unit.inbox.waiting() == 0
        assert await unit.inbox.last() == 7


async def test_inbox_tells_what_was_begun_and_still_waits(storage: Storage) -> None:
    async with storage.write() as unit:
        for number in (1, 2, 3):
            await unit.inbox.add(number, ANNA + number, {}, NOW)
        assert await unit.inbox.begun() == set()
        await unit.inbox.begin(1)
        await unit.inbox.begin(3)
        await unit.inbox.finish(1)
    async with storage.read() as unit:
        assert await unit.inbox.begun() == {3}


async def test_inbox_heads_are_the_oldest_of_each_chat(storage: Storage) -> None:
    async with storage.write() as unit:
        for number, chat in ((1, ANNA), (2, ANNA), (3, BOB), (4, ANNA), (5, BOB)):
            await unit.inbox.add(number, chat, {}, NOW)
        assert await unit.inbox.heads() == [(1, ANNA), (3, BOB)]
        await unit.inbox.finish(1)
        assert await unit.inbox.heads() == [(2, ANNA), (3, BOB)]
        assert await unit.inbox.heads(limit=1) == [(2, ANNA)]


async def test_attempts_survive(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.inbox.add(1, ANNA, {}, NOW)
    for attempt in (1, 2, 3):
        async with storage.write() as unit:
            item = await unit.inbox.begin(1)
            assert item and item.attempts == attempt


async def test_the_outbox_keeps_the_order_of_each_chat_and_never_doubles(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.outbox.put(1, 0, [out(ANNA, "a"), out(ANNA, "b"), out(BOB, "c")], NOW)
        await unit.outbox.put(1, 0, [out(ANNA, "again"), out(ANNA, "again")], NOW)
        await unit.outbox.put(2, 0, [out(STAFF, "s", lane="staff")], NOW)
    async with storage.write() as unit:
        heads = await unit.outbox.heads("private", NOW)
        assert [(item.out.chat, item.out.payload["text"]) for item in heads] == [(ANNA, "a"), (BOB, "c")]
        assert [item.out.payload["text"] for item in await unit.outbox.heads("staff", NOW)] == ["s"]
        await unit.outbox.sent(heads[0].id, 11, NOW)
        heads = await unit.outbox.heads("private", NOW)
        assert sorted(item.out.payload["text"] for item in heads) == ["b", "c"]


async def test_a_later_head_holds_back_its_chat_only(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.outbox.put(1, 0, [out(ANNA, "a"), out(ANNA, "b"), out(BOB, "c")], NOW)
        first = (await unit.outbox.heads("private", NOW))[0]
        await unit.outbox.later(first.id, NOW + 10)
        assert [i.out.payload["text"] for i in await unit.outbox.heads("private", NOW)] == ["c"]
        assert [i.out.payload["text"] for i in await unit.outbox.heads("private", NOW + 10)] == ["a", "c"]


async def test_what_was_being_sent_at_a_crash_is_offered_again_and_marked(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.outbox.put(1, 0, [out(ANNA, "a")], NOW)
        first = (await unit.outbox.heads("private", NOW))[0]
        assert not first.resumed
        assert await unit.outbox.sending(first.id)
    async with storage.write() as unit:
        again = (await unit.outbox.heads("private", NOW))[0]
        assert again.resumed and again.attempts == 1
        await unit.outbox.sent(again.id, 5, NOW)
        assert not await unit.outbox.sending(again.id)


async def test_only_messages_to_keep_are_remembered_for_removal(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.outbox.put(1, 0, [out(ANNA, "a", keep=True), out(BOB, "b")], NOW)
        for number, item in enumerate(await unit.outbox.heads("private", NOW), 100):
            await unit.outbox.sent(item.id, number, NOW)
        assert await unit.messages.recent(ANNA, NOW - 10) == [100]
        assert await unit.messages.recent(ANNA, NOW + 10) == []
        assert await unit.messages.recent(BOB, NOW - 10) == []


async def test_the_queue_of_a_blocked_chat_is_dropped(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.outbox.put(1, 0, [out(ANNA, "a"), out(ANNA, "b"), out(BOB, "c")], NOW)
        assert await unit.outbox.drop_chat(ANNA) == 2
        assert [i.out.chat for i in await unit.outbox.heads("private", NOW)] == [BOB]
        assert await unit.outbox.waiting("private") == 1


async def test_everything_that_waits_for_a_group_can_be_seen_and_moved(storage: Storage) -> None:
    def post(word: str, chat: int = STAFF) -> Outgoing:
        return out(chat, word, lane="staff", not_before=NOW + 60)

    async with storage.write() as unit:
        await unit.outbox.put(1, 0, [post("a"), out(ANNA, "x"), post("b"), post("c", -2), post("d")], NOW)
        first = (await unit.outbox.queue("staff", STAFF))[0]
        assert await unit.outbox.sending(first.id)
        await unit.outbox.drop((await unit.outbox.queue("staff", STAFF))[1].id)
    async with storage.read() as unit:
        waiting = await unit.outbox.queue("staff", STAFF)
        assert [(i.out.payload["text"], i.resumed, i.out.not_before) for i in waiting] == [
            ("a", True, NOW + 60),
            ("d", False, NOW + 60),
        ]
        assert [i.id for i in await unit.outbox.queue("staff", STAFF, limit=1)] == [first.id]
        assert await unit.outbox.queue("private", STAFF) == []
        assert sorted(await unit.outbox.chats("staff")) == [STAFF, -2]
    async with storage.write() as unit:
        await unit.outbox.move(STAFF, -3)
        assert [i.out.payload["text"] for i in await unit.outbox.heads("staff", NOW)] == ["a"]
        assert [i.out.payload["text"] for i in await unit.outbox.queue("staff", -3)] == ["a", "d"]
        assert await unit.outbox.queue("staff", STAFF) == []


async def test_a_group_with_new_numbers_shows_none_of_its_teams_cases(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(open_case("C1", topic=5))
        await unit.cases.open(replace(open_case("C2", BOB, topic=6), kind="protection"))
        ids = [await unit.said.add(CaseMessage(number, "person", staff_message=9)) for number in ("C1", "C2")]
        await unit.cases.show_in("C1", 5, 7)
        before = await unit.said.stand("C1")
        await unit.cases.hide("general")
        one, two = await unit.cases.find("C1"), await unit.cases.find("C2")
        assert one and two and (one.topic, one.card, two.topic) == (None, None, 6)
        kept = [await unit.said.find(number) for number in ids]
        assert [each.staff_message for each in kept if each] == [None, 9]
        assert await unit.said.stand("C1") != before


def open_case(number: str, chat: int = ANNA, **more: object) -> Case:
    return Case(number, chat, "general", "queue", {"language": "uk"}, opened=NOW, **more)  # type: ignore[arg-type]


async def test_of_two_counsellors_who_press_at_once_one_gets_the_case(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(open_case("K7M2QX"))

    async def press(counsellor: int) -> bool:
        async with storage.write() as unit:
            return await unit.cases.take("K7M2QX", counsellor, NOW + counsellor)

    got = await asyncio.gather(*(press(counsellor) for counsellor in range(1, 6)))
    assert sorted(got) == [False] * 4 + [True]
    owner = got.index(True) + 1
    async with storage.write() as unit:
        assert await unit.cases.take("K7M2QX", owner, NOW + 99), "who has it may press again"
        case = await unit.cases.find("K7M2QX")
        assert case and (case.status, case.owner, case.taken) == ("counsellor", owner, NOW + owner)
        assert await unit.counsellors.load() == {owner: 1}
        await unit.cases.give("K7M2QX", 77, NOW + 200)
        case = await unit.cases.find("K7M2QX")
        assert case and (case.owner, case.taken) == (77, NOW + owner), "the first answer counts as the wait"
        assert await unit.cases.waits(NOW) == [owner]
        await unit.cases.change("K7M2QX", "closed", NOW + 300, "helped")
        assert not await unit.cases.take("K7M2QX", 77, NOW + 301)
        assert await unit.counsellors.load() == {}


async def test_who_waits_since_when(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(open_case("K7M2QX"))
        await unit.cases.wait("K7M2QX", NOW + 50)
        assert (await unit.cases.find("K7M2QX")).waiting == NOW  # type: ignore[union-attr]
        await unit.cases.take("K7M2QX", 1, NOW + 60)
        await unit.cases.wait("K7M2QX", None)
        await unit.cases.wait("K7M2QX", NOW + 70)
        await unit.cases.wait("K7M2QX", NOW + 80)
        await unit.cases.told("K7M2QX", NOW + 90)
        await unit.cases.raised("K7M2QX", NOW + 91)
        await unit.cases.snooze("K7M2QX", NOW + 500)
        case = await unit.cases.find("K7M2QX")
        assert case and (case.waiting, case.told, case.raised, case.snoozed) == (
            NOW + 70,
            NOW + 90,
            NOW + 91,
            NOW + 500,
        )
        await unit.cases.change("K7M2QX", "queue", NOW + 600)
        case = await unit.cases.find("K7M2QX")
        assert case and (case.owner, case.waiting, case.told, case.raised, case.snoozed) == (
            None,
            NOW + 70,
            None,
            None,
            None,
        )
        await unit.cases.change("K7M2QX", "bot", NOW + 700)
        assert (await unit.cases.find("K7M2QX")).waiting is None  # type: ignore[union-attr]


async def test_a_closed_case_is_opened_again(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(open_case("K7M2QX"))
        await unit.cases.show_in("K7M2QX", 42, 43)
        await unit.cases.change("K7M2QX", "closed", NOW + DAY, "no answer")
        assert await unit.cases.closed_since(ANNA, NOW + DAY + 1) is None
        assert await unit.cases.closed_since(BOB, NOW) is None
        found = await unit.cases.closed_since(ANNA, NOW)
        assert found and (found.number, found.reason) == ("K7M2QX", "no answer")
        assert await unit.cases.every_open() == []
        await unit.cases.reopen("K7M2QX", {"language": "ro"}, NOW + 2 * DAY)
        case = await unit.cases.of(ANNA)
        assert case and (case.status, case.language, case.closed, case.reason, case.waiting) == (
            "queue",
            "ro",
            None,
            None,
            NOW + 2 * DAY,
        )
        assert (case.topic, case.card) == (42, 43)


async def test_teams_see_their_own_cases(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(open_case("K7M2QX"))
        await unit.cases.open(Case("P3R9WZ", BOB, "protection", "queue", {}, opened=NOW + 1))
        assert [case.number for case in await unit.cases.every_open()] == ["K7M2QX", "P3R9WZ"]
        assert [case.number for case in await unit.cases.every_open("general")] == ["K7M2QX"]
        assert [case.number for case in await unit.cases.every_open("protection")] == ["P3R9WZ"]


async def test_what_was_said_in_a_case(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(open_case("K7M2QX"))
        first = await unit.said.add(CaseMessage("K7M2QX", "person", "де їжа?", language="uk", at=NOW))
        second = await unit.said.add(CaseMessage("K7M2QX", "counsellor", "hello", who=3, at=NOW + 1))
        await unit.said.add(CaseMessage("OTHER", "note", "x", at=NOW))
        before = await unit.said.stand("K7M2QX")
        await unit.said.lies(first, person=11, staff=21)
        await unit.said.lies(second, staff=22)
        await unit.said.fate(second, "delivered")
        await unit.said.edit(first, "де поїсти?", {"en": "where to eat?"})
        assert await unit.said.stand("K7M2QX") != before
    async with storage.read() as unit:
        said = await unit.said.of("K7M2QX")
        assert [(each.id, each.text, each.fate) for each in said] == [
            (first, "де поїсти?", "waiting"),
            (second, "hello", "delivered"),
        ]
        assert (said[0].language, said[0].translations, said[1].who) == ("uk", {"en": "where to eat?"}, 3)
        assert [each.id for each in await unit.said.of("K7M2QX", after=first)] == [second]
        assert await unit.said.at_person("K7M2QX", 11) == said[0]
        assert await unit.said.at_staff("K7M2QX", 22) == said[1]
        assert await unit.said.at_staff("OTHER", 22) is None
        assert await unit.said.find(9999) is None
    async with storage.write() as unit:
        assert (await unit.kept_about(ANNA))["case_messages"] == "2"
        await unit.erase(ANNA)
        assert await unit.said.of("K7M2QX") == []
        assert len(await unit.said.of("OTHER")) == 1


async def test_conversations_go_with_their_closed_case(storage: Storage) -> None:
    async with storage.write() as unit:
        for number, age in (("OLD", 40), ("NEW", 3)):
            await unit.cases.open(open_case(number))
            await unit.said.add(CaseMessage(number, "person", "words", at=NOW))
            await unit.cases.change(number, "closed", NOW - age * DAY)
        purged = await unit.purge(NOW, DAYS)
        assert purged.rows["case message"] == 1
        assert await unit.said.of("OLD") == [] and len(await unit.said.of("NEW")) == 1


async def test_counsellors_are_kept_found_and_removed(storage: Storage) -> None:
    async with storage.write() as unit:
        olena = await unit.counsellors.save(
            Counsellor("Olena", telegram=5_551, languages=("uk", "ro"), needs=("legal",), gender="woman")
        )
        amir = await unit.counsellors.save(
            Counsellor("Amir", operator="amir", teams=("general", "protection"))
        )
        found = await unit.counsellors.by_telegram(5_551)
        assert found and (found.id, found.name, found.languages, found.gender) == (
            olena,
            "Olena",
            ("uk", "ro"),
            "woman",
        )
        assert await unit.counsellors.by_telegram(5_552) is None
        by_name = await unit.counsellors.by_operator("amir")
        assert by_name and by_name.id == amir and by_name.teams == ("general", "protection")
        await unit.counsellors.save(replace(by_name, cap=2, present=False, hours="Mo-Fr 09:00-12:00"))
        await unit.counsellors.seen(amir, NOW)
        changed = await unit.counsellors.find(amir)
        assert changed and (changed.cap, changed.present, changed.hours, changed.seen) == (
            2,
            False,
            "Mo-Fr 09:00-12:00",
            NOW,
        )
        assert [each.name for each in await unit.counsellors.every()] == ["Amir", "Olena"]
        await unit.cases.open(open_case("K7M2QX"))
        await unit.cases.take("K7M2QX", olena, NOW)
        await unit.counsellors.remove(olena)
        assert await unit.counsellors.find(olena) is None
        case = await unit.cases.find("K7M2QX")
        assert case and (case.status, case.owner) == ("counsellor", None), (
            "everybody is told when it goes back"
        )


async def test_an_outside_desk_finds_its_case_again(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(open_case("K7M2QX"))
        await unit.cases.show_outside("K7M2QX", 12, 34)
        found = await unit.cases.outside(12)
        assert found and (found.number, found.outside, found.contact) == ("K7M2QX", 12, 34)
        assert await unit.cases.outside(13) is None
        await unit.cases.change("K7M2QX", "closed", NOW - 40 * DAY)
        assert (await unit.purge(NOW, DAYS)).contacts == (34,)


async def test_a_group_that_moved_is_remembered(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.groups.moved(STAFF, STAFF - 1)
        await unit.groups.moved(STAFF, STAFF - 2)
        assert await unit.groups.every() == {STAFF: STAFF - 2}


async def test_a_case_goes_its_way(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.cases.open(Case("K7M2QX", ANNA, "general", "queue", {"needs": ["food"]}, opened=NOW))
        await unit.cases.open(Case("P3R9WZ", BOB, "protection", "queue", {}, opened=NOW))
        assert await unit.cases.waiting() == 2
        await unit.cases.show_in("K7M2QX", 42)
        await unit.cases.show_in("P3R9WZ", 42)
        found = await unit.cases.in_topic(False, 42)
        assert found and found.number == "K7M2QX" and found.detail == {"needs": ["food"]}
        assert (await unit.cases.in_topic(True, 42)).number == "P3R9WZ"  # type: ignore[union-attr]
        await unit.cases.give("K7M2QX", 1, NOW + 60)
        await unit.cases.give("K7M2QX", 1, NOW + 90)
        taken = await unit.cases.of(ANNA)
        assert taken and (taken.status, taken.taken) == ("counsellor", NOW + 60)
        await unit.cases.audit("K7M2QX", "took", 999, NOW)
        await unit.cases.change("K7M2QX", "closed", NOW + 100)
        assert await unit.cases.of(ANNA) is None
        assert (await unit.cases.find("K7M2QX")).closed == NOW + 100  # type: ignore[union-attr]


async def test_feedback_is_counted(storage: Storage) -> None:
    async with storage.write() as unit:
        for kind in ("good", "closed", "closed"):
            await unit.feedback.add("service:1", kind, NOW)
        assert await unit.feedback.counts("service:1") == {"good": 1, "closed": 2}
        assert await unit.feedback.counts("service:2") == {}


async def test_erasing_leaves_nothing_of_one_person_and_everything_of_another(storage: Storage) -> None:
    async with storage.write() as unit:
        for number, chat in enumerate((ANNA, BOB), 1):
            await unit.people.save(chat, {"language": "uk"}, NOW)
            await unit.messages.remember(chat, 5, NOW)
            await unit.outbox.put(
                number, 0, [out(chat, "a"), out(STAFF, "said", lane="staff", case=f"C{number}")], NOW
            )
            await unit.cases.open(Case(f"C{number}", chat, "general", "queue", {}, opened=NOW))
    async with storage.write() as unit:
        assert [case.number for case in await unit.erase(ANNA)] == ["C1"]
    async with storage.read() as unit:
        assert await unit.kept_about(ANNA) == {}
        assert set(await unit.kept_about(BOB)) == {"since", "updated", "messages", "case"}
        assert [i.out.chat for i in await unit.outbox.heads("private", NOW)] == [BOB]
        assert [i.out.case for i in await unit.outbox.heads("staff", NOW)] == ["C2"]


async def test_retention_removes_what_is_due_and_nothing_else(storage: Storage) -> None:
    async with storage.write() as unit:
        await unit.people.save(ANNA, {}, NOW - 91 * DAY)
        await unit.people.save(BOB, {}, NOW - 89 * DAY)
        for number, age in (("OLD", 31), ("NEW", 29)):
            await unit.cases.open(
                Case(number, ANNA, "general", "queue", {}, topic=len(number) + age, opened=NOW - 99 * DAY)
            )
            await unit.cases.change(number, "closed", NOW - age * DAY)
        await unit.cases.open(Case("STILL", BOB, "general", "queue", {}, opened=NOW - 99 * DAY))
        await unit.outbox.put(1, 0, [out(ANNA, "old")], NOW - 3 * DAY)
        await unit.outbox.put(2, 0, [out(BOB, "new")], NOW - DAY)
        await unit.messages.remember(BOB, 1, NOW - 3 * DAY)
        await unit.messages.remember(BOB, 2, NOW - DAY)
        await unit.feedback.add("service:1", "good", NOW - 366 * DAY)
        await unit.feedback.add("service:1", "good", NOW - 300 * DAY)
        await unit.inbox.add(1, ANNA, {}, NOW - 9 * DAY)
        await unit.inbox.finish(1)
        await unit.inbox.add(2, ANNA, {}, NOW - 9 * DAY)
    async with storage.write() as unit:
        purged = await unit.purge(NOW, DAYS)
        assert purged.topics == (("general", 34),)
    async with storage.read() as unit:
        assert await unit.people.load(ANNA) is None and await unit.people.load(BOB)
        assert await unit.cases.find("OLD") is None
        assert await unit.cases.find("NEW") and await unit.cases.find("STILL")
        assert [i.out.chat for i in await unit.outbox.heads("private", NOW)] == [BOB]
        assert await unit.messages.recent(BOB, 0) == [2]
        assert await unit.feedback.counts("service:1") == {"good": 1}
        assert await unit.inbox.heads() == [(2, ANNA)]


async def test_many_writers_wait_for_each_other(storage: Storage) -> None:
    async def write(number: int) -> None:
        async with storage.write() as unit:
            await unit.inbox.add(number, ANNA, {"n": number}, NOW)
            await asyncio.sleep(0)
            await unit.people.save(ANNA, {"n": number}, NOW)

    await asyncio.gather(*(write(number) for number in range(30)))
    async with storage.read() as unit:
        assert await unit.inbox.waiting() == 30
