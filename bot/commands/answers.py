"""``poruch answers``: import curated answers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.commands.catalogue import AsJson, print_report, with_database
from knowledge.catalogue.answers import import_answers
from knowledge.catalogue.report import ImportReport

app = typer.Typer(help="Import curated answers.", no_args_is_help=True)


@app.callback()
def answers() -> None:
    """Import curated answers."""


@app.command("import")
def import_command(
    path: Annotated[Path, typer.Argument(help="JSON Lines, one answer and language per line.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report only, change nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Import answers; the same id in several languages is one answer.

    Example: poruch answers import answers.jsonl
    """

    async def work(engine: AsyncEngine) -> ImportReport:
        return await import_answers(engine, path, dry_run=dry_run, who="operator")

    print_report(with_database(work), as_json)
