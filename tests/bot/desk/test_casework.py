"""What counsellors do with cases: who gets one, what reaches the person and what does not, what colleagues see."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.conversations import Incoming
from bot.conversations.casework import Deed
from bot.conversations.performer import TurnPerformer
from bot.conversations.plan import Plan
from bot.dialogue.types import ForwardToCase, PositionShared, State
from bot.storage import Counsellor
from bot.storage import tables as t
from bot.texts import texts as person_texts
from tests.bot.desk.team import ANNA, BOHDAN, MARIA, PETRO, Team, of_kind, texts
from tests.bot.world import KITCHEN, PROTECTION, STAFF

EN = person_texts("en").format


async def test_of_two_who_press_take_together_one_gets_the_case(team: Team) -> None:
    case = await team.asks()
    await asyncio.gather(team.presses(case, "take"), team.presses(case, "take", who=PETRO))
    sent = await team.queued()
    owner = (await team.case(case)).owner
    winners = [who for who in (MARIA, PETRO) if (await team.counsellor(who)).id == owner]  # type: ignore[union-attr]
    assert len(winners) == 1
    name = (await team.counsellor(winners[0])).name  # type: ignore[union-attr]
    assert f"{name} already has this case." in texts(sent, STAFF)
    assert len([text for text in texts(sent, ANNA) if text == EN("case-joined")]) == 1


async def test_nobody_takes_more_than_their_cap_not_even_at_the_same_moment(team: Team) -> None:
    cases = [await team.asks(ANNA), await team.asks(BOHDAN)]
    await team.writes(cases[0], "// hello")
    maria = await team.counsellor(MARIA)
    assert maria is not None and maria.name == "Counsellor 1" and maria.teams == ("general",)
    async with team.storage.write() as unit:
        await unit.counsellors.save(Counsellor("Maria", MARIA, cap=1, id=maria.id))
    maria = await team.counsellor(MARIA)
    assert maria is not None
    work = team.conversations.casework
    outcomes = await asyncio.gather(*(work.do(case.number, maria, Deed("take")) for case in cases))
    assert sorted(outcomes) == ["done", "full"]
    assert sorted([(await team.case(case)).status for case in cases]) == ["counsellor", "queue"]


async def test_words_of_who_does_not_have_the_case_go_to_nobody_and_are_marked(team: Team) -> None:
    case = await team.asks()
    first = await team.writes(case, "hello?")
    second = await team.writes(case, "anybody?")
    sent = await team.queued()
    assert texts(sent, ANNA) == []
    marks = of_kind(sent, "mark")
    assert [(out.payload["message"], out.payload["fate"]) for out in marks] == [
        (first, "unsent"),
        (second, "unsent"),
    ]
    assert len([text for text in texts(sent, STAFF) if "Press “Take” first" in text]) == 1, "said once"
    assert [(row.text, row.fate, row.side) for row in await team.rows(case)] == [
        ("hello?", "unsent", "counsellor"), ("anybody?", "unsent", "counsellor"),
    ]  # fmt: skip
    await team.presses(case, "take", who=PETRO)
    await team.writes(case, "I am not the one")
    assert not any("not the one" in text for text in texts(await team.queued(), ANNA))


async def test_what_the_owner_writes_arrives_and_ends_the_waiting(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    assert (await team.case(case)).waiting == team.now.timestamp()
    await team.writes(case, "Good day, tell me please")
    sent = await team.queued()
    assert texts(sent, ANNA)[-1] == "👤 Good day, tell me please"
    assert (await team.case(case)).waiting is None
    (row,) = await team.rows(case)
    assert (row.side, row.fate, row.language) == ("counsellor", "delivered", "en") and row.person_message
    await team.later(minutes=5)
    await team.says(ANNA, "my papers are gone")
    sent = await team.queued()
    (post,) = of_kind(sent, "case")
    assert post.payload["said"] and "my papers are gone" in texts(sent, STAFF)[0]
    row = (await team.rows(case))[-1]
    assert (row.side, row.text, row.language, row.fate) == ("person", "my papers are gone", "en", "delivered")
    assert (await team.case(case)).waiting == team.now.timestamp()


async def test_notes_stay_among_colleagues(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    await team.writes(case, "//she is afraid")
    await team.writes(case, "// a plan of the house", kind="staff_file", file="photo")
    sent = await team.queued()
    assert sent == [], "the topic shows them already, the person never"
    assert [(row.side, row.kind, row.text) for row in await team.rows(case)] == [
        ("note", "text", "she is afraid"), ("note", "photo", "a plan of the house"),
    ]  # fmt: skip


@pytest.mark.parametrize("file", ["photo", "voice", "document"])
async def test_files_go_both_ways_by_copy_and_only_where_they_lie_is_kept(team: Team, file: str) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    there = await team.writes(case, "", kind="staff_file", file=file)
    (copy,) = await team.queued()
    assert copy.chat == ANNA and copy.payload["kind"] == "copy" and copy.payload["message"] == there
    here = await team.does(Incoming("file", ANNA, 77, file, "en", caption="look"))
    copies = of_kind(await team.queued(), "case_copy")
    assert copies[0].payload["message"] == here and copies[0].payload["from"] == ANNA
    assert [(row.side, row.kind) for row in await team.rows(case)] == [("counsellor", file), ("person", file)]


async def test_a_position_goes_both_ways_by_copy_and_is_kept_nowhere(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    there = await team.writes(case, "", kind="staff_file", file="position")
    (copy,) = await team.queued()
    assert copy.payload | {"said": 0} == {"kind": "copy", "from": STAFF, "message": there, "said": 0}
    work, plan = team.conversations, Plan(ANNA)
    shared = Incoming("position", ANNA, 78)
    event = PositionShared(51.2465, 22.5684)
    performer = TurnPerformer(work.storage, work.desk, work.views, plan, event, shared, team.now)
    await performer.perform(ForwardToCase(case.number), State())
    await work.commit(None, plan)
    (copy,) = of_kind(await team.queued(), "case_copy")
    assert (copy.payload["from"], copy.payload["message"]) == (ANNA, 78)
    row = (await team.rows(case))[-1]
    assert (row.kind, row.text, row.person_message) == ("position", "", 78)
    assert "51.2" not in repr(row) + repr(copy)


async def test_the_queue_is_listed_in_the_group_the_most_urgent_first(team: Team) -> None:
    first = await team.asks(ANNA)
    await team.later(minutes=20)
    second = await team.asks(BOHDAN, "crisis")
    hidden = await team.asks(5_550_000_103, "protection")
    await team.does(Incoming("staff_text", STAFF, 5, "/queue", who=MARIA))
    (said,) = texts(await team.queued(), STAFF)
    _title, *lines = said.split("\n")
    assert [line.split(" · ")[0] for line in lines] == [f"❗ {second.number}", first.number]
    assert lines[1].endswith("since 11:00") and hidden.number not in said
    for case in (first, second):
        await team.presses(case, "take")
    await team.arrives()
    await team.does(Incoming("staff_text", STAFF, 6, "/queue", who=MARIA))
    assert texts(await team.queued(), STAFF) == ["Nobody waits."]


async def test_a_case_is_handed_to_a_colleague_who_is_there_and_has_room(team: Team) -> None:
    case = await team.asks()
    await team.writes(case, "// me too", who=PETRO)
    petro = await team.counsellor(PETRO)
    assert petro is not None
    await team.presses(case, "take")
    await team.arrives()
    await team.presses(case, "more", "transfer")
    (menu,) = of_kind(await team.queued(), "case_card")
    labels = [button["text"] for row in menu.payload["rows"] for button in row]
    assert labels == [petro.name, "Back to the queue", "◂ Back"], "oneself is no colleague"
    await team.presses(case, "to", str(petro.id))
    sent = await team.queued()
    assert (await team.case(case)).owner == petro.id and f"Handed over to {petro.name}." in texts(sent, STAFF)
    await team.writes(case, "mine no longer")
    assert texts(await team.queued(), ANNA) == []
    await team.writes(case, "hello from me", who=PETRO)
    assert texts(await team.queued(), ANNA) == ["👤 hello from me"]

    await team.writes(case, "/away")
    maria = await team.counsellor(MARIA)
    assert maria is not None and not maria.present
    await team.presses(case, "more", "transfer", who=PETRO)
    assert "No colleague is here who could take one more case." in texts(await team.queued(), STAFF)


async def test_back_to_the_queue_and_back_to_the_bot_are_told_to_both(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    await team.writes(case, "/queue")
    sent = await team.queued()
    assert texts(sent, ANNA) == [EN("case-requeued")] and "Back in the queue." in texts(sent, STAFF)
    found = await team.case(case)
    assert (found.status, found.owner) == ("queue", None) and found.waiting
    await team.presses(case, "take")
    await team.arrives()
    await team.presses(case, "bot")
    sent = await team.queued()
    assert EN("case-back") in texts(sent, ANNA)[0]
    assert any(text.startswith("Handed back to the bot") for text in texts(sent, STAFF))


async def test_a_case_is_put_off_and_comes_back_when_the_person_writes(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.writes(case, "/snooze 2h")
    assert (await team.case(case)).snoozed == (team.now + timedelta(hours=2)).timestamp()
    await team.presses(case, "snooze", "tomorrow")
    until = datetime.fromtimestamp((await team.case(case)).snoozed or 0, ZoneInfo("Europe/Bucharest"))
    assert (until.hour, until.date()) == (9, datetime(2026, 11, 24).date())
    await team.presses(case, "wake")
    assert (await team.case(case)).snoozed is None
    await team.presses(case, "snooze", "1h")
    await team.arrives()
    await team.says(ANNA, "I am back already")
    sent = await team.queued()
    assert (await team.case(case)).snoozed is None and "No longer put off." in texts(sent, STAFF)


async def test_a_case_closed_with_a_reason_is_the_same_one_when_the_person_comes_back_soon(
    team: Team,
) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.writes(case, "/close passed on")
    sent = await team.queued()
    found = await team.case(case)
    assert (found.status, found.reason) == ("closed", "passed_on")
    assert of_kind(sent, "topic_close") and "Passed on to another organisation" in texts(sent, STAFF)[-2]
    assert of_kind(sent, "case_card")[-1].payload["rows"] == []
    await team.later(days=6)
    again = await team.asks(kind="crisis")
    assert again.number == case.number and (again.status, again.kind, again.owner) == (
        "queue",
        "crisis",
        None,
    )
    back = [out for _, out in team.sent if out.payload.get("case") == case.number][-3:]
    assert [out.payload["kind"] for out in back] == ["topic_reopen", "case_card", "case"]
    await team.presses(again, "take")
    await team.writes(again, "/close helped")
    await team.later(days=8)
    assert (await team.asks()).number != case.number


async def test_bare_close_asks_for_the_reason(team: Team) -> None:
    case = await team.asks()
    await team.writes(case, "/close")
    (asked,) = of_kind(await team.queued(), "case")
    data = [button["data"] for row in asked.payload["rows"] for button in row]
    assert f"desk:close:{case.number}:abuse" in data and (await team.case(case)).status == "queue"


async def test_a_service_is_found_with_a_command_and_sent_in_the_persons_language(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    await team.writes(case, "/card food")
    (hits,) = of_kind(await team.queued(), "case")
    ((button,),) = hits.payload["rows"]
    assert button == {"text": "Warm kitchen <1>", "data": f"desk:card:{case.number}:{KITCHEN}"}
    assert len(button["data"].encode()) <= 64
    await team.does(Incoming("staff_button", STAFF, 1, button["data"], who=MARIA))
    sent = await team.queued()
    (card,) = [out for out in sent if out.chat == ANNA]
    assert "Soup &amp; bread" in card.payload["html"] and card.payload["said"]
    assert any("sent a service: Warm kitchen <1>" in text for text in texts(sent, STAFF))
    (row,) = await team.rows(case)
    assert (row.kind, row.text, row.fate) == ("card", "Warm kitchen <1>", "delivered")
    await team.presses(case, "card", "11111111-1111-1111-1111-111111111111")
    sent = await team.queued()
    assert texts(sent, ANNA) == [] and texts(sent, STAFF) == [
        "There is no such service, or it is not shown to people. Nothing was sent."
    ]


async def test_a_ready_reply_is_sent_in_the_persons_language(team: Team) -> None:
    await team.does(Incoming("button", ANNA, 5, "v1:lang:uk", "uk"))
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    await team.presses(case, "more", "canned")
    (menu,) = of_kind(await team.queued(), "case_card")
    assert [b["data"] for b in menu.payload["rows"][0]] == [
        f"desk:canned:{case.number}:hello", f"desk:canned:{case.number}:wait",
    ]  # fmt: skip
    await team.presses(case, "canned", "hello")
    sent = await team.queued()
    assert texts(sent, ANNA) == ["👤 Добрий день, чим допомогти?"]
    assert any("Добрий день" in text for text in texts(sent, STAFF)), "colleagues see what was sent"
    assert of_kind(sent, "case_card"), "the usual buttons are back"
    await team.presses(case, "canned", "nothing")
    assert texts(await team.queued(), STAFF) == ["There is no such ready reply. Nothing was sent."]


async def test_the_person_is_asked_for_a_place_in_their_language(team: Team) -> None:
    await team.does(Incoming("button", ANNA, 5, "v1:lang:uk", "uk"))
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    await team.writes(case, "/place")
    (asked,) = [out for out in await team.queued() if out.chat == ANNA]
    assert asked.payload["keyboard"] == "position"
    assert person_texts("uk").format("case-ask-place") in asked.payload["html"]


async def test_the_console_does_the_same_and_the_topic_shows_it(team: Team) -> None:
    case = await team.asks()
    async with team.storage.write() as unit:
        number = await unit.counsellors.save(Counsellor("Olha", operator="olha"))
        olha = await unit.counsellors.find(number)
    assert olha is not None
    work = team.conversations.casework
    assert await work.do(case.number, olha, Deed("say", "too early")) == "not_yours"
    assert await team.rows(case) == []
    assert await work.do(case.number, olha, Deed("take")) == "done"
    await team.arrives()
    said = Deed("say", "Good day", translations={"en": "Guten Tag"})
    assert await work.do(case.number, olha, said) == "done"
    sent = await team.queued()
    assert texts(sent, ANNA) == [f"👤 Good day\n\n{EN('machine-translation')}\n Guten Tag"]
    assert texts(sent, STAFF) == ["👤 Olha: Good day"]
    assert await work.do("ZZZZZZ", olha, Deed("take")) == "gone"
    assert await work.do((await team.asks(BOHDAN, "protection")).number, olha, Deed("take")) == "not_allowed"
    assert await work.do(case.number, olha, Deed("close", "helped")) == "done"
    assert await work.do(case.number, olha, Deed("say", "late")) == "closed"


async def test_changes_of_a_counsellor_reach_the_person(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    there = await team.writes(case, "come at 10")
    await team.arrives()
    (row,) = await team.rows(case)
    await team.writes(case, "come at 11", kind="staff_edited", message_id=there)
    (edit,) = await team.queued()
    assert edit.chat == ANNA and edit.payload == {
        "kind": "edit",
        "message": row.person_message,
        "html": "👤 come at 11",
    }
    await team.writes(case, "// hm", kind="staff_edited", message_id=there)
    sent = await team.queued()
    assert texts(sent, ANNA) == [] and (await team.rows(case))[0].text == "come at 11"
    await team.writes(case, "come never", kind="staff_edited", message_id=there, who=PETRO)
    assert await team.queued() == []
    soon = await team.writes(case, "at the door")
    await team.writes(case, "at the gate", kind="staff_edited", message_id=soon)
    assert texts(await team.queued(), ANNA) == ["👤 at the door", "👤 at the gate"], (
        "the first was still on its way"
    )


async def test_changes_of_a_person_reach_the_topic(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    await team.arrives()
    here = await team.says(ANNA, "room 4")
    await team.arrives()
    (row,) = await team.rows(case)
    await team.does(Incoming("edited", ANNA, here, "room 5", "en"))
    (edit,) = await team.queued()
    assert edit.payload["kind"] == "case_edit" and edit.payload["message"] == row.staff_message
    assert texts([edit], STAFF) == ["💬 room 5"] and (await team.rows(case))[0].text == "room 5"
    there = await team.says(ANNA, "room 6")
    await team.does(Incoming("edited", ANNA, there, "room 7", "en"))
    assert "💬 edited: room 7" in texts(await team.queued(), STAFF)
    await team.presses(case, "bot")
    await team.arrives()
    await team.does(Incoming("edited", ANNA, here, "room 8", "en"))
    sent = await team.queued()
    assert texts(sent, STAFF) == [] and texts(sent, ANNA) == [EN("edited")]


async def test_a_protection_case_leaks_nothing(team: Team) -> None:
    await team.says(ANNA, "food")
    case = await team.asks(kind="protection")
    async with team.storage.write() as unit:  # even if a summary ever held more
        await unit.cases.reopen(case.number, {"language": "en", "needs": ["food"], "town": "Lublin"}, 1.0)
    await team.presses(case, "take", chat=PROTECTION)
    await team.says(ANNA, "he keeps my passport")
    await team.does(Incoming("file", ANNA, 88, "photo", "en", caption="this is him"))
    maria = await team.counsellor(MARIA)
    assert maria is not None and maria.teams == ("protection",)
    sent = await team.queued()
    everything = [out for _, out in team.sent]
    assert not [out for out in everything if out.chat == STAFF]
    cards = of_kind(everything, "case_card")
    assert len(cards) >= 2 and not any("Lublin" in str(out) or "Food" in str(out) for out in cards)
    words = [
        out.payload["html"] for out in of_kind(sent, "case") if "said" in out.payload or "him" in str(out)
    ]
    assert len(words) == 2 and all("<tg-spoiler>" in html for html in words)
    (copy,) = of_kind(sent, "case_copy")
    assert copy.payload["bare"] is True
    await team.presses(case, "close", "helped", who=PETRO, chat=STAFF)
    assert (await team.case(case)).status == "counsellor", "the other group cannot reach it"


async def test_somebody_who_waits_and_speaks_of_danger_goes_first(team: Team) -> None:
    case = await team.asks()
    again = await team.asks(kind="crisis")
    assert again.number == case.number and again.kind == "crisis"
    shown = texts([out for _, out in team.sent], STAFF)
    assert shown[-1].startswith("The person may be in danger now") and shown[-2].startswith("❗ Case")


async def test_everything_is_written_down(team: Team) -> None:
    case = await team.asks()
    await team.presses(case, "take")
    for text in ("hello", "// note", "/place", "/snooze", "/wake", "/close helped"):
        await team.writes(case, text)
    async with team.storage.read() as unit:
        rows = await unit._connection.execute(select(t.audit.c.action, t.audit.c.who).order_by(t.audit.c.id))
        found = [(row.action, row.who is not None) for row in rows]
    assert found == [
        ("opened", False), ("counsellor", True), ("wrote", True), ("note", True), ("ask_place", True),
        ("snooze", True), ("wake", True), ("closed", True),
    ]  # fmt: skip
