"""What counsellors do in their groups on Telegram: finds the case that is meant, and has done what is wanted."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from bot.conversations.corrections import Corrections
from bot.conversations.deeds import REASONS, Deed
from bot.conversations.incoming import Incoming
from bot.conversations.meant import Meant, meant, span_s
from bot.conversations.parcels import message
from bot.conversations.plan import Plan
from bot.desk.buttons import MENUS, pressed
from bot.desk.priority import queue_order
from bot.storage import Case, Counsellor, Outgoing
from bot.storage.types import Team

if TYPE_CHECKING:
    from bot.conversations.service import Conversations

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
_NUMBER = re.compile(r"#([2-9A-HJKMNP-TV-Z]{6})\b")


class Counsellors:
    """Answers updates from the staff groups.

    Args:
        conversations: Whose casework, storage and desk are used.
        corrections: Carries over what a counsellor changes afterwards.
    """

    def __init__(self, conversations: Conversations, corrections: Corrections) -> None:
        self._all, self._corrections = conversations, corrections

    async def answer(self, update_id: int, incoming: Incoming, attempts: int) -> None:
        """Answers one update of a staff group."""
        work, what = self._all.casework, meant(incoming)
        if what.name == "nothing" or incoming.who is None or attempts > MOST_ATTEMPTS:
            await work.finish(update_id)
            return
        by = await work.counsellor(incoming.who, self._team(incoming.chat))
        if what.name in ("here", "away"):
            await self._presence(update_id, incoming, by, present=what.name == "here")
            return
        case = await self._case(incoming)
        if case is None and what.name == "queue" and incoming.kind == "staff_text":
            await self._say(update_id, incoming.chat, await self._queue(incoming.chat, by))
        elif case is None:
            await work.finish(update_id)
        elif what.name == "edit":
            await self._edit(update_id, case, by, incoming)
        elif what.name == "preview":
            await work.finish(update_id)
            self._all.previews.begin(case, by, what.arg)
        elif (deed := await self._deed(case, what)) is not None:
            await work.do(
                case.number, by, deed,
                update_id=update_id, staff_message=incoming.message_id, staff_chat=incoming.chat,
            )  # fmt: skip
        else:
            await self._all.commit(update_id, await self._shown(case, what, incoming))

    async def _deed(self, case: Case, what: Meant) -> Deed | None:
        """What is to be done; None when there is only something to be shown."""
        match what.name:
            case "take" | "queue" | "bot" | "wake":
                return Deed(what.name)
            case "say" | "note":
                return Deed(what.name, what.arg, kind=what.kind)
            case "send":
                return await self._all.previews.deed(case, what.arg)
            case "place":
                return Deed("ask_place")
            case "canned":
                return Deed("canned", what.arg)
            case "card":
                return Deed("card", f"service:{what.arg}")
            case "close" if what.arg in ("", *REASONS):
                return Deed("close", what.arg)
            case "transfer" if what.arg.isdecimal():
                return Deed("transfer", to=int(what.arg))
            case "snooze" if (until := self._until(what.arg)) is not None:
                return Deed("snooze", until=until)
        return None

    def _until(self, arg: str) -> float | None:
        now = self._all.now()
        if arg == "tomorrow":
            return self._all.desk.tomorrow(now).timestamp()
        span = span_s(arg)
        return None if span is None else now.timestamp() + span

    # ── what is only shown ───────────────────────────────────────────────────────────────────────

    async def _shown(self, case: Case, what: Meant, incoming: Incoming) -> Plan:
        """Hits of a search, or what there is to choose from: under the card where a button was pressed, else as a post."""
        posts, now, menu = self._all.posts, self._all.now(), what.arg if what.name == "more" else what.name
        plan = Plan(case.chat)
        if menu == "search":
            plan.last = await self._found(case, what.arg)
        elif case.status == "closed" or menu not in MENUS:
            plan.last = await posts.changed(case, now)
        else:
            verb, choices = await self._choices(case, menu)
            if not choices and menu in ("canned", "transfer"):
                plan.last = posts.remark(case, f"{menu}-none")
            if incoming.kind != "staff_button":
                plan.last += posts.choose(case, f"{menu}-how", verb, choices)
            elif menu == "transfer":
                plan.last += await posts.menu(
                    case, now, verb, choices, (posts.words("button-queue"), "queue", "")
                )
            else:
                plan.last += await posts.menu(case, now, verb, choices)
        return plan

    async def _choices(self, case: Case, menu: str) -> tuple[str, list[tuple[str, str]]]:
        """The verb of the buttons, and (label, arg) of each."""
        words, canned = self._all.posts.words, self._all.casework.canned
        if menu == "snooze":
            return "snooze", [
                (words("button-snooze-hour"), "1h"),
                (words("button-snooze-tomorrow"), "tomorrow"),
            ]
        if menu == "close":
            return "close", [(words(f"reason-{reason}"), reason) for reason in REASONS]
        if menu == "transfer":
            return "to", [(each.name, str(each.id)) for each in await self._all.casework.colleagues(case)]
        keys = canned.keys() if canned else ()
        return "canned", [
            (canned.title(key, self._all.posts.language), key) for key in keys
        ] if canned else []

    async def _found(self, case: Case, words: str) -> list[Outgoing]:
        posts = self._all.posts
        if not words:
            return posts.remark(case, "card-how")
        found = await self._all.casework.search(case, words, posts.language)
        if not found:
            return posts.remark(case, "card-none")
        return posts.choose(case, "card-hits", "card", [(card.name, card.id) for card in found])

    async def _presence(self, update_id: int, incoming: Incoming, by: Counsellor, *, present: bool) -> None:
        key = "presence-here" if present else "presence-away"
        html = f"<i>{escape(self._all.posts.words(key, name=by.name))}</i>"
        await self._say(update_id, incoming.chat, html, replace(by, present=present))

    async def _queue(self, chat: int, by: Counsellor) -> str:
        """Who waits, in the order in which this counsellor should answer."""
        async with self._all.storage.read() as unit:
            cases = await unit.cases.every_open(self._team(chat))
        now = self._all.now()
        waiting = queue_order((case for case in cases if case.status == "queue"), now, by)
        return self._all.posts.queue(waiting, now)

    async def _say(self, update_id: int, chat: int, html: str, changed: Counsellor | None = None) -> None:
        """Answers in the group itself, outside any case."""
        now = self._all.now().timestamp()
        async with self._all.storage.write() as unit:
            if changed is not None:
                await unit.counsellors.save(changed)
            await unit.outbox.put(update_id, 0, [Outgoing(chat, message(html), "staff")], now)
            await unit.inbox.finish(update_id)
        self._all.wake()

    async def _edit(self, update_id: int, case: Case, by: Counsellor, incoming: Incoming) -> None:
        async with self._all.memory.lock(case.chat):
            async with self._all.storage.read() as unit:
                found = await unit.cases.find(case.number)
            if found is None:
                await self._all.casework.finish(update_id)
                return
            await self._all.commit(update_id, await self._corrections.by_counsellor(found, by, incoming))

    # ── which case ───────────────────────────────────────────────────────────────────────────────

    async def _case(self, incoming: Incoming) -> Case | None:
        protection = incoming.chat == self._all.desk.protection_chat
        async with self._all.storage.read() as unit:
            if incoming.kind == "staff_button":
                press = pressed(incoming.text)
                found = await unit.cases.find(press.number) if press else None
            elif incoming.thread is not None:
                # A number in what is answered there may be a person's own words about another case.
                found = await unit.cases.in_topic(protection, incoming.thread)
            elif match := _NUMBER.match(incoming.answers):
                found = await unit.cases.find(match.group(1))
            else:
                found = None
        # One group never reaches into the other's cases.
        if found and self._all.desk.chat_for(found.kind) != incoming.chat:
            return None
        return found

    def _team(self, chat: int) -> Team:
        return "protection" if chat == self._all.desk.protection_chat else "general"
