"""The tables of ``poruch nlu evaluate``: per language and intent, the worst confusions, danger, places, languages, speed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from nlu.evaluation import BARS, Report
from nlu.evaluation.measures import mean
from nlu.taxonomy import LANGUAGES

SHOWN = 15
"""Lines of a list of mistakes; the JSON holds all of them."""


def show(report: Report, before: Mapping[str, Any] | None = None) -> None:
    """Prints the tables.

    Args:
        report: What was measured.
        before: An earlier report as JSON; the change of every language stands beside its value.
    """
    console = Console()
    intents, dangers, places, languages = report.intents, report.dangers, report.places, report.languages
    columns: dict[str, tuple[str, Mapping[str, float]]] = {
        "accuracy": ("intents.accuracy", intents.accuracy),
        "macro-F1": ("intents.macro_f1", intents.macro_f1),
        "danger heard": ("dangers.recall", dangers.recall),
        "gate alone": ("dangers.gate_recall", dangers.gate_recall),
        "alike: certain": ("dangers.certain", dangers.certain),
        "alike: possible": ("dangers.possible", dangers.possible),
        "place right": ("places.right", places.right),
        "or asked": ("places.offered", places.offered),
        "place false": ("places.false", places.false),
        "language 3+": ("languages.long", languages.long),
        "language 1–2": ("languages.short", languages.short),
    }
    table = Table(title=f"{intents.sentences} sentences for intents, and those of danger, places, languages")
    table.add_column("")
    for name in columns:
        table.add_column(name, justify="right")
    for code in LANGUAGES:
        table.add_row(
            code, *(_cell(values.get(code), _old(before, path, code)) for path, values in columns.values())
        )
    table.add_row(
        "mean", *(_cell(mean(values.values()), None) for _, values in columns.values()), style="bold"
    )
    console.print(table)

    console.print(
        _listed("Weakest intents", ("intent", "F1"), [(n, f"{v:.3f}") for n, v in intents.f1.items()])
    )
    console.print(
        _listed(
            "Worst confusions",
            ("right", "recognised", "count", "example"),
            [(right, seen, str(count), text) for right, seen, count, text in intents.confusions],
        )
    )
    console.print(
        _listed(
            f"Calibration: expected error {intents.ece:.3f}, right among three {intents.top3:.3f}",
            ("confidence", "share right", "sentences"),
            [(f"{sure:.2f}", f"{right:.2f}", str(count)) for sure, right, count in intents.calibration],
        )
    )
    console.print(_listed("Danger nobody heard", ("language", "kind", "text"), dangers.missed))
    console.print(_listed("Wrong places", ("language", "wanted", "found", "text"), places.wrong))
    console.print(_listed("Wrong languages", ("right", "told", "text"), languages.wrong))
    if report.speed:
        speed = report.speed
        console.print(
            f"Speed ({speed.engine}): median {speed.median:.1f} ms, p95 {speed.p95:.1f} ms; one embedding alone "
            f"{speed.model_median:.1f} and {speed.model_p95:.1f} ms"
        )
    console.print(_bars(report))


def _cell(value: float | None, old: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" + (f" ({value - old:+.3f})" if old is not None else "")


def _old(before: Mapping[str, Any] | None, path: str, code: str) -> float | None:
    part: Any = before
    for key in (*path.split("."), code):
        part = part.get(key) if isinstance(part, Mapping) else None
    return float(part) if isinstance(part, int | float) else None


def _listed(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    more = f" (the first {SHOWN} of {len(rows)})" if len(rows) > SHOWN else ""
    table = Table(title=title + more, title_justify="left")
    for name in columns:
        table.add_column(name)
    for row in rows[:SHOWN]:
        table.add_row(*row)
    return table


def _bars(report: Report) -> Table:
    table = Table(title="Bars", title_justify="left")
    for name in ("bar", "limit", "reached", ""):
        table.add_column(name)
    for bar in BARS:
        sign = "≤" if bar.at_most else "≥"
        kept = "kept" if bar.holds(report) else "[red]NOT KEPT[/]"
        table.add_row(bar.name, f"{sign} {bar.limit}", f"{bar.measure(report):.4f}", kept)
    return table
