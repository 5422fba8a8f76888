"""What a counsellor does with a case, the same from the team's group on Telegram, from the console and from an outside desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.conversations.deeds import (
    REASONS,
    Canned,
    Deed,
    DeedName,
    Outcome,
    Place,
    Reason,
)
from bot.conversations.doing import Doing, Refused
from bot.storage import Case, Counsellor
from bot.storage.types import Team
from knowledge.search.types import ServiceCard

if TYPE_CHECKING:
    from bot.conversations.service import Conversations
    from bot.desk.view import View

__all__ = ["REASONS", "Canned", "Casework", "Deed", "DeedName", "Outcome", "Reason"]

MOST_HITS = 5


class Casework:
    """Does what counsellors ask for.

    Args:
        conversations: Whose storage, turns and views are used.
        canned: Replies that are ready, None if there are none.
    """

    def __init__(self, conversations: Conversations, canned: Canned | None = None) -> None:
        self._all, self.canned = conversations, canned

    async def do(
        self,
        number: str,
        by: Counsellor,
        deed: Deed,
        *,
        update_id: int | None = None,
        staff_message: int | None = None,
        staff_chat: int | None = None,
        via: View | None = None,
    ) -> Outcome:
        """Does one thing, all of it or nothing, in one transaction: what the person is told, what colleagues see, the audit.

        Args:
            number: Of the case.
            by: Who does it; a kept row.
            deed: What.
            update_id: The update it came by, finished in the same transaction.
            staff_message, staff_chat: Where it was written on Telegram.
            via: The place where it was done: it shows already what was written there, and is told why something was
                refused. None for the console, which is told by the outcome; a staff chat means Telegram.

        Raises:
            ValueError: A reason of closing that is none, putting off without saying until when, or a file from nowhere.
        """
        case = await self._find(number)
        if case is None:
            await self.finish(update_id)
            return "gone"
        if via is None and staff_chat is not None:
            via = self._all.posts
        async with self._all.memory.lock(case.chat):
            case = await self._find(number)  # what may have changed while the lock was waited for
            if case is None:
                await self.finish(update_id)
                return "gone"
            doing = Doing(self._all, self.canned, case, by, deed, Place(via, staff_chat, staff_message))
            now = self._all.now().timestamp()
            try:
                await doing.prepare()
                # Whoever does something is at work, wherever they do it: their hours may be over.
                doing.plan.changes.append(lambda unit: unit.counsellors.seen(by.id, now))
                await self._all.commit(update_id, doing.plan)
            except Refused as refused:
                await self._all.commit(update_id, await doing.refusal(refused))
                return refused.outcome
        return "done"

    async def counsellor(self, telegram: int, team: Team) -> Counsellor:
        """Who acts in a team's group, found by their Telegram id; whoever is new gets a row. Notes that they did something.

        The group is who may see its cases: whoever is in it belongs to the team.
        """
        now = self._all.now().timestamp()
        async with self._all.storage.write() as unit:
            found = await unit.counsellors.by_telegram(telegram)
            if found is None:
                taken = {each.name for each in await unit.counsellors.every()}
                number = next(n for n in range(1, len(taken) + 2) if f"Counsellor {n}" not in taken)
                found = Counsellor(f"Counsellor {number}", telegram, teams=(team,))
                found = replace(found, id=await unit.counsellors.save(found))
            elif team not in found.teams:
                found = replace(found, teams=(*found.teams, team))
                await unit.counsellors.save(found)
            await unit.counsellors.seen(found.id, now)
        return replace(found, seen=now)

    async def colleagues(self, case: Case) -> list[Counsellor]:
        """To whom a case could be handed over: who is there, belongs to the team, and may have one more."""
        async with self._all.storage.read() as unit:
            load = await unit.counsellors.load()
            return [
                each
                for each in await unit.counsellors.every()
                if each.present
                and case.team in each.teams
                and each.id != case.owner
                and load.get(each.id, 0) < each.cap
            ]

    async def search(self, case: Case, words: str, language: str) -> list[ServiceCard]:
        """Services that the person of a case would find with these words.

        Args:
            case: Near its town, if the person let it be passed on.
            words: What is looked for.
            language: Of the names.
        """
        town = None if case.kind == "protection" else case.detail.get("town")
        now = self._all.now()
        return await self._all.assistant.services(words, language, town, now, MOST_HITS)

    async def finish(self, update_id: int | None) -> None:
        """Nothing follows from an update."""
        if update_id is None:
            return
        async with self._all.storage.write() as unit:
            await unit.inbox.finish(update_id)

    async def _find(self, number: str) -> Case | None:
        async with self._all.storage.read() as unit:
            return await unit.cases.find(number)
