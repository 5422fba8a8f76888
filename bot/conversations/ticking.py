"""Does what is due in cases because time has passed: one loop over the rows, one transaction each; a restart changes nothing."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.conversations.plan import Plan
from bot.desk.due import Due, due
from bot.desk.rota import Rota
from bot.dialogue import types as d
from bot.settings import DeskSettings
from bot.storage import Case, Counsellor

if TYPE_CHECKING:
    from bot.conversations.service import Conversations

log = logging.getLogger(__name__)

TICK_S = 10.0

_REMARKS: dict[Due, str] = {
    "tell": "nobody-yet",
    "raise": "nobody-yet",
    "requeue": "unanswered",
    "hand over": "shift-over",
    "wake": "snooze-over",
}


class Ticker:
    """Looks at the open cases again and again.

    Args:
        conversations: Whose storage, turns and views are used.
        settings: After how long what is due.
        rota: Who is on duty when.
    """

    def __init__(self, conversations: Conversations, settings: DeskSettings, rota: Rota) -> None:
        self._all, self._settings, self._rota = conversations, settings, rota

    async def run(self) -> None:
        """Ticks until cancelled."""
        while True:
            try:
                await self.tick()
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.exception("looking at the cases failed: %s", type(error).__name__)
            await asyncio.sleep(TICK_S)

    async def tick(self) -> int:
        """Does everything that is due now; in how many cases something was."""
        async with self._all.storage.read() as unit:
            cases = await unit.cases.every_open()
            counsellors = {each.id: each for each in await unit.counsellors.every()}
        done = 0
        for case in cases:
            if self._due(case, counsellors) is None:
                continue
            try:
                done += await self._settle(case.number)
            except Exception as error:
                # One case that fails must not keep the others waiting.
                log.exception("case %s: %s", case.number, type(error).__name__)
        return done

    def _due(self, case: Case, counsellors: dict[int, Counsellor]) -> Due | None:
        owner = counsellors.get(case.owner) if case.owner is not None else None
        return due(case, owner, self._all.now(), self._settings, self._rota)

    async def _settle(self, number: str) -> bool:
        async with self._all.storage.read() as unit:
            case = await unit.cases.find(number)
        if case is None:
            return False
        async with self._all.memory.lock(case.chat):
            # What may have changed while the lock was waited for.
            async with self._all.storage.read() as unit:
                case = await unit.cases.find(number)
                counsellors = {each.id: each for each in await unit.counsellors.every()}
            what = self._due(case, counsellors) if case else None
            if case is None or what is None:
                return False
            await self._all.commit(None, await self._plan(case, what))
        return True

    async def _plan(self, case: Case, what: Due) -> Plan:
        now = self._all.now()
        at, plan = now.timestamp(), Plan(case.chat)
        if what == "wake":
            plan.changes.append(lambda unit: unit.cases.snooze(case.number, None))
        elif what == "tell":
            plan = await self._say(case, d.CaseWaited(_minutes(case, now)))
            plan.changes.append(lambda unit: unit.cases.told(case.number, at))
        elif what in ("requeue", "hand over"):
            plan = await self._say(case, d.CaseChanged("queue"))
            plan.changes.append(lambda unit: unit.cases.change(case.number, "queue", at))
        if what != "wake":
            # The team reads a remark each time, so it has just been called.
            plan.changes.append(lambda unit: unit.cases.raised(case.number, at))
        plan.changes.append(lambda unit: unit.cases.audit(case.number, f"due: {what}", None, at))
        then = replace(case, status="queue", owner=None) if what in ("requeue", "hand over") else case
        then = replace(then, snoozed=None) if what == "wake" else then
        for view in self._all.views:
            plan.last.extend(view.remark(case, _REMARKS[what]))
            if then != case:
                plan.last.extend(await view.changed(then, now))
        return plan

    async def _say(self, case: Case, event: d.Event) -> Plan:
        state = await self._all.load(case.chat)
        return await self._all.turn(case.chat, state, event)


def _minutes(case: Case, now: datetime) -> int:
    since = case.opened if case.waiting is None else case.waiting
    return max(1, round((now.timestamp() - since) / 60))
