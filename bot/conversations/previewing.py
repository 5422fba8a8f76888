"""A counsellor's words in the person's language, shown with the way back before anything is sent."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.conversations.arrivals import own_number
from bot.conversations.deeds import Deed
from bot.desk.translating import Bilingual, Preview
from bot.storage import Case, CaseMessage, Counsellor, Outgoing

if TYPE_CHECKING:
    from bot.conversations.service import Conversations

log = logging.getLogger(__name__)

KIND = "draft"
"""Kind of the row that keeps what was previewed; it is a note as long as nobody sends it."""


class Previews:
    """Previews for counsellors in their group.

    Args:
        conversations: Whose storage and posts are used.
        bilingual: Translates, None: there is no translator.
        language: What the team writes.
    """

    def __init__(self, conversations: Conversations, bilingual: Bilingual | None, language: str) -> None:
        self._all, self._bilingual, self._language = conversations, bilingual, language
        self._under_way: set[asyncio.Task[None]] = set()

    def begin(self, case: Case, by: Counsellor, text: str) -> None:
        """Translates beside everything else: a slow translator must not hold up the group. A crash loses a preview, no message."""
        task = asyncio.create_task(self.show(case, by, text), name="preview")
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def show(self, case: Case, by: Counsellor, text: str) -> None:
        """Posts the preview with a button that sends it, or why there is none."""
        posts, now = self._all.posts, self._all.now().timestamp()
        if not text or self._bilingual is None:
            await self._post(posts.remark(case, "preview-how" if self._bilingual else "preview-off"))
            return
        try:
            preview = await self._bilingual.outgoing(text, self._language, case.language)
        except Exception as error:
            log.exception("a preview failed: %s", type(error).__name__)
            preview = Preview(text)
        if preview.translated is None or preview.unchanged:
            await self._post(posts.remark(case, "preview-failed"))
            return
        draft = CaseMessage(
            case.number,
            "note",
            text,
            KIND,
            by.id,
            self._language,
            {case.language: preview.translated},
            now,
            "unsent",
        )
        async with self._all.storage.write() as unit:
            if await unit.cases.find(case.number) is None:  # erased in the meantime
                return
            number = await unit.said.add(draft)
            shown = posts.preview(case, preview, number)
            await unit.outbox.put(own_number(), 0, shown, now)
        self._all.wake()

    async def deed(self, case: Case, number: str) -> Deed | None:
        """What sends a preview; None when it is not there (any more)."""
        if not number.isdecimal() or len(number) > 15:
            return None
        async with self._all.storage.read() as unit:
            draft = await unit.said.find(int(number))
        if draft is None or draft.case != case.number or draft.kind != KIND:
            return None
        return Deed("say", draft.text, translations=draft.translations)

    async def _post(self, posts: list[Outgoing]) -> None:
        async with self._all.storage.write() as unit:
            await unit.outbox.put(own_number(), 0, posts, self._all.now().timestamp())
        self._all.wake()
