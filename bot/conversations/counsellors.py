"""What counsellors do in their group: take a case, answer, write notes, hand back, close. Every action is written down."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Literal

from bot.conversations.incoming import Incoming
from bot.conversations.parcels import message
from bot.conversations.plan import Plan
from bot.desk.speech import said
from bot.dialogue import types as d
from bot.storage import Case, Outgoing

if TYPE_CHECKING:
    from bot.conversations.service import Conversations

log = logging.getLogger(__name__)

SIGN = "👤"
"""Stands before what a counsellor writes, so that nobody takes it for the program's."""

MOST_ATTEMPTS = 5
_NUMBER = re.compile(r"#([2-9A-HJKMNP-TV-Z]{6})\b")
_BUTTON = re.compile(r"desk:(take|bot|close):([2-9A-HJKMNP-TV-Z]{6})")
_COMMAND = re.compile(r"/(take|bot|close)(?:@\w+)?\s*$", re.IGNORECASE)
Action = Literal["take", "bot", "close", "say", "note"]


class Counsellors:
    """Answers updates from the staff groups.

    Args:
        conversations: Whose storage, desk and turns are used.
    """

    def __init__(self, conversations: Conversations) -> None:
        self._all = conversations

    async def answer(self, update_id: int, incoming: Incoming, attempts: int) -> None:
        """Answers one update of a staff group."""
        case = await self._case(incoming)
        action = _action(incoming)
        if case is None or action == "note" or attempts > MOST_ATTEMPTS:
            async with self._all.storage.write() as unit:
                await unit.inbox.finish(update_id)
            return
        async with self._all.memory.lock(case.chat):
            # What may have changed while the lock was waited for.
            async with self._all.storage.read() as unit:
                case = await unit.cases.find(case.number)
            if case is None:
                async with self._all.storage.write() as unit:
                    await unit.inbox.finish(update_id)
                return
            await self._all.commit(update_id, await self._plan(case, action, incoming))

    async def _plan(self, case: Case, action: Action, incoming: Incoming) -> Plan:
        group = incoming.chat
        if case.status == "closed":
            plan = Plan(case.chat)
            plan.last.append(self._all.posts.note(case, group, "not-open"))
            return plan
        if action == "bot":
            return await self._change(case, "bot", incoming, "handed-back")
        if action == "close":
            plan = await self._change(case, "closed", incoming, None)
            plan.last.extend(self._all.posts.closed(case, group, by_person=False))
            return plan
        plan = (
            await self._change(case, "counsellor", incoming, "taken")
            if case.status != "counsellor"
            else Plan(case.chat)
        )
        if action == "say":
            plan.replies.extend(await self._delivered(case, incoming))
            self._audit(plan, case, "wrote", incoming)
        return plan

    async def _change(
        self, case: Case, owner: Literal["counsellor", "bot", "closed"], incoming: Incoming, note: str | None
    ) -> Plan:
        """Changes who has the conversation and lets the dialogue say so to the person."""
        try:
            state = await self._all.load(case.chat)
            plan = await self._all.turn(case.chat, state, d.CaseChanged(owner))
        except Exception as error:
            # The counsellor's word must arrive even if the program cannot say its own.
            log.exception("announcing a case change failed: %s", type(error).__name__)
            plan = Plan(case.chat)
        now = self._now()
        if owner == "counsellor":
            plan.changes.append(lambda unit: unit.cases.give(case.number, 0, now))
        else:
            plan.changes.append(lambda unit: unit.cases.change(case.number, owner, now))
        self._audit(plan, case, owner, incoming)
        if note:
            plan.last.append(self._all.posts.note(case, incoming.chat, note))
        return plan

    async def _delivered(self, case: Case, incoming: Incoming) -> list[Outgoing]:
        state = await self._all.load(case.chat)
        keep = state.consent == "given"
        if incoming.kind == "staff_file":
            parcel = {"kind": "copy", "from": incoming.chat, "message": incoming.message_id}
            return [Outgoing(case.chat, parcel, keep=keep, case=case.number)]
        return [
            Outgoing(case.chat, message(html), keep=keep, case=case.number)
            for html in said(incoming.text, SIGN)
        ]

    async def _case(self, incoming: Incoming) -> Case | None:
        protection = incoming.chat == self._all.desk.protection_chat
        async with self._all.storage.read() as unit:
            if incoming.kind == "staff_button":
                match = _BUTTON.fullmatch(incoming.text)
                found = await unit.cases.find(match.group(2)) if match else None
            elif match := _NUMBER.search(incoming.answers):
                found = await unit.cases.find(match.group(1))
            elif incoming.thread is not None:
                found = await unit.cases.in_topic(protection, incoming.thread)
            else:
                found = None
        # One group never reaches into the other's cases.
        if found and self._all.desk.chat_for(found.kind) != incoming.chat:
            return None
        return found

    def _audit(self, plan: Plan, case: Case, action: str, incoming: Incoming) -> None:
        now = self._now()
        plan.changes.append(lambda unit: unit.cases.audit(case.number, action, incoming.who, now))

    def _now(self) -> float:
        return self._all.now().timestamp()


def _action(incoming: Incoming) -> Action:
    if incoming.kind == "staff_button":
        match = _BUTTON.fullmatch(incoming.text)
        return _named(match.group(1)) if match else "note"
    if incoming.kind == "staff_file":
        return "note" if incoming.text.startswith("//") else "say"
    text = incoming.text.strip()
    if match := _COMMAND.fullmatch(text):
        return _named(match.group(1).lower())
    return "note" if not text or text.startswith("/") else "say"


def _named(name: str) -> Action:
    return "take" if name == "take" else "bot" if name == "bot" else "close"
