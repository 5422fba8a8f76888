"""``poruch nlu``: train, serve and measure understanding."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from tqdm import tqdm

from bot.paths import NLU_CONSTRAINTS, NLU_ENVIRONMENT, model_folder
from bot.progress import bar_progress
from bot.services import make_supervisor, make_understander, searching_embedder
from bot.settings import Settings, load_settings
from nlu.environment import make_environment
from nlu.errors import ModelError, NluError
from nlu.evaluation import Report, evaluate, read_sentences
from nlu.training import is_trained, train

app = typer.Typer(help="Train, serve and measure understanding.", no_args_is_help=True)


@app.command("train")
def train_command(
    force: Annotated[bool, typer.Option(help="Train even if nothing changed.")] = False,
) -> None:
    """Train the intent recogniser on nlu/data.

    Example: poruch nlu train
    """
    settings = load_settings()
    out = model_folder(settings)
    if not force and is_trained(out, settings.config_path, settings.embedder_folder):
        print("Nothing changed since the last training.")
        return
    python = make_environment(NLU_ENVIRONMENT, NLU_CONSTRAINTS, print)
    model = train(
        config=settings.config_path,
        out=out,
        python=python,
        embedder=settings.embedder_folder,
        state=settings.data,
    )
    print(f"Trained: {model.rasa}")


@app.command("serve")
def serve_command() -> None:
    """Run the Rasa server alone and keep it alive; `poruch run` does this by itself.

    Example: poruch nlu serve
    """
    asyncio.run(_serve(load_settings()))


async def _serve(settings: Settings) -> None:
    supervisor = make_supervisor(settings)
    if supervisor is None:
        raise ModelError("missing", subject="rasa", detail="no trained model or no environment")
    await supervisor.start()
    try:
        ready = await supervisor.wait_ready(settings.nlu.rasa.start_timeout_s)
        print("Rasa is ready." if ready else "Rasa did not start in time.")
        await asyncio.Event().wait()
    finally:
        await supervisor.stop()


@app.command("evaluate")
def evaluate_command(
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole report as JSON.")] = False,
    compare: Annotated[Path | None, typer.Option(help="A report written before; shows what changed.")] = None,
    out: Annotated[Path | None, typer.Option(help="Where to write the report as JSON.")] = None,
    fallback: Annotated[bool, typer.Option(help="Measure the fallback classifier instead of Rasa.")] = False,
) -> None:
    """Measure understanding on sentences nobody trained on.

    Example: poruch nlu evaluate --out var/evaluation.json
    """
    settings = load_settings()
    report = asyncio.run(_evaluate(settings, fallback))
    if out:
        out.write_text(report.to_json(), encoding="utf-8")
    if as_json:
        print(report.to_json())
        return
    show(report, json.loads(compare.read_text(encoding="utf-8")) if compare else None)


async def _evaluate(settings: Settings, fallback: bool) -> Report:
    sentences = read_sentences()
    supervisor = None if fallback else make_supervisor(settings)
    if not fallback and supervisor is None:
        raise NluError("rasa_missing", subject="rasa", detail="run make setup, or measure with --fallback")
    understander = make_understander(settings, supervisor, searching_embedder(settings))
    if supervisor:
        await supervisor.start()
    try:
        if supervisor and not await supervisor.wait_ready(settings.nlu.rasa.start_timeout_s):
            raise NluError("rasa_missing", subject="rasa", detail="the server did not start in time")
        with tqdm(total=len(sentences), unit="sentence") as bar:
            move = bar_progress(bar)
            return await evaluate(sentences, understander.understand, lambda done: move(done, len(sentences)))
    finally:
        if supervisor:
            await supervisor.stop()


def show(report: Report, before: dict[str, object] | None = None) -> None:
    """Prints the tables, with the change against an earlier report."""
    console = Console()
    table = Table(title=f"{report.sentences} sentences, macro-F1 {report.mean_f1:.3f}, ECE {report.ece:.3f}")
    for name in ("language", "accuracy", "macro-F1", "change", "language told", "crisis recall"):
        table.add_column(name, justify="left" if name == "language" else "right")
    old = before.get("macro_f1", {}) if before else {}
    for code in report.accuracy:
        change = f"{report.macro_f1[code] - old[code]:+.3f}" if isinstance(old, dict) and code in old else ""
        table.add_row(
            code,
            f"{report.accuracy[code]:.3f}",
            f"{report.macro_f1[code]:.3f}",
            change,
            f"{report.languages[code]:.3f}",
            f"{report.crisis_recall[code]:.3f}",
        )
    console.print(table)
    worst = Table(title="Weakest intents and worst confusions")
    for name in ("right", "recognised", "count", "example"):
        worst.add_column(name)
    for right, seen, count, example in report.confusions[:15]:
        worst.add_row(right, seen, str(count), example)
    console.print(worst)
    console.print(", ".join(f"{intent} {value:.2f}" for intent, value in list(report.intents.items())[:12]))
    console.print(
        f"ordinary messages taken for a certain crisis: {report.crisis_false:.4f} · "
        f"median {report.median_ms:.1f} ms, p95 {report.p95_ms:.1f} ms"
    )
