"""The counsellors' desk for the console: the same casework as in Telegram, with what was said read from storage."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal, Protocol, get_args

from bot.console.lists import AssistantFinder
from bot.console.store import ReadyStorage
from bot.conversations import Conversations
from bot.conversations.casework import REASONS, Deed, DeedName
from bot.desk.libretranslate import translator
from bot.desk.priority import queue_order
from bot.desk.summary import titles_of
from bot.desk.translating import Bilingual
from bot.security import Vault
from bot.services import Services, now
from bot.storage import Case, CaseMessage, Counsellor, SqlStorage, Unit
from bot.storage.types import Team
from bot.texts import texts
from knowledge.catalogue.database import reading
from knowledge.console.accounts import operators
from knowledge.console.ports.desk import CaseLine, CaseView, Colleague, Inbox, Offer, Preview, Said, Work
from knowledge.console.ports.lists import Finder
from knowledge.errors import OperatorError
from knowledge.search.hours import is_readable

MOST_OFFERS = 6
OWNERS_DEEDS = frozenset(get_args(DeedName)) - {"take", "wake"}


class Running(Protocol):
    """Where the running conversations are found once the channel has started."""

    @property
    def conversations(self) -> Conversations | None:
        """None until then, and without a channel."""


class DeskInbox:
    """See ``knowledge.console.ports.desk.Inbox``.

    Args:
        services: The assistant, for names of records and accounts.
        storage: Where cases are.
        running: The conversations.
        finder: The search people get.
        now: The present, aware.
        bilingual: Translates, None: there is no translator.
    """

    def __init__(
        self,
        services: Services,
        storage: ReadyStorage,
        running: Running,
        finder: Finder,
        now: Callable[[], datetime],
        bilingual: Bilingual | None = None,
    ) -> None:
        self._services, self._storage, self._running = services, storage, running
        self._finder, self._now, self._bilingual = finder, now, bilingual

    @property
    def running(self) -> bool:
        """Whether messages go out and come in."""
        return self._running.conversations is not None

    async def me(self, operator: str) -> Colleague | None:
        """The reader as a counsellor."""
        async with self._storage.read() as unit:
            found = await unit.counsellors.by_operator(operator)
        return None if found is None else _colleague(found, 0)

    async def cases(self, operator: str, reader: str) -> Sequence[CaseLine]:
        """Open cases of the reader's teams, the most pressing first."""
        async with self._storage.read() as unit:
            me = await unit.counsellors.by_operator(operator)
            names = {each.id: each.name for each in await unit.counsellors.every()}
            found = await unit.cases.every_open()
        if me is None:
            return ()
        mine = [case for case in found if case.team in me.teams]
        return [_line(case, names, me, reader) for case in queue_order(mine, self._now(), me)]

    async def case(self, operator: str, number: str, reader: str) -> CaseView | None:
        """A case, whole."""
        async with self._storage.read() as unit:
            me = await unit.counsellors.by_operator(operator)
            case = await unit.cases.find(number)
            if me is None or case is None or case.team not in me.teams:
                return None
            every = await unit.counsellors.every()
            said = await unit.said.of(number)
            stand = await self._stand_of(unit, case)
        names = {each.id: each.name for each in every}
        mine = case.owner == me.id
        others = [each for each in every if each.id != me.id and case.team in each.teams and each.present]
        return CaseView(
            line=_line(case, names, me, reader),
            said=[_said(each, names) for each in said],
            shown=await titles_of(self._services.search, reader)(case.detail.get("shown") or (), self._now()),
            wish=str(case.detail.get("wish") or ""),
            may=_may(case, mine=mine),
            colleagues=[(each.id, each.name) for each in others],
            canned=self._canned(reader),
            reasons=REASONS,
            stand=stand,
            translates=self._bilingual is not None and case.language != self._written,
        )

    async def stand(self, operator: str, number: str | None = None) -> str:
        """Changes whenever a case, or the list, does."""
        async with self._storage.read() as unit:
            me = await unit.counsellors.by_operator(operator)
            if number is not None:
                case = await unit.cases.find(number)
                # Another team's case is as if it were not there.
                return await self._stand_of(unit, case) if case and me and case.team in me.teams else ""
            found = await unit.cases.every_open()
        marks = [_mark(case) for case in found if me and case.team in me.teams]
        return _digest("|".join(marks))

    async def do(self, operator: str, number: str, work: Work) -> str:
        """Does something with a case."""
        running = self._running.conversations
        async with self._storage.read() as unit:
            me = await unit.counsellors.by_operator(operator)
        if me is None or running is None:
            return "not_allowed"
        name = next((each for each in get_args(DeedName) if each == work.name), None)
        if name is None:
            return "unknown"
        until = self._now().timestamp() + 60 * work.minutes if work.minutes else None
        deed = Deed(name, work.text, to=work.to, until=until, translations=work.translations)
        return await running.casework.do(number, me, deed)

    async def preview(self, operator: str, number: str, text: str, reader: str) -> Preview | None:
        """Words as the person would get them from a machine."""
        case = await self.case(operator, number, reader)
        if case is None or self._bilingual is None:
            return None
        found = await self._bilingual.outgoing(text, self._written, case.line.language)
        if found.translated is None or found.unchanged:
            return None
        return Preview(case.line.language, found.translated, found.back_translated or "", found.lost)

    async def services(self, words: str, reader: str) -> Sequence[Offer]:
        """Services that somebody who writes these words would be offered."""
        hits = await self._finder.find(
            words, kind="services", language=None, shown_in=reader, most=MOST_OFFERS
        )
        offers = []
        for hit in hits:
            card = await self._services.search.card(hit.id, reader, self._now())
            if card is not None:
                offers.append(Offer(hit.id, card.name, card.organization))
        return offers

    async def colleagues(self) -> Sequence[Colleague]:
        """All counsellors."""
        async with self._storage.read() as unit:
            load = await unit.counsellors.load()
            return [_colleague(each, load.get(each.id, 0)) for each in await unit.counsellors.every()]

    async def save(self, colleague: Colleague) -> str:
        """Adds or changes one."""
        if not colleague.name:
            return "name"
        if colleague.hours and not is_readable(colleague.hours):
            return "hours"
        async with self._storage.read() as unit:
            before = await unit.counsellors.find(colleague.id) if colleague.id else None
        # An agent of an outside desk has a name there and no account here: what is not changed is not asked about.
        known = before is not None and before.operator == colleague.operator
        if colleague.operator and not known and not await self._account(colleague.operator):
            return "operator"
        async with self._storage.write() as unit:
            before = await unit.counsellors.find(colleague.id) if colleague.id else None
            if colleague.operator:
                other = await unit.counsellors.by_operator(colleague.operator)
                if other is not None and other.id != colleague.id:
                    return "operator"
            await unit.counsellors.save(_counsellor(colleague, before))
        return ""

    async def remove(self, colleague: int) -> None:
        """Removes one; whoever looks at what is due puts their cases into the queue, and tells people and colleagues."""
        async with self._storage.write() as unit:
            await unit.counsellors.remove(colleague)

    async def present(self, operator: str, *, present: bool) -> None:
        """Notes that the reader is there, or away."""
        async with self._storage.write() as unit:
            me = await unit.counsellors.by_operator(operator)
            if me is not None:
                await unit.counsellors.save(replace(me, present=present))

    @property
    def _written(self) -> str:
        return self._services.settings.bot.desk.translator.staff_language

    async def _account(self, name: str) -> bool:
        try:
            async with reading(self._services.engine) as connection:
                await operators.named(connection, name)
        except OperatorError:
            return False
        return True

    def _canned(self, reader: str) -> list[tuple[str, str]]:
        running = self._running.conversations
        canned = running.casework.canned if running else None
        keys = canned.keys() if canned else ()
        return [(key, canned.title(key, reader)) for key in keys] if canned else []

    async def _stand_of(self, unit: Unit, case: Case) -> str:
        return _digest(f"{_mark(case)}:{await unit.said.stand(case.number)}")


def inbox_ports(services: Services, vault: Vault, running: Running) -> dict[type, object]:
    """What the bot hands over for the desk's pages, by Protocol."""
    storage = ReadyStorage(SqlStorage(services.engine, vault))
    desk, key = services.settings.bot.desk, services.settings.secrets.translator_key
    bilingual = Bilingual(translator(desk.translator, key)) if desk.translator.url else None
    return {Inbox: DeskInbox(services, storage, running, AssistantFinder(services), now, bilingual)}


def _may(case: Case, *, mine: bool) -> frozenset[str]:
    if case.status == "closed":
        return frozenset({"note"})
    may = {"note"} | (OWNERS_DEEDS if mine else set())
    if not mine and case.owner is None:
        may.add("take")
    if mine and case.snoozed is not None:
        may.add("wake")
    return frozenset(may)


def _line(case: Case, names: Mapping[int, str], me: Counsellor, reader: str) -> CaseLine:
    words = texts(reader)
    needs = [f"need-{need}" for need in case.detail.get("needs") or ()]
    return CaseLine(
        number=case.number,
        kind=case.kind,
        status=case.status,
        language=case.language,
        needs=[words.format(key) for key in needs if words.has(key)],
        town=str(case.detail.get("town") or ""),
        opened=_moment(case.opened),
        waiting=None if case.waiting is None else _moment(case.waiting),
        owner=names.get(case.owner, "") if case.owner is not None else "",
        mine=case.owner == me.id,
        snoozed=None if case.snoozed is None else _moment(case.snoozed),
    )


def _said(message: CaseMessage, names: Mapping[int, str]) -> Said:
    return Said(
        id=message.id,
        side=message.side,
        who=names.get(message.who, "") if message.who is not None else "",
        kind=message.kind,
        text=message.text,
        language=message.language or "",
        translations=dict(message.translations),
        at=_moment(message.at),
        fate=message.fate,
    )


def _colleague(counsellor: Counsellor, open_cases: int) -> Colleague:
    return Colleague(
        name=counsellor.name,
        operator=counsellor.operator or "",
        on_telegram=counsellor.telegram is not None,
        languages=counsellor.languages,
        needs=counsellor.needs,
        gender=counsellor.gender or "",
        teams=counsellor.teams,
        cap=counsellor.cap,
        hours=counsellor.hours,
        present=counsellor.present,
        id=counsellor.id,
        open=open_cases,
    )


def _counsellor(colleague: Colleague, before: Counsellor | None) -> Counsellor:
    """What an administrator wrote; who somebody is on Telegram stays as it was."""
    genders: dict[str, Literal["woman", "man"]] = {"woman": "woman", "man": "man"}
    teams: tuple[Team, ...] = ("general", "protection")
    return Counsellor(
        name=colleague.name,
        telegram=before.telegram if before else None,
        operator=colleague.operator or None,
        languages=tuple(colleague.languages),
        needs=tuple(colleague.needs),
        gender=genders.get(colleague.gender),
        teams=tuple(team for team in teams if team in colleague.teams),
        cap=colleague.cap,
        hours=colleague.hours,
        present=colleague.present,
        seen=before.seen if before else None,
        id=before.id if before else 0,
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _mark(case: Case) -> str:
    return f"{case.number}:{case.status}:{case.owner}:{case.waiting}:{case.snoozed}:{case.kind}"


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=9).hexdigest()
