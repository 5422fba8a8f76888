"""The assistant's real pages over 10,000 services, asked inside the process: only then is the processor's time theirs alone."""

from __future__ import annotations

import time
import zlib
from collections.abc import AsyncIterator, MutableMapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import services as assembling
from bot.security import Vault, load_key
from bot.services import Services, open_services
from bot.settings import ROOT, load_settings
from bot.storage import SqlStorage
from bot.web import make_pages
from knowledge.catalogue.database import writing
from knowledge.console.accounts import operators, sessions
from knowledge.console.frame import SESSION
from knowledge.console.roles import Role
from knowledge.console.security import csrf_of
from knowledge.search.types import Vector

BASE = "http://127.0.0.1"
_DIMENSION, _WORDS = 384, 4096


class WordEmbedder:
    """Implements search's ``Embedder`` by the words of a text: 70,000 texts in seconds, and like questions lie near each other."""

    name = "words"
    dimension = _DIMENSION

    def __init__(self) -> None:
        self._rows = np.random.default_rng(0).normal(size=(_WORDS, _DIMENSION)).astype(np.float32)

    def warm_up(self) -> None:
        """Nothing is loaded."""

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        return self.embed_passages(texts)

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        found = np.stack([self._rows[[_row(word) for word in text.split() or [""]]].sum(0) for text in texts])
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), dtype=np.float32)


@cache
def _row(word: str) -> int:
    return zlib.crc32(word.encode()) % _WORDS


class _Watch:
    """Notes when an answer began."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.first = 0.0
        self.first_busy = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.first = 0.0

        async def watched(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                self.first, self.first_busy = time.perf_counter(), time.process_time()
            await send(message)

        await self._app(scope, receive, watched)


@dataclass
class Took:
    """An answer: milliseconds on the clock and of the processor, until it began and until its end."""

    answer: httpx.Response
    ms: float
    processor_ms: float
    first_ms: float
    first_processor_ms: float


@dataclass
class Site:
    """The running assistant with its pages."""

    services: Services
    storage: SqlStorage
    vault: Vault
    _watch: _Watch

    async def sign_in(self, role: Role, name: str) -> Browser:
        """A browser of an operator who is signed in."""
        now = datetime.now(UTC)
        async with writing(self.services.engine) as connection:
            operator, _ = await operators.add(connection, name, role, now)
            await operators.change(connection, operator, language="en")
            token = await sessions.begin(connection, operator.id, now, device="benchmark")
        return Browser(self._watch, token)


class Browser:
    """Asks, and measures."""

    def __init__(self, watch: _Watch, token: str) -> None:
        self._watch = watch
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=watch), base_url=BASE, cookies={SESSION: token}
        )
        self._csrf = csrf_of(token)

    async def get(self, path: str) -> Took:
        """A page."""
        return await self._take(self._client.build_request("GET", path))

    async def post(self, path: str, data: dict[str, Any] | None = None, files: Any = None) -> Took:
        """A form."""
        given = {**(data or {}), "csrf": self._csrf}
        return await self._take(self._client.build_request("POST", path, data=given, files=files))

    async def _take(self, request: httpx.Request) -> Took:
        began, busy = time.perf_counter(), time.process_time()
        answer = await self._client.send(request)
        end, end_busy = time.perf_counter(), time.process_time()
        return Took(
            answer,
            (end - began) * 1000,
            (end_busy - busy) * 1000,
            (self._watch.first - began) * 1000,
            (self._watch.first_busy - busy) * 1000,
        )


@asynccontextmanager
async def open_site(folder: Path) -> AsyncIterator[Site]:
    """The pages over the catalogue in a data folder, with what set-up made; Rasa stays off."""
    made = load_settings().data
    for name in ("models", "gazetteer", "vendor"):
        (folder / name).symlink_to(made / name)
    config = (ROOT / "config.yml").read_text("utf-8")
    config = config.replace("  api: off", "  api: on")
    (folder / "config.yml").write_text(config, "utf-8")
    settings = load_settings({"PORUCH_DATA": str(folder), "PORUCH_CONFIG": str(folder / "config.yml")})
    assert settings.knowledge.api == "on"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assembling, "searching_embedder", lambda _settings: WordEmbedder())
        async with open_services(settings, rasa=False, patience_s=600) as services:
            vault = Vault(load_key(settings.secrets.secret_key, settings.data))
            storage = SqlStorage(services.engine, vault)
            await storage.start()
            watch = _Watch(make_pages(services, dict))
            yield Site(services, storage, vault, watch)
