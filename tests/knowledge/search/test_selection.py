"""What stands first decides whether anything is offered; nobody who offers what is needed is hidden by an answer that is not sure."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from knowledge.search.ranking import Evidence, Ranked, Reach
from knowledge.search.reader import IndexedAnswer, IndexedService
from knowledge.search.selection import select
from knowledge.search.types import Query

AT = datetime(2026, 11, 23, 10, tzinfo=UTC)


def service(key: str, score: float, *, need: float = 1.0, meaning: float = 0.5) -> Ranked:
    evidence = Evidence(need=need, meaning=meaning, matched_need="health" if need else None)
    record = IndexedService(id=key, texts=(), needs=("health",))
    return Ranked(f"service:{key}", record, score, evidence, evidence.joined(0.55), Reach(None, 1.0))


def answer(key: str, score: float, *, need: float = 0.0, meaning: float = 0.3) -> Ranked:
    evidence = Evidence(need=need, meaning=meaning, matched_need="health" if need else None)
    record = IndexedAnswer(
        id=key, texts=(), source_url="https://example.org", needs=("health",) if need else ()
    )
    return Ranked(f"answer:{key}", record, score, evidence, evidence.joined(0.3), Reach(None, 1.0))


def query(**conditions: Any) -> Query:
    return Query(text="my leg hurts", language="en", at=AT, **conditions)


def keys(chosen: tuple[Ranked, ...]) -> list[str]:
    return [one.key for one in chosen]


def test_what_comes_later_does_not_make_the_first_an_answer() -> None:
    chosen = select([answer("vague", 0.6, meaning=0.4), answer("clear", 0.5, meaning=0.9)], query())
    assert keys(chosen.chosen)[0] == "answer:vague" and not chosen.confident


def test_who_offers_what_is_needed_comes_before_an_answer_that_is_not_sure() -> None:
    found = [
        answer("doctor", 0.44, need=1.0),
        answer("distress", 0.42),
        service("clinic", 0.39, meaning=0.85),
    ]
    chosen = select(found, query(needs=("health",), confidence=0.4))
    assert chosen.confident and keys(chosen.chosen) == ["service:clinic", "answer:doctor", "answer:distress"]


@pytest.mark.parametrize("meaning", [0.0, 0.4])
def test_a_service_that_says_nothing_of_it_does_not(meaning: float) -> None:
    found = [answer("doctor", 0.44, need=1.0), service("clinic", 0.39, meaning=meaning)]
    assert not select(found, query(needs=("health",), confidence=0.4)).confident
    doubtful = [found[0], service("clinic", 0.39, meaning=0.7)]
    assert not select(doubtful, query(needs=("health",), doubtful=True)).confident


def test_more_is_asked_where_nobody_is_sure_and_most_in_doubt() -> None:
    def offered(meaning: float, **conditions: Any) -> bool:
        return select([answer("a", 0.5, meaning=meaning)], query(**conditions)).confident

    assert offered(0.6) and not offered(0.5)
    assert offered(0.65, confidence=0.4) and not offered(0.62, confidence=0.4)
    assert offered(0.95, doubtful=True, confidence=0.4) and not offered(0.8, doubtful=True, confidence=0.4)
    assert not offered(1.0, doubtful=True)


def test_a_need_that_is_believed_is_met_whatever_the_texts_say() -> None:
    """A sore tooth is asking for a doctor, whatever an answer about doctors has in common with teeth."""
    found = [answer("doctor", 0.5, need=1.0, meaning=0.2)]
    assert select(found, query(needs=("health",), confidence=0.6)).confident
    assert not select(found, query(needs=("health",), confidence=0.4)).confident
    assert not select(found, query(needs=("health",), confidence=0.9, doubtful=True)).confident
    found = [answer("fraud", 0.5, meaning=0.2)]
    assert not select(found, query(needs=("health",), confidence=0.9)).confident, "about something else"


def test_where_a_need_is_believed_who_meets_it_comes_before_a_text_that_hardly_speaks_of_it() -> None:
    found = [
        answer("doctor", 0.5, need=1.0, meaning=0.2),
        answer("vaccination", 0.45, need=1.0),
        answer("pregnancy", 0.44, need=1.0),
        service("dentist", 0.4, meaning=0.1),
    ]
    assert keys(select(found, query(needs=("health",), confidence=0.6)).chosen)[0] == "service:dentist"
    found[0] = answer("doctor", 0.5, need=1.0, meaning=0.9)
    assert keys(select(found, query(needs=("health",), confidence=0.6)).chosen)[0] == "answer:doctor"


def test_an_answer_about_something_else_stands_behind_who_meets_a_need_that_is_believed() -> None:
    other = answer("help-is-free", 0.6, meaning=0.85)
    stray = Ranked(
        other.key,
        IndexedAnswer(id="free", texts=(), source_url="https://example.org", needs=("protection",)),
        other.score,
        other.evidence,
        other.relevance,
        other.reach,
    )
    found = [stray, service("veterans", 0.4, meaning=0.3)]
    assert keys(select(found, query(needs=("health",), confidence=0.9)).chosen)[0] == "service:veterans"
    assert keys(select(found, query(needs=("health",), confidence=0.4)).chosen)[0] == "answer:help-is-free"
    undeclared = [other, found[1]]  # a page of a town, of which nobody said what need it is for
    assert (
        keys(select(undeclared, query(needs=("health",), confidence=0.9)).chosen)[0] == "answer:help-is-free"
    )
    nobody = select([stray], query(needs=("health",), confidence=0.9))
    assert nobody.confident and keys(nobody.chosen) == ["answer:help-is-free"]
