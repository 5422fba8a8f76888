"""A draft's questions are asked of search as it would be, without anybody else being answered differently."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.drafts import Checked, Part, check_draft, open_draft, publish, started_from
from knowledge.catalogue.drafts.trying import DraftTrial, Said
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.reader import SqlCatalogueReader
from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.trial import Ask
from knowledge.search.types import Near, Query
from tests.knowledge.search.conftest import HashingEmbedder

NOTHING = "asdf"
DANGER = "help now"


def fold(text: str) -> str:
    return text.casefold()


class Asker:
    """Searches for every message as it is."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, Near | None, str | None]] = []

    async def ask(
        self,
        text: str,
        language: str,
        near: Near | None,
        country: str | None,
        at: datetime,
        searches: Sequence[Ask],
    ) -> Said:
        self.asked.append((text, language, near, country))
        if text in (NOTHING, DANGER):
            return Said(text == DANGER, tuple(() for _ in searches))
        query = Query(text, language, at, near=near, country=country)
        return Said(False, tuple([(await ask(query),) for ask in searches]))


def sample(text: str, language: str = "ro", number: int = 1) -> dict[str, Any]:
    return {
        "id": f"sample-{language}-{number}", "link_entity": "service", "link_type": "sample", "value": text,
        "label": language,
    }  # fmt: skip


@pytest.fixture
async def search(
    engine: AsyncEngine,
    service: dict[str, Any],
    write: Callable[..., Path],
    tmp_path: Path,
    hashing: HashingEmbedder,
) -> AsyncIterator[SearchEngine]:
    bread = copy.deepcopy(service) | {
        "id": "bread",
        "name": "Pâine caldă",
        "description": "Pâine în fiecare zi.",
    }
    bread["attributes"] = [*service["attributes"], sample("unde găsesc pâine caldă")]
    day = service | {"attributes": [*service["attributes"], sample("unde este centrul de zi")]}
    await import_catalogue(engine, write([day, bread]))
    reader = SqlCatalogueReader(engine, show_examples=False, overdue_days=365)
    found = SearchEngine(SearchIndex(tmp_path, hashing, fold), reader, fold, hashing)
    await found.refresh()
    yield found
    await found.close()


@pytest.fixture
def hashing() -> HashingEmbedder:
    return HashingEmbedder()


@pytest.fixture
def asker() -> Asker:
    return Asker()


@pytest.fixture
def trial(engine: AsyncEngine, search: SearchEngine, asker: Asker) -> DraftTrial:
    return DraftTrial(
        engine, search, asker, lambda language, need: f"{need} ({language})",
        check_after=timedelta(days=365), examples=False,
    )  # fmt: skip


async def tried(engine: AsyncEngine, trial: DraftTrial, parts: Sequence[Part]) -> tuple[int, Checked]:
    one = await open_draft(engine, parts, who="ana")
    one = await check_draft(engine, one.id, trial=trial, today=date(2026, 11, 22))
    assert one.checked
    return one.id, one.checked


async def drafted(engine: AsyncEngine, key: str, **fields: Any) -> list[Part]:
    first, *others = await started_from(engine, "service", key)
    return [replace(first, document={**(first.document or {}), **fields}), *others]


async def test_its_own_questions_are_asked_from_its_town_in_every_language(
    engine: AsyncEngine, trial: DraftTrial, asker: Asker, service: dict[str, Any]
) -> None:
    texts = [
        {
            "entity": "service",
            "entity_id": service["id"],
            "field": "name",
            "language": "uk",
            "text": "Денний центр",
        }
    ]
    _key, checked = await tried(engine, trial, await drafted(engine, service["id"], translations=texts))
    assert checked.tried and checked.town == "Timișoara"
    own = {one.language: one for one in checked.asked}
    assert list(own) == ["en", "uk", "ru", "ro", "pl", "ar", "fa", "ps", "tr", "fr", "es", "de"]
    assert (own["ro"].text, own["ro"].own, own["ro"].rank, own["ro"].before) == (
        "unde este centrul de zi",
        True,
        1,
        1,
    )
    assert (own["uk"].text, own["uk"].own) == ("Денний центр", False)
    assert own["pl"].text == "mental_health (pl)"
    assert all(near and near.name == "Timișoara" for _text, _language, near, _country in asker.asked)


async def test_nothing_is_published_by_asking(
    engine: AsyncEngine, trial: DraftTrial, search: SearchEngine, service: dict[str, Any]
) -> None:
    snapshot = search._index.snapshot
    key, checked = await tried(engine, trial, await drafted(engine, service["id"], status="defunct"))
    assert search._index.snapshot is snapshot and not checked.tried
    await publish(engine, key, who="ana", despite=True)
    await search.start()
    assert f"service:{service['id']}" not in search._index.snapshot.records


async def test_a_new_question_finds_the_record_only_with_the_draft(
    engine: AsyncEngine, trial: DraftTrial, service: dict[str, Any]
) -> None:
    words = "zxqv wkyj"
    parts = await drafted(engine, service["id"], attributes=[*service["attributes"], sample(words), sample(NOTHING, number=2), sample(DANGER, number=3)])  # fmt: skip
    _key, checked = await tried(engine, trial, parts)
    by_text = {one.text: one for one in checked.asked}
    assert by_text[words].rank == 1 and not by_text[words].lost
    assert (by_text[NOTHING].rank, by_text[NOTHING].reason) == (None, "not_asked")
    assert (by_text[DANGER].rank, by_text[DANGER].reason) == (None, "crisis")


async def test_a_record_that_would_no_longer_be_found_is_told(
    engine: AsyncEngine, trial: DraftTrial, search: SearchEngine, service: dict[str, Any]
) -> None:
    """Four others would come first for what the record was found by until now."""
    first, *others = await started_from(engine, "service", service["id"])
    question = "unde este centrul de zi"
    document = first.document or {}
    parts = [
        replace(first, document={**document, "name": "X", "description": "Y", "attributes": [*service["attributes"], sample(question)]}),
        *others,
    ]  # fmt: skip
    rivals = [
        Part("service", f"rival-{n}", 0, {**document, "id": f"rival-{n}", "name": question, "description": question})
        for n in range(4)
    ]  # fmt: skip
    _key, checked = await tried(engine, trial, [*parts, *rivals])
    [one] = [one for one in checked.asked if one.language == "ro"]
    assert one.before == 1
    assert one.lost and one.instead and checked.doubtful


async def test_another_record_that_loses_its_question_is_told(
    engine: AsyncEngine, trial: DraftTrial, service: dict[str, Any]
) -> None:
    question = "unde găsesc pâine caldă"
    document = {**service, "organization_id": "org-1", "name": question, "description": question}
    document["service_at_locations"] = [{"id": "x", "location_id": "loc-1"}]
    document.pop("organization")
    rivals = [
        Part("service", f"rival-{n}", 0, {**document, "id": f"rival-{n}", "attributes": [*service["attributes"], sample(question), sample(f"{question} acum", number=2)]})
        for n in range(4)
    ]  # fmt: skip
    _key, checked = await tried(engine, trial, rivals)
    assert checked.others
    assert [(one.of, one.text, one.before) for one in checked.others_lost] == [("Pâine caldă", question, 1)]
    assert checked.doubtful


async def test_a_confidential_place_is_asked_for_from_its_country_alone(
    engine: AsyncEngine, trial: DraftTrial, asker: Asker, service: dict[str, Any]
) -> None:
    secret = {"id": "c", "link_entity": "service", "link_type": "confidential", "value": "true"}
    parts = await drafted(engine, service["id"], attributes=[*service["attributes"], secret])
    asker.asked.clear()
    _key, checked = await tried(engine, trial, parts)
    own = asker.asked[: len(checked.asked)]
    assert checked.town == "RO" and {(near, country) for _t, _l, near, country in own} == {(None, "RO")}


async def test_an_organisation_is_tried_with_its_services(engine: AsyncEngine, trial: DraftTrial) -> None:
    [part] = await started_from(engine, "organization", "org-1")
    _key, checked = await tried(engine, trial, [replace(part, document={"id": "org-1", "name": "Alt nume"})])
    assert {one.text for one in checked.asked if one.language == "ro"} == {
        "unde este centrul de zi", "unde găsesc pâine caldă",
    }  # fmt: skip
