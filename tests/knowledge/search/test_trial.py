"""A trial shows what publishing would lead to, and nobody else sees anything of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.search.engine import SearchEngine
from knowledge.search.index import SearchIndex
from knowledge.search.reader import IndexedAnswer, ServiceText
from knowledge.search.types import Query
from tests.knowledge.search.conftest import HashingEmbedder
from tests.knowledge.search.test_engine import MONDAY, Catalogue, fold, service

NAMES = ("Soup kitchen", "Night shelter", "Dentist for children", "Language café", "Clothes for everybody")


def found(outcome: object) -> list[tuple[str, float]]:
    return [(result.id, result.score) for result in outcome.results]  # type: ignore[attr-defined]


@pytest.mark.parametrize("small", [500, 0])
async def test_a_trial_finds_what_is_found_after_the_change(
    tmp_path: Path, hashing: HashingEmbedder, small: int
) -> None:
    records = [service(str(number), name) for number, name in enumerate(NAMES)]
    catalogue = Catalogue(records)
    index = SearchIndex(tmp_path, hashing, fold, small=small)
    engine = SearchEngine(index, catalogue, fold, hashing)
    await engine.refresh()
    query = Query("where can I see a dentist", "en", MONDAY)
    before = await engine.search(query)
    snapshot = index.snapshot

    changed = service("0", "Dentist", texts=(ServiceText("en", name="Dentist", samples=("see a dentist",)),))
    trial = await engine.trial([changed], ["service:2"])
    assert index.snapshot is snapshot
    assert found(await engine.search(query)) == found(await trial.ask_before(query)) == found(before)
    tried = await trial.ask_after(query)
    assert tried.results[0].id == "0" and "2" not in [result.id for result in tried.results]

    index.change([changed], ["service:2"])
    index.embed()
    assert found(await engine.search(query)) == found(tried)
    await engine.close()


async def test_a_trial_of_taking_away_leaves_the_rest(tmp_path: Path, hashing: HashingEmbedder) -> None:
    records = [service(str(number), name) for number, name in enumerate(NAMES)]
    engine = SearchEngine(SearchIndex(tmp_path, hashing, fold, small=0), Catalogue(records), fold, hashing)
    await engine.refresh()
    trial = await engine.trial([], ["service:2"])
    assert (len(trial.before), len(trial.after)) == (5, 4)
    query = Query("soup kitchen", "en", MONDAY)
    assert (await trial.ask_after(query)).results[0].id == "0"
    await engine.close()


async def test_vectors_made_for_a_trial_are_not_made_again(tmp_path: Path, hashing: HashingEmbedder) -> None:
    index = SearchIndex(tmp_path, hashing, fold)
    engine = SearchEngine(index, Catalogue([service("0", NAMES[0])]), fold, hashing)
    await engine.refresh()
    new = IndexedAnswer("a", (), "https://example.org/")
    await engine.trial([service("1", NAMES[1]), new], [])
    made = len(hashing.embedded)
    index.change([service("1", NAMES[1])], [])
    index.embed()
    assert len(hashing.embedded) == made
    await engine.close()
