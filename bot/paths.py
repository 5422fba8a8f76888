"""Where things lie: what ships with the project, what set-up makes."""

from __future__ import annotations

from pathlib import Path

from bot.settings import ROOT, Settings
from nlu.places import gazetteer_path

NLU_ENVIRONMENT = ROOT / ".venv-nlu"
NLU_CONSTRAINTS = ROOT / "constraints" / "nlu.txt"
SHIPPED = ROOT / "knowledge" / "data"


def gazetteer_file(settings: Settings) -> Path:
    """The gazetteer."""
    return gazetteer_path(settings.data)


def model_folder(settings: Settings) -> Path:
    """The trained intent model."""
    return settings.models / "intents"


def letters_file(settings: Settings) -> Path:
    """The classifier over letters, which needs no model."""
    return model_folder(settings) / "letters.npz"
