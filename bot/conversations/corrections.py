"""A message that is changed afterwards is changed for whom it was meant for as well, from both sides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversations import speaking
from bot.conversations.incoming import Incoming
from bot.conversations.meant import is_note, without_slashes
from bot.conversations.plan import Plan
from bot.dialogue import types as d
from bot.storage import Case, CaseMessage, Counsellor, Outgoing

if TYPE_CHECKING:
    from bot.conversations.service import Conversations


class Corrections:
    """Carries changes over.

    Args:
        conversations: Whose storage and views are used.
    """

    def __init__(self, conversations: Conversations) -> None:
        self._all = conversations

    async def by_person(self, incoming: Incoming, state: d.State) -> Plan | None:
        """What the change of a person's message leads to; None when no counsellor reads that message."""
        if state.case is None or state.case_owner != "counsellor" or incoming.message_id is None:
            return None
        async with self._all.storage.read() as unit:
            case = await unit.cases.find(state.case)
            row = await unit.said.at_person(state.case, incoming.message_id)
        if case is None or row is None or row.side != "person" or row.kind != "text":
            return None
        changed = replace(row, text=incoming.text, translations={})
        plan = Plan(incoming.chat)
        now = self._all.now().timestamp()
        plan.changes.append(lambda unit: unit.said.edit(row.id, incoming.text, {}))
        plan.changes.append(lambda unit: unit.cases.wait(case.number, now))
        plan.last = [out for view in self._all.views for out in view.corrected(case, changed)]
        return plan

    async def by_counsellor(self, case: Case, by: Counsellor, incoming: Incoming) -> Plan:
        """What the change of a counsellor's message leads to, under the lock of the person."""
        plan = Plan(case.chat)
        if incoming.message_id is None:
            return plan
        async with self._all.storage.read() as unit:
            row = await unit.said.at_staff(case.number, incoming.message_id)
        if row is None or row.who != by.id or row.kind != "text":
            return plan
        text, inside = incoming.text.strip(), row.side == "note" or row.fate == "unsent"
        if is_note(text) and not inside:
            plan.last = self._all.posts.remark(case, "edit-note")
            return plan
        if not inside and (case.status != "counsellor" or case.owner != by.id):
            plan.last = self._all.posts.remark(case, "take-first")
            return plan
        kept = without_slashes(text)
        plan.changes.append(lambda unit: unit.said.edit(row.id, kept, {}))
        if not inside:
            await self._change(plan, case, row, text)
        now = self._all.now().timestamp()
        plan.changes.append(lambda unit: unit.cases.audit(case.number, "changed", by.telegram, now))
        return plan

    async def _change(self, plan: Plan, case: Case, row: CaseMessage, text: str) -> None:
        state = await self._all.load(case.chat)
        language, keep = state.language or case.language, state.consent == "given"
        before = speaking.words(row.text, language, row.translations)
        after = speaking.words(text, language, {})
        if row.person_message is not None and len(before) == len(after) == 1:
            parcel = {"kind": "edit", "message": row.person_message, "html": after[0]}
            plan.replies = [Outgoing(case.chat, parcel, case=case.number)]
            return
        parcels = speaking.written(after)
        parcels[-1] = {**parcels[-1], "said": row.id}
        plan.replies = [Outgoing(case.chat, parcel, keep=keep, case=case.number) for parcel in parcels]
        late = row.person_message is None
        plan.last = self._all.posts.remark(case, "edit-late" if late else "edit-long")
