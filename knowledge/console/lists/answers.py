"""One page of the list of answers: by words, by filters, sorted in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import facts, tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.listings import text_states
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load
from knowledge.console.lists.conditions import (
    drafted,
    needs_answer,
    overdue,
    text_condition,
    words_in,
)
from knowledge.console.lists.filters import Filters
from knowledge.console.lists.paging import Listed, page_of
from knowledge.console.ports.lists import Hit
from knowledge.vocabulary import LANGUAGES


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer in a list; ``title`` in the operator's language if there is one."""

    id: str
    title: str
    needs: tuple[str, ...]
    country: str | None
    assured: date | None
    overdue: bool
    missing: int
    unread: int
    draft: bool
    found: bool
    reasons: tuple[str, ...]


async def list_answers(
    engine: AsyncEngine,
    filters: Filters,
    hits: Sequence[Hit],
    *,
    today: date,
    overdue_days: int,
    language: str,
) -> Listed[AnswerRow]:
    """The page that the filters name, the last one if there are fewer."""
    wanted = _conditions(filters, hits, today, overdue_days)
    async with reading(engine) as connection:
        found = await page_of(connection, wanted, _order(filters, hits), filters.page)
        documents = await load(connection, "answer", found.rows)
        drafts = set((await connection.execute(drafted("answer"))).scalars())
    by_id = {hit.id: hit for hit in hits}
    limit = today - timedelta(days=overdue_days)
    rows = [
        _row(documents[key], by_id.get(key), limit, language, draft=key in drafts)
        for key in found.rows
        if key in documents
    ]
    return Listed(rows, found.total, found.page)


def _conditions(filters: Filters, hits: Sequence[Hit], today: date, overdue_days: int) -> list[Any]:
    listing = tables.listing
    record = listing.c.record_id
    wanted: list[Any] = [listing.c.record_kind == "answer"]
    if filters.need:
        wanted.append(record.in_(needs_answer(filters.need)))
    if filters.country:
        wanted.append(listing.c.country == filters.country)
    if filters.texts:
        wanted.append(text_condition("answer", record, filters.texts, filters.texts_in))
    if "overdue" in filters.only:
        wanted.append(overdue(listing, today, overdue_days))
    if "draft" in filters.only:
        wanted.append(record.in_(drafted("answer")))
    if filters.q:
        wanted.append(or_(record.in_([hit.id for hit in hits]), words_in(listing.c.find_text, filters.q)))
    return wanted


def _order(filters: Filters, hits: Sequence[Hit]) -> list[Any]:
    listing, revision = tables.listing, tables.revision
    by_name = [listing.c.sort_name, listing.c.record_id]
    match filters.order:
        case "relevance" if hits:
            places = {hit.id: place for place, hit in enumerate(hits)}
            return [case(places, value=listing.c.record_id, else_=len(places)), *by_name]
        case "checked":
            return [listing.c.assured_date.is_not(None), listing.c.assured_date, *by_name]
        case "changed":
            newest = (
                select(func.max(revision.c.id))
                .where(revision.c.kind == "answer", revision.c.record_id == listing.c.record_id)
                .scalar_subquery()
            )
            return [newest.desc(), listing.c.record_id]
        case _:
            return by_name


def _row(answer: Document, hit: Hit | None, limit: date, language: str, *, draft: bool) -> AnswerRow:
    titles = {text["language"]: text["title"] for text in answer["texts"]}
    states = {code: state for code, state in text_states("answer", answer).items() if code in LANGUAGES}
    assured = facts.day(answer.get("assured_date"))
    return AnswerRow(
        id=answer["id"],
        title=titles.get(language) or answer["texts"][0]["title"],
        needs=tuple(answer.get("needs") or ()),
        country=answer.get("country"),
        assured=assured,
        overdue=assured is None or assured < limit,
        missing=len(LANGUAGES) - len(states),
        unread=sum(state != "human" for state in states.values()),
        draft=draft,
        found=hit is not None,
        reasons=hit.reasons if hit else (),
    )
