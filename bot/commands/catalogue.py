"""``poruch catalogue``: import, export, check and reindex the services people are sent to."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from sqlalchemy.ext.asyncio import AsyncEngine
from tqdm import tqdm

from bot.progress import bar_progress
from bot.services import make_reader, make_search, open_database, searching_embedder
from bot.settings import load_settings
from knowledge.catalogue.checks import check_catalogue
from knowledge.catalogue.exporting import Format, export_catalogue, hsds_documents
from knowledge.catalogue.findings import finding_lines
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.report import ImportReport, report_lines
from knowledge.errors import ImportFailed

app = typer.Typer(help="Import, export, check and reindex services.", no_args_is_help=True)

ASTRAY = 3
"""Exit status of a check that found errors: not 1, which says that it could not be made."""

T = TypeVar("T")
AsJson = Annotated[bool, typer.Option("--json", help="For a program.")]


@app.command("import")
def import_command(
    path: Annotated[
        Path,
        typer.Argument(
            help="HSDS 3 services as JSON, or a folder or .zip of HSDS CSV files (3.x or 1.x), with our translations.csv if you have it."
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report only, change nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Import services; repairs what can be repaired and says so: file, line, field, value, what was expected.

    All or nothing is written at once; the same file again changes nothing.

    Example: poruch catalogue import providers.zip --dry-run
    """

    async def work(engine: AsyncEngine) -> ImportReport:
        if as_json:
            return await import_catalogue(engine, path, dry_run=dry_run, who="operator")
        with tqdm(unit="record", desc="Reading") as bar:
            return await import_catalogue(
                engine, path, dry_run=dry_run, who="operator", progress=_staged(bar)
            )

    try:
        report = with_database(work)
    except ImportFailed as error:
        if as_json:
            print(
                json.dumps({"error": {"code": error.code, **error.fields}}, ensure_ascii=False, default=str)
            )
        raise
    print_report(report, as_json)


def _staged(bar: tqdm[Any]) -> Callable[[str, int, int], None]:
    """Moves one bar through one stage after the other."""

    def progress(stage: str, done: int, total: int) -> None:
        if bar.desc.removesuffix(": ") != stage or done < bar.n:
            bar.reset(total)
            bar.set_description(stage)
        bar.total = total
        bar.update(done - bar.n)

    return progress


@app.command("export")
def export_command(
    path: Annotated[
        Path,
        typer.Argument(
            help="Where to write: a .json, a .zip or a folder of CSV files; - for JSON on standard output."
        ),
    ],
    confidential: Annotated[
        bool,
        typer.Option(
            "--include-confidential", help="Addresses of confidential places too. Keep such a file safe."
        ),
    ] = False,
    form: Annotated[
        Format | None, typer.Option("--format", help="Instead of what the name says: csv makes a new folder.")
    ] = None,
) -> None:
    """Export services as HSDS 3, JSON or CSV, without addresses of confidential places.

    Example: poruch catalogue export services.zip
    """
    if str(path) == "-":
        documents = with_database(lambda engine: hsds_documents(engine, include_confidential=confidential))
        print(json.dumps(documents, ensure_ascii=False, indent=1))
        return
    count = with_database(
        lambda engine: export_catalogue(engine, path, include_confidential=confidential, form=form)
    )
    print(f"{count} services exported", file=sys.stderr)


@app.command("check")
def check_command(as_json: AsJson = False) -> None:
    """What an editor would want to know: missing phones, hours that never open, places in the sea, duplicates, overdue checks …

    Exit status: 0 when nothing could send people astray, 3 when something could (severity error), 1 when the check itself failed.

    Example: poruch catalogue check --json
    """
    settings = load_settings()
    findings = with_database(
        lambda engine: check_catalogue(
            engine, overdue_days=settings.knowledge.overdue_days, examples=settings.show_examples
        )
    )
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1))
    else:
        for line in finding_lines(findings):
            print(line)
        print(f"{len(findings)} findings", file=sys.stderr)
    if any(finding.severity == "error" for finding in findings):
        raise typer.Exit(ASTRAY)


@app.command("reindex")
def reindex_command() -> None:
    """Build the search index anew from the database.

    Example: poruch catalogue reindex
    """
    settings = load_settings()

    async def work(engine: AsyncEngine) -> None:
        search = make_search(settings, make_reader(settings, engine), searching_embedder(settings))
        try:
            with tqdm(unit="text", desc="Embedding") as bar:
                await search.refresh(bar_progress(bar))
        finally:
            await search.close()

    with_database(work)


def with_database(work: Callable[[AsyncEngine], Coroutine[Any, Any, T]]) -> T:
    """Runs work with the open database."""

    async def opened() -> T:
        async with open_database(load_settings()) as engine:
            return await work(engine)

    return asyncio.run(opened())


def print_report(report: ImportReport, as_json: bool) -> None:
    """Prints an import report."""
    print(report.to_json() if as_json else "\n".join(report_lines(report)))
