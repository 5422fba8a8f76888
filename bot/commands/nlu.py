"""``poruch nlu``: train, serve and measure understanding."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from tqdm import tqdm

from bot.commands.evaluation import show
from bot.paths import NLU_CONSTRAINTS, NLU_ENVIRONMENT, model_folder
from bot.progress import bar_progress
from bot.rehearsing import end_with_standard_input, rehearse, why_failed
from bot.services import make_supervisor, make_understander, searching_embedder
from bot.settings import Settings, load_settings
from nlu.environment import make_environment
from nlu.errors import DataError, ModelError, NluError
from nlu.evaluation import Report, evaluate, fallen, read_sets
from nlu.extra import read_extra
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


@app.command("rehearse")
def rehearse_command(
    extra: Annotated[
        Path, typer.Option(help="Sentences to learn besides: JSON Lines of text, intent, language.")
    ],
    into: Annotated[Path, typer.Option(help="Folder of the new model.")],
    end_with_input: Annotated[
        bool, typer.Option(help="End when standard input is closed: who started it is gone.")
    ] = False,
) -> None:
    """Train a copy beside the running model and compare both; nothing goes live. Prints a line of JSON for each step.

    Example: poruch nlu rehearse --extra sentences.jsonl --into /tmp/intents-new
    """
    if end_with_input:
        end_with_standard_input()
    try:
        rehearse(load_settings(), read_extra(extra), into, _tell)
    except Exception as error:
        _tell({"stage": "failed", "why": why_failed(error)})
        raise


def _tell(step: Mapping[str, object]) -> None:
    print(json.dumps(step), flush=True)


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
    """Measure understanding on sentences nobody trained on; exits with 1 when a bar is not kept.

    Example: poruch nlu evaluate --out var/evaluation.json --compare var/evaluation-before.json
    """
    settings = load_settings()
    before = _earlier(compare) if compare else None
    report = asyncio.run(_evaluate(settings, fallback))
    if out:
        out.write_text(report.to_json(), encoding="utf-8")
    if as_json:
        print(report.to_json())
    else:
        show(report, before)
    if fallen(report):
        raise typer.Exit(1)


def _earlier(path: Path) -> dict[str, Any]:
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        report = None
    if not isinstance(report, dict) or "intents" not in report:
        raise DataError("bad_report", subject=str(path), detail="a file that --out wrote is expected")
    return report


async def _evaluate(settings: Settings, fallback: bool) -> Report:
    sets = read_sets()
    supervisor = None if fallback else make_supervisor(settings)
    if not fallback and supervisor is None:
        raise NluError("rasa_missing", subject="rasa", detail="run make setup, or measure with --fallback")
    embedder = searching_embedder(settings)
    understander = make_understander(settings, supervisor, embedder)
    if supervisor:
        await supervisor.start()
    try:
        if supervisor and not await supervisor.wait_ready(settings.nlu.rasa.start_timeout_s):
            raise NluError("rasa_missing", subject="rasa", detail="the server did not start in time")
        with tqdm(total=sets.size, unit="sentence") as bar:
            return await evaluate(
                sets,
                understander.understand,
                embed=lambda text: embedder.embed_queries([text]),
                progress=bar_progress(bar),
            )
    finally:
        if supervisor:
            await supervisor.stop()
