"""Norm 4: database and logs never hold a raw Telegram id, name, user name or phone."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest

from tests.bot.world import STAFF, world
from tests.fake_telegram import Person, Staff, eventually

__all__ = ["world"]
NAME, PHONE = "Solomiya Unmistakable", "+380501234567"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything anybody logs, down to DEBUG."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root, before = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(before)


async def test_neither_disk_nor_log_tells_who_it_was(world, log: io.StringIO) -> None:
    person, staff = Person(world.telegram, 5_550_987_651, NAME, "en"), Staff(world.telegram)

    def sometimes_explode(text: str) -> None:
        if "explode" in text:
            raise RuntimeError(f"it was about {text} of {person.id}")

    world.understands.before = sometimes_explode
    world.telegram.fail("sendMessage", 429, retry_after=1)
    world.telegram.fail("sendMessage", 502)
    async with world.channel():
        person.send("/start")
        await person.wait_text("Poruch")
        person.press("English")
        await person.wait_text("computer program")
        person.press("Continue")
        await person.wait_text("Good that you are here")
        person.send(f"I am {NAME}, my number is {PHONE}, I need food")
        await eventually(lambda: world.understands.asked, "an answer")
        person.send("please explode silently")
        await person.wait_text("Something went wrong")
        person.send("/human")
        await person.wait_text("I would pass on only this")
        person.press("Yes, pass it on")
        await staff.enter()
        await staff.wait_text("Case ")
        staff.press("Take")
        staff.send("hello")
        await person.wait_text("hello")
        person.send(f"call me: {PHONE}")
        await staff.wait_text(PHONE)
        world.telegram.fail("sendMessage", 400)
        person.send("/help")
        await eventually(lambda: "refused" in log.getvalue(), "a refusal in the log")
        disk = world.disk()
    logged = log.getvalue()
    assert "answering failed: RuntimeError" in logged, "the log was really watched"
    secrets = (
        str(person.id), f"user{person.id}", NAME, "Solomiya", PHONE, PHONE[1:], str(staff.id), str(STAFF),
        world.telegram.token, world.telegram.token.split(":")[1], "explode silently", "I need food",
    )  # fmt: skip
    for secret in secrets:
        assert secret not in logged, f"in the log: {secret[:4]}…"
        for form in (secret.encode(), secret.encode("utf-16-le")):
            assert form not in disk, f"on the disk: {secret[:4]}…"
    for number in (person.id, staff.id):
        for order in ("big", "little"):
            assert number.to_bytes(8, order) not in disk
            assert number.to_bytes(6, order) not in disk
