"""Rasa dies in the middle of a dialogue: the person notices nothing but, perhaps, a slightly worse guess."""

from __future__ import annotations

import asyncio
import os
import signal
import time

import pytest

from bot.services import make_supervisor
from bot.settings import load_settings
from bot.texts import Texts
from tests.e2e.process import Process
from tests.fake_telegram import FakeTelegram, Person

pytestmark = pytest.mark.skipif(
    make_supervisor(load_settings()) is None, reason="no Rasa environment: see make setup"
)

LONGEST_ANSWER_S = 2.0


async def test_the_next_answer_comes_in_two_seconds_and_rasa_comes_back(
    world: FakeTelegram, poruch: Process
) -> None:
    person = Person(world, user=5_550_200_001, language="en")
    person.send("/start")
    await person.wait_count(1)
    person.press("English")
    await person.wait_count(2)
    person.press(Texts("en").format("button-consent-yes"))
    await person.wait_count(3)
    person.send("I need a place to sleep in Lublin")
    await person.wait_text("Lublin")
    await asyncio.sleep(3)  # every part of that answer is there
    assert poruch.understanding() == "Rasa"

    killed = poruch.rasa_pid()
    os.kill(killed, signal.SIGKILL)
    before, began = len(person.messages()), time.monotonic()
    person.send("and in Rzeszów?")
    await person.wait_count(before + 1)
    assert time.monotonic() - began < LONGEST_ANSWER_S
    assert "Rzesz" in str(person.messages()[before].get("text"))
    assert poruch.understanding() != "Rasa"

    poruch.wait_rasa()
    assert poruch.rasa_pid() != killed
