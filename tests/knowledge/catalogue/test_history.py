"""The history tells who changed which field and why, and leads back to any revision, from the command line too."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncEngine
from typer.testing import CliRunner

from bot.cli import app
from bot.settings import load_settings
from knowledge.catalogue.answers import import_answers
from knowledge.catalogue.database import open_engine
from knowledge.catalogue.history import FieldChange, Step, differences, kind_of, step_lines, steps
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.migrations import migrate
from knowledge.catalogue.storage import get, remove, save, undo
from knowledge.errors import UnknownRecord

Writer = Callable[..., Path]
ANSWER = {"id": "school", "language": "en", "title": "School", "text": "Free for all.", "needs": ["education"], "source_url": "https://example.org/", "status": "human"}  # fmt: skip


async def test_a_revision_says_field_by_field_what_it_changed(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    await import_catalogue(engine, write([service]))
    document = await get(engine, "service", service["id"])
    phones = [document["phones"][0] | {"number": "+40 256 999 999"}]
    edited = document | {"phones": phones, "url": "https://example.org/"}
    await save(engine, "service", edited, who="Ana", why="new number")
    changed, created = await steps(engine, "service", service["id"])
    assert (created.action, created.who, created.changes) == ("created", "import", ())
    assert (changed.action, changed.who, changed.why) == ("changed", "Ana", "new number")
    assert changed.changes == (
        FieldChange("phones[ph-1].number", "+40 256 123 456", "+40 256 999 999"),
        FieldChange("url", None, "https://example.org/"),
    )
    text = "\n".join(step_lines([changed]))
    assert '"+40 256 123 456" → "+40 256 999 999"' in text and "Ana" in text and "new number" in text


def test_of_long_values_the_part_that_differs_is_shown() -> None:
    one = "Sprijin pentru familii. " * 20
    step = Step(2, "Ana", datetime(2026, 11, 23, tzinfo=UTC), "", "changed", (FieldChange("description", one + "Luni.", one + "Marți."),))  # fmt: skip
    line = step_lines([step])[1]
    assert "Luni." in line and "Marți." in line and len(line) < 200


async def test_deleting_and_bringing_back_are_steps(
    engine: AsyncEngine, service: dict[str, Any], write: Writer
) -> None:
    await import_catalogue(engine, write([service]))
    await remove(engine, "service", service["id"], who="Ana", why="closed")
    assert await kind_of(engine, service["id"]) == "service", "a deleted record is still found"
    await undo(engine, "service", service["id"], 1, who="Bo", why="open again")
    assert [(one.number, one.action, one.why) for one in await steps(engine, "service", service["id"])] == [
        (3, "created", "open again"),
        (2, "deleted", "closed"),
        (1, "created", "import of services.json"),
    ]


async def test_answers_have_a_history_by_language(engine: AsyncEngine, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    for text in ("Free for all.", "Free for every child."):
        path.write_text(json.dumps(ANSWER | {"text": text}))
        await import_answers(engine, path)
    assert await kind_of(engine, "school") == "answer"
    changed, _ = await steps(engine, "answer", "school")
    assert changed.changes == (FieldChange("texts[en].text", "Free for all.", "Free for every child."),)
    assert await undo(engine, "answer", "school", 1, who="Ana", why="it was right")
    assert (await get(engine, "answer", "school"))["texts"][0]["text"] == "Free for all."


async def test_what_never_was_has_no_history(engine: AsyncEngine) -> None:
    with pytest.raises(UnknownRecord):
        await kind_of(engine, "x")
    with pytest.raises(UnknownRecord):
        await steps(engine, "service", "x")


_value = st.recursive(
    st.integers(0, 3) | st.text("ab", max_size=2),
    lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from("abcd"), _value), st.dictionaries(st.sampled_from("abcd"), _value))
def test_there_are_differences_exactly_where_leaves_differ(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    assert differences(one, one) == ()
    there, back = differences(one, other), differences(other, one)
    assert {(c.field, str(c.before), str(c.after)) for c in there} == {(c.field, str(c.after), str(c.before)) for c in back}  # fmt: skip


async def _two_revisions(service: dict[str, Any], folder: Path) -> None:
    engine = open_engine(load_settings().database_url)
    try:
        await migrate(engine)
        for name in ("Centru", "Centru nou"):
            (folder / "in.json").write_text(json.dumps([service | {"name": name}]))
            await import_catalogue(engine, folder / "in.json")
    finally:
        await engine.dispose()


def test_the_commands_show_and_undo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service: dict[str, Any]
) -> None:
    monkeypatch.setenv("PORUCH_DATA", str(tmp_path))
    run = CliRunner()
    asyncio.run(_two_revisions(service, tmp_path))
    shown = run.invoke(app, ["catalogue", "history", service["id"]])
    assert shown.exit_code == 0 and 'name: "Centru" → "Centru nou"' in shown.output
    undone = run.invoke(app, ["catalogue", "undo", service["id"], "1", "--why", "a mistake", "--who", "Ana"])
    assert undone.exit_code == 0 and "as at revision 1" in undone.output
    rows = json.loads(run.invoke(app, ["catalogue", "history", service["id"], "--json"]).output)
    newest = rows[0]
    assert (newest["number"], newest["who"], newest["why"]) == (3, "Ana", "a mistake")
    assert isinstance(
        run.invoke(app, ["catalogue", "undo", service["id"], "9", "--why", "x"]).exception, UnknownRecord
    )
    assert run.invoke(app, ["catalogue", "undo", service["id"], "1"]).exit_code == 2, "no undo without a why"

    async def name() -> str:
        engine = open_engine(load_settings().database_url)
        try:
            return str((await get(engine, "service", service["id"]))["name"])
        finally:
            await engine.dispose()

    assert asyncio.run(name()) == "Centru"
