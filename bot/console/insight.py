"""Puts together what the console's pages of reports, numbers, gaps and trying it out ask for."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.console.gaps import GapBoard
from bot.console.numbers import CountBoard
from bot.console.reports import ReportBoard
from bot.console.store import ReadyStorage
from bot.console.trainer import ProcessTrainer
from bot.console.training import Live, TrainingDesk
from bot.console.trying import Trials
from bot.doubts import Doubts
from bot.paths import head_file, model_folder
from bot.security import Vault
from bot.services import Services, now
from bot.storage import SqlStorage
from knowledge.console.ports.gaps import Gaps
from knowledge.console.ports.numbers import Numbers
from knowledge.console.ports.reports import Reports
from knowledge.console.ports.training import Training
from knowledge.console.ports.trying import Trying
from nlu.errors import NluError
from nlu.fallback import FallbackClassifier
from nlu.shelf import Shelf
from nlu.training import TrainedModel, is_current


def insight_ports(services: Services, vault: Vault) -> dict[type, object]:
    """Protocol → implementation."""
    settings = services.settings.bot
    storage = ReadyStorage(SqlStorage(services.engine, vault))
    training = TrainingDesk(
        storage,
        Shelf(model_folder(services.settings)),
        ProcessTrainer(services.settings),
        live_understanding(services),
        now,
    )
    training.resume()
    return {
        Trying: Trials(services),
        Reports: ReportBoard(storage, Doubts(services.engine, storage), services.search, now),
        Numbers: CountBoard(storage, settings.desk.timezone, settings.retention_days.case, now),
        Gaps: GapBoard(storage, services.embedder, settings.retention_days.question),
        Training: training,
    }


def live_understanding(services: Services) -> Live:
    """How the running assistant takes another model: its own head at once, the Rasa server as soon as it has started again."""
    settings = services.settings

    def fits(folder: Path) -> bool:
        if services.rasa is not None and not TrainedModel.at(folder).exists:
            return False
        return is_current(folder, settings.config_path, settings.embedder_folder)

    def opens(folder: Path) -> bool:
        try:
            FallbackClassifier.load(TrainedModel.at(folder).head)
        except NluError:
            return False
        return True

    async def load() -> None:
        services.understander.use(await asyncio.to_thread(FallbackClassifier.load, head_file(settings)))
        if services.rasa is not None:
            await services.rasa.restart()

    return Live(fits, opens, load)
