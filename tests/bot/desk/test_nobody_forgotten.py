"""Nobody waits without being told, and nothing goes astray: what happens at the edges of taking, leaving, removing and going quickly."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.conversations.casework import Deed
from bot.conversations.incoming import Incoming
from bot.conversations.ticking import Ticker
from bot.desk.rota import Rota
from bot.settings import DeskSettings
from bot.storage import Case, Counsellor
from bot.texts import texts as texts_in
from tests.bot.desk.team import ANNA, BOHDAN, MARIA, PETRO, Team, texts
from tests.bot.world import STAFF

EN = texts_in("en").format
DAY_AND_NIGHT = DeskSettings(duty="24/7", timezone="UTC")
CLOSED = DeskSettings(duty="off", timezone="UTC")


def ticker(team: Team, settings: DeskSettings = DAY_AND_NIGHT) -> Ticker:
    return Ticker(team.conversations, settings, Rota(settings, "RO"))


async def taken(team: Team, who: int = MARIA) -> Case:
    case = await team.asks()
    await team.presses(case, "take", who=who)
    await team.arrives()
    return await team.case(case)


async def test_who_takes_a_case_that_has_waited_all_night_keeps_it(team: Team) -> None:
    case = await team.asks()
    await team.later(hours=9)
    await team.presses(case, "take")
    await team.later(minutes=1)
    await ticker(team).tick()
    assert (await team.case(case)).status == "counsellor"
    await team.later(minutes=60)
    await ticker(team).tick()
    assert (await team.case(case)).status == "queue", "an hour without a word is too long all the same"


async def test_who_is_handed_a_case_has_as_long_to_answer_as_anybody(team: Team) -> None:
    case = await taken(team)
    await team.presses(case, "take", who=MARIA)
    await team.does(Incoming("staff_text", STAFF, 7_001, "/here", who=PETRO))
    petro = await team.counsellor(PETRO)
    assert petro is not None
    await team.says(ANNA, "are you there")
    await team.later(minutes=59)
    await team.presses(case, "to", str(petro.id))
    await team.later(minutes=2)
    await ticker(team).tick()
    assert (await team.case(case)).owner == petro.id


async def test_the_case_of_a_removed_counsellor_goes_back_and_everybody_is_told(team: Team) -> None:
    case = await taken(team)
    await team.writes(case, "hello")
    await team.arrives()
    maria = await team.counsellor(MARIA)
    assert maria is not None
    async with team.storage.write() as unit:
        await unit.counsellors.remove(maria.id)
    await ticker(team).tick()
    now = await team.case(case)
    assert now.status == "queue" and now.waiting is not None
    sent = await team.queued()
    assert EN("case-requeued") in texts(sent, ANNA)
    assert any("Nobody has it yet" in text for text in texts(sent, STAFF)), "the card shows it"


async def test_a_case_of_somebody_who_left_the_team_goes_back(team: Team) -> None:
    case = await taken(team)
    maria = await team.counsellor(MARIA)
    assert maria is not None
    async with team.storage.write() as unit:
        await unit.counsellors.save(replace(maria, teams=("protection",)))
    await ticker(team).tick()
    assert (await team.case(case)).status == "queue", "they may not even answer it any more"


async def test_nobody_inherits_what_a_removed_counsellor_did(team: Team) -> None:
    async with team.storage.write() as unit:
        first = await unit.counsellors.save(Counsellor("Olena", operator="olena"))
        await unit.counsellors.remove(first)
        second = await unit.counsellors.save(Counsellor("Amir", operator="amir"))
    assert second != first


async def test_who_works_in_the_console_at_night_keeps_the_case(team: Team) -> None:
    case = await team.asks()
    async with team.storage.write() as unit:
        olena = Counsellor("Olena", operator="olena")
        olena = replace(olena, id=await unit.counsellors.save(olena))
    assert await team.conversations.casework.do(case.number, olena, Deed("take")) == "done"
    await ticker(team, CLOSED).tick()
    assert (await team.case(case)).owner == olena.id
    await team.later(minutes=31)
    await ticker(team, CLOSED).tick()
    assert (await team.case(case)).status == "queue"


async def test_the_ticker_looks_again_who_has_the_case(team: Team) -> None:
    case = await team.asks()
    await team.later(minutes=11)
    async with team.conversations.memory.lock(ANNA):
        ticking = asyncio.create_task(ticker(team).tick())
        await asyncio.sleep(0.05)  # it has seen that nobody has the case, and waits for its turn
        async with team.storage.write() as unit:
            new = await unit.counsellors.save(
                Counsellor("Olena", operator="olena", seen=team.now.timestamp())
            )
            assert await unit.cases.take(case.number, new, team.now.timestamp())
    await ticking
    assert (await team.case(case)).owner == new


async def test_putting_off_does_not_leave_somebody_unanswered(team: Team) -> None:
    case = await taken(team)
    await team.says(ANNA, "please help")
    await team.writes(case, "/snooze 999d")
    await team.later(minutes=61)
    await ticker(team).tick()
    assert (await team.case(case)).status == "queue"
    assert EN("case-requeued") in texts(await team.queued(), ANNA)


async def test_a_number_that_a_person_writes_leads_no_answer_to_another_person(team: Team) -> None:
    anna, bohdan = await team.asks(ANNA), await team.asks(BOHDAN)
    for case in (anna, bohdan):
        await team.presses(case, "take")
    await team.arrives()
    await team.says(ANNA, f"before I had the number #{bohdan.number}")
    await team.arrives()
    await team.writes(anna, "your street is safe", answers=f"💬 before I had the number #{bohdan.number}")
    sent = await team.queued()
    assert not any("your street" in text for text in texts(sent, BOHDAN))
    assert any("your street" in text for text in texts(sent, ANNA))
