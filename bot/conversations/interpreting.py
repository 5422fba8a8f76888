"""Puts a machine's translation under what people write to counsellors who read another language; the original stays as it is.

A loop over the rows, outside every turn: a slow or absent translator delays nothing and loses nothing but itself.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.conversations.arrivals import own_number
from bot.desk.translating import Bilingual
from bot.storage import Case, CaseMessage

if TYPE_CHECKING:
    from bot.conversations.service import Conversations

log = logging.getLogger(__name__)

LOOK_S = 1.0
YOUNG_S = 3600.0
"""Older words are not translated any more: who needed it has found another way."""


@dataclass(slots=True)
class _Known:
    """What was looked at in a case: how it stood, and which words were tried, without keeping them. Goes with the case."""

    stand: tuple[int, int] | None = None
    tried: dict[int, int] = field(default_factory=dict)


class Interpreter:
    """Translates for the team.

    Args:
        conversations: Whose storage and views are used.
        bilingual: Translates.
        language: What the team reads.
    """

    def __init__(self, conversations: Conversations, bilingual: Bilingual, language: str) -> None:
        self._all, self._bilingual, self._language = conversations, bilingual, language
        self._known: dict[str, _Known] = {}

    async def run(self) -> None:
        """Translates until cancelled."""
        while True:
            try:
                await self.once()
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.exception("translating failed: %s", type(error).__name__)
            await asyncio.sleep(LOOK_S)

    async def once(self) -> int:
        """Translates what is new in cases that a counsellor has; how much it was."""
        async with self._all.storage.read() as unit:
            cases = [case for case in await unit.cases.every_open() if case.status == "counsellor"]
            self._known = {case.number: self._known.get(case.number) or _Known() for case in cases}
            stands = {case.number: await unit.said.stand(case.number) for case in cases}
            changed = [case for case in cases if stands[case.number] != self._known[case.number].stand]
            found = [(case, await unit.said.of(case.number)) for case in changed]
        done = 0
        for case, rows in found:
            known = self._known[case.number]
            for row in rows:
                if self._wanted(row, known):
                    done += await self._translate(case, row, known)
            known.stand = stands[case.number]
        return done

    def _wanted(self, row: CaseMessage, known: _Known) -> bool:
        foreign = row.side == "person" and row.language not in (None, self._language)
        young = self._all.now().timestamp() - row.at < YOUNG_S
        done = self._language in row.translations or known.tried.get(row.id) == hash(row.text)
        return bool(foreign and row.text.strip()) and young and not done

    async def _translate(self, case: Case, row: CaseMessage, known: _Known) -> bool:
        known.tried[row.id] = hash(row.text)
        labelled = await self._bilingual.incoming(row.text, row.language, self._language)
        if labelled.translation is None:
            return False
        async with self._all.storage.write() as unit:
            now = await unit.said.find(row.id)
            if now is None or now.text != row.text:  # changed or erased in the meantime
                return False
            translated = {**row.translations, self._language: labelled.translation}
            await unit.said.edit(row.id, row.text, translated)
            posts = [
                out
                for view in self._all.views
                for out in view.interpreted(case, labelled.translation, labelled.label)
            ]
            await unit.outbox.put(own_number(), 0, posts, self._all.now().timestamp())
        self._all.wake()
        return True
