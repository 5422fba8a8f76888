"""The supervisor: a server that is killed comes back, one that cannot start stops nobody, none outlives us."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from nlu.errors import ServerError
from nlu.supervisor import RasaSupervisor

FAKE = Path(__file__).with_name("fake_rasa.py")


def supervisor(tmp_path: Path, *command: str) -> RasaSupervisor:
    return RasaSupervisor(
        python=Path(sys.executable),
        model=tmp_path / "model.tar.gz",
        state=tmp_path,
        embedder=tmp_path,
        command=command or (sys.executable, str(FAKE)),
    )


async def test_it_starts_answers_and_stops(tmp_path: Path) -> None:
    rasa = supervisor(tmp_path)
    await rasa.start()
    assert await rasa.wait_ready(20)
    pid = rasa.pid
    assert pid is not None
    assert (await rasa.client.parse("hi")).ranking[0].intent == "greet"
    await rasa.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


async def test_a_killed_server_comes_back(tmp_path: Path) -> None:
    rasa = supervisor(tmp_path)
    await rasa.start()
    try:
        assert await rasa.wait_ready(20)
        first = rasa.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        with pytest.raises(ServerError):
            for _ in range(50):
                await rasa.client.parse("hi")
                await asyncio.sleep(0.02)
        for _ in range(200):
            if rasa.ready and rasa.pid not in (None, first):
                break
            await asyncio.sleep(0.1)
        assert rasa.ready
        assert rasa.pid != first
        assert rasa.restarts == 1
    finally:
        await rasa.stop()


async def test_a_restart_brings_another_server_and_is_no_error_without_one(tmp_path: Path) -> None:
    rasa = supervisor(tmp_path)
    await rasa.restart()
    await rasa.start()
    try:
        assert await rasa.wait_ready(20)
        first = rasa.pid
        await rasa.restart()
        assert not rasa.ready
        assert await rasa.wait_ready(20)
        assert rasa.pid not in (None, first)
        assert (await rasa.client.parse("hi")).ranking[0].intent == "greet"
    finally:
        await rasa.stop()


async def test_a_server_that_cannot_start_stops_nobody(tmp_path: Path) -> None:
    rasa = supervisor(tmp_path, "/nowhere/python")
    await rasa.start()
    assert not await rasa.wait_ready(0.3)
    await rasa.stop()


async def test_secrets_of_the_bot_are_not_handed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:secret")
    monkeypatch.setenv("PORUCH_SECRET_KEY", "key")
    monkeypatch.setenv("PORUCH_TRANSLATOR_KEY", "key")
    rasa = supervisor(tmp_path)
    await rasa.start()
    try:
        assert await rasa.wait_ready(20)
        environment = Path(f"/proc/{rasa.pid}/environ").read_bytes()
        assert b"1:secret" not in environment
        assert b"PORUCH_SECRET_KEY" not in environment
        assert b"PORUCH_TRANSLATOR_KEY" not in environment
        command = Path(f"/proc/{rasa.pid}/cmdline").read_bytes()
        token = next(
            part for part in environment.split(b"\0") if part.startswith(b"PORUCH_RASA_TOKEN=")
        ).split(b"=", 1)[1]
        assert token not in command
    finally:
        await rasa.stop()
