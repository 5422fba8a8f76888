"""Trains a copy of understanding and compares it with the running one, in a process of its own that the console starts."""

from __future__ import annotations

import asyncio
import errno
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
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


def rehearse(settings: Settings, extras: Sequence[Extra], into: Path, tell: Tell) -> Rehearsal:
    """Trains into a folder, compares, and keeps the comparison there. What was trained before something cut it off is not trained again.

    Args:
        settings: Of the running assistant; its model is read only.
        extras: What operators added.
        into: Folder of the new model.
        tell: Given ``{"stage": "training" | "measuring", "done": …, "total": …}``.

    Raises:
        NluError: Training failed, or a file cannot be used.
    """
    began = time.monotonic()
    running = model_folder(settings)
    tell({"stage": "training", "done": 0, "total": 0})
    (into / NAME).unlink(missing_ok=True)
    with_rasa = settings.nlu.rasa.enabled and is_ready(NLU_ENVIRONMENT, NLU_CONSTRAINTS)
    whole = is_trained if with_rasa else is_current
    if whole(into, settings.config_path, settings.embedder_folder) and read_extra(into / EXTRA) == [*extras]:
        pass
    elif with_rasa:
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
    trained = time.monotonic()
    bars, languages = asyncio.run(_measure(settings, running, into, tell))
    found = Rehearsal(
        running=stamp_of(running),
        sentences=len(extras),
        bars=bars,
        languages=languages,
        training_s=trained - began,
        measuring_s=time.monotonic() - trained,
    )
    found.write(into)
    return found


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
        while sys.stdin.buffer.read(1):
            pass
        if os.getpgrp() == os.getpid():  # our own group: the trainer we started goes with us
            os.killpg(0, signal.SIGKILL)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
