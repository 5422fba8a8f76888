"""What all parts of the benchmark share: the machine, the numbers of a list of times, child processes, and the file of results."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from bot.settings import load_settings

ROOT: Final = Path(__file__).resolve().parents[3]
OUT: Final = ROOT / "docs" / "benchmarks-scale.json"
BENCH_PYTHON: Final = ROOT / ".venv-bench" / "bin" / "python"
#: A larger share of the machine at work for others makes a number preliminary.
_QUIET: Final = 0.10
#: Names the folder of derived files to child processes that work in a data folder of their own.
FOLDER_VARIABLE: Final = "PORUCH_BENCH"
MISSING: Final = 3
"""Exit status of a process that found texts without vectors."""


def _ticks() -> tuple[int, int]:
    numbers = [int(part) for part in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
    return sum(numbers[:8]), numbers[3] + numbers[4]


def busy(seconds: float = 2.0) -> float:
    """The share of all cores at work for others, 0…1, while this process sleeps."""
    before = _ticks()
    time.sleep(seconds)
    total, idle = (now - then for now, then in zip(_ticks(), before, strict=True))
    return round(1 - idle / max(total, 1), 3)


def free_gb() -> float:
    """Memory that a new process can have, GB."""
    lines = dict(line.split(":", 1) for line in Path("/proc/meminfo").read_text().splitlines())
    return int(lines["MemAvailable"].split()[0]) * 1024 / 1e9


def machine() -> dict[str, Any]:
    """Where this was measured."""
    info = Path("/proc/cpuinfo").read_text()
    names = {line.split(":", 1)[1].strip() for line in info.splitlines() if line.startswith("model name")}
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return {
        "cores": os.cpu_count(),
        "processor": ", ".join(sorted(names)) or platform.machine(),
        "memory_gb": round(memory, 1),
        "python": platform.python_version(),
        "threads_per_process": 1,
    }


def spread(milliseconds: Sequence[float]) -> dict[str, float]:
    """Median and 95th percentile."""
    ordered = sorted(milliseconds)
    return {
        "median_ms": round(median(ordered), 2),
        "p95_ms": round(ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))], 2),
    }


def known() -> dict[str, Any]:
    """All results so far."""
    found: dict[str, Any] = json.loads(OUT.read_text("utf-8")) if OUT.is_file() else {}
    return found


@dataclass(frozen=True, slots=True)
class Bar:
    """What is owed, and what was measured.

    Attributes:
        what: In words, with the unit.
        owed: At least this, or with ``most`` at most.
        guarded: It was met before, so a run that misses it fails.
    """

    what: str
    measured: float | None
    owed: float
    most: bool = False
    guarded: bool = False

    @property
    def kept(self) -> bool:
        if self.measured is None:
            return False
        return self.measured <= self.owed if self.most else self.measured >= self.owed


def guard(bars: Sequence[Bar]) -> None:
    """Raises AssertionError for bars that were met before and are not now."""
    fallen = [bar for bar in bars if bar.guarded and not bar.kept]
    assert not fallen, fallen


def keep(part: str, figures: dict[str, Any], busy_before: float, bars: Sequence[Bar] = ()) -> None:
    """Writes one part of the results, marked preliminary if the machine was not quiet; brings tables and picture up to date.

    Args:
        part: Its name.
        figures: Its numbers.
        busy_before: See :func:`busy`.
        bars: What is owed of it.
    """
    owed = [{**asdict(bar), "kept": bar.kept} for bar in bars]
    figures = {**figures, "bars": owed, "busy_with_others": busy_before, "preliminary": busy_before > _QUIET}
    OUT.write_text(
        json.dumps({**known(), "machine": machine(), part: figures}, indent=1, ensure_ascii=False) + "\n",
        "utf-8",
    )
    print(json.dumps({part: figures}, indent=1, ensure_ascii=False))


def environment(data: Path | None = None) -> dict[str, str]:
    """For a child process: one thread for arithmetic, no bot's secrets, another data folder if one is given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TELEGRAM_")}
    return {
        **kept,
        **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
        "PYTHONPATH": str(ROOT),
        "TOKENIZERS_PARALLELISM": "false",
        FOLDER_VARIABLE: str(load_settings().data / "bench"),
        **({"PORUCH_DATA": str(data)} if data else {}),
    }


def run(
    module: str, *arguments: str, python: Path | str = sys.executable, data: Path | None = None
) -> dict[str, Any]:
    """Runs a module of the benchmark and returns the JSON object of its last line; its progress goes to the terminal."""
    done = subprocess.run(
        [str(python), "-m", f"tests.benchmarks.{module}", *arguments],
        cwd=ROOT,
        env=environment(data),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    said: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1]) if done.stdout.strip() else {}
    return said


class MissingVectors(Exception):
    """The process found texts without vectors in its cache."""


class Worker:
    """A process that speaks ``peers.lines``.

    Args:
        module: Below ``tests.benchmarks``.
        arguments: Of the command line.
        python: Of which environment.

    Attributes:
        ready: What it said when it was ready.

    Raises:
        MissingVectors: The cache has to be filled first.
    """

    def __init__(self, module: str, *arguments: str, python: Path | str = sys.executable) -> None:
        self._process = subprocess.Popen(
            [str(python), "-m", f"tests.benchmarks.{module}", *arguments],
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.ready = self._hear()

    def _hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            status = self._process.wait(60)
            if status == MISSING:
                raise MissingVectors
            raise ChildProcessError(f"ended with status {status}")
        said: dict[str, Any] = json.loads(line)
        return said

    def ask(self, rows: Sequence[int]) -> dict[str, Any]:
        """Times and findings for these rows of the questions."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"rows": list(rows)}) + "\n")
        self._process.stdin.flush()
        return self._hear()

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(30)
