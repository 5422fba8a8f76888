"""Carries what waits for the outside desk to it: in order per case, again after failures, and nothing is lost while it is away."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.channels.chatwoot.client import Chatwoot
from bot.conversations.arrivals import own_number
from bot.conversations.parcels import forgotten
from bot.errors import OutsideDeskError, OutsideDeskRefused
from bot.storage import Case, OutboxItem, Storage

log = logging.getLogger(__name__)

LOOK_S = 2.0
LONGEST_BACKOFF_S = 300.0


class ChatwootSender:
    """Sends the lane ``outside``.

    Parcels: ``outside_open`` (name, inbox), ``outside_said`` (text, private), ``outside_status`` (status), ``outside_forget`` (contact).

    Args:
        client: The server.
        storage: Where the parcels wait.
        now: The present, aware.
    """

    def __init__(self, client: Chatwoot, storage: Storage, now: Callable[[], datetime]) -> None:
        self._client, self._storage, self._now = client, storage, now
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Something was queued."""
        self._wake.set()

    async def run(self) -> None:
        """Sends until cancelled."""
        while True:
            self._wake.clear()
            try:
                sent = await self.once()
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.exception("sending to the outside desk failed: %s", type(error).__name__)
                sent = 0
            if not sent:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_S):
                        await self._wake.wait()

    async def once(self) -> int:
        """Sends the first waiting item of every case; how many arrived."""
        async with self._storage.read() as unit:
            heads = await unit.outbox.heads("outside", self._now().timestamp())
        done = 0
        for item in heads:
            done += await self._send(item)
        return done

    async def _send(self, item: OutboxItem) -> bool:
        async with self._storage.write() as unit:
            if not await unit.outbox.sending(item.id):
                return False
        now = self._now().timestamp()
        try:
            await self._deliver(item)
        except OutsideDeskRefused as error:
            log.error("the outside desk refused a %s: %s", item.out.payload.get("kind"), error)
            async with self._storage.write() as unit:
                await unit.outbox.drop(item.id)
            return False
        except OutsideDeskError as error:
            wait = min(LONGEST_BACKOFF_S, 1.0 * 2 ** min(item.attempts, 12))
            log.warning("the outside desk cannot be reached (%s); next try in %.0f s", error, wait)
            async with self._storage.write() as unit:
                await unit.outbox.later(item.id, now + wait)
            return False
        async with self._storage.write() as unit:
            await unit.outbox.sent(item.id, None, now)
            said = item.out.payload.get("said")
            if said is not None:
                await unit.said.fate(int(said), "delivered")
        return True

    async def _deliver(self, item: OutboxItem) -> None:
        parcel = item.out.payload
        if parcel["kind"] == "outside_forget":
            await self._client.forget(int(parcel["contact"]))
            return
        async with self._storage.read() as unit:
            case = await unit.cases.find(str(parcel["case"]))
        if case is None:  # erased in the meantime: nothing about it may be shown any more
            return
        if parcel["kind"] == "outside_open":
            await self._open(case, int(parcel["inbox"]), str(parcel["name"]))
        elif case.outside is None:
            raise OutsideDeskRefused(method="conversation", why="there is none")
        else:
            await self._in_conversation(case.outside, parcel)

    async def _in_conversation(self, conversation: int, parcel: Mapping[str, Any]) -> None:
        if parcel["kind"] == "outside_status":
            await self._client.status(conversation, str(parcel["status"]))
        else:
            private = bool(parcel.get("private"))
            await self._client.say(conversation, str(parcel["text"]), private=private)

    async def _open(self, case: Case, inbox: int, name: str) -> None:
        if case.outside is not None:
            await self._client.status(case.outside, "open")
            return
        conversation, contact = await self._client.open(inbox, case.number, name)
        async with self._storage.write() as unit:
            if not await unit.cases.show_outside(case.number, conversation, contact):
                # Erased while it was being made: nobody else knows of the contact.
                await unit.outbox.put(own_number(), 0, [forgotten(contact)], self._now().timestamp())
