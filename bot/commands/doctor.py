"""``poruch doctor``: is everything there, and what to do if not."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bot.health import examine
from bot.settings import load_settings

_SIGNS = {"ok": "[green]✓[/]", "warning": "[yellow]![/]", "problem": "[red]✗[/]"}


def doctor(as_json: Annotated[bool, typer.Option("--json", help="For a program.")] = False) -> None:
    """Check Pythons, models, database, index, port, token and staff group. Exit status 1 when something is broken.

    Example: poruch doctor
    """
    findings = asyncio.run(examine(load_settings()))
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1))
    else:
        table = Table(show_header=False, box=None, pad_edge=False)
        for finding in findings:
            way = f"\n[bold]→ {finding.way}[/]" if finding.way else ""
            table.add_row(_SIGNS[finding.verdict], finding.part, finding.found + way)
        Console(highlight=False).print(table)
    if any(finding.verdict == "problem" for finding in findings):
        raise typer.Exit(1)
