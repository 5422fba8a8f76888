"""A text is embedded once in its life, in the background if it must be, and nothing that was embedded is lost."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from knowledge.search.courtesy import Courtesy
from knowledge.search.derived import DerivedFile
from knowledge.search.documents import passages_of, record_key
from knowledge.search.embedding import BATCH, Embedding
from knowledge.search.index import VECTORS_FILE, SearchIndex
from knowledge.search.reader import AnswerText, IndexedAnswer, Record
from knowledge.search.vector_cache import VectorCache


def answers(count: int, text: str = "Text") -> list[Record]:
    return [
        IndexedAnswer(f"{number:04d}", (AnswerText("en", f"Title {number}", f"{text} {number}"),), "https://example.org")
        for number in range(count)
    ]  # fmt: skip


def texts_of(records: Sequence[Record]) -> set[str]:
    return {passage.text for record in records for passage in passages_of(record)}


def test_a_restart_embeds_nothing_and_an_edit_only_what_is_new(hashing: Any, tmp_path: Path) -> None:
    queries: list[str] = []
    hashing.embed_queries = lambda texts: (queries.extend(texts), hashing._vectors(texts))[1]
    SearchIndex(tmp_path, hashing, str.casefold).replace(answers(20))
    assert {*hashing.embedded, *queries} == texts_of(answers(20))
    hashing.embedded.clear()
    queries.clear()
    index = SearchIndex(tmp_path, hashing, str.casefold)
    index.replace(answers(20))
    assert hashing.embedded == queries == []
    index.upsert(IndexedAnswer("0003", (AnswerText("en", "Title 3", "Another text"),), "https://example.org"))
    assert hashing.embedded == ["Title 3\nAnother text"] and queries == []


def test_progress_counts_only_what_is_new(hashing: Any, tmp_path: Path) -> None:
    SearchIndex(tmp_path, hashing, str.casefold).replace(answers(10))
    heard: list[tuple[int, int]] = []
    index = SearchIndex(tmp_path, hashing, str.casefold)
    index.replace(answers(BATCH), lambda done, total: heard.append((done, total)))
    total = 2 * (BATCH - 10)
    assert heard == [(BATCH, total), (total, total)]
    assert (index.progress.done, index.progress.total, index.progress.seconds_left) == (total, total, 0)


class Failing:
    """A model that fails after so many batches."""

    def __init__(self, model: Any, batches: int) -> None:
        self._model, self._left = model, batches
        self.name, self.dimension = model.name, model.dimension
        self.embed_queries, self.warm_up = model.embed_queries, model.warm_up

    def embed_passages(self, texts: Sequence[str]) -> Any:
        self._left -= 1
        if self._left < 0:
            raise MemoryError
        return self._model.embed_passages(texts)


def test_a_crash_loses_one_batch(hashing: Any, tmp_path: Path) -> None:
    records = answers(5 * BATCH)
    with pytest.raises(MemoryError):
        SearchIndex(tmp_path, Failing(hashing, 4), str.casefold).replace(records)
    before = len(hashing.embedded)
    assert before == 4 * BATCH // 2
    index = SearchIndex(tmp_path, hashing, str.casefold)
    index.load(records)
    assert index.progress.total == 2 * len(records) - 4 * BATCH
    index.embed()
    assert len(hashing.embedded) == len(records) and not index.pending


class Refusing(Failing):
    """A model that cannot take one text."""

    def __init__(self, model: Any, text: str) -> None:
        super().__init__(model, 10**6)
        self.text = text

    def embed_passages(self, texts: Sequence[str]) -> Any:
        if any(self.text in text for text in texts):
            raise ValueError
        return super().embed_passages(texts)


def test_a_batch_that_failed_is_tried_again(hashing: Any, tmp_path: Path) -> None:
    index = SearchIndex(tmp_path, Failing(hashing, 1), str.casefold)
    index.load(answers(2 * BATCH))
    with pytest.raises(MemoryError):
        index.embed()
    assert index.pending and index.snapshot.frame is None
    index._embedding._embedder = hashing  # type: ignore[union-attr]  # memory is there again
    index.embed()
    (segment,) = index.snapshot.segments
    assert segment.embedded.all() and not index.pending
    assert len(hashing.embedded) == 2 * BATCH, "nothing is embedded twice"
    assert index.progress.done == index.progress.total == 4 * BATCH


def test_one_text_does_not_keep_others_from_their_vectors(
    hashing: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    index = SearchIndex(tmp_path, Refusing(hashing, "Title 7\n"), str.casefold)
    index.load(answers(BATCH))
    failures = 0
    while index.pending and failures < 10:
        try:
            index.embed()
        except ValueError:
            failures += 1
    assert failures == 3
    (segment,) = index.snapshot.segments
    assert [segment.store.keys[row] for row in (~segment.embedded).nonzero()[0]] == ["answer:0007"]
    assert "records left without vectors: 1 (ValueError)" in caplog.text


def test_vectors_that_another_process_forgot_are_made_again(hashing: Any, tmp_path: Path) -> None:
    records = answers(20)
    index = SearchIndex(tmp_path, hashing, str.casefold, small=0, edited=10)
    index.replace(records)
    for record in answers(5, "Edited"):
        index.upsert(record)
    DerivedFile(tmp_path / VECTORS_FILE).keep_only(hashing.name, [])
    index.upsert(IndexedAnswer("late", (AnswerText("en", "Late", "Late"),), "https://example.org"))
    assert len(index.snapshot.segments) == 2
    index.embed()  # the next look
    assert all(one.embedded[one.alive].all() for one in index.snapshot.segments)


@pytest.mark.parametrize("small", [0, 500])
def test_after_a_stop_nothing_long_begins(small: int, hashing: Any, tmp_path: Path) -> None:
    index = SearchIndex(tmp_path, hashing, str.casefold, small=small, edited=1)
    index.replace(answers(20))
    for record in answers(5, "Edited"):
        index.upsert(record)
        index.remove(record_key(record))
    before = index.snapshot
    index.stop()
    index._unmeasured = 20
    index.embed()
    index.tidy()
    assert index.snapshot is before


def test_edits_come_before_what_waits_and_short_texts_before_long_ones(hashing: Any, tmp_path: Path) -> None:
    embedding = Embedding(hashing, VectorCache(tmp_path / VECTORS_FILE), Courtesy())
    records = {
        record_key(record): record for record in [*answers(200, "A long text " * 9), *answers(BATCH, "Short")]
    }
    late = IndexedAnswer("late", (AnswerText("en", "Late", "Late " * 200),), "https://example.org")
    embedding.ask_for(records.values())
    embedding.ask_for([late], first=True)
    records[record_key(late)] = late
    list(embedding.work(records.get))
    lengths = [len(text) for text in hashing.embedded if "Late" not in text]
    assert "Late" in hashing.embedded[0] and lengths == sorted(lengths)


def test_others_are_answered_and_may_edit_while_it_embeds(hashing: Any, tmp_path: Path) -> None:
    """Nothing that anybody else does waits for the model."""
    going_on, may_go_on = threading.Event(), threading.Event()

    class Slow(Failing):
        def embed_passages(self, texts: Sequence[str]) -> Any:
            going_on.set()
            assert may_go_on.wait(20)
            return super().embed_passages(texts)

    index = SearchIndex(tmp_path, Slow(hashing, 10**6), str.casefold, small=0)
    index.load(answers(300))
    worker = threading.Thread(target=index.embed)
    worker.start()
    assert going_on.wait(20)
    edited = IndexedAnswer("0001", (AnswerText("en", "New title", "New"),), "https://example.org")
    assert index.upsert(edited).record("answer:0001") == edited
    assert len(index.remove("answer:0002")) == 299
    may_go_on.set()
    worker.join(20)
    assert index.snapshot.record("answer:0001") == edited and "answer:0002" not in index.snapshot.records
    assert not index.pending and all(one.embedded[one.alive].all() for one in index.snapshot.segments)


def test_it_stops_when_told_and_goes_on_next_time(hashing: Any, tmp_path: Path) -> None:
    records = answers(5 * BATCH)
    index = SearchIndex(tmp_path, hashing, str.casefold)
    index.load(records)
    index.embed(lambda done, total: index.stop())
    assert len(hashing.embedded) == BATCH // 2 and index.pending
    again = SearchIndex(tmp_path, hashing, str.casefold)
    again.replace(records)
    assert len(hashing.embedded) == len(records)


def test_vectors_of_models_never_mix(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path / "vectors.db")
    cache.put("other", [b"k"], np.ones((1, 3), dtype=np.float32))
    assert not cache.get("mine", [b"k"])[1].any() and cache.get("other", [b"k", b"l"])[1].tolist() == [
        True,
        False,
    ]


def test_what_is_no_longer_in_the_catalogue_is_forgotten(hashing: Any, tmp_path: Path) -> None:
    index = SearchIndex(tmp_path, hashing, str.casefold)
    index.replace(answers(30))
    index.replace(answers(10))
    index.forget_others()
    SearchIndex(tmp_path, hashing, str.casefold).replace(answers(10))
    assert len(hashing.embedded) == 30, "what is still there is kept"
    SearchIndex(tmp_path, hashing, str.casefold).replace(answers(12))
    assert len(hashing.embedded) == 32, "what was taken out is embedded again"


def test_a_damaged_file_is_thrown_away(tmp_path: Path) -> None:
    file = tmp_path / "vectors.db"
    file.write_bytes(b"this is no database at all, sorry" * 100)
    derived = DerivedFile(file)
    derived.write("model", [(b"key", b"value")])
    assert derived.read("model", [b"key", b"other"]) == {b"key": b"value"}
