"""Keeps what the checks found at hand: they look through the whole catalogue, which must never make anybody wait for a page."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import URL

from knowledge.catalogue.checks import check_catalogue
from knowledge.catalogue.database import open_engine, reading
from knowledge.catalogue.findings import Finding
from knowledge.catalogue.storage import head
from knowledge.console.frame import Console

log = logging.getLogger(__name__)

#: How long a page waits for a check that has just begun; a small catalogue is done by then.
PATIENCE_S: Final = 0.2


@dataclass(frozen=True, slots=True)
class Found:
    """What the checks found.

    Attributes:
        findings: Most serious first.
        renewing: Whether the catalogue has changed since and is being checked again.
    """

    findings: Sequence[Finding]
    renewing: bool


class Checking:
    """The checks of one console, run anew when the catalogue or the day has changed."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._state: tuple[int, date] | None = None
        self._findings: Sequence[Finding] | None = None
        self._running: asyncio.Task[None] | None = None

    @classmethod
    def of(cls, console: Console) -> Checking:
        """The one of this console."""
        return console.kept(cls, lambda: cls(console))

    async def found(self) -> Found | None:
        """What is known now; None while the first check is running."""
        console = self._console
        async with reading(console.engine) as connection:
            present = (await head(connection), console.now().date())
        if present != self._state and (self._running is None or self._running.done()):
            self._running = asyncio.create_task(self._run(present))
        if present != self._state and self._running is not None:
            await asyncio.wait([self._running], timeout=PATIENCE_S)
        return None if self._findings is None else Found(self._findings, present != self._state)

    async def _run(self, present: tuple[int, date]) -> None:
        console = self._console
        try:
            # On a thread with a loop of its own: comparing ten thousand records would hold up everybody's answers.
            self._findings = await asyncio.to_thread(
                _check, console.engine.url, present[1], console.overdue_days, console.examples
            )
            self._state = present
        except Exception:  # what was found before stays; the next page tries again
            log.exception("the catalogue could not be checked")


def _check(url: URL, today: date, overdue_days: int, examples: bool) -> Sequence[Finding]:
    async def check() -> Sequence[Finding]:
        engine = open_engine(url.render_as_string(hide_password=False))
        try:
            return await check_catalogue(engine, today=today, overdue_days=overdue_days, examples=examples)
        finally:
            await engine.dispose()

    return asyncio.run(check())
