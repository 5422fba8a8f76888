"""Puts the parts together once, from settings: catalogue, search, understanding, assistant. The only place that knows all of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncEngine
from threadpoolctl import threadpool_limits

from bot.assistant import Assistant
from bot.dialogue.types import Context
from bot.errors import SetupError
from bot.paths import (
    NLU_CONSTRAINTS,
    NLU_ENVIRONMENT,
    SHIPPED,
    danger_file,
    gazetteer_file,
    head_file,
    language_file,
    model_folder,
)
from bot.settings import Settings
from knowledge.catalogue.database import open_engine
from knowledge.catalogue.emergencies import follow
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.seeds import seed_starter
from knowledge.emergency import EmergencyNumbers
from knowledge.search.embedder import ONNX_FILE, OnnxEmbedder, make_embedder
from knowledge.search.embedding import Progress
from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.types import Embedder
from nlu import crisis, language
from nlu.environment import environment_python, is_ready
from nlu.fallback import FallbackClassifier
from nlu.places import NOWHERE, PlaceFinder, Providers
from nlu.shelf import Shelf
from nlu.supervisor import RasaSupervisor
from nlu.text import fold
from nlu.training import TrainedModel
from nlu.understanding import Understander

log = logging.getLogger(__name__)

BUNDLED = "bundled"
PROGRESS_S = 30.0
"""Seconds between two lines that tell how far embedding has come."""


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a channel needs.

    Attributes:
        engine: The one database engine of the process.
        embedder: The sentence model of search.
        rasa: The supervised Rasa server, None when it is switched off or not set up.
    """

    settings: Settings
    engine: AsyncEngine
    reader: SqlCatalogueReader
    search: SearchEngine
    embedder: Embedder
    understander: Understander
    assistant: Assistant
    emergency: EmergencyNumbers
    rasa: RasaSupervisor | None


def now() -> datetime:
    """The present, aware."""
    return datetime.now(UTC)


@asynccontextmanager
async def open_services(
    settings: Settings, *, rasa: bool = True, patience_s: float = 0.0
) -> AsyncIterator[Services]:
    """Opens everything and closes it in the end.

    Args:
        settings: Settings.
        rasa: Whether to start the Rasa server; it is not waited for.
        patience_s: How long to wait for the vectors of texts that are new; what has none then is found by words and needs.

    Raises:
        SetupError: Set-up has not run.
        StorageError: The database cannot be used.
    """
    Shelf(model_folder(settings)).settle()
    check_set_up(settings)
    async with contextlib.AsyncExitStack() as stack:
        supervisor = make_supervisor(settings) if rasa else None
        if supervisor is not None:
            await supervisor.start()  # loads while we load
            stack.push_async_callback(supervisor.stop)
        engine = await stack.enter_async_context(open_database(settings))
        reader = make_reader(settings, engine)
        embedder = searching_embedder(settings)
        search = make_search(settings, reader, embedder)
        stack.push_async_callback(search.close)
        await search.start()
        search.watch()
        stack.push_async_callback(_end, asyncio.create_task(_tell_progress(search)))
        emergency = make_emergency(settings)
        stack.push_async_callback(_end, asyncio.create_task(follow(engine, emergency)))
        understander = await asyncio.to_thread(
            make_understander, settings, supervisor, embedder, ProvidersNow(search)
        )
        await search.embedded(patience_s)
        yield Services(
            settings=settings,
            engine=engine,
            reader=reader,
            search=search,
            embedder=embedder,
            understander=understander,
            assistant=Assistant(understander, search, make_context(settings)),
            emergency=emergency,
            rasa=supervisor,
        )


def check_set_up(settings: Settings) -> None:
    """Raises SetupError with what is missing and how to make it."""
    wanted = {"gazetteer": gazetteer_file(settings), "intent classifier": head_file(settings)}
    if settings.knowledge.embedder == BUNDLED:
        wanted["embedding model"] = settings.embedder_folder / ONNX_FILE
    for what, path in wanted.items():
        if not path.exists():
            raise SetupError(missing=what, expected=str(path))


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[AsyncEngine]:
    """The database, migrated, with the starter records in place."""
    settings.data.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.database_url)
    try:
        await migrate(engine)
        await seed_starter(engine, SHIPPED)
        yield engine
    finally:
        await engine.dispose()  # aiosqlite's threads would keep the process alive


def make_reader(settings: Settings, engine: AsyncEngine) -> SqlCatalogueReader:
    """The catalogue as search reads it; examples only where nobody in need can see them."""
    return SqlCatalogueReader(
        engine, show_examples=settings.show_examples, overdue_days=settings.knowledge.overdue_days
    )


def searching_embedder(settings: Settings) -> Embedder:
    """The configured embedding model; loaded when first used."""
    name = settings.knowledge.embedder
    return make_embedder(settings.embedder_folder if name == BUNDLED else name)


def make_emergency(settings: Settings) -> EmergencyNumbers:
    """The shipped emergency numbers; what operators published is put over them by :func:`knowledge.catalogue.emergencies.follow`."""
    return EmergencyNumbers.load(SHIPPED / "emergency.json", settings.bot.countries)


def make_search(settings: Settings, reader: SqlCatalogueReader, embedder: Embedder | None) -> SearchEngine:
    """Search over the catalogue."""
    return SearchEngine(
        SearchIndex(settings.index, embedder, fold),
        reader,
        fold,
        embedder,
        examples=settings.show_examples,
        check_after=timedelta(days=settings.knowledge.overdue_days),
    )


def make_supervisor(settings: Settings) -> RasaSupervisor | None:
    """The Rasa server to be, None when it is switched off or was never set up."""
    model = TrainedModel.at(model_folder(settings))
    if not (settings.nlu.rasa.enabled and model.exists and is_ready(NLU_ENVIRONMENT, NLU_CONSTRAINTS)):
        return None
    return RasaSupervisor(
        python=environment_python(NLU_ENVIRONMENT),
        model=model.rasa,
        state=settings.data,
        embedder=settings.embedder_folder,
        port=settings.nlu.rasa.port,
        timeout_s=settings.nlu.rasa.timeout_s,
        start_timeout_s=settings.nlu.rasa.start_timeout_s,
    )


class ProvidersNow:
    """Where providers are as the catalogue is now: of two towns with one name, the one with help in it is meant.

    Args:
        search: Knows where; asked again when the catalogue that it searches has changed.
    """

    def __init__(self, search: SearchEngine) -> None:
        self._search = search
        self._known: tuple[str | None, Providers] = (None, NOWHERE)

    def __call__(self) -> Providers:
        """The places of the newest catalogue; nowhere before it is read."""
        version = self._search.version
        if version != self._known[0]:
            self._known = (version, Providers(self._search.points))
        return self._known[1]


def make_understander(
    settings: Settings,
    supervisor: RasaSupervisor | None,
    embedder: Embedder,
    prefer: Callable[[], Providers] = lambda: NOWHERE,
) -> Understander:
    """Understanding, warm enough to answer at once even if Rasa never comes."""
    own = reading_embedder(settings, embedder)
    with contextlib.suppress(Exception):  # without a model, letters answer
        own.embed_both(["warm up"])
    warm_up(settings)
    return Understander(
        fallback=FallbackClassifier.load(head_file(settings)),
        recogniser=supervisor.client if supervisor else None,
        places=PlaceFinder.load(gazetteer_file(settings), settings.bot.countries),
        embed=own.embed_both,
        prefer=prefer,
        characters=settings.bot.limits.text_characters,
        share_vector=settings.knowledge.embedder == BUNDLED,
    )


def reading_embedder(settings: Settings, embedder: Embedder) -> OnnxEmbedder:
    """The model that understanding reads with: always the bundled one, whatever search uses."""
    return embedder if isinstance(embedder, OnnxEmbedder) else OnnxEmbedder(settings.embedder_folder)


def warm_up(settings: Settings) -> None:
    """Loads what the crisis gate and the telling of languages were taught, and keeps arithmetic to one thread."""
    # Rasa works on the other core at the same time: two pools of threads on two cores make single answers take a second.
    threadpool_limits(1)
    crisis.warm_up(danger_file(settings))
    language.warm_up(language_file(settings))


async def _tell_progress(search: SearchEngine) -> None:
    """Logs how far embedding has come, as long as anything is left; every edit embeds a little, which is not worth a line."""
    told = False
    while True:
        await asyncio.sleep(PROGRESS_S)
        progress = search.progress
        if progress.done < progress.total:
            log.info("search index: %s", progress_line(progress))
            told = True
        elif told:
            log.info("search index: all %d texts embedded", progress.total)
            told = False


def progress_line(progress: Progress) -> str:
    """How far embedding has come, for people."""
    line = f"{progress.done} of {progress.total} texts embedded"
    if progress.seconds_left is None:
        return line
    return f"{line}, about {max(1, round(progress.seconds_left / 60))} min left"


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def make_context(settings: Settings) -> Callable[[datetime], Context]:
    """The dialogue's context at a moment."""
    fixed = Context(
        now=datetime.min.replace(tzinfo=UTC),
        countries=settings.bot.countries,
        desk=settings.secrets.staff_chat is not None
        or settings.bot.desk.inbox
        or bool(settings.bot.desk.chatwoot.url),
        act=settings.nlu.act,
        ask=settings.nlu.ask,
        retention_days=settings.bot.retention_days.model_dump(),
        duty=settings.bot.desk.duty,
        translator=bool(settings.bot.desk.translator.url),
    )
    return lambda moment: replace(fixed, now=moment)
