"""Performs what a turn asks of storage and desk: reads at once, writes later, with everything else the turn changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from bot.conversations.incoming import Incoming
from bot.conversations.plan import Plan
from bot.desk import Desk
from bot.desk.posts import Posts
from bot.dialogue import types as d
from bot.dialogue.codec import encode_state
from bot.storage import Case, Outgoing, Storage, Unit
from bot.storage.reports import PRAISE


class TurnPerformer:
    """The performer of one turn.

    Args:
        storage: Read from at once; written to only through the plan.
        desk: The counsellors.
        posts: What is written in the counsellors' group.
        plan: Gathers what is to be written.
        incoming: What is being answered, None when nobody wrote (a counsellor changed the case).
        now: Aware.
    """

    def __init__(
        self,
        storage: Storage,
        desk: Desk,
        posts: Posts,
        plan: Plan,
        incoming: Incoming | None,
        now: datetime,
    ) -> None:
        self._storage, self._desk, self._posts = storage, desk, posts
        self._plan, self._incoming, self._now = plan, incoming, now
        self._case: Case | None = None

    @property
    def handed_over(self) -> bool:
        """Whether a new case was opened."""
        return self._case is not None

    async def perform(self, effect: d.Effect, state: d.State) -> d.Event | None:
        """See ``bot.assistant.Performer``."""
        match effect:
            case d.OpenCase():
                return await self._open_case(effect)
            case d.ForwardToCase():
                await self._forward(effect)
            case d.CloseCase():
                await self._close(effect.case)
            case d.Erase():
                return await self._erase()
            case d.ReadMyData():
                return await self._read_my_data(state)
            case d.Feedback():
                await self._feedback(effect)
            case d.QuickExit():
                self._quick_exit()
        return None

    # ── cases ────────────────────────────────────────────────────────────────────────────────────

    async def _open_case(self, effect: d.OpenCase) -> d.Event:
        chat = self._desk.chat_for(effect.kind)
        if chat is None:
            return d.CaseRefused("no_desk")
        now = self._now.timestamp()
        async with self._storage.read() as unit:
            before = await unit.cases.of(self._plan.chat)
            if before and self._same_team(before, effect.kind):
                return self._opened(before.number)
            number = await self._fresh_number(unit)
        if before:
            # Another team takes over: the first one learns that it is closed, not why.
            await self._close(before.number)
        detail = {
            "language": effect.language,
            "needs": list(effect.needs),
            "town": effect.town,
            "shown": list(effect.shown),
        }
        case = Case(number, self._plan.chat, effect.kind, "queue", detail, opened=now)
        self._case = case
        self._write(lambda unit: unit.cases.open(case))
        self._write(lambda unit: unit.cases.audit(number, "opened", None, now))
        self._plan.last.extend(await self._posts.summary(case, chat, self._now))
        return self._opened(number)

    @staticmethod
    def _same_team(case: Case, kind: str) -> bool:
        return (case.kind == "protection") == (kind == "protection")

    def _opened(self, number: str) -> d.CaseOpened:
        on_duty = self._desk.on_duty(self._now)
        return d.CaseOpened(number, on_duty, self._desk.usual_wait_minutes if on_duty else None)

    async def _fresh_number(self, unit: Unit) -> str:
        while True:
            number = self._desk.number()
            if await unit.cases.find(number) is None:
                return number

    async def _find(self, number: str) -> Case | None:
        if self._case and self._case.number == number:
            return self._case
        async with self._storage.read() as unit:
            return await unit.cases.find(number)

    async def _forward(self, effect: d.ForwardToCase) -> None:
        case, incoming = await self._find(effect.case), self._incoming
        chat = self._desk.chat_for(case.kind) if case else None
        if case is None or chat is None or incoming is None:
            return
        if incoming.kind == "file" and incoming.message_id is not None:
            self._plan.last.append(self._posts.file_from_person(case, chat, incoming.message_id))
        elif incoming.kind in ("text", "command"):
            self._plan.last.extend(self._posts.from_person(case, chat, incoming.text))

    async def _close(self, number: str) -> None:
        case = await self._find(number)
        if case is None:
            return
        now = self._now.timestamp()
        self._write(lambda unit: unit.cases.change(number, "closed", now))
        self._write(lambda unit: unit.cases.audit(number, "closed by the person", None, now))
        if (chat := self._desk.chat_for(case.kind)) is not None:
            self._plan.last.extend(self._posts.closed(case, chat, by_person=True))

    # ── data ─────────────────────────────────────────────────────────────────────────────────────

    async def _erase(self) -> d.Event:
        self._plan.erase = True
        async with self._storage.read() as unit:
            case = await unit.cases.of(self._plan.chat)
        if case and (chat := self._desk.chat_for(case.kind)) is not None:
            self._plan.last.extend(self._posts.erased(case, chat))
        return d.Erased()

    async def _read_my_data(self, state: d.State) -> d.Event:
        async with self._storage.read() as unit:
            kept = await unit.kept_about(self._plan.chat)
        rows = _rows(state) if state.consent == "given" else {}
        return d.MyDataRead(rows | kept)

    async def _feedback(self, effect: d.Feedback) -> None:
        now = self._now.timestamp()
        chat = self._plan.chat
        self._write(lambda unit: unit.feedback.add(effect.ref, effect.kind, now, chat))
        if effect.kind not in PRAISE:
            self._plan.reported.append(effect.ref)

    def _quick_exit(self) -> None:
        """Which messages there are is asked when it is their turn: one may be on its way at this moment."""
        self._plan.drop_waiting = True
        self._plan.first.append(Outgoing(self._plan.chat, {"kind": "delete"}))

    def _write(self, change: Callable[[Unit], object]) -> None:
        self._plan.changes.append(partial(_await, change))


async def _await(change: Callable[[Unit], object], unit: Unit) -> None:
    result = change(unit)
    if hasattr(result, "__await__"):
        await result


def _rows(state: d.State) -> dict[str, str]:
    """What is kept of a conversation, field by field, none left out."""
    rows: dict[str, str] = {}
    for name, value in encode_state(state).items():
        if name in ("v", "stage"):
            continue
        if name == "place":
            rows["town"] = str(value[1])
        elif isinstance(value, dict):
            rows[name] = ", ".join(f"{key}: {_flat(item)}" for key, item in value.items())
        else:
            rows[name] = _flat(value)
    return rows


def _flat(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
