"""A rehearsal: what was trained is not trained twice, and running out of memory or disk has a name."""

from __future__ import annotations

import errno
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bot import rehearsing
from bot.rehearsing import rehearse, why_failed
from bot.settings import load_settings
from nlu.components.train import lacking
from nlu.errors import ModelError
from nlu.extra import NAME as EXTRA
from nlu.extra import Extra, write_extra
from nlu.rehearsal import NAME, Change, Rehearsal
from nlu.training import train

LESSON = Extra("my frames snapped in half", "need_health", "en")
CONFIG = Path(__file__).resolve().parents[2] / "config.yml"


@pytest.mark.parametrize(("learnt", "trains"), [([LESSON], False), ([], True)])
def test_only_the_comparison_is_done_again_where_the_model_is_whole(
    learnt: list[Extra], trains: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    into, done = tmp_path / "new", []
    into.mkdir()
    write_extra(into / EXTRA, learnt)
    (into / NAME).write_text("of another time")

    async def measured(*_: object) -> tuple[list[Change], list[Change]]:
        assert not (into / NAME).exists()
        return [Change("intents: mean macro-F1", 0.9, 0.91, 0.5)], []

    for name in ("is_trained", "is_current"):
        monkeypatch.setattr(rehearsing, name, lambda *_: True)
    for name in ("train", "train_head_here"):
        monkeypatch.setattr(rehearsing, name, lambda **_: done.append("trained"))
    monkeypatch.setattr(rehearsing, "_measure", measured)
    told: list[dict[str, object]] = []
    found = rehearse(replace(load_settings(), data=tmp_path), [LESSON], into, told.append)
    assert (done == ["trained"], found.training_s > 0) == (trains, trains)
    assert told[0] == {"stage": "training", "done": 0, "total": int(rehearsing.WORK_S)}
    assert Rehearsal.read(into) == found and found.sentences == 1


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        ("kill -9 $$", "memory"),
        (f"exit {errno.ENOMEM}", "memory"),
        (f"exit {errno.ENOSPC}", "space"),
        ("exit 1", "training_failed"),
    ],
)
def test_why_rasa_ended_is_named(does: str, reason: str, tmp_path: Path) -> None:
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o700)
    with pytest.raises(ModelError) as failed:
        train(config=CONFIG, out=tmp_path / "new", python=program, embedder=tmp_path, state=tmp_path)
    assert failed.value.reason == reason
    assert not (tmp_path / "new").exists()
    assert why_failed(failed.value) == reason.replace("training_failed", "other")


def test_what_is_lacking_is_found_under_other_errors() -> None:
    wrapped = RuntimeError("a component failed")
    wrapped.__cause__ = MemoryError()
    full = RuntimeError("could not save")
    full.__context__ = OSError(errno.ENOSPC, "No space left on device")
    assert (lacking(wrapped), lacking(full), lacking(ValueError())) == (errno.ENOMEM, errno.ENOSPC, 0)
    assert (why_failed(wrapped), why_failed(full), why_failed(ValueError())) == ("memory", "space", "other")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the system does not tell")
def test_work_is_counted_while_it_is_done() -> None:
    told: list[dict[str, object]] = []
    with rehearsing._telling_work(told.append, 1.0):
        end = time.process_time() + 1.2
        while time.process_time() < end:
            sum(range(1000))
        time.sleep(2 * rehearsing.EVERY_S)
    assert told[-1] == {"stage": "training", "done": 1, "total": 1}


WATCHED = """
import sys, time
from bot.rehearsing import end_with_standard_input
end_with_standard_input()
time.sleep(float(sys.argv[1]))
"""


def watched(seconds: str) -> subprocess.Popen[bytes]:
    """A process that watches its standard input, which stays open."""
    return subprocess.Popen(
        [sys.executable, "-c", WATCHED, seconds],
        cwd=CONFIG.parent,
        stdin=subprocess.PIPE,
        start_new_session=True,
    )


def test_who_watches_its_input_ends_well_when_it_is_done() -> None:
    with watched("0.3") as process:
        assert process.wait(60) == 0


def test_who_watches_its_input_ends_with_who_started_it() -> None:
    with watched("60") as process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(30) == -signal.SIGKILL
