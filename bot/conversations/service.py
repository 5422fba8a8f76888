"""Answers what arrived: one update, one turn, one transaction. Neither an error nor a crash loses an update or repeats it for ever."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.assistant import Assistant
from bot.conversations.arrivals import Arrivals, own_number
from bot.conversations.casework import Canned, Casework
from bot.conversations.corrections import Corrections
from bot.conversations.counsellors import Counsellors
from bot.conversations.events import event_of
from bot.conversations.incoming import STAFF_KINDS, Incoming
from bot.conversations.memory import Memory, Pace
from bot.conversations.noticing import Noticing
from bot.conversations.parcels import message, parcels
from bot.conversations.performer import TurnPerformer
from bot.conversations.plan import Plan
from bot.conversations.previewing import Previews
from bot.desk import Desk
from bot.desk.posts import TelegramView
from bot.desk.summary import titles_of
from bot.desk.translating import Bilingual
from bot.desk.view import View
from bot.dialogue import types as d
from bot.dialogue.codec import decode_state, encode_state, fresh_state
from bot.errors import StateError
from bot.rendering import render
from bot.settings import LimitSettings
from bot.storage import Case, Outgoing, Storage
from bot.storage.store import REMOVABLE_S
from bot.texts import texts
from knowledge.emergency import EmergencyNumbers
from knowledge.search.types import Searcher
from nlu.taxonomy import language_code

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 3
"""How often answering one update is begun before only an apology is sent: it may be what kills the process."""

UNHURRIED = frozenset({"exit", "delete", "human"})
"""Commands that are answered however fast somebody writes."""


class Conversations:
    """Everything between a stored update and stored answers.

    Args:
        assistant: Understands and steps the dialogue.
        storage: Where conversations, inbox and outbox are.
        desk: The counsellors.
        emergency: Numbers for crisis replies.
        searcher: Gives names of records for a counsellor's summary.
        limits: What one person may send.
        clock: Gives the present, aware.
        wake: Called after something was queued, so that the sender need not look all the time.
        reported: Told of each record that somebody says something is wrong with, once that is written down.
        views: Where counsellors see cases besides their groups on Telegram.
        canned: Replies they have ready.
        bilingual: Translates between them and people, None: there is no translator.
        writes: The language counsellors write in.

    Attributes:
        casework: What counsellors do, wherever they are.
        posts: Their groups on Telegram as a view.
    """

    def __init__(
        self,
        assistant: Assistant,
        storage: Storage,
        desk: Desk,
        emergency: EmergencyNumbers,
        searcher: Searcher,
        limits: LimitSettings,
        clock: Callable[[], datetime],
        wake: Callable[[], None] = lambda: None,
        reported: Callable[[str], Awaitable[object]] | None = None,
        views: Sequence[View] = (),
        canned: Canned | None = None,
        bilingual: Bilingual | None = None,
        writes: str = "en",
    ) -> None:
        self._assistant, self.storage, self.desk = assistant, storage, desk
        self.emergency, self.searcher, self._limits, self._clock = emergency, searcher, limits, clock
        self.wake, self._reported = wake, reported
        self.memory = Memory()
        self.posts = TelegramView(desk, titles_of(searcher), self._name, desk.language)
        self.views: tuple[View, ...] = (self.posts, *views)
        self._pace = Pace(limits.messages_per_minute)
        self._noticing = Noticing()
        self.casework = Casework(self, canned)
        self.previews = Previews(self, bilingual, writes)
        self._corrections = Corrections(self)
        self._counsellors = Counsellors(self, self._corrections)
        self.arrivals = Arrivals(self)

    @property
    def assistant(self) -> Assistant:
        """Understands and steps the dialogue."""
        return self._assistant

    def now(self) -> datetime:
        """The present."""
        return self._clock()

    # ── in ───────────────────────────────────────────────────────────────────────────────────────

    async def accept(self, arrived: Sequence[tuple[int, Incoming, tuple[float, float] | None]]) -> None:
        """Keeps updates, all or none; one that is known already changes nothing.

        Args:
            arrived: Update id, what arrived, and its position, which stays in memory beside the row. The position of a
                redelivered update, whose first copy a crash left without, is taken up again.
        """
        now = self._clock().timestamp()
        async with self.storage.write() as unit:
            for update_id, incoming, _ in arrived:
                await unit.inbox.add(update_id, incoming.chat, incoming.to_json(), now)
        for update_id, _, position in arrived:
            if position is not None:
                self.memory.positions.put(update_id, position)

    async def answer(self, update_id: int) -> None:
        """Answers one kept update. Raises only when storage fails; then the update still waits."""
        async with self.storage.write() as unit:
            item = await unit.inbox.begin(update_id)
        if item is None:
            return
        incoming = Incoming.from_json(item.payload)
        if incoming.kind in STAFF_KINDS:
            incoming = replace(incoming, chat=self.desk.where(incoming.chat))
            await self._counsellors.answer(update_id, incoming, item.attempts)
            return
        async with self.memory.lock(incoming.chat):
            if incoming.kind == "blocked":
                await self.arrivals.unreachable(incoming.chat, update_id)
                return
            plan = await self._plan(update_id, incoming, item.attempts)
            plan.noted = incoming.message_id if incoming.kind != "button" else None
            await self.commit(update_id, plan)

    async def _plan(self, update_id: int, incoming: Incoming, attempts: int) -> Plan:
        state = d.State()
        try:
            state = await self.load(incoming.chat)
            if attempts > MOST_ATTEMPTS:
                return self._apology(incoming, state)
            if (refusal := self._too_fast(incoming, state)) is not None:
                return refusal
            if incoming.kind == "edited" and (plan := await self._corrections.by_person(incoming, state)):
                return plan
            event, before = await event_of(
                incoming,
                state,
                self._assistant,
                self.memory.positions.get(update_id),
                self._limits.text_characters,
            )
            if event is None:
                plan = Plan(incoming.chat)
                plan.replies = self._say(incoming.chat, before, state, incoming.guess)
                return plan
            plan = await self.turn(incoming.chat, state, event, incoming)
            plan.replies[:0] = self._say(incoming.chat, before, state, incoming.guess)
            return plan
        except Exception as error:
            # Only the kind of error is told: its text may hold what the person wrote.
            log.exception("answering failed: %s", type(error).__name__)
            return self._apology(incoming, state)

    # ── one turn ─────────────────────────────────────────────────────────────────────────────────

    async def load(self, chat: int) -> d.State:
        """The conversation: memory first, because it also holds what is never stored; who has a case is storage's word."""
        state = self.memory.states.get(chat)
        async with self.storage.read() as unit:
            stored = await unit.people.load(chat) if state is None else None
            case = await unit.cases.of(chat)
        if stored is not None:
            try:
                state = decode_state(stored.state)
            except StateError as error:
                state = fresh_state(error)
        if state is None:
            state = d.State()
            if case is not None:  # somebody who only asks, after a restart: the case was their own clear wish
                state = d.State(
                    stage="open", language=str(case.detail.get("language") or "en"), consent="refused"
                )
        return _with_case(state, case)

    async def turn(self, chat: int, state: d.State, event: d.Event, incoming: Incoming | None = None) -> Plan:
        """Runs one turn and renders what is said."""
        now = self._clock()
        plan = Plan(chat)
        performer = TurnPerformer(self.storage, self.desk, self.views, plan, event, incoming, now)
        done = await self._assistant.respond(state, event, performer, now)
        plan.state = done.state
        if incoming is not None and not plan.erase:
            plan.changes += self._noticing.notice(
                chat, state, event, done, now, handed_over=performer.handed_over
            )
        guess = incoming.guess if incoming else None
        language = done.state.language or state.language or language_code(guess or "") or "en"
        keep = done.state.consent == "given" and not plan.erase
        rendered = [part for reply in done.replies for part in render(reply, language, self.emergency, now)]
        plan.replies = [Outgoing(chat, parcel, keep=keep) for parcel in parcels(rendered)]
        if plan.erase and plan.replies:
            # The last trace of the person is this answer's own row: once it is delivered, the files are cleaned again.
            plan.replies[-1] = replace(plan.replies[-1], payload={**plan.replies[-1].payload, "scrub": True})
        return plan

    async def commit(self, update_id: int | None, plan: Plan) -> None:
        """Writes everything one update led to, all or nothing, then remembers what is remembered in memory only.

        Args:
            update_id: The update that is finished by it, None for what no update led to.
            plan: What is written.
        """
        now, chat, state = self._clock().timestamp(), plan.chat, plan.state
        kept = state is not None and state.consent == "given" and not plan.erase
        async with self.storage.write() as unit:
            if plan.drop_waiting:
                await self.arrivals.give_up(unit, chat, under_way=False)
            for change in plan.changes:
                await change(unit)
            if plan.erase:
                for case in await unit.erase(chat):
                    plan.last += [out for view in self.views for out in view.erased(case)]
            elif state is not None and state.consent == "given":
                await unit.people.save(chat, encode_state(state), now)
            elif state is not None:
                await unit.people.forget(chat)
            if kept and plan.noted is not None:
                await unit.messages.remember(chat, plan.noted, now)
            sent = await plan.outgoing(unit)
            await unit.outbox.put(own_number() if update_id is None else update_id, 0, sent, now)
            if update_id is not None:
                await unit.inbox.finish(update_id)
        self._remember(update_id, plan, None if kept else plan.noted)
        self.wake()
        if plan.erase:
            await self.storage.scrub()
        for ref in plan.reported:
            await self._tell_reported(ref)

    async def _tell_reported(self, ref: str) -> None:
        """The person is answered already: what fails here is tried again with the next report."""
        if self._reported is None:
            return
        try:
            await self._reported(ref)
        except Exception as error:
            log.exception("weighing reports failed: %s", type(error).__name__)

    def _remember(self, update_id: int | None, plan: Plan, noted: int | None) -> None:
        if update_id is not None:
            self.memory.positions.pop(update_id)
        if plan.erase:
            self.memory.forget(plan.chat)
            self._pace.forget(plan.chat)
            self._noticing.forget(plan.chat)
            return
        if plan.state is not None:
            self.memory.states.put(plan.chat, plan.state)
        if noted is not None:
            self.memory.note_message(plan.chat, noted)

    # ── what the sender reports ──────────────────────────────────────────────────────────────────

    async def removable(self, chat: int) -> list[int]:
        """Messages of a chat that a quick exit may remove, as far as they are known."""
        since = self._clock().timestamp() - REMOVABLE_S
        async with self.storage.read() as unit:
            ids = await unit.messages.recent(chat, since)
        return sorted({*ids, *(self.memory.messages.get(chat) or ())})

    async def removed(self, chat: int) -> None:
        """They were removed."""
        self.memory.messages.pop(chat)
        async with self.storage.write() as unit:
            await unit.messages.forget(chat)

    def delivered(self, chat: int, message_id: int, kept: bool) -> None:
        """A message arrived; where it may not be stored, memory keeps its id for a quick exit."""
        if not kept:
            self.memory.note_message(chat, message_id)

    # ── helpers ──────────────────────────────────────────────────────────────────────────────────

    def _too_fast(self, incoming: Incoming, state: d.State) -> Plan | None:
        if incoming.kind == "command" and incoming.text in UNHURRIED:
            return None
        wait = self._pace.check(incoming.chat, self._clock().timestamp())
        if wait is None:
            return None
        plan = Plan(incoming.chat)
        if wait:
            said = [d.Say("rate-limited", {"seconds": wait})]
            plan.replies = self._say(incoming.chat, said, state, incoming.guess)
        return plan

    def _say(
        self, chat: int, replies: Sequence[d.Reply], state: d.State, guess: str | None
    ) -> list[Outgoing]:
        language, now = state.language or language_code(guess or "") or "en", self._clock()
        rendered = [part for reply in replies for part in render(reply, language, self.emergency, now)]
        return [Outgoing(chat, parcel, keep=state.consent == "given") for parcel in parcels(rendered)]

    def _apology(self, incoming: Incoming, state: d.State) -> Plan:
        """What is said when answering failed. It depends on as little as possible, because anything may be broken."""
        plan = Plan(incoming.chat)
        country = state.place.country if state.place else None
        language = state.language or language_code(incoming.guess or "") or "en"
        try:
            numbers = self.emergency.for_crisis("medical", country)
            text = texts(language).format("went-wrong", number=numbers[0].number if numbers else "112")
        except Exception as error:
            log.error("the apology failed too: %s", type(error).__name__)
            text = texts("en").format("went-wrong", number="112")
        plan.replies = [Outgoing(incoming.chat, message(text, text), keep=state.consent == "given")]
        return plan

    async def _name(self, counsellor: int) -> str | None:
        async with self.storage.read() as unit:
            found = await unit.counsellors.find(counsellor)
        return found.name if found else None


def _with_case(state: d.State, case: Case | None) -> d.State:
    if case is None:
        return replace(state, case=None, case_owner=None) if state.case else state
    owner: d.CaseOwner | None = None
    if case.status in ("queue", "counsellor"):
        owner = "queue" if case.status == "queue" else "counsellor"
    return replace(state, case=case.number, case_owner=owner)
