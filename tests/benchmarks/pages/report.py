"""Writes what the pages took: everything as JSON, the slowest of each area as a table in docs/benchmarks.md."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

_DOCS: Final = Path(__file__).resolve().parents[3] / "docs"
FIGURES: Final = _DOCS / "benchmarks-console.json"
PAGE: Final = _DOCS / "benchmarks.md"
_BEGIN, _END = "<!-- pages of the console -->", "<!-- end -->"

Measured = dict[str, dict[str, dict[str, int]]]


def write(found: Measured, services: int, rounds: int) -> None:
    """Writes both."""
    figures = {"services": services, "rounds": rounds, "pages": found}
    FIGURES.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    after = rest.partition(_END)[2]
    PAGE.write_text(f"{before.rstrip()}\n\n{_BEGIN}\n{_table(found)}\n{_END}{after}", encoding="utf-8")


def _table(found: Measured) -> str:
    lines = [
        "| area | measured | the slowest | ms | of the processor | after an edit |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for area, rows in found.items():
        name, worst = max(rows.items(), key=lambda one: one[1]["processor_ms"])
        edited = [
            row["after_an_edit_processor_ms"] for row in rows.values() if "after_an_edit_processor_ms" in row
        ]
        lines.append(
            f"| {area} | {len(rows)} | `{name}` | {worst['ms']} | {worst['processor_ms']} | {max(edited, default='')} |"
        )
    return "\n".join(lines)
