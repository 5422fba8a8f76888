"""Anything may happen in any order: the conversation never raises, forgets what it must and leaves nobody without an answer."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from conversation import (
    CERTAIN,
    LUBLIN,
    NOW,
    POLAND,
    POSSIBLE,
    TIMISOARA,
    Conversation,
    answer,
    result,
    service,
)
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.dialogue import types as d
from bot.dialogue.codec import (
    decode_action,
    decode_state,
    encode_action,
    encode_state,
    references,
    without_transient,
)
from bot.dialogue.presses import NAMES
from bot.dialogue.step import step
from bot.rendering import render
from bot.rendering.splitting import LIMIT, units
from knowledge.emergency import EmergencyNumbers
from knowledge.search.types import Outcome
from nlu.crisis import Crisis
from nlu.taxonomy import INTENTS, LANGUAGES, NEEDS
from nlu.types import Scored, Understanding

SECRET = "Zxqv"  # a word that could come from nowhere but the person's message
LAT, LON = 51.987654, 22.123456
EMERGENCY = EmergencyNumbers((), ("RO", "UA"))

refs = st.sampled_from(
    [f"service:{service(n).id}" for n in (1, 2, 3)] + [f"answer:{answer().id}", "service:gone"]
)
crises = st.sampled_from([Crisis()] * 6 + list(CERTAIN.values()) + list(POSSIBLE.values()))
places = st.sampled_from([None, None, None, LUBLIN, TIMISOARA, POLAND])
confidences = st.sampled_from([0.0, 0.1, 0.24, 0.25, 0.4, 0.5, 0.7, 0.9, 1.0])
args = st.one_of(
    refs, st.sampled_from([*NEEDS, *LANGUAGES, *INTENTS, "yes", "no", "all", "closed", "money", "general", "protection", "crisis", "needs", "town", "shown", "woman", "man", "any", "helped", "got", "later", "town.shown"]), st.just("765876")
)  # fmt: skip
outcomes = st.builds(
    Outcome,
    st.lists(
        st.one_of(
            st.builds(result, st.builds(service, st.integers(1, 3)), st.sampled_from([0.9, 0.85, 0.3])),
            st.builds(result, st.builds(answer), st.sampled_from([0.95, 0.4])),
        ),
        max_size=4,
    ).map(tuple),
    st.sampled_from([(), ("open_now",), ("language", "distance"), ("need",), ("unheard_of",)]),
    st.booleans(),
)


@st.composite
def understandings(draw: st.DrawFn) -> Understanding:
    intent = draw(st.sampled_from(INTENTS))
    words = draw(
        st.sampled_from(
            [
                "",
                f"{SECRET}",
                f"{SECRET} one two three four five six",
                f"stop {SECRET}",
                "stop",
                "حذف",
                f"open on Sunday {SECRET}",
            ]
        )
    )
    return Understanding(
        text=words,
        language=draw(st.sampled_from([None, "it", *LANGUAGES])),
        intent=intent,
        confidence=draw(confidences),
        ranking=draw(
            st.lists(st.builds(Scored, st.sampled_from(INTENTS), confidences), max_size=4).map(tuple)
        ),
        needs=draw(st.lists(st.sampled_from(NEEDS), max_size=2, unique=True).map(tuple)),
        crisis=draw(crises),
        place=draw(places),
        place_suggestions=draw(st.sampled_from([(), (), (LUBLIN, TIMISOARA)])),
        degraded=draw(st.sampled_from([(), ("nlu",)])),
    )


class AnyConversation(RuleBasedStateMachine):
    """Every public event in every order, every effect answered as the outside world might answer."""

    @initialize(desk=st.booleans(), answers=st.booleans(), duty=st.booleans())
    def begin(self, desk: bool, answers: bool, duty: bool) -> None:
        self.talk = Conversation(
            desk_answers=answers, on_duty=duty, suggestions=(LUBLIN,), hours={"2026-11-22": ()}
        )
        self.talk.context = replace(self.talk.context, desk=desk)

    def _happened(self, event: d.Event) -> None:
        was_with_counsellor = bool(self.talk.state.case) and self.talk.state.case_owner == "counsellor"
        self.talk.happen(event)
        silent = isinstance(event, d.CaseChanged | d.CaseWaited) or (
            was_with_counsellor and isinstance(event, d.TextSaid | d.UnsupportedSent)
        )
        assert self.talk.replies or silent, f"no answer to {type(event).__name__}"
        language = self.talk.state.language or "en"
        for reply in self.talk.replies:
            for message in render(reply, language, EMERGENCY, NOW):
                assert message.html.strip()
                assert units(message.html) <= LIMIT
                assert SECRET not in message.html

    @rule(seen=understandings(), guess=st.sampled_from([None, "uk", "xx", "fa-AF"]))
    def text(self, seen: Understanding, guess: str | None) -> None:
        self._happened(d.TextSaid(seen, guess))
        if seen.crisis.level == "certain" and seen.text not in ("stop",):
            assert isinstance(self.talk.replies[0], d.SayEmergency)

    @rule(name=st.sampled_from(sorted(NAMES)), values=st.lists(args, max_size=2).map(tuple))
    def button(self, name: str, values: tuple[str, ...]) -> None:
        self._happened(d.ButtonPressed(d.Action(name, values), "uk"))

    @rule(
        command=st.sampled_from(["start", "help", "language", "privacy", "mydata", "delete", "human", "exit"])
    )
    def command(self, command: d.Command) -> None:
        self._happened(d.CommandGiven(command, None))

    @rule(live=st.booleans(), lost=st.booleans())
    def position(self, live: bool, lost: bool) -> None:
        self._happened(d.PositionShared(None if lost else LAT, None if lost else LON, live))

    @rule()
    def file(self) -> None:
        self._happened(d.UnsupportedSent("photo"))

    @rule(owner=st.sampled_from(["counsellor", "queue", "bot", "closed"]))
    def counsellor(self, owner: str) -> None:
        self._happened(d.CaseChanged(owner))

    @rule(minutes=st.integers(0, 5000))
    def nobody_came(self, minutes: int) -> None:
        before = self.talk.state
        self._happened(d.CaseWaited(minutes))
        waits = before.case is not None and before.case_owner == "queue" and before.stage != "exited"
        assert bool(self.talk.replies) == waits
        assert any(isinstance(reply, d.SayEmergency) for reply in self.talk.replies) == waits
        assert self.talk.state.case == before.case

    @rule(data=st.data())
    def press_what_was_offered(self, data: st.DataObject) -> None:
        if offered := self.talk.actions:
            action = data.draw(st.sampled_from(offered))
            self._happened(
                d.ButtonPressed(decode_action(encode_action(action), references(self.talk.state)), "uk")
            )

    @rule(outcome=outcomes)
    def world_changes(self, outcome: Outcome) -> None:
        self.talk.outcome = outcome

    @rule()
    def restart(self) -> None:
        self.talk.state = decode_state(json.loads(json.dumps(encode_state(self.talk.state))))

    @rule(event=st.sampled_from([d.CaseOpened("A2B3C4", True, None), d.CaseOpened("A2B3C4", False, 5, reopened=True), d.CaseRefused("no_desk"), d.Erased(), d.MyDataRead({"x": "y"}),
                                 d.PlaceLooked(None), d.CardLoaded("show", "answer:gone", None)]))  # fmt: skip
    def late_answer(self, event: d.Event) -> None:
        # After a restart an answer may meet a conversation that no longer waits for it.
        self._happened(event)

    @invariant()
    def nothing_said_is_remembered(self) -> None:
        written = json.dumps(encode_state(self.talk.state), ensure_ascii=False)
        assert SECRET not in written
        assert str(LAT) not in written
        assert str(LON) not in written

    @invariant()
    def what_is_written_reads_back(self) -> None:
        state = self.talk.state
        assert decode_state(json.loads(json.dumps(encode_state(state)))) == without_transient(state)

    @invariant()
    def a_case_tells_no_more_than_was_known_and_in_danger_less(self) -> None:
        state = self.talk.state
        for case in self.talk.cases:
            assert set(case.needs) <= set(state.needs)
            assert set(case.shown) <= set(state.shown)
            assert case.town in (None, state.place.name if state.place else None)
            if case.kind != "general":
                assert (case.needs, case.shown, case.wish) == ((), (), None)

    @invariant()
    def every_button_can_be_sent(self) -> None:
        for action in self.talk.actions:
            assert len(encode_action(action).encode()) <= 64

    @invariant()
    def a_position_never_outlives_its_search(self) -> None:
        state = self.talk.state
        if any(query.near is not None and query.near.exact for query in self.talk.queries):
            assert state.transient.position is None


TestAnyConversation = AnyConversation.TestCase
TestAnyConversation.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_a_step_is_pure() -> None:
    state, event = d.State(), d.CommandGiven("start", "uk")
    context = d.Context(now=datetime(2026, 11, 21, tzinfo=UTC))
    assert step(state, event, context) == step(state, event, context)
    assert state == d.State()
