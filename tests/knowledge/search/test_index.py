"""What is taken out of the catalogue is out of search at once, and an edit waits for nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from knowledge.search import index as index_module
from knowledge.search.index import SearchIndex
from knowledge.search.reader import IndexedService
from knowledge.search.snapshot import Snapshot
from tests.knowledge.search.test_engine import place, service


@pytest.fixture(params=[0, 500], ids=["parts", "small"])
def filled(request: pytest.FixtureRequest, hashing: Any, tmp_path: Path) -> SearchIndex:
    index = SearchIndex(tmp_path, hashing, str.casefold, small=request.param)
    index.replace([service(str(number), f"House {number}", place(number)) for number in range(10)])
    return index


def test_what_must_not_be_seen_disappears_before_anything_is_built(
    filled: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Snapshot] = []
    build = index_module.build_segment

    def building(records: Any, *more: Any) -> Any:
        seen.append(filled.snapshot)
        return build(records, *more)

    monkeypatch.setattr(index_module, "build_segment", building)
    filled.change([service("3", confidential=True), service("4", status="defunct")], ["service:5"])
    assert seen and {"service:3", "service:4", "service:5"}.isdisjoint(seen[0].records)
    assert len(seen[0]) == 7 and len(filled.snapshot) == 9


def test_what_is_edited_is_never_missing(filled: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Snapshot] = []
    build = index_module.build_segment

    def building(records: Any, *more: Any) -> Any:
        seen.append(filled.snapshot)
        return build(records, *more)

    monkeypatch.setattr(index_module, "build_segment", building)
    filled.change([service("3", "House 3, moved", place(3))], ())
    assert seen and [one.record("service:3").texts[0].name for one in seen] == ["House 3"] * len(seen)
    assert filled.snapshot.record("service:3").texts[0].name == "House 3, moved"
    assert len(filled.snapshot) == 10


def test_an_edit_does_not_wait_for_questions(filled: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[None] = []
    monkeypatch.setattr(
        filled.courtesy._changed, "wait_for", lambda *_patience: waits.append(None), raising=False
    )
    with filled.courtesy.answering():
        filled.change([service("new")], ())
        assert not waits
        filled.embed()
        filled.load([service("other")])
    assert waits, "work in the background does"


def test_points_are_those_of_records_that_are_there(filled: SearchIndex) -> None:
    assert len(filled.snapshot.points) == 10
    filled.remove("service:3")
    assert len(filled.snapshot.points) == 9
    filled.change([service("4", where=place(4), confidential=True)], ())
    gone = {(place(number).lat, place(number).lon) for number in (3, 4)}
    assert len(filled.snapshot.points) == 8 and gone.isdisjoint(filled.snapshot.points)


def test_edits_that_never_end_do_not_keep_it_measuring(
    filled: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every measuring is overtaken by an edit: it gives up for now, and no edit waits for one."""
    measure = index_module.measured_anew
    free: list[bool] = []

    def overtaken(*asked: Any) -> Any:
        free.append(not filled._changing.locked())
        found = measure(*asked)
        if free[-1]:
            filled.change([service(f"new-{len(free)}")], ())
        return found

    monkeypatch.setattr(filled, "_small", 0)
    monkeypatch.setattr(index_module, "measured_anew", overtaken)
    filled._unmeasured = 7
    assert not filled._measure_unhurried()
    assert free == [True] * 3 and filled._unmeasured == 7
    assert len(filled.snapshot) == 13


def test_vectors_that_could_not_be_measured_yet_are_not_forgotten(
    hashing: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = SearchIndex(tmp_path, hashing, str.casefold, small=0)
    records: list[IndexedService] = [service(str(number)) for number in range(10)]
    index.load(records)
    with monkeypatch.context() as overtaken:
        overtaken.setattr(index, "_measure_unhurried", lambda: False)
        index.embed()
    assert index.snapshot.frame is None and index.pending
    index.embed()
    assert index.snapshot.frame is not None and not index.pending
    assert all(one.embedded.all() for one in index.snapshot.segments)
