"""The frame: who gets in, what a forged form meets, how errors look."""

from __future__ import annotations

from knowledge.console.roles import Role


async def test_home_needs_a_sign_in(world) -> None:
    stranger = world.open()
    answer = await stranger.get("/console")
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/sign-in")
    olena = await world.sign_in(Role.VIEWER)
    answer = await olena.get("/console")
    assert answer.status_code == 200, answer.text
    assert world.texts.say("en", "frame-home") in answer.text
