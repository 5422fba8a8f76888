"""The real ``poruch run`` as a child process against our fake Bot API, on a fresh database and the models that set-up made."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.e2e.process import Process, made_ready
from tests.fake_telegram import FakeTelegram, Server


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives the real process and needs what set-up makes."""
    for item in items:
        if "tests/e2e" in item.path.as_posix():
            item.add_marker(pytest.mark.e2e)
            if not made_ready():
                item.add_marker(pytest.mark.skip(reason="run make setup first"))


@pytest.fixture(scope="module")
def world() -> FakeTelegram:
    """A Telegram of this module."""
    return FakeTelegram()


@pytest.fixture(scope="module")
def server(world: FakeTelegram) -> Iterator[Server]:
    """Its Bot API."""
    running = Server(world).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def poruch(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    """The assistant, answering, with Rasa ready where there is one; stopped by SIGTERM in the end."""
    process = Process(tmp_path_factory.mktemp("poruch"), server)
    process.start()
    process.wait_answering()
    process.wait_rasa()
    yield process
    assert process.stop() == 0, process.tail()


@pytest.fixture
async def fresh(server: Server, tmp_path: Path) -> AsyncIterator[Process]:
    """A process of one test's own, not started yet."""
    process = Process(tmp_path / "data", server)
    yield process
    process.end()
