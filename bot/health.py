"""Checks every part the assistant stands on and says of each what it found and what to do."""

from __future__ import annotations

import asyncio
import shutil
import socket
import sys
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import httpx
from sqlalchemy import text

from bot.errors import BotError
from bot.explain import explain
from bot.paths import (
    NLU_CONSTRAINTS,
    NLU_ENVIRONMENT,
    danger_file,
    gazetteer_file,
    head_file,
    language_file,
    model_folder,
)
from bot.services import BUNDLED, make_reader, open_database, searching_embedder
from bot.settings import Settings
from knowledge.errors import KnowledgeError
from knowledge.search.embedder import ONNX_FILE
from knowledge.search.embedding import progress_of
from knowledge.search.index import VECTORS_FILE
from knowledge.search.reader import Record
from nlu.environment import WAYS, environment_python, find_python, is_ready
from nlu.errors import NluError
from nlu.language.teach import is_taught
from nlu.training import TrainedModel, is_trained

Verdict = Literal["ok", "warning", "problem"]

TELEGRAM_TIMEOUT_S = 10.0
LITTLE_SPACE = 500 * 2**20
"""Bytes free under which SQLite and retraining get into trouble."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One check. ``way`` is what to do, empty when nothing is."""

    part: str
    verdict: Verdict
    found: str
    way: str = ""


async def examine(settings: Settings) -> list[Finding]:
    """Runs every check; none of them changes anything but creating an empty database where there is none."""
    checks: list[tuple[str, Callable[[Settings], Coroutine[Any, Any, list[Finding]]]]] = [
        ("python", _pythons),
        ("models", _models),
        ("database", _database),
        ("port", _port),
        ("telegram", _telegram),
        ("disk", _disk),
    ]
    findings: list[Finding] = []
    for part, check in checks:
        try:
            findings += await check(settings)
        except (BotError, KnowledgeError, NluError) as error:
            findings.append(Finding(part, "problem", explain(error)))
    return findings


async def _pythons(settings: Settings) -> list[Finding]:
    here = Finding("python", "ok", f"{sys.version.split()[0]} runs the assistant")
    if not settings.nlu.rasa.enabled:
        return [
            here,
            Finding("python 3.10", "warning", "Rasa is switched off in config.yml (nlu.rasa.enabled)"),
        ]
    if is_ready(NLU_ENVIRONMENT, NLU_CONSTRAINTS):
        return [here, Finding("python 3.10", "ok", f"{environment_python(NLU_ENVIRONMENT)} runs Rasa")]
    python = await asyncio.to_thread(find_python)
    if python is None:
        return [
            here,
            Finding(
                "python 3.10",
                "warning",
                "none found: the fallback classifier answers",
                f"{WAYS}; then make setup",
            ),
        ]
    return [
        here,
        Finding("python 3.10", "warning", f"{python} is there, Rasa's environment is not", "make setup"),
    ]


async def _models(settings: Settings) -> list[Finding]:
    findings = []
    if settings.knowledge.embedder == BUNDLED:
        there = (settings.embedder_folder / ONNX_FILE).is_file()
        findings.append(_present("embedding model", there, "bundled multilingual-e5-small", "make setup"))
    else:
        findings.append(Finding("embedding model", "ok", f"as configured: {settings.knowledge.embedder}"))
    trained = is_trained(model_folder(settings), settings.config_path, settings.embedder_folder)
    if TrainedModel.at(model_folder(settings)).exists and not trained:
        findings.append(
            Finding("intent model", "warning", "older than its utterances or settings", "poruch nlu train")
        )
    else:
        findings.append(_present("intent model", trained, "trained on the present utterances", "make setup"))
    findings.append(_present("fallback classifier", head_file(settings).is_file(), "there", "make setup"))
    if is_taught(language_file(settings)):
        findings.append(Finding("language table", "ok", "taught on the present utterances"))
    else:
        findings.append(Finding("language table", "warning", "missing or older than its words", "make setup"))
    findings.append(_present("crisis gate", danger_file(settings).is_file(), "rules and words", "make setup"))
    findings.append(_present("gazetteer", gazetteer_file(settings).is_file(), "there", "make setup"))
    return findings


async def _database(settings: Settings) -> list[Finding]:
    async with open_database(settings) as engine:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
        records = await make_reader(settings, engine).records()
    shown = "examples among them" if settings.show_examples else "without examples"
    found = Finding("database", "ok", f"{len(records)} services and answers, {shown}")
    return [found, await asyncio.to_thread(_vectors, settings, records)]


def _vectors(settings: Settings, records: Sequence[Record]) -> Finding:
    file = settings.index / VECTORS_FILE
    if not file.is_file():
        return Finding("search index", "problem", "missing", "poruch catalogue reindex")
    try:
        progress = progress_of(searching_embedder(settings), file, records)
    except KnowledgeError as error:
        reason = str(error.fields.get("reason", type(error).__name__))
        return Finding("search index", "problem", f"cannot be read: {reason}", "poruch catalogue reindex")
    if progress.done == progress.total:
        return Finding("search index", "ok", f"all {progress.total} texts have vectors")
    return Finding(
        "search index",
        "warning",
        f"{progress.done} of {progress.total} texts have vectors; the others are found by their words",
        "nothing while poruch run works on it; else poruch catalogue reindex",
    )


async def _port(settings: Settings) -> list[Finding]:
    host, port = settings.bot.console.host, settings.bot.console.port
    with socket.socket() as probe:
        taken = probe.connect_ex((host, port)) == 0
    if taken:
        return [
            Finding(
                "port",
                "warning",
                f"{host}:{port} is in use (by Poruch itself, or by another program)",
                "PORUCH_PORT=8081 make run",
            )
        ]
    return [Finding("port", "ok", f"{host}:{port} is free")]


async def _telegram(settings: Settings) -> list[Finding]:
    secrets = settings.secrets
    if secrets.telegram_token is None:
        return [
            Finding(
                "telegram",
                "warning",
                "no TELEGRAM_BOT_TOKEN: chat in the browser only",
                "get one from @BotFather",
            )
        ]
    async with httpx.AsyncClient(timeout=TELEGRAM_TIMEOUT_S) as http:
        base = f"{secrets.telegram_api_base}/bot{secrets.telegram_token}"
        try:
            me = await _call(http, f"{base}/getMe")
        except httpx.HTTPError as error:
            return [
                Finding(
                    "telegram",
                    "problem",
                    f"not reached ({type(error).__name__})",
                    "check the network and TELEGRAM_API_BASE",
                )
            ]
        if not me.get("ok"):
            return [
                Finding(
                    "telegram",
                    "problem",
                    "the token is not accepted",
                    "ask @BotFather for the token of your bot",
                )
            ]
        findings = [Finding("telegram", "ok", f"the bot is @{me['result'].get('username')}")]
        if secrets.staff_chat is None:
            findings.append(
                Finding(
                    "staff group",
                    "warning",
                    "none: nobody can be handed to a counsellor",
                    "set TELEGRAM_STAFF_CHAT",
                )
            )
        else:
            findings.append(await _staff(http, base, "staff group", secrets.staff_chat, me["result"]["id"]))
        if secrets.protection_chat is not None:
            findings.append(
                await _staff(http, base, "protection group", secrets.protection_chat, me["result"]["id"])
            )
    return findings


async def _staff(http: httpx.AsyncClient, base: str, part: str, chat: int, bot: int) -> Finding:
    group = await _call(http, f"{base}/getChat", chat_id=chat)
    if not group.get("ok"):
        return Finding(
            part, "problem", "the bot is not in it", "add the bot to the group; its id begins with -100"
        )
    if not group["result"].get("is_forum"):
        return Finding(part, "problem", "it has no topics", "switch on Topics in the group's settings")
    member = await _call(http, f"{base}/getChatMember", chat_id=chat, user_id=bot)
    rights = member.get("result", {})
    if rights.get("status") != "administrator" or not rights.get("can_manage_topics"):
        return Finding(
            part,
            "problem",
            "the bot may not make topics",
            "make it administrator with the right to manage topics",
        )
    return Finding(part, "ok", "topics can be made")


async def _call(http: httpx.AsyncClient, url: str, **parameters: int) -> dict[str, Any]:
    answer: dict[str, Any] = (await http.post(url, json=parameters)).json()
    return answer


async def _disk(settings: Settings) -> list[Finding]:
    settings.data.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(settings.data).free
    if free < LITTLE_SPACE:
        return [
            Finding(
                "disk",
                "problem",
                f"{free // 2**20} MiB free",
                "make room, or set PORUCH_DATA to another disk",
            )
        ]
    return [Finding("disk", "ok", f"{free // 2**30} GiB free in {settings.data}")]


def _present(part: str, there: bool, found: str, way: str) -> Finding:
    return Finding(part, "ok", found) if there else Finding(part, "problem", "missing", way)
