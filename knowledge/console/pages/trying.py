"""Try it: the assistant as a person sees it, in any language, at any place and time, with the reasons beside every answer."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import quote, urlencode

import nh3
from markupsafe import Markup
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.console.frame import Console, NavItem, Visit, guarded
from knowledge.console.ports.trying import Exchange, TrialChat, TrialSettings, Trying
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES

PAGE: Final = "/console/try"
NAV = (NavItem("try-nav", PAGE, Role.VIEWER, 75),)

LONGEST_TEXT: Final = 4096
LONGEST_NEAR: Final = 200
MOST_CHATS: Final = 200
IDLE: Final = timedelta(hours=1)
_TAGS: Final = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "br"}


@dataclass(slots=True)
class _Open:
    """A conversation and whose it is."""

    chat: TrialChat
    owner: str
    touched: datetime
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class OpenChats:
    """Conversations under way: in memory only, each for its operator alone, forgotten after an hour."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, _Open] = OrderedDict()

    def add(self, chat: TrialChat, owner: str, now: datetime) -> str:
        """Keeps a new one; its key."""
        key = secrets.token_urlsafe(12)
        self._known[key] = _Open(chat, owner, now)
        while len(self._known) > MOST_CHATS:
            self._known.popitem(last=False)
        return key

    def get(self, key: str, owner: str, now: datetime) -> _Open | None:
        """The conversation of a key, None when it is gone or somebody else's."""
        while self._known and now - next(iter(self._known.values())).touched > IDLE:
            self._known.popitem(last=False)
        found = self._known.get(key)
        if found is None or found.owner != owner:
            return None
        found.touched = now
        self._known.move_to_end(key)
        return found


def routes(console: Console) -> list[BaseRoute]:
    """The page, and what its forms do."""
    chats = OpenChats()

    async def show(visit: Visit) -> Response:
        key = visit.request.query_params.get("chat", "")
        found = chats.get(key, visit.operator.id, console.now()) if key else None
        asked, wrong = _read(visit.request.query_params)
        settings = found.chat.settings if found else asked
        if not found and "for_language" not in visit.request.query_params:
            settings = replace(settings, language=visit.language)
        return _page(
            visit, found.chat if found else None, key if found else "", settings, gone=bool(key), wrong=wrong
        )

    async def say(visit: Visit) -> Response:
        text = (await visit.field("text"))[:LONGEST_TEXT]
        key = await visit.field("chat")
        settings, wrong = _read(await visit.form())
        if wrong:
            return _page(visit, None, "", settings, wrong=wrong, text=text, status=422)
        known = chats.get(key, visit.operator.id, console.now()) if key else None
        if known is None or known.chat.settings != settings:
            chat = _port(console).begin(settings)
            key = chats.add(chat, visit.operator.id, console.now())
            known = chats.get(key, visit.operator.id, console.now())
            assert known is not None
            if text:
                async with known.lock:
                    await chat.say(text, visit.language)
            return visit.redirect(_address(key, chat))
        if not text:
            return visit.redirect(_address(key, known.chat))
        async with known.lock:
            exchange = await known.chat.say(text, visit.language)
        return _told(visit, key, known.chat, exchange)

    async def press(visit: Visit) -> Response:
        key, data = await visit.field("chat"), await visit.field("data")
        known = chats.get(key, visit.operator.id, console.now())
        if known is None:
            return visit.redirect(PAGE, "try-gone")
        async with known.lock:
            exchange = await known.chat.press(data, visit.language)
        return _told(visit, key, known.chat, exchange)

    return [
        guarded(console, "/try", show, needs=Role.VIEWER),
        guarded(console, "/try/say", say, needs=Role.VIEWER, methods=("POST",)),
        guarded(console, "/try/press", press, needs=Role.VIEWER, methods=("POST",)),
    ]


def _port(console: Console) -> Trying:
    return console.port(Trying)  # type: ignore[type-abstract]


def _read(given: Mapping[str, Any]) -> tuple[TrialSettings, str]:
    """What a form or an address says, and the key of what is wrong with it."""
    language, near, written = (str(given.get(name, "")).strip() for name in ("for_language", "near", "at"))
    near = near[:LONGEST_NEAR]
    settings = TrialSettings(language if language in LANGUAGES else "", near)
    if not written:
        return settings, ""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return settings, "try-at-wrong"
    return TrialSettings(settings.language, near, at.replace(tzinfo=None)), ""


def _page(
    visit: Visit,
    chat: TrialChat | None,
    key: str,
    settings: TrialSettings,
    *,
    gone: bool = False,
    wrong: str = "",
    text: str = "",
    status: int = 200,
) -> Response:
    return visit.page(
        "trying/page.html",
        status,
        chat=chat,
        key=key,
        settings=settings,
        gone=gone and chat is None,
        wrong=wrong,
        text=text,
        again=urlencode(
            {
                "for_language": settings.language,
                "near": settings.near,
                "at": settings.at.isoformat(timespec="minutes") if settings.at else "",
            }
        ),
        zone_name=_port(visit.console).timezone,
        languages=LANGUAGES,
        clean=clean,
        record_href=record_href,
    )


def _told(visit: Visit, key: str, chat: TrialChat, exchange: Exchange) -> Response:
    if visit.htmx:
        number = len(chat.exchanges)
        return visit.fragment(
            "trying/exchange.html",
            exchange=exchange,
            key=key,
            number=number,
            newest=True,
            clean=clean,
            record_href=record_href,
        )
    return visit.redirect(_address(key, chat))


def _address(key: str, chat: TrialChat) -> str:
    return f"{PAGE}?chat={quote(key)}#turn-{len(chat.exchanges)}"


def clean(html: str) -> Markup:
    """A message's few tags and nothing else."""
    return Markup(
        nh3.clean(
            html, tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https", "tel", "mailto"}
        )
    )


def record_href(kind: str, record_id: str) -> str:
    """The page of a record."""
    return f"/console/{'services' if kind == 'service' else 'answers'}/{quote(record_id, safe='')}"
