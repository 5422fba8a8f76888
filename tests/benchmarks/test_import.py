"""How long 10,000 services take to come in, as JSON and as a CSV package, and how long anybody else waits. `make bench` runs it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from knowledge.catalogue.database import BUSY_TIMEOUT_MS, open_engine
from knowledge.catalogue.exporting import export_catalogue
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "docs" / "benchmarks.json"
SERVICES = 10_000
MOST_SECONDS = 60.0
_NAMING = frozenset({"id", "entity_id", "organization_id", "location_id"})

# Takes the write lock again and again, as another process, and prints the longest time it waited for it.
_OTHER_WRITER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=120)
longest = 0.0
while True:
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")
    waited = time.perf_counter() - began
    if waited > longest:
        longest = waited
        print(longest, flush=True)
    time.sleep(0.005)
"""


def many_services(path: Path) -> None:
    """The example services over and over, each time under other ids."""
    examples = json.loads((ROOT / "knowledge" / "data" / "examples.json").read_text())

    def renamed(value: Any, mark: str) -> Any:
        if isinstance(value, dict):
            return {
                key: f"{item}-{mark}" if key in _NAMING and isinstance(item, str) else renamed(item, mark)
                for key, item in value.items()
            }
        return [renamed(item, mark) for item in value] if isinstance(value, list) else value

    services = [
        renamed(examples[number % len(examples)], f"{number // len(examples):03d}")
        for number in range(SERVICES)
    ]
    path.write_text(json.dumps(services, ensure_ascii=False, indent=1))


async def timed(source: Path, database: Path, export: Path | None) -> dict[str, float]:
    engine = open_engine(f"sqlite+aiosqlite:///{database}")
    began, worked = time.perf_counter(), time.process_time()
    report = await import_catalogue(engine, source)
    seconds, busy = time.perf_counter() - began, time.process_time() - worked
    assert report.created["service"] == SERVICES
    began = time.perf_counter()
    again = await import_catalogue(engine, source)
    repeated = time.perf_counter() - began
    assert again.changed == 0
    if export:
        await export_catalogue(engine, export, include_confidential=True)
    await engine.dispose()
    return {
        "seconds": round(seconds, 1),
        "processor_seconds": round(busy, 1),
        "same_again_seconds": round(repeated, 1),
    }


async def prepare(database: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{database}")
    await migrate(engine)
    await engine.dispose()


def measured(source: Path, database: Path, export: Path | None = None) -> dict[str, float]:
    """Times of an import and of the same import again, and the longest wait of another writer meanwhile."""
    asyncio.run(prepare(database))
    other = subprocess.Popen(
        [sys.executable, "-c", _OTHER_WRITER, str(database)], stdout=subprocess.PIPE, text=True
    )
    try:
        times = asyncio.run(timed(source, database, export))
    finally:
        other.terminate()
        waits = [float(line) for line in other.communicate()[0].split()]
    return times | {"longest_wait_of_a_writer_seconds": round(max(waits), 2)}


def test_ten_thousand_services(tmp_path: Path) -> None:
    many_services(tmp_path / "services.json")
    found = {
        "json": measured(tmp_path / "services.json", tmp_path / "json.db", tmp_path / "services.zip"),
        "csv": measured(tmp_path / "services.zip", tmp_path / "csv.db"),
    }
    figures = json.loads(OUT.read_text(encoding="utf-8"))
    figures["import"] = {"services": SERVICES, **found}
    OUT.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))
    for one in found.values():
        assert one["seconds"] < MOST_SECONDS
        assert one["longest_wait_of_a_writer_seconds"] * 1000 < BUSY_TIMEOUT_MS
