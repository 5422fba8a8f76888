"""A page of a list: which records stand on it, and how many there are in all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.catalogue import tables
from knowledge.console.lists.filters import PAGE

_RowT = TypeVar("_RowT")


def pages_of(total: int, size: int = PAGE) -> int:
    """How many pages of a size there are, at least one."""
    return max(1, -(-total // size))


@dataclass(frozen=True, slots=True)
class Listed(Generic[_RowT]):
    """A page of a list and how many records there are in all."""

    rows: Sequence[_RowT]
    total: int
    page: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return pages_of(self.total)

    @property
    def first(self) -> int:
        """Number of the first record shown, from 1; 0 if there is none."""
        return (self.page - 1) * PAGE + 1 if self.total else 0

    @property
    def last(self) -> int:
        """Number of the last one shown."""
        return min(self.total, self.page * PAGE)


async def page_of(
    connection: AsyncConnection, wanted: Sequence[Any], order: Sequence[Any], page: int
) -> Listed[str]:
    """The ids on a page of the listing, the last one if there are fewer pages.

    Args:
        wanted, order: Conditions and order, over ``tables.listing``.
        page: From 1.
    """
    listing = tables.listing
    total = (await connection.execute(select(func.count()).select_from(listing).where(*wanted))).scalar_one()
    page = min(page, pages_of(total))
    found = await connection.execute(
        select(listing.c.record_id).where(*wanted).order_by(*order).limit(PAGE).offset((page - 1) * PAGE)
    )
    return Listed(list(found.scalars()), total, page)
