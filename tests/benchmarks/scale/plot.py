"""Draws what search costs by size, from the file of results; runs in the bench-only environment, which has matplotlib.

``python -m tests.benchmarks.scale.plot RESULTS.json PICTURE.png``
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt

_NAMES = {"flat": "flat", "flat_fp16": "flat, 16 bit", "hnsw32": "HNSW", "ivf_fp16": "lists, 16 bit"}


def draw(results: dict[str, Any], picture: Path) -> None:
    """Milliseconds of a search and memory, both by number of services or vectors."""
    figure, (times, memory) = plt.subplots(1, 2, figsize=(11, 4.6), dpi=110)
    curve = results.get("cost", {}).get("curve", [])
    sizes = [point["services"] for point in curve]
    times.plot(sizes, [point["median_ms"] for point in curve], "o-", color="C0", lw=2, label="Poruch, median")
    times.plot(sizes, [point["p95_ms"] for point in curve], "o:", color="C0", label="Poruch, one in twenty")
    memory.plot(sizes, [point["peak_mb"] for point in curve], "o-", color="C0", lw=2, label="Poruch, at most")
    memory.plot(sizes, [point["rss_mb"] for point in curve], "o:", color="C0", label="Poruch, afterwards")
    peers = results.get("peers", {})
    others = [item for item in peers.get("systems", {}).items() if not item[0].startswith("Poruch")]
    for number, (name, system) in enumerate(others):
        marker = "s^Dv"[number % 4]
        times.plot(peers["services"], system["median_ms"], marker, color=f"C{number // 2 + 1}", label=name)
        memory.plot(peers["services"], system["rss_mb"], marker, color=f"C{number // 2 + 1}", label=name)
    rows = results.get("faiss_alone", {}).get("rows", [])
    for number, kind in enumerate(dict.fromkeys(row["kind"] for row in rows)):
        own = [row for row in rows if row["kind"] == kind]
        label = f"faiss alone, {_NAMES[kind]}"
        style = {"color": str(0.25 + 0.15 * number), "ls": "--", "marker": ".", "lw": 1, "label": label}
        times.plot([row["vectors"] for row in own], [row["median_ms"] for row in own], **style)
        memory.plot([row["vectors"] for row in own], [row["rss_mb"] for row in own], **style)
    for axis, title in ((times, "one search, ms"), (memory, "memory of the process, MB")):
        axis.set(xscale="log", yscale="log", title=title, xlabel="services (of faiss alone: vectors)")
        axis.grid(visible=True, which="major", alpha=0.3)
    times.legend(fontsize=7)
    machine = results.get("machine", {})
    parts = [part for part in results.values() if isinstance(part, dict) and "preliminary" in part]
    note = ", preliminary" if any(part["preliminary"] for part in parts) else ""
    figure.suptitle(f"{machine.get('cores')} cores, one thread a process{note}", fontsize=10)
    figure.tight_layout()
    figure.savefig(picture, metadata={"Software": None})


if __name__ == "__main__":
    draw(json.loads(Path(sys.argv[1]).read_text("utf-8")), Path(sys.argv[2]))
