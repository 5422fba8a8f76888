"""What goes wrong on an operator's machine: each a message that says what and where, and a way forward."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot import setup
from bot.settings import load_settings
from nlu import environment
from tests.e2e.process import ROOT, Process


def poruch(tmp_path: Path, *arguments: str, **changed: str) -> subprocess.CompletedProcess[str]:
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("TELEGRAM_", "PORUCH_"))
    }
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        cwd=ROOT,
        env={**clean, "PORUCH_DATA": str(tmp_path), **changed},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_wrong_config(tmp_path: Path) -> None:
    wrong = tmp_path / "config.yml"
    wrong.write_text("bot:\n  console:\n    port: eighty\n")
    done = poruch(tmp_path, "run", PORUCH_CONFIG=str(wrong))
    assert done.returncode == 1
    assert f"{wrong}:3" in done.stderr
    assert "bot.console.port" in done.stderr
    assert "→" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_catalogue_file(tmp_path: Path) -> None:
    broken = tmp_path / "services.json"
    broken.write_text('[\n  {"id": "a", "name": "x",\n   "status": }\n]\n')
    done = poruch(tmp_path, "catalogue", "import", str(broken))
    assert done.returncode == 1
    assert "services.json:3" in done.stderr
    assert "nothing was changed" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_occupied_port(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = poruch(tmp_path, "run", PORUCH_PORT=str(port))
    assert done.returncode == 1
    assert str(port) in done.stderr
    assert "PORUCH_PORT=" in done.stderr


def test_a_machine_that_was_not_set_up(tmp_path: Path) -> None:
    done = poruch(tmp_path, "ask", "hello")
    assert done.returncode == 1
    assert "make setup" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_token_that_is_none(tmp_path: Path) -> None:
    done = poruch(tmp_path, "run", TELEGRAM_BOT_TOKEN="hello")
    assert done.returncode == 1
    assert "TELEGRAM_BOT_TOKEN" in done.stderr
    assert "hello" not in done.stderr


def test_a_missing_token_means_a_chat_in_the_browser(tmp_path: Path) -> None:
    process = Process(tmp_path / "data", None, rasa=False)
    process.start()
    try:
        process.wait_answering()
        assert f"http://127.0.0.1:{process.port}/chat" in process.tail()
        process.wait_saying("TELEGRAM_BOT_TOKEN")
        assert process.stop() == 0
    finally:
        process.end()


def test_no_python_3_10(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    trained: list[Path] = []
    monkeypatch.setattr(environment, "find_python", lambda: None)
    monkeypatch.setattr(setup, "NLU_ENVIRONMENT", tmp_path / "none")
    monkeypatch.setattr(setup, "_head_alone", lambda settings, say, out: bool(trained.append(out)) or True)
    settings = load_settings({"PORUCH_DATA": str(tmp_path / "data")})
    assert not setup._understanding(settings, said.append)
    told = "\n".join(said)
    assert "uv python install 3.10" in told
    assert "fallback" in told
    assert trained


@pytest.mark.parametrize(
    "command",
    [
        ["--help"], ["run", "--help"], ["chat", "--help"], ["ask", "--help"], ["doctor", "--help"], ["setup", "--help"],
        ["backup", "--help"], ["restore", "--help"], ["nlu", "train", "--help"], ["nlu", "serve", "--help"],
        ["nlu", "evaluate", "--help"], ["catalogue", "import", "--help"], ["catalogue", "export", "--help"],
        ["catalogue", "check", "--help"], ["catalogue", "reindex", "--help"], ["answers", "import", "--help"],
    ],
)  # fmt: skip
def test_every_command_explains_itself_with_an_example(command: list[str]) -> None:
    from typer.testing import CliRunner

    from bot.cli import app

    done = CliRunner().invoke(app, command)
    assert done.exit_code == 0
    assert command == ["--help"] or "Example:" in done.output
