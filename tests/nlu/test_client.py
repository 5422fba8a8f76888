"""The client of the Rasa server: what it makes of every kind of answer, and when it stops asking."""

from __future__ import annotations

import httpx
import numpy as np
import pytest

from nlu.client import CircuitBreaker, RasaClient
from nlu.errors import ServerError, ServerTimeout, ServerUnavailable

GOOD = {
    "text": "…",
    "intent": {"name": "need_food", "confidence": 0.8},
    "intent_ranking": [{"name": "need_food", "confidence": 0.8}, {"name": "need_cash", "confidence": 0.1}],
    "search_vector": [0.6, 0.8],
}


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def client(answer: httpx.Response | Exception, breaker: CircuitBreaker | None = None) -> RasaClient:
    def handler(request: httpx.Request) -> httpx.Response:
        assert request.url.params["token"] == "secret"
        if isinstance(answer, Exception):
            raise answer
        return answer

    return RasaClient("http://rasa", "secret", breaker=breaker, transport=httpx.MockTransport(handler))


async def test_a_parse_holds_ranking_and_vector() -> None:
    async with client(httpx.Response(200, json=GOOD)) as rasa:
        parse = await rasa.parse("їсти")
    assert parse.engine == "rasa"
    assert [scored.intent for scored in parse.ranking] == ["need_food", "need_cash"]
    assert parse.vector is not None
    assert np.allclose(parse.vector, [0.6, 0.8])


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.Response(401), ServerError),
        (httpx.Response(500, json={}), ServerError),
        (httpx.Response(200, json={"intent_ranking": []}), ServerError),
        (httpx.Response(200, text="not json"), ServerError),
        (httpx.ConnectError("refused"), ServerUnavailable),
        (httpx.ReadTimeout("slow"), ServerTimeout),
    ],
)
async def test_every_other_answer_is_an_error_of_ours(
    answer: httpx.Response | Exception, error: type[ServerError]
) -> None:
    async with client(answer) as rasa:
        with pytest.raises(error):
            await rasa.parse("x")


async def test_after_three_failures_it_rests_and_then_tries_again() -> None:
    clock = Clock()
    breaker = CircuitBreaker(failures=3, rest_s=3.0, clock=clock)
    async with client(httpx.ConnectError("refused"), breaker) as rasa:
        for _ in range(3):
            with pytest.raises(ServerUnavailable):
                await rasa.parse("x")
        assert breaker.open
        with pytest.raises(ServerUnavailable, match="circuit_open"):
            await rasa.parse("x")
        clock.now += 3.1
        assert not breaker.open


async def test_one_success_forgets_the_failures() -> None:
    breaker = CircuitBreaker(failures=2)
    breaker.failed()
    async with client(httpx.Response(200, json=GOOD), breaker) as rasa:
        await rasa.parse("x")
    breaker.failed()
    assert not breaker.open
