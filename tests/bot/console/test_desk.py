"""The desk as the console sees it, over a real storage: order, deeds, what people get, who is on the team."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot.console.desk import DeskInbox
from bot.console.store import ReadyStorage
from bot.conversations.ticking import Ticker
from bot.desk.rota import Rota
from bot.desk.translating import Bilingual, Translation
from bot.errors import NotOffered
from bot.settings import DeskSettings
from bot.storage import Case, Counsellor
from knowledge.catalogue.database import open_engine, writing
from knowledge.catalogue.migrations import migrate
from knowledge.console.accounts import operators
from knowledge.console.ports.desk import Colleague, Work
from knowledge.console.roles import Role
from tests.bot.desk.team import ANNA, BEGIN, BOHDAN, MARIA, Team, of_kind, texts, working
from tests.bot.world import KITCHEN, STAFF, Searcher


@dataclass(frozen=True)
class Hit:
    id: str


class Finds:
    """Finds the kitchen, and something that is no longer shown."""

    async def find(self, words: str, **how: Any) -> Sequence[Hit]:
        assert how["kind"] == "services"
        return [Hit(KITCHEN)] if "food" in words else []


class Machine:
    """Writes words backwards; knows no other language pair than English and Ukrainian."""

    async def translate(self, text: str, source: str, target: str) -> Translation:
        if {source, target} != {"en", "uk"}:
            raise NotOffered(source=source, target=target)
        return Translation(" ".join(word[::-1] for word in text.split() if word != "lost7"), "test")

    async def languages(self) -> dict[str, frozenset[str]]:
        return {}


@dataclass
class Room:
    """A team, and the console's view of its desk."""

    team: Team
    inbox: DeskInbox
    running: SimpleNamespace

    async def counsellor(self, name: str, **more: Any) -> Colleague:
        """Somebody with an account of the same name."""
        assert await self.inbox.save(Colleague(name, operator=name, **more)) == ""
        found = await self.inbox.me(name)
        assert found is not None
        return found

    async def stands(self, number: str, who: str = "Olena") -> tuple[str, str]:
        return await self.inbox.stand(who, number), await self.inbox.stand(who)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with working(tmp_path) as team:
        engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'poruch.db'}")
        await migrate(engine)
        async with writing(engine) as connection:
            for name in ("Olena", "Petro", "Ihor"):
                await operators.add(connection, name, Role.VIEWER, BEGIN)
        translator = SimpleNamespace(staff_language="en")
        bot = SimpleNamespace(desk=SimpleNamespace(translator=translator))
        services: Any = SimpleNamespace(engine=engine, search=Searcher(), settings=SimpleNamespace(bot=bot))
        running = SimpleNamespace(conversations=team.conversations)
        storage = ReadyStorage(team.storage)
        inbox = DeskInbox(services, storage, running, Finds(), lambda: team.now, Bilingual(Machine()))  # type: ignore[arg-type]
        yield Room(team, inbox, running)
        await engine.dispose()


async def opened(room: Room, number: str, minutes_ago: float = 0, **more: Any) -> Case:
    """A case that somebody has opened, put into storage as it is."""
    at = room.team.now.timestamp() - 60 * minutes_ago
    case = replace(Case(number, 777 + int(minutes_ago), "general", "queue", opened=at, waiting=at), **more)
    async with room.team.storage.write() as unit:
        await unit.cases.open(case)
    return case


async def test_who_is_in_danger_comes_first_then_who_waits_longer(room: Room) -> None:
    await room.counsellor("Olena", teams=("general", "protection"))
    await opened(room, "2A2A2A", 5)
    await opened(room, "3B3B3B", 40, detail={"needs": ["legal"], "town": "Oradea", "language": "uk"})
    await opened(room, "4C4C4C", 1, kind="crisis")
    await opened(room, "5D5D5D", 90, kind="protection")
    await opened(room, "6E6E6E", 60, status="closed", waiting=None)
    lines = await room.inbox.cases("Olena", "de")
    assert [line.number for line in lines] == ["4C4C4C", "5D5D5D", "3B3B3B", "2A2A2A"]
    assert (lines[2].town, lines[2].language, len(lines[2].needs)) == ("Oradea", "uk", 1)
    assert lines[2].needs[0] != "legal"  # named in the reader's language
    assert lines[3].waiting == datetime.fromtimestamp(BEGIN.timestamp() - 300, UTC)


async def test_among_equal_waits_comes_first_whose_language_is_spoken(room: Room) -> None:
    await room.counsellor("Olena", languages=("uk",))
    await opened(room, "2A2A2A", 5, detail={"language": "ar"})
    await opened(room, "3B3B3B", 2, detail={"language": "uk"})
    assert [line.number for line in await room.inbox.cases("Olena", "en")] == ["3B3B3B", "2A2A2A"]


async def test_another_teams_cases_are_not_there_at_all(room: Room) -> None:
    await room.counsellor("Olena")
    case = await opened(room, "5D5D5D", kind="protection")
    before = await room.inbox.stand("Olena")
    assert await room.inbox.cases("Olena", "en") == []
    assert await room.inbox.case("Olena", case.number, "en") is None
    assert await room.inbox.do("Olena", case.number, Work("take")) == "not_allowed"
    assert await room.inbox.preview("Olena", case.number, "Hello there", "en") is None
    async with room.team.storage.write() as unit:
        await unit.cases.take(case.number, 99, 1.0)
    assert await room.inbox.stand("Olena") == before


async def test_who_is_no_counsellor_sees_and_does_nothing(room: Room) -> None:
    case = await room.team.asks()
    assert await room.inbox.me("Ihor") is None
    assert await room.inbox.cases("Ihor", "en") == ()
    assert await room.inbox.case("Ihor", case.number, "en") is None
    assert await room.inbox.do("Ihor", case.number, Work("take")) == "not_allowed"
    assert (await room.team.case(case)).status == "queue"


async def test_a_case_is_taken_answered_and_closed(room: Room) -> None:
    olena, team = await room.counsellor("Olena"), room.team
    case = await team.asks()
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None and {"take", "note"} == seen.may and seen.line.owner == ""
    assert await room.inbox.do("Olena", case.number, Work("take")) == "done"
    assert any(
        "Olena" in line for line in texts(await team.queued(), STAFF)
    )  # the group on Telegram reads it too
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None and seen.line.mine and seen.line.owner == "Olena"
    assert "say" in seen.may and "take" not in seen.may

    assert await room.inbox.do("Olena", case.number, Work("say", "Good day <b>")) == "done"
    sent = texts(await team.queued(), ANNA)
    assert sent == ["👤 Good day <b>"]  # without any name
    await team.says(ANNA, "Where is it?")
    assert await room.inbox.do("Olena", case.number, Work("note", "Called them")) == "done"
    assert await room.inbox.do("Olena", case.number, Work("canned", "hello")) == "done"
    assert await room.inbox.do("Olena", case.number, Work("card", f"service:{KITCHEN}")) == "done"
    assert await room.inbox.do("Olena", case.number, Work("ask_place")) == "done"
    got = await team.queued()
    assert not any("Called them" in line for line in texts(got, ANNA))
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None
    assert [(each.side, each.kind) for each in seen.said] == [
        ("counsellor", "text"), ("person", "text"), ("note", "text"),
        ("counsellor", "canned"), ("counsellor", "card"), ("counsellor", "place"),
    ]  # fmt: skip
    assert {each.who for each in seen.said if each.side == "counsellor"} == {"Olena"}
    assert {each.fate for each in seen.said if each.side == "counsellor"} == {"delivered"}
    assert seen.line.waiting is None  # it is the person's turn

    assert await room.inbox.do("Olena", case.number, Work("close", "helped")) == "done"
    closed = await team.case(case)
    assert (closed.status, closed.reason) == ("closed", "helped")
    assert texts(await team.queued(), ANNA) != []
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None and seen.may == {"note"} and seen.line.status == "closed"
    assert await room.inbox.do("Olena", case.number, Work("say", "Late")) == "closed"
    assert await room.inbox.cases("Olena", "en") == [] and olena.id


async def test_of_two_who_take_one_gets_it(room: Room) -> None:
    await room.counsellor("Olena")
    await room.counsellor("Petro")
    case = await room.team.asks()
    assert await room.inbox.do("Olena", case.number, Work("take")) == "done"
    assert await room.inbox.do("Petro", case.number, Work("take")) == "taken"
    assert await room.inbox.do("Petro", case.number, Work("say", "Hello")) == "not_yours"
    seen = await room.inbox.case("Petro", case.number, "en")
    assert seen is not None and seen.may == {"note"} and (seen.line.owner, seen.line.mine) == ("Olena", False)


async def test_a_case_is_given_to_a_colleague_who_is_there(room: Room) -> None:
    await room.counsellor("Olena")
    petro = await room.counsellor("Petro", cap=1)
    await room.inbox.save(Colleague("Iryna", present=False))
    case, other = await room.team.asks(), await room.team.asks(BOHDAN)
    for each in (case, other):
        await room.inbox.do("Olena", each.number, Work("take"))
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None and seen.colleagues == [(petro.id, "Petro")]
    assert await room.inbox.do("Olena", case.number, Work("transfer", to=petro.id)) == "done"
    assert (await room.team.case(case)).owner == petro.id
    assert await room.inbox.do("Olena", other.number, Work("transfer", to=petro.id)) == "full"
    assert await room.inbox.do("Olena", other.number, Work("transfer", to=4711)) == "unknown"
    assert await room.inbox.do("Olena", other.number, Work("queue")) == "done"
    assert (await room.team.case(other)).status == "queue"


async def test_putting_off_and_bringing_back(room: Room) -> None:
    await room.counsellor("Olena")
    case = await room.team.asks()
    await room.inbox.do("Olena", case.number, Work("take"))
    assert await room.inbox.do("Olena", case.number, Work("snooze", minutes=60)) == "done"
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None and "wake" in seen.may
    assert seen.line.snoozed == datetime.fromtimestamp(BEGIN.timestamp() + 3600, UTC)
    assert await room.inbox.do("Olena", case.number, Work("wake")) == "done"
    assert (await room.team.case(case)).snoozed is None
    with pytest.raises(ValueError):
        await room.inbox.do("Olena", case.number, Work("snooze"))


async def test_unknown_deeds_replies_and_cases(room: Room) -> None:
    await room.counsellor("Olena")
    case = await room.team.asks()
    await room.inbox.do("Olena", case.number, Work("take"))
    assert await room.inbox.do("Olena", case.number, Work("erase")) == "unknown"
    assert await room.inbox.do("Olena", case.number, Work("canned", "no-such")) == "unknown"
    assert await room.inbox.do("Olena", "9Z9Z9Z", Work("take")) == "gone"


async def test_without_the_channel_cases_can_be_read_and_nothing_is_done(room: Room) -> None:
    await room.counsellor("Olena")
    case = await room.team.asks()
    room.running.conversations = None
    assert not room.inbox.running
    assert await room.inbox.case("Olena", case.number, "en") is not None
    assert await room.inbox.do("Olena", case.number, Work("take")) == "not_allowed"


async def test_the_stand_changes_with_everything_that_is_shown(room: Room) -> None:
    await room.counsellor("Olena")
    case = await room.team.asks()
    seen = [await room.stands(case.number)]
    for happens in (
        lambda: room.inbox.do("Olena", case.number, Work("take")),
        lambda: room.inbox.do("Olena", case.number, Work("say", "Hello")),
        room.team.arrives,  # delivered
        lambda: room.team.says(ANNA, "Thank you"),
        lambda: room.inbox.do("Olena", case.number, Work("snooze", minutes=60)),
    ):
        await happens()
        seen.append(await room.stands(case.number))
    one = [stand for stand, _ in seen]
    assert len(set(one)) == len(one)
    assert await room.stands(case.number) == seen[-1]  # and with nothing else
    assert len({every for _, every in seen}) >= 4  # what is said is not in the list, who waits is


async def test_whoever_works_in_the_console_counts_as_active(room: Room) -> None:
    await room.counsellor("Olena", hours="Mo 01:00-02:00")
    case = await room.team.asks()
    await room.team.later(minutes=5)
    await room.inbox.do("Olena", case.number, Work("take"))
    async with room.team.storage.read() as unit:
        row = await unit.counsellors.by_operator("Olena")
    assert row is not None and row.seen == room.team.now.timestamp()


async def test_words_come_translated_and_translated_back(room: Room) -> None:
    await room.counsellor("Olena")
    case = await opened(room, "2A2A2A", detail={"language": "uk"})
    found = await room.inbox.preview("Olena", case.number, "come at 12:30 lost7", "en")
    assert found is not None and (found.language, found.text) == ("uk", "emoc ta 03:21")
    assert found.back == "come at 12:30" and "12:30" in found.lost
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None and seen.translates
    arabic = await opened(room, "3B3B3B", 1, detail={"language": "ar"})
    assert await room.inbox.preview("Olena", arabic.number, "come at nine", "en") is None
    english = await opened(room, "4C4C4C", 2, detail={"language": "en"})
    seen = await room.inbox.case("Olena", english.number, "en")
    assert seen is not None and not seen.translates


async def test_services_are_offered_by_what_people_would_be_shown(room: Room) -> None:
    (offer,) = await room.inbox.services("food", "en")
    assert offer.id == KITCHEN and offer.title
    assert await room.inbox.services("moon", "en") == []


async def test_titles_of_what_was_shown(room: Room) -> None:
    await room.counsellor("Olena")
    case = await opened(room, "2A2A2A", detail={"shown": [f"service:{KITCHEN}", "odd"], "wish": "woman"})
    seen = await room.inbox.case("Olena", case.number, "en")
    assert seen is not None and len(seen.shown) == 1 and seen.wish == "woman"


# ── the team ─────────────────────────────────────────────────────────────────────────────────────


async def test_a_colleague_is_kept_as_written(room: Room) -> None:
    written = Colleague(
        "Maria", "Petro", languages=("uk", "ro"), needs=("legal",), gender="woman",
        teams=("general", "protection"), cap=3, hours="Mo-Fr 09:00-13:00", present=False,
    )  # fmt: skip
    assert await room.inbox.save(written) == ""
    (kept,) = await room.inbox.colleagues()
    assert replace(kept, id=0) == written
    assert await room.inbox.save(replace(kept, cap=4)) == ""
    (kept,) = await room.inbox.colleagues()
    assert kept.cap == 4


@pytest.mark.parametrize(
    ("colleague", "wrong"),
    [
        (Colleague(""), "name"),
        (Colleague("X", hours="whenever"), "hours"),
        (Colleague("X", operator="Nobody"), "operator"),
        (Colleague("X", operator="Olena"), "operator"),  # somebody else has it
    ],
    ids=["no name", "hours", "no such account", "taken account"],
)
async def test_what_cannot_be_kept_is_told(room: Room, colleague: Colleague, wrong: str) -> None:
    await room.counsellor("Olena")
    assert await room.inbox.save(colleague) == wrong
    assert [each.name for each in await room.inbox.colleagues()] == ["Olena"]


async def test_an_agent_of_an_outside_desk_can_be_changed_and_not_taken_over(room: Room) -> None:
    async with room.team.storage.write() as unit:
        number = await unit.counsellors.save(Counsellor("Ada", operator="chatwoot:3"))
    (ada,) = await room.inbox.colleagues()
    assert await room.inbox.save(replace(ada, languages=("uk",))) == ""
    assert (await room.inbox.colleagues())[0].languages == ("uk",) and ada.id == number
    assert await room.inbox.save(Colleague("X", operator="chatwoot:3")) == "operator"


async def test_whoever_came_by_telegram_stays_the_same_person(room: Room) -> None:
    case = await room.team.asks()
    await room.team.presses(case, "take")
    (maria,) = await room.inbox.colleagues()
    assert maria.on_telegram and maria.open == 1
    assert await room.inbox.save(replace(maria, name="Maria", operator="Petro")) == ""
    assert (row := await room.team.counsellor(MARIA)) is not None and row.name == "Maria"
    assert await room.inbox.do("Petro", case.number, Work("say", "Hello")) == "done"  # the same counsellor
    assert len(of_kind(await room.team.queued(), "message")) >= 1


async def test_who_is_removed_leaves_their_cases_to_the_queue(room: Room) -> None:
    olena = await room.counsellor("Olena")
    case = await room.team.asks()
    await room.inbox.do("Olena", case.number, Work("take"))
    await room.inbox.remove(olena.id)
    assert await room.inbox.me("Olena") is None
    settings = DeskSettings(duty="24/7")
    await Ticker(room.team.conversations, settings, Rota(settings)).tick()
    assert (await room.team.case(case)).status == "queue"


async def test_here_and_away(room: Room) -> None:
    await room.counsellor("Olena")
    await room.inbox.present("Olena", present=False)
    assert (me := await room.inbox.me("Olena")) is not None and not me.present
    await room.inbox.present("Nobody", present=True)
    await room.inbox.present("Olena", present=True)
    assert (me := await room.inbox.me("Olena")) is not None and me.present
