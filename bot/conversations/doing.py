"""One deed of a counsellor, planned: who may do it, what the person is told, what colleagues see, what is written down."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from bot.conversations import speaking
from bot.conversations.deeds import REASONS, Canned, Deed, Outcome, Place
from bot.conversations.plan import Plan
from bot.desk.view import NO_ARGS, View
from bot.dialogue import types as d
from bot.storage import Case, CaseMessage, Counsellor, Unit
from bot.texts import texts
from nlu.language import identify

if TYPE_CHECKING:
    from bot.conversations.parcels import Parcel
    from bot.conversations.service import Conversations

log = logging.getLogger(__name__)

FREE = frozenset({"queue", "transfer", "close"})
"""What may be done with a case that nobody has, besides taking it."""

_AUDITED = {"take": "counsellor", "close": "closed", "say": "wrote"}
"""Names under which the audit log knows deeds by another name."""


class Refused(Exception):
    """The deed cannot be done, and nothing of it was.

    Args:
        outcome: Why.
        key: What is remarked, where another text than that of the outcome fits.
    """

    def __init__(self, outcome: Outcome, key: str = "") -> None:
        super().__init__(outcome)
        self.outcome, self.key = outcome, key


class Doing:
    """Plans one deed.

    Args:
        conversations: Whose storage, turns and views are used.
        canned: Replies that are ready.
        case: As it is, under the lock of its person.
        by: Who does it.
        deed: What.
        at: Where it was written.
    """

    def __init__(
        self,
        conversations: Conversations,
        canned: Canned | None,
        case: Case,
        by: Counsellor,
        deed: Deed,
        at: Place,
    ) -> None:
        self._all, self._canned = conversations, canned
        self._case, self._by, self._deed, self._at = case, by, deed, at
        self._now: datetime = conversations.now()
        self.plan = Plan(case.chat)

    async def prepare(self) -> None:
        """Fills the plan.

        Raises:
            Refused: It cannot be done. Writing the plan may raise it as well.
            ValueError: The deed is none.
        """
        case, by, name = self._case, self._by, self._deed.name
        if case.team not in by.teams:
            raise Refused("not_allowed")
        if name == "note":
            self._note()
            return
        if case.status == "closed":
            raise Refused("closed", "not-open")
        owned = case.status == "counsellor"
        if name == "take":
            if owned and case.owner != by.id:
                raise Refused("taken", "taken-already")
            if not owned:
                await self._take()
            return
        if (owned and case.owner != by.id) or (not owned and name not in FREE):
            raise Refused("not_yours", "not-yours-owned" if owned else "not-yours")
        match name:
            case "queue":
                await self._queue()
            case "transfer":
                await self._transfer()
            case "bot":
                await self._bot()
            case "close":
                await self._close()
            case "snooze" | "wake":
                await self._snooze()
            case "say":
                await self._say()
            case "canned" | "card" | "ask_place":
                await self._send()

    async def refusal(self, refused: Refused) -> Plan:
        """What is written instead: words that went to nobody are kept and marked, and it is said why."""
        case, by, deed, at = self._case, self._by, self._deed, self._at
        plan = Plan(case.chat)
        if at.via is None or refused.outcome == "not_allowed":
            return plan
        async with self._all.storage.read() as unit:
            case = await unit.cases.find(case.number) or case
            earlier = await unit.said.of(case.number)
            owner = await unit.counsellors.find(case.owner) if case.owner is not None else None
        key, name = refused.key, owner.name if owner else "?"
        if deed.name == "say" and at.message is not None:
            plan.spoken.append(speaking.unsent(self._row(), self._all.posts.mark(case, at.message, "unsent")))
            if refused.outcome == "not_yours":
                key = "take-first-owned" if owner else "take-first"
                if any(each.fate == "unsent" and each.who == by.id for each in earlier):
                    key = ""  # said once already; the mark says the rest
        elif refused.outcome == "full" and deed.name == "take":
            name = by.name
        if key:
            plan.last += at.via.remark(case, key, {"name": name})
        return plan

    # ── who has it ───────────────────────────────────────────────────────────────────────────────

    async def _take(self) -> None:
        by = self._by
        await self._announce("counsellor")
        self.plan.changes.append(lambda unit: self._claim(unit, by.id))
        self._audit()
        await self._tell(self._with(by.id), "taken", name=by.name)

    async def _transfer(self) -> None:
        async with self._all.storage.read() as unit:
            to = await unit.counsellors.find(self._deed.to) if self._deed.to is not None else None
        if to is None or self._case.team not in to.teams:
            raise Refused("unknown", "transfer-unknown")
        if self._case.owner == to.id:
            return
        await self._announce("counsellor")
        self.plan.changes.append(lambda unit: self._claim(unit, to.id, over=True))
        self._audit()
        await self._tell(self._with(to.id), "transferred", name=to.name)

    async def _claim(self, unit: Unit, counsellor: int, *, over: bool = False) -> None:
        """Inside the transaction, so that of two who press at once one gets it, and nobody ever more than their cap."""
        number, now = self._case.number, self._now.timestamp()
        found = await unit.counsellors.find(counsellor)
        if found is None:
            raise Refused("unknown", "transfer-unknown")
        if (await unit.counsellors.load()).get(counsellor, 0) >= found.cap:
            raise Refused("full", "full" if not over else "full-colleague")
        if over:
            await unit.cases.give(number, counsellor, now)
        elif not await unit.cases.take(number, counsellor, now):
            raise Refused("taken", "taken-already")

    async def _queue(self) -> None:
        if self._case.status == "queue":
            return
        await self._announce("queue")
        self._change("queue")
        waiting = self._case.waiting if self._case.waiting is not None else self._now.timestamp()
        await self._tell(self._freed("queue", waiting), "requeued")

    async def _bot(self) -> None:
        await self._announce("bot")
        self._change("bot")
        await self._tell(self._freed("bot"), "handed-back")

    async def _close(self) -> None:
        reason = self._deed.text or None
        if reason is not None and reason not in REASONS:
            raise ValueError(f"no reason: {reason}")
        await self._announce("closed")
        self._change("closed", reason)
        closed = replace(self._freed("closed"), closed=self._now.timestamp(), reason=reason)
        await self._tell(closed)
        for view in self._all.views:
            self.plan.last += view.closed(closed, by_person=False)

    async def _snooze(self) -> None:
        until = self._deed.until if self._deed.name == "snooze" else None
        if self._deed.name == "snooze" and (until is None or until <= self._now.timestamp()):
            raise ValueError("put off until when?")
        self.plan.changes.append(lambda unit: unit.cases.snooze(self._case.number, until))
        self._audit()
        case = replace(self._case, snoozed=until)
        if until is None:
            await self._tell(case, "awake")
        else:
            await self._tell(case, "snoozed", time=self._all.posts.moment(until, self._now))

    async def _announce(self, owner: Literal["counsellor", "queue", "bot", "closed"]) -> None:
        """Lets the dialogue say to the person who has the conversation now."""
        try:
            state = await self._all.load(self._case.chat)
            self.plan = await self._all.turn(
                self._case.chat, state, d.CaseChanged(owner, self._all.desk.on_duty(self._now))
            )
        except Exception as error:
            # The deed must be done even if the program cannot say its own words.
            log.exception("announcing a case change failed: %s", type(error).__name__)

    def _change(self, status: Literal["queue", "bot", "closed"], reason: str | None = None) -> None:
        number, now = self._case.number, self._now.timestamp()
        self.plan.changes.append(lambda unit: unit.cases.change(number, status, now, reason))
        self._audit()

    def _with(self, counsellor: int) -> Case:
        return replace(self._case, status="counsellor", owner=counsellor, snoozed=None)

    def _freed(self, status: Literal["queue", "bot", "closed"], waiting: float | None = None) -> Case:
        return replace(self._case, status=status, owner=None, snoozed=None, waiting=waiting)

    async def _tell(self, case: Case, key: str = "", **args: str) -> None:
        for view in self._all.views:
            self.plan.last += await view.changed(case, self._now)
            if key:
                self.plan.last += view.remark(case, key, args or NO_ARGS)

    # ── what is said ─────────────────────────────────────────────────────────────────────────────

    async def _say(self) -> None:
        deed, at = self._deed, self._at
        state = await self._all.load(self._case.chat)
        language = state.language or self._case.language
        if deed.kind != "text":
            if at.chat is None or at.message is None:
                raise ValueError("a file lies somewhere")
            sent = [speaking.copied(at.chat, at.message)]
        else:
            sent = speaking.written(speaking.words(deed.text, language, deed.translations))
        self._speak(self._row(), sent, state, self._others())

    async def _send(self) -> None:
        """Something that is ready: nobody has seen it yet, so every place shows it."""
        deed, name = self._deed, self._deed.name
        state = await self._all.load(self._case.chat)
        language, numbers = state.language or self._case.language, self._all.emergency
        if name == "card":
            record = deed.text.removeprefix("service:")
            card = await self._all.searcher.card(record, language, self._now)
            if card is None:
                raise Refused("unknown", "card-unknown")
            text, sent = card.name, speaking.service(card, language, numbers, self._now)
        elif name == "canned":
            text = self._ready(language)
            sent = speaking.written(speaking.words(text, language, {}))
        else:
            text, sent = (
                texts(language).format("case-ask-place"),
                speaking.question(language, numbers, self._now),
            )
        kind = "place" if name == "ask_place" else name
        row = replace(self._row(), text=text, kind=kind, language=language, staff_message=None)
        self._speak(row, sent, state, self._all.views)
        if name == "canned" and self._at.via is self._all.posts:  # the buttons it was chosen from go
            self.plan.last += await self._all.posts.changed(self._case, self._now)

    def _ready(self, language: str) -> str:
        if self._canned is None:
            raise Refused("unknown", "canned-unknown")
        try:
            return self._canned.text(self._deed.text, language)
        except KeyError:
            raise Refused("unknown", "canned-unknown") from None

    def _speak(self, row: CaseMessage, sent: list[Parcel], state: d.State, views: tuple[View, ...]) -> None:
        keep = state.consent == "given"
        self.plan.spoken.append(speaking.spoken(self._case, row, sent, keep, views, self._by.name))
        self.plan.changes.append(lambda unit: unit.cases.wait(self._case.number, None))
        self._audit()

    def _note(self) -> None:
        row = replace(self._row(), side="note", fate="delivered")
        self.plan.spoken.append(speaking.spoken(self._case, row, [], False, self._others(), self._by.name))
        self._audit()

    def _row(self) -> CaseMessage:
        deed = self._deed
        return CaseMessage(
            self._case.number, "counsellor", deed.text, deed.kind, self._by.id, identify(deed.text).language,
            dict(deed.translations), self._now.timestamp(), staff_message=self._at.message,
        )  # fmt: skip

    def _others(self) -> tuple[View, ...]:
        return tuple(view for view in self._all.views if view is not self._at.via)

    def _audit(self) -> None:
        number, by, now = self._case.number, self._by, self._now.timestamp()
        action = _AUDITED.get(self._deed.name, self._deed.name)
        # Who works in the console only has no Telegram id: a negative number is that of their row.
        who = by.telegram if by.telegram is not None else -by.id
        self.plan.changes.append(lambda unit: unit.cases.audit(number, action, who, now))
