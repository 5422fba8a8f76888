"""What stands between browsers and pages: a reverse proxy that is believed only when told, and htmx fetched once."""

from __future__ import annotations

import asyncio
import hashlib
import socket
import zipfile
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot import browser_files
from bot.errors import SettingsError, SetupError
from bot.settings import load_settings
from bot.web import bind, make_server


@pytest.mark.parametrize(("proxy", "scheme"), [(False, "http"), (True, "https")])
async def test_a_proxy_is_believed_only_when_told(proxy: bool, scheme: str) -> None:
    async def which(request: Request) -> PlainTextResponse:
        return PlainTextResponse(request.url.scheme)

    listener: socket.socket = bind("127.0.0.1", 0)
    server = make_server(Starlette(routes=[Route("/", which)]), proxy=proxy)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}") as client:
            assert (await client.get("/", headers={"x-forwarded-proto": "https"})).text == scheme
    finally:
        server.should_exit = True
        await serving
        listener.close()


@pytest.mark.parametrize("name", ["*", "*.example.org", "https://example.org", "example.org:443", ""])
def test_names_of_hosts_are_names_only(tmp_path: Path, name: str) -> None:
    config = tmp_path / "config.yml"
    config.write_text(f"bot: {{console: {{hosts: ['{name}']}}}}", encoding="utf-8")
    with pytest.raises(SettingsError) as failed:
        load_settings({}, config)
    assert failed.value.fields["field"] == "bot.console.hosts"


def a_package(path: Path, script: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(browser_files.HTMX[0], script)
        archive.writestr(browser_files.LICENSE[0], "MIT License")
    return path


def test_the_script_is_taken_out_of_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = b"var htmx={}"
    monkeypatch.setattr(browser_files, "HTMX_HASH", hashlib.sha256(script).hexdigest())
    folder = tmp_path / "vendor"
    assert not browser_files.is_current(folder)
    browser_files.unpack(a_package(tmp_path / "a.whl", script), folder)
    assert browser_files.is_current(folder)
    assert sorted(path.name for path in folder.iterdir()) == ["django-htmx.LICENSE", "htmx.js", "origin.txt"]
    (folder / "htmx.js").write_bytes(script + b";")
    assert not browser_files.is_current(folder)


def test_another_script_is_not_taken(tmp_path: Path) -> None:
    folder = tmp_path / "vendor"
    with pytest.raises(SetupError):
        browser_files.unpack(a_package(tmp_path / "a.whl", b"var evil"), folder)
    with pytest.raises(SetupError):
        browser_files.unpack(tmp_path / "missing.whl", folder)
    assert not folder.exists()


def test_without_a_network_the_error_says_what_was_to_be_fetched(tmp_path: Path, monkeypatch) -> None:
    for name, value in {
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "0",
        "PIP_NO_CACHE_DIR": "1",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    with pytest.raises(SetupError) as failed:
        browser_files.fetch(tmp_path / "vendor")
    assert browser_files.PACKAGE in str(failed.value.fields["expected"])
    assert failed.value.fields["reason"]


def test_answers_do_not_wait_for_acknowledgements() -> None:
    """asyncio switches Nagle off for sockets that name their protocol only; else each answer on a kept connection is 40 ms late."""
    with bind("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP
