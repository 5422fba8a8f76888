"""Asks the questions that a drafted record must answer of search as it is and as it would be, in every language, without publishing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts.types import GOOD, Asked, Checked, Draft
from knowledge.catalogue.guard import linked_places
from knowledge.catalogue.indexing import indexed_answer, indexed_service
from knowledge.catalogue.model import Document, canonical
from knowledge.catalogue.reader import HIDDEN_STATUSES
from knowledge.catalogue.storage import load, services_around
from knowledge.errors import SearchError
from knowledge.search.documents import record_key
from knowledge.search.engine import SearchEngine
from knowledge.search.reader import AnswerText, IndexedService, Record, ServiceText
from knowledge.search.trial import Ask, Trial
from knowledge.search.types import AnswerCard, Near, Outcome, Result
from knowledge.vocabulary import LANGUAGES

#: Services of a drafted organisation or place that are asked about; there may be many, and they change little.
_MOST_AROUND: Final = 3
#: Other services of a drafted organisation or place that are exchanged in the trial.
_MOST_CHANGED: Final = 200
#: Similar records that are asked about as well: a record must not be found in their place.
_MOST_BESIDE: Final = 2
#: Questions that are understood at the same time; understanding waits for another process now and then.
_AT_ONCE: Final = 2


@dataclass(frozen=True, slots=True)
class Said:
    """What the assistant did with a message.

    Attributes:
        crisis: It was answered as an emergency.
        outcomes: For each search that was handed over, what it found in the order of the assistant's looking; nothing if it
            looked for nothing.
    """

    crisis: bool
    outcomes: tuple[tuple[Outcome, ...], ...]


class Asker(Protocol):
    """Takes a message as the assistant takes a person's, and looks with other searches than its own."""

    async def ask(
        self,
        text: str,
        language: str,
        near: Near | None,
        country: str | None,
        at: datetime,
        searches: Sequence[Ask],
    ) -> Said:
        """Understands the message once and answers it with each search.

        Args:
            text: The message.
            language: Of the person.
            near: Town of the person, if known.
            country: Their country, if only that is known.
            at: Aware time.
            searches: Where to look.
        """


@dataclass(frozen=True, slots=True)
class _Question:
    language: str
    text: str
    own: bool


class _Run:
    """Asks questions in one trial and remembers who else was found by them."""

    def __init__(self, asker: Asker, trial: Trial, at: datetime) -> None:
        self._asker, self._trial, self._at = asker, trial, at
        self._beside: Counter[str] = Counter()
        self.degraded: set[str] = set()

    async def ask(self, record: Record, questions: Sequence[_Question]) -> list[Asked]:
        """How well each question finds a record, before and after."""
        near, country = _whereabouts(record)
        key = record_key(record)
        was_there = any(segment.row(key) is not None for segment in self._trial.before.segments)
        searches = (self._trial.ask_before, self._trial.ask_after)
        turns = asyncio.Semaphore(_AT_ONCE)

        async def one(question: _Question) -> Asked:
            async with turns:
                said = await self._asker.ask(
                    question.text, question.language, near, country, self._at, searches
                )
            asked = Asked(question.language, question.text, question.own, None, was_there=was_there)
            if said.crisis and not any(said.outcomes):
                return replace(asked, reason="crisis")
            before, after = said.outcomes
            self.degraded.update(part for outcome in after for part in outcome.degraded)
            self._beside.update(_offered(before))
            rank, first = _rank(after, key)
            instead = _name(first) if first is not None and rank != 1 else ""
            reason = "" if rank else "not_asked" if not after else "unsure" if _is_there(after, key) else ""
            return replace(asked, rank=rank, before=_rank(before, key)[0], instead=instead, reason=reason)

        return list(await asyncio.gather(*map(one, questions)))

    def beside(self, changed: Collection[str]) -> list[str]:
        """Keys of the records that were most often among the first for the same questions, and that stay as they are."""
        return [key for key, _count in self._beside.most_common() if key not in changed][:_MOST_BESIDE]


class DraftTrial:
    """Implements :class:`knowledge.catalogue.drafts.checking.Trial`.

    Args:
        engine: Migrated database.
        search: The live search; what it gives others is not touched.
        asker: Understands questions.
        need_words: (language, need) → how a person would name that need.
        check_after: How long a check of the facts is good for.
        examples: Whether people are shown invented records.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        search: SearchEngine,
        asker: Asker,
        need_words: Callable[[str, str], str],
        *,
        check_after: timedelta,
        examples: bool,
    ) -> None:
        self._engine, self._search, self._asker, self._need_words = engine, search, asker, need_words
        self._check_after, self._examples = check_after, examples

    async def __call__(self, draft: Draft, checked: Checked) -> Checked:
        """The check with its questions; without them where nothing is to be found or search is away."""
        async with reading(self._engine) as connection:
            records, gone = await self._records(connection, draft)
        main = f"{draft.kind}:{draft.record_id}"
        targets = [one for one in records if record_key(one) == main]
        if draft.kind in ("organization", "location"):
            targets = records[:_MOST_AROUND]
        if not targets:
            return checked
        try:
            trial = await self._search.trial(records, gone)
        except SearchError:
            return replace(checked, degraded=("search",))
        run = _Run(self._asker, trial, checked.at)
        asked: list[Asked] = []
        town = ""
        for record in targets:
            near, country = _whereabouts(record)
            town = town or (near.name if near else None) or country or ""
            asked += await run.ask(record, list(self._questions(record)))
        changed = {record_key(one) for one in records} | set(gone)
        others: list[Asked] = []
        for key in run.beside(changed):
            record = trial.before.record(key)
            own = [question for question in self._questions(record) if question.own]
            first = {question.language: question for question in reversed(own)}
            found = await run.ask(record, list(first.values()))
            others += [replace(one, of=_called(record.texts[0])) for one in found]
        return replace(
            checked, asked=tuple(asked), town=town, tried=True, degraded=tuple(sorted(run.degraded)),
            others=len(others), others_lost=tuple(one for one in others if one.lost),
        )  # fmt: skip

    def _questions(self, record: Record) -> Iterator[_Question]:
        """The record's own questions; in a language without any, its name there, or what its first need is called."""
        texts = {text.language: text for text in record.texts}
        for language in LANGUAGES:
            text = texts.get(language)
            if text is not None and text.samples:
                yield from (_Question(language, sample, True) for sample in text.samples)
            elif name := _called(text):
                yield _Question(language, name, False)
            elif record.needs:
                yield _Question(language, self._need_words(language, record.needs[0]), False)

    async def _records(self, connection: AsyncConnection, draft: Draft) -> tuple[list[Record], list[str]]:
        """The records that would be different with the draft, and the keys of those that would not be there."""
        drafted = {
            (part.kind, part.id): canonical(part.kind, part.document)
            for part in draft.parts
            if part.document is not None
        }
        gone = [f"{part.kind}:{part.id}" for part in draft.parts if part.document is None]
        shared = {
            kind: [part.id for part in draft.parts if part.kind == kind]
            for kind in ("organization", "location")
        }
        around = await services_around(connection, shared["organization"], shared["location"])
        services = await load(connection, "service", sorted(around)[:_MOST_CHANGED])
        services |= {identifier: one for (kind, identifier), one in drafted.items() if kind == "service"}
        services = {key: one for key, one in services.items() if f"service:{key}" not in gone}
        places = {link for one in services.values() for link in linked_places(one)}
        locations = await load(connection, "location", places)
        owners = {str(one["organization_id"]) for one in services.values() if one.get("organization_id")}
        organizations = await load(connection, "organization", owners)
        locations |= {identifier: one for (kind, identifier), one in drafted.items() if kind == "location"}
        organizations |= {
            identifier: one for (kind, identifier), one in drafted.items() if kind == "organization"
        }
        records: list[Record] = []
        for identifier, service in services.items():
            if not self._is_shown(service):
                gone.append(f"service:{identifier}")
                continue
            owner = organizations.get(str(service.get("organization_id")))
            records.append(indexed_service(service, owner, locations, check_after=self._check_after))
        records += [
            indexed_answer(one, check_after=self._check_after)
            for (kind, _identifier), one in drafted.items()
            if kind == "answer"
        ]
        return records, [key for key in gone if key.startswith(("service:", "answer:"))]

    def _is_shown(self, service: Document) -> bool:
        if service["status"] in HIDDEN_STATUSES:
            return False
        return self._examples or not facts.flag(service, "example")


def _called(text: ServiceText | AnswerText | None) -> str:
    if text is None:
        return ""
    return text.title if isinstance(text, AnswerText) else text.name


def _whereabouts(record: Record) -> tuple[Near | None, str | None]:
    """Where somebody is who is meant to find the record: in its town, as far as that may be known, else in its country."""
    if not isinstance(record, IndexedService):
        return None, record.country
    for place in record.places:
        if place.lat is not None and place.lon is not None and place.precision != "online":
            return Near(place.lat, place.lon, place.town, place.country), None
    countries = (*(place.country for place in record.places), *record.coverage)
    return None, next((code for code in countries if code), None)


def _rank(outcomes: Sequence[Outcome], key: str) -> tuple[int | None, Result | None]:
    """The place of a record among what is offered, and what is offered first."""
    offered: dict[str, Result] = {}
    for outcome in outcomes:
        if outcome.confident:
            for result in outcome.results:
                offered.setdefault(f"{result.type}:{result.id}", result)
    keys = list(offered)
    first = offered[keys[0]] if keys else None
    return (keys.index(key) + 1 if key in offered else None), first


def _offered(outcomes: Sequence[Outcome]) -> set[str]:
    """Keys of what is offered among the first."""
    shown = (result for outcome in outcomes if outcome.confident for result in outcome.results[:GOOD])
    return {f"{result.type}:{result.id}" for result in shown}


def _is_there(outcomes: Sequence[Outcome], key: str) -> bool:
    return any(f"{result.type}:{result.id}" == key for outcome in outcomes for result in outcome.results)


def _name(result: Result) -> str:
    return result.card.title if isinstance(result.card, AnswerCard) else result.card.name
