"""Runs the training beside the assistant: a process of low priority that ends with us, and whose lines say how far it is."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import math
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from bot.settings import ROOT, Settings
from knowledge.console.ports.training import MEMORY_GB, Failure
from nlu.extra import Extra, write_extra

log = logging.getLogger(__name__)

PRIORITY = 15
"""Niceness: people who write to the assistant come first."""

Told = Callable[[str, int, int], None]
"""Given the stage, and how much of how much is done."""


class TrainingFailed(Exception):
    """The process ended without a model.

    Args:
        why: What is told to operators.
    """

    def __init__(self, why: Failure = "other") -> None:
        self.why: Failure = why
        super().__init__(why)


class Trainer(Protocol):
    """Makes a new model and compares it with the running one."""

    async def run(self, extras: Sequence[Extra], into: Path, told: Told) -> None:
        """Trains; a cancelled run leaves no process behind.

        Raises:
            TrainingFailed: There is no new model.
        """


class ProcessTrainer:
    """``poruch nlu rehearse`` as a process.

    Args:
        settings: Where the running model and the state are.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def run(self, extras: Sequence[Extra], into: Path, told: Told) -> None:
        """See ``Trainer``."""
        if _free_gb() < MEMORY_GB:  # sooner than after minutes, and before the system has to end something
            raise TrainingFailed("memory")
        with tempfile.TemporaryDirectory(prefix="poruch-extra-") as folder:
            file = Path(folder) / "extra.jsonl"
            write_extra(file, extras)
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-W", "ignore", "-m", "bot.cli", "nlu", "rehearse",
                "--extra", str(file), "--into", str(into), "--end-with-input",
                env=self._environment(),
                stdin=asyncio.subprocess.PIPE,  # its end tells the process that we are gone
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
            _step_back(process.pid)
            why: Failure = "other"
            try:
                assert process.stdout is not None
                async for line in process.stdout:
                    with contextlib.suppress(ValueError, KeyError, TypeError):
                        step = json.loads(line)
                        if step["stage"] == "failed":
                            why = step["why"]
                        else:
                            told(step["stage"], int(step["done"]), int(step["total"]))
                if code := await process.wait():
                    # Nobody but the system kills it, when memory runs out.
                    why = "memory" if code == -signal.SIGKILL else why
                    log.error("training ended with status %d: %s", code, why)
                    raise TrainingFailed(why)
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                await process.wait()

    def _environment(self) -> dict[str, str]:
        environment = {
            **os.environ,
            "PORUCH_DATA": str(self._settings.data),
            "PORUCH_CONFIG": str(self._settings.config_path),
            "PYTHONPATH": str(ROOT),
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
        }
        for secret in ("TELEGRAM_BOT_TOKEN", "PORUCH_SECRET_KEY", "PORUCH_TRANSLATOR_KEY"):
            environment.pop(secret, None)
        return environment


def _free_gb() -> float:
    """Memory that can be had without ending a program, where the system tells (Linux); else endless."""
    try:
        rows = dict(line.split(":", 1) for line in Path("/proc/meminfo").read_text().splitlines())
        return sum(int(rows[name].split()[0]) for name in ("MemAvailable", "SwapFree")) / 1e6
    except (OSError, ValueError, KeyError):
        return math.inf


def _step_back(pid: int) -> None:
    """Puts a process and what it will start behind the assistant: for the processor, and where memory runs out."""
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, pid, PRIORITY)
    with contextlib.suppress(OSError):  # Linux only
        Path(f"/proc/{pid}/oom_score_adj").write_text("1000")
