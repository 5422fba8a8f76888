"""Finding a Python 3.10: every documented place, and a clear answer when there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from nlu import environment
from nlu.environment import find_python, is_ready, make_environment
from nlu.errors import ModelError


def fake_python(path: Path, version: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {version}\n")
    path.chmod(0o755)
    return path


def test_the_named_one_comes_first(tmp_path: Path) -> None:
    named = fake_python(tmp_path / "mine", "3 10")
    assert find_python({"PORUCH_NLU_PYTHON": str(named), "PATH": ""}) == named


def test_a_wrong_named_one_is_not_papered_over(tmp_path: Path) -> None:
    fake_python(tmp_path / "bin" / "python3.10", "3 10")
    env = {"PORUCH_NLU_PYTHON": str(fake_python(tmp_path / "mine", "3 11")), "PATH": str(tmp_path / "bin")}
    assert find_python(env) is None


def test_path_then_pyenv(tmp_path: Path) -> None:
    on_path = fake_python(tmp_path / "bin" / "python3.10", "3 10")
    kept = fake_python(tmp_path / "pyenv" / "versions" / "3.10.13" / "bin" / "python3.10", "3 10")
    roots = {"PYENV_ROOT": str(tmp_path / "pyenv"), "HOME": str(tmp_path)}
    assert find_python({**roots, "PATH": str(on_path.parent)}) == on_path
    assert find_python({**roots, "PATH": ""}) == kept


def test_a_shim_without_a_version_behind_it_is_passed_over(tmp_path: Path) -> None:
    shim = tmp_path / "shims" / "python3.10"
    shim.parent.mkdir()
    shim.write_text("#!/bin/sh\necho 'command not found' >&2\nexit 127\n")
    shim.chmod(0o755)
    kept = fake_python(tmp_path / "versions" / "3.10.1" / "bin" / "python3.10", "3 10")
    env = {"PATH": str(shim.parent), "PYENV_ROOT": str(tmp_path), "HOME": str(tmp_path)}
    assert find_python(env) == kept


def test_none_is_a_message_with_a_way_forward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "find_python", lambda: None)
    (tmp_path / "nlu.txt").write_text("x==1\n")
    with pytest.raises(ModelError) as caught:
        make_environment(tmp_path / "venv", tmp_path / "nlu.txt", print)
    assert caught.value.reason == "python_missing"
    assert "uv python install 3.10" in caught.value.detail


def test_a_made_environment_is_not_made_again_until_the_list_changes(tmp_path: Path) -> None:
    listed = tmp_path / "nlu.txt"
    listed.write_text("")
    venv = tmp_path / "venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").symlink_to(sys.executable)
    assert not is_ready(venv, listed)
    (venv / ".installed").write_text(environment._digest(listed))
    assert is_ready(venv, listed)
    listed.write_text("rasa==3.6.21\n")
    assert not is_ready(venv, listed)
