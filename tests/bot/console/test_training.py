"""Training behind the console: what may be taught, one training at a time, nothing live before the second click, and the way back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.console import insight, trainer, training
from bot.console.store import ReadyStorage
from bot.console.trainer import ProcessTrainer, Told, TrainingFailed
from bot.console.training import Live, TrainingDesk, key_of
from bot.security import Vault
from bot.settings import load_settings
from bot.storage import SqlStorage
from bot.texts.console import ConsoleTexts
from knowledge.catalogue.database import open_engine
from knowledge.catalogue.migrations import migrate
from knowledge.console.ports.gaps import Question
from knowledge.console.ports.training import Failure
from nlu.evaluation import BARS, read_sets
from nlu.extra import NAME, Extra, read_extra, write_extra
from nlu.rehearsal import Change, Rehearsal
from nlu.shelf import Shelf
from nlu.training import STAMP, examples_of

GLASSES, LENSES = Question("who repairs my glasses xyz", "en"), Question("де лагодять окуляри xyz", "uk")
GOOD = Change("intents: mean macro-F1", 0.95, 0.949, 0.92)
BAD = Change("danger: look-alikes at possible", 0.05, 0.07, 0.06, at_most=True)


@dataclass
class FakeTrainer:
    """Waits until it is let go, then puts a model with its comparison."""

    running: Path
    bars: Sequence[Change] = (GOOD,)
    fails: Failure = ""
    go: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    taught: list[Sequence[Extra]] = field(default_factory=list)
    told: Told | None = None

    async def run(self, extras: Sequence[Extra], into: Path, told: Told) -> None:
        self.taught.append(extras)
        self.told = told
        self.begun.set()
        await self.go.wait()
        if self.fails:
            raise TrainingFailed(self.fails)
        into.mkdir()
        (into / "head.npz").write_text("new")
        (into / STAMP).write_text("new")
        write_extra(into / NAME, extras)
        Rehearsal("old", len(extras), self.bars, [Change("en", 0.9, 0.8)], 60.0, 120.0).write(into)


@dataclass
class World:
    desk: TrainingDesk
    shelf: Shelf
    trainer: FakeTrainer
    loaded: list[str]
    time: list[float]
    whole: list[bool]
    make: Callable[[], TrainingDesk]

    async def trained(self) -> None:
        await self.desk.add([(GLASSES, "health")], "Olena")
        assert await self.desk.begin()
        await self.ended()

    async def restarted(self) -> TrainingDesk:
        """What stands there after the process ended, whatever it was at."""
        cut = [task for task in asyncio.all_tasks() if task.get_name() == "training"]
        for task in cut:
            task.cancel()
        await asyncio.gather(*cut, return_exceptions=True)
        return self.make()

    async def ended(self) -> None:
        self.trainer.go.set()
        for _ in range(500):
            if (await self.desk.standing()).stage not in ("training", "measuring"):
                return
            await asyncio.sleep(0.01)


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    monkeypatch.setattr(
        training, "examples_of", lambda language: examples_of("en") if language == "en" else []
    )
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'poruch.db'}")
    await migrate(engine)
    shelf = Shelf(tmp_path / "intents")
    shelf.running.mkdir()
    (shelf.running / "head.npz").write_text("old")
    (shelf.running / STAMP).write_text("old")
    trainer, loaded, time, whole = FakeTrainer(shelf.running), [], [0.0], [True]

    async def load() -> None:
        loaded.append((shelf.running / "head.npz").read_text())

    storage = ReadyStorage(SqlStorage(engine, Vault(bytes(32))))
    desks: list[TrainingDesk] = []

    def make() -> TrainingDesk:
        desks.append(
            TrainingDesk(
                storage,
                shelf,
                trainer,
                Live(lambda folder: (folder / "head.npz").is_file(), lambda _: whole[0], load),
                lambda: datetime(2026, 11, 22, tzinfo=UTC),
                lambda: time[0],
            )
        )
        return desks[-1]

    yield World(make(), shelf, trainer, loaded, time, whole, make)
    for desk in desks:
        await desk.stop()
    await engine.dispose()


async def test_what_may_not_be_taught_is_given_back_with_the_reason(world: World) -> None:
    case = read_sets(languages=["en"]).intents[0]
    known = examples_of("en")[0].text
    asked = [
        (GLASSES, "health"),
        (replace(GLASSES, text="Who repairs my glasses XYZ?"), "health"),
        (LENSES, "out_of_scope"),
        (Question(case.text.upper(), "en"), "health"),
        (Question(read_sets(languages=["en"]).places[0].text, "en"), "health"),
        (Question(known, "en"), "health"),
        (Question("ποιος φτιάχνει γυαλιά", "el"), "health"),
        (Question(" ?", "en"), "health"),
    ]
    refused = await world.desk.add(asked, "Olena")
    assert [why for _, why in refused] == ["taught", "measured", "measured", "taught", "language", "empty"]
    lessons = await world.desk.lessons()
    assert [(each.text, each.meaning, each.who, each.live) for each in lessons] == [
        (LENSES.text, "out_of_scope", "Olena", False),
        (GLASSES.text, "health", "Olena", False),
    ]
    assert lessons[0].day.isoformat() == "2026-11-22"
    assert await world.desk.remove(lessons[0].id) and not await world.desk.remove(lessons[0].id)
    assert len(await world.desk.lessons()) == 1


async def test_nothing_is_live_before_the_second_click_and_there_is_a_way_back(world: World) -> None:
    desk = world.desk
    assert not await desk.begin(), "nothing to teach"
    assert (await desk.standing()).stage == "idle" and await desk.use() == "nothing"
    await world.trained()
    standing = await desk.standing()
    assert (standing.stage, standing.sentences, standing.obstacle) == ("ready", 1, "")
    assert [(bar.name, bar.holds, bar.fell) for bar in standing.bars] == [
        ("intents-mean-macro-f1", True, True)
    ]
    assert standing.languages[0].fell and not standing.can_go_back
    assert world.trainer.taught == [[Extra(GLASSES.text, "need_health", "en")]]
    assert world.loaded == [] and (world.shelf.running / "head.npz").read_text() == "old"
    assert await desk.use() == ""
    assert world.loaded == ["new"]
    assert [each.live for each in await desk.lessons()] == [True]
    assert (await desk.standing()).can_go_back
    assert not await desk.begin(), "the running model knows all of it"
    assert await desk.go_back() == ""
    assert world.loaded == ["new", "old"]
    assert [each.live for each in await desk.lessons()] == [False]
    assert len(read_extra(world.shelf.before / NAME)) == 1


@pytest.mark.parametrize("obstacle", ["bars", "changed", "damaged"])
async def test_what_must_not_go_live_does_not(world: World, obstacle: str) -> None:
    if obstacle == "bars":
        world.trainer.bars = (GOOD, BAD)
    await world.trained()
    if obstacle == "changed":
        (world.shelf.running / STAMP).write_text("retrained by an update")
    world.whole[0] = obstacle != "damaged"
    assert await world.desk.use() == obstacle
    assert world.loaded == [] and (world.shelf.running / "head.npz").read_text() == "old"
    if obstacle != "damaged":
        assert (await world.desk.standing()).obstacle == obstacle
    await world.desk.stop()
    assert (await world.desk.standing()).stage == "idle" and not world.shelf.new.exists()


async def test_one_training_at_a_time_with_the_time_left_and_an_end_to_it(world: World) -> None:
    desk = world.desk
    await desk.add([(GLASSES, "health")], "Olena")
    assert await desk.begin() and not await desk.begin()
    await world.trainer.begun.wait()
    first = await desk.standing()
    assert (first.stage, first.percent, first.minutes_left) == ("training", 0, 12)
    assert (await desk.use(), await desk.go_back()) == ("busy", "busy")
    assert world.trainer.told is not None
    world.time[0] = 150.0
    world.trainer.told("training", 10, 40)
    slow = await desk.standing()
    assert (slow.percent, slow.minutes_left) == (14, 15), (
        "half as slow again as usual: 7.5 of 10 minutes, then 7.5"
    )
    world.time[0] = 300.0
    world.trainer.told("measuring", 0, 100)
    world.time[0] = 330.0
    world.trainer.told("measuring", 25, 100)
    later = await desk.standing()
    assert (later.stage, later.percent, later.minutes_left) == ("measuring", 79, 2)
    await desk.stop()
    assert (await desk.standing()).stage == "idle"


async def test_a_training_that_fails_says_why_and_leaves_everything_as_it_was(world: World) -> None:
    world.trainer.fails = "memory"
    await world.trained()
    standing = await world.desk.standing()
    assert (standing.stage, standing.failure) == ("failed", "memory")
    assert world.loaded == [] and await world.desk.use() == "nothing"
    assert not world.shelf.order.exists(), "what failed is not begun again by itself"


async def test_a_training_that_a_restart_cut_off_begins_again_but_not_for_ever(world: World) -> None:
    desk = world.desk
    desk.resume()
    assert (await desk.standing()).stage == "idle", "nothing was cut off"
    await desk.add([(GLASSES, "health")], "Olena")
    assert await desk.begin()
    await world.trainer.begun.wait()
    again = await world.restarted()
    again.resume()
    assert (await again.standing()).stage == "training"
    third = await world.restarted()
    third.resume()
    standing = await third.standing()
    assert (standing.stage, standing.failure) == ("failed", "restarts")
    assert await third.begin()
    world.desk = third
    await world.ended()
    assert (await third.standing()).stage == "ready" and not world.shelf.order.exists()
    fourth = await world.restarted()
    fourth.resume()
    assert (await fourth.standing()).stage == "ready", "it waits for a decision still"


async def test_what_an_operator_stopped_is_not_begun_again(world: World) -> None:
    await world.desk.add([(GLASSES, "health")], "Olena")
    assert await world.desk.begin()
    await world.desk.stop()
    again = await world.restarted()
    again.resume()
    assert (await again.standing()).stage == "idle"


async def test_a_process_that_fails_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    settings = replace(load_settings(), data=tmp_path / "nothing here")
    steps: list[str] = []
    with pytest.raises(TrainingFailed):
        await ProcessTrainer(replace(settings, config_path=tmp_path / "none.yml")).run(
            [Extra("x", "need_food", "en")], tmp_path / "new", lambda stage, done, total: steps.append(stage)
        )
    assert steps == [] and not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("does", "why"),
    [
        ('echo \'{"stage": "failed", "why": "space"}\'; exit 1', "space"),
        ("kill -9 $$", "memory"),
        ("exit 1", "other"),
    ],
)
async def test_why_a_process_ended_is_told(
    does: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o700)
    monkeypatch.setattr(trainer.sys, "executable", str(program))
    monkeypatch.setattr(trainer, "_free_gb", lambda: 100.0)
    with pytest.raises(TrainingFailed) as failed:
        await ProcessTrainer(load_settings()).run([], tmp_path / "new", lambda *_: None)
    assert failed.value.why == why


async def test_where_memory_is_short_nothing_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trainer, "_free_gb", lambda: 1.0)
    monkeypatch.setattr(trainer.sys, "executable", str(tmp_path / "nothing to run"))
    with pytest.raises(TrainingFailed) as failed:
        await ProcessTrainer(load_settings()).run([], tmp_path / "new", lambda *_: None)
    assert failed.value.why == "memory"


def test_every_bar_that_training_moves_has_a_name_in_the_console() -> None:
    texts = ConsoleTexts()
    names = [bar.name for bar in BARS if not bar.is_time and bar.name.startswith(("intents", "danger"))]
    assert len(names) == 9
    assert [name for name in names if not texts.has(f"training-bar-{key_of(name)}")] == []


def test_the_running_assistant_takes_the_head_at_once_and_restarts_rasa(tmp_path: Path) -> None:
    settings = replace(load_settings(), data=tmp_path)
    done: list[str] = []

    class Rasa:
        async def restart(self) -> None:
            done.append("restart")

    class Understander:
        def use(self, head: object) -> None:
            done.append(f"use {head}")

    class Services:
        rasa, understander = Rasa(), Understander()

    services = Services()
    services.settings = settings  # type: ignore[attr-defined]
    live = insight.live_understanding(services)  # type: ignore[arg-type]
    assert not live.fits(tmp_path) and not live.opens(tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(insight.FallbackClassifier, "load", lambda path: f"head of {path.parent.name}")
        asyncio.run(live.load())
    assert done == ["use head of intents", "restart"]
