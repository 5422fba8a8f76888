"""What stands behind the page of training: the sentences, one training at a time, and the swap of models while people are answered."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from bot.console.trainer import Trainer, TrainingFailed
from bot.storage import Lesson as Kept
from bot.storage import Storage
from knowledge.console.ports.gaps import Question
from knowledge.console.ports.training import Failure, Lesson, Measure, Obstacle, Refusal, Stage, Standing
from nlu import extra as extra_sentences
from nlu.errors import NluError
from nlu.extra import Extra, measured, read_extra, words
from nlu.rehearsal import Change, Rehearsal
from nlu.shelf import Shelf
from nlu.taxonomy import LANGUAGES, NEED_PREFIX, NEEDS
from nlu.training import examples_of, stamp_of

log = logging.getLogger(__name__)

TRAINING_S, MEASURING_S = 400.0, 300.0
"""Seconds that training and comparing take where they were never timed on this machine."""

ATTEMPTS = 2
"""How often one press of the button begins at most, if the assistant is started again in the middle."""


@dataclass(frozen=True, slots=True)
class Live:
    """The running assistant as far as a swap of models touches it.

    Attributes:
        fits: Whether the model in a folder was made for the present program and settings; asked often.
        opens: Whether it can be loaded; asked before a swap.
        load: Makes the assistant answer by the model that lies in the running folder now.
    """

    fits: Callable[[Path], bool]
    opens: Callable[[Path], bool]
    load: Callable[[], Awaitable[None]]


@dataclass
class _Run:
    """A training that goes on."""

    task: asyncio.Task[None]
    began: float
    stage: Stage = "training"
    stage_began: float = 0.0
    done: int = 0
    total: int = 0


class TrainingDesk:
    """See ``knowledge.console.ports.training.Training``.

    Args:
        storage: Where the sentences are.
        shelf: Where the models are.
        trainer: Makes new ones.
        live: The running assistant.
        now: The present.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        storage: Storage,
        shelf: Shelf,
        trainer: Trainer,
        live: Live,
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._storage, self._shelf, self._trainer, self._live = storage, shelf, trainer, live
        self._now, self._clock = now, clock
        self._run: _Run | None = None
        self._failure: Failure = ""
        self._fitting: dict[str, bool] = {}
        self._swapping = asyncio.Lock()

    # ── sentences ────────────────────────────────────────────────────────────────────────────────

    async def lessons(self) -> Sequence[Lesson]:
        """All sentences, the newest first."""
        live = set(read_extra(self._shelf.running / extra_sentences.NAME))
        return [
            Lesson(
                each.id,
                each.text,
                each.language,
                each.intent.removeprefix(NEED_PREFIX),
                each.who,
                date.fromisoformat(each.day),
                _extra(each) in live,
            )
            for each in reversed(await self._kept())
        ]

    async def add(
        self, sentences: Sequence[tuple[Question, str]], who: str
    ) -> Sequence[tuple[Question, Refusal]]:
        """Adds what can be taught; gives the rest back with the reason."""
        refused: list[tuple[Question, Refusal]] = []
        shipped = await asyncio.to_thread(lambda: self._shipped)
        own = {words(each.text) for each in await self._kept()}
        async with self._storage.write() as unit:
            for question, meaning in sentences:
                if why := _refusal(question, shipped | own):
                    refused.append((question, why))
                    continue
                own.add(words(question.text))
                intent = NEED_PREFIX + meaning if meaning in NEEDS else meaning
                await unit.lessons.add(
                    question.text, question.language, intent, who, self._now().date().isoformat()
                )
        return refused

    async def remove(self, lesson_id: int) -> bool:
        """Removes one."""
        async with self._storage.write() as unit:
            there = await unit.lessons.remove(lesson_id)
        await self._storage.scrub()
        return there

    # ── training ─────────────────────────────────────────────────────────────────────────────────

    async def standing(self) -> Standing:
        """How training stands."""
        if self._run:
            percent, minutes = self._progress(self._run)
            return Standing(self._run.stage, percent, minutes, obstacle="busy")
        back = await asyncio.to_thread(self._fits, self._shelf.before)
        found = _rehearsal(self._shelf.new)
        if found is None:
            return Standing("failed" if self._failure else "idle", can_go_back=back, failure=self._failure)
        return Standing(
            "ready",
            100,
            None,
            found.sentences,
            [_measure(bar) for bar in found.bars],
            [_measure(language) for language in found.languages],
            await asyncio.to_thread(self._obstacle, found),
            back,
        )

    async def begin(self) -> bool:
        """Starts to train."""
        extras = await self._extras()
        if self._run or set(extras) == set(read_extra(self._shelf.running / extra_sentences.NAME)):
            return False
        self._start(1)
        return True

    def resume(self) -> None:
        """Begins again what a restart of the assistant cut off; for once, when the event loop runs."""
        if not self._shelf.order.is_file():
            return
        begun = self._shelf.order.read_text().strip()
        if begun.isdigit() and int(begun) < ATTEMPTS:
            self._start(int(begun) + 1)
        else:  # perhaps it is the training that brings the assistant down
            self._shelf.order.unlink()
            self._failure = "restarts"

    def _start(self, attempt: int) -> None:
        self._failure = ""
        self._shelf.order.write_text(str(attempt))
        began = self._clock()
        self._run = _Run(asyncio.create_task(self._train(), name="training"), began, stage_began=began)

    async def stop(self) -> None:
        """Ends a training, or throws away what it made."""
        if self._run:
            self._run.task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._run.task
            self._run = None  # a task that was cancelled before its first step does not say so itself
        async with self._swapping:
            self._failure = ""
            self._shelf.order.unlink(missing_ok=True)
            await asyncio.to_thread(self._shelf.discard_new)

    async def use(self) -> Obstacle:
        """Lets the new model answer."""
        async with self._swapping:
            found = None if self._run else _rehearsal(self._shelf.new)
            if found is None:
                return "busy" if self._run else "nothing"
            if why := await asyncio.to_thread(self._obstacle, found):
                return why
            if not await asyncio.to_thread(self._live.opens, self._shelf.new):
                return "damaged"
            await asyncio.to_thread(self._shelf.use_new)
            await self._live.load()
        return ""

    async def go_back(self) -> Obstacle:
        """Lets the model from before answer."""
        async with self._swapping:
            if self._run:
                return "busy"
            if not await asyncio.to_thread(self._fits, self._shelf.before):
                return "nothing"
            if not await asyncio.to_thread(self._live.opens, self._shelf.before):
                return "damaged"
            await asyncio.to_thread(self._shelf.go_back)
            await self._live.load()
        return ""

    def _obstacle(self, found: Rehearsal) -> Obstacle:
        if not found.sound:
            return "bars"
        if found.running != stamp_of(self._shelf.running):
            return "changed"
        return "" if self._fits(self._shelf.new) else "changed"

    def _fits(self, folder: Path) -> bool:
        # All training sentences are read for it, and the program does not change while it runs: once for each model is enough.
        stamp = stamp_of(folder)
        if stamp and stamp not in self._fitting:
            self._fitting[stamp] = self._live.fits(folder)
        return self._fitting.get(stamp, False)

    async def _train(self) -> None:
        try:
            await self._trainer.run(await self._extras(), self._shelf.new, self._told)
        except (
            asyncio.CancelledError
        ):  # stopped: by an operator, or with the assistant, which then begins again
            raise
        except Exception as error:  # the page says so; the running model answers on
            if not isinstance(error, TrainingFailed):
                log.exception("training failed: %s", type(error).__name__)
            self._failure = error.why if isinstance(error, TrainingFailed) else "other"
            if self._failure != "memory":  # the next attempt goes on from what is whole
                await asyncio.to_thread(self._shelf.discard_new)
            self._shelf.order.unlink(missing_ok=True)
        else:
            self._shelf.order.unlink(missing_ok=True)
        finally:
            self._run = None

    def _told(self, stage: str, done: int, total: int) -> None:
        if self._run is None:
            return
        if stage == "measuring" and self._run.stage != "measuring":
            self._run.stage, self._run.stage_began = "measuring", self._clock()
        self._run.done, self._run.total = done, total

    def _progress(self, run: _Run) -> tuple[int, int]:
        """Percent done and minutes left: from what was done until now, before that from the last time."""
        last = _rehearsal(self._shelf.running) or _rehearsal(self._shelf.before)
        training, measuring = (
            (last.training_s or TRAINING_S, last.measuring_s) if last else (TRAINING_S, MEASURING_S)
        )
        now = self._clock()
        spent, here = now - run.began, now - run.stage_began
        part = min(run.done / run.total, 0.98) if run.total else 0.0
        if run.stage == "training":
            whole = here / part if part > 0.05 else max(training, 1.1 * here)
            left = whole - here + measuring * max(1.0, whole / training)  # as busy as now, it will go on
        else:
            busy = max(1.0, (run.stage_began - run.began) / training)
            left = here * (1 - part) / part if part > 0.05 else measuring * busy * (1 - part)
        return min(99, round(100 * spent / (spent + left))), max(1, math.ceil(left / 60))

    async def _extras(self) -> list[Extra]:
        return [_extra(each) for each in await self._kept()]

    async def _kept(self) -> list[Kept]:
        async with self._storage.read() as unit:
            return await unit.lessons.every()

    @cached_property
    def _shipped(self) -> frozenset[str]:
        return frozenset(words(each.text) for language in LANGUAGES for each in examples_of(language))


def _extra(kept: Kept) -> Extra:
    return Extra(kept.text, kept.intent, kept.language)


def _refusal(question: Question, known: frozenset[str]) -> Refusal | None:
    plain = words(question.text)
    if not plain:
        return "empty"
    if question.language not in LANGUAGES:
        return "language"
    if plain in measured():
        return "measured"
    return "taught" if plain in known else None


def _rehearsal(folder: Path) -> Rehearsal | None:
    try:
        return Rehearsal.read(folder)
    except NluError:
        return None


def _measure(change: Change) -> Measure:
    worse = change.after > change.before if change.at_most else change.after < change.before
    return Measure(
        key_of(change.name),
        change.before,
        change.after,
        change.limit,
        change.at_most,
        change.holds,
        worse,
    )


def key_of(bar: str) -> str:
    """The name of a bar as the end of a text key: ``intents-mean-macro-f1``."""
    return re.sub(r"[^a-z0-9]+", "-", bar.lower()).strip("-")
