"""What every searching process of the comparison speaks: it says that it is ready, then takes rows of questions and times each.

The time is taken around the search call alone, inside the process, so that nothing of this conversation is in it. Runs in
both environments: only the standard library.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any


def memory_mb() -> dict[str, float]:
    """Memory that the process holds now and held at most, MB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "rss_mb": round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6, 1),
    }


def serve(ready: Mapping[str, Any], search: Callable[[int], Sequence[str]]) -> None:
    """Answers ``{"rows": […]}`` with ``{"ms": […], "cpu_ms": […], "found": [[…]]}`` until standard input ends.

    Args:
        ready: What building gave, said once.
        search: The ids found for a row of the questions, best first.
    """
    _say({**ready, **memory_mb()})
    for line in sys.stdin:
        times, worked, found = [], [], []
        for row in json.loads(line)["rows"]:
            began, busy = time.perf_counter(), time.process_time()
            ids = search(row)
            times.append(round((time.perf_counter() - began) * 1000, 4))
            worked.append(round((time.process_time() - busy) * 1000, 4))
            found.append(list(ids))
        _say({"ms": times, "cpu_ms": worked, "found": found, **memory_mb()})


def _say(value: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()
