"""Keeps what the checks found at hand: they look through the whole catalogue, which must never make anybody wait.

They run in a process of their own with low priority: ten thousand records are many seconds of work, and on a thread of ours that work would hold up
answers to people. ``python -m knowledge.console.checking`` is that process.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import knowledge
from knowledge.catalogue.checks import check_catalogue
from knowledge.catalogue.database import open_engine, reading
from knowledge.catalogue.findings import Finding
from knowledge.catalogue.storage import head
from knowledge.console.frame import Console

#: Where our packages are, for a process of its own.
_ROOT: Final = str(Path(knowledge.__file__).resolve().parents[1])
log = logging.getLogger(__name__)

#: How long a page waits for a check that has just begun.
PATIENCE_S: Final = 0.1
_PRIORITY: Final = 10
_DUE: Final = frozenset({"check_overdue", "never_checked"})

#: What the start page counts.
GROUPS: Final[Mapping[str, Callable[[Finding], bool]]] = {
    "errors": lambda one: one.severity == "error",
    "due": lambda one: one.code in _DUE,
    "warnings": lambda one: one.severity == "warning" and one.code not in _DUE,
    "untranslated": lambda one: one.code == "untranslated",
}


@dataclass(frozen=True, slots=True)
class Look:
    """Findings as a page shows them.

    Attributes:
        code: The code shown, "" for all.
        total: Findings of the group.
        codes: Codes of the group with their numbers, the most frequent first.
        records: Findings by record.
    """

    code: str
    total: int
    codes: Sequence[tuple[str, int]]
    records: Sequence[Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class Found:
    """What the checks found.

    Attributes:
        findings: Most serious first.
        records: Group → records it has findings about.
        renewing: Whether the catalogue has changed since and is being checked again.
    """

    findings: Sequence[Finding]
    records: Mapping[str, int]
    renewing: bool = False
    _looks: dict[tuple[str, str], Look] = field(default_factory=dict, repr=False)

    def look(self, group: str, code: str) -> Look:
        """The findings of a group ("" for all) and of a code; a code that the group has none of counts as "" (all)."""
        if code and code not in dict(self.look(group, "").codes):
            code = ""
        if (group, code) not in self._looks:
            of_group = [one for one in self.findings if group not in GROUPS or GROUPS[group](one)]
            by_record: dict[tuple[str, str], list[Finding]] = {}
            for one in of_group:
                if not code or one.code == code:
                    by_record.setdefault((one.kind, one.record), []).append(one)
            codes = Counter(one.code for one in of_group).most_common()
            self._looks[group, code] = Look(code, len(of_group), codes, list(by_record.values()))
        return self._looks[group, code]


class Checking:
    """The checks of one console, run anew when the catalogue or the day has changed."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._state: tuple[int, date] | None = None
        self._found: Found | None = None
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
        if self._found is None:
            return None
        return replace(self._found, renewing=present != self._state)

    async def finished(self) -> None:
        """Waits for a check that is running."""
        if self._running is not None:
            await asyncio.wait([self._running])

    async def _run(self, present: tuple[int, date]) -> None:
        console = self._console
        order = {
            # A password in it is why it goes through a pipe and not on the command line.
            "url": console.engine.url.render_as_string(hide_password=False),
            "today": present[1].isoformat(),
            "overdue_days": console.overdue_days,
            "examples": console.examples,
        }
        try:
            told = await _apart(json.dumps(order).encode())
            self._found = await asyncio.to_thread(_read, told)
            self._state = present
        except Exception:  # what was found before stays; the next page tries again
            log.exception("the catalogue could not be checked")


async def _apart(order: bytes) -> bytes:
    paths = [_ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __name__, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
    )  # fmt: skip
    try:
        told, _ = await process.communicate(order)
    except asyncio.CancelledError:  # the program ends
        process.kill()
        await process.wait()
        raise
    if process.returncode:
        raise RuntimeError(f"the checking process ended with {process.returncode}")
    return told


def _read(told: bytes) -> Found:
    findings = [Finding(*row) for row in json.loads(told)]
    records = {
        name: len({(one.kind, one.record) for one in findings if belongs(one)})
        for name, belongs in GROUPS.items()
    }
    return Found(findings, records)


async def _check(order: Mapping[str, Any]) -> Sequence[Finding]:
    engine = open_engine(order["url"])
    try:
        return await check_catalogue(
            engine,
            today=date.fromisoformat(order["today"]),
            overdue_days=order["overdue_days"],
            examples=order["examples"],
        )
    finally:
        await engine.dispose()


def main() -> None:
    """Reads what to check from standard input and writes the findings as rows of JSON."""
    os.nice(_PRIORITY)
    found = asyncio.run(_check(json.load(sys.stdin)))
    json.dump([astuple(one) for one in found], sys.stdout)


if __name__ == "__main__":
    main()
