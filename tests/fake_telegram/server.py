"""Speaks HTTP like api.telegram.org: long polling with offsets and redelivery, one poller at a time, scripted failures."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.fake_telegram.core import Call, FakeTelegram, Refusal
from tests.fake_telegram.methods import Methods

LOOK_S = 0.01
"""How often a long poll looks for something new."""


class _Dropped(Response):
    """Announces more bytes than it sends, so that the connection breaks under the reader."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-length", b"100000"), (b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"ok":', "more_body": False})


class Server:
    """Serves a FakeTelegram on a port of loopback, in its own thread.

    Args:
        world: What it serves.
        port: 0 takes a free one.
    """

    def __init__(self, world: FakeTelegram | None = None, port: int = 0) -> None:
        self.world = world or FakeTelegram()
        self._methods = Methods(self.world)
        # Only with its protocol named does asyncio switch Nagle off: without, each answer is 40 ms late.
        self._socket = socket.socket(proto=socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", port))
        self.port: int = self._socket.getsockname()[1]
        self.app = Starlette(routes=[Route("/bot{token}/{method}", self._endpoint, methods=["GET", "POST"])])
        config = uvicorn.Config(self.app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="fake-telegram", daemon=True)
        self.closing = False

    @property
    def url(self) -> str:
        """What goes into TELEGRAM_API_BASE."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Server:
        """Begins to listen."""
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        return self

    def stop(self) -> None:
        """Stops listening and closes what is open."""
        self.closing = True
        self._server.should_exit = True
        self._thread.join(timeout=10)
        self._socket.close()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])

    async def _endpoint(self, request: Request) -> Response:
        method = request.path_params["method"].lower()
        if request.path_params["token"] != self.world.token:
            return _refusal(Refusal(401, "Unauthorized"))
        params = await _params(request)
        with self.world.lock:
            self.world.calls.append(Call(self.world.clock(), method, params))
        chat = int(params["chat_id"]) if "chat_id" in params else None
        await asyncio.sleep(self.world.slow.get(chat or 0, 0.0))
        failure = self.world.failure_for(method, chat)
        if failure and failure.kind == "drop_before":
            return _Dropped()
        if failure and failure.kind == "refuse":
            return _refusal(Refusal(failure.code, failure.description, **failure.parameters))
        try:
            result = (
                await self._get_updates(params, request)
                if method == "getupdates"
                else self._methods.call(method, params)
            )
        except Refusal as refusal:
            return _refusal(refusal)
        except (KeyError, ValueError, TypeError) as error:
            return _refusal(Refusal(400, f"Bad Request: {type(error).__name__} {error}"))
        if failure:
            return _Dropped()
        return JSONResponse({"ok": True, "result": _visible(result)})

    async def _get_updates(self, params: dict[str, Any], request: Request) -> list[dict[str, Any]]:
        """Everything from ``offset`` on; what lies before it is confirmed and forgotten. A newer poll ends an older one."""
        world = self.world
        offset, limit = int(params.get("offset", 0)), int(params.get("limit", 100))
        until = time.monotonic() + float(params.get("timeout", 0))
        with world.lock:
            if world.webhook:
                raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
            if params.get("allowed_updates"):
                world.allowed = set(params["allowed_updates"])
            world.poller += 1
            mine = world.poller
            if offset < 0:
                while len(world.updates) > -offset:
                    world.updates.popleft()
            elif offset:
                while world.updates and world.updates[0]["update_id"] < offset:
                    world.updates.popleft()
        while True:
            with world.lock:
                if world.poller != mine:
                    raise Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                    )
                if world.updates or time.monotonic() >= until or self.closing:
                    return list(world.updates)[: max(1, min(limit, 100))]
            if await request.is_disconnected():
                return []
            await asyncio.sleep(LOOK_S)


def _visible(result: Any) -> Any:
    """A message as the bot sees it: Telegram gives inline keyboards back, reply keyboards not."""
    if isinstance(result, dict):
        return {
            key: value
            for key, value in result.items()
            if not key.startswith("_") and (key != "reply_markup" or "inline_keyboard" in value)
        }
    return result


def _refusal(refusal: Refusal) -> Response:
    body: dict[str, Any] = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return JSONResponse(body, status_code=refusal.code)


async def _params(request: Request) -> dict[str, Any]:
    """Parameters of a call, as form or JSON; parts that are JSON themselves are read."""
    if request.headers.get("content-type", "").startswith("application/json"):
        return dict(json.loads(await request.body() or b"{}"))
    values: dict[str, Any] = dict(request.query_params)
    if request.method == "POST":
        values |= {key: value for key, value in (await request.form()).items() if isinstance(value, str)}
    for key in (
        "reply_markup",
        "commands",
        "allowed_updates",
        "message_ids",
        "scope",
        "reaction",
        "reply_parameters",
    ):
        if isinstance(values.get(key), str):
            values[key] = json.loads(values[key])
    for key in ("disable_notification",):
        if isinstance(values.get(key), str):
            values[key] = values[key].lower() == "true"
    return values
