"""Trains a copy of understanding and compares it with the running one, in a process of its own that the console starts."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bot.paths import NLU_CONSTRAINTS, NLU_ENVIRONMENT, gazetteer_file, model_folder
from bot.services import reading_embedder, searching_embedder, warm_up
from bot.settings import Settings
from nlu.components.train import lacking
from nlu.environment import environment_python, is_ready
from nlu.errors import NluError
from nlu.extra import NAME as EXTRA
from nlu.extra import Extra, read_extra
from nlu.fallback import FallbackClassifier
from nlu.places import PlaceFinder
from nlu.rehearsal import NAME, Change, Rehearsal, measure
from nlu.training import TrainedModel, is_current, is_trained, stamp_of, train, train_head_here
from nlu.understanding import Embed, Understander

Tell = Callable[[dict[str, object]], None]

EVERY_S = 0.5
"""Seconds between two lines about progress."""

WORK_S = 400.0
"""Seconds of one processor that training takes where it was never timed on this machine."""


def rehearse(settings: Settings, extras: Sequence[Extra], into: Path, tell: Tell) -> Rehearsal:
    """Trains into a folder, compares, and keeps the comparison there. What was trained before something cut it off is not trained again.

    Args:
        settings: Of the running assistant; its model is read only.
        extras: What operators added.
        into: Folder of the new model.
        tell: Given ``{"stage": "training" | "measuring", "done": …, "total": …}``: seconds of a processor, then sentences.

    Raises:
        NluError: Training failed, or a file cannot be used.
    """
    began, worked = time.monotonic(), _worked()
    running = model_folder(settings)
    (into / NAME).unlink(missing_ok=True)
    with _telling_work(tell, _usual_work(running)):
        new = _train(settings, extras, into)
    trained = time.monotonic()
    worked = _worked() - worked
    bars, languages = asyncio.run(_measure(settings, running, into, tell))
    found = Rehearsal(
        running=stamp_of(running),
        sentences=len(extras),
        bars=bars,
        languages=languages,
        training_s=trained - began if new else 0.0,
        measuring_s=time.monotonic() - trained,
        work_s=worked if new else 0.0,
    )
    found.write(into)
    return found


def _train(settings: Settings, extras: Sequence[Extra], into: Path) -> bool:
    """Whether there was something to train."""
    with_rasa = settings.nlu.rasa.enabled and is_ready(NLU_ENVIRONMENT, NLU_CONSTRAINTS)
    whole = is_trained if with_rasa else is_current
    if whole(into, settings.config_path, settings.embedder_folder) and read_extra(into / EXTRA) == [*extras]:
        return False
    if with_rasa:
        train(
            config=settings.config_path,
            out=into,
            python=environment_python(NLU_ENVIRONMENT),
            embedder=settings.embedder_folder,
            state=settings.data,
            extras=extras,
        )
    else:
        train_head_here(
            config=settings.config_path,
            out=into,
            embedder=settings.embedder_folder,
            state=settings.data,
            extras=extras,
        )
    return True


def _usual_work(running: Path) -> float:
    try:
        last = Rehearsal.read(running)
    except NluError:
        last = None
    return (last.work_s if last else 0.0) or WORK_S


@contextlib.contextmanager
def _telling_work(tell: Tell, total: float) -> Iterator[None]:
    """Tells how much was worked: on a busy machine the time that passed says little about it."""
    began, ended = _worked(), threading.Event()

    def watch() -> None:
        while not ended.wait(EVERY_S):
            tell({"stage": "training", "done": int(min(_worked() - began, total)), "total": int(total)})

    tell({"stage": "training", "done": 0, "total": int(total)})
    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        yield
    finally:
        ended.set()
        watching.join()


def _worked() -> float:
    """Seconds of a processor that this process and what it started have used; 0 where the system does not tell (Linux does)."""
    ticks = 0
    for process in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError, IndexError):  # it may end while we read
            fields = process.read_text().rpartition(")")[2].split()
            if int(fields[2]) == os.getpgrp():
                ticks += sum(
                    int(field) for field in fields[11:15]
                )  # proc_pid_stat(5): of its own and of ended children
    return ticks / os.sysconf("SC_CLK_TCK")


def why_failed(error: Exception) -> str:
    """``memory`` or ``space`` where the machine's ran out, else ``other``."""
    if isinstance(error, NluError) and error.reason in ("memory", "space"):
        return error.reason
    return {errno.ENOMEM: "memory", errno.ENOSPC: "space"}.get(lacking(error), "other")


async def _measure(
    settings: Settings, running: Path, new: Path, tell: Tell
) -> tuple[list[Change], list[Change]]:
    warm_up(settings)
    places = PlaceFinder.load(gazetteer_file(settings), settings.bot.countries)

    def make(head: FallbackClassifier, embed: Embed) -> Understander:
        return Understander(fallback=head, places=places, embed=embed)

    heads = [FallbackClassifier.load(TrainedModel.at(folder).head) for folder in (running, new)]
    embed = reading_embedder(settings, searching_embedder(settings)).embed_both
    return await measure(heads[0], heads[1], make, embed, _rarely(tell))


def _rarely(tell: Tell) -> Callable[[int, int], None]:
    last = 0.0

    def told(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= EVERY_S:
            last = time.monotonic()
            tell({"stage": "measuring", "done": done, "total": total})

    return told


def end_with_standard_input() -> None:
    """Ends this process and what it started once standard input is closed, so that a stopped assistant leaves no training behind."""

    def watch() -> None:
        # Not sys.stdin.read: it would hold the buffer's lock, and Python aborts where it cannot take that when all is done.
        while os.read(sys.stdin.fileno(), 1):
            pass
        if os.getpgrp() == os.getpid():  # our own group: the trainer we started goes with us
            os.killpg(0, signal.SIGKILL)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
