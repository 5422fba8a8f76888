"""The documents tell the truth: every setting and every command is in them."""

from __future__ import annotations

from pathlib import Path

import typer
from pydantic import BaseModel

from bot.cli import app
from bot.settings import BotSettings, KnowledgeSettings, NluSettings

DOCS = Path(__file__).resolve().parents[2] / "docs"


def settings_of(model: type[BaseModel], prefix: str) -> list[str]:
    names = []
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            names += settings_of(kind, f"{prefix}.{name}")
        else:
            names.append(f"{prefix}.{name}")
    return names


def test_every_setting_is_documented() -> None:
    told = (DOCS / "settings.md").read_text(encoding="utf-8")
    sections = (("bot", BotSettings), ("nlu", NluSettings), ("knowledge", KnowledgeSettings))
    names = [name for prefix, model in sections for name in settings_of(model, prefix)]
    assert len(names) > 20
    assert [name for name in names if f"`{name}`" not in told] == []


def test_every_command_is_documented() -> None:
    told = (DOCS / "interfaces.md").read_text(encoding="utf-8")
    root = typer.main.get_command(app)
    names = list(root.commands)  # type: ignore[attr-defined]
    assert len(names) >= 9
    assert [name for name in names if name not in told] == []
