"""What is noticed of a turn: counts and unanswered questions, after consent only, never of danger, never who it was."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from bot.assistant import Assistant, NoDesk
from bot.conversations.noticing import GUARDED_S, Noticing
from bot.dialogue import types as d
from knowledge.search.types import Outcome, Query
from nlu.crisis import Crisis
from nlu.types import Scored, Understanding
from nlu.whom import Whom
from tests.bot.dialogue.conversation import LUBLIN, NOW, answer, context, result, service, understood
from tests.bot.world import KnowsNoPlaces

ANNA = 5_550_000_001
OPEN = d.State(stage="open", language="uk", consent="given")
GLASSES = "my name is Olena, who repairs glasses, call 0722 123 456"


@dataclass
class Finds:
    """Finds what it was given."""

    outcome: Outcome = Outcome(())

    async def search(self, query: Query) -> Outcome:
        return self.outcome

    async def card(self, *_: object) -> None:
        return None

    async def answer(self, *_: object) -> None:
        return None


@dataclass
class Written:
    """A unit that remembers what it is told."""

    counted: list[tuple[str, ...]] = field(default_factory=list)
    kept: list[tuple[object, ...]] = field(default_factory=list)

    @property
    def counts(self) -> Written:
        return self

    @property
    def gaps(self) -> Written:
        return self

    async def add(self, *what: object) -> None:
        (self.counted if len(what) == 4 else self.kept).append(what)  # type: ignore[arg-type]


@dataclass
class Talk:
    """One person's turns, and what was noticed of the last of them."""

    state: d.State = OPEN
    outcome: Outcome = Outcome(())
    noticing: Noticing = field(default_factory=Noticing)
    now = NOW

    def say(self, seen: Understanding) -> Written:
        return self.happen(d.TextSaid(seen))

    def press(self, name: str, *args: str) -> Written:
        return self.happen(d.ButtonPressed(d.Action(name, args)))

    def happen(self, event: d.Event, *, handed_over: bool = False) -> Written:
        async def work() -> Written:
            assistant = Assistant(KnowsNoPlaces(), Finds(self.outcome), lambda now: context(now=now))  # type: ignore[arg-type]
            before = self.state
            turn = await assistant.respond(before, event, NoDesk(), self.now)
            self.state = turn.state
            written = Written()
            for change in self.noticing.notice(ANNA, before, event, turn, self.now, handed_over=handed_over):
                await change(written)  # type: ignore[arg-type]
            return written

        return asyncio.run(work())

    def whats(self, event: d.Event, **more: bool) -> list[str]:
        return [counted[3] for counted in self.happen(event, **more).counted]


FOUND = Outcome((result(service()),))


def test_an_answered_question_is_counted_by_day_language_and_need() -> None:
    talk = Talk(outcome=FOUND)
    written = talk.say(understood("a bed in Lublin", "need_shelter", place=LUBLIN))
    assert written.counted == [("2026-11-21", "uk", "shelter", "answered")]
    assert written.kept == []


def test_a_question_without_an_answer_is_kept_redacted() -> None:
    talk = Talk()
    written = talk.say(understood(GLASSES, "need_health", place=LUBLIN))
    assert written.counted == [("2026-11-21", "uk", "health", "unanswered")]
    [(chat, text, language, need, day)] = written.kept
    assert (chat, language, need, day) == (ANNA, "en", "health", "2026-11-21")
    assert text == "my name is ▢, who repairs glasses, call ▢"


def test_asking_for_a_town_first_makes_it_one_question() -> None:
    talk = Talk()
    assert talk.say(understood("who repairs glasses here", "need_health")).counted == []
    written = talk.press("skip_place")
    assert [counted[3] for counted in written.counted] == ["unanswered"]
    assert [kept[1] for kept in written.kept] == ["who repairs glasses here"]


def test_nothing_is_noticed_before_consent_nor_after_a_no() -> None:
    for consent in ("unknown", "refused"):
        talk = Talk(replace(OPEN, consent=consent))
        assert talk.say(understood(GLASSES, "need_health", place=LUBLIN)) == Written()


@pytest.mark.parametrize(
    "seen",
    [
        understood("I want to die, who repairs glasses", "crisis_self_harm", crisis=Crisis("self_harm", "certain")),
        understood("who repairs glasses, he beat me", "need_health", crisis=Crisis("violence", "possible")),
        understood("where is a women's refuge nearby", "need_protection"),
        understood("they asked me for favours at the desk", "report_abuse"),
        understood("who repairs glasses today", "need_health", ranking=(Scored("need_health", 0.8), Scored("crisis_violence", 0.15))),
        understood("who repairs glasses today", "need_health", whom=Whom(traits=("alone",))),
        understood("my uncle rapes me", "out_of_scope"),
        understood("меня изнасиловал начальник приюта", "need_legal"),
    ],
)  # fmt: skip
def test_what_speaks_of_danger_is_neither_counted_nor_kept(seen: Understanding) -> None:
    talk = Talk()
    assert talk.say(seen) == Written()
    # … nor what the same person asks next: it may still be about it.
    assert talk.say(understood("and where is a good lawyer", "need_legal", place=LUBLIN)) == Written()


def test_after_a_day_somebody_is_noticed_again_and_others_always_were() -> None:
    talk = Talk()
    talk.say(understood("he hits me", "crisis_violence", crisis=Crisis("violence", "certain")))
    talk.now = NOW + timedelta(seconds=GUARDED_S + 1)
    talk.state = OPEN
    assert talk.say(understood("who repairs my glasses", "need_health", place=LUBLIN)).kept != []


def test_follow_ups_and_small_talk_are_no_questions() -> None:
    talk = Talk(outcome=FOUND)
    talk.say(understood("a bed in Lublin", "need_shelter", place=LUBLIN))
    for event in (
        d.TextSaid(understood("thank you so much", "thank")),
        d.TextSaid(understood("is it open on Sunday", "opening_hours")),
        d.ButtonPressed(d.Action("more")),
        d.CommandGiven("privacy"),
    ):
        assert talk.whats(event) == []


def test_votes_and_cases_are_counted_but_not_money() -> None:
    talk = Talk(replace(OPEN, needs=("food",), current="service:1", shown=("service:1",)))
    assert talk.whats(d.ButtonPressed(d.Action("good", ("service:1",)))) == ["helpful"]
    assert talk.whats(d.ButtonPressed(d.Action("badwhy", ("service:1", "closed")))) == ["unhelpful"]
    assert talk.whats(d.CommandGiven("help"), handed_over=True) == ["handed_over"]
    assert talk.whats(d.ButtonPressed(d.Action("badwhy", ("service:1", "money")))) == []


def test_what_is_said_to_a_counsellor_is_not_noticed() -> None:
    talk = Talk(replace(OPEN, case="K7M2QX", case_owner="counsellor"))
    assert talk.say(understood("who repairs my glasses", "need_health", place=LUBLIN)) == Written()


def test_a_word_or_two_teach_nothing() -> None:
    assert Talk().say(understood("glasses please", "need_health", place=LUBLIN)).kept == []


def test_an_answer_that_was_shown_is_an_answer() -> None:
    talk = Talk(outcome=Outcome((result(answer()),)))
    assert talk.whats(d.TextSaid(understood("which papers do I need", "need_documents", place=LUBLIN))) == [
        "answered"
    ]


def test_what_is_said_after_a_case_is_counted_without_the_person_unless_it_was_about_danger() -> None:
    talk = Talk(replace(OPEN, needs=("shelter",), case="K7M2QX", case_owner="counsellor"))
    assert talk.whats(d.CaseChanged("closed")) == []
    assert talk.press("after", "helped", "yes").counted == [("2026-11-21", "uk", "shelter", "helped_yes")]
    assert talk.press("after", "got", "later").counted == [("2026-11-21", "uk", "shelter", "got_later")]
    protected = Talk(replace(OPEN, needs=("protection",)))
    assert protected.press("after", "helped", "no") == Written()
