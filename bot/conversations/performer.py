"""Performs what a turn asks of storage and desk: reads at once, writes later, with everything else the turn changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from statistics import median
from typing import Any

from bot.conversations.incoming import Incoming
from bot.conversations.plan import Plan, Spoken
from bot.desk import Desk
from bot.desk.view import View
from bot.dialogue import types as d
from bot.dialogue.codec import encode_state
from bot.storage import Case, CaseMessage, Outgoing, Storage, Unit
from bot.storage.reports import PRAISE

DAY_S = 86_400.0
FEW = 5
"""From so many cases on, how long people really waited is told instead of the configured time."""


class TurnPerformer:
    """The performer of one turn.

    Args:
        storage: Read from at once; written to only through the plan.
        desk: The counsellors.
        views: Where they see cases.
        plan: Gathers what is to be written.
        event: What is being answered.
        incoming: What arrived, None when nobody wrote (a counsellor changed the case).
        now: Aware.
    """

    def __init__(
        self,
        storage: Storage,
        desk: Desk,
        views: Sequence[View],
        plan: Plan,
        event: d.Event,
        incoming: Incoming | None,
        now: datetime,
    ) -> None:
        self._storage, self._desk, self._views = storage, desk, views
        self._plan, self._event, self._incoming, self._now = plan, event, incoming, now
        self._case: Case | None = None

    @property
    def handed_over(self) -> bool:
        """Whether a case was opened, for the first time or again."""
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
                self._plan.erase = True
                return d.Erased()
            case d.ReadMyData():
                return await self._read_my_data(state)
            case d.Feedback():
                self._feedback(effect)
            case d.QuickExit():
                self._quick_exit(await self._find(state.case) if state.case else None)
        return None

    # ── cases ────────────────────────────────────────────────────────────────────────────────────

    async def _open_case(self, effect: d.OpenCase) -> d.Event:
        if not self._desk.open_for(effect.kind):
            return d.CaseRefused("no_desk")
        now, chat = self._now.timestamp(), self._plan.chat
        team = "protection" if effect.kind == "protection" else "general"
        async with self._storage.read() as unit:
            if self._desk.needs_names(effect.kind):
                every = await unit.counsellors.every()
                if not any(team in each.teams and each.operator is not None for each in every):
                    return d.CaseRefused("no_desk")
            before = await unit.cases.of(chat)
            ended = await unit.cases.closed_since(chat, now - self._desk.reopen_days * DAY_S)
            waits = await unit.cases.waits(0.0)
            number = await self._fresh_number(unit)
        wait = usual_wait(waits, self._desk.usual_wait_minutes)
        if before and _same_team(before, effect.kind):
            if before.status != "bot":
                await self._endanger(before, effect.kind)
                return self._opened(before.number, wait)
            await self._again(before, effect)
            return self._opened(before.number, wait, reopened=True)
        if before:
            # Another team takes over: the first one learns that it is closed, not why.
            await self._close(before.number)
        if ended and _same_team(ended, effect.kind):
            await self._again(ended, effect)
            return self._opened(ended.number, wait, reopened=True)
        case = Case(number, chat, effect.kind, "queue", _detail(effect), opened=now, waiting=now)
        self._case = case
        self._write(lambda unit: unit.cases.open(case))
        self._audit(number, "opened")
        for view in self._views:
            self._plan.last += await view.opened(case, self._now)
        return self._opened(number, wait)

    async def _again(self, before: Case, effect: d.OpenCase) -> None:
        """The same number, with what the person agrees to pass on this time."""
        now, detail = self._now.timestamp(), _detail(effect)
        kind = "crisis" if effect.kind == "crisis" else before.kind
        case = replace(
            before, status="queue", kind=kind, detail=detail, waiting=now, closed=None, reason=None, snoozed=None
        )  # fmt: skip
        self._case = case
        self._write(lambda unit: unit.cases.reopen(case.number, detail, now))
        if kind != before.kind:
            self._write(lambda unit: unit.cases.endanger(case.number))
        self._audit(case.number, "reopened")
        for view in self._views:
            self._plan.last += await view.opened(case, self._now)
            self._plan.last += view.remark(case, "reopened")

    async def _endanger(self, before: Case, kind: str) -> None:
        """Somebody who waits already speaks of danger now: their case goes before others."""
        if kind != "crisis" or before.kind != "general":
            return
        case = replace(before, kind="crisis")
        self._case = case
        self._write(lambda unit: unit.cases.endanger(case.number))
        self._audit(case.number, "danger")
        for view in self._views:
            self._plan.last += await view.changed(case, self._now)
            self._plan.last += view.remark(case, "danger")

    def _opened(self, number: str, wait: int, *, reopened: bool = False) -> d.CaseOpened:
        on_duty = self._desk.on_duty(self._now)
        return d.CaseOpened(number, on_duty, wait if on_duty else None, reopened)

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
        if case is None or incoming is None or (message := self._message(case, incoming)) is None:
            return
        now = self._now.timestamp()

        def posts(kept: CaseMessage) -> list[Outgoing]:
            return [out for view in self._views for out in view.person_said(case, kept)]

        self._plan.spoken.append(Spoken(message, posts))
        self._write(lambda unit: unit.cases.wait(case.number, now))
        if case.snoozed is not None:  # whoever has put the case off did not know of this
            self._write(lambda unit: unit.cases.snooze(case.number, None))
            for view in self._views:
                self._plan.last += await view.changed(replace(case, snoozed=None), self._now)
                self._plan.last += view.remark(case, "awake")

    def _message(self, case: Case, incoming: Incoming) -> CaseMessage | None:
        """The row of what the person sent. Of a position only where it lies: neither it nor any file is ever kept."""
        said = self._event.understanding if isinstance(self._event, d.TextSaid) else None
        row = CaseMessage(case.number, "person", at=self._now.timestamp(), person_message=incoming.message_id)
        match incoming.kind:
            case "text" | "command":
                return replace(row, text=incoming.text, language=said.language if said else None)
            case "file" if incoming.message_id is not None:
                return replace(row, kind=incoming.text, text=incoming.caption)
            case "position" if incoming.message_id is not None and not incoming.live:
                return replace(row, kind="position")
        return None

    async def _close(self, number: str) -> None:
        case = await self._find(number)
        if case is None:
            return
        now = self._now.timestamp()
        self._write(lambda unit: unit.cases.change(number, "closed", now))
        self._audit(number, "closed by the person")
        closed = replace(case, status="closed", owner=None, closed=now, waiting=None, snoozed=None)
        for view in self._views:
            self._plan.last += await view.changed(closed, self._now)
            self._plan.last += view.closed(closed, by_person=True)

    def _audit(self, number: str, action: str) -> None:
        now = self._now.timestamp()
        self._write(lambda unit: unit.cases.audit(number, action, None, now))

    # ── data ─────────────────────────────────────────────────────────────────────────────────────

    async def _read_my_data(self, state: d.State) -> d.Event:
        async with self._storage.read() as unit:
            kept = await unit.kept_about(self._plan.chat)
        rows = _rows(state) if state.consent == "given" else {}
        return d.MyDataRead(rows | kept)

    def _feedback(self, effect: d.Feedback) -> None:
        now = self._now.timestamp()
        chat = self._plan.chat
        self._write(lambda unit: unit.feedback.add(effect.ref, effect.kind, now, chat))
        if effect.kind not in PRAISE:
            self._plan.reported.append(effect.ref)

    def _quick_exit(self, case: Case | None) -> None:
        """Which messages there are is asked when it is their turn: one may be on its way at this moment."""
        self._plan.drop_waiting = True
        if case is not None:
            # What is written to them from now on may be read by somebody else.
            for view in self._views:
                self._plan.last += view.remark(case, "left-quickly")
        self._plan.first.append(Outgoing(self._plan.chat, {"kind": "delete"}))

    def _write(self, change: Callable[[Unit], object]) -> None:
        self._plan.changes.append(partial(_await, change))


def usual_wait(waits: Sequence[float], otherwise: int) -> int:
    """How many minutes people usually wait, honestly: the median of the last cases, rounded up.

    Args:
        waits: Seconds from opening a case to somebody taking it.
        otherwise: Minutes to tell while there are too few of them.
    """
    return max(1, -(-int(median(waits)) // 60)) if len(waits) >= FEW else otherwise


def _same_team(case: Case, kind: str) -> bool:
    return (case.kind == "protection") == (kind == "protection")


def _detail(effect: d.OpenCase) -> dict[str, Any]:
    detail = {
        "language": effect.language,
        "needs": list(effect.needs),
        "town": effect.town,
        "shown": list(effect.shown),
    }
    return detail | ({"wish": effect.wish} if effect.wish else {})


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
