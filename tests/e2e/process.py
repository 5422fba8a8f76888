"""Runs ``poruch run`` as its users do: another process, killed and started again if need be."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import httpx

from bot.paths import head_file
from bot.services import make_supervisor
from bot.settings import load_settings
from tests.fake_telegram import TOKEN, Server

ROOT = Path(__file__).resolve().parents[2]
STAFF, PROTECTION = -1_001_000_000_001, -1_001_000_000_002
START_S = 120.0


def made_ready() -> bool:
    """Whether set-up has run."""
    return head_file(load_settings()).is_file()


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Process:
    """``poruch run`` with a data folder of its own.

    Args:
        data: The folder; models and gazetteer are those that set-up made.
        server: The Bot API it talks to, None to run without a token.
        examples: Whether fictional records are shown beside the real ones.
        rasa: Whether it runs a Rasa server too.
        desk: Settings of ``bot.desk`` that differ from config.yml, by name.
    """

    def __init__(
        self,
        data: Path,
        server: Server | None,
        *,
        examples: str = "on",
        rasa: bool = True,
        desk: Mapping[str, str | int] = MappingProxyType({}),
    ) -> None:
        self.data, self.port = data, free_port()
        made = load_settings().data
        data.mkdir(parents=True, exist_ok=True)
        for name in ("models", "gazetteer", "vendor"):
            (data / name).symlink_to(made / name)
        shutil.copytree(made / "index", data / "index")
        config = (ROOT / "config.yml").read_text(encoding="utf-8")
        config = config.replace("examples: auto", f"examples: {examples}")
        if not rasa:
            config = config.replace("enabled: true", "enabled: false")
        for name, value in desk.items():
            config, found = re.subn(rf"(?m)^    {name}: .*$", f"    {name}: {json.dumps(value)}", config)
            assert found == 1, name
        (data / "config.yml").write_text(config, encoding="utf-8")
        self._log = data / "log.txt"
        self.child: subprocess.Popen[bytes] | None = None
        self.environment = {
            **{
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("TELEGRAM_", "PORUCH_"))
            },
            "PORUCH_CONFIG": str(data / "config.yml"),
            "PORUCH_DATA": str(data),
            "PORUCH_PORT": str(self.port),
            "PYTHONUNBUFFERED": "1",
        }
        if server is not None:
            self.environment |= {
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "TELEGRAM_API_BASE": server.url,
                "TELEGRAM_STAFF_CHAT": str(STAFF),
                "TELEGRAM_PROTECTION_CHAT": str(PROTECTION),
            }

    def start(self) -> None:
        """Starts it; does not wait."""
        self._started_at = self._log.stat().st_size if self._log.exists() else 0
        with self._log.open("ab") as log:
            self.child = subprocess.Popen(
                [sys.executable, "-m", "bot.cli", "run"],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )

    def tail(self) -> str:
        """The end of its log since the last start."""
        return self._log.read_bytes()[self._started_at :].decode(errors="replace")[-3000:]

    def whole_log(self) -> str:
        """Everything it ever logged."""
        return self._log.read_text(errors="replace")

    def wait_answering(self) -> float:
        """Waits until it says that it answers; seconds since the call."""
        return self._wait(lambda: "Answering after" in self.tail())

    def wait_saying(self, text: str) -> float:
        """Waits until its log holds a text; what it says of itself comes line by line."""
        return self._wait(lambda: text in self.tail())

    def wait_rasa(self) -> float:
        """Waits until Rasa is ready, if there is one on this machine."""
        if make_supervisor(load_settings()) is None:
            return 0.0
        return self._wait(lambda: self.understanding() == "Rasa")

    def understanding(self) -> str:
        """Who understands messages now, as the health page says."""
        with contextlib.suppress(httpx.HTTPError):
            return str(httpx.get(f"http://127.0.0.1:{self.port}/health", timeout=2).json()["understanding"])
        return ""

    def _wait(self, holds: object) -> float:
        assert callable(holds)
        began = time.monotonic()
        while not holds():
            assert self.child is not None
            assert self.child.poll() is None, f"it ended:\n{self.tail()}"
            assert time.monotonic() - began < START_S, f"not in time:\n{self.tail()}"
            time.sleep(0.1)
        return time.monotonic() - began

    def rasa_pid(self) -> int:
        """Process id of its Rasa server."""
        assert self.child is not None
        children = Path(f"/proc/{self.child.pid}/task/{self.child.pid}/children").read_text().split()
        for child in children:
            if b"nlu.server" in Path(f"/proc/{child}/cmdline").read_bytes():
                return int(child)
        raise AssertionError("no Rasa server")

    def kill(self) -> None:
        """kill -9."""
        assert self.child is not None
        self.child.send_signal(signal.SIGKILL)
        self.child.wait()

    def stop(self, timeout: float = 30.0) -> int:
        """SIGTERM; the exit status."""
        assert self.child is not None
        self.child.terminate()
        return self.child.wait(timeout)

    def end(self) -> None:
        """Ends it, whatever it takes."""
        if self.child is not None and self.child.poll() is None:
            self.kill()
