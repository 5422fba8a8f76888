"""Routes of the chat page: the page itself, and one address that takes what a person did and gives what is said back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from bot.channels.memory import MemoryChat
from bot.channels.web.sessions import Session, Sessions
from bot.dialogue.types import Erase, QuickExit
from bot.rendering import Rendered
from bot.texts import texts
from nlu.taxonomy import RTL_LANGUAGES, language_code

COOKIE = "poruch_chat"
LONGEST_BODY = 32_768
"""Bytes of one request; a message has at most 4,096 characters, of up to four bytes, some of them escaped."""

LONGEST_TEXT = 4096
LONGEST_LABEL = 100

HERE = Path(__file__).resolve().parent
_templates = Jinja2Templates(directory=HERE / "templates")

#: Nothing from elsewhere, no inline script: a page that shows texts of others must not run them.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=()",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

_INTERFACE = {
    "write": "page-write",
    "send": "page-send",
    "restart": "page-restart",
    "language": "command-language",
    "exit": "command-exit",
    "done": "exit-screen",
    "position": "button-share-position",
    "offline": "page-offline",
    "no_position": "page-no-position",
}
"""Names of the page's own texts → their keys."""


def chat_routes(make: Callable[[str | None], MemoryChat]) -> list[BaseRoute]:
    """Routes of the chat page.

    Args:
        make: Makes a conversation for a browser with this interface language.
    """
    sessions = Sessions(make)

    async def page(request: Request) -> Response:
        language = _browser_language(request) or "en"
        context = {"language": language, "direction": _direction(language), "text": _interface(language)}
        return _templates.TemplateResponse(request, "chat.html", context, headers=HEADERS)

    async def turn(request: Request) -> Response:
        # A page of another origin cannot set this header without asking us first.
        if request.headers.get("x-poruch") != "chat":
            return _problem(403, "forbidden")
        body = await _body(request)
        if body is None:
            return _problem(413, "too_long")
        try:
            event = json.loads(body)
            kind, value, label = str(event["kind"]), event.get("value"), str(event.get("label") or "")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return _problem(400, "bad_request")
        cookie = request.cookies.get(COOKIE)
        if kind == "restart":
            sessions.forget(cookie)
            cookie = None
        key, session = sessions.open(cookie, _browser_language(request))
        async with session.lock:
            try:
                shown = await _happen(session, kind, value, _whole(label[:LONGEST_LABEL]))
            except (ValueError, TypeError, KeyError):
                return _problem(400, "bad_request")
            language = session.chat.language
            effects = session.chat.last.effects if session.chat.last else ()
        left = any(isinstance(effect, QuickExit) for effect in effects)
        response = JSONResponse(
            {
                "language": language,
                "direction": _direction(language),
                "texts": _interface(language),
                "messages": shown,
                "left": left,
            },
            headers=HEADERS,
        )
        if left:
            sessions.forget(key)
            response.delete_cookie(COOKIE, path="/chat", httponly=True, samesite="strict")
        else:
            response.set_cookie(COOKIE, key, httponly=True, samesite="strict", path="/chat")
        return response

    return [
        Route("/chat", page),
        Route("/chat/turn", turn, methods=["POST"]),
        Mount("/chat/static", _Static(directory=HERE / "static")),
    ]


async def _happen(session: Session, kind: str, value: Any, label: str) -> list[dict[str, Any]]:
    """What one request leads to: the messages to show now."""
    chat = session.chat
    mine = label
    if kind in ("begin", "restart"):
        if session.shown:
            return list(session.shown)  # the page was loaded again
        said = await chat.say("/start")
        mine = ""
    elif kind == "text":
        text = _whole(str(value).strip()[:LONGEST_TEXT])
        if not text:
            return []
        mine = label or text
        said = await chat.say(text)
    elif kind == "button":
        said = await chat.press(str(value))
    elif kind == "position":
        lat, lon = float(value["lat"]), float(value["lon"])
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            raise ValueError("no such place")
        said = await chat.share(lat, lon)
    else:
        raise ValueError("unknown kind")
    language = chat.language
    shown = [_message(part, language) for part in said]
    if chat.last and any(isinstance(effect, Erase) for effect in chat.last.effects):
        session.shown.clear()  # "remove everything about me" includes what was written here
    elif mine:
        session.shown.append({"mine": mine})
    session.shown.extend(shown)
    return shown


def _whole(text: str) -> str:
    """A text without halves of characters: a browser that cuts at a length may cut an emoji in two."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _message(part: Rendered, language: str) -> dict[str, Any]:
    pin = part.pin
    return {
        "html": part.html,
        "language": language,
        "direction": _direction(language),
        "buttons": [
            [{"label": button.text, "data": button.data, "url": button.url} for button in row]
            for row in part.buttons
        ],
        "keyboard": part.keyboard,
        "keyboard_label": part.keyboard_label,
        "pin": {"lat": pin.lat, "lon": pin.lon} if pin else None,
    }


def _interface(language: str) -> dict[str, str]:
    spoken = texts(language)
    found = {name: spoken.format(key) for name, key in _INTERFACE.items()}
    return {**found, "failed": spoken.format("went-wrong", number="112")}


async def _body(request: Request) -> bytes | None:
    """The body; None when it is longer than any message of ours."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            return None
    return bytes(body)


def _browser_language(request: Request) -> str | None:
    for part in request.headers.get("accept-language", "").split(","):
        if code := language_code(part.split(";")[0].strip()):
            return code
    return None


def _direction(language: str) -> str:
    return "rtl" if language in RTL_LANGUAGES else "ltr"


def _problem(status: int, code: str) -> JSONResponse:
    return JSONResponse({"error": code}, status_code=status, headers=HEADERS)


class _Static(StaticFiles):
    """Files that a browser asks about again each time, so that an update is seen at once."""

    async def get_response(self, path: str, scope: MutableMapping[str, Any]) -> Response:
        response = await super().get_response(path, scope)
        headers: MutableHeaders = response.headers
        headers.update(_STATIC_HEADERS)
        return response


_STATIC_HEADERS: Mapping[str, str] = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
