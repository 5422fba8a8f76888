"""Puts what an operator writes about a country's emergency numbers into a draft, also where the shipped numbers are still in use."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import NEW, Draft, Part, open_draft
from knowledge.catalogue.drafts.storing import newest_revision
from knowledge.catalogue.emergencies import readable, shipped_record
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import load
from knowledge.console.lists.drafting import Desk, Kept, desk, desk_again, keep
from knowledge.console.numerals import whole
from knowledge.errors import UnknownRecord


async def country_desk(engine: AsyncEngine, country: str, who: str) -> Desk:
    """The operator's own draft, else what is published, else the shipped numbers."""
    try:
        lying = await desk(engine, "emergency", country, who)
    except UnknownRecord:
        return await _shipped(engine, country)
    if lying.draft is None and not readable({country: lying.document}):
        return await _shipped(engine, country)  # a damaged record: people are given these
    return lying


async def country_desk_again(engine: AsyncEngine, country: str, token: str) -> Desk:
    """What lay there when the form with this token was shown."""
    try:
        return await desk_again(engine, "emergency", country, token)
    except UnknownRecord:
        return Desk("emergency", country, whole(token.split(".")[0]) or NEW, shipped_record(country))


async def keep_numbers(
    engine: AsyncEngine, lying: Desk, document: Document, *, who: str, why: str, at: datetime
) -> Kept | None:
    """Saves what was written as a draft; None if nothing changed."""
    if document == lying.document:
        return None
    async with reading(engine) as connection:
        published = await load(connection, "emergency", [lying.id])
    if lying.draft is None and not published:
        part = Part("emergency", lying.id, lying.base, document)
        return Kept(await open_draft(engine, [part], who=who, why=why, at=at), False)
    return await keep(engine, lying, lambda _: document, who=who, why=why, at=at)


async def back_to_shipped(engine: AsyncEngine, country: str, *, who: str, why: str, at: datetime) -> Draft:
    """A draft that takes the operators' numbers of a country away, so that the shipped ones are given again.

    Raises:
        UnknownRecord: The shipped ones are in use already.
    """
    async with reading(engine) as connection:
        if not await load(connection, "emergency", [country]):
            raise UnknownRecord(kind="emergency", id=country)
        base = await newest_revision(connection, "emergency", country)
    return await open_draft(engine, [Part("emergency", country, base, None)], who=who, why=why, at=at)


async def _shipped(engine: AsyncEngine, country: str) -> Desk:
    async with reading(engine) as connection:
        base = await newest_revision(connection, "emergency", country)
    return Desk("emergency", country, base, shipped_record(country))
