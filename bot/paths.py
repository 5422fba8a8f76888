"""Where things lie: what ships with the project, what set-up makes."""

from __future__ import annotations

from pathlib import Path

from bot.settings import ROOT, Settings
from nlu.places import gazetteer_path
from nlu.training import TrainedModel

NLU_ENVIRONMENT = ROOT / ".venv-nlu"
NLU_CONSTRAINTS = ROOT / "constraints" / "nlu.txt"
SHIPPED = ROOT / "knowledge" / "data"


def gazetteer_file(settings: Settings) -> Path:
    """The gazetteer."""
    return gazetteer_path(settings.data)


def model_folder(settings: Settings) -> Path:
    """The trained intent model."""
    return settings.models / "intents"


def language_file(settings: Settings) -> Path:
    """The learned table that tells languages; without it rules do."""
    return settings.models / "language" / "table.npz"


def browser_files(settings: Settings) -> Path:
    """Third-party files that the console's pages load: fetched once at set-up, served by us."""
    return settings.data / "vendor"


def head_file(settings: Settings) -> Path:
    """The intent head, which the fallback classifier reads."""
    return TrainedModel.at(model_folder(settings)).head


def danger_file(settings: Settings) -> Path:
    """The words of the crisis gate."""
    return settings.models / "danger.npz"
