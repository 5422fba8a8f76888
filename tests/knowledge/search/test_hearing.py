"""A question searched for twice in a row is read once, and never from an index that is no longer there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from knowledge.search import hearing
from knowledge.search.hearing import Hearing
from knowledge.search.index import SearchIndex
from knowledge.search.reader import AnswerText, IndexedAnswer
from knowledge.search.types import Query

AT = datetime(2026, 11, 23, 10, tzinfo=UTC)


def answers(*titles: str) -> Sequence[IndexedAnswer]:
    return [
        IndexedAnswer(title, (AnswerText("en", title, title),), "https://example.org") for title in titles
    ]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions that were read."""
    found: list[str] = []
    really = hearing.hear

    def hear(query: Query, *arguments: Any) -> Any:
        found.append(query.text)
        return really(query, *arguments)

    monkeypatch.setattr(hearing, "hear", hear)
    return found


def test_the_same_words_are_read_once(hashing: Any, tmp_path: Path, read: list[str]) -> None:
    index = SearchIndex(tmp_path, hashing, str.casefold)
    snapshot = index.replace(answers("Work permit", "School"))
    ear = Hearing(str.casefold)
    vector = hashing.embed_queries(["work"])[0]
    first = ear.hear(Query("work", "en", AT, include="answers", doubtful=True), snapshot, vector)
    again = ear.hear(Query("work", "en", AT, needs=("legal",)), snapshot, vector)
    assert again is first and read == ["work"]
    ear.hear(Query("work", "en", AT), snapshot, None)
    ear.hear(Query("work", "uk", AT), snapshot, vector)
    assert read == ["work"] * 3, "without a vector, or in another language, it says something else"


def test_after_an_edit_it_is_read_anew(hashing: Any, tmp_path: Path, read: list[str]) -> None:
    index = SearchIndex(tmp_path, hashing, str.casefold)
    ear = Hearing(str.casefold)
    query = Query("work", "en", AT)
    before = ear.hear(query, index.replace(answers("School")), None)
    after = ear.hear(query, index.upsert(answers("Work permit")[0]), None)
    assert len(read) == 2 and not before.covered.any() and after.covered.any()


def test_only_the_last_few_are_remembered(hashing: Any, tmp_path: Path, read: list[str]) -> None:
    snapshot = SearchIndex(tmp_path, hashing, str.casefold).replace(answers("School"))
    ear = Hearing(str.casefold)
    for text in ("a", "b", "c", "d", "e", "b", "a"):
        ear.hear(Query(text, "en", AT), snapshot, None)
    assert read == ["a", "b", "c", "d", "e", "a"]
