"""Agents at an outside desk: cases get there, answers come back, nothing is lost while one side is away."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from bot.channels.chatwoot.client import Chatwoot
from bot.channels.chatwoot.reader import PATH, ChatwootReader
from bot.channels.chatwoot.sender import ChatwootSender
from bot.channels.chatwoot.view import ChatwootView
from bot.settings import ChatwootSettings
from bot.storage import Case
from tests.bot.channels.chatwoot.fake import ACCOUNT, INBOX, PROTECTION_INBOX, TOKEN, FakeChatwoot
from tests.bot.desk.team import ANNA, BOHDAN, MARIA, Team, texts, working

SECRET = "fictional-secret"


@dataclass
class Outside:
    """A team with an outside desk."""

    team: Team
    fake: FakeChatwoot
    sender: ChatwootSender
    reader: ChatwootReader

    async def carried(self) -> None:
        """Everything that can be sent there is."""
        while await self.sender.once():
            pass

    async def case(self, person: int = ANNA, kind: str = "general") -> Case:
        """A case that agents see."""
        case = await self.team.asks(person, kind)
        await self.carried()
        return await self.team.case(case)

    async def called(self, event: dict[str, object], secret: str = SECRET) -> int:
        """The webhook is called; the answer's status."""
        app = Starlette(routes=[Route(PATH, self.reader.hook, methods=["POST"])])
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://own") as client:
            return (await client.post(f"/desk/chatwoot/{secret}", json=event)).status_code

    async def told(self, person: int = ANNA) -> list[str]:
        """What a person is sent now."""
        return texts(await self.team.queued(), person)


@asynccontextmanager
async def outside(folder: Path, protection: int | None = None) -> AsyncIterator[Outside]:
    async def titles(_refs: Sequence[str], _now: datetime) -> list[str]:
        return []

    fake = FakeChatwoot()
    client = Chatwoot("http://desk.example", ACCOUNT, TOKEN, httpx.ASGITransport(fake.app()))
    settings = ChatwootSettings(
        url="http://127.0.0.1:3000", account=ACCOUNT, inbox=INBOX, protection_inbox=protection
    )
    view = ChatwootView(settings, titles)
    async with working(folder, views=(view,)) as team:
        sender = ChatwootSender(client, team.storage, lambda: team.now)
        yield Outside(team, fake, sender, ChatwootReader(client, team.conversations, view, SECRET))
    await client.close()


async def test_a_case_is_seen_answered_and_closed_there(tmp_path: Path) -> None:
    async with outside(tmp_path) as world:
        case = await world.case()
        assert case.outside is not None
        kind, note, private = world.fake.said(case.outside)[0]
        assert (kind, private) == ("outgoing", True) and case.number in note and "English" in note
        assert str(ANNA) not in str(world.fake.contacts) + str(world.fake.conversations)
        await world.told()

        assert await world.called(world.fake.agent_writes(case.outside, "Hello <there>")) == 200
        heard = await world.told()
        assert heard[-1].endswith("Hello <there>") and len(heard) == 2, (
            "told that somebody is there, then their words"
        )
        await world.team.says(ANNA, "thank you")
        await world.carried()
        assert ("incoming", "thank you", False) in world.fake.said(case.outside)

        await world.called(world.fake.agent_resolves(case.outside))
        assert (await world.team.case(case)).status == "closed"
        assert any("closed" in text for text in await world.told())


async def test_one_message_counts_once_however_often_it_is_told(tmp_path: Path) -> None:
    async with outside(tmp_path) as world:
        case = await world.case()
        assert case.outside is not None
        await world.told()
        event = world.fake.agent_writes(case.outside, "Hello")
        await world.called(event)
        await world.called(event)
        assert await world.reader.catch_up() == 0
        assert sum(text.endswith("Hello") for text in await world.told()) == 1


async def test_what_a_webhook_did_not_bring_is_found(tmp_path: Path) -> None:
    async with outside(tmp_path) as world:
        case = await world.case()
        assert case.outside is not None
        await world.told()
        world.fake.agent_writes(case.outside, "Are you safe?")
        world.fake.agent_writes(case.outside, "only for us", private=True)
        assert await world.reader.catch_up() == 1
        heard = await world.told()
        assert heard[-1].endswith("Are you safe?") and not any("only for us" in text for text in heard)


async def test_nothing_is_lost_while_the_server_is_away(tmp_path: Path) -> None:
    async with outside(tmp_path) as world:
        world.fake.broken = 502
        case = await world.case()
        assert case.outside is None
        assert await world.reader.catch_up() == 0
        world.fake.broken = None
        await world.team.later(minutes=10)
        await world.carried()
        case = await world.team.case(case)
        assert case.outside is not None and world.fake.said(case.outside)


async def test_who_does_not_have_the_case_is_told_so(tmp_path: Path) -> None:
    async with outside(tmp_path) as world:
        case = await world.case()
        assert case.outside is not None
        await world.team.presses(case, "take", who=MARIA)
        await world.told()
        await world.called(world.fake.agent_writes(case.outside, "Hello"))
        assert not any("Hello" in text for text in await world.told())
        await world.carried()
        assert world.fake.said(case.outside)[-1][2], "a private note says why"


async def test_reports_are_not_shown_in_the_ordinary_inbox(tmp_path: Path) -> None:
    async with outside(tmp_path) as world:
        case = await world.case(kind="protection")
        assert case.outside is None and not world.fake.conversations
    other = tmp_path / "other"
    other.mkdir()
    async with outside(other, PROTECTION_INBOX) as world:
        case = await world.case(BOHDAN, kind="protection")
        assert case.outside is not None
        assert world.fake.conversations[case.outside]["inbox"] == PROTECTION_INBOX


async def test_everything_there_goes_when_the_person_wants_it(tmp_path: Path) -> None:
    async with outside(tmp_path) as world:
        case = await world.case()
        assert world.fake.contacts
        async with world.team.storage.write() as unit:
            erased = await unit.erase(ANNA)
        gone = [out for view in world.team.conversations.views for one in erased for out in view.erased(one)]
        async with world.team.storage.write() as unit:
            await unit.outbox.put(-5, 0, gone, world.team.now.timestamp())
        await world.carried()
        assert not world.fake.contacts and not world.fake.conversations
        assert case.contact is not None


@pytest.mark.parametrize("secret", ["wrong", "fictional-secre", "fictional-secrett"])
async def test_only_who_knows_the_secret_is_heard(tmp_path: Path, secret: str) -> None:
    async with outside(tmp_path) as world:
        case = await world.case()
        assert case.outside is not None
        await world.told()
        event = world.fake.agent_writes(case.outside, "Hello")
        assert await world.called(event, secret) == 404
        assert await world.told() == []


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"event": "message_created"},
        {"event": "message_created", "message_type": "outgoing", "id": 1, "sender": {"id": 2}},
        {"event": "conversation_status_changed", "status": "resolved", "id": 999},
        {"event": "conversation_status_changed", "status": "resolved", "id": "x"},
    ],
)
async def test_events_that_mean_nothing_to_us_do_nothing(tmp_path: Path, event: dict[str, object]) -> None:
    async with outside(tmp_path) as world:
        assert await world.called(event) == 200
