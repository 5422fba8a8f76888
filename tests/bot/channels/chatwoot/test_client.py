"""The requests we make, against the documented shapes of the API, its failures included."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.channels.chatwoot.client import Chatwoot, written
from bot.errors import OutsideDeskError, OutsideDeskRefused, OutsideDeskUnknown
from tests.bot.channels.chatwoot.fake import ACCOUNT, INBOX, TOKEN, FakeChatwoot


@pytest.fixture
def fake() -> FakeChatwoot:
    return FakeChatwoot()


def client_of(fake: FakeChatwoot, token: str = TOKEN) -> Chatwoot:
    return Chatwoot("http://desk.example", ACCOUNT, token, httpx.ASGITransport(fake.app()))


@pytest.fixture
async def client(fake: FakeChatwoot) -> AsyncIterator[Chatwoot]:
    client = client_of(fake)
    yield client
    await client.close()


async def test_a_conversation_from_beginning_to_end(fake: FakeChatwoot, client: Chatwoot) -> None:
    conversation, contact = await client.open(INBOX, "K7M2QX", "Case K7M2QX")
    assert fake.contacts[contact]["identifier"] == "K7M2QX"
    await client.say(conversation, "де поїсти?", private=False)
    await client.say(conversation, "Language: Ukrainian", private=True)
    assert fake.said(conversation) == [
        ("incoming", "де поїсти?", False),
        ("outgoing", "Language: Ukrainian", True),
    ]
    fake.agent_writes(conversation, "Hello")
    found = await client.written(conversation)
    assert [(each.text, each.private, each.agent) for each in found if not each.private] == [
        ("Hello", False, 21)
    ]
    await client.status(conversation, "resolved")
    assert fake.conversations[conversation]["status"] == "resolved"
    await client.forget(contact)
    assert not fake.contacts and not fake.conversations
    await client.forget(contact)


async def test_opening_again_after_a_lost_answer_makes_no_second_contact(
    fake: FakeChatwoot, client: Chatwoot
) -> None:
    first, contact = await client.open(INBOX, "K7M2QX", "Case K7M2QX")
    second, again = await client.open(INBOX, "K7M2QX", "Case K7M2QX")
    assert contact == again and len(fake.contacts) == 1 and first != second


@pytest.mark.parametrize(
    ("status", "error"), [(status, OutsideDeskError) for status in (401, 403, 429, 500, 502)]
)
async def test_failures_that_pass_are_told_from_refusals(
    fake: FakeChatwoot, client: Chatwoot, status: int, error: type[OutsideDeskError]
) -> None:
    fake.broken = status
    with pytest.raises(error) as raised:
        await client.say(1, "very secret words", private=False)
    assert not isinstance(raised.value, OutsideDeskRefused)
    assert "secret" not in str(raised.value)


async def test_refusals_name_the_status_and_nothing_that_was_said(fake: FakeChatwoot) -> None:
    wrong, fake.broken = client_of(fake, "wrong"), 422
    with pytest.raises(OutsideDeskRefused) as raised:
        await wrong.say(1, "very secret words", private=False)
    assert (
        "422" in str(raised.value) and "secret" not in str(raised.value) and "wrong" not in str(raised.value)
    )
    await wrong.close()


async def test_what_is_not_known_there(client: Chatwoot) -> None:
    with pytest.raises(OutsideDeskUnknown):
        await client.say(999, "x", private=False)


async def test_a_server_that_is_away() -> None:
    def away(_request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route to 203.0.113.7")

    client = Chatwoot("http://desk.example", ACCOUNT, TOKEN, httpx.MockTransport(away))
    with pytest.raises(OutsideDeskError) as raised:
        await client.open(INBOX, "K7M2QX", "Case")
    assert "203.0.113.7" not in str(raised.value)
    await client.close()


async def test_garbage_is_no_answer() -> None:
    client = Chatwoot(
        "http://desk.example",
        ACCOUNT,
        TOKEN,
        httpx.MockTransport(lambda _: httpx.Response(200, text="<html>")),
    )
    with pytest.raises(OutsideDeskError):
        await client.status(1, "open")
    await client.close()


def test_only_what_agents_wrote_is_read(fake: FakeChatwoot) -> None:
    fake.conversations[5] = {"messages": []}
    event = fake.agent_writes(5, "Hello")
    read = written(event)
    assert read and (read.conversation, read.text, read.name) == (5, "Hello", "Agent Example")
    assert written({**event, "message_type": "incoming"}) is None
    assert written({**event, "sender": {"id": 1, "type": "contact"}}) is None
    assert written({**event, "sender": None}) is None
    assert written({**event, "conversation": {}}) is None
