"""Finds a Python 3.10 and makes Rasa's own environment with it, because Rasa 3.6 cannot live beside current libraries."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from nlu.errors import ModelError

WANTED = (3, 10)
WAYS = "uv python install 3.10 · pyenv install 3.10 · your system's python3.10 package, or PORUCH_NLU_PYTHON=/path/to/python3.10"
"""How a person gets one; shown with every message that misses it."""


def find_python(environment: Mapping[str, str] | None = None) -> Path | None:
    """A working Python 3.10: ``$PORUCH_NLU_PYTHON``, PATH, pyenv's versions, uv's; None if there is none."""
    env = os.environ if environment is None else environment
    for candidate in _candidates(env):
        if _is_wanted(candidate):
            return candidate
    return None


def _candidates(env: Mapping[str, str]) -> Iterator[Path]:
    if named := env.get("PORUCH_NLU_PYTHON"):
        yield Path(named)
        return  # a wrong name should be noticed, not papered over
    if found := shutil.which("python3.10", path=env.get("PATH")):
        yield Path(found)
    roots = [env.get("PYENV_ROOT"), str(Path(env.get("HOME", "/root")) / ".pyenv")]
    for root in filter(None, roots):
        yield from sorted(Path(root).glob("versions/3.10*/bin/python3.10"), reverse=True)
    if uv := shutil.which("uv", path=env.get("PATH")):
        answer = subprocess.run([uv, "python", "find", "3.10"], capture_output=True, text=True, check=False)
        if answer.returncode == 0 and answer.stdout.strip():
            yield Path(answer.stdout.strip())


def _is_wanted(python: Path) -> bool:
    # A shim of pyenv exists without the version behind it: only running it tells.
    probe = "import sys, venv; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(python), "-c", probe], capture_output=True, text=True, timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and answer.stdout.split() == [str(part) for part in WANTED]


def environment_python(folder: Path) -> Path:
    """The interpreter of Rasa's environment in ``folder`` (whether it is there or not)."""
    return folder / "bin" / "python"


def is_ready(folder: Path, constraints: Path) -> bool:
    """Whether the environment was made from exactly this list of packages."""
    stamp = folder / ".installed"
    return (
        stamp.is_file() and stamp.read_text() == _digest(constraints) and environment_python(folder).exists()
    )


def make_environment(folder: Path, constraints: Path, say: Callable[[str], None]) -> Path:
    """Makes ``folder`` with the packages of ``constraints``; does nothing when that is done.

    Returns:
        The environment's interpreter.

    Raises:
        ModelError: ``python_missing`` (no Python 3.10), ``install_failed`` (pip said no; its last lines are the detail).
    """
    if is_ready(folder, constraints):
        return environment_python(folder)
    python = find_python()
    if python is None:
        raise ModelError("python_missing", subject="Python 3.10", detail=WAYS)
    say(f"Rasa's environment ({python}) in {folder.name}")
    _run([str(python), "-m", "venv", "--clear", str(folder)])
    inside = str(environment_python(folder))
    pip = [inside, "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    _run([*pip, "pip==24.3.1", "setuptools==70.3.0", "wheel==0.45.1"])
    say(
        f"Installing {sum(1 for line in constraints.read_text().splitlines() if '==' in line)} packages for Rasa (a few minutes)"
    )
    _run([*pip, "--no-deps", "-r", str(constraints)])
    (folder / ".installed").write_text(_digest(constraints))
    return Path(inside)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        tail = "\n".join((done.stderr or done.stdout).strip().splitlines()[-5:])
        raise ModelError("install_failed", subject=" ".join(command[:4]), detail=tail)


def _digest(constraints: Path) -> str:
    return hashlib.sha256(constraints.read_bytes()).hexdigest()
