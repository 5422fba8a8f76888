"""Routes of the chat page: the page itself, and one address that takes what a person did and gives what is said back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from bot.channels.memory import MemoryChat
from bot.channels.web.sessions import Sessions
from bot.rendering import Rendered
from bot.texts import Texts
from nlu.taxonomy import RTL_LANGUAGES, language_code

COOKIE = "poruch_chat"
LONGEST_BODY = 16_384
"""Bytes of one request; a message has at most 4,096 characters."""

HERE = Path(__file__).resolve().parent
_templates = Jinja2Templates(directory=HERE / "templates")

#: Nothing from elsewhere, no inline script: a page that shows texts of others must not run them.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def chat_routes(make: Callable[[str | None], MemoryChat]) -> list[BaseRoute]:
    """Routes of the chat page.

    Args:
        make: Makes a conversation for a browser with this interface language.
    """
    sessions = Sessions(make)

    async def page(request: Request) -> Response:
        language = _browser_language(request) or "en"
        context = {"language": language, "direction": _direction(language), "text": Texts(language).format}
        return _templates.TemplateResponse(request, "chat.html", context, headers=HEADERS)

    async def turn(request: Request) -> Response:
        # A page of another origin cannot set this header without asking us first.
        if request.headers.get("x-poruch") != "chat":
            return _problem(403, "forbidden")
        body = await request.body()
        if len(body) > LONGEST_BODY:
            return _problem(413, "too_long")
        try:
            event = json.loads(body)
            kind, value = str(event["kind"]), event.get("value")
        except (ValueError, KeyError, TypeError, AttributeError):
            return _problem(400, "bad_request")
        if kind == "begin":
            sessions.forget(request.cookies.get(COOKIE))
        key, session = sessions.open(
            None if kind == "begin" else request.cookies.get(COOKIE), _browser_language(request)
        )
        async with session.lock:
            try:
                shown = await _happen(session.chat, kind, value)
            except (ValueError, TypeError, KeyError):
                return _problem(400, "bad_request")
            language = session.chat.language
        response = JSONResponse(
            {
                "language": language,
                "direction": _direction(language),
                "texts": _interface(language),
                "messages": [_message(part) for part in shown],
            },
            headers=HEADERS,
        )
        response.set_cookie(COOKIE, key, httponly=True, samesite="strict", path="/chat")
        return response

    return [
        Route("/chat", page),
        Route("/chat/turn", turn, methods=["POST"]),
        Mount("/chat/static", StaticFiles(directory=HERE / "static")),
    ]


async def _happen(chat: MemoryChat, kind: str, value: Any) -> list[Rendered]:
    if kind == "begin":
        return await chat.say("/start")
    if kind == "text":
        text = str(value).strip()[:4096]
        return await chat.say(text) if text else []
    if kind == "button":
        return await chat.press(str(value))
    if kind == "position":
        lat, lon = float(value["lat"]), float(value["lon"])
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            raise ValueError("no such place")
        return await chat.share(lat, lon)
    raise ValueError("unknown kind")


def _message(part: Rendered) -> dict[str, Any]:
    return {
        "html": part.html,
        "buttons": [
            [{"label": button.text, "data": button.data, "url": button.url} for button in row]
            for row in part.buttons
        ],
        "keyboard": part.keyboard,
        "pin": {
            "lat": part.pin.lat,
            "lon": part.pin.lon,
            "title": part.pin.title,
            "address": part.pin.address,
        }
        if part.pin
        else None,
    }


def _interface(language: str) -> dict[str, str]:
    text = Texts(language).format
    return {
        "write": text("page-write"),
        "send": text("page-send"),
        "position": text("button-share-position"),
        "restart": text("page-restart"),
        "offline": text("page-offline"),
        "no_position": text("page-no-position"),
    }


def _browser_language(request: Request) -> str | None:
    for part in request.headers.get("accept-language", "").split(","):
        if code := language_code(part.split(";")[0].strip()):
            return code
    return None


def _direction(language: str) -> str:
    return "rtl" if language in RTL_LANGUAGES else "ltr"


def _problem(status: int, code: str) -> JSONResponse:
    return JSONResponse({"error": code}, status_code=status, headers=HEADERS)
