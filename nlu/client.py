"""Asks the Rasa server for a parse, with a cap on time and a circuit breaker, so that a dead server costs a person nothing but quality."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

import httpx
import numpy as np

from nlu.errors import ServerError, ServerTimeout, ServerUnavailable
from nlu.types import Parse, Scored


class Recogniser(Protocol):
    """Whatever names the intent of a text."""

    async def parse(self, text: str) -> Parse:
        """The parse; raises ServerError when it cannot be had."""


class CircuitBreaker:
    """Stops asking a server that keeps failing, and tries again a little later.

    Args:
        failures: Failures in a row after which it opens.
        rest_s: Seconds it stays open before one question is let through.
        clock: Monotonic seconds.
    """

    def __init__(
        self, failures: int = 3, rest_s: float = 3.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit, self._rest_s, self._clock = failures, rest_s, clock
        self._failed = 0
        self._closed_again_at = 0.0

    @property
    def open(self) -> bool:
        """Whether a question would be refused now."""
        return self._failed >= self._limit and self._clock() < self._closed_again_at

    def succeeded(self) -> None:
        """The server answered."""
        self._failed = 0

    def failed(self) -> None:
        """The server did not answer."""
        self._failed += 1
        self._closed_again_at = self._clock() + self._rest_s


class RasaClient:
    """One Rasa server on loopback.

    Args:
        base_url: For example ``http://127.0.0.1:5005``.
        token: What the server asks for.
        timeout_s: Seconds one parse may take in all.
        transport: For tests.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        timeout_s: float = 1.5,
        breaker: CircuitBreaker | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._http = httpx.AsyncClient(
            base_url=base_url,
            timeout=timeout_s,
            params={"token": token},
            transport=transport,
            trust_env=False,
        )
        self._breaker = breaker or CircuitBreaker()

    async def __aenter__(self) -> RasaClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def parse(self, text: str) -> Parse:
        """Intent, ranking and the sentence vector.

        Raises:
            ServerTimeout: No answer in time.
            ServerUnavailable: Nobody listens, or the breaker is open.
            ServerError: The answer is no parse.
        """
        if self._breaker.open:
            raise ServerUnavailable("circuit_open")
        try:
            response = await self._http.post("/model/parse", json={"text": text})
            response.raise_for_status()
            parsed = _read(response.json())
        except httpx.TimeoutException:
            self._breaker.failed()
            raise ServerTimeout("timeout") from None
        except httpx.HTTPStatusError as error:
            self._breaker.failed()
            raise ServerError("status", status=error.response.status_code) from None
        except httpx.HTTPError as error:
            self._breaker.failed()
            raise ServerUnavailable("unreachable", detail=type(error).__name__) from None
        except (KeyError, TypeError, ValueError) as error:
            self._breaker.failed()
            raise ServerError("no_parse", detail=type(error).__name__) from None
        self._breaker.succeeded()
        return parsed

    async def alive(self) -> bool:
        """Whether a model is loaded and answers; asks the server itself, past the breaker."""
        try:
            response = await self._http.get("/status")
        except httpx.HTTPError:
            return False
        return response.status_code == 200


def _read(answer: dict[str, object]) -> Parse:
    ranking = answer["intent_ranking"]
    vector, dangers = answer.get("search_vector"), answer.get("dangers")
    if not isinstance(ranking, list) or not ranking:
        raise ValueError("empty ranking")
    return Parse(
        ranking=tuple(Scored(str(entry["name"]), float(entry["confidence"])) for entry in ranking),
        engine="rasa",
        vector=np.asarray(vector, dtype=np.float32) if isinstance(vector, list) and vector else None,
        dangers={str(kind): float(p) for kind, p in dangers.items()} if isinstance(dangers, dict) else {},
    )
