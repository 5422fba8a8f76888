"""Keeps the Rasa server alive: starts it, watches it, starts it again with growing pauses, and ends it with us."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import socket
from collections.abc import Sequence
from pathlib import Path

from nlu.client import RasaClient

log = logging.getLogger(__name__)

FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 30.0
PROBE_EVERY_S = 2.0
MISSED_PROBES = 5
"""Probes in a row without an answer after which a running server counts as hung."""


class RasaSupervisor:
    """Runs the Rasa server as a child process.

    Args:
        python: Interpreter of Rasa's environment.
        model: The trained archive.
        state: ``$PORUCH_DATA``.
        embedder: Folder of the embedding model.
        port: 0 chooses a free one.
        timeout_s: Cap of one parse.
        start_timeout_s: Seconds a server may take to load.
        command: Replaces the server program in tests; gets ``MODEL PORT`` appended.
    """

    def __init__(
        self,
        *,
        python: Path,
        model: Path,
        state: Path,
        embedder: Path,
        port: int = 0,
        timeout_s: float = 1.5,
        start_timeout_s: float = 120.0,
        command: Sequence[str] | None = None,
    ) -> None:
        self._command = [*(command or (str(python), "-W", "ignore", "-m", "nlu.server")), str(model)]
        self._environment = {
            **os.environ,
            "PORUCH_DATA": str(state),
            "PORUCH_EMBEDDER": str(embedder),
            "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "PORUCH_RASA_TOKEN": (token := secrets.token_urlsafe(24)),
        }
        for secret in ("TELEGRAM_BOT_TOKEN", "PORUCH_SECRET_KEY", "PORUCH_TRANSLATOR_KEY"):
            self._environment.pop(secret, None)
        self._port = port or _free_port()
        self._start_timeout_s = start_timeout_s
        self._process: asyncio.subprocess.Process | None = None
        self._task: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self.client = RasaClient(f"http://127.0.0.1:{self._port}", token, timeout_s)
        self.restarts = 0

    @property
    def ready(self) -> bool:
        """Whether the server answered its last probe."""
        return self._ready.is_set()

    @property
    def pid(self) -> int | None:
        """Process id of the server, None while there is none."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Begins to keep the server alive; returns at once."""
        self._task = asyncio.create_task(self._keep_alive(), name="rasa-supervisor")

    async def wait_ready(self, timeout_s: float) -> bool:
        """Waits until the server answers; False if it did not in time."""
        try:
            # Not wait_for, here and below: until Python 3.12 it loses a cancellation that comes while the wait ends.
            async with asyncio.timeout(timeout_s):
                await self._ready.wait()
        except TimeoutError:
            return False
        return True

    async def restart(self) -> None:
        """Ends the server, so that it comes again with the model that lies there now; until then the fallback answers."""
        await _end(self._process)
        self._ready.clear()

    async def stop(self) -> None:
        """Ends the server and stops watching."""
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._end_process()
        await self.client.aclose()

    async def _keep_alive(self) -> None:
        pause = FIRST_PAUSE_S
        while True:
            lived_well = await self._run_once()
            self.restarts += 1
            pause = FIRST_PAUSE_S if lived_well else min(pause * 2, LONGEST_PAUSE_S)
            log.warning("the intent server is away; starting it again in %.0f s", pause)
            await asyncio.sleep(pause)

    async def _run_once(self) -> bool:
        """One life of the server, until it is gone; True if it ever answered."""
        answered = False
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                str(self._port),
                env=self._environment,
                stdin=asyncio.subprocess.PIPE,  # its end tells the server that we are gone
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
        except OSError as error:
            log.error("the intent server cannot be started: %s", type(error).__name__)
            return False
        started, missed = asyncio.get_running_loop().time(), 0
        try:
            while self._process.returncode is None:
                if await self.client.alive():
                    if not self._ready.is_set():
                        log.info("the intent server is ready")
                    answered, missed = True, 0
                    self._ready.set()
                else:
                    self._ready.clear()
                    missed += 1
                waited = asyncio.get_running_loop().time() - started
                if (answered and missed >= MISSED_PROBES) or (
                    not answered and waited > self._start_timeout_s
                ):
                    log.error("the intent server does not answer; ending it")
                    break
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(PROBE_EVERY_S if answered else 0.5):
                        await self._process.wait()
        finally:
            self._ready.clear()
            await self._end_process()
        return answered

    async def _end_process(self) -> None:
        process, self._process = self._process, None
        await _end(process)


async def _end(process: asyncio.subprocess.Process | None) -> None:
    if process is None or process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    try:
        async with asyncio.timeout(3):
            await process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
