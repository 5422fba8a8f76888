"""A derived file that is damaged costs time, never a start; whoever only looks at it leaves it as it is."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from knowledge.errors import IndexUnavailable
from knowledge.search.derived import KEPT_SECONDS, DerivedFile
from knowledge.search.embedding import progress_of
from knowledge.search.reader import AnswerText, IndexedAnswer

MADE_BY = "model"
KEYS = [number.to_bytes(4) for number in range(200)]


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A file whose header is sound and whose other pages are not."""
    file = tmp_path / "vectors.db"
    DerivedFile(file).write(MADE_BY, [(key, b"v" * 1000) for key in KEYS])
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    page = 16384
    content = bytearray(file.read_bytes())
    content[page:] = b"\xff" * (len(content) - page)
    file.write_bytes(content)
    return file


@pytest.mark.parametrize(
    ("work", "given"),
    [
        (lambda file: file.read(MADE_BY, KEYS), {}),
        (lambda file: file.write(MADE_BY, [(b"key", b"value")]), None),
        (lambda file: file.keep_only(MADE_BY, iter(KEYS)), 0),
    ],
    ids=["read", "write", "keep_only"],
)
def test_a_bad_page_is_thrown_away(work: Callable[[DerivedFile], Any], given: Any, damaged: Path) -> None:
    derived = DerivedFile(damaged)
    assert work(derived) == given
    derived.write(MADE_BY, [(b"key", b"value")])
    assert derived.read(MADE_BY, [b"key"]) == {b"key": b"value"}


def test_whoever_looks_leaves_it_as_it_is(damaged: Path, hashing: Any) -> None:
    before = damaged.read_bytes()
    with pytest.raises(IndexUnavailable) as raised:
        DerivedFile(damaged, looking=True).read(MADE_BY, KEYS)
    assert raised.value.fields["file"] == damaged.name
    assert damaged.read_bytes() == before
    answer = IndexedAnswer("a", (AnswerText("en", "Title", "Text"),), "https://example.org")
    with pytest.raises(IndexUnavailable):
        progress_of(hashing, damaged, [answer])
    assert damaged.read_bytes() == before
    missing = damaged.with_name("none.db")
    with pytest.raises(IndexUnavailable):
        progress_of(hashing, missing, [answer])
    assert not missing.exists()


@pytest.mark.parametrize("asked_again", [False, True])
def test_what_an_older_process_still_uses_is_kept(
    asked_again: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, moment = tmp_path / "vectors.db", time.time()
    monkeypatch.setattr(time, "time", lambda: moment)
    old, new = DerivedFile(file), DerivedFile(file)
    old.write("old", [(b"key", b"old")])
    new.write("new", [(b"key", b"new"), (b"gone", b"new")])
    assert new.keep_only("new", [b"key"]) == 1, "its own alone: the older process runs beside it"
    assert old.read("old", [b"key"]) == {b"key": b"old"}
    moment += KEPT_SECONDS / 2
    if asked_again:
        old.read("old", [b"key"])
    moment += KEPT_SECONDS / 2 + 1
    assert new.keep_only("new", [b"key"]) == (0 if asked_again else 1)
    assert bool(DerivedFile(file, looking=True).read("old", [b"key"])) == asked_again
    assert new.read("new", [b"key"]) == {b"key": b"new"}


def test_a_file_that_is_only_locked_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "vectors.db"
    derived = DerivedFile(file)
    derived.write(MADE_BY, [(b"key", b"value")])
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **more: connect(path, **{**more, "timeout": 0}))
    other = connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(IndexUnavailable) as raised:
        derived.write(MADE_BY, [(b"another", b"value")])
    other.execute("ROLLBACK")
    other.close()
    assert raised.value.fields["reason"] == "SQLITE_BUSY"
    assert derived.read(MADE_BY, [b"key"]) == {b"key": b"value"}
