"""``poruch operator``: the way in for the first operator, seen from the command line and from the database behind it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.services import now
from knowledge.catalogue.database import open_engine, reading
from knowledge.console import audit
from knowledge.console.accounts import operators
from knowledge.console.roles import Role
from knowledge.errors import OperatorError

run = CliRunner().invoke


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PORUCH_DATA", str(tmp_path))
    monkeypatch.delenv("PORUCH_DATABASE_URL", raising=False)
    monkeypatch.setenv("PORUCH_PORT", "8123")
    return tmp_path


def invited(data: Path, token: str) -> operators.Operator | None:
    async def look() -> operators.Operator | None:
        engine = open_engine(f"sqlite+aiosqlite:///{data / 'poruch.db'}")
        try:
            async with reading(engine) as connection:
                return await operators.invited(connection, token, now())
        finally:
            await engine.dispose()

    return asyncio.run(look())


def done(data: Path) -> list[tuple[str, str, str]]:
    async def look() -> list[audit.Entry]:
        engine = open_engine(f"sqlite+aiosqlite:///{data / 'poruch.db'}")
        try:
            return await audit.entries(engine)
        finally:
            await engine.dispose()

    return [(one.who, one.action, one.record_id) for one in asyncio.run(look())]


def test_add_prints_a_link_that_is_good(data: Path) -> None:
    said = run(app, ["operator", "add", "Olena K.", "--role", "admin"])
    assert said.exit_code == 0, said.output
    link = said.output.split()[-1]
    assert link.startswith("http://127.0.0.1:8123/console/welcome/")
    olena = invited(data, link.rsplit("/", 1)[1])
    assert olena is not None and (olena.name, olena.role, olena.invited) == ("Olena K.", Role.ADMIN, True)
    assert done(data) == [("command line", "operator-add", "Olena K.")]


def test_json_for_other_programs_and_a_proxy_in_the_address(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = data / "config.yml"
    config.write_text("bot: {console: {hosts: [help.example.org], proxy: true}}", encoding="utf-8")
    monkeypatch.setenv("PORUCH_CONFIG", str(config))
    said = json.loads(run(app, ["operator", "add", "Ivan", "--role", "viewer", "--json"]).output)
    assert said["link"].startswith("https://help.example.org/console/welcome/")
    assert (said["name"], said["role"], said["state"]) == ("Ivan", "viewer", "invited")
    listed = json.loads(run(app, ["operator", "list", "--json"]).output)
    assert [(one["name"], one["last_sign_in"]) for one in listed] == [("Ivan", None)]


def test_reset_makes_the_old_link_void(data: Path) -> None:
    old = run(app, ["operator", "add", "Ivan", "--role", "viewer"]).output.rsplit("/", 1)[1].strip()
    new = run(app, ["operator", "reset", "ivan"]).output.rsplit("/", 1)[1].strip()
    assert invited(data, old) is None
    assert invited(data, new) is not None


def test_roles_and_removing(data: Path) -> None:
    run(app, ["operator", "add", "Ivan", "--role", "viewer"])
    assert "Ivan: publisher" in run(app, ["operator", "role", "Ivan", "--role", "publisher"]).output
    assert "Ivan\tpublisher\tinvited" in run(app, ["operator", "list"]).output
    assert "Removed: Ivan" in run(app, ["operator", "remove", "IVAN"]).output
    assert "No operators yet" in run(app, ["operator", "list"]).output
    assert [one[1] for one in done(data)] == ["operator-remove", "operator-role", "operator-add"]


def test_what_cannot_be_done_is_an_error_with_a_reason(data: Path) -> None:
    run(app, ["operator", "add", "Ana", "--role", "admin"])
    for command, reason in (
        (["add", "ana", "--role", "viewer"], "taken"),
        (["reset", "Nobody"], "unknown"),
        (["remove", "Ana"], "last_admin"),
        (["role", "Ana", "--role", "editor"], "last_admin"),
    ):
        said = run(app, ["operator", *command])
        assert isinstance(said.exception, OperatorError), command
        assert said.exception.reason == reason
    assert run(app, ["operator", "add", "X", "--role", "king"]).exit_code == 2
