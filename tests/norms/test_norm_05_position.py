"""Norm 5: a shared position serves one ranking and is in no state, case or effect afterwards."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from bot.dialogue import types as d
from bot.dialogue.codec import encode_state
from bot.dialogue.step import step
from knowledge.search.types import Outcome, Result, ServiceCard

CONTEXT = d.Context(now=datetime(2026, 11, 21, 10, 0, tzinfo=UTC), desk=True)
LAT, LON = 51.246813, 22.571357
KNOWN = d.State(stage="open", language="uk", consent="given", needs=("shelter",))
CARD = ServiceCard("a", "A", "", "O", ("shelter",), "uk", "original", "exact", lat=51.25, lon=22.57)
FOUND = Outcome(
    tuple(Result("service", str(n), replace(CARD, id=str(n)), 0.9 - n / 5, (), 1.234567) for n in range(3))
)


def holds_it(value: object) -> bool:
    return str(LAT) in str(value) or str(LON) in str(value) or "1.234567" in str(value)


def test_it_is_used_for_one_search_and_gone() -> None:
    shared = step(KNOWN, d.PositionShared(LAT, LON), CONTEXT)
    (search,) = shared.effects
    assert isinstance(search, d.Search)
    assert search.query.near is not None
    assert (search.query.near.lat, search.query.near.lon) == (LAT, LON)
    found = step(shared.state, d.SearchDone(search.query, FOUND), CONTEXT)
    for state in (shared.state, found.state):
        assert not holds_it(state)  # in memory too: not even the distances, which together would tell
        assert not holds_it(json.dumps(encode_state(state)))
    again = step(found.state, d.ButtonPressed(d.Action("need", ("food",))), CONTEXT)
    (search,) = again.effects
    assert isinstance(search, d.Search)
    assert search.query.near is None


def test_a_position_that_waits_for_a_need_is_never_written() -> None:
    waiting = step(replace(KNOWN, needs=()), d.PositionShared(LAT, LON), CONTEXT)
    assert waiting.state.transient.position == (LAT, LON)
    assert not holds_it(json.dumps(encode_state(waiting.state)))


def test_a_counsellor_gets_the_message_itself_and_nothing_remembers_where_it_points() -> None:
    state = replace(KNOWN, case="K7M2QX", case_owner="counsellor")
    shared = step(state, d.PositionShared(LAT, LON), CONTEXT)
    assert shared.effects == (d.ForwardToCase("K7M2QX"),)
    assert not any(holds_it(each) for each in (shared.state, shared.effects, shared.replies))


def test_it_reaches_no_case() -> None:
    state = replace(KNOWN, needs=(), case="K7M2QX", case_owner="queue")
    shared = step(state, d.PositionShared(LAT, LON), CONTEXT)
    assert not any(isinstance(effect, d.ForwardToCase) for effect in shared.effects)
    offered = step(replace(shared.state, case=None, case_owner=None), d.CommandGiven("human"), CONTEXT)
    opened = step(offered.state, d.ButtonPressed(d.Action("case", ("yes", "general"))), CONTEXT)
    (case,) = opened.effects
    assert isinstance(case, d.OpenCase)
    assert not holds_it(case)


def test_it_replaces_a_town_so_that_the_state_tells_no_place() -> None:
    town = d.PlaceRef(765876, "Lublin", "PL", 51.25, 22.57)
    shared = step(replace(KNOWN, place=town), d.PositionShared(LAT, LON), CONTEXT)
    assert shared.state.place is None


def test_a_live_position_is_declined() -> None:
    done = step(KNOWN, d.PositionShared(LAT, LON, live=True), CONTEXT)
    assert not done.effects
    assert not holds_it(done)
