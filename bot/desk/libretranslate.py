"""Asks the NGO's own LibreTranslate server, so that no outside service ever reads what people write.

The API is that of https://docs.libretranslate.com: ``POST /translate`` and ``GET /languages``; an error is a JSON object
with one key ``error`` and the status 400, 403, 429 or 500. Its words are never kept: the code of an error says enough.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any

import httpx

from bot.desk.sentences import pieces
from bot.desk.translating import NoTranslator, Translation
from bot.errors import NotOffered, TranslationError, TranslatorRefused, TranslatorUnavailable
from bot.settings import TranslatorSettings
from nlu.client import CircuitBreaker
from nlu.taxonomy import LANGUAGES

ENGINE = "libretranslate"
LONGEST = 1000
"""Characters of one request: what people and counsellors usually write goes in one piece."""

SHORTEST = 20
"""A server that takes less than that is not set up to translate sentences."""

REST_S = 30.0
"""Seconds a failing server is left alone: a counsellor must not wait for it at every message."""

LANGUAGES_S = 600.0
"""Seconds the list of languages holds; it changes when the operator installs one."""

_TOO_LONG = re.compile(r"\((\d+)\)\D*\((\d+)\)")
"""From "request (5461) exceeds text limit (5000)": the words around the numbers depend on the server's language."""


class LibreTranslate:
    """One LibreTranslate server. Its codes are ours (ISO 639-1); a language it lacks, often Pashto, is not offered.

    Args:
        url: Where it listens, for example ``http://127.0.0.1:5000``.
        key: Its API key, if it asks for one.
        timeout_s: Seconds one translation may take in all, however many pieces it has.
        breaker: Stops asking when it keeps failing.
        clock: Monotonic seconds.
        transport: For tests.
    """

    def __init__(
        self,
        url: str,
        key: str | None = None,
        timeout_s: float = 5.0,
        breaker: CircuitBreaker | None = None,
        clock: Callable[[], float] = time.monotonic,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._key, self._timeout_s, self._clock = key, timeout_s, clock
        # No proxy from the environment: what people write goes to this server and nowhere else. Time is kept in one place below.
        self._http = httpx.AsyncClient(base_url=url, timeout=None, trust_env=False, transport=transport)
        self._breaker = breaker or CircuitBreaker(rest_s=REST_S, clock=clock)
        self._limit = LONGEST
        self._known: Mapping[str, frozenset[str]] = {}
        self._known_until = float("-inf")

    async def __aenter__(self) -> LibreTranslate:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def translate(self, text: str, source: str, target: str) -> Translation:
        """The text in another language; without letters in it, the text itself.

        Raises:
            NotOffered: The server does not translate between the two; the text was not sent to it.
            TranslatorUnavailable: Nobody listens, it took too long, has too much to do, or rests after failures.
            TranslatorRefused: The key or the request is not accepted, or the answer is no translation.
        """
        if not any(char.isalpha() for char in text):
            return Translation(text, ENGINE)
        async with self._guarded():
            if target not in (await self._languages()).get(source, ()):
                raise NotOffered(source=source, target=target)
            return Translation(await self._pieces(text, source, target), ENGINE)

    async def languages(self) -> Mapping[str, frozenset[str]]:
        """Which of the twelve languages the server translates into which; asked once in ten minutes.

        Raises:
            TranslatorUnavailable: Nobody listens, it took too long, or rests after failures.
            TranslatorRefused: The answer is no list of languages.
        """
        async with self._guarded():
            return await self._languages()

    @asynccontextmanager
    async def _guarded(self) -> AsyncIterator[None]:
        """In time or not at all, and counted by the breaker; that one request or pair is refused says nothing about the next."""
        if self._breaker.open:
            raise TranslatorUnavailable(reason="resting")
        try:
            async with asyncio.timeout(self._timeout_s):
                yield
        except TimeoutError:
            self._breaker.failed()
            raise TranslatorUnavailable(reason="timeout") from None
        except TranslationError as error:
            if not isinstance(error, NotOffered) and error.fields.get("status") != 400:
                self._breaker.failed()
            raise
        self._breaker.succeeded()

    async def _languages(self) -> Mapping[str, frozenset[str]]:
        if self._clock() >= self._known_until:
            self._known = _read_languages(await self._ask("GET", "/languages"))
            self._known_until = self._clock() + LANGUAGES_S
        return self._known

    async def _pieces(self, text: str, source: str, target: str) -> str:
        translated = ""
        for piece in pieces(text, self._limit):
            core = piece.strip()
            if not any(char.isalpha() for char in core):
                translated += piece
                continue
            # The server strips what it translates: the space between pieces is ours to keep.
            before, after = piece[: piece.index(core)], piece[piece.index(core) + len(core) :]
            translated += before + await self._piece(core, source, target) + after
        return translated

    async def _piece(self, text: str, source: str, target: str) -> str:
        asked = {"q": text, "source": source, "target": target, "format": "text"}
        if self._key:
            asked["api_key"] = self._key
        try:
            return _read_translation(await self._ask("POST", "/translate", asked))
        except _TooLong as told:
            # A key may have a lower limit than the server tells of anywhere else.
            self._limit = min(self._limit, told.limit)
            return await self._pieces(text, source, target)

    async def _ask(self, method: str, path: str, asked: Mapping[str, str] | None = None) -> object:
        try:
            response = await self._http.request(method, path, json=asked)
        except httpx.HTTPError as error:
            raise TranslatorUnavailable(reason="unreachable", detail=type(error).__name__) from None
        status = response.status_code
        if status == 200:
            return _json(response)
        if status == 400 and asked and (limit := _limit_told(response, len(asked["q"]))):
            raise _TooLong(limit)
        if status == 429:
            raise TranslatorUnavailable(reason="busy", status=status)
        if status >= 500:
            raise TranslatorUnavailable(reason="failed", status=status)
        raise TranslatorRefused(reason="refused", status=status)


class _TooLong(Exception):
    """The server takes only ``limit`` characters at once."""

    def __init__(self, limit: int) -> None:
        self.limit = limit


def translator(settings: TranslatorSettings, key: str | None = None) -> LibreTranslate | NoTranslator:
    """The translator that the settings name; none without an address.

    Args:
        settings: The section ``bot.desk.translator``.
        key: ``PORUCH_TRANSLATOR_KEY``.
    """
    return LibreTranslate(settings.url, key, settings.timeout_s) if settings.url else NoTranslator()


def _json(response: httpx.Response) -> object:
    try:
        return response.json()
    except ValueError:
        raise TranslatorRefused(reason="no_json") from None


def _limit_told(response: httpx.Response, length: int) -> int | None:
    """The limit in an error about a text of this length, None if the error is about something else."""
    answer = _json(response)
    told = _TOO_LONG.search(str(answer.get("error"))) if isinstance(answer, dict) else None
    if told is None or int(told[1]) != length or not SHORTEST <= int(told[2]) < length:
        return None
    return int(told[2])


def _read_translation(answer: object) -> str:
    text = answer.get("translatedText") if isinstance(answer, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise TranslatorRefused(reason="no_translation")
    return text.strip()


def _read_languages(answer: object) -> dict[str, frozenset[str]]:
    """Ours among a list of ``{"code", "name", "targets"}``; a language may be listed among its own targets."""
    entries: list[Any] = answer if isinstance(answer, list) else [answer]
    try:
        offered = {str(entry["code"]): frozenset(map(str, entry["targets"])) for entry in entries}
    except (KeyError, TypeError):
        raise TranslatorRefused(reason="no_languages") from None
    ours = frozenset(LANGUAGES)
    return {source: (targets & ours) - {source} for source, targets in offered.items() if source in ours}
