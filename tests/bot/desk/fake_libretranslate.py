"""A small LibreTranslate on a free loopback port: the documented shapes, and failures on demand.

Shapes: the API's own description (https://docs.libretranslate.com) and the server's source (LibreTranslate, ``app.py``):
errors are ``{"error": …}``; 400 for a wrong request, language or length, 403 for a wrong key, 429 with "Slowdown:".
It translates by turning every word around, so that the way back gives the text again.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

LANGUAGES = ("en", "uk", "ar", "de", "zh-Hans")


@dataclass
class FakeLibreTranslate:
    """What the server has, was asked, and shall do next."""

    languages: Any = field(
        default_factory=lambda: [{"code": c, "name": c, "targets": sorted(LANGUAGES)} for c in LANGUAGES]
    )
    char_limit: int = -1
    key: str | None = None
    next: list[Response] = field(default_factory=list)  # answers to the next translations, whatever they are
    slow_s: float = 0.0
    asked: list[dict[str, Any]] = field(default_factory=list)
    lists: int = 0
    url: str = ""

    async def _languages(self, _request: Request) -> Response:
        self.lists += 1
        return JSONResponse(self.languages)

    async def _translate(self, request: Request) -> Response:
        asked = await request.json()
        self.asked.append(asked)
        await asyncio.sleep(self.slow_s)
        if self.next:
            return self.next.pop(0)
        if self.key and "api_key" not in asked:
            return error(400, "Please contact the server operator to get an API key")
        if self.key and asked["api_key"] != self.key:
            return error(403, "Invalid API key")
        for name in ("q", "source", "target"):
            if not asked.get(name):
                return error(400, f"Invalid request: missing {name} parameter")
        text = asked["q"]
        if -1 != self.char_limit < len(text):
            return error(
                400, f"Invalid request: request ({len(text)}) exceeds text limit ({self.char_limit})"
            )
        for name in ("source", "target"):
            if asked[name] not in LANGUAGES:
                return error(400, f"{asked[name]} is not supported")
        return JSONResponse({"translatedText": turned(text.strip())})

    def app(self) -> Starlette:
        """The application."""
        return Starlette(
            routes=[
                Route("/languages", self._languages),
                Route("/translate", self._translate, methods=["POST"]),
            ]
        )


def error(status: int, words: str) -> JSONResponse:
    """An error as the server puts it."""
    return JSONResponse({"error": words}, status)


def turned(text: str) -> str:
    """The "translation": every word without digits turned around, spaces as they are."""
    return "".join(word if any(char.isdigit() for char in word) else word[::-1] for word in _words(text))


def _words(text: str) -> list[str]:
    words: list[str] = [""]
    for char in text:
        if words[-1] and char.isspace() != words[-1][-1].isspace():
            words.append("")
        words[-1] += char
    return words


@contextlib.asynccontextmanager
async def serving(fake: FakeLibreTranslate) -> AsyncIterator[FakeLibreTranslate]:
    """Runs it; ``fake.url`` is its address."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()  # from now on whoever connects waits until it answers
        fake.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server = uvicorn.Server(uvicorn.Config(fake.app(), log_level="error", lifespan="off", ws="none"))
        task = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield fake
        finally:
            server.should_exit = server.force_exit = True
            await task
