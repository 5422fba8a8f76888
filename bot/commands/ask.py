"""``poruch ask``: one message, or a stream of them, through the whole way, without storage and without Telegram."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import deque
from collections.abc import AsyncIterator
from typing import Annotated

import typer

from bot.asking import BadLine, Question, answer_question, read_line
from bot.errors import SettingsError
from bot.services import Services, open_services
from bot.settings import load_settings

PATIENCE_S = 300.0
"""How long to wait for texts that are new in the catalogue to be embedded: answers should not hang on when they are asked for."""
IN_FLIGHT = 6
"""Lines worked on at once: one waits for Rasa while another searches; more only queue."""


def ask(
    text: Annotated[str | None, typer.Argument(help="What the person writes.")] = None,
    language: Annotated[
        str | None, typer.Option(help="Language of the reply; the detected one without it.")
    ] = None,
    near: Annotated[str | None, typer.Option(help='A town in any script, or "lat,lon".')] = None,
    at: Annotated[str | None, typer.Option(help="ISO 8601 time with offset; now without it.")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Everything that was understood and found, as JSON.")
    ] = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one JSON object per line from standard input.")
    ] = False,
) -> None:
    """Ask one question, or with --jsonl many.

    Example: poruch ask --language uk --near Тімішоара "де поїсти з дитиною"

    Example: echo '{"id": 1, "text": "need a doctor in Chisinau"}' | poruch ask --jsonl
    """
    if jsonl:
        asyncio.run(_stream())
        return
    if not text:
        raise typer.BadParameter("give the text of the message, or --jsonl")
    try:
        question = read_line(
            json.dumps({"id": None, "text": text, "language": language, "near": near, "at": at}), 1
        )
    except BadLine as error:
        raise SettingsError(
            file="command line", field=error.field, value=error.value, expected=error.message
        ) from None
    asyncio.run(_one(question, as_json))


async def _one(question: Question, as_json: bool) -> None:
    async with open_services(load_settings(), patience_s=PATIENCE_S) as services:
        await _wait_for_rasa(services)
        result = await answer_question(services, question)
    if as_json:
        print(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(reply["text"] for reply in result["replies"]))


async def _stream() -> None:
    async with open_services(load_settings(), patience_s=PATIENCE_S) as services:
        await _wait_for_rasa(services)
        waiting: deque[asyncio.Task[str]] = deque()
        async for number, line in _lines():
            waiting.append(asyncio.create_task(_line(services, line, number)))
            if len(waiting) >= IN_FLIGHT:
                _write(await waiting.popleft())
        while waiting:
            _write(await waiting.popleft())


async def _line(services: Services, line: str, number: int) -> str:
    try:
        result = await answer_question(services, read_line(line, number))
    except BadLine as error:
        result = {"id": error.id, "error": {"code": error.code, "message": error.message}}
    except Exception as error:  # one line must never take the rest along
        result = {
            "id": None,
            "error": {"code": "internal", "message": f"line {number}: {type(error).__name__}"},
        }
    return json.dumps(result, ensure_ascii=False)


async def _lines() -> AsyncIterator[tuple[int, str]]:
    number = 0
    while line := await asyncio.to_thread(sys.stdin.readline):
        number += 1
        if line.strip():
            yield number, line


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def _wait_for_rasa(services: Services) -> None:
    if services.rasa is not None:
        await services.rasa.wait_ready(services.settings.nlu.rasa.start_timeout_s)
