"""An index in parts finds what one built anew finds, and ranking only the best finds what ranking every record finds."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.search.conditions import accepts, is_shown
from knowledge.search.documents import record_key
from knowledge.search.finding import Rules, find, placed
from knowledge.search.index import SearchIndex
from knowledge.search.lexical import covered
from knowledge.search.ranking import MEANING_FLOOR, Ranked, covered_evidence, rank_answer, rank_service
from knowledge.search.reader import IndexedAnswer, IndexedService, Record
from knowledge.search.records import RecordStore
from knowledge.search.selection import select
from knowledge.search.snapshot import Snapshot
from knowledge.search.types import Near, Person, Query
from knowledge.vocabulary import NEEDS
from tests.knowledge.search.conftest import HashingEmbedder
from tests.knowledge.search.many import TOWNS, many, shipped_records

AT = datetime(2026, 11, 23, 10, 20, tzinfo=ZoneInfo("Europe/Bucharest"))
RULES = Rules(True, timedelta(days=365), str.casefold, str.casefold)
SYNTHETIC = 1000
QUESTIONS = 120
#: The share of questions that may differ from what ranking everything finds.
MISSED = 0.001
PEOPLE = (
    Person(), Person(), Person(), Person(languages=("uk", "ru")), Person(access=("wheelchair",)), Person(ages=(0, 12)),
    Person(statuses=("temporary_protection",), age=34, gender="female", groups=("woman",)), Person(gender="male", age=70),
)  # fmt: skip


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Record]:
    return asyncio.run(shipped_records(tmp_path_factory.mktemp("shipped")))


def questions(records: Sequence[Record], count: int, model: HashingEmbedder) -> Iterator[Query]:
    """Questions from the records' own samples, with all kinds of conditions; the same ones every time."""
    chance = random.Random(11)
    samples = [
        (record, text, sample) for record in records for text in record.texts for sample in text.samples
    ]
    for _ in range(count):
        record, text, sample = chance.choice(samples)
        words = sample.split()
        said = " ".join(chance.sample(words, max(1, len(words) * 2 // 3))) if chance.random() < 0.93 else ""
        town = chance.choice(TOWNS)
        near = chance.choice(
            (
                None,
                Near(town[2], town[3], town[0], town[1]),
                Near(town[2] + 0.03, town[3], None, town[1], True),
            )
        )
        if said and near is None and chance.random() < 0.4:
            said = f"{said} {chance.choice(TOWNS)[0]}"
        needs = tuple(record.needs[: chance.choice((0, 1, 1, 2))]) or (
            () if said else (chance.choice(NEEDS),)
        )
        yield Query(
            said, text.language, AT + timedelta(hours=chance.choice((0, 5, 13))),
            vector=model.embed_queries([said])[0] if said else None,
            needs=needs, near=near, country=chance.choice((None, "RO")) if near is None else None,
            person=chance.choice(PEOPLE), open_now=chance.random() < 0.12, round_the_clock=chance.random() < 0.03,
            wished_languages=("ar",) if chance.random() < 0.06 else (), women_only=chance.random() < 0.04,
            include=chance.choice(("all", "all", "services", "answers")),
        )  # fmt: skip


def everything_ranked(query: Query, snapshot: Snapshot, facts: Sequence[Record]) -> list[Ranked]:
    """Every record that may be shown, ranked one by one: slow, and nothing is left out."""
    (segment,) = snapshot.segments
    query = placed(query, snapshot, RULES)
    said = bool(query.text.strip())
    cosines = np.zeros(len(facts), dtype=np.float32)
    language = query.language
    if said and snapshot.frame is not None and query.vector is not None:
        language = snapshot.frame.language_of(query.vector, language)
        question = snapshot.frame.question_in(query.vector, language)
        cosines = segment.nearness(question, np.arange(len(facts)))
    words = covered([(segment.lexical, segment.alive)], query.text, language, RULES.normalise)[0]
    ranked: list[Ranked] = []
    for row, record in enumerate(facts):
        key, cosine, evidence = record_key(record), float(cosines[row]), covered_evidence(float(words[row]))
        if isinstance(record, IndexedAnswer):
            if query.include != "services" and (said or query.needs):
                ranked.append(rank_answer(key, record, query, cosine, evidence, RULES.check_after))
        elif query.include != "answers" and is_shown(record, True) and accepts(record, query.person):
            ranked.append(
                rank_service(key, record, query, cosine, evidence, RULES.town_name, RULES.check_after)
            )
    if not said and not query.needs:
        return ranked
    met = [one for one in ranked if one.evidence.need > 0] or [
        one for one in ranked if query.needs and "information" in one.record.needs and isinstance(one.record, IndexedService)
    ]  # fmt: skip
    keys = {one.key for one in met}
    rows = segment.rows
    return [
        one for one in ranked if one.key in keys or words[rows[one.key]] > 0.08 or cosines[rows[one.key]] > MEANING_FLOOR
    ]  # fmt: skip


@pytest.mark.timeout(600)
async def test_ranking_the_best_finds_what_ranking_everything_finds(
    shipped: Sequence[Record], tmp_path: Path
) -> None:
    model = HashingEmbedder(64)
    index = SearchIndex(tmp_path, model, str.casefold)
    snapshot = index.replace([*shipped, *many(shipped, SYNTHETIC)])
    store = snapshot.segments[0].store
    facts = [store.facts(row) for row in range(len(store))]
    missed = []
    for number, query in enumerate(questions(shipped, QUESTIONS, model)):
        expected = select(everything_ranked(query, snapshot, facts), query)
        found = select(find(query, snapshot, query.vector, RULES).ranked, query)
        same = [one.score for one in found.chosen] == pytest.approx(
            [one.score for one in expected.chosen], abs=1e-5
        )
        if not same or (found.relaxed, found.confident) != (expected.relaxed, expected.confident):
            missed.append(number)
    assert len(missed) <= MISSED * QUESTIONS, missed


EDITS = st.lists(st.tuples(st.sampled_from(("upsert", "upsert", "remove", "tidy")), st.integers(0, 39), st.integers(0, 2)), max_size=25)  # fmt: skip


@given(edits=EDITS, small=st.sampled_from((0, 20)), edited=st.sampled_from((3, 10)))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
async def test_any_edits_end_in_what_a_new_build_gives(
    edits: list[tuple[str, int, int]],
    small: int,
    edited: int,
    shipped: Sequence[Record],
    tmp_path_factory: Any,
) -> None:
    """Words, needs and places exactly; by meaning, cosines differ by no more than the means have moved (here: 0.1)."""
    versions = [list(many(shipped, 40, seed)) for seed in range(3)]
    folder = tmp_path_factory.mktemp("index")
    model = HashingEmbedder(64)
    records = {f"service:{number}": replace(versions[0][number], id=str(number)) for number in range(30)}
    index = SearchIndex(folder, model, str.casefold, small=small, edited=edited, largest=64)
    index.replace(records.values())
    for action, number, version in edits:
        key = f"service:{number}"
        if action == "upsert":
            records[key] = replace(versions[version][number], id=str(number))
            index.upsert(records[key])
        elif action == "remove":
            records.pop(key, None)
            index.remove(key)
        else:
            index.tidy()
    fresh = SearchIndex(folder, model, str.casefold).replace(records.values())
    edited_snapshot = index.snapshot
    assert dict(edited_snapshot.records) == records == dict(fresh.records)
    for query in questions(shipped, 12, model):
        for without_model in (True, False):
            asked = replace(query, vector=None) if without_model else query
            expected = {one.key: one for one in find(asked, fresh, asked.vector, RULES).ranked}
            found = {one.key: one for one in find(asked, edited_snapshot, asked.vector, RULES).ranked}
            if without_model:
                assert found.keys() == expected.keys()
            for key in found.keys() & expected.keys():
                tolerance = 1e-5 if without_model else 0.1
                assert found[key].evidence.words == pytest.approx(expected[key].evidence.words, abs=1e-5)
                assert found[key].score == pytest.approx(expected[key].score, abs=tolerance)


async def test_an_edit_touches_no_other_part(shipped: Sequence[Record], tmp_path: Path) -> None:
    index = SearchIndex(tmp_path, HashingEmbedder(64), str.casefold, small=0)
    records = list(many(shipped, 400))
    base = index.replace(records).segments[0]
    for number in range(5):
        snapshot = index.upsert(replace(records[number], organization="Renamed"))
    assert len(snapshot) == 400 and snapshot.segments[0].store is base.store
    assert [len(one) for one in snapshot.segments] == [395, 5]
    assert snapshot.segments[0].lexical is base.lexical and len(base) == 400, (
        "a search under way keeps its part"
    )


async def test_a_record_without_a_vector_is_neither_first_nor_last_for_it(
    shipped: Sequence[Record], tmp_path: Path
) -> None:
    """Of like records those not embedded yet stand in the middle, not behind all that are."""
    model = HashingEmbedder(64)
    pattern = next(
        record for record in shipped if isinstance(record, IndexedService) and record.texts[0].samples
    )
    like = [replace(pattern, id=f"{number:02d}", places=(), needs=("food",)) for number in range(9)]
    texts = [
        "soup kitchen",
        "soup",
        "warm soup",
        "bread",
        "bread and soup",
        "tea",
        "clothes",
        "coats",
        "kitchen",
    ]
    like = [
        replace(one, texts=(replace(one.texts[0], name="x", description=text, samples=()),))
        for one, text in zip(like, texts, strict=True)
    ]
    index = SearchIndex(tmp_path, model, str.casefold)
    index.replace(like)
    late = replace(like[0], id="late", texts=(replace(like[0].texts[0], name="y", description="dinner"),))
    index.change([late], ())
    assert index.pending
    query = Query(
        "something to eat", "ro", AT, vector=model.embed_queries(["soup kitchen"])[0], needs=("food",)
    )
    found = find(query, index.snapshot, query.vector, RULES)
    assert found.waiting
    scores = sorted((one.score, one.record.id) for one in found.ranked)
    place = [name for _score, name in scores].index("late")
    assert 2 <= place <= 7
    index.embed()
    assert not find(query, index.snapshot, query.vector, RULES).waiting


async def test_packed_records_come_out_as_they_went_in(shipped: Sequence[Record]) -> None:
    records = [*shipped, *many(shipped, 50)]
    store = RecordStore(records)
    assert [store.whole(row) for row in range(len(store))] == records
    assert all(store.facts(row).texts == () for row in range(len(store)))
