"""Editing a text makes its translations stale wherever it is edited, and nothing else does; the card says what it shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.dialogue.types import ShowAnswer, ShowService
from bot.rendering import render
from bot.rendering.voice import voice
from bot.texts import texts
from knowledge.catalogue.answers import import_answers
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.model import Document
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.catalogue.storage import get, save, undo
from knowledge.emergency import EmergencyNumbers
from knowledge.search.cards import answer_card, service_card
from knowledge.search.types import ServiceCard

Writer = Callable[..., Path]
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
YEAR = timedelta(days=365)


def row(field: str, text: str, language: str = "uk", status: str = "human") -> dict[str, str]:
    """A translation that does not say what it was made from."""
    return {"entity": "service", "entity_id": "11111111-1111-5111-8111-111111111111", "field": field, "language": language, "text": text, "status": status}  # fmt: skip


@pytest.fixture
def bring(engine: AsyncEngine, service: dict[str, Any], write: Writer) -> Any:
    """Imports the service with changes and gives the statuses of its Ukrainian texts."""

    async def run(**more: Any) -> str:
        await import_catalogue(engine, write([service | more]))
        return (await card(engine, service["id"], "uk")).translation

    return run


async def card(engine: AsyncEngine, identifier: str, language: str) -> ServiceCard:
    record = await SqlCatalogueReader(engine, show_examples=False, overdue_days=365).service(identifier)
    assert record
    return service_card(record, record.places[0], language, NOW, YEAR)


def shown(reply: ShowService | ShowAnswer, language: str) -> str:
    return "\n".join(part.plain for part in render(reply, language, EmergencyNumbers(), NOW))


UKRAINIAN = [row("name", "Денний центр"), row("description", "Поради та інформація.")]


async def test_an_import_that_changes_the_original_makes_its_translation_stale(bring: Any) -> None:
    assert await bring(translations=UKRAINIAN) == "human"
    assert await bring(translations=UKRAINIAN) == "human"
    assert await bring(translations=UKRAINIAN, description="Numai informare.") == "stale"
    assert await bring(translations=UKRAINIAN, description="Numai informare.") == "stale", (
        "the same file again"
    )
    assert await bring(translations=UKRAINIAN) == "human", "the original is as it was when it was translated"


async def test_a_translation_that_comes_along_with_the_new_original_is_fresh(bring: Any) -> None:
    await bring(translations=UKRAINIAN)
    renewed = [UKRAINIAN[0], row("description", "Лише інформація.")]
    assert await bring(translations=renewed, description="Numai informare.") == "human"


async def test_the_same_file_twice_is_no_change_even_when_translations_are_stale(
    engine: AsyncEngine, service: dict[str, Any], write: Writer, bring: Any
) -> None:
    await bring(translations=UKRAINIAN)
    changed = service | {"translations": UKRAINIAN, "description": "Numai informare."}
    assert (await import_catalogue(engine, write([changed]))).changed == 1
    assert (await import_catalogue(engine, write([changed]))).changed == 0


@pytest.mark.parametrize(
    ("edit", "status"),
    [
        ({}, "stale"),
        ({"text": "Лише інформація."}, "human"),
        ({"status": "unreviewed"}, "unreviewed"),
    ],
)
async def test_an_editor_who_changes_the_original_need_not_think_of_its_translations(
    engine: AsyncEngine, service: dict[str, Any], bring: Any, edit: dict[str, str], status: str
) -> None:
    await bring(translations=UKRAINIAN)
    document: Document = await get(engine, "service", service["id"])
    rows = [one | edit if one["field"] == "description" else one for one in document["translations"]]
    edited = document | {"description": "Numai informare.", "translations": rows}
    await save(engine, "service", edited, who="Ana", why="")
    assert (await card(engine, service["id"], "uk")).translation == status
    await undo(engine, "service", service["id"], 1, who="Ana")
    assert (await card(engine, service["id"], "uk")).translation == "human"


async def test_the_card_shows_the_original_with_a_note_where_nothing_is_translated(
    engine: AsyncEngine, service: dict[str, Any], bring: Any
) -> None:
    await bring(translations=UKRAINIAN, eligibility_description="Familii cu copii")
    for language in ("pl", "ar"):
        made = await card(engine, service["id"], language)
        text = shown(ShowService(made, (), None), language)
        assert made.text_language == "ro" and "untranslated" in made.warnings
        assert service["description"] in text and service["name"] in text
        assert voice(language).say("card-original", {"language": "ro"}) in text
    ukrainian = shown(ShowService(await card(engine, service["id"], "uk"), (), None), "uk")
    assert "Денний центр" in ukrainian and "Familii cu copii" in ukrainian


@pytest.mark.parametrize("status", ["unreviewed", "machine", "stale"])
async def test_the_card_says_how_far_a_translation_can_be_trusted(
    engine: AsyncEngine, service: dict[str, Any], bring: Any, status: str
) -> None:
    assert await bring(translations=[one | {"status": status} for one in UKRAINIAN]) == status
    text = shown(ShowService(await card(engine, service["id"], "uk"), (), None), "uk")
    assert texts("uk").format(f"translation-{status}") in text


ENGLISH = {"id": "school", "language": "en", "title": "School", "text": "Free for all.", "needs": ["education"], "source_url": "https://gov.example.org/", "status": "human"}  # fmt: skip
GERMAN = ENGLISH | {"language": "de", "title": "Schule", "text": "Kostenlos für alle."}


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ([ENGLISH, GERMAN], "human"),
        ([ENGLISH | {"text": "Free until 18."}], "stale"),
        ([ENGLISH | {"text": "Free until 18."}, GERMAN], "stale"),
        ([ENGLISH | {"title": "Schools"}], "stale"),
        ([ENGLISH | {"text": "Free until 18."}, GERMAN | {"text": "Bis 18 kostenlos."}], "human"),
        ([GERMAN | {"text": "Für alle kostenlos."}], "human"),
    ],
)
async def test_languages_of_an_answer_follow_its_leading_one(
    engine: AsyncEngine, tmp_path: Path, lines: list[dict[str, Any]], status: str
) -> None:
    path = tmp_path / "answers.jsonl"
    for content in ([ENGLISH, GERMAN], lines):
        path.write_text("\n".join(json.dumps(line) for line in content))
        await import_answers(engine, path)
    assert (await import_answers(engine, path)).changed == 0
    record = await SqlCatalogueReader(engine, show_examples=False, overdue_days=365).curated_answer("school")
    assert record
    made = answer_card(record, "de", NOW.date(), YEAR)
    assert made.translation == status
    assert (texts("de").format("translation-stale") in shown(ShowAnswer(made), "de")) is (status == "stale")
    assert answer_card(record, "en", NOW.date(), YEAR).translation == "human"
