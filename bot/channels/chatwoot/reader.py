"""Reads what agents do at the outside desk: told by its webhook at once, and looked for again, because a webhook is not repeated."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.channels.chatwoot.client import Chatwoot, Written, written
from bot.channels.chatwoot.view import ChatwootView
from bot.conversations import Conversations
from bot.conversations.arrivals import own_number
from bot.conversations.casework import Deed, Outcome
from bot.errors import OutsideDeskError
from bot.storage import Case, Counsellor

log = logging.getLogger(__name__)

PATH = "/desk/chatwoot/{secret}"
LOOK_S = 60.0
LONGEST = 1_000_000
"""Bytes of a webhook that are read."""

REFUSED: Mapping[Outcome, str] = {
    "taken": "not-yours",
    "not_yours": "not-yours",
    "closed": "not-open",
    "full": "full",
}


class ChatwootReader:
    """Turns what agents do into casework.

    Args:
        client: The server.
        conversations: Whose cases they are.
        view: Shows cases there.
        secret: Stands at the end of the webhook's address; nobody else knows it.
    """

    def __init__(
        self, client: Chatwoot, conversations: Conversations, view: ChatwootView, secret: str
    ) -> None:
        self._client, self._all, self._view, self._secret = client, conversations, view, secret
        self._turn = asyncio.Lock()

    async def run(self) -> None:
        """Looks for what a webhook did not bring, until cancelled."""
        while True:
            try:
                await self.catch_up()
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.exception("reading the outside desk failed: %s", type(error).__name__)
            await asyncio.sleep(LOOK_S)

    async def catch_up(self) -> int:
        """Reads the open conversations once; how many messages were new."""
        async with self._all.storage.read() as unit:
            cases = await unit.cases.every_open()
        new = 0
        for case in cases:
            if case.outside is None:
                continue
            try:
                found = await self._client.written(case.outside)
            except OutsideDeskError as error:
                log.warning("the outside desk cannot be read (%s)", error)
                return new
            for each in found:
                new += await self._wrote(each)
        return new

    async def hook(self, request: Request) -> Response:
        """Answers a call of the webhook; its address ends in the secret (``PATH``)."""
        if not hmac.compare_digest(str(request.path_params["secret"]).encode(), self._secret.encode()):
            return PlainTextResponse("not found", 404)
        body = await request.body()
        try:
            event = json.loads(body[:LONGEST])
        except ValueError:
            event = None
        if not isinstance(event, dict):
            return PlainTextResponse("a JSON object is expected", 400)
        await self.happened(event)
        return PlainTextResponse("ok")

    async def happened(self, event: Mapping[str, Any]) -> None:
        """Does what one event of the webhook means; events that mean nothing to us are passed over."""
        if event.get("event") == "message_created":
            message = written(event)
            if message is not None:
                await self._wrote(message)
        elif event.get("event") == "conversation_status_changed" and event.get("status") == "resolved":
            await self._resolved(event)

    async def _wrote(self, message: Written) -> bool:
        if message.private:
            return False
        async with self._turn:  # webhook and catching up may bring the same message
            case = await self._case(message.conversation)
            if case is None:
                return False
            place = outside_id(message.id)
            async with self._all.storage.read() as unit:
                if await unit.said.at_staff(case.number, place) is not None:
                    return False
            by = await self._counsellor(message.agent, message.name, case)
            if case.status in ("queue", "bot"):
                await self._all.casework.do(case.number, by, Deed("take"), via=self._view)
            text = message.text or "".join(f"[{kind}]" for kind in message.attached)
            outcome = await self._all.casework.do(
                case.number, by, Deed("say", text), staff_message=place, via=self._view
            )
            await self._answer(case, by, outcome)
            return True

    async def _resolved(self, event: Mapping[str, Any]) -> None:
        case = await self._case(event.get("id"))
        if case is None or case.status == "closed":
            return
        agent = (event.get("meta") or {}).get("assignee") or {}
        by = await self._counsellor(int(agent.get("id") or 0), str(agent.get("name") or ""), case)
        outcome = await self._all.casework.do(case.number, by, Deed("close"), via=self._view)
        await self._answer(case, by, outcome)

    async def _answer(self, case: Case, by: Counsellor, outcome: Outcome) -> None:
        key = REFUSED.get(outcome)
        if key is None:
            return
        posts = self._view.remark(case, key, {"name": by.name})
        async with self._all.storage.write() as unit:
            await unit.outbox.put(own_number(), 0, posts, self._all.now().timestamp())
        self._all.wake()

    async def _case(self, conversation: object) -> Case | None:
        if not isinstance(conversation, int):
            return None
        async with self._all.storage.read() as unit:
            return await unit.cases.outside(conversation)

    async def _counsellor(self, agent: int, name: str, case: Case) -> Counsellor:
        account = f"chatwoot:{agent}"
        async with self._all.storage.write() as unit:
            found = await unit.counsellors.by_operator(account)
            if found is not None and case.team in found.teams:
                return found
            # Who may answer in that inbox belongs to its team: that desk decides who is let in.
            if found is not None:
                found = replace(found, teams=(*found.teams, case.team))
            else:
                found = Counsellor(name or account, operator=account, teams=(case.team,), cap=50)
            return replace(found, id=await unit.counsellors.save(found))


def outside_id(number: int) -> int:
    """A message's number on that server, as it is kept beside numbers of Telegram messages: those are positive."""
    return -number
