"""A group that becomes a supergroup gets another id and numbers its messages anew: what is known of the old one is put right at once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bot.conversations.arrivals import own_number
from bot.desk import Desk
from bot.storage import Outgoing, Storage
from bot.storage.types import Team

if TYPE_CHECKING:
    from bot.conversations.service import Conversations

log = logging.getLogger(__name__)


async def recall_moves(storage: Storage, desk: Desk) -> None:
    """Tells the desk where groups have moved to since the settings were written."""
    async with storage.read() as unit:
        desk.moved.update(await unit.groups.every())


async def group_moved(conversations: Conversations, old: int, new: int) -> None:
    """Remembers that a counsellors' group has another id; what waits for the old one goes to the new one.

    Nothing happens for other groups. It may be called again: what was queued for the old id in the meantime follows.
    """
    desk = conversations.desk
    teams: list[tuple[Team, int | None, str]] = [
        ("general", desk.staff_chat, "TELEGRAM_STAFF_CHAT"),
        ("protection", desk.protection_chat, "TELEGRAM_PROTECTION_CHAT"),
    ]
    if not desk.is_staff_chat(old) or old == new:
        return
    moving = [(team, name) for team, chat, name in teams if chat == old]
    async with conversations.storage.write() as unit:
        await unit.groups.moved(old, new)
        for item in await unit.outbox.queue("staff", old):
            kind, payload = item.out.payload.get("kind"), item.out.payload
            if kind not in ("mark", "case_edit"):
                continue
            await unit.outbox.drop(item.id)  # it names a message by a number that now means another one
            if kind == "case_edit":
                anew = {"kind": "case", "case": payload["case"], "html": payload["html"]}
                again = Outgoing(new, anew, "staff", case=item.out.case)
                await unit.outbox.put(own_number(), 0, [again], conversations.now().timestamp())
        await unit.outbox.move(old, new)
        for team, _ in moving:
            await unit.cases.hide(team)
    desk.moved[old] = new
    for _, name in moving:
        log.warning(
            "the counsellors' group has become a supergroup and has another id, which is used from now on; change %s too",
            name,
        )
    conversations.wake()
