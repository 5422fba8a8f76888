"""What a message says of time and person goes into the search it asks for, and into nothing else."""

from dataclasses import replace

import pytest

from bot.dialogue import types as d
from bot.dialogue.wishes import with_wishes
from knowledge.search.types import Person, Query, Stretch
from nlu.moments import moment_of
from nlu.types import Understanding
from nlu.whom import whom_of

from .conversation import LUBLIN, NOW, Conversation, known, understood


def heard(text: str, need: str, language: str = "en") -> Understanding:
    seen = understood(text, f"need_{need}", language=language)
    return replace(seen, moment=moment_of(text, language), whom=whom_of(text, language))


def asked(text: str, need: str, language: str = "en", person: Person = Person()) -> Query:
    query = Query(text, language, NOW, needs=(need,), person=person)
    return with_wishes(query, heard(text, need, language))


def test_time_goes_into_the_search() -> None:
    assert asked("lawyer open on Sunday after 6 pm", "legal").wanted == (Stretch(1080, 1440, weekday=6),)
    assert asked("цілодобова аптека", "health", "uk").round_the_clock
    assert asked("Apotheke, die jetzt offen ist", "health", "de").open_now


@pytest.mark.parametrize(
    ("need", "age"), [("health", 7), ("education", 7), ("employment", None), ("shelter", None)]
)
def test_the_age_of_a_child_counts_where_the_child_is_helped(need: str, age: int | None) -> None:
    person = asked("for my son, he is 7 years old", need).person
    assert person.age == age
    assert person.gender == ("male" if age else None)


def test_a_missing_relative_is_not_the_one_who_comes() -> None:
    assert asked("looking for my daughter, she is 7 years old", "family_tracing").person.age is None


def test_groups_access_status_and_language() -> None:
    query = asked(
        "I am undocumented and in a wheelchair, is there a doctor who speaks Dari",
        "health",
        person=Person(languages=("en",)),
    )
    assert query.person.statuses == ("undocumented",)
    assert query.person.groups == ("disability",)
    assert query.person.access == ("wheelchair", "step_free")
    assert (query.wished_languages, query.person.languages) == (("fa",), ("fa", "en"))


def test_what_was_told_before_stays_where_the_message_says_nothing() -> None:
    known = Person(languages=("uk",), statuses=("temporary_protection",), age=40, gender="female")
    assert asked("a doctor", "health", person=known).person == known


def test_a_question_about_a_door_nobody_spoke_of_looks_for_one() -> None:
    seen = replace(
        understood("is a lawyer open on Sunday in Lublin", "opening_hours"),
        place=LUBLIN,
        needs_then=("legal",),
    )
    talk = Conversation(known())
    talk.happen(d.TextSaid(seen))
    assert [query.needs[0] for query in talk.queries] == ["legal"]
    shown = Conversation(known(shown=("service:1",), current="service:1"))
    shown.happen(d.TextSaid(replace(seen, place=None)))
    assert shown.queries == [], "it is the hours of what was shown that are asked for"


def test_nothing_of_one_message_is_remembered() -> None:
    talk = Conversation(known())
    before = talk.state.person
    text = "a doctor for my son, he is 7 years old, open on Sunday in Lublin"
    talk.happen(d.TextSaid(replace(heard(text, "health"), place=LUBLIN)))
    (query,) = talk.queries
    assert query.person.age == 7 and query.wanted == (Stretch(0, 1440, weekday=6),)
    talk.happen(d.TextSaid(heard("a doctor", "health")))
    assert talk.state.person == before
    assert talk.queries[-1].person.age is None and talk.queries[-1].wanted == ()
