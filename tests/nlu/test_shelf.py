"""Models are swapped whole: whatever a stop in the middle leaves, a whole model is found afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.shelf import Shelf


def put(folder: Path, name: str) -> None:
    folder.mkdir()
    (folder / "head.npz").write_text(name)


def named(folder: Path) -> str:
    return (folder / "head.npz").read_text() if folder.exists() else ""


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    made = Shelf(tmp_path / "intents")
    put(made.running, "one")
    put(made.new, "two")
    return made


def test_new_goes_live_and_back_and_forth(shelf: Shelf) -> None:
    shelf.use_new()
    assert (named(shelf.running), named(shelf.before), shelf.new.exists()) == ("two", "one", False)
    put(shelf.new, "three")
    shelf.use_new()
    assert (named(shelf.running), named(shelf.before)) == ("three", "two")
    shelf.go_back()
    assert (named(shelf.running), named(shelf.before)) == ("two", "three")
    assert sorted(each.name for each in shelf.running.parent.iterdir()) == ["intents", "intents-before"]


@pytest.mark.parametrize("way", ["use_new", "go_back"])
@pytest.mark.parametrize("stop", [1, 2, 3])
def test_a_stop_after_any_rename_leaves_a_whole_model(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, way: str, stop: int
) -> None:
    put(shelf.before, "zero")
    true, count = Path.rename, 0

    def rename(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == stop:
            raise KeyboardInterrupt
        return true(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        getattr(shelf, way)()
    monkeypatch.undo()
    shelf.settle()
    other = "two" if way == "use_new" else "zero"
    if stop < 3:  # nothing has changed yet, or it was undone
        assert (named(shelf.running), named(shelf.before), named(shelf.new)) == ("one", "zero", "two")
    else:
        assert (named(shelf.running), named(shelf.before)) == (other, "one")
    assert sorted(each.name for each in shelf.running.parent.iterdir() if "aside" in each.name) == []


def test_settling_what_is_settled_changes_nothing(shelf: Shelf, tmp_path: Path) -> None:
    shelf.settle()
    assert (named(shelf.running), named(shelf.new)) == ("one", "two")
    Shelf(tmp_path / "elsewhere").settle()
    assert not (tmp_path / "elsewhere").exists()
