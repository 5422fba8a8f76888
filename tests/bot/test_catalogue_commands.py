"""``poruch catalogue import`` and ``export`` as an operator types them: every form of file, with and without ``--json``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from knowledge.errors import ImportFailed

SERVICE = {
    "id": "ser-1",
    "name": "Centru de zi",
    "status": "active",
    "email": "none@",
    "phones": [{"number": "112"}],
}


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORUCH_DATA", str(tmp_path / "var"))
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "")


def poruch(*arguments: str) -> str:
    done = CliRunner().invoke(app, ["catalogue", *arguments], catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout


def test_out_and_in_again_in_every_form(tmp_path: Path) -> None:
    source = tmp_path / "in.json"
    source.write_text(json.dumps([SERVICE]))
    said = poruch("import", str(source))
    assert (
        "new: 1 services" in said
        and "in.json line 1: refused [ser-1] email 'none@': an e-mail address" in said
    )
    assert "ids made: 1 for phone" in said
    for target in ("all.json", "all.zip", "tables"):
        form = ["--format", "csv"] if target == "tables" else []
        poruch("export", str(tmp_path / target), "--include-confidential", *form)
        report = json.loads(poruch("import", str(tmp_path / target), "--json"))
        assert (report["created"], report["updated"], report["kept"]) == ({}, {}, 0), report
        assert report["unchanged"]["service"] > 1
    assert (tmp_path / "tables" / "translations.csv").is_file()


def test_a_program_reads_the_error_too(tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text('[{"id": }]')
    done = CliRunner().invoke(app, ["catalogue", "import", str(tmp_path / "in.json"), "--json"])
    assert isinstance(done.exception, ImportFailed)
    error = json.loads(done.stdout)["error"]
    assert (error["code"], error["line"], error["column"]) == ("import_failed", 1, 9)
